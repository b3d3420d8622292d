//! The readers' lock, kept for them while nobody writes.
//!
//! A read of `SQLite`'s log begins and ends with a lock on the file: two system calls, a third of
//! what a point read costs. A lock that one connection of a process holds is only counted for its
//! others. So a connection of the writer's holds it while there is nothing to write, and lets go
//! before anything is: the log can start anew, which it cannot under a reader.

use super::connection;
use crate::store::Error;
use diesel::SqliteConnection;
use diesel::connection::SimpleConnection;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// For how long nothing has been written when the lock is taken: who writes again at once does
/// not pay for it.
const QUIET: Duration = Duration::from_millis(20);

/// Readers lock where the log ends, or, once all of it was copied, the file itself. A checkpoint or
/// another process moves that place without a word, so the lock is taken anew after this long.
const RENEWAL: Duration = Duration::from_secs(1);

/// What takes the lock. The transaction has it from its first look at a table.
const HOLD: &str = "BEGIN; SELECT only FROM term_moves";

/// Keeps the lock between jobs.
pub(super) struct Keeper {
    connection: SqliteConnection,
    holds: bool,
}

impl Keeper {
    pub(super) fn new(path: &Path) -> Result<Self, Error> {
        Ok(Self {
            connection: connection::reader(path)?,
            holds: false,
        })
    }

    /// The next job; `None` once there will be no more. The lock is held for as long as there is
    /// none, and `at_rest` is done each time it is taken anew.
    pub(super) fn next<T>(&mut self, jobs: &Receiver<T>, mut at_rest: impl FnMut()) -> Option<T> {
        loop {
            let patience = if self.holds { RENEWAL } else { QUIET };
            match jobs.recv_timeout(patience) {
                Ok(job) => {
                    self.release();
                    return Some(job);
                }
                Err(RecvTimeoutError::Timeout) => {
                    if self.holds {
                        at_rest();
                    }
                    self.hold();
                }
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Holds the lock at the place where readers now take it. Without it each takes its own.
    fn hold(&mut self) {
        self.release();
        self.holds = true;
        if let Err(cause) = self.connection.batch_execute(HOLD) {
            log::debug!("the readers' lock could not be taken: {cause}");
        }
    }

    fn release(&mut self) {
        // It fails where the transaction did not begin; then there is nothing to end.
        if std::mem::take(&mut self.holds) {
            let _ = self.connection.batch_execute("COMMIT");
        }
    }
}

#[cfg(test)]
mod tests;
