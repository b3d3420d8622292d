//! How far the feed is behind: changes that are committed and have no place yet.

use crate::store::FeedLag;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::time::Duration;

/// Walks the index of those that wait, and no further than it is asked to.
const LOOK: &str = "SELECT count(*) AS waiting, \
     coalesce(extract(epoch FROM clock_timestamp() - min(written_at)) * 1000, 0)::bigint AS oldest \
     FROM (SELECT written_at FROM changes WHERE position IS NULL \
           ORDER BY written_at, id LIMIT 100000) AS waiting";

#[derive(Clone, Copy, Debug, QueryableByName)]
struct Look {
    #[diesel(sql_type = BigInt)]
    waiting: i64,
    /// Milliseconds. Below zero, if the database's clock was set back.
    #[diesel(sql_type = BigInt)]
    oldest: i64,
}

/// Looks, and numbers nothing.
pub(super) async fn look(connection: &mut AsyncPgConnection) -> QueryResult<FeedLag> {
    let look: Look = diesel::sql_query(LOOK).get_result(connection).await?;
    Ok(FeedLag {
        waiting: u64::try_from(look.waiting).unwrap_or_default(),
        oldest: Duration::from_millis(u64::try_from(look.oldest).unwrap_or_default()),
    })
}
