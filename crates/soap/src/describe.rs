//! The static description of a contract.
