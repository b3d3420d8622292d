//! The customers' contract, as the gateway has it.
#![allow(clippy::all, clippy::pedantic, reason = "generated")]

include!(concat!(env!("OUT_DIR"), "/customers.rs"));
