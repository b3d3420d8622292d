//! The embedded engine: one file, one writer, readers where they are asked.

mod backup;
mod beside;
mod checkpoint;
pub(super) mod connection;
mod counters;
mod erase;
mod feed;
mod find;
pub(super) mod fresh;
mod gather;
mod group;
mod keeper;
mod keys;
pub(super) mod migrate;
mod moves;
mod picture;
mod reader;
mod requests;
mod search;
mod writer;

use self::{find::Find, picture::Picture, reader::Reader, writer::Writer};
use super::queries::{self, StoredRow};
use super::schema::clients;
use super::tables::wrapped_keys;
use super::{
    Activity, Answer, Answered, Batch, Change, Client, Departed, Engine, Error, ExternalKey,
    FeedLag, Id, Lookup, Place, Query, Stored, Walk, WriterActivity,
};
use crate::crypto::{Term, WrappedKeys};
use async_trait::async_trait;
use diesel::prelude::*;
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

pub use backup::{Backup, backup};

/// Threads for reads of many rows.
const LONG_READS: usize = 2;

/// A database in one file of this machine.
#[derive(Debug)]
pub struct Sqlite {
    reader: Reader,
    writer: Writer,
    picture: Arc<Mutex<Picture>>,
    /// Whether the log may hold something of customers that were erased, here or before a crash.
    unscrubbed: AtomicBool,
}

/// Reads of at most so many rows are made where they are asked.
const FEW: usize = 8;

impl Sqlite {
    /// Opens the database file, makes it where there is none, and brings its tables up to date.
    /// The writer takes callers into one transaction until that has `write_group` writes.
    pub fn open(path: &Path, write_group: usize) -> Result<Self, Error> {
        let writer = connection::writer(path)?;
        Ok(Self {
            reader: Reader::new(path.to_owned(), LONG_READS)?,
            writer: Writer::new(writer, path, write_group)?,
            picture: Arc::default(),
            unscrubbed: AtomicBool::new(true),
        })
    }

    /// Refuses a database whose tables are older than this program's.
    pub(super) fn check(path: &Path) -> Result<(), Error> {
        migrate::check(&mut connection::plain(path)?)
    }

    /// Brings the tables of a database that is there up to date, and nothing else; the names of the
    /// migrations that were run.
    pub(super) fn migrate(path: &Path) -> Result<Vec<String>, Error> {
        connection::outdated(path).and_then(|mut connection| migrate::run(&mut connection))
    }

    /// What the writer is doing and has done: how well writes gather into groups.
    pub fn written(&self) -> WriterActivity {
        self.writer.counters().activity()
    }
}

#[async_trait]
impl Engine for Sqlite {
    async fn find(&self, id: Id) -> Result<Option<Stored>, Error> {
        self.reader.here(|connection| {
            let row = Find(id).get_result::<StoredRow>(connection);
            Ok(row.optional()?.map(Stored::from))
        })
    }

    async fn find_by_key(&self, key: &ExternalKey) -> Result<Option<Stored>, Error> {
        self.reader.here(|connection| {
            let row = queries::find_by_key(key).get_result::<StoredRow>(connection);
            Ok(row.optional()?.map(Stored::from))
        })
    }

    async fn candidates(&self, query: Query) -> Result<Vec<Stored>, Error> {
        let picture = Arc::clone(&self.picture);
        self.reader
            .elsewhere(move |connection| search::candidates(connection, &picture, &query))
            .await
    }

    async fn places(&self, query: Query) -> Result<Vec<Place>, Error> {
        let picture = Arc::clone(&self.picture);
        self.reader
            .elsewhere(move |connection| search::places(connection, &picture, &query))
            .await
    }

    async fn walk(&self, walk: Walk) -> Result<Vec<Stored>, Error> {
        self.reader
            .elsewhere(move |connection| search::walk(connection, &walk))
            .await
    }

    async fn walk_places(&self, walk: Walk) -> Result<Vec<Place>, Error> {
        self.reader
            .elsewhere(move |connection| search::walk_places(connection, &walk))
            .await
    }

    async fn find_all(&self, lookups: Vec<Lookup>) -> Result<Vec<Option<Stored>>, Error> {
        let few = lookups.len() <= FEW;
        let read = move |connection: &mut SqliteConnection| {
            let one = |lookup: &Lookup| {
                let row = match lookup {
                    Lookup::Id(id) => Find(*id).get_result::<StoredRow>(connection),
                    Lookup::Key(key) => queries::find_by_key(key).get_result(connection),
                };
                Ok(row.optional()?.map(Stored::from))
            };
            lookups.iter().map(one).collect()
        };
        if few {
            self.reader.here(read)
        } else {
            self.reader.elsewhere(read).await
        }
    }

