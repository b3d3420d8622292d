//! Several customers in one exchange.

use crate::store::queries::{self, StoredRow};
use crate::store::{Lookup, Stored};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use futures_util::future::try_join_all;

/// Each customer that is looked up, in order; the statements are sent together.
pub(super) async fn all(
    connection: &AsyncPgConnection,
    lookups: &[Lookup],
) -> QueryResult<Vec<Option<Stored>>> {
    try_join_all(lookups.iter().map(|lookup| one(connection, lookup))).await
}

async fn one(mut connection: &AsyncPgConnection, lookup: &Lookup) -> QueryResult<Option<Stored>> {
    let row: QueryResult<StoredRow> = match lookup {
        Lookup::Id(id) => queries::find(*id).get_result(&mut connection).await,
        Lookup::Key(key) => queries::find_by_key(key).get_result(&mut connection).await,
    };
    Ok(row.optional()?.map(Stored::from))
}
