//! Counts of requests: each worker counts its own, and a scrape adds them up.
//!
//! Only its worker writes to a tally, so that a count is a plain addition: no lock, no locked
//! instruction, no line of the cache that processors pass to each other. The series are known from
//! the contract, and a request finds its counts by their place.

use std::{
    cell::Cell,
    marker::PhantomData,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use super::super::{ending::Ending, subject::Subject};

/// Bounds of the durations that are told apart, in nanoseconds.
pub(super) const BOUNDS: [u64; 18] = [
    50_000,
    100_000,
    250_000,
    500_000,
    1_000_000,
    2_500_000,
    5_000_000,
    10_000_000,
    25_000_000,
    50_000_000,
    100_000_000,
    250_000_000,
    500_000_000,
    1_000_000_000,
    2_500_000_000,
    5_000_000_000,
    10_000_000_000,
    30_000_000_000,
];

/// One worker's counts, in that worker's hand.
#[derive(Debug)]
pub(in super::super) struct Tally {
    counts: Arc<[Counts]>,
    /// Two threads that added to one count would lose something.
    one_thread: PhantomData<Cell<()>>,
}

/// The counts of one subject's requests.
#[derive(Debug)]
struct Counts {
    /// How long they took in all.
    nanos: AtomicU64,
    /// How many took up to each bound and longer than the one before; last, longer than all.
    took: [AtomicU64; BOUNDS.len() + 1],
    /// How many ended in each way.
    ended: Box<[AtomicU64]>,
}

/// All workers' counts.
#[derive(Debug, Default)]
pub(super) struct Tallies(Mutex<Vec<Arc<[Counts]>>>);

/// The sum of all workers' counts of one subject.
#[derive(Debug, Clone)]
pub(super) struct Total {
    pub(super) subject: Subject,
    pub(super) nanos: u64,
    pub(super) took: [u64; BOUNDS.len() + 1],
    /// In the order of [`Ending::index`].
    pub(super) ended: Vec<u64>,
}

impl Tally {
    /// Counts a request.
    pub(in super::super) fn count(&self, subject: Subject, ending: Ending, took: Duration) {
        let Some(counts) = self.counts.get(subject.index()) else {
            return;
        };
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        add(Some(&counts.nanos), nanos);
        add(counts.took.get(class(nanos)), 1);
        add(counts.ended.get(ending.index()), 1);
    }
}

impl Tallies {
    /// A tally for one more worker. What it has counted stays when the worker ends.
    pub(super) fn open(&self) -> Tally {
        let counts: Arc<[Counts]> = Subject::all().map(|_| Counts::none()).collect();
        self.all().push(Arc::clone(&counts));
        Tally {
            counts,
            one_thread: PhantomData,
        }
    }

    /// What all workers have counted.
    pub(super) fn totals(&self) -> Vec<Total> {
        let mut totals: Vec<_> = Subject::all().map(Total::none).collect();
        for counts in self.all().iter() {
            for (total, counts) in totals.iter_mut().zip(counts.iter()) {
                total.add(counts);
            }
        }
        totals
    }

    fn all(&self) -> std::sync::MutexGuard<'_, Vec<Arc<[Counts]>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counts {
    fn none() -> Self {
        Self {
            nanos: AtomicU64::default(),
            took: Default::default(),
            ended: Ending::all().map(|_| AtomicU64::default()).collect(),
        }
    }
}

impl Total {
    fn none(subject: Subject) -> Self {
        Self {
            subject,
            nanos: 0,
            took: [0; BOUNDS.len() + 1],
            ended: vec![0; Ending::all().count()],
        }
    }

    fn add(&mut self, counts: &Counts) {
        self.nanos += counts.nanos.load(Relaxed);
        let sums = self.took.iter_mut().chain(&mut self.ended);
        for (sum, count) in sums.zip(counts.took.iter().chain(&counts.ended)) {
            *sum += count.load(Relaxed);
        }
    }

    /// How many requests took how long.
    pub(super) fn count(&self) -> u64 {
        self.took.iter().sum()
    }
}

fn add(count: Option<&AtomicU64>, more: u64) {
    if let Some(count) = count {
        count.store(count.load(Relaxed).wrapping_add(more), Relaxed);
    }
}

/// The place of a duration among the bounds.
fn class(nanos: u64) -> usize {
    BOUNDS.iter().take_while(|bound| nanos > **bound).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_counts_where_it_is_the_bound() {
        for (place, bound) in BOUNDS.into_iter().enumerate() {
            assert_eq!((class(bound), class(bound + 1)), (place, place + 1));
        }
        assert_eq!(class(0), 0);
    }

    #[test]
    fn what_workers_have_counted_is_added_up_and_stays() {
        let tallies = Tallies::default();
        let (one, two) = (tallies.open(), tallies.open());
        let took = Duration::from_micros(70);
        one.count(Subject::Page, Ending::Ok, took);
        two.count(Subject::Page, Ending::Ok, took);
        two.count(Subject::Page, Ending::Method, Duration::from_mins(1));
        drop((one, two));
        for total in tallies.totals() {
            let page = total.subject.index() == Subject::Page.index();
            let expected = if page { (3, 60_000_140_000) } else { (0, 0) };
            assert_eq!((total.count(), total.nanos), expected);
            let of = |ending: Ending| total.ended.get(ending.index()).copied();
            let expected = if page {
                (Some(2), Some(1))
            } else {
                (Some(0), Some(0))
            };
            assert_eq!((of(Ending::Ok), of(Ending::Method)), expected);
            assert_eq!(total.ended.iter().sum::<u64>(), total.count());
            assert_eq!(total.took[1], if page { 2 } else { 0 });
            assert_eq!(total.took[18], u64::from(page));
        }
    }
}
