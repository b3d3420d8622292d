//! Writes that belong together, as one request brings them, and what becomes of them.

use super::{Answered, Erasure, ExternalKey, Id, Outcome, Request, WriteSet};
use std::collections::BTreeSet;

/// Writes of one request, applied in one transaction.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The writes, in order: each is judged as if those before it had been made.
    pub writes: Vec<Write>,
    /// When they are made.
    pub mode: Mode,
    /// The request that asks for them, where its outcome is to be kept with what it writes. Not
    /// under [`Mode::Dry`], which keeps nothing.
    pub request: Option<Request>,
}

impl From<Vec<WriteSet>> for Batch {
    /// Writes that stand or fall each by itself.
    fn from(writes: Vec<WriteSet>) -> Self {
        Self {
            writes: writes.into_iter().map(Write::from).collect(),
            mode: Mode::Each,
            request: None,
        }
    }
}

/// One write.
#[derive(Clone, Debug)]
pub enum Write {
    /// A customer is to stand as this says.
    Put(Box<WriteSet>),
    /// A customer is to be erased.
    Erase(Erasure),
}

impl From<WriteSet> for Write {
    fn from(write: WriteSet) -> Self {
        Self::Put(Box::new(write))
    }
}

impl From<Erasure> for Write {
    fn from(erasure: Erasure) -> Self {
        Self::Erase(erasure)
    }
}

impl Write {
    /// Whom it is about.
    pub fn customer(&self) -> Id {
        match self {
            Self::Put(write) => write.row.id,
            Self::Erase(erasure) => erasure.customer,
        }
    }

    /// The version that the customer has afterwards.
    pub fn version(&self) -> i64 {
        match self {
            Self::Put(write) => write.row.version,
            Self::Erase(erasure) => erasure.expected + 1,
        }
    }

    /// Whether it makes a new customer.
    pub fn is_new(&self) -> bool {
        self.expected().is_none()
    }

    /// What a customer is to stand as, if it is not to be erased.
    pub(super) fn put(&self) -> Option<&WriteSet> {
        match self {
            Self::Put(write) => Some(write),
            Self::Erase(_) => None,
        }
    }

    /// The external keys that it is about.
    pub(super) fn keys(&self) -> impl Iterator<Item = &ExternalKey> {
        let (added, removed) = match self {
            Self::Put(write) => (write.keys.added.as_slice(), write.keys.removed.as_slice()),
            Self::Erase(erasure) => (&[][..], erasure.keys.as_slice()),
        };
        added.iter().chain(removed)
    }

    /// The refusal of a write whose customer has this version, or none, if that is not what the
    /// write expects; or if an earlier write of this customer, which it builds on, was refused.
    pub(super) fn stale(&self, current: Option<i64>, refused: &BTreeSet<Id>) -> Option<Outcome> {
        let orphaned = refused.contains(&self.customer());
        match (self.expected(), current) {
            (_, Some(current)) if orphaned => Some(Outcome::VersionConflict { current }),
            (_, None) if orphaned => Some(Outcome::Missing),
            (None, None) => None,
            (Some(expected), Some(current)) if expected == current => None,
            (Some(_), None) => Some(Outcome::Missing),
            (_, Some(current)) => Some(Outcome::VersionConflict { current }),
        }
    }

    fn expected(&self) -> Option<i64> {
        match self {
            Self::Put(write) => write.expected,
            Self::Erase(erasure) => Some(erasure.expected),
        }
    }
}

/// When the writes of a batch are made. They are judged alike in every mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Each that passes.
    Each,
    /// All, or none if one of them does not pass.
    All,
    /// None: what would become of them is all that is asked.
    Dry,
}

impl Mode {
    /// Whether a batch with these outcomes is written.
    pub(super) fn commits(self, outcomes: &[Outcome]) -> bool {
        match self {
            Self::Each => true,
            Self::All => outcomes.iter().all(Outcome::is_applied),
            Self::Dry => false,
        }
    }
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was judged now: an outcome each, in order. Where the mode let nothing be written,
    /// [`Outcome::Applied`] stands for a write that would have passed.
    Now(Vec<Outcome>),
    /// Its request was answered before, and nothing was written now.
    Before(Answered),
}
