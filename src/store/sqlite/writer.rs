//! The one writer: it applies what has gathered as one transaction.
//!
//! While a group is being made durable the next one gathers ([`super::gather`]); a lone write goes
//! through at once. An answer is given only after the commit has returned.

use super::checkpoint::Checkpoints;
use super::counters::Counters;
use super::gather::{Gathered, Gatherer};
use super::group::Group;
use super::keeper::Keeper;
use super::moves::Moves;
use crate::store::{Answer, Batch, Error};
use diesel::SqliteConnection;
use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::oneshot;

/// How many writes may wait before callers are turned away.
const QUEUE: usize = 8192;

/// Something for the writer to do.
enum Job {
    /// Writes of one caller; they are never split over two groups.
    Apply(Request),
    /// Anything else, in a transaction of its own.
    Task(Box<dyn FnOnce(&mut SqliteConnection) + Send>),
}

struct Request {
    batch: Batch,
    /// The batch goes back with the answer: memory is freed for less where it was allocated.
    answer: oneshot::Sender<(Result<Answer, Error>, Batch)>,
}

impl Request {
    /// Answers the caller, who may have gone.
    fn answer(self, result: Result<Answer, Error>) {
        let _ = self.answer.send((result, self.batch));
    }
}

/// The way to the writer.
#[derive(Debug)]
pub(super) struct Writer {
    queue: Option<Sender<Job>>,
    counters: Arc<Counters>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Job")
    }
}

impl Job {
    fn request(self) -> Option<Request> {
        match self {
            Self::Apply(request) => Some(request),
            Self::Task(_) => None,
        }
    }
}

impl Gathered for Job {
    fn writes(&self) -> Option<usize> {
        match self {
            Self::Apply(request) => Some(request.batch.writes.len()),
            Self::Task(_) => None,
        }
    }
}

impl Writer {
    /// Starts the writer on its connection to the file `path`. It takes further callers into a
    /// group until that has `limit` writes.
    pub(super) fn new(
        connection: SqliteConnection,
        path: &Path,
        limit: usize,
    ) -> Result<Self, Error> {
        let (queue, jobs) = channel();
        let counters = Arc::new(Counters::default());
        let desk = Desk {
            counters: Arc::clone(&counters),
            gatherer: Gatherer::default(),
            moves: Moves::new(path.to_owned()),
            checkpoints: Checkpoints::new(path.to_owned()),
            keeper: Keeper::new(path)?,
            connection,
        };
        let thread = std::thread::Builder::new()
            .name("castile-write".to_owned())
            .spawn(move || run(&jobs, desk, limit))
            .map_err(|cause| Error::Storage(Box::new(cause)))?;
        Ok(Self {
            queue: Some(queue),
            counters,
            thread: Some(thread),
        })
    }

    pub(super) fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Applies one caller's writes, with those of others that wait.
    pub(super) async fn write(&self, batch: Batch) -> Result<Answer, Error> {
        if batch.writes.is_empty() && batch.request.is_none() {
            return Ok(Answer::Now(Vec::new()));
        }
        let count = batch.writes.len();
        let before = self.counters.waiting.fetch_add(count, Ordering::Relaxed);
        if before > 0 && before + count > QUEUE {
            self.counters.waiting.fetch_sub(count, Ordering::Relaxed);
            return Err(Error::Busy);
        }
        self.counters.callers.fetch_add(1, Ordering::Relaxed);
        let (answer, answered) = oneshot::channel();
        self.send(Job::Apply(Request { batch, answer }))?;
        let (result, _) = answered.await.map_err(|_| Error::Closed)?;
        result
    }

    /// Runs something else on the writer's connection.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut SqliteConnection) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = oneshot::channel();
        self.send(Job::Task(Box::new(move |connection| {
            let _ = answer.send(task(connection));
        })))?;
        answered.await.map_err(|_| Error::Closed)?
    }

    fn send(&self, job: Job) -> Result<(), Error> {
        let queue = self.queue.as_ref().ok_or(Error::Closed)?;
        queue.send(job).map_err(|_| Error::Closed)
    }
}

impl Drop for Writer {
    /// Waits until what was accepted has been written.
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the writer works with. Its connection ends last, after those of the tasks beside it:
/// `SQLite` then copies what is left in the log, and removes it.
struct Desk {
    counters: Arc<Counters>,
    gatherer: Gatherer,
    moves: Moves,
    checkpoints: Checkpoints,
    keeper: Keeper,
    connection: SqliteConnection,
}

fn run(jobs: &Receiver<Job>, mut desk: Desk, limit: usize) {
    let mut next = None;
    while let Some(job) = next.take().or_else(|| desk.wait(jobs)) {
        match job {
            Job::Task(task) => task(&mut desk.connection),
            Job::Apply(_) => {
                let (group, other) = desk.gatherer.gather(job, jobs, limit);
                next = other;
                let requests: Vec<Request> = group.into_iter().filter_map(Job::request).collect();
                let callers = requests.len();
                let count = count(&requests);
                desk.commit(requests);
                desk.counters.waiting.fetch_sub(count, Ordering::Relaxed);
                desk.counters.callers.fetch_sub(callers, Ordering::Relaxed);
                desk.checkpoints.after(&mut desk.connection, count);
            }
        }
    }
}

fn count(requests: &[Request]) -> usize {
    requests
        .iter()
        .map(|request| request.batch.writes.len())
        .sum()
}

impl Desk {
    /// The next job.
    fn wait(&mut self, jobs: &Receiver<Job>) -> Option<Job> {
        let (checkpoints, connection) = (&mut self.checkpoints, &mut self.connection);
        (self.keeper).next(jobs, || checkpoints.at_rest(connection))
    }

    /// Writes the requests in one transaction and answers them. If one of them makes the database
    /// fail, each is tried by itself, so that it fails alone. A transaction that cannot begin,
    /// while another process holds the lock, or cannot be committed fails for all of them at once.
    fn commit(&mut self, requests: Vec<Request>) {
        let begun = Instant::now();
        let count = count(&requests);
        let applying = Cell::new(false);
        let moves = &mut self.moves;
        let result = self.connection.immediate_transaction(|connection| {
            let mut group = Group::begin(connection)?;
            applying.set(true);
            let mut written = Vec::with_capacity(requests.len());
            for request in &requests {
                written.push(group.write_batch(&request.batch)?);
            }
            group.finish()?;
            applying.set(false);
            moves.step(connection, count);
            Ok::<_, Error>(written)
        });
        match result {
            Ok(written) => {
                // Before anybody is answered, so that nobody is counted twice.
                let callers = self.counters.callers.load(Ordering::Relaxed);
                let took = begun.elapsed();
                self.gatherer.committed(callers, took);
                self.counters.committed(count, took);
                for (request, written) in requests.into_iter().zip(written) {
                    request.answer(Ok(written));
                }
            }
            Err(_) if applying.get() && requests.len() > 1 => {
                for request in requests {
                    self.commit(vec![request]);
                }
            }
            Err(cause) => {
                self.moves.abandon();
                log::error!("a group of {} writes failed: {cause}", requests.len());
                let text = cause.to_string();
                for request in requests {
                    request.answer(Err(Error::Storage(text.clone().into())));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
