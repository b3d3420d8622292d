//! What a server and a client can be told: who may call, limits, and where the cause of a failure goes.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};

use actix_web::http::header::WWW_AUTHENTICATE;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt};
use castile_soap::actix::Endpoint;
use castile_soap::client::{CallError, TooLarge};
use castile_soap::headed::Headed;
use castile_soap::operation::Failure;
use castile_soap::reqwest::Http;
use castile_soap::version::Version;
use castile_soap::xml::Limits;
use your_own_wsdl::contract::{
    Event, EventKind, EventList, Parcels, ParcelsClient, ParcelsServer, ReportEvent,
    ReportEventFault, ReportEventHeaders, TrackParcel, TrackParcelFault, TrackParcelResponse,
};

/// Has seen every parcel a thousand times, and takes no event in.
struct Depot;

impl Parcels for Depot {
    type Context = String;

    async fn track_parcel(
        &self,
        caller: &String,
        _: TrackParcel,
    ) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
        let event = Event {
            at: "2026-03-01T08:00:00Z".parse().map_err(Failure::internal)?,
            kind: EventKind::Sorted,
            place: caller.clone(),
        };
        Ok(TrackParcelResponse {
            events: EventList {
                event: vec![event; 1_000],
            },
        })
    }

    async fn report_event(
        &self,
        _: &String,
        _: Headed<ReportEventHeaders, ReportEvent>,
    ) -> Result<(), Failure<ReportEventFault>> {
        Err(Failure::internal("the depot's disk is full"))
    }
}

fn caller(request: &HttpRequest) -> Result<String, HttpResponse> {
    match request.headers().get("authorization") {
        Some(_) => Ok("gate 4".to_string()),
        None => Err(HttpResponse::Unauthorized()
            .insert_header((WWW_AUTHENTICATE, "Basic"))
            .finish()),
    }
}

/// Serves on a free port of this machine; gives the address, and what is told of its answers.
fn serve() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let server = Arc::new(ParcelsServer::new(Depot));
    let http = HttpServer::new(move || {
        let heard = Arc::clone(&heard);
        let parcels = Endpoint::new(Arc::clone(&server), caller)
            .address(Version::Soap12)
            .body(2_000)
            .limits(Limits {
                elements: 10,
                ..Limits::default()
            })
            .told(move |request, answer| {
                let operation = answer.operation.map_or("-", |operation| operation.name);
                let cause = answer.cause.as_ref().map(ToString::to_string);
                let line = format!("{} {operation} {} {cause:?}", request.path(), answer.status);
                heard.lock().unwrap().push(line);
            })
            .at("/parcels");
        App::new().service(parcels)
    })
    .workers(1)
    .disable_signals()
    .bind("127.0.0.1:0")
    .unwrap();
    let address = http.addrs().first().copied().unwrap();
    rt::spawn(http.run());
    (address, told)
}

/// The answer to a body of this media type, head and all.
async fn post(address: SocketAddr, headers: &'static str, body: String) -> String {
    let sent = rt::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let length = body.len();
        write!(
            stream,
            "POST /parcels HTTP/1.0\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        )
        .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    });
    sent.await.unwrap()
}

fn http(address: SocketAddr) -> Http {
    Http::new(format!("http://{address}/parcels")).credential("gate4", "secret")
}

fn number() -> TrackParcel {
    TrackParcel {
        number: "RR123456785PL".to_string(),
    }
}

const CREDENTIAL: &str = "Authorization: Basic x\r\nContent-Type: text/xml\r\n";

#[actix_web::test]
async fn who_is_not_let_in_gets_the_contexts_answer_and_nobody_is_told() {
    let (address, told) = serve();
    let answer = post(address, "Content-Type: text/xml\r\n", "x".repeat(9_000)).await;
    assert!(answer.starts_with("HTTP/1.0 401 "), "{answer}");
    assert!(answer.contains("www-authenticate: Basic"), "{answer}");
    assert!(told.lock().unwrap().is_empty());
}

