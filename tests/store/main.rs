//! One suite for every engine: what `service` may rely on. It runs on the embedded one, or with
//! `CASTILE_TEST_POSTGRES` on that server; what is one engine's own matter says so.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod backups;
mod copies;
#[path = "../support/database.rs"]
mod database;
mod erasures;
mod feed;
mod groups;
mod keys;
mod lost;
mod migrating;
mod modes;
mod moves;
mod nodes;
mod opening;
mod reads;
mod records;
mod schemas;
mod world;
mod writes;
