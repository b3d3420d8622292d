//! The doors over HTTP: SOAP calls, the published contract, health, metrics.
//!
//! Transport stops here: below, nobody knows of HTTP. What this module refuses, it refuses before
//! anything is parsed: bodies too large, too slow, compressed beyond reason or not XML by their
//! media type, and callers without a credential.

mod address;
mod answer;
mod authorization;
mod beside;
mod body;
mod coding;
mod connection;
mod doors;
mod ending;
mod health;
mod journal;
mod metrics;
mod options;
mod page;
mod paths;
mod pieces;
mod publication;
mod refusal;
mod request_id;
mod routes;
mod server;
mod soap;
mod subject;
mod worker;

pub use address::{Network, PublicUrl};
pub use doors::Doors;
pub use options::{Limits, Options};
pub use paths::SOAP11;
pub use server::Server;
