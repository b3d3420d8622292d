//! The customers' service over a real store, request by request as a door hands them over.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

mod about;
mod batch;
mod batches;
mod changes;
#[path = "../support/database.rs"]
mod database;
mod duplicates;
mod endings;
mod erasures;
mod lists;
mod merges;
mod orders;
mod reads;
mod references;
mod requests;
mod scopes;
mod search;
mod world;
mod writes;
