//! A service's tests.
//!
//! # Without a network
//!
//! [`Direct`](crate::direct::Direct) is a transport that is the server itself: the generated client
//! calls the service through everything but HTTP, so that faults, headers and values that break the
//! contract come back as a caller gets them. A test is then:
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use castile_soap::{headed::Headed, operation::Failure};
//! # use contract::*;
//! # #[derive(Default)]
//! # struct Depot(std::sync::Mutex<Vec<Event>>);
//! # impl Parcels for Depot {
//! #     type Context = ();
//! #     async fn track_parcel(&self, _: &(), _: TrackParcel) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//! #         Ok(TrackParcelResponse { events: EventList { event: self.0.lock().unwrap().clone() } })
//! #     }
//! #     async fn report_event(&self, _: &(), input: Headed<ReportEventHeaders, ReportEvent>) -> Result<(), Failure<ReportEventFault>> {
//! #         self.0.lock().unwrap().push(input.body.event);
//! #         Ok(())
//! #     }
//! # }
//! use castile_soap::direct::Direct;
//! use castile_soap::version::Version;
//!
//! # /*
//! #[actix_web::test]
//! # */
//! # #[actix_web::main]
//! # async fn main() { what_is_reported_is_tracked().await }
//! async fn what_is_reported_is_tracked() {
//!     let client = ParcelsClient::new(Direct::new(ParcelsServer::new(Depot::default()), ()), Version::Soap12);
//!     let number = "RR123456785PL".to_string();
//!     let at = "2026-03-01T08:00:00Z".parse().unwrap();
//!     let event = Event { at, kind: EventKind::Posted, place: "Łódź".to_string() };
//!
//!     let report = ReportEvent { number: number.clone(), event: event.clone() };
//!     client.report_event(&report.into()).await.unwrap();
//!
//!     let answer = client.track_parcel(&TrackParcel { number: number.clone() }).await.unwrap();
//!     assert_eq!(answer.events.event, [event]);
//!
//!     let bad = client.track_parcel(&TrackParcel { number: "12".to_string() }).await;
//!     assert!(bad.unwrap_err().to_string().contains("/TrackParcel/number"));
//! }
//! ```
//!
//! A service that fails inside gives [`CallError::Transport`](crate::client::CallError::Transport)
//! with its cause here, since nobody has to be kept from knowing it.
//!
//! # A message by hand
//!
//! What no generated client would send goes to [`answer`](crate::server::answer) as bytes, as the
//! chapter [`limits`](super::limits) does, and its answer is read as text.
//!
//! # Over HTTP
//!
//! Bind the port 0, ask the server for its address, and call it there; no test waits for another's
//! port. `examples/your_own_wsdl/tests` is such a suite.
//!
#![cfg_attr(all(feature = "actix", feature = "reqwest"), doc = "```")]
#![cfg_attr(not(all(feature = "actix", feature = "reqwest")), doc = "```ignore")]
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use castile_soap::{headed::Headed, operation::Failure};
//! # use contract::*;
//! # struct Depot;
//! # impl Parcels for Depot {
//! #     type Context = ();
//! #     async fn track_parcel(&self, _: &(), _: TrackParcel) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//! #         Ok(TrackParcelResponse { events: EventList { event: Vec::new() } })
//! #     }
//! #     async fn report_event(&self, _: &(), _: Headed<ReportEventHeaders, ReportEvent>) -> Result<(), Failure<ReportEventFault>> {
//! #         Ok(())
//! #     }
//! # }
//! use std::sync::Arc;
//! use actix_web::{App, HttpServer, rt};
//! use castile_soap::actix::resource;
//! use castile_soap::reqwest::Http;
//! use castile_soap::version::Version;
//!
//! # #[actix_web::main]
//! # async fn main() -> std::io::Result<()> {
//! let server = Arc::new(ParcelsServer::new(Depot));
//! let http = HttpServer::new(move || {
//!     App::new().service(resource("/parcels", Arc::clone(&server), WSDL.soap11, |_| ()))
//! })
//! .workers(1)
//! .disable_signals()
//! .bind("127.0.0.1:0")?;
//! let address = http.addrs()[0];
//! rt::spawn(http.run());
//!
//! let client = ParcelsClient::new(Http::new(format!("http://{address}/parcels")), Version::Soap11);
//! let number = "RR123456785PL".to_string();
//! let answer = client.track_parcel(&TrackParcel { number }).await.unwrap();
//! assert!(answer.events.event.is_empty());
//! # Ok(())
//! # }
//! ```
