//! Reading the feed of changes, and forgetting its oldest.

use super::sequencer;
use crate::store::{Change, queries};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};

/// Changes after a position.
pub(super) async fn changes(
    connection: &mut AsyncPgConnection,
    after: i64,
    limit: u32,
) -> QueryResult<Vec<Change>> {
    sequencer::number_all(connection).await?;
    queries::changes_after(after, i64::from(limit))
        .load(connection)
        .await
}

/// The position of the newest change; 0 before the first.
pub(super) async fn newest(connection: &mut AsyncPgConnection) -> QueryResult<i64> {
    sequencer::number_all(connection).await?;
    let newest = queries::newest_change().get_result::<i64>(connection).await;
    Ok(newest.optional()?.unwrap_or(0))
}

/// Forgets changes from before `before`, from the oldest on; how many those were.
pub(super) async fn forget(
    connection: &mut AsyncPgConnection,
    before: i64,
    limit: u32,
) -> QueryResult<u32> {
    let limit = i64::from(limit) + 1;
    let oldest: Vec<_> = queries::oldest_changes(limit).load(connection).await?;
    let Some(last) = queries::forgettable(&oldest, before) else {
        return Ok(0);
    };
    let gone = diesel::delete(queries::changes_up_to(last))
        .execute(connection)
        .await?;
    Ok(u32::try_from(gone).unwrap_or(u32::MAX))
}