#[actix_web::test]
async fn a_body_past_the_limit_is_a_fault_that_names_it() {
    let (address, told) = serve();
    let answer = post(address, CREDENTIAL, " ".repeat(2_001)).await;
    assert!(answer.starts_with("HTTP/1.0 413 "), "{answer}");
    assert!(answer.contains("more than 2000 bytes"), "{answer}");
    assert!(answer.contains("<faultcode>soap:Client<"), "{answer}");
    assert_eq!(*told.lock().unwrap(), ["/parcels - 413 None"]);
    let unknown = "Authorization: Basic x\r\nContent-Type: text/plain\r\n";
    let answer = post(address, unknown, " ".repeat(2_001)).await;
    assert!(answer.starts_with("HTTP/1.0 413 "), "{answer}");
    assert!(
        answer.contains("<env:Value>env:Sender</env:Value>"),
        "{answer}"
    );
}

#[actix_web::test]
async fn a_message_past_a_limit_is_a_fault_that_names_it() {
    let (address, _) = serve();
    let body = format!(
        "<s:Envelope xmlns:s='{}'><s:Header>{}</s:Header><s:Body/></s:Envelope>",
        Version::Soap11.envelope_namespace(),
        "<block xmlns='urn:example:other'/>".repeat(20)
    );
    let answer = post(address, CREDENTIAL, body).await;
    assert!(answer.starts_with("HTTP/1.0 500 "), "{answer}");
    assert!(answer.contains("The limit of 10 elements"), "{answer}");
}

#[actix_web::test]
async fn what_tells_no_version_is_answered_in_the_addresss() {
    let (address, _) = serve();
    let headers = "Authorization: Basic x\r\nContent-Type: application/json\r\n";
    let answer = post(address, headers, "{}".to_string()).await;
    assert!(answer.starts_with("HTTP/1.0 415 "), "{answer}");
    assert!(
        answer.contains("application/soap+xml; charset=utf-8"),
        "{answer}"
    );
}

#[actix_web::test]
async fn why_a_service_failed_is_told_and_not_answered() {
    let (address, told) = serve();
    let client = ParcelsClient::new(http(address), Version::Soap11);
    let report = ReportEvent {
        number: number().number,
        event: Event {
            at: "2026-03-01T08:00:00Z".parse().unwrap(),
            kind: EventKind::Posted,
            place: "Łódź".to_string(),
        },
    };
    match client.report_event(&Headed::from(report)).await {
        Err(CallError::Other(fault)) => assert!(!fault.reason().contains("disk"), "{fault}"),
        other => panic!("{other:?}"),
    }
    let line = "/parcels ReportEvent 500 Some(\"the depot's disk is full\")";
    assert_eq!(*told.lock().unwrap(), [line]);
}

#[actix_web::test]
async fn an_answer_past_a_limit_is_an_error_that_names_it() {
    let (address, _) = serve();
    let whole = ParcelsClient::new(http(address), Version::Soap12);
    let answer = whole.track_parcel(&number()).await.unwrap();
    assert_eq!(answer.events.event.len(), 1_000);

    let few_bytes = ParcelsClient::new(http(address).body(5_000), Version::Soap12);
    match few_bytes.track_parcel(&number()).await {
        Err(CallError::Transport(error)) => {
            let expected = TooLarge { limit: 5_000 };
            assert_eq!(error.downcast_ref::<TooLarge>(), Some(&expected));
            assert!(error.to_string().contains("5000 bytes"), "{error}");
        }
        other => panic!("{other:?}"),
    }

    let limits = Limits {
        children: 999,
        ..Limits::default()
    };
    let few_children = ParcelsClient::new(http(address).limits(limits), Version::Soap12);
    match few_children.track_parcel(&number()).await {
        Err(CallError::Structure(error)) => {
            assert!(error.to_string().contains("999"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}
