//! Rows of the tables beside `customers`, between the plain types of this interface and the
//! columns.
//!
//! None of the structs that are inserted leaves a column to its default: only then does a
//! statement always have one text, which diesel prepares once and joins for many rows.

use super::schema::{customers, external_keys, index_keys, keks, terms};
use super::{Error, ExternalKey, Id, clear_terms, name_key, sort_key};
use crate::contract::CustomerData;
use crate::crypto::{KeyState, Term, WrappedDataKey, WrappedIndexKey, WrappedKek, WrappedKeys};
use diesel::prelude::*;
use std::collections::HashMap;

/// The columns of a customer's row that hold its wrapped data key. They are written with a new
/// key only: no other write touches them.
#[derive(Clone, Debug, Insertable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_default_value = false)]
pub(super) struct DataKeyColumns {
    kek_version: Option<i32>,
    data_key: Option<Vec<u8>>,
}

impl DataKeyColumns {
    pub(super) fn new(key: Option<&WrappedDataKey>) -> Self {
        Self {
            kek_version: key.map(|key| i32::from(key.kek_version)),
            data_key: key.map(|key| key.wrapped.clone()),
        }
    }
}

/// An external key and who holds it.
#[derive(Clone, Copy, Debug, Insertable)]
#[diesel(table_name = external_keys, treat_none_as_default_value = false)]
pub(super) struct ExternalKeyRow<'a> {
    pub(super) source_system: &'a str,
    pub(super) external_id: &'a str,
    pub(super) customer: Id,
}

impl<'a> ExternalKeyRow<'a> {
    pub(super) fn new(customer: Id, key: &'a ExternalKey) -> Self {
        Self {
            source_system: &key.source_system,
            external_id: &key.external_id,
            customer,
        }
    }
}

/// A blind token and who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Queryable, Insertable)]
#[diesel(table_name = terms, treat_none_as_default_value = false)]
pub(super) struct TermRow {
    pub(super) field: i32,
    pub(super) index_version: i32,
    pub(super) token: i64,
    pub(super) customer: Id,
}

impl TermRow {
    pub(super) fn new(customer: Id, term: Term) -> Self {
        Self {
            field: i32::from(term.field),
            index_version: i32::from(term.version),
            token: term.token,
            customer,
        }
    }
}

/// The columns by which tokens of external keys are looked up: their versions, each once, and they.
pub(super) fn token_columns<'t>(tokens: impl Iterator<Item = &'t Term>) -> (Vec<i32>, Vec<i64>) {
    let (mut versions, tokens): (Vec<i32>, Vec<i64>) = tokens
        .map(|term| (i32::from(term.version), term.token))
        .unzip();
    versions.sort_unstable();
    versions.dedup();
    (versions, tokens)
}

/// Rows of tokens that erased customers' external keys have left.
pub(super) fn erased_holders(rows: Vec<(i32, i64, Id)>) -> HashMap<Term, Id> {
    let term = |(column, token, holder)| {
        let term = Term {
            field: CustomerData::EXTERNAL_KEYS.id,
            version: version(column),
            token,
        };
        (term, holder)
    };
    rows.into_iter().map(term).collect()
}

/// What a row of an older program says of how it is to be found.
#[derive(Debug, Queryable)]
pub(super) struct OldRow {
    id: Id,
    pub(super) version: i64,
    legal_name: Option<String>,
    sort_name: Option<String>,
    tags: Option<String>,
    addresses: Option<String>,
}

impl OldRow {
    /// The columns that it lacks, and its terms of what is in clear.
    pub(super) fn found(self) -> Result<(Found, Vec<TermRow>), Error> {
        let (legal, sort) = (self.legal_name.as_deref(), self.sort_name.as_deref());
        let found = Found {
            id: self.id,
            legal_name_key: legal.map(name_key),
            sort_key: sort_key(sort, legal),
        };
        let terms = clear_terms::of_columns(self.tags.as_deref(), self.addresses.as_deref())?;
        let terms = terms.into_iter().map(|term| TermRow::new(self.id, term));
        Ok((found, terms.collect()))
    }
}

/// The columns by which a customer's names are found.
#[derive(Debug, Identifiable, AsChangeset)]
#[diesel(table_name = customers, treat_none_as_null = true)]
pub(super) struct Found {
    id: Id,
    legal_name_key: Option<String>,
    sort_key: String,
}

/// A wrapped key-encryption key.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = keks, treat_none_as_default_value = false)]
pub(super) struct KekRow {
    version: i32,
    state: i32,
    wrapped: Vec<u8>,
    check_value: Vec<u8>,
}

impl From<WrappedKek> for KekRow {
    fn from(key: WrappedKek) -> Self {
        Self {
            version: i32::from(key.version),
            state: key.state.number(),
            wrapped: key.wrapped,
            check_value: key.check,
        }
    }
}

impl From<KekRow> for WrappedKek {
    fn from(row: KekRow) -> Self {
        Self {
            version: version(row.version),
            state: state(row.state),
            wrapped: row.wrapped,
            check: row.check_value,
        }
    }
}

/// A wrapped key of the blind indexes.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = index_keys, treat_none_as_default_value = false)]
pub(super) struct IndexKeyRow {
    version: i32,
    state: i32,
    wrapped: Vec<u8>,
    check_value: Vec<u8>,
}

impl From<WrappedIndexKey> for IndexKeyRow {
    fn from(key: WrappedIndexKey) -> Self {
        Self {
            version: i32::from(key.version),
            state: key.state.number(),
            wrapped: key.wrapped,
            check_value: key.check,
        }
    }
}

impl From<IndexKeyRow> for WrappedIndexKey {
    fn from(row: IndexKeyRow) -> Self {
        Self {
            version: version(row.version),
            state: state(row.state),
            wrapped: row.wrapped,
            check: row.check_value,
        }
    }
}

/// The keys as the keyring reads them.
pub(super) fn wrapped_keys(keks: Vec<KekRow>, index_keys: Vec<IndexKeyRow>) -> WrappedKeys {
    WrappedKeys {
        keks: keks.into_iter().map(Into::into).collect(),
        index_keys: index_keys.into_iter().map(Into::into).collect(),
    }
}

/// A version column. Zero, which no key has, stands for one that is out of range: the keyring
/// then says that it does not know the key.
pub(super) fn version(column: i32) -> u16 {
    u16::try_from(column).unwrap_or(0)
}

/// A state column. A number of a later program is taken as a key that only opens.
fn state(column: i32) -> KeyState {
    KeyState::from_number(column).unwrap_or(KeyState::Retiring)
}
