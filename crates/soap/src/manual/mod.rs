//! The manual: how to do what, in chapters.
//!
//! | chapter | of |
//! |---|---|
//! | [`service`] | operations, who calls, declared faults, headers, one-way operations |
//! | [`client`] | calls, settings, faults, other transports |
//! | [`limits`] | what a message may hold, and what hostile input meets |
//! | [`versions`] | SOAP 1.1 and SOAP 1.2 at one address |
//! | [`testing`] | a service's tests, without a network and with one |
//!
//! What becomes of a contract in Rust (names, what is optional, lists, choices, dates, decimals, nil)
//! is told where it is made: `castile_codegen::manual`.
//!
//! Every example is compiled, and run where it does not listen. `contract` is always the module of
//! this crate's first page, made of `examples/your_own_wsdl/wsdl/parcels.wsdl`:
//!
//! ```
//! mod contract {
//! # /*
//!     include!(concat!(env!("OUT_DIR"), "/parcels.rs"));
//! # */
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs"));
//! }
//! ```

pub mod client;
pub mod limits;
pub mod service;
pub mod testing;
pub mod versions;
