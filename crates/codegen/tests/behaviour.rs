//! What generated code does beside the round trip of the features: violations, batches, revisions,
//! dispatch, the client.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says so by failing"
)]
#![expect(unreachable_pub, reason = "a generated contract is a library's part")]

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use castile_soap::client::{Answer, CallError, Message, Transport, TransportError};
use castile_soap::decode::{Checked, Decoder, Violation};
use castile_soap::describe::IndexKind;
use castile_soap::envelope;
use castile_soap::fault::Fault as SoapFault;
use castile_soap::operation::Failure;
use castile_soap::version::Version;
use castile_soap::xml::{Limits, Reader, Writer};

macro_rules! contract {
    ($feature:ident) => {
        #[expect(dead_code, reason = "a test uses a part of it")]
        #[allow(clippy::match_same_arms, reason = "as the contract has it")]
        mod $feature {
            include!(concat!("features/", stringify!($feature), "/expected.rs"));
        }
    };
}

contract!(annotations);
contract!(facets);
contract!(faults);
contract!(revisions);
contract!(sequence);

/// Decodes a request of a contract; also the violations.
macro_rules! decode {
    ($contract:ident, $text:expr) => {{
        let text: &str = $text;
        let mut reader = Reader::new(text, Limits::default());
        let name = reader.root().unwrap();
        let mut decoder = Decoder::new(&mut reader);
        let request = $contract::Request::decode(name, &mut decoder);
        request.map(|request| (request, decoder.into_violations()))
    }};
}

fn told(violations: &[Violation]) -> Vec<(&str, &str)> {
    violations
        .iter()
        .map(|violation| (violation.path.as_str(), violation.rule))
        .collect()
}

/// Runs a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn every_violation_is_told_with_its_path_and_rule() {
    let text = "<Order xmlns='urn:example:shop'><code>A</code><initial>ab</initial>\
        <name>1</name><price>12345.678</price><amount>0</amount><large>x</large></Order>";
    let (request, violations) = decode!(facets, text).unwrap();
    assert_eq!(request, None);
    let expected = [
        ("/Order/code", "minLength"),
        ("/Order/initial", "length"),
        ("/Order/name", "pattern"),
        ("/Order/price", "totalDigits"),
        ("/Order/amount", "minExclusive"),
        ("/Order/large", "type"),
        ("/Order/quoted", "required"),
    ];
    assert_eq!(told(&violations), expected);
}

#[test]
fn alternatives_of_one_step_are_or_and_steps_are_and() {
    for (code, valid) in [("AB", true), ("12", true), ("A1", false), ("AX", false)] {
        let text = format!(
            "<Order xmlns='urn:example:shop'><code>{code}</code><initial>É</initial><name>a</name>\
             <price>+009999.990</price><amount>1</amount><large>0</large><quoted>\"\"</quoted>\
             </Order>"
        );
        let (request, violations) = decode!(facets, &text).unwrap();
        assert_eq!(request.is_some(), valid, "{code}: {violations:?}");
    }
}

#[test]
fn an_element_out_of_order_ends_the_decode() {
    let text = "<Order xmlns='urn:example:shop'><line><article>a</article><amount>1</amount>\
        <more/></line></Order>";
    let error = decode!(sequence, text).unwrap_err().to_string();
    assert!(error.contains("\"more\""), "{error}");
    assert!(error.contains("(at /Order/line[1], "), "{error}");
}

#[test]
fn occurrences_are_counted() {
    let line = "<line><article>a</article><amount>1</amount></line>";
    let text = format!(
        "<Order xmlns='urn:example:shop'><customer/>{}<nothing/></Order>",
        line.repeat(4)
    );
    let (_, violations) = decode!(sequence, &text).unwrap();
    assert_eq!(told(&violations), [("/Order/line[4]", "maxOccurs")]);
}

#[test]
fn a_declared_type_or_an_ancestor_may_be_named() {
    let head = "<Order xmlns='urn:example:shop' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
        xmlns:xs='http://www.w3.org/2001/XMLSchema'><code xsi:type=";
    let tail = ">AB</code><initial>i</initial><name>a</name><price>1</price><amount>1</amount>\
        <large>0</large><quoted>\"\"</quoted></Order>";
    for (named, accepted) in [
        ("'Code'", true),
        ("'AnyCode'", true),
        ("'xs:token'", true),
        ("'xs:string'", true),
        ("'xs:anyType'", true),
        ("'Price'", false),
        ("'xs:base64Binary'", false),
        ("'xs:int'", false),
    ] {
        let text = format!("{head}{named}{tail}");
        assert_eq!(decode!(facets, &text).is_ok(), accepted, "{named}");
    }
}

