//! What a search asks an engine for.

use super::{ExternalKey, Id};
use crate::crypto::Term;

/// One page of a search. Pages come in order of id, so that they stay stable while others write.
#[derive(Clone, Debug)]
pub struct Query {
    /// What must hold.
    pub filter: Filter,
    /// Only customers after this one.
    pub after: Option<Id>,
    /// At most so many rows.
    pub limit: u32,
}

/// Conditions, all of which hold for each row. Empty ones select every customer not deleted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Holds this external key.
    pub key: Option<ExternalKey>,
    /// Has each of these blind tokens; the most selective first, since the engine walks that one.
    pub terms: Vec<Term>,
    /// The status, in the contract's word.
    pub status: Option<String>,
    /// The type of customer, in the contract's word.
    pub kind: Option<String>,
}
