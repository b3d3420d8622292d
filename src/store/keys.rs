//! The keyring's rows: keys wrapped by the root key.

use super::schema::{index_keys, keks};
use diesel::prelude::*;

/// Everything that the keyring is made of, wrapped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// Key-encryption keys, oldest first.
    pub keks: Vec<KekRow>,
    /// Keys of the blind indexes, oldest first.
    pub index_keys: Vec<IndexKeyRow>,
}

/// A wrapped key-encryption key.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = keks)]
pub struct KekRow {
    /// From 1.
    pub version: i32,
    /// Its place in a rotation, in `crypto`'s numbers.
    pub state: i32,
    /// The key, sealed by the root key.
    pub wrapped: Vec<u8>,
    /// Shows at start that the unwrapped key is the right one.
    pub check_value: Vec<u8>,
}

/// A wrapped key of the blind indexes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = index_keys)]
pub struct IndexKeyRow {
    /// From 1; stored beside each token.
    pub version: i32,
    /// Its place in a rotation, in `crypto`'s numbers.
    pub state: i32,
    /// The key, sealed by the root key.
    pub wrapped: Vec<u8>,
    /// Shows at start that the unwrapped key is the right one.
    pub check_value: Vec<u8>,
}
