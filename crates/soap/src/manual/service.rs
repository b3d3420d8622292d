//! A service: what its operations get, what they give, and how they say no.
//!
//! # Operations
//!
//! The generated trait has a method an operation; a service is whatever implements it. It is shared
//! by all calls, so what changes stands behind a lock or in a database. Methods are `async`, and
//! their futures `Send`. An operation that is added to the contract does not compile until it is
//! written.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! use std::collections::BTreeMap;
//! use std::sync::Mutex;
//! use castile_soap::headed::Headed;
//! use castile_soap::operation::Failure;
//! use contract::*;
//!
//! #[derive(Default)]
//! struct Depot {
//!     events: Mutex<BTreeMap<String, Vec<Event>>>,
//! }
//!
//! impl Parcels for Depot {
//!     type Context = ();
//!
//!     async fn track_parcel(
//!         &self,
//!         _: &(),
//!         input: TrackParcel,
//!     ) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//!         let events = self.events.lock().map_err(|_| Failure::internal("a lock is broken"))?;
//!         let Some(event) = events.get(&input.number).cloned() else {
//!             let message = "No parcel of this number has been seen".to_string();
//!             return Err(TrackParcelFault::from(UnknownParcel { message, number: input.number }).into());
//!         };
//!         Ok(TrackParcelResponse { events: EventList { event } })
//!     }
//!
//!     async fn report_event(
//!         &self,
//!         _: &(),
//!         input: Headed<ReportEventHeaders, ReportEvent>,
//!     ) -> Result<(), Failure<ReportEventFault>> {
//!         let mut events = self.events.lock().map_err(|_| Failure::internal("a lock is broken"))?;
//!         events.entry(input.body.number).or_default().push(input.body.event);
//!         Ok(())
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! An input keeps the contract when a method gets it: a request that breaks it is answered before,
//! with every mistake and its path (see [`limits`](super::limits)). An output is not judged: what it
//! is made of keeps the contract's types, and the service its facets.
//!
//! A contract with several port types has a module for each, with a trait and a server of its own;
//! each is put at an address of its own.
//!
//! # Who calls
//!
//! `Context` is what a method is told beside its request. It is made from the HTTP request, before
//! the body is read, and whoever is not let in gets its `Err` for an answer:
//!
#![cfg_attr(feature = "actix", doc = "```")]
#![cfg_attr(not(feature = "actix"), doc = "```ignore")]
//! # use std::sync::Arc;
//! use actix_web::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
//! use actix_web::{HttpRequest, HttpResponse, Resource};
//! use castile_soap::actix::Endpoint;
//! use castile_soap::fault::Fault;
//! use castile_soap::server::Service;
//! use castile_soap::version::Version;
//!
//! /// Who calls: `type Context = Caller` in the service.
//! struct Caller {
//!     depot: String,
//! }
//!
//! fn caller(request: &HttpRequest) -> Result<Caller, HttpResponse> {
//!     let stated = request.headers().get(AUTHORIZATION).map(|value| value.as_bytes());
//!     match stated {
//!         // gate4:secret, in base64. A real service compares hashes, in constant time.
//!         Some(b"Basic Z2F0ZTQ6c2VjcmV0") => Ok(Caller { depot: "gate4".to_string() }),
//!         _ => {
//!             let fault = Fault::sender("A credential is needed: HTTP Basic");
//!             Err(HttpResponse::Unauthorized()
//!                 .insert_header((WWW_AUTHENTICATE, "Basic realm=\"parcels\""))
//!                 .content_type(Version::Soap11.content_type())
//!                 .body(fault.to_envelope(Version::Soap11)))
//!         }
//!     }
//! }
//!
//! fn parcels<S: Service<Context = Caller> + 'static>(server: Arc<S>) -> Resource {
//!     Endpoint::new(server, caller).at("/parcels")
//! }
//! ```
//!
//! Where that takes time, as asking a database does, a middleware of actix-web asks, and puts the
//! caller into the request's extensions, from which the context takes it. What a caller may do is
//! the methods' matter, and *may not* a declared fault.
//!
//! # Declared faults
//!
//! Each operation has an enum of the faults that the contract declares for it, made `From` each
//! detail's type; `?` and `into` turn it into a [`Failure`](crate::operation::Failure). The caller
//! gets the element in the fault's detail. A fault that this operation does not declare does not
//! compile:
//!
//! ```compile_fail,E0277
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # fn main() {}
//! # use contract::*;
//! // ReportEvent declares none.
//! fn refuse(detail: UnknownParcel) -> ReportEventFault {
//!     ReportEventFault::from(detail)
//! }
//! ```
//!
//! Whatever else goes wrong is [`Failure::internal`](crate::operation::Failure::internal): the caller
//! gets a constant text and the code `Receiver` (`Server` in SOAP 1.1), which says that the same
//! request may succeed later. Its cause is for the log: `actix` hands it to `log` as an error, or
//! with the whole answer to what `Endpoint::told` was given.
//!
//! # Headers
//!
//! Where the contract binds header blocks to a message, its type is a
//! [`Headed`](crate::headed::Headed): the body, and the blocks as a struct of options, for whether
//! they come is not the contract's to say. An operation that must have one says so itself.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # fn main() {}
//! # use contract::*;
//! use castile_soap::headed::Headed;
//!
//! fn place(input: &Headed<ReportEventHeaders, ReportEvent>) -> String {
//!     let place = &input.body.event.place;
//!     match &input.headers.scanner {
//!         Some(scanner) => format!("{place} ({})", scanner.depot),
//!         None => place.clone(),
//!     }
//! }
//! ```
//!
//! A block that the contract binds to the operation is understood; of others, one that says
//! `mustUnderstand` and is meant for the service ends the call with the fault `MustUnderstand`, and the
//! rest is passed over. A client deals with an answer's blocks alike.
//!
//! # One-way operations
//!
//! An operation without an output gives `()`, and its caller gets the status 202 and no body. The
//! answer is sent when the method is done, so that a failure still reaches the caller, as a fault;
//! what takes long, a method hands to a task of its own.
