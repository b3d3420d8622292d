//! What `castile-codegen` made of the WSDL.

#![expect(
    clippy::pedantic,
    unreachable_pub,
    dead_code,
    reason = "generated; a program uses what it needs of it"
)]

include!(concat!(env!("OUT_DIR"), "/customers.rs"));
