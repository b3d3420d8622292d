//! How many writes become one transaction.
//!
//! While a group is being made durable the next one gathers. That alone would ask a fast disk to
//! make every few writes durable, and have the callers of a slow one come in two halves that wait
//! for each other's commit. To wait for all of them is no better: the writer rests while they are
//! at work, and they while it commits. So where several callers wrote together lately, a group
//! waits until half of them are here, or eight, which make a commit cheap enough for each; the
//! others are at work meanwhile, and gather during the commit. It waits as long as they keep
//! coming: another must come within the time of a commit, later ones within a thirty-second of it.
//! Where a commit takes long all come within that, and share one.
//!
//! Who is at work is not seen from here, so how many there are is told by the most that waited at
//! once during the last 64 to 128 groups. Where a commit ends and no other caller waits, that is
//! halved: a caller who was left alone soon waits no more, and one who is alone never does.

use std::sync::mpsc::Receiver;
use std::time::Duration;

/// Callers enough to share a commit: more of them save each less than an eighth of one.
const ENOUGH: usize = 8;

/// Groups after which the number of callers is learnt anew.
const WINDOW: usize = 64;

/// What the writer remembers of its last groups.
#[derive(Debug, Default)]
pub(super) struct Gatherer {
    /// The most callers that waited at once, in this window of groups and the one before.
    callers: usize,
    /// The same of this window alone, and the groups in it.
    newest: usize,
    groups: usize,
    /// The shorter of the last two commits: one that met a stall does not count.
    commit: Duration,
    last: Duration,
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
        while writes < limit {
            match jobs.recv_timeout(self.patience(group.len())) {
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

    /// How long a group of so many callers waits for the next one.
    fn patience(&self, here: usize) -> Duration {
        if here >= self.callers {
            Duration::ZERO
        } else if here >= self.callers.div_ceil(2).min(ENOUGH) {
            self.commit / 32
        } else {
            self.commit
        }
    }

    /// Remembers a commit: how many callers waited at its end, its own among them, and how long it
    /// took.
    pub(super) fn committed(&mut self, callers: usize, took: Duration) {
        self.newest = self.newest.max(callers);
        self.callers = self.callers.max(callers);
        if callers == 1 {
            self.callers = self.callers.div_ceil(2);
        }
        self.groups += 1;
        if self.groups == WINDOW {
            self.callers = self.newest.min(self.callers);
            (self.newest, self.groups) = (0, 0);
        }
        self.commit = took.min(self.last);
        self.last = took;
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
    fn the_most_that_waited_at_once_are_remembered_for_a_window() {
        let mut gatherer = remembering(9, Duration::ZERO);
        for _ in 2..2 * WINDOW - 1 {
            gatherer.committed(4, Duration::ZERO);
        }
        assert_eq!(gatherer.callers, 9);
        gatherer.committed(4, Duration::ZERO);
        assert_eq!(gatherer.callers, 4);
    }

    #[test]
    fn a_caller_who_was_left_alone_soon_waits_no_more() {
        let mut gatherer = remembering(32, Duration::from_hours(1));
        for halved in [16, 8, 4, 2, 1, 1] {
            gatherer.committed(1, Duration::from_hours(1));
            assert_eq!(gatherer.callers, halved);
        }
        assert_eq!(gatherer.patience(1), Duration::ZERO);
    }

    #[test]
    fn a_commit_that_met_a_stall_does_not_count() {
        let mut gatherer = remembering(2, Duration::from_millis(2));
        gatherer.committed(2, Duration::from_millis(90));
        assert_eq!(gatherer.commit, Duration::from_millis(2));
        gatherer.committed(2, Duration::from_millis(3));
        assert_eq!(gatherer.commit, Duration::from_millis(3));
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
    fn half_are_waited_for_or_eight_and_the_others_hardly() {
        let commit = Duration::from_millis(32);
        let few = remembering(9, commit);
        assert_eq!(few.patience(4), commit);
        assert_eq!(few.patience(5), commit / 32);
        assert_eq!(few.patience(8), commit / 32);
        assert_eq!(few.patience(9), Duration::ZERO);
        let many = remembering(32, commit);
        assert_eq!(many.patience(7), commit);
        assert_eq!(many.patience(8), commit / 32);
        assert_eq!(many.patience(32), Duration::ZERO);
    }

    #[test]
    fn callers_who_stay_away_are_waited_for_as_long_as_a_commit_takes() {
        let (_send, jobs) = channel::<Option<usize>>();
        let together = remembering(9, Duration::from_millis(1));
        assert_eq!(together.gather(Some(1), &jobs, 100).0.len(), 1);
    }
}
