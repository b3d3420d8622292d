//! The engine on a `PostgreSQL` server, for several nodes on one database.
//!
//! A node keeps nothing of its own: what one has answered, the next reads. Each call takes a
//! connection from a pool and runs on threads of the engine's own, so that a caller who goes away
//! leaves no transaction half done, and connections outlive whoever asked for them first.

mod address;
mod bulk;
mod decide;
mod failure;
mod migrate;
mod pool;
mod sequencer;
mod tls;
mod write;

pub use address::Address;

use self::pool::{Lease, Pool};
use super::queries::{self, StoredRow, page};
use super::schema::{clients, index_keys, keks};
use super::tables::{IndexKeyRow, KekRow, wrapped_keys};
use super::{
    Change, Client, Engine, Error, ExternalKey, Filter, Id, Outcome, Purpose, Query, Stored,
    WriteSet,
};
use crate::crypto::WrappedKeys;
use async_trait::async_trait;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// Connections of a node, unless the settings say otherwise.
pub const CONNECTIONS: usize = 16;

/// How long a call may take: less than the 30 s that its request has.
const LIMIT: Duration = Duration::from_secs(20);

/// How long it may take on top of that to find out whether a commit took place.
const SETTLE: Duration = Duration::from_secs(5);

/// Threads for the engine's work.
const THREADS: usize = 2;

/// A database on a server.
#[derive(Debug)]
pub struct Postgres {
    pool: Arc<Pool>,
    runtime: Option<Runtime>,
}

/// A read or a short write on one connection.
type Work<'c, T> = BoxFuture<'c, QueryResult<T>>;

