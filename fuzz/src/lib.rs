//! What the targets share: bounds on time and memory, a second opinion on documents, a mutator
//! that knows XML's tokens.
//!
//! A target fails not only on a panic but on a law that does not hold, each stated where it is
//! asserted. `fuzz/run` builds and runs them.

pub mod bounds;
pub mod canary;
pub mod contract;
pub mod documents;
pub mod messages;
pub mod mutation;
