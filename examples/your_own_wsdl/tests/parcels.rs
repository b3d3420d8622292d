//! The service over HTTP, by the generated client and by hand.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::sync::Arc;

use actix_web::{App, HttpServer, rt};
use castile_soap::actix::resource;
use castile_soap::client::CallError;
use castile_soap::headed::Headed;
use castile_soap::reqwest::Http;
use castile_soap::version::Version;
use your_own_wsdl::contract::{
    Event, EventKind, ParcelsClient, ParcelsServer, ReportEvent, ReportEventHeaders, Scanner,
    TrackParcel, TrackParcelFault, WSDL,
};
use your_own_wsdl::service::Depot;

/// Serves on a free port of this machine; gives the address.
fn serve() -> String {
    let server = Arc::new(ParcelsServer::new(Depot::default()));
    let http = HttpServer::new(move || {
        let server = Arc::clone(&server);
        App::new().service(resource("/parcels", server, WSDL.soap11, |_| ()))
    })
    .workers(1)
    .disable_signals()
    .bind("127.0.0.1:0")
    .unwrap();
    let address = http.addrs().first().copied().unwrap();
    rt::spawn(http.run());
    format!("http://{address}/parcels")
}

fn report(number: &str) -> Headed<ReportEventHeaders, ReportEvent> {
    let event = Event {
        at: "2026-03-01T08:00:00Z".parse().unwrap(),
        kind: EventKind::Posted,
        place: "Łódź".to_string(),
    };
    Headed::from(ReportEvent {
        number: number.to_string(),
        event,
    })
}

#[actix_web::test]
async fn what_is_reported_is_tracked_in_both_versions() {
    let address = serve();
    for (version, number) in [
        (Version::Soap11, "RR123456785PL"),
        (Version::Soap12, "RR987654321PL"),
    ] {
        let client = ParcelsClient::new(Http::new(&address), version);
        let mut with_scanner = report(number);
        let depot = "gate 4".to_string();
        with_scanner.headers.scanner = Some(Scanner { depot });
        client.report_event(&report(number)).await.unwrap();
        client.report_event(&with_scanner).await.unwrap();
        let number = number.to_string();
        let answer = client.track_parcel(&TrackParcel { number }).await.unwrap();
        let places: Vec<_> = answer
            .events
            .event
            .iter()
            .map(|event| &*event.place)
            .collect();
        assert_eq!(places, ["Łódź", "Łódź (gate 4)"]);
    }
}

#[actix_web::test]
async fn an_unknown_parcel_is_a_typed_fault_and_a_bad_number_a_fault_that_names_it() {
    let client = ParcelsClient::new(Http::new(serve()), Version::Soap11);
    let number = "RR000000000PL".to_string();
    let unknown = client
        .track_parcel(&TrackParcel {
            number: number.clone(),
        })
        .await;
    match unknown.unwrap_err() {
        CallError::Fault(TrackParcelFault::UnknownParcel(detail)) => {
            assert_eq!(detail.number, number);
        }
        other => panic!("{other}"),
    }
    let number = "12".to_string();
    let bad = client
        .track_parcel(&TrackParcel { number })
        .await
        .unwrap_err();
    assert!(bad.to_string().contains("/TrackParcel/number"), "{bad}");
}

#[actix_web::test]
async fn the_wsdl_names_the_address_that_it_was_fetched_from() {
    let address = serve();
    let wsdl = reqwest_text(&format!("{address}?wsdl")).await;
    assert!(
        wsdl.contains(&format!("<soap:address location=\"{address}\"/>")),
        "{wsdl}"
    );
}

async fn reqwest_text(address: &str) -> String {
    let (host, path) = address
        .strip_prefix("http://")
        .unwrap()
        .split_once('/')
        .unwrap();
    let (host, path) = (host.to_string(), path.to_string());
    rt::task::spawn_blocking(move || {
        use std::io::{Read, Write};
        let mut stream = std::net::TcpStream::connect(&host).unwrap();
        write!(stream, "GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    })
    .await
    .unwrap()
}
