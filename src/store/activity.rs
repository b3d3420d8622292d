//! What an engine is doing at this moment and has done so far, for those who watch it.

use std::time::Duration;

/// The bounds of [`WriterActivity::sizes`]: writes in a group. One count more is of larger groups.
pub const GROUP_SIZES: [u64; 9] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/// An engine's activity. To ask for it costs a few counts, and waits for nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Of the embedded engine.
    Writer(WriterActivity),
    /// Of one on a server.
    Pool(PoolActivity),
}

/// The one writer: what waits for it, and what it has done since it was started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriterActivity {
    /// Writes that wait for their answer, those of the group under way among them.
    pub waiting_writes: usize,
    /// Callers of whom these are.
    pub waiting_callers: usize,
    /// Writes in groups that were committed.
    pub writes: u64,
    /// Microseconds that these groups took, from their beginning to the end of the commit.
    pub micros: u64,
    /// Groups by how many writes they had: up to each of [`GROUP_SIZES`] and more than the one
    /// before; last, more than all of them.
    pub sizes: [u64; GROUP_SIZES.len() + 1],
}

/// The connections to a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolActivity {
    /// The most there may be.
    pub limit: usize,
    /// In use, those being made among them.
    pub busy: usize,
    /// Open, and in nobody's use.
    pub idle: usize,
    /// Callers that wait for one.
    pub waiting: usize,
}

/// Changes that wait for their place in the feed, where they do not get it as they are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FeedLag {
    /// How many, counted no further than 100,000.
    pub waiting: u64,
    /// How long the one that was written first has been waiting.
    pub oldest: Duration,
}

impl WriterActivity {
    /// Transactions.
    pub fn groups(&self) -> u64 {
        self.sizes.iter().sum()
    }
}

/// The place of a group of so many writes in [`WriterActivity::sizes`].
pub(super) fn size_class(writes: usize) -> usize {
    let writes = u64::try_from(writes).unwrap_or(u64::MAX);
    GROUP_SIZES
        .iter()
        .take_while(|most| writes > **most)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_counts_where_its_size_is_the_bound() {
        for (class, most) in GROUP_SIZES.into_iter().enumerate() {
            let most = usize::try_from(most).unwrap();
            assert_eq!((size_class(most), size_class(most + 1)), (class, class + 1));
        }
        assert_eq!(size_class(0), 0);
    }
}
