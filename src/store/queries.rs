//! The reads that both engines run, each written once.
//!
//! None names a backend: an engine runs it on its own connection. Pages of a search are in
//! [`pages`](super::pages).

use super::schema::{
    changes, clients, customers, departed, erased_keys, external_keys, index_keys, keks, requests,
};
use super::tables::version as version_number;
use super::{Client, ExternalKey, Id, Row};
use crate::crypto::{Term, WrappedDataKey};
use diesel::dsl::{auto_type, exists};
use diesel::prelude::*;
use diesel::sqlite::Sqlite;

/// The columns of a read: the row, and its wrapped data key if it has one. They are the same for
/// every backend; one must be named.
pub(super) type Columns = (
    <Row as Selectable<Sqlite>>::SelectExpression,
    (customers::kek_version, customers::data_key),
);

/// What those columns are loaded as.
pub(super) type StoredRow = (Row, (Option<i32>, Option<Vec<u8>>));

impl From<StoredRow> for super::Stored {
    fn from((row, (kek_version, data_key)): StoredRow) -> Self {
        let data_key = kek_version.zip(data_key);
        Self {
            row,
            data_key: data_key.map(|(kek_version, wrapped)| WrappedDataKey {
                kek_version: version_number(kek_version),
                wrapped,
            }),
        }
    }
}

pub(super) fn stored() -> Columns {
    (
        <Row as Selectable<Sqlite>>::construct_selection(),
        (customers::kek_version, customers::data_key),
    )
}

/// A customer's row and wrapped data key.
#[auto_type(no_type_alias)]
pub(super) fn find(id: Id) -> _ {
    let columns: Columns = stored();
    customers::table
        .filter(customers::id.eq(id))
        .select(columns)
}

/// The row and wrapped data key of the customer that holds an external key.
#[auto_type(no_type_alias)]
pub(super) fn find_by_key<'a>(key: &'a ExternalKey) -> _ {
    let columns: Columns = stored();
    let source: &'a str = key.source_system.as_str();
    let external: &'a str = key.external_id.as_str();
    external_keys::table
        .inner_join(customers::table.on(customers::id.eq(external_keys::customer)))
        .filter(external_keys::source_system.eq(source))
        .filter(external_keys::external_id.eq(external))
        .select(columns)
}

/// The first of those that an older program wrote, which gave no keys to names and no terms to
/// what is in clear.
#[auto_type(no_type_alias)]
pub(super) fn without_sort_key(limit: i64) -> _ {
    customers::table
        .filter(customers::sort_key.is_null())
        .limit(limit)
        .select((
            customers::id,
            customers::version,
            customers::legal_name,
            customers::sort_name,
            customers::tags,
            customers::addresses,
        ))
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

/// Whether there are keys or customers, as a condition to select.
#[auto_type(no_type_alias)]
pub(super) fn holds_data() -> _ {
    exists(keks::table.select(keks::version))
        .or(exists(index_keys::table.select(index_keys::version)))
        .or(exists(customers::table.select(customers::id)))
}

/// The wrapped key-encryption keys.
#[auto_type(no_type_alias)]
pub(super) fn all_keks() -> _ {
    keks::table.order(keks::version.asc())
}

/// The wrapped index keys.
#[auto_type(no_type_alias)]
pub(super) fn all_index_keys() -> _ {
    index_keys::table.order(index_keys::version.asc())
}

/// Every client, by name.
#[auto_type(no_type_alias)]
pub(super) fn all_clients() -> _ {
    clients::table.order(clients::name.asc())
}

/// One client.
#[auto_type(no_type_alias)]
pub(super) fn client<'a>(name: &'a str) -> _ {
    clients::table.filter(clients::name.eq(name))
}

/// A client's row, if it still is as it was read.
#[auto_type(no_type_alias)]
pub(super) fn client_as_read<'a>(read: &'a Client) -> _ {
    let name: &'a str = read.name.as_str();
    let credential: &'a str = read.credential.as_str();
    let scopes: &'a str = read.scopes.as_str();
    let enabled: i32 = read.enabled;
    clients::table
        .filter(clients::name.eq(name))
        .filter(clients::credential.eq(credential))
        .filter(clients::scopes.eq(scopes))
        .filter(clients::enabled.eq(enabled))
}

/// Changes after a position, in order.
#[auto_type(no_type_alias)]
pub(super) fn changes_after(position: i64, limit: i64) -> _ {
    changes::table
        .filter(changes::position.gt(position))
        .order(changes::position.asc())
        .limit(limit)
}

/// A request's row, unless it has expired.
#[auto_type(no_type_alias)]
pub(super) fn request<'a>(client: &'a str, id: &'a str, now: i64) -> _ {
    requests::table
        .filter(requests::client.eq(client))
        .filter(requests::request_id.eq(id))
        .filter(requests::expires.gt(now))
}

/// When the requests that expired first did.
#[auto_type(no_type_alias)]
pub(super) fn expired_requests(now: i64, limit: i64) -> _ {
    requests::table
        .filter(requests::expires.le(now))
        .order(requests::expires.asc())
        .limit(limit)
        .select((requests::client, requests::request_id))
}

/// What is known of those of these customers that are no more.
#[auto_type(no_type_alias)]
pub(super) fn departed(ids: Vec<Id>) -> _ {
    departed::table.filter(departed::customer.eq_any(ids))
}

/// Those who were merged into a customer.
#[auto_type(no_type_alias)]
pub(super) fn merged_into(survivor: Id) -> _ {
    departed::table.filter(departed::survivor.eq(survivor))
}

/// The erased customer that held the external key of a token.
#[auto_type(no_type_alias)]
pub(super) fn erased_holder(token: Term) -> _ {
    let version: i32 = token.version.into();
    let token: i64 = token.token;
    erased_keys::table
        .filter(erased_keys::index_version.eq(version))
        .filter(erased_keys::token.eq(token))
        .select(erased_keys::customer)
}

/// Those of these tokens that erased customers' external keys have left, and whose they were; also
/// of another of the versions.
#[auto_type(no_type_alias)]
pub(super) fn erased_holders(versions: Vec<i32>, tokens: Vec<i64>) -> _ {
    erased_keys::table
        .filter(erased_keys::index_version.eq_any(versions))
        .filter(erased_keys::token.eq_any(tokens))
}

/// Whether an erased customer held any external key, as a condition to select.
#[auto_type(no_type_alias)]
pub(super) fn keys_were_erased() -> _ {
    exists(erased_keys::table.select(erased_keys::customer))
}

/// The position of the newest change, if there is one.
#[auto_type(no_type_alias)]
pub(super) fn newest_change() -> _ {
    changes::table
        .filter(changes::position.gt(0_i64))
        .order(changes::position.desc())
        .limit(1_i64)
        .select(changes::position)
}

/// Positions and times of the oldest changes.
#[auto_type(no_type_alias)]
pub(super) fn oldest_changes(limit: i64) -> _ {
    changes::table
        .filter(changes::position.gt(0_i64))
        .order(changes::position.asc())
        .limit(limit)
        .select((changes::position, changes::at))
}

/// Of the oldest changes, up to which they may be forgotten: all of them are from before `before`,
/// and one more stays, so that positions go on from it.
pub(super) fn forgettable(oldest: &[(i64, i64)], before: i64) -> Option<i64> {
    let (_, others) = oldest.split_last()?;
    let old = others.iter().take_while(|(_, at)| *at < before);
    old.last().map(|(position, _)| *position)
}

/// Changes up to a position.
#[auto_type(no_type_alias)]
pub(super) fn changes_up_to(position: i64) -> _ {
    changes::table.filter(changes::position.le(position))
}
