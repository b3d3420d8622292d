//! The operations of a contract.
