//! Limits, and what hostile input meets.
//!
//! # What is bounded
//!
//! The transport bounds bytes and time, [`Limits`](crate::xml::Limits) what stands in them: levels,
//! children, attributes, texts, elements in all. Nothing is reserved for a size that a message
//! claims, nothing is fetched, and no entity is expanded but XML's own five: a DOCTYPE is refused,
//! and with it every attack that needs one.
//!
#![cfg_attr(feature = "actix", doc = "```")]
#![cfg_attr(not(feature = "actix"), doc = "```ignore")]
//! # use std::sync::Arc;
//! # use actix_web::Resource;
//! # use castile_soap::server::Service;
//! use castile_soap::actix::Endpoint;
//! use castile_soap::xml::Limits;
//!
//! fn parcels<S: Service<Context = ()> + 'static>(server: Arc<S>) -> Resource {
//!     Endpoint::new(server, |_| Ok(()))
//!         .body(64 << 10)
//!         .limits(Limits { depth: 8, children: 100, elements: 1_000, ..Limits::default() })
//!         .at("/parcels")
//! }
//! ```
//!
//! Unless said otherwise a body has 10 MiB at most, and a document what `Limits` has by default: 64
//! levels, 10,000 children of one element, 250,000 elements, texts of 1 MiB. Time is actix-web's
//! matter: `HttpServer::client_request_timeout` bounds the head of a request, its `keep_alive` and
//! `max_connections` the rest; how slowly a body may come, it does not bound.
//!
//! # What the caller is told
//!
//! Each refusal is a fault that names the place, the rule and the limit:
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use castile_soap::{headed::Headed, operation::Failure};
//! # use contract::*;
//! # struct Depot;
//! # impl Parcels for Depot {
//! #     type Context = ();
//! #     async fn track_parcel(&self, _: &(), _: TrackParcel) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//! #         Err(Failure::internal("nothing is known"))
//! #     }
//! #     async fn report_event(&self, _: &(), _: Headed<ReportEventHeaders, ReportEvent>) -> Result<(), Failure<ReportEventFault>> {
//! #         Ok(())
//! #     }
//! # }
//! use castile_soap::server::{Call, answer};
//! use castile_soap::xml::Limits;
//!
//! # #[actix_web::main]
//! # async fn main() {
//! let server = ParcelsServer::new(Depot);
//! let report = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
//!     <ReportEvent xmlns="urn:example:parcels:v1">
//!         <number>12</number>
//!         <event><at>yesterday</at><kind>lost</kind><place>Łódź</place></event>
//!     </ReportEvent></s:Body></s:Envelope>"#;
//!
//! // What breaks the contract is told all at once, each with its path.
//! let told = answer(&server, &(), Call::new("text/xml", report.as_bytes())).await;
//! assert_eq!(told.status, 500);
//! for path in ["/ReportEvent/number: ", "/ReportEvent/event/at: ", "/ReportEvent/event/kind: "] {
//!     assert!(told.body.contains(path), "{}", told.body);
//! }
//!
//! // What passes a limit ends there, with the limit.
//! let limits = Limits { depth: 3, ..Limits::default() };
//! let call = Call { limits, ..Call::new("text/xml", report.as_bytes()) };
//! let told = answer(&server, &(), call).await;
//! assert!(told.body.contains("<faultcode>soap:Client</faultcode>"));
//! assert!(told.body.contains("limit of 3 levels"), "{}", told.body);
//!
//! // What the service cannot do is not explained to its caller.
//! let track = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
//!     <TrackParcel xmlns="urn:example:parcels:v1"><number>RR123456785PL</number></TrackParcel>
//!     </s:Body></s:Envelope>"#;
//! let told = answer(&server, &(), Call::new("text/xml", track.as_bytes())).await;
//! assert!(told.body.contains("The service cannot do this at the moment"));
//! assert_eq!(told.cause.unwrap().to_string(), "nothing is known");
//! # }
//! ```
//!
//! No error repeats what a message says, which may be personal; names of elements are repeated,
//! shortened and escaped. Ten violations are told and the rest counted, up to a hundred.
//!
//! # Before anything runs
//!
//! A method is called once the message has been read to its end and every value judged: what is cut
//! off, or has a second root behind its envelope, has done nothing.