impl Postgres {
    /// Opens the database. A server brings its tables up to date; a tool wants them so.
    pub async fn open(
        address: &Address,
        connections: usize,
        purpose: Purpose,
    ) -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("castile-postgres")
            .enable_all()
            .build()
            .map_err(|cause| Error::Storage(Box::new(cause)))?;
        let engine = Self {
            pool: Arc::new(Pool::new(address.clone(), connections)),
            runtime: Some(runtime),
        };
        let pool = Arc::clone(&engine.pool);
        engine
            .run(async move {
                let lease = pool.lease().await?;
                match purpose {
                    Purpose::Serve => migrate::run(lease).await,
                    Purpose::Tool => migrate::check(lease),
                }
            })
            .await?;
        Ok(engine)
    }

    /// Runs work on the engine's threads, to its end.
    async fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let runtime = self.runtime.as_ref().ok_or(Error::Closed)?;
        runtime.spawn(work).await.map_err(|_| Error::Closed)?
    }

    /// Runs work on one connection, within the time that a call has.
    async fn on_connection<T: Send + 'static>(
        &self,
        work: impl for<'c> FnOnce(&'c mut AsyncPgConnection) -> Work<'c, T> + Send + 'static,
    ) -> Result<T, Error> {
        let pool = Arc::clone(&self.pool);
        self.run(async move {
            let mut lease: Lease = pool.lease().await?;
            let late = |_| Error::Unreachable("it did not answer in time".to_owned());
            let done = timeout(LIMIT, work(lease.connection()))
                .await
                .map_err(late)?;
            let done = done.map_err(failure::error);
            if done.is_ok() {
                lease.give_back();
            }
            done
        })
        .await
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[async_trait]
impl Engine for Postgres {
    async fn find(&self, id: Id) -> Result<Option<Stored>, Error> {
        self.on_connection(move |connection| {
            async move {
                let row = queries::find(id).get_result::<StoredRow>(connection).await;
                Ok(row.optional()?.map(Stored::from))
            }
            .boxed()
        })
        .await
    }

    async fn find_by_key(&self, key: &ExternalKey) -> Result<Option<Stored>, Error> {
        let key = key.clone();
        self.on_connection(move |connection| {
            async move {
                let row = queries::find_by_key(&key)
                    .get_result::<StoredRow>(connection)
                    .await;
                Ok(row.optional()?.map(Stored::from))
            }
            .boxed()
        })
        .await
    }

    async fn candidates(&self, query: Query) -> Result<Vec<Stored>, Error> {
        if let Some(key) = &query.filter.key {
            let found = self.find_by_key(key).await?;
            return Ok(found
                .filter(|found| query.allows(&found.row))
                .into_iter()
                .collect());
        }
        self.on_connection(move |connection| {
            async move {
                let columns = queries::stored();
                let rows: Work<'_, Vec<StoredRow>> =
                    page!(diesel::pg::Pg, &query, columns, |page| {
                        let once = connection;
                        RunQueryDsl::load(page, once).boxed()
                    });
                Ok(rows.await?.into_iter().map(Stored::from).collect())
            }
            .boxed()
        })
        .await
    }

    async fn count(&self, filter: Filter, most: u32) -> Result<u32, Error> {
        let query = Query {
            filter,
            after: None,
            limit: most,
        };
        if query.filter.key.is_some() {
            return Ok(u32::from(!self.candidates(query).await?.is_empty()));
        }
        self.on_connection(move |connection| {
            async move {
                let ids: Work<'_, Vec<Id>> = page!(diesel::pg::Pg, &query, customers::id, |page| {
                    let once = connection;
                    RunQueryDsl::load(page, once).boxed()
                });
                Ok(u32::try_from(ids.await?.len()).unwrap_or(u32::MAX))
            }
            .boxed()
        })
        .await
    }

    async fn apply(&self, writes: Vec<WriteSet>) -> Result<Vec<Outcome>, Error> {
        if writes.is_empty() {
            return Ok(Vec::new());
        }
        let pool = Arc::clone(&self.pool);
        self.run(async move { write::apply(&pool, &writes).await })
            .await
    }

    async fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>, Error> {
        self.on_connection(move |connection| {
            async move {
                while connection
                    .transaction(async |connection| sequencer::number(connection).await)
                    .await?
                {}
                queries::changes_after(after, i64::from(limit))
                    .load(connection)
                    .await
            }
            .boxed()
        })
        .await
    }

    async fn clients(&self) -> Result<Vec<Client>, Error> {
        self.on_connection(|connection| queries::all_clients().load(connection).boxed())
            .await
    }

    async fn client(&self, name: &str) -> Result<Option<Client>, Error> {
        let name = name.to_owned();
        self.on_connection(move |connection| {
            async move {
                queries::client(&name)
                    .get_result(connection)
                    .await
                    .optional()
            }
            .boxed()
        })
        .await
    }

    async fn insert_client(&self, client: Client) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let added = diesel::insert_into(clients::table)
                    .values(&client)
                    .on_conflict_do_nothing()
                    .execute(connection)
                    .await?;
                Ok(added == 1)
            }
            .boxed()
        })
        .await
    }

    async fn update_client(&self, read: Client, client: Client) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let as_read = queries::client_as_read(&read);
                let changed = diesel::update(as_read)
                    .set(&client)
                    .execute(connection)
                    .await?;
                Ok(changed == 1)
            }
            .boxed()
        })
        .await
    }

    async fn keys(&self) -> Result<WrappedKeys, Error> {
        self.on_connection(|connection| {
            async move {
                Ok(wrapped_keys(
                    queries::all_keks().load(connection).await?,
                    queries::all_index_keys().load(connection).await?,
                ))
            }
            .boxed()
        })
        .await
    }

    async fn holds_data(&self) -> Result<bool, Error> {
        self.on_connection(|connection| {
            diesel::select(queries::holds_data())
                .get_result(connection)
                .boxed()
        })
        .await
    }

    async fn insert_first_keys(&self, keys: WrappedKeys) -> Result<bool, Error> {
        self.on_connection(move |connection| {
            async move {
                let stored = connection
                    .transaction(async |connection| insert_keys(connection, &keys).await)
                    .await;
                match stored {
                    Err(diesel::result::Error::RollbackTransaction) => Ok(false),
                    stored => stored.map(|()| true),
                }
            }
            .boxed()
        })
        .await
    }

    async fn ready(&self) -> Result<(), Error> {
        self.on_connection(|connection| {
            async move {
                diesel::select(queries::holds_data())
                    .get_result::<bool>(connection)
                    .await?;
                let writable = sql::<Bool>("current_setting('transaction_read_only') = 'off'");
                diesel::select(writable).get_result(connection).await
            }
            .boxed()
        })
        .await
        .and_then(|writable: bool| {
            let standby =
                || Error::Unreachable("it is a standby, which takes no writes".to_owned());
            writable.then_some(()).ok_or_else(standby)
        })
    }
}

/// Adds the first keys, or rolls back: there is data, or another node was faster and has added
/// keys of the same versions.
async fn insert_keys(connection: &mut AsyncPgConnection, keys: &WrappedKeys) -> QueryResult<()> {
    let another = diesel::result::Error::RollbackTransaction;
    if diesel::select(queries::holds_data())
        .get_result(connection)
        .await?
    {
        return Err(another);
    }
    let wanted = keys.keks.len() + keys.index_keys.len();
    let mut added = 0;
    for key in &keys.keks {
        added += diesel::insert_into(keks::table)
            .values(KekRow::from(key.clone()))
            .on_conflict_do_nothing()
            .execute(connection)
            .await?;
    }
    for key in &keys.index_keys {
        added += diesel::insert_into(index_keys::table)
            .values(IndexKeyRow::from(key.clone()))
            .on_conflict_do_nothing()
            .execute(connection)
            .await?;
    }
    if added == wanted {
        Ok(())
    } else {
        Err(another)
    }
}
