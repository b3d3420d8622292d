//! Where the feed of changes ends, and how its oldest are forgotten.

use crate::store::queries;
use diesel::prelude::*;

/// The position of the newest change; 0 before the first.
pub(super) fn newest(connection: &mut SqliteConnection) -> QueryResult<i64> {
    let newest: Option<i64> = queries::newest_change().get_result(connection).optional()?;
    Ok(newest.unwrap_or(0))
}

/// Forgets changes from before `before`, from the oldest on; how many those were.
pub(super) fn forget(
    connection: &mut SqliteConnection,
    before: i64,
    limit: u32,
) -> QueryResult<u32> {
    connection.immediate_transaction(|connection| {
        let limit = i64::from(limit) + 1;
        let oldest: Vec<_> = queries::oldest_changes(limit).load(connection)?;
        let Some(last) = queries::forgettable(&oldest, before) else {
            return Ok(0);
        };
        let gone = diesel::delete(queries::changes_up_to(last)).execute(connection)?;
        Ok(u32::try_from(gone).unwrap_or(u32::MAX))
    })
}
