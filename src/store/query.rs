//! What a search asks an engine for.

use super::{ExternalKey, Id, Row};
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
    /// The legal name's [key](super::name_key).
    pub legal_name: Option<String>,
}

impl Query {
    /// Whether a row found by its external key belongs to this page. Tokens are left to the
    /// caller, who compares values.
    pub(super) fn allows(&self, row: &Row) -> bool {
        let wanted =
            |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        row.deleted_at.is_none()
            && wanted(&self.filter.status, &row.status)
            && wanted(&self.filter.kind, &row.kind)
            && wanted(&self.filter.legal_name, &row.legal_name_key)
            && self.after.is_none_or(|after| row.id > after)
            && self.limit > 0
    }
}