    async fn write(&self, batch: Batch) -> Result<Answer, Error> {
        let erases = batch.writes.iter().any(|write| write.put().is_none());
        let answer = self.writer.write(batch).await;
        if erases {
            self.unscrubbed.store(true, Ordering::Relaxed);
        }
        answer
    }

    async fn answered(&self, client: &str, id: &str, now: i64) -> Result<Option<Answered>, Error> {
        self.reader
            .here(|connection| requests::answered(connection, client, id, now))
    }

    async fn forget_requests(&self, now: i64, limit: u32) -> Result<usize, Error> {
        let read = move |connection: &mut SqliteConnection| {
            Ok(queries::expired_requests(now, i64::from(limit)).load(connection)?)
        };
        let expired: Vec<(String, String)> = self.reader.elsewhere(read).await?;
        if expired.is_empty() {
            return Ok(0);
        }
        self.writer
            .run(move |connection| requests::forget(connection, &expired, now))
            .await
    }

    async fn scrub(&self) -> Result<bool, Error> {
        if !self.unscrubbed.swap(false, Ordering::Relaxed) {
            return Ok(true);
        }
        let scrubbed = self
            .writer
            .run(|connection| Ok(erase::scrub(connection)?))
            .await;
        if !matches!(scrubbed, Ok(true)) {
            self.unscrubbed.store(true, Ordering::Relaxed);
        }
        scrubbed
    }

    async fn departed(&self, ids: Vec<Id>) -> Result<Vec<Departed>, Error> {
        self.reader
            .here(|connection| Ok(queries::departed(ids).load(connection)?))
    }

    async fn merged_into(&self, survivor: Id) -> Result<Vec<Departed>, Error> {
        self.reader
            .here(|connection| Ok(queries::merged_into(survivor).load(connection)?))
    }

    async fn erased_holders(&self, tokens: Vec<Term>) -> Result<HashMap<Term, Id>, Error> {
        self.reader
            .here(|connection| Ok(erase::holders(connection, &tokens)?))
    }

    async fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, Error> {
        self.reader
            .elsewhere(move |connection| {
                Ok(queries::changes_after(after, i64::from(limit)).load(connection)?)
            })
            .await
    }

    async fn newest_change(&self) -> Result<i64, Error> {
        self.reader.here(|connection| Ok(feed::newest(connection)?))
    }

    async fn feed_lag(&self) -> Result<Option<FeedLag>, Error> {
        Ok(None)
    }

    async fn forget_changes(&self, before: i64, limit: u32) -> Result<u32, Error> {
        self.writer
            .run(move |connection| Ok(feed::forget(connection, before, limit)?))
            .await
    }

    async fn clients(&self) -> Result<Vec<Client>, Error> {
        self.reader
            .here(|connection| Ok(queries::all_clients().load(connection)?))
    }

    async fn client(&self, name: &str) -> Result<Option<Client>, Error> {
        self.reader
            .here(|connection| Ok(queries::client(name).get_result(connection).optional()?))
    }

    async fn insert_client(&self, client: Client) -> Result<bool, Error> {
        self.writer
            .run(move |connection| {
                let added = diesel::insert_into(clients::table)
                    .values(&client)
                    .on_conflict_do_nothing()
                    .execute(connection)?;
                Ok(added == 1)
            })
            .await
    }

    async fn update_client(&self, read: Client, client: Client) -> Result<bool, Error> {
        self.writer
            .run(move |connection| {
                let as_read = queries::client_as_read(&read);
                let changed = diesel::update(as_read).set(&client).execute(connection)?;
                Ok(changed == 1)
            })
            .await
    }

    async fn keys(&self) -> Result<WrappedKeys, Error> {
        self.reader.here(|connection| {
            Ok(wrapped_keys(
                queries::all_keks().load(connection)?,
                queries::all_index_keys().load(connection)?,
            ))
        })
    }

    async fn holds_data(&self) -> Result<bool, Error> {
        self.reader
            .here(|connection| Ok(diesel::select(queries::holds_data()).get_result(connection)?))
    }

    async fn insert_first_keys(&self, first: WrappedKeys) -> Result<bool, Error> {
        self.writer
            .run(move |connection| Ok(keys::insert_first(connection, first)?))
            .await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.keys().await?;
        self.writer.run(|_| Ok(())).await
    }

    fn activity(&self) -> Activity {
        Activity::Writer(self.written())
    }
}

#[cfg(test)]
mod tests;
