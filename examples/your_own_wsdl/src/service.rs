//! What each operation of the contract does.

use std::collections::BTreeMap;
use std::sync::Mutex;

use castile_soap::headed::Headed;
use castile_soap::operation::Failure;

use crate::contract::{
    Event, EventList, Parcels, ReportEvent, ReportEventFault, ReportEventHeaders, TrackParcel,
    TrackParcelFault, TrackParcelResponse, UnknownParcel,
};

/// The parcels that have been seen since the start.
#[derive(Debug, Default)]
pub struct Depot {
    events: Mutex<BTreeMap<String, Vec<Event>>>,
}

impl Parcels for Depot {
    type Context = ();

    async fn track_parcel(
        &self,
        (): &(),
        input: TrackParcel,
    ) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
        let events = self
            .events
            .lock()
            .map_err(|_| Failure::internal("a lock"))?;
        match events.get(&input.number) {
            Some(event) => Ok(TrackParcelResponse {
                events: EventList {
                    event: event.clone(),
                },
            }),
            None => Err(TrackParcelFault::from(UnknownParcel {
                message: "No parcel of this number has been seen".to_string(),
                number: input.number,
            })
            .into()),
        }
    }

    async fn report_event(
        &self,
        (): &(),
        input: Headed<ReportEventHeaders, ReportEvent>,
    ) -> Result<(), Failure<ReportEventFault>> {
        let mut event = input.body.event;
        if let Some(scanner) = input.headers.scanner {
            event.place = format!("{} ({})", event.place, scanner.depot);
        }
        let mut events = self
            .events
            .lock()
            .map_err(|_| Failure::internal("a lock"))?;
        events.entry(input.body.number).or_default().push(event);
        Ok(())
    }
}
