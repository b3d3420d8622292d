//! The contract: types, operations, faults, the service trait, a client and the description, all
//! made from `wsdl/customers.wsdl` and `schemas/customers.xsd` at build time.

include!(concat!(env!("OUT_DIR"), "/customers.rs"));
