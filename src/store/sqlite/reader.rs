//! Reads. A point read runs where it is asked for, on a connection of that thread's: handing it
//! to another thread would cost eight times as much as the read. Reads of many rows go to threads
//! of their own, so that they do not hold up a worker.

use super::connection;
use crate::store::Error;
use diesel::SqliteConnection;
use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// How many long reads may wait before callers are turned away.
const QUEUE: usize = 256;

type Task = Box<dyn FnOnce(&mut SqliteConnection) + Send>;

/// The way to a database for reading.
#[derive(Debug)]
pub(super) struct Reader {
    path: Arc<PathBuf>,
    queue: Option<SyncSender<Task>>,
    threads: Vec<JoinHandle<()>>,
}

/// A connection of this thread's, and the database that it belongs to.
struct Slot {
    database: Weak<PathBuf>,
    connection: SqliteConnection,
}

thread_local! {
    static CONNECTIONS: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
}

impl Reader {
    /// Starts the threads for long reads.
    pub(super) fn new(path: PathBuf, threads: usize) -> Result<Self, Error> {
        let (queue, tasks) = sync_channel::<Task>(QUEUE);
        let tasks = Arc::new(Mutex::new(tasks));
        let threads = (0..threads.max(1))
            .map(|number| {
                let mut connection = connection::reader(&path)?;
                let tasks = Arc::clone(&tasks);
                std::thread::Builder::new()
                    .name(format!("castile-read-{number}"))
                    .spawn(move || run(&tasks, &mut connection))
                    .map_err(|cause| Error::Storage(Box::new(cause)))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            path: Arc::new(path),
            queue: Some(queue),
            threads,
        })
    }

    /// Runs a short read at once, in the calling thread.
    pub(super) fn here<T>(
        &self,
        read: impl FnOnce(&mut SqliteConnection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        CONNECTIONS.with_borrow_mut(|slots| {
            let ours = |slot: &Slot| std::ptr::eq(slot.database.as_ptr(), Arc::as_ptr(&self.path));
            if let Some(slot) = slots.iter_mut().find(|slot| ours(slot)) {
                return read(&mut slot.connection);
            }
            // A closed database's connections end here, since only this thread can end them.
            slots.retain(|slot| slot.database.strong_count() > 0);
            let mut connection = connection::reader(&self.path)?;
            let answer = read(&mut connection);
            slots.push(Slot {
                database: Arc::downgrade(&self.path),
                connection,
            });
            answer
        })
    }

    /// Runs a long read in a thread of its own kind.
    pub(super) async fn elsewhere<T: Send + 'static>(
        &self,
        read: impl FnOnce(&mut SqliteConnection) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = oneshot::channel();
        let task: Task = Box::new(move |connection| {
            // Nobody listens any more when the caller has gone away.
            let _ = answer.send(read(connection));
        });
        let queue = self.queue.as_ref().ok_or(Error::Closed)?;
        queue.try_send(task).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::Closed,
        })?;
        answered.await.map_err(|_| Error::Closed)?
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.queue = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn run(tasks: &Mutex<Receiver<Task>>, connection: &mut SqliteConnection) {
    loop {
        let task = tasks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match task {
            Ok(task) => task(connection),
            Err(_) => return,
        }
    }
}
