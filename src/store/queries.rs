//! The reads that both engines run, each written once.
//!
//! None names a backend: an engine runs it on its own connection. A page's query is put together
//! from what is asked for, and boxed for a backend by the macro [`page`].

use super::schema::{changes, customers, data_keys, external_keys, terms};
use super::{ExternalKey, Id};
use crate::crypto::Term;
use diesel::dsl::auto_type;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer, Nullable};

/// The columns of a read: the row, and its wrapped data key if it has one.
type Stored = (
    <customers::table as Table>::AllColumns,
    diesel::dsl::Nullable<(data_keys::kek_version, data_keys::wrapped)>,
);

/// What those columns are loaded as.
pub(super) type StoredRow = (super::Row, Option<(i32, Vec<u8>)>);

pub(super) fn stored() -> Stored {
    (
        customers::all_columns,
        (data_keys::kek_version, data_keys::wrapped).nullable(),
    )
}

/// A customer's row and wrapped data key.
#[auto_type(no_type_alias)]
pub(super) fn find(id: Id) -> _ {
    let columns: Stored = stored();
    customers::table
        .left_join(data_keys::table.on(data_keys::customer.eq(customers::id)))
        .filter(customers::id.eq(id))
        .select(columns)
}

/// The row and wrapped data key of the customer that holds an external key.
#[auto_type(no_type_alias)]
pub(super) fn find_by_key<'a>(key: &'a ExternalKey) -> _ {
    let columns: Stored = stored();
    let source: &'a str = key.source_system.as_str();
    let external: &'a str = key.external_id.as_str();
    external_keys::table
        .inner_join(customers::table.on(customers::id.eq(external_keys::customer)))
        .left_join(data_keys::table.on(data_keys::customer.eq(customers::id)))
        .filter(external_keys::source_system.eq(source))
        .filter(external_keys::external_id.eq(external))
        .select(columns)
}

/// Who holds an external key.
#[auto_type(no_type_alias)]
pub(super) fn holder<'a>(key: &'a ExternalKey) -> _ {
    let source: &'a str = key.source_system.as_str();
    let external: &'a str = key.external_id.as_str();
    external_keys::table
        .filter(external_keys::source_system.eq(source))
        .filter(external_keys::external_id.eq(external))
        .select(external_keys::customer)
}

/// A customer's version.
#[auto_type(no_type_alias)]
pub(super) fn version(id: Id) -> _ {
    customers::table
        .filter(customers::id.eq(id))
        .select(customers::version)
}

/// The rows of one token, to be filtered and boxed.
#[auto_type(no_type_alias)]
pub(super) fn with_term(term: Term) -> _ {
    let field: i32 = term.field.into();
    let version: i32 = term.version.into();
    let token: i64 = term.token;
    terms::table
        .filter(terms::field.eq(field))
        .filter(terms::index_version.eq(version))
        .filter(terms::token.eq(token))
}

/// Changes after a position, in order.
#[auto_type(no_type_alias)]
pub(super) fn changes_after(position: i64, limit: i64) -> _ {
    changes::table
        .filter(changes::position.gt(position))
        .order(changes::position.asc())
        .limit(limit)
}
