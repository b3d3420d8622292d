//! SOAP 1.1 and SOAP 1.2: one service, one address, both.
//!
//! # Requests
//!
//! The namespace of the envelope decides, whatever the media type and the address say, and the
//! answer has the version of the request. Only what has no envelope that can be read is answered in
//! the version of its media type, and where that tells none, in that of the address
//! ([`Call::address`](crate::server::Call::address), `Endpoint::address`).
//!
//! | | SOAP 1.1 | SOAP 1.2 |
//! |---|---|---|
//! | media type | `text/xml` | `application/soap+xml` |
//! | action | the header `SOAPAction`, in quotes | the media type's parameter `action` |
//! | the caller's fault | `soap:Client` | `env:Sender` |
//! | the service's fault | `soap:Server` | `env:Receiver` |
//! | a fault's detail | `detail` | `env:Detail` |
//!
//! An action may be missing; one that names another operation than the body's element is refused.
//! A fault comes with the status 500, which old toolkits insist on, but 413 says that a body is too
//! large and 415 that its media type is none of these.
//!
//! # Clients
//!
//! A client speaks the version that it was made with, and a service answers both alike:
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use castile_soap::{headed::Headed, operation::Failure};
//! # use contract::*;
//! # #[derive(Clone)]
//! # struct Depot;
//! # impl Parcels for Depot {
//! #     type Context = ();
//! #     async fn track_parcel(&self, _: &(), input: TrackParcel) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//! #         let message = "No parcel of this number has been seen".to_string();
//! #         Err(TrackParcelFault::from(UnknownParcel { message, number: input.number }).into())
//! #     }
//! #     async fn report_event(&self, _: &(), _: Headed<ReportEventHeaders, ReportEvent>) -> Result<(), Failure<ReportEventFault>> {
//! #         Ok(())
//! #     }
//! # }
//! use castile_soap::client::CallError;
//! use castile_soap::direct::Direct;
//! use castile_soap::version::Version;
//!
//! # #[actix_web::main]
//! # async fn main() {
//! for version in Version::ALL {
//!     let client = ParcelsClient::new(Direct::new(ParcelsServer::new(Depot), ()), version);
//!     let number = "RR123456785PL".to_string();
//!     match client.track_parcel(&TrackParcel { number }).await {
//!         Err(CallError::Fault(TrackParcelFault::UnknownParcel(detail))) => {
//!             assert_eq!(detail.number, "RR123456785PL");
//!         }
//!         other => panic!("{other:?}"),
//!     }
//! }
//! # }
//! ```
//!
//! # What is published
//!
//! `WSDL` has a self-contained document for each version that the contract has ports of:
//! `WSDL.soap11` and `WSDL.soap12`, each `None` without one. Many toolkits refuse a WSDL with a port of
//! SOAP 1.2, so hand out the one of SOAP 1.1 where there is a choice, and the other at an address of
//! its own, whose version is then 1.2.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use contract::WSDL;
//! // A contract with a binding of SOAP 1.1 alone; its service answers SOAP 1.2 all the same.
//! assert!(WSDL.soap11.is_some_and(|text| text.contains("location=\"{address}\"")));
//! assert!(WSDL.soap12.is_none());
//! ```
