//! Operations that take the same element: the action decides which one is called.

#![expect(unreachable_pub, reason = "a generated contract is a library's part")]

mod ready;

use castile_soap::direct::Direct;
use castile_soap::headed::Headed;
use castile_soap::operation::Failure;
use castile_soap::server::{Answer, Call, answer};
use castile_soap::version::Version;
use ready::now;

#[expect(dead_code, reason = "a test uses a part of it")]
#[allow(
    clippy::ignored_unit_patterns,
    clippy::match_same_arms,
    reason = "as the contract has it"
)]
mod contract {
    include!("features/shared_elements/expected.rs");
}

use contract::{Cancel, Order, OrderResponse, ReserveHeaders, ShopClient, ShopServer};

/// A shop that answers with what was called.
struct Shop;

#[expect(clippy::unnecessary_wraps, reason = "what an operation gives")]
fn called<F>(number: String) -> Result<OrderResponse, Failure<F>> {
    Ok(OrderResponse { number })
}

impl contract::Shop for Shop {
    type Context = ();

    async fn order(
        &self,
        (): &(),
        input: Order,
    ) -> Result<OrderResponse, Failure<contract::OrderFault>> {
        called(format!("Order {}", input.article))
    }

    async fn reserve(
        &self,
        (): &(),
        input: Headed<ReserveHeaders, Order>,
    ) -> Result<OrderResponse, Failure<contract::ReserveFault>> {
        let until = input.headers.until.map(|until| until.to_string());
        let until = until.unwrap_or_default();
        called(format!("Reserve {} {until}", input.body.article))
    }

    async fn cancel(
        &self,
        (): &(),
        input: Cancel,
    ) -> Result<OrderResponse, Failure<contract::CancelFault>> {
        called(format!("Cancel {}", input.number))
    }

    async fn first(&self, (): &(), (): ()) -> Result<OrderResponse, Failure<contract::FirstFault>> {
        called("First".to_string())
    }

    async fn last(&self, (): &(), (): ()) -> Result<OrderResponse, Failure<contract::LastFault>> {
        called("Last".to_string())
    }
}

#[test]
fn a_client_reaches_each_operation_in_both_versions() {
    for version in [Version::Soap11, Version::Soap12] {
        let client = ShopClient::new(Direct::new(ShopServer::new(Shop), ()), version);
        let article = || "A-1".to_string();
        let order = || Order { article: article() };
        let reserve = Headed {
            headers: ReserveHeaders {
                until: Some("2026-12-24".parse().unwrap()),
            },
            body: order(),
        };
        let number = "7".to_string();
        let answers = [
            now(client.order(&order())).unwrap(),
            now(client.reserve(&reserve)).unwrap(),
            now(client.cancel(&Cancel { number })).unwrap(),
            now(client.first(&())).unwrap(),
            now(client.last(&())).unwrap(),
        ];
        let expected = [
            "Order A-1",
            "Reserve A-1 2026-12-24",
            "Cancel 7",
            "First",
            "Last",
        ];
        assert_eq!(answers.map(|answer| answer.number), expected);
    }
}

const ORDER: &str = "<Order xmlns='urn:example:shop'><article>A-1</article></Order>";
const CANCEL: &str = "<Cancel xmlns='urn:example:shop'><number>7</number></Cancel>";

fn post(content_type: &str, action: Option<&str>, body: &str) -> Answer {
    let envelope = format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>{body}</s:Body>\
         </s:Envelope>"
    );
    let call = Call {
        action,
        ..Call::new(content_type, envelope.as_bytes())
    };
    now(answer(&ShopServer::new(Shop), &(), call))
}

#[test]
fn the_action_decides_whole_or_by_its_end() {
    for (action, body, called) in [
        (Some("\"urn:example:shop/Order\""), ORDER, "Order A-1"),
        (Some("urn:example:shop/Reserve"), ORDER, "Reserve A-1 "),
        (Some("urn:other#Reserve"), ORDER, "Reserve A-1 "),
        (Some("\"urn:example:shop/First\""), "", "First"),
        (Some("\"urn:example:shop/Last\""), "", "Last"),
        (Some("\"\""), CANCEL, "Cancel 7"),
        (None, CANCEL, "Cancel 7"),
    ] {
        let answer = post("text/xml", action, body);
        let expected = format!("<number>{called}</number>");
        assert_eq!(answer.status, 200, "{action:?}: {}", answer.body);
        assert!(
            answer.body.contains(&expected),
            "{action:?}: {}",
            answer.body
        );
    }
    let media = "application/soap+xml; action=\"urn:example:shop/Reserve\"";
    let answer = post(media, None, ORDER);
    assert_eq!(answer.operation.unwrap().name, "Reserve");
}

#[test]
fn without_an_action_of_theirs_the_fault_tells_which_there_are() {
    for action in [None, Some("\"\""), Some("urn:example:shop/Cancel")] {
        let answer = post("text/xml", action, ORDER);
        assert_eq!(answer.status, 500);
        assert!(answer.body.contains("soap:Client"), "{}", answer.body);
        let told = "\"urn:example:shop/Order\", \"urn:example:shop/Reserve\"";
        assert!(answer.body.contains(told), "{}", answer.body);
    }
}

#[test]
fn an_action_in_two_places_must_be_one() {
    let media = "text/xml; action=\"urn:example:shop/Reserve\"";
    let answer = post(media, Some("urn:example:shop/Order"), ORDER);
    assert_eq!(answer.status, 500);
    let told = "names another operation";
    assert!(answer.body.contains(told), "{}", answer.body);
}
