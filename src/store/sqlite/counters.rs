//! What the writer counts: what waits for it, for its own patience and its callers' limit, and
//! what it has done, for those who watch it.

use crate::store::activity::{GROUP_SIZES, WriterActivity, size_class};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

/// Counts since the writer was started.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// Writes that wait for their answer, and the callers they are of.
    pub(super) waiting: AtomicUsize,
    pub(super) callers: AtomicUsize,
    /// Groups that were committed, by size; the writes in them, and the microseconds they took.
    sizes: [AtomicU64; GROUP_SIZES.len() + 1],
    writes: AtomicU64,
    micros: AtomicU64,
}

impl Counters {
    /// Counts a group that was committed.
    pub(super) fn committed(&self, writes: usize, took: Duration) {
        if let Some(size) = self.sizes.get(size_class(writes)) {
            size.fetch_add(1, Relaxed);
        }
        self.writes.fetch_add(writes as u64, Relaxed);
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.micros.fetch_add(micros, Relaxed);
    }

    /// All of it.
    pub(super) fn activity(&self) -> WriterActivity {
        WriterActivity {
            waiting_writes: self.waiting.load(Relaxed),
            waiting_callers: self.callers.load(Relaxed),
            writes: self.writes.load(Relaxed),
            micros: self.micros.load(Relaxed),
            sizes: std::array::from_fn(|class| {
                self.sizes.get(class).map_or(0, |size| size.load(Relaxed))
            }),
        }
    }
}
