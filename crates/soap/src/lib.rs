//! SOAP 1.1 and 1.2 at run time: bounded XML, XML Schema values, envelopes, faults, the exchange.
//!
//! Nothing here knows of HTTP, of a database or of customers.

pub mod action;
pub mod client;
pub mod content_type;
pub mod decode;
pub mod describe;
pub mod encode;
pub mod envelope;
pub mod exchange;
pub mod facets;
pub mod fault;
pub mod generated;
pub mod namespaces;
pub mod operation;
pub mod sensitive;
pub mod simple;
pub mod version;
pub mod xml;
pub mod xsd;
