//! The engine on a `PostgreSQL` server, for several nodes on one database.
//!
//! A node keeps nothing of its own: what one has answered, the next reads. Each call takes a
//! connection from a pool and runs on threads of the engine's own, so that a caller who goes away
//! leaves no transaction half done, and connections outlive whoever asked for them first.

mod address;
mod bulk;
mod columns;
mod decide;
mod engine;
mod erase;
mod failure;
mod feed;
mod find;
mod keys;
mod lag;
mod lease;
mod migrate;
mod pool;
mod requests;
mod sequencer;
mod tls;
mod write;

pub use address::Address;

use self::pool::Pool;
use super::{Error, Purpose};
use diesel::prelude::*;
use diesel_async::AsyncPgConnection;
use futures_util::future::BoxFuture;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::{error::Elapsed, timeout};

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
        let engine = Self::at(address, connections)?;
        let pool = Arc::clone(&engine.pool);
        engine
            .run(async move {
                let lease = pool.lease().await?;
                match purpose {
                    Purpose::Serve => migrate::run(lease).await.map(drop),
                    Purpose::Tool => migrate::check(lease),
                }
            })
            .await?;
        if purpose == Purpose::Serve {
            engine.number_changes();
        }
        Ok(engine)
    }

    /// Brings the tables up to date, and nothing else; the names of the migrations that were run.
    pub(super) async fn migrate(address: &Address) -> Result<Vec<String>, Error> {
        let engine = Self::at(address, 1)?;
        let pool = Arc::clone(&engine.pool);
        engine
            .run(async move { migrate::run(pool.lease().await?).await })
            .await
    }

    /// The engine, without a connection yet.
    fn at(address: &Address, connections: usize) -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("castile-postgres")
            .enable_all()
            .build()
            .map_err(|cause| Error::Storage(Box::new(cause)))?;
        Ok(Self {
            pool: Arc::new(Pool::new(address.clone(), connections)),
            runtime: Some(runtime),
        })
    }

    /// Has changes numbered in the background for as long as the engine is there.
    fn number_changes(&self) {
        if let Some(runtime) = &self.runtime {
            runtime.spawn(lease::keep(Arc::downgrade(&self.pool)));
        }
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
            let mut lease = pool.lease().await?;
            let done = timeout(LIMIT, work(lease.connection())).await;
            let done = done.map_err(late)?;
            match done {
                Ok(done) => {
                    lease.give_back();
                    Ok(done)
                }
                Err(cause) => Err(lease.give_up(cause).await),
            }
        })
        .await
    }
}

fn late(_: Elapsed) -> Error {
    Error::Unreachable("it did not answer in time".to_owned())
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
