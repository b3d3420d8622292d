//! How much searches have done so far.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counters that only grow.
#[derive(Debug, Default)]
pub(super) struct Searches {
    looked_through: AtomicU64,
    opened: AtomicU64,
}

/// What searches have done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Searched {
    /// Rows that were looked through.
    pub looked_through: u64,
    /// Customers of those that were opened, to be compared or shown.
    pub opened: u64,
}

impl Searches {
    pub(super) fn count(&self, looked_through: usize, opened: usize) {
        for (counter, more) in [
            (&self.looked_through, looked_through),
            (&self.opened, opened),
        ] {
            counter.fetch_add(u64::try_from(more).unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    }

    pub(super) fn so_far(&self) -> Searched {
        Searched {
            looked_through: self.looked_through.load(Ordering::Relaxed),
            opened: self.opened.load(Ordering::Relaxed),
        }
    }
}
