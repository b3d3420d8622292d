//! Generated servers and clients of constructs that concern whole messages: headers, empty bodies,
//! one-way operations, several port types. The client's transport is the server itself.

#![expect(unreachable_pub, reason = "a generated contract is a library's part")]

mod ready;

use castile_soap::client::{self, CallError, Message, Transport, TransportError};
use castile_soap::direct::Direct;
use castile_soap::headed::Headed;
use castile_soap::operation::Failure;
use castile_soap::server::{Answer, Call, Service, answer};
use castile_soap::version::Version;

use ready::now;

macro_rules! contract {
    ($($feature:ident),+) => {$(
        #[expect(dead_code, reason = "a test uses a part of it")]
        #[allow(
            clippy::ignored_unit_patterns,
            clippy::match_same_arms,
            clippy::match_wildcard_for_single_variants,
            clippy::wildcard_imports,
            reason = "as the contract has it"
        )]
        mod $feature {
            include!(concat!("features/", stringify!($feature), "/expected.rs"));
        }
    )+};
}

contract!(bare, empty_body, one_way, several_port_types, soap_headers);

fn envelope(header: &str, body: &str) -> String {
    format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:example:shop'>\
         {header}<s:Body>{body}</s:Body></s:Envelope>"
    )
}

fn post<S: Service<Context = ()>>(server: &S, envelope: &str) -> Answer {
    now(answer(
        server,
        &(),
        Call::new("text/xml", envelope.as_bytes()),
    ))
}

struct Shop;

impl soap_headers::Shop for Shop {
    type Context = ();

    async fn order(
        &self,
        (): &(),
        input: Headed<soap_headers::OrderHeaders, soap_headers::Order>,
    ) -> Result<
        Headed<soap_headers::OrderResponseHeaders, soap_headers::OrderResponse>,
        Failure<soap_headers::OrderFault>,
    > {
        let number = match input.headers.deadline {
            Some(deadline) => format!("{} until {deadline}", input.body.article),
            None => input.body.article,
        };
        Ok(Headed {
            headers: soap_headers::OrderResponseHeaders {
                session: input.headers.session,
            },
            body: soap_headers::OrderResponse { number },
        })
    }

    async fn cancel(
        &self,
        (): &(),
        input: soap_headers::Cancel,
    ) -> Result<(), Failure<soap_headers::CancelFault>> {
        match &*input.number {
            "" => Err(Failure::internal("no number")),
            _ => Ok(()),
        }
    }
}

#[test]
fn headers_travel_beside_the_body_in_both_directions() {
    let server = soap_headers::ShopServer::new(Shop);
    for version in [Version::Soap11, Version::Soap12] {
        let client = soap_headers::ShopClient::new(Direct::new(server_of(&server), ()), version);
        let deadline = "2026-01-02T03:04:05Z".parse().unwrap();
        let input = Headed {
            headers: soap_headers::OrderHeaders {
                session: Some(soap_headers::Session {
                    token: "t-1".to_string(),
                }),
                deadline: Some(deadline),
            },
            body: soap_headers::Order {
                article: "A-1".to_string(),
            },
        };
        let output = now(client.order(&input)).unwrap();
        assert_eq!(output.headers.session, input.headers.session);
        assert_eq!(output.body.number, "A-1 until 2026-01-02T03:04:05Z");
        let none = now(client.order(&Headed::from(input.body))).unwrap();
        assert_eq!(none.headers.session, None);
        assert_eq!(none.body.number, "A-1");
    }
}

fn server_of(_: &soap_headers::ShopServer<Shop>) -> soap_headers::ShopServer<Shop> {
    soap_headers::ShopServer::new(Shop)
}

#[test]
fn a_declared_header_is_understood_and_another_is_not() {
    let server = soap_headers::ShopServer::new(Shop);
    let order = "<Order><article>A-1</article></Order>";
    let header = "<s:Header><Session s:mustUnderstand='1'><token>t</token></Session></s:Header>";
    let answered = post(&server, &envelope(header, order));
    assert_eq!(answered.status, 200, "{}", answered.body);
    assert!(answered.body.contains("<soap:Header><Session xmlns=\"urn:example:shop\"><token>t</token></Session></soap:Header>"), "{}", answered.body);
    let header = "<s:Header><Other s:mustUnderstand='1'/></s:Header>";
    let refused = post(&server, &envelope(header, order));
    assert!(
        refused.body.contains("soap:MustUnderstand"),
        "{}",
        refused.body
    );
    let header = "<s:Header><Deadline>soon</Deadline></s:Header>";
    let refused = post(&server, &envelope(header, order));
    assert_eq!(refused.status, 500);
    assert!(refused.body.contains("/Deadline"), "{}", refused.body);
}

