//! A page while it is being filled: at most so many entries, in at most so many bytes.

use super::view;
use castile_soap::generated::Encode;

/// The most entries of a page whose size nobody asked for.
const USUAL_ENTRIES: usize = 50;
/// The bytes that the entries of such a page take at most, unless there is but one. The whole
/// answer stays under 64 KiB, the limit that WCF has by default.
const USUAL_BYTES: usize = 60 * 1024;

pub(super) struct Page<T> {
    entries: Vec<T>,
    most: usize,
    /// What is left of the bytes.
    bytes: usize,
}

impl<T: Encode> Page<T> {
    /// An empty page, of the size that was asked for.
    pub(super) fn new(asked: Option<i32>) -> Self {
        let size = asked.and_then(|size| usize::try_from(size).ok());
        Self {
            entries: Vec::new(),
            most: size.unwrap_or(USUAL_ENTRIES),
            bytes: asked.map_or(USUAL_BYTES, |_| view::MOST_BYTES),
        }
    }

    /// How many more entries may be added.
    pub(super) fn room(&self) -> usize {
        self.most.saturating_sub(self.entries.len())
    }

    /// Adds an entry if it fits.
    pub(super) fn add(&mut self, entry: T) -> bool {
        if self.room() == 0 {
            return false;
        }
        let size = view::size(&entry);
        if size > self.bytes && !self.entries.is_empty() {
            return false;
        }
        self.bytes = self.bytes.saturating_sub(size);
        self.entries.push(entry);
        true
    }

    pub(super) fn into_entries(self) -> Vec<T> {
        self.entries
    }
}
