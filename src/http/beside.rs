//! Work that takes longer than other callers should wait for, done beside the workers.
//!
//! Its threads run when nobody else would, so that a worker that has something to do gets a
//! processor at once, also where all of them are busy. tokio's own blocking threads will not do: on
//! those a password is verified and an answer waited for.

use std::{
    fmt, io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
};

use tokio::sync::oneshot;

#[cfg(target_os = "linux")]
use thread_priority::{
    ThreadPriority,
    unix::{
        NormalThreadSchedulePolicy, ThreadSchedulePolicy, set_thread_priority_and_policy,
        thread_native_id, thread_schedule_policy,
    },
};

/// Bytes that jobs may hold while they wait or are done: some seconds' work.
const HELD: usize = 128 << 20;

type Job = Box<dyn FnOnce() + Send>;

/// The threads beside the workers. They end when this is dropped.
pub(super) struct Beside {
    jobs: Sender<Job>,
    held: Arc<AtomicUsize>,
}

impl Beside {
    /// Starts so many threads: no more jobs are done at a time.
    pub(super) fn start(threads: usize) -> io::Result<Self> {
        let (sender, jobs) = mpsc::channel();
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..threads {
            let jobs = Arc::clone(&jobs);
            thread::Builder::new()
                .name("beside".to_owned())
                .spawn(move || work(&jobs))?;
        }
        Ok(Self {
            jobs: sender,
            held: Arc::default(),
        })
    }

    /// What the job, which holds so many bytes, gives when its turn has come. Nothing when it
    /// panicked, or when the jobs before it hold as much as may be held.
    pub(super) async fn run<T>(
        &self,
        bytes: usize,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T>
    where
        T: Send + 'static,
    {
        let held = Held::take(&self.held, bytes)?;
        let (sender, done) = oneshot::channel();
        let job = move || {
            let held = held; // dropped before whoever asked is told, also by a panic
            // Whoever asked may have left while the job waited for its turn.
            if !sender.is_closed() {
                let done = job();
                drop(held);
                let _ = sender.send(done);
            }
        };
        self.jobs.send(Box::new(job)).ok()?;
        done.await.ok()
    }
}

impl fmt::Debug for Beside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Beside")
    }
}

/// A job's part of what may be held.
struct Held {
    of: Arc<AtomicUsize>,
    bytes: usize,
}

impl Held {
    /// One job alone may hold any number: how large a message is has a limit of its own.
    fn take(of: &Arc<AtomicUsize>, bytes: usize) -> Option<Self> {
        let fits = |held| (held == 0 || bytes <= HELD.saturating_sub(held)).then(|| held + bytes);
        of.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fits)
            .ok()?;
        let of = Arc::clone(of);
        Some(Self { of, bytes })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.of.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

fn work(jobs: &Mutex<Receiver<Job>>) {
    give_way();
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // The panic hook has said what it was; the one who waits sees that nothing comes.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

/// Linux has a policy for each thread (sched(7)). One that is merely nice keeps its processor until
/// its slice is used up, for milliseconds, whoever has been woken meanwhile; an idle one does not.
#[cfg(target_os = "linux")]
fn give_way() {
    let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
    // It fails also after it has set the policy: a process that is nice may not become less so.
    let said = set_thread_priority_and_policy(thread_native_id(), ThreadPriority::Min, idle);
    if thread_schedule_policy() != Ok(idle) {
        log::warn!("large messages are read at the priority of small ones: {said:?}");
    }
}

/// Elsewhere a priority is the whole process's.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn a_job_gives_its_result() {
        let beside = Beside::start(1).unwrap();
        assert_eq!(beside.run(1, || 6 * 7).await, Some(42));
    }

    #[tokio::test]
    async fn a_panic_leaves_the_thread_to_others() {
        let beside = Beside::start(1).unwrap();
        assert_eq!(beside.run(1, || panic!("in a test")).await, None::<()>);
        assert_eq!(beside.run(1, || 1).await, Some(1));
    }

    #[tokio::test]
    async fn a_job_whose_asker_left_is_not_done() {
        let beside = Beside::start(1).unwrap();
        let (go, gate) = mpsc::channel::<()>();
        let done = Arc::new(Mutex::new(false));
        let first = beside.run(1, move || gate.recv().is_ok());
        let mut first = Box::pin(first);
        assert!((&mut first).now_or_never().is_none());
        let mark = Arc::clone(&done);
        let mut left = Box::pin(beside.run(1, move || *mark.lock().unwrap() = true));
        assert!((&mut left).now_or_never().is_none());
        drop(left);
        go.send(()).unwrap();
        assert_eq!(first.await, Some(true));
        assert_eq!(beside.run(1, || ()).await, Some(())); // behind the one that was left
        assert!(!*done.lock().unwrap());
    }

    #[tokio::test]
    async fn what_waiting_jobs_hold_is_bounded() {
        let beside = Beside::start(1).unwrap();
        let (go, gate) = mpsc::channel::<()>();
        let mut first = Box::pin(beside.run(HELD + 1, move || gate.recv().is_ok()));
        assert!((&mut first).now_or_never().is_none());
        assert_eq!(beside.run(1, || ()).now_or_never(), Some(None));
        go.send(()).unwrap();
        assert_eq!(first.await, Some(true));
        assert_eq!(
            beside.run(HELD / 2, || panic!("in a test")).await,
            None::<()>
        );
        // Neither what was done nor what panicked is held on to.
        assert_eq!(beside.run(HELD, || ()).await, Some(()));
        assert_eq!(beside.run(HELD, || ()).await, Some(()));
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn only_the_threads_beside_give_way() {
        let policy = || thread_schedule_policy().unwrap();
        let own = policy();
        let beside = Beside::start(1).unwrap();
        let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
        assert_eq!(beside.run(1, policy).await, Some(idle));
        assert_eq!(policy(), own);
    }
}