#[test]
fn a_one_way_operation_is_answered_by_202_and_nothing() {
    let server = soap_headers::ShopServer::new(Shop);
    let done = post(
        &server,
        &envelope("", "<Cancel><number>7</number></Cancel>"),
    );
    assert_eq!((done.status, &*done.body, done.content_type), (202, "", ""));
    let failed = post(&server, &envelope("", "<Cancel><number/></Cancel>"));
    assert_eq!(failed.status, 500);
    assert!(!failed.body.contains("no number"), "{}", failed.body);
    assert_eq!(failed.cause.unwrap().to_string(), "no number");
    let client = soap_headers::ShopClient::new(Direct::new(server, ()), Version::Soap12);
    let number = "7".to_string();
    now(client.cancel(&soap_headers::Cancel { number })).unwrap();
}

struct Counter;

impl empty_body::Shop for Counter {
    type Context = ();

    async fn order(
        &self,
        (): &(),
        _: empty_body::Order,
    ) -> Result<(), Failure<empty_body::OrderFault>> {
        Ok(())
    }

    async fn last(
        &self,
        (): &(),
        (): (),
    ) -> Result<empty_body::OrderResponse, Failure<empty_body::LastFault>> {
        let number = "41".to_string();
        Ok(empty_body::OrderResponse { number })
    }
}

#[test]
fn an_empty_body_is_a_request_and_an_answer() {
    let client = empty_body::ShopClient::new(
        Direct::new(empty_body::ShopServer::new(Counter), ()),
        Version::Soap11,
    );
    assert_eq!(now(client.last(&())).unwrap().number, "41");
    let article = "A-1".to_string();
    now(client.order(&empty_body::Order { article })).unwrap();
    let answered = post(&empty_body::ShopServer::new(Counter), &envelope("", ""));
    assert!(
        answered.body.contains("<number>41</number>"),
        "{}",
        answered.body
    );
}

struct Stock;

impl several_port_types::stock::Stock for Stock {
    type Context = ();

    async fn count(
        &self,
        (): &(),
        input: several_port_types::Count,
    ) -> Result<several_port_types::CountResponse, Failure<several_port_types::stock::CountFault>>
    {
        let amount = i32::try_from(input.article.len()).map_err(Failure::internal)?;
        Ok(several_port_types::CountResponse { amount })
    }

    async fn order(
        &self,
        (): &(),
        input: several_port_types::Order,
    ) -> Result<several_port_types::OrderResponse, Failure<several_port_types::stock::OrderFault>>
    {
        let number = input.article;
        Ok(several_port_types::OrderResponse { number })
    }
}

#[test]
fn each_port_type_has_a_server_and_a_client_of_its_own() {
    use several_port_types::stock::{StockClient, StockServer};
    let client = StockClient::new(Direct::new(StockServer::new(Stock), ()), Version::Soap12);
    let article = "four".to_string();
    let counted = now(client.count(&several_port_types::Count { article })).unwrap();
    assert_eq!(counted.amount, 4);
    let contract = &several_port_types::shop::CONTRACT;
    assert_eq!(contract.operations.len(), 1);
    assert_eq!(contract.service, "ShopService");
    assert_eq!(several_port_types::stock::CONTRACT.service, "StockService");
}

struct Prices;

impl bare::Shop for Prices {
    type Context = ();

    async fn price(
        &self,
        (): &(),
        article: bare::Number,
    ) -> Result<castile_soap::xsd::Decimal, Failure<bare::PriceFault>> {
        match &*article {
            "gone" => Err(bare::PriceFault::SoldOut(article).into()),
            _ => "12.50".parse().map_err(Failure::internal),
        }
    }
}

#[test]
fn bare_values_are_judged_and_faults_of_simple_type_are_typed() {
    let client = bare::ShopClient::new(
        Direct::new(bare::ShopServer::new(Prices), ()),
        Version::Soap11,
    );
    let price = now(client.price(&"A-1".to_string())).unwrap();
    assert_eq!(price.to_string(), "12.5");
    let sold_out = now(client.price(&"gone".to_string())).unwrap_err();
    assert!(
        matches!(&sold_out, CallError::Fault(bare::PriceFault::SoldOut(article)) if article == "gone"),
        "{sold_out}"
    );
    let long = now(client.price(&"too long a number".to_string())).unwrap_err();
    assert!(matches!(long, CallError::Other(_)), "{long}");
    assert!(long.to_string().contains("/article"), "{long}");
}

