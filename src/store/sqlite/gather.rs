//! How many writes become one transaction.
//!
//! While a group is being made durable the next one gathers. That alone would ask a fast disk to
//! make every few writes durable, and have the callers of a slow one come in two halves that wait
//! for each other's commit. To wait for all of them is no better: the writer rests while they are
//! at work, and they while it commits. So where several callers wrote together lately, a group
//! waits until half of them are here, at most as long as a commit took lately; the others are at
//! work meanwhile, and gather during the commit. For these it waits an eighth of that time: where a
//! commit takes long they come within it, and all share one. What was lately fades by a quarter a
//! group. A caller who is alone does not wait.

use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// What the writer remembers of its last groups.
#[derive(Debug, Default)]
pub(super) struct Gatherer {
    callers: usize,
    commit: Duration,
}

/// What a job counts for in a group.
pub(super) trait Gathered {
    /// Its writes; none for a job that is no part of a group.
    fn writes(&self) -> Option<usize>;
}

impl Gatherer {
    /// A group that starts with `first`: jobs with writes, up to `limit` of these or one job more,
    /// and the job that ended it if that was of another kind.
    pub(super) fn gather<J: Gathered>(
        &self,
        first: J,
        jobs: &Receiver<J>,
        limit: usize,
    ) -> (Vec<J>, Option<J>) {
        let mut writes = first.writes().unwrap_or_default();
        let mut group = vec![first];
        let mut idle = None;
        while writes < limit {
            let next = jobs.try_recv().or_else(|_| {
                let since = *idle.get_or_insert_with(Instant::now);
                let patience = self.patience(group.len());
                jobs.recv_timeout(patience.saturating_sub(since.elapsed()))
            });
            match next {
                Ok(job) => match job.writes() {
                    Some(more) => {
                        writes += more;
                        group.push(job);
                    }
                    None => return (group, Some(job)),
                },
                Err(_) => break,
            }
        }
        (group, None)
    }

    /// How long a group of so many callers waits for another, from when it first had to.
    fn patience(&self, here: usize) -> Duration {
        if here >= self.callers {
            Duration::ZERO
        } else if here >= self.callers.div_ceil(2) {
            self.commit / 8
        } else {
            self.commit
        }
    }

    /// Remembers a commit: how many callers waited at its end, its own among them, and how long it
    /// took.
    pub(super) fn committed(&mut self, callers: usize, took: Duration) {
        self.callers = callers.max(self.callers * 3 / 4);
        self.commit = took.max(self.commit * 3 / 4);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    impl Gathered for Option<usize> {
        fn writes(&self) -> Option<usize> {
            *self
        }
    }

    fn remembering(callers: usize, commit: Duration) -> Gatherer {
        let mut gatherer = Gatherer::default();
        gatherer.committed(callers, commit);
        gatherer
    }

    #[test]
    fn what_waits_is_taken_up_to_the_limit() {
        let (send, jobs) = channel();
        for writes in [Some(3), Some(4), Some(5)] {
            send.send(writes).unwrap();
        }
        let (group, other) = Gatherer::default().gather(Some(2), &jobs, 8);
        assert_eq!((group, other), (vec![Some(2), Some(3), Some(4)], None));
    }

    #[test]
    fn a_job_of_another_kind_ends_a_group() {
        let (send, jobs) = channel();
        for job in [Some(1), None, Some(1)] {
            send.send(job).unwrap();
        }
        let (group, other) = Gatherer::default().gather(Some(1), &jobs, 100);
        assert_eq!((group, other), (vec![Some(1), Some(1)], Some(None)));
    }

    #[test]
    fn a_caller_who_is_alone_never_waits() {
        let (_send, jobs) = channel::<Option<usize>>();
        let alone = remembering(1, Duration::from_hours(1));
        assert_eq!(alone.gather(Some(1), &jobs, 100).0.len(), 1);
        let single = remembering(9, Duration::from_hours(1));
        assert_eq!(single.gather(Some(1), &jobs, 1).0.len(), 1);
    }

    #[test]
    fn what_was_lately_fades() {
        let mut gatherer = remembering(9, Duration::from_millis(8));
        gatherer.committed(1, Duration::from_millis(2));
        assert_eq!(
            (gatherer.callers, gatherer.commit),
            (6, Duration::from_millis(6))
        );
        for _ in 0..4 {
            gatherer.committed(1, Duration::from_millis(2));
        }
        assert_eq!(
            (gatherer.callers, gatherer.commit),
            (1, Duration::from_millis(2))
        );
    }

    #[test]
    fn callers_who_wrote_together_are_waited_for() {
        let (send, jobs) = channel();
        let sender = std::thread::spawn(move || {
            for _ in 0..3 {
                std::thread::yield_now();
                send.send(Some(1)).unwrap();
            }
            send
        });
        let together = remembering(8, Duration::from_secs(80));
        let (group, _) = together.gather(Some(1), &jobs, 4);
        assert_eq!(group.len(), 4);
        drop(sender.join().unwrap());
    }

    #[test]
    fn the_other_half_is_waited_for_an_eighth_of_the_time() {
        let together = remembering(9, Duration::from_millis(8));
        assert_eq!(together.patience(4), Duration::from_millis(8));
        assert_eq!(together.patience(5), Duration::from_millis(1));
        assert_eq!(together.patience(8), Duration::from_millis(1));
        assert_eq!(together.patience(9), Duration::ZERO);
    }

    #[test]
    fn callers_who_stay_away_are_waited_for_as_long_as_a_commit_takes() {
        let (_send, jobs) = channel::<Option<usize>>();
        let together = remembering(9, Duration::from_millis(1));
        assert_eq!(together.gather(Some(1), &jobs, 100).0.len(), 1);
    }
}
