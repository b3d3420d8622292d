//! Writes that belong together, as one request brings them, and what becomes of them.

use super::{Answered, Outcome, Request, WriteSet};

/// Writes of one request, applied in one transaction.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The writes, in order: each is judged as if those before it had been made.
    pub writes: Vec<WriteSet>,
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
            writes,
            mode: Mode::Each,
            request: None,
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
