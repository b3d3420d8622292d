//! The first keys of a database.

use crate::crypto::WrappedKeys;
use crate::store::queries;
use crate::store::schema::{index_keys, keks};
use crate::store::tables::{IndexKeyRow, KekRow};
use diesel::prelude::*;

/// Adds them, unless there is data.
pub(super) fn insert_first(
    connection: &mut SqliteConnection,
    first: WrappedKeys,
) -> QueryResult<bool> {
    connection.immediate_transaction(|connection| {
        let data: bool = diesel::select(queries::holds_data()).get_result(connection)?;
        if data {
            return Ok(false);
        }
        for key in first.keks {
            diesel::insert_into(keks::table)
                .values(KekRow::from(key))
                .execute(connection)?;
        }
        for key in first.index_keys {
            diesel::insert_into(index_keys::table)
                .values(IndexKeyRow::from(key))
                .execute(connection)?;
        }
        Ok(true)
    })
}
