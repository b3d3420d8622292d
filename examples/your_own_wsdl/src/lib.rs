//! Parcels are tracked: a service of somebody else's contract, on Castile's two crates.

pub mod contract;
pub mod service;
