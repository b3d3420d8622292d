//! The log's way into the database file.
//!
//! A checkpoint copies thousands of pages and waits for the disk. `SQLite` would have the commit do
//! it that fills the log, and everybody wait for that commit; here it is done beside the writer. The
//! log starts anew only after a moment in which all of it was copied: so, once the copy beside has
//! caught up, the writer copies the last few pages itself. Where the disk is so slow that the log
//! grows fourfold meanwhile, the writer waits for it. Once nothing has been written for a second, all
//! of the log is copied: reads then find everything in the file.

use super::beside::Beside;
use crate::store::Error;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use std::path::PathBuf;

/// Pages in the log that make a checkpoint worth its syncs: 16 MiB.
const WORTH: i32 = 4096;

/// Pages that may stand in the log before writers wait for their checkpoint: 64 MiB.
const MOST: i32 = 4 * WORTH;

/// Pages that the writer may be left to copy.
const REST: i32 = 128;

/// How often the copy beside tries to catch up with a writer who goes on.
const ROUNDS: usize = 4;

/// Writes between two looks at the log.
const LOOK: usize = 64;

/// How far the log has been copied, in pages.
#[derive(QueryableByName)]
struct Progress {
    #[diesel(sql_type = Integer)]
    log: i32,
    #[diesel(sql_type = Integer)]
    checkpointed: i32,
}

/// The writer's checkpoints.
#[derive(Debug)]
pub(super) struct Checkpoints {
    path: PathBuf,
    running: Option<Beside<()>>,
    /// Writes since the last look.
    unseen: usize,
}

impl Checkpoints {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            running: None,
            unseen: 0,
        }
    }

    /// Begins or ends a checkpoint, if it is time. To be called between transactions.
    pub(super) fn after(&mut self, connection: &mut SqliteConnection, writes: usize) {
        if let Err(cause) = self.advance(connection, writes) {
            // The log goes on growing, and the next look tries again.
            log::error!("the log could not be copied into the database: {cause}");
        }
    }

    /// Has what is left in the log copied while nothing is written: a read of a page that stands
    /// in the log looks it up there and asks the system for it.
    pub(super) fn at_rest(&mut self, connection: &mut SqliteConnection) {
        if let Err(cause) = self.copy_rest(connection) {
            log::error!("the log could not be copied into the database: {cause}");
        }
    }

    fn copy_rest(&mut self, connection: &mut SqliteConnection) -> Result<(), Error> {
        if self.running.as_ref().is_some_and(Beside::ended) {
            self.running.take().map_or(Ok(()), Beside::wait)?;
        }
        let Progress { log, checkpointed } = noop(connection)?;
        if self.running.is_none() && log > checkpointed {
            self.running = Some(Beside::start(&self.path, catch_up)?);
        }
        Ok(())
    }

    fn advance(&mut self, connection: &mut SqliteConnection, writes: usize) -> Result<(), Error> {
        self.unseen += writes;
        let looks = self.unseen >= LOOK;
        let ended = self.running.as_ref().is_some_and(Beside::ended);
        if !looks && !ended {
            return Ok(());
        }
        self.unseen = 0;
        let Progress { log, checkpointed } = noop(connection)?;
        match self.running.take() {
            Some(running) if ended || log >= MOST => {
                running.wait()?;
                passive(connection)?;
            }
            None if log - checkpointed >= WORTH => {
                self.running = Some(Beside::start(&self.path, catch_up)?);
            }
            running => self.running = running,
        }
        Ok(())
    }
}

/// Copies what the log holds, then what was written meanwhile, until little is left.
fn catch_up(connection: &mut SqliteConnection) -> QueryResult<()> {
    let mut seen = 0;
    for _ in 0..ROUNDS {
        let Progress { log, .. } = passive(connection)?;
        if log - seen < REST {
            break;
        }
        seen = log;
    }
    Ok(())
}

/// A look at the log.
fn noop(connection: &mut SqliteConnection) -> QueryResult<Progress> {
    diesel::sql_query("PRAGMA wal_checkpoint(NOOP)").get_result(connection)
}

/// A copy of what no reader keeps back; it waits for nobody.
fn passive(connection: &mut SqliteConnection) -> QueryResult<Progress> {
    diesel::sql_query("PRAGMA wal_checkpoint(PASSIVE)").get_result(connection)
}