/// Gives the same answer to every request.
struct Recorded(String);

impl Transport for Recorded {
    async fn send(&self, message: Message<'_>) -> Result<client::Answer, TransportError> {
        Ok(client::Answer {
            status: 200,
            content_type: message.version.content_type().to_string(),
            body: self.0.clone().into_bytes(),
        })
    }
}

#[test]
fn a_client_understands_the_headers_of_its_operations_answer_and_no_others() {
    let order = |header: &str| {
        let answer = "<OrderResponse><number>7</number></OrderResponse>";
        let recorded = Recorded(envelope(header, answer));
        let client = soap_headers::ShopClient::new(recorded, Version::Soap11);
        let article = "A-1".to_string();
        now(client.order(&Headed::from(soap_headers::Order { article })))
    };
    let session = "<Session s:mustUnderstand='1'><token>t</token></Session>";
    let answer = order(&format!("<s:Header>{session}</s:Header>")).unwrap();
    assert_eq!(answer.headers.session.unwrap().token, "t");
    // A block of its request.
    let deadline = "<Deadline s:mustUnderstand='1'>2026-01-02T03:04:05Z</Deadline>";
    let refused = order(&format!("<s:Header>{deadline}</s:Header>")).unwrap_err();
    assert!(
        matches!(&refused, CallError::NotSoap(200, reason) if reason.contains("Deadline")),
        "{refused}"
    );
}

#[test]
fn a_header_of_another_operation_is_not_understood() {
    let server = soap_headers::ShopServer::new(Shop);
    let cancel = "<Cancel><number>7</number></Cancel>";
    let session = |must| {
        format!(
            "<s:Header><Session s:mustUnderstand='{must}'><token>t</token></Session></s:Header>"
        )
    };
    let refused = post(&server, &envelope(&session(1), cancel));
    assert_eq!(refused.status, 500, "{}", refused.body);
    assert!(
        refused.body.contains("soap:MustUnderstand") && refused.body.contains("Session"),
        "{}",
        refused.body
    );
    let passed_over = post(&server, &envelope(&session(0), cancel));
    assert_eq!(passed_over.status, 202, "{}", passed_over.body);
}

#[test]
fn a_nil_header_is_told_and_the_next_one_is_read() {
    let server = soap_headers::ShopServer::new(Shop);
    let header = "<s:Header xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>\
         <Session i:nil='true' s:mustUnderstand='1'/><Deadline>soon</Deadline></s:Header>";
    let order = "<Order><article>A-1</article></Order>";
    let refused = post(&server, &envelope(header, order));
    assert!(refused.body.contains("/Session"), "{}", refused.body);
    assert!(refused.body.contains("/Deadline"), "{}", refused.body);
}

#[test]
fn an_element_that_is_no_operations_is_told_with_what_there_is() {
    let server = soap_headers::ShopServer::new(Shop);
    let refused = post(
        &server,
        &envelope("", "<Order xmlns='urn:example:shop:v2'/>"),
    );
    assert!(
        refused
            .body
            .contains("it must be in namespace &quot;urn:example:shop&quot;")
            || refused
                .body
                .contains("it must be in namespace \"urn:example:shop\""),
        "{}",
        refused.body
    );
    let name = "x".repeat(900);
    let refused = post(
        &server,
        &envelope("", &format!("<{name} xmlns='urn:{name}'/>")),
    );
    assert!(
        refused.body.contains("there are Order, Cancel"),
        "{}",
        refused.body
    );
    assert!(refused.body.len() < 900, "{}", refused.body);
}

#[test]
fn a_content_type_that_is_none_is_told() {
    let server = soap_headers::ShopServer::new(Shop);
    for (content_type, told) in [
        ("text/xml; charset", "is not name=value"),
        ("text/xml; charset=utf-8; charset=latin1", "has two values"),
        ("application/json", "Send text/xml"),
        ("", "names no media type"),
    ] {
        let refused = now(answer(&server, &(), Call::new(content_type, b"<x/>")));
        assert_eq!(refused.status, 415);
        assert!(
            refused.body.contains(told),
            "{content_type}: {}",
            refused.body
        );
    }
}
