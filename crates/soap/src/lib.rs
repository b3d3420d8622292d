//! SOAP 1.1 and 1.2 at run time, for Rust generated from a WSDL.
//!
//! `castile-codegen` turns a contract into plain Rust at build time; this crate is what that Rust
//! stands on: bounded XML, XML Schema's values, envelopes, faults, the processing model, a server
//! and a client over any transport. It knows nothing of a database or of any one contract, and of
//! HTTP only what SOAP's binding to it says: media types, actions, statuses. HTTP itself is the
//! features `actix` and `reqwest`, both off unless asked for.
//!
//! # A service
//!
//! Of `examples/your_own_wsdl/wsdl/parcels.wsdl`, a contract of two operations. Castile's source lies
//! beside the crate:
//!
//! ```toml
//! # Cargo.toml
//! [package]
//! name = "parcels"
//! version = "0.1.0"
//! edition = "2024"
//!
//! [dependencies]
//! actix-web = { version = "4", default-features = false, features = ["macros"] }
//! castile-soap = { path = "../castile/crates/soap", features = ["actix"] }
//! serde = { version = "1", features = ["derive"] }
//!
//! [build-dependencies]
//! castile-codegen = { path = "../castile/crates/codegen" }
//! ```
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), castile_codegen::Error> {
//!     castile_codegen::compile("wsdl/parcels.wsdl")
//! }
//! ```
//!
#![cfg_attr(feature = "actix", doc = "```no_run")]
#![cfg_attr(not(feature = "actix"), doc = "```ignore")]
//! // src/main.rs
//! # // What the build script would have made lies in tests/manual.
//! # macro_rules! env { ($name:literal) => { concat!(::core::env!("CARGO_MANIFEST_DIR"), "/tests/manual") }; }
//! use castile_soap::{actix::resource, headed::Headed, operation::Failure};
//! use contract::*;
//!
//! mod contract {
//!     include!(concat!(env!("OUT_DIR"), "/parcels.rs"));
//! }
//!
//! struct Depot;
//!
//! impl Parcels for Depot {
//!     type Context = ();
//!
//!     async fn track_parcel(&self, _: &(), input: TrackParcel) -> Result<TrackParcelResponse, Failure<TrackParcelFault>> {
//!         let message = "No parcel of this number has been seen".to_string();
//!         Err(TrackParcelFault::from(UnknownParcel { message, number: input.number }).into())
//!     }
//!
//!     async fn report_event(&self, _: &(), input: Headed<ReportEventHeaders, ReportEvent>) -> Result<(), Failure<ReportEventFault>> {
//!         println!("{}: {}", input.body.number, input.body.event.place);
//!         Ok(())
//!     }
//! }
//!
//! #[actix_web::main]
//! async fn main() -> std::io::Result<()> {
//!     let server = std::sync::Arc::new(ParcelsServer::new(Depot));
//!     actix_web::HttpServer::new(move || {
//!         actix_web::App::new().service(resource("/parcels", server.clone(), WSDL.soap11, |_| ()))
//!     })
//!     .bind("127.0.0.1:8080")?
//!     .run()
//!     .await
//! }
//! ```
//!
//! That is all: `cargo run` answers SOAP 1.1 and 1.2 at `http://127.0.0.1:8080/parcels`, and `GET`
//! there has the WSDL. `castile contract new-service` lays such a crate out for any WSDL that it
//! takes; `examples/your_own_wsdl` is this one written to its end, with a client and tests. The
//! [`manual`] goes on from here.
//!
//! # One request
//!
//! A server takes these steps, whatever its transport. Generated code does the third.
//!
//! ```
//! use castile_soap::content_type::ContentType;
//! use castile_soap::exchange::{Exchange, Expectations};
//! use castile_soap::fault::Fault;
//! use castile_soap::version::Version;
//! use castile_soap::xml::{self, Limits, Reader, Writer};
//! use castile_soap::{action, envelope};
//!
//! fn answer(address: Version, content_type: &str, body: &[u8]) -> String {
//!     match serve(address, content_type, body) {
//!         Ok(message) => message,
//!         Err((version, fault)) => fault.to_envelope(version),
//!     }
//! }
//!
//! fn serve(address: Version, content_type: &str, body: &[u8]) -> Result<String, (Version, Fault)> {
//!     // 1. The media type: a character set, and what it says of version and action.
//!     let media = ContentType::parse(content_type)
//!         .map_err(|error| (address, Fault::sender(error.to_string())))?;
//!     let text = xml::decode(body, media.charset())
//!         .map_err(|error| (address, Fault::sender(error.to_string())))?;
//!
//!     // 2. The envelope, up to the Body's child. From here on the message's own version rules.
//!     let mut reader = Reader::new(&text, Limits::default());
//!     let expectations = Expectations { media_type: media.version(), ..Expectations::at(address) };
//!     let exchange = Exchange::open(&mut reader, &expectations)
//!         .map_err(|refusal| (refusal.version, refusal.fault))?;
//!     let version = exchange.version();
//!     action::require("urn:example/Greet", exchange.payload().local, [media.action()])
//!         .map_err(|fault| (version, fault))?;
//!
//!     // 3. The payload. Here it is text; a contract decodes its own types.
//!     let name = reader.text().map_err(|error| (version, Fault::from(error)))?;
//!
//!     // 4. The rest of the message. Nothing runs before it is known to be whole.
//!     exchange.close(&mut reader).map_err(|refusal| (refusal.version, refusal.fault))?;
//!
//!     // 5. The answer, in the version of the request.
//!     let mut to = Writer::new(1);
//!     envelope::write(version, &mut to, |to| {
//!         to.markup("<Greeting xmlns=\"urn:example\">Good day, ");
//!         to.text(&name);
//!         to.markup("</Greeting>");
//!     });
//!     Ok(to.into_string())
//! }
//!
//! let request = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>\
//!     <s:Body><Greet xmlns='urn:example'>Ada &amp; Co</Greet></s:Body></s:Envelope>";
//! let content_type = "application/soap+xml; action=\"urn:example/Greet\"";
//! let answered = answer(Version::Soap11, content_type, request.as_bytes());
//! assert!(answered.contains("<env:Body><Greeting xmlns=\"urn:example\">Good day, Ada &amp; Co</Greeting>"));
//!
//! let answered = answer(Version::Soap11, "text/xml", b"<!DOCTYPE x><x/>");
//! assert!(answered.contains("<faultcode>soap:Client</faultcode>"));
//! ```
//!
//! # Where things are
//!
//! | module | what it holds |
//! |---|---|
//! | [`xml`] | the bounded pull reader, its limits and errors, encodings, the writer |
//! | [`xsd`] | XML Schema's primitive types: lexical and canonical forms, equality, order |
//! | [`facets`], [`simple`], [`lexical`] | what a schema demands of a value beyond its type |
//! | [`any`], [`nillable`] | what a schema leaves open, kept as raw XML; nil, empty and absent |
//! | [`decode`], [`mod@encode`] | typed values in schema order, and back; violations are collected |
//! | [`sensitive`] | values that are never printed and are wiped when dropped |
//! | [`version`], [`namespaces`] | the two versions of SOAP; every namespace of the stack |
//! | [`content_type`], [`action`] | what a transport says beside the message |
//! | [`exchange`] | one message through the processing model: headers, roles, mustUnderstand |
//! | [`envelope`], [`fault`] | messages and faults of both versions, written and read |
//! | [`operation`], [`describe`] | an operation as a type; a contract as data |
//! | [`headed`] | messages with header blocks that the contract declares |
//! | [`server`] | a generated service behind any transport |
//! | `actix`, `reqwest` | a server's and a client's transport, each behind a feature of its name |
//! | [`client`] | calling an operation over any transport |
//! | [`direct`] | a client's transport that is the server itself |
//! | [`manual`] | how to do what, in chapters |
//! | [`generated`] | the facade that generated code imports, and nothing else does |
//!
//! # What is refused
//!
//! **Documents** that are not well-formed XML 1.0 with namespaces, that hold a DOCTYPE, a
//! processing instruction or an entity beyond XML's five, or that pass one of [`xml::Limits`].
//! Nothing is fetched, and nothing is reserved for a size that a document claims.
//!
//! **Messages** that are none: see [`exchange`].
//!
//! **Values** are not refused but collected, as [`decode::Violation`]s with the element's path, the
//! rule and its limit, so that one answer names every mistake. An [`xml::Error`] ends a message; a
//! violation fails only the record it stands in.
//!
//! No error repeats character data of a message, since it may be personal; names of elements are
//! repeated, shortened and escaped.
//!
//! # Errors
//!
//! Each layer has its own type, and every one of them becomes a [`fault::Fault`] where it meets the
//! layer above: [`xml::Error`] by `From`, [`xsd::LexicalError`] by way of a violation,
//! [`exchange::Refusal`] with the version to answer in. A fault of the caller's making is
//! [`fault::Code::Sender`] (`Client` in SOAP 1.1). What fails inside a service is
//! [`operation::Failure::Internal`], whose cause is for the log only.

pub mod action;
#[cfg(feature = "actix")]
pub mod actix;
pub mod any;
pub mod client;
pub mod content_type;
pub mod decode;
pub mod describe;
pub mod direct;
pub mod encode;
pub mod envelope;
pub mod exchange;
pub mod facets;
pub mod fault;
pub mod generated;
pub mod headed;
pub mod lexical;
pub mod manual;
pub mod namespaces;
pub mod nillable;
pub mod operation;
#[cfg(feature = "reqwest")]
pub mod reqwest;
pub mod sensitive;
pub mod server;
pub mod simple;
pub mod version;
pub mod xml;
pub mod xsd;
