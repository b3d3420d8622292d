//! Customers at rest: one interface, [`Engine`], over an embedded `SQLite` or a
//! `PostgreSQL` server.
//!
//! Writes are data: a [`WriteSet`] says everything that one write changes, and the engine applies
//! it whole or not at all, compared with the version that was read. Reads are a few named queries.
//! An engine sees sealed values, blind tokens and clear columns, and never a key that opens them:
//! sealing and opening stand in [`Record`] and [`Stored`].
//!
//! What it refuses: a data directory that another server holds, a database whose root key is
//! missing or another one's ([`open`]).

mod activity;
mod batch;
mod change;
mod clear_terms;
mod client;
mod copy;
mod departed;
mod engine;
mod error;
mod external_key;
mod id;
mod lists;
mod lookup;
mod name_key;
mod open;
mod pages;
mod queries;
mod query;
mod record;
mod request;
mod row;
mod schema;
mod sealed;
mod stored;
mod tables;
mod write;

pub mod postgres;
pub mod sqlite;

pub use activity::{Activity, FeedLag, GROUP_SIZES, PoolActivity, WriterActivity};
pub use batch::{Answer, Batch, Mode, Write};
pub use change::{Change, ChangeKind};
pub use clear_terms::{city, country, is_city, tag};
pub use client::Client;
pub use copy::{Progress, Verified, copy};
pub use departed::{Departed, Erasure};
pub use engine::Engine;
pub use error::Error;
pub use external_key::ExternalKey;
pub use id::Id;
pub use lookup::Lookup;
pub use name_key::{after_prefix, name_key, sort_key};
pub use open::{Database, Opened, Purpose, Settings, WRITE_GROUP, migrate, open};
pub use query::{Between, Filter, Place, Query, Span, Walk};
pub use record::Record;
pub use request::{Answered, Part, Refusal, Request, Settled};
pub use row::Row;
pub use stored::Stored;
pub use write::{Edit, Outcome, WriteSet};
