//! A client: calls, settings, and what can go wrong.
//!
//! # A call
//!
//! The generated client has a method an operation. Over HTTP its transport is
//! `castile_soap::reqwest::Http`, which the feature `reqwest` has:
//!
//! ```toml
//! castile-soap = { path = "../castile/crates/soap", features = ["reqwest"] }
//! reqwest = { version = "0.12", default-features = false } # for the settings below: the same version
//! ```
//!
#![cfg_attr(feature = "reqwest", doc = "```no_run")]
#![cfg_attr(not(feature = "reqwest"), doc = "```ignore")]
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # use contract::*;
//! use castile_soap::client::CallError;
//! use castile_soap::reqwest::Http;
//! use castile_soap::version::Version;
//!
//! # #[actix_web::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ParcelsClient::new(Http::new("http://127.0.0.1:8080/parcels"), Version::Soap11);
//!
//! let number = "RR123456785PL".to_string();
//! match client.track_parcel(&TrackParcel { number }).await {
//!     Ok(answer) => {
//!         for event in answer.events.event {
//!             println!("{} {}", event.at, event.place);
//!         }
//!     }
//!     Err(CallError::Fault(TrackParcelFault::UnknownParcel(detail))) => println!("{}", detail.message),
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What goes wrong
//!
//! [`CallError`](crate::client::CallError) says where: `Fault` is one that the contract declares for
//! this operation, typed; `Other` is any other fault, with code and text; `Transport` is the network,
//! or an answer that is too large; `NotSoap` is an answer that is none, such as a proxy's page, with
//! its status; `Structure` and `Values` are answers that break the contract. A fault of code
//! [`Sender`](crate::fault::Code::Sender) comes again with the same request, one of code
//! [`Receiver`](crate::fault::Code::Receiver) may not.
//!
//! What is sent is not judged: the server knows its rules, and names each that is broken.
//!
//! # Settings
//!
//! Time limits, proxies and certificates are reqwest's; credential and limits are `Http`'s. TLS is
//! one of reqwest's own features, such as `reqwest/rustls-tls`. Without a time limit a call waits
//! for ever.
//!
#![cfg_attr(feature = "reqwest", doc = "```")]
#![cfg_attr(not(feature = "reqwest"), doc = "```ignore")]
//! use std::time::Duration;
//! use castile_soap::reqwest::Http;
//! use castile_soap::xml::Limits;
//!
//! # fn main() -> Result<(), reqwest::Error> {
//! let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).build()?;
//! let http = Http::with(http, "http://127.0.0.1:8080/parcels")
//!     .credential("gate4", "secret")
//!     .body(64 << 20)
//!     .limits(Limits { children: 100_000, ..Limits::default() });
//! # let _ = http;
//! # Ok(())
//! # }
//! ```
//!
//! Unless said otherwise an answer has 10 MiB at most, of which no more is ever kept, and what
//! [`Limits`](crate::xml::Limits) has by default.
//!
//! # Headers
//!
//! A request with header blocks is a [`Headed`](crate::headed::Headed); without them, it is made
//! `from` the body.
//!
//! ```
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! # fn main() {}
//! # use contract::*;
//! use castile_soap::headed::Headed;
//!
//! fn by(scanner: Scanner, report: ReportEvent) -> Headed<ReportEventHeaders, ReportEvent> {
//!     Headed { headers: ReportEventHeaders { scanner: Some(scanner) }, body: report }
//! }
//!
//! fn by_nobody(report: ReportEvent) -> Headed<ReportEventHeaders, ReportEvent> {
//!     Headed::from(report)
//! }
//! ```
//!
//! # Another transport
//!
//! Whatever carries an envelope there and an answer back is a
//! [`Transport`](crate::client::Transport): another HTTP client, a queue, a file. It gives a fault as
//! it came, whatever the status, and bounds the bytes that it takes.
//!
//! ```
//! use castile_soap::client::{Answer, Message, Transport, TransportError};
//!
//! /// Gives the same answer to everything, as a recording does.
//! struct Recorded(&'static str);
//!
//! impl Transport for Recorded {
//!     async fn send(&self, message: Message<'_>) -> Result<Answer, TransportError> {
//!         Ok(Answer {
//!             status: 200,
//!             content_type: message.version.content_type().to_string(),
//!             body: self.0.as_bytes().to_vec(),
//!         })
//!     }
//! }
//! ```
