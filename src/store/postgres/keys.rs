//! The keys of a database.

use crate::crypto::WrappedKeys;
use crate::store::queries;
use crate::store::schema::{index_keys, keks};
use crate::store::tables::{IndexKeyRow, KekRow, wrapped_keys};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};

/// The wrapped keys of the keyring, at one look at both tables: another node may be adding the first.
pub(super) async fn all(connection: &mut AsyncPgConnection) -> QueryResult<WrappedKeys> {
    connection
        .build_transaction()
        .repeatable_read()
        .read_only()
        .run(async |connection| {
            Ok(wrapped_keys(
                queries::all_keks().load(connection).await?,
                queries::all_index_keys().load(connection).await?,
            ))
        })
        .await
}

/// Adds the first keys, or rolls back: there is data, or another node was faster and has added
/// keys of the same versions.
pub(super) async fn insert_first(
    connection: &mut AsyncPgConnection,
    keys: &WrappedKeys,
) -> QueryResult<()> {
    let another = diesel::result::Error::RollbackTransaction;
    if diesel::select(queries::holds_data())
        .get_result(connection)
        .await?
    {
        return Err(another);
    }
    let wanted = keys.keks.len() + keys.index_keys.len();
    let mut added = 0;
    for key in &keys.keks {
        added += diesel::insert_into(keks::table)
            .values(KekRow::from(key.clone()))
            .on_conflict_do_nothing()
            .execute(connection)
            .await?;
    }
    for key in &keys.index_keys {
        added += diesel::insert_into(index_keys::table)
            .values(IndexKeyRow::from(key.clone()))
            .on_conflict_do_nothing()
            .execute(connection)
            .await?;
    }
    if added == wanted {
        Ok(())
    } else {
        Err(another)
    }
}
