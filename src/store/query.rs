//! What a search asks an engine for.

use super::{Id, Row};
use crate::crypto::Term;

/// One page of customers in order of id, so that pages stay stable while others write.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// What must hold.
    pub filter: Filter,
    /// From the newest to the oldest.
    pub descending: bool,
    /// Only customers that come after this one.
    pub after: Option<Id>,
    /// At most so many rows.
    pub limit: u32,
}

/// Conditions, all of which hold for each row. Empty ones select every customer not deleted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Has each of these terms; the most selective first, since the engine walks that one.
    pub terms: Vec<Term>,
    /// The status, in the contract's word.
    pub status: Option<String>,
    /// The type of customer, in the contract's word.
    pub kind: Option<String>,
    /// The legal name's [key](super::name_key).
    pub legal_name: Option<String>,
}

impl Filter {
    /// Whether a row that has the terms matches.
    pub(super) fn allows(&self, row: &Row) -> bool {
        let wanted =
            |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        row.deleted_at.is_none()
            && wanted(&self.status, &row.status)
            && wanted(&self.kind, &row.kind)
            && wanted(&self.legal_name, &row.legal_name_key)
    }
}

/// One page of the customers not deleted in the order of another key, and of id where that is equal.
#[derive(Clone, Debug)]
pub struct Walk {
    /// Which key, and from where to where.
    pub span: Span,
    /// From the last to the first.
    pub descending: bool,
    /// At most so many rows.
    pub limit: u32,
}

/// A part of an index.
#[derive(Clone, Debug)]
pub enum Span {
    /// Of `updated_at`.
    Updates(Between<i64>),
    /// Of the [sort key](super::sort_key).
    SortNames(Between<String>),
    /// Of the legal name's [key](super::name_key).
    LegalNames(Between<String>),
}

/// Keys from one on, up to another.
#[derive(Clone, Debug)]
pub struct Between<K> {
    /// The first.
    pub from: K,
    /// The first that is too great.
    pub until: K,
    /// Only what comes after the row of this key and id.
    pub after: Option<(K, Id)>,
}

/// Where a customer stands in each order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In the order of creation.
    pub id: Id,
    /// In the order of changes: milliseconds since 1970 UTC.
    pub updated_at: i64,
    /// In the order of names.
    pub sort_key: String,
}
