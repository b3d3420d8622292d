//! The customer gateway for systems that speak SOAP.
//!
//! The modules stand on one another in this order; each imports only what stands above it in
//! this list: [`contract`], [`crypto`], [`store`], [`access`], [`service`], [`http`], [`cli`].

pub mod contract;
pub mod crypto;
pub mod store;

pub mod access;

pub mod service;

pub mod http;

pub mod cli;
