//! Reports an event, and tracks the parcel then: `report ADDRESS NUMBER PLACE`.

use castile_soap::headed::Headed;
use castile_soap::reqwest::Http;
use castile_soap::version::Version;
use your_own_wsdl::contract::{
    Event, EventKind, ParcelsClient, ReportEvent, ReportEventHeaders, Scanner, TrackParcel,
};

#[expect(clippy::print_stdout, reason = "a program for people")]
#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, number, place] = arguments.as_slice() else {
        return Err("report ADDRESS NUMBER PLACE".into());
    };
    let client = ParcelsClient::new(Http::new(address), Version::Soap12);
    let event = Event {
        at: "2026-03-01T08:00:00Z".parse()?,
        kind: EventKind::Sorted,
        place: place.clone(),
    };
    let report = ReportEvent {
        number: number.clone(),
        event,
    };
    let scanner = Some(Scanner {
        depot: "gate 4".to_string(),
    });
    let headers = ReportEventHeaders { scanner };
    client
        .report_event(&Headed {
            headers,
            body: report,
        })
        .await?;
    let number = number.clone();
    let answer = client.track_parcel(&TrackParcel { number }).await?;
    for event in &answer.events.event {
        println!("{} {} {}", event.at, event.kind.as_str(), event.place);
    }
    Ok(())
}
