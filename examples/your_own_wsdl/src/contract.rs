//! What the contract says, in Rust: made at build time.

#![allow(clippy::ignored_unit_patterns, reason = "as the contract has it")]

include!(concat!(env!("OUT_DIR"), "/parcels.rs"));