#[test]
fn records_of_a_batch_are_judged_alone() {
    let text = "<Order xmlns='urn:example:shop'><record><email>x</email></record>\
        <record><born>1984-02-29</born></record></Order>";
    let (request, violations) = decode!(annotations, text).unwrap();
    assert_eq!(violations, []);
    let annotations::Request::Order(order) = request.unwrap();
    let [first, Checked::Valid(second)] = order.record.as_slice() else {
        panic!("{order:?}");
    };
    let Checked::Invalid { violations, .. } = first else {
        panic!("{first:?}");
    };
    let expected = [
        ("/Order/record[1]/email", "pattern"),
        ("/Order/record[1]/born", "required"),
    ];
    assert_eq!(told(violations), expected);
    assert_eq!(second.born.expose().to_string(), "1984-02-29");
    assert_eq!(format!("{:?}", second.born), "Sensitive(..)");
}

#[test]
fn annotations_are_described() {
    let email = annotations::Record::EMAIL;
    assert_eq!((email.id, email.since, email.protected), (1, 1, true));
    let index = email.index.unwrap();
    assert_eq!((index.kind, index.bits), (IndexKind::Email, 24));
    let order = annotations::CONTRACT.operation("Order").unwrap();
    assert_eq!(order.scope, Some("orders:write"));
    assert_eq!(order.documentation, "Orders several at once.");
    assert_eq!(annotations::CONTRACT.revision, 2);
    let record = annotations::CONTRACT.type_named("Record").unwrap();
    let names: Vec<&str> = record.fields().iter().map(|field| field.name()).collect();
    assert_eq!(names, ["email", "born", "alias", "city"]);
}

#[test]
fn a_reader_of_an_old_revision_gets_what_it_knows() {
    let request = revisions::Request::Order(revisions::Order {
        number: "1".to_string(),
        colour: Some("red".to_string()),
    });
    for (revision, colour) in [(1, ""), (2, ""), (3, "<colour>red</colour>")] {
        let mut to = Writer::new(revision);
        request.encode(&mut to);
        let expected =
            format!("<Order xmlns=\"urn:example:shop\"><number>1</number>{colour}</Order>");
        assert_eq!(to.into_string(), expected);
    }
}

/// A shop that is always closed, and knows one order.
struct Shop;

fn closed() -> faults::Hours {
    faults::Hours {
        opens: "09:00:00".parse().unwrap(),
        message: Some("later".to_string()),
    }
}

impl faults::Shop for Shop {
    type Context = ();

    async fn order(
        &self,
        (): &(),
        _: faults::Order,
    ) -> Result<faults::OrderResponse, Failure<faults::OrderFault>> {
        Err(faults::OrderFault::Closed(closed()).into())
    }

    async fn cancel(
        &self,
        (): &(),
        input: faults::Cancel,
    ) -> Result<faults::CancelResponse, Failure<faults::CancelFault>> {
        Err(Failure::internal(format!(
            "no printer for {}",
            input.number
        )))
    }

    async fn look(
        &self,
        (): &(),
        input: faults::Look,
    ) -> Result<faults::LookResponse, Failure<faults::LookFault>> {
        Ok(faults::LookResponse {
            found: input.number == "1",
        })
    }
}

/// The shop behind a transport, one envelope at a time.
struct Loopback;

impl Transport for Loopback {
    async fn send(&self, message: Message<'_>) -> Result<Answer, TransportError> {
        let (_, body) = message.envelope.split_once("Body>").unwrap();
        let (body, _) = body.rsplit_once("</").unwrap();
        let (body, _) = body.rsplit_once("</").unwrap();
        let (request, _) = decode!(faults, body)?;
        let request = request.ok_or("a request with violations")?;
        assert_eq!(request.operation().action, message.action);
        let version = message.version;
        let (status, answer) = match faults::dispatch(&Shop, &(), request).await {
            Ok(response) => {
                let mut to = Writer::new(1);
                envelope::write(version, &mut to, |to| response.encode(to));
                (200, to.into_string())
            }
            Err(Failure::Fault(fault)) => {
                let mut detail = Writer::new(1);
                fault.encode(&mut detail);
                let reason = fault.message().unwrap_or_default();
                let fault = SoapFault::sender(reason).with_detail(detail.into_string());
                (500, fault.to_envelope(version))
            }
            Err(Failure::Internal(_)) => (
                500,
                SoapFault::receiver("internal error").to_envelope(version),
            ),
        };
        Ok(Answer {
            status,
            content_type: version.content_type().to_owned(),
            body: answer.into_bytes(),
        })
    }
}

#[test]
fn a_client_gets_answers_and_typed_faults() {
    for version in Version::ALL {
        let client = faults::ShopClient::new(Loopback, version);
        let number = || "1".to_string();
        let found = now(client.look(&faults::Look { number: number() })).unwrap();
        assert!(found.found);
        match now(client.order(&faults::Order { number: number() })) {
            Err(CallError::Fault(faults::OrderFault::Closed(hours))) => {
                assert_eq!(hours, closed());
            }
            other => panic!("{other:?}"),
        }
        match now(client.cancel(&faults::Cancel { number: number() })) {
            Err(CallError::Other(fault)) => assert_eq!(fault.reason(), "internal error"),
            other => panic!("{other:?}"),
        }
    }
}
