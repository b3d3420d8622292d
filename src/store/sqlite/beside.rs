//! One task beside the writer: in a thread of its own, on a connection of its own.

use super::connection;
use crate::store::Error;
use diesel::{QueryResult, SqliteConnection};
use std::path::Path;
use std::thread::JoinHandle;

/// A task under way. It is waited for where it is dropped.
#[derive(Debug)]
pub(super) struct Beside<T>(Option<JoinHandle<Result<T, Error>>>);

impl<T: Send + 'static> Beside<T> {
    /// Starts the task on the database in this file.
    pub(super) fn start(
        path: &Path,
        task: impl FnOnce(&mut SqliteConnection) -> QueryResult<T> + Send + 'static,
    ) -> Result<Self, Error> {
        let path = path.to_owned();
        std::thread::Builder::new()
            .name("castile-beside".to_owned())
            .spawn(move || Ok(task(&mut connection::beside(&path)?)?))
            .map(|thread| Self(Some(thread)))
            .map_err(|cause| Error::Storage(Box::new(cause)))
    }

    /// Whether it has ended, so that [`wait`](Self::wait) returns at once.
    pub(super) fn ended(&self) -> bool {
        self.0.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// What the task brought.
    pub(super) fn wait(mut self) -> Result<T, Error> {
        let ended = self.0.take().and_then(|thread| thread.join().ok());
        ended.unwrap_or_else(|| Err(Error::Storage("a task beside the writer broke off".into())))
    }
}

impl<T> Drop for Beside<T> {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}
