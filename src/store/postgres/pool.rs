//! Connections, kept for the next who needs one.
//!
//! A connection that was lost is not given out again, and a new one is made when somebody needs
//! it: after the server's restart nothing has to be done.

use super::Address;
use super::failure::{is_lost, unreachable};
use crate::store::{Error, PoolActivity};
use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;

/// How long a caller waits for a connection while all are in use.
const WAIT: Duration = Duration::from_secs(5);

/// How long a connection may have been idle to be trusted unasked. After that a router between
/// here and there may have forgotten it without a word.
const TRUSTED: Duration = Duration::from_secs(30);

/// For every connection. No statement outlives the request that it belongs to (30 s), and none
/// waits long for a lock. What is answered is on the disk: a server set to answer before that is
/// told otherwise, one that waits for more (its replicas) is left to it.
const EVERY: &str = "
    SET statement_timeout = '20s';
    SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '30s';
    SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit', true) = 'off';
";

/// The way to the connections.
pub(super) struct Pool {
    address: Address,
    idle: Mutex<Vec<Open>>,
    limit: usize,
    permits: Arc<Semaphore>,
    /// Callers without a connection yet.
    waiting: AtomicUsize,
}

/// An open connection.
struct Open {
    connection: AsyncPgConnection,
    /// What carries its bytes; it ends with the connection.
    driver: JoinHandle<()>,
    used: Instant,
}

/// A connection in use. Unless it is given back it is closed in the end, since nobody knows then
/// what it is in the middle of.
pub(super) struct Lease {
    open: Open,
    pool: Arc<Pool>,
    _permit: OwnedSemaphorePermit,
}

impl Pool {
    /// A pool of at most so many connections. None is made yet.
    pub(super) fn new(address: Address, connections: usize) -> Self {
        let limit = connections.max(1);
        Self {
            address,
            idle: Mutex::default(),
            limit,
            permits: Arc::new(Semaphore::new(limit)),
            waiting: AtomicUsize::new(0),
        }
    }

    /// A connection that works.
    pub(super) async fn lease(self: &Arc<Self>) -> Result<Lease, Error> {
        let permit = Arc::clone(&self.permits).acquire_owned();
        self.waiting.fetch_add(1, Relaxed);
        let permit = tokio::time::timeout(WAIT, permit).await;
        self.waiting.fetch_sub(1, Relaxed);
        let permit = permit
            .map_err(|_| Error::Busy)?
            .map_err(|_| Error::Closed)?;
        let open = match self.recent().await {
            Some(open) => open,
            None => self.connect().await?,
        };
        Ok(Lease {
            open,
            pool: Arc::clone(self),
            _permit: permit,
        })
    }

    /// How many connections there are, and who waits for one.
    pub(super) fn activity(&self) -> PoolActivity {
        PoolActivity {
            limit: self.limit,
            busy: self.limit.saturating_sub(self.permits.available_permits()),
            idle: self.idle().len(),
            waiting: self.waiting.load(Relaxed),
        }
    }

    /// The connection that was used last, if there is one that works.
    async fn recent(&self) -> Option<Open> {
        loop {
            let mut open = self.idle().pop()?;
            if open.driver.is_finished() {
                continue;
            }
            if open.used.elapsed() < TRUSTED
                || open.connection.batch_execute("SELECT 1").await.is_ok()
            {
                return Some(open);
            }
        }
    }

    async fn connect(&self) -> Result<Open, Error> {
        let Address { config, tls } = &self.address;
        let connecting = config.connect(tls.clone()).await;
        let (client, driver) = connecting.map_err(|cause| unreachable(&cause))?;
        let driver = tokio::spawn(async move {
            if let Err(cause) = driver.await {
                log::warn!("a connection to PostgreSQL was lost: {cause}");
            }
        });
        let mut connection = AsyncPgConnection::try_from(client)
            .await
            .map_err(|cause| unreachable(&cause))?;
        let set = connection.batch_execute(EVERY).await;
        set.map_err(|cause| unreachable(&cause))?;
        Ok(Open {
            connection,
            driver,
            used: Instant::now(),
        })
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Open>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pool")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Lease {
    /// The connection.
    pub(super) fn connection(&mut self) -> &mut AsyncPgConnection {
        &mut self.open.connection
    }

    /// The connection, where several statements are sent at once.
    pub(super) fn shared(&self) -> &AsyncPgConnection {
        &self.open.connection
    }

    /// Gives it back: no transaction is open on it, and no statement under way.
    pub(super) fn give_back(mut self) {
        self.open.used = Instant::now();
        self.pool.idle().push(self.open);
    }

    /// Gives it back after a failure, without what was under way. If it does not work any more it
    /// is the server that has failed, whatever it said of the statement.
    pub(super) async fn give_up(self, cause: diesel::result::Error) -> Error {
        if !is_lost(&cause) && self.roll_back().await {
            Error::Storage(Box::new(cause))
        } else {
            unreachable(&cause)
        }
    }

    /// Ends a transaction that has nothing to keep, and gives the connection back if it works.
    pub(super) async fn roll_back(self) -> bool {
        let mut connection = &self.open.connection;
        let works = connection.batch_execute("ROLLBACK").await.is_ok();
        if works {
            self.give_back();
        }
        works
    }

    /// Takes the connection for good.
    pub(super) fn into_connection(self) -> AsyncPgConnection {
        self.open.connection
    }
}
