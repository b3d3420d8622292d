//! Requests whose outcome is kept.

use crate::store::request::RequestRow;
use crate::store::schema::requests;
use crate::store::{Answered, Error, queries};
use diesel::prelude::*;

/// The kept outcome of a request.
pub(super) fn answered(
    connection: &mut SqliteConnection,
    client: &str,
    id: &str,
    now: i64,
) -> Result<Option<Answered>, Error> {
    let row: Option<RequestRow> = queries::request(client, id, now)
        .get_result(connection)
        .optional()?;
    row.map(Answered::try_from).transpose()
}

/// Keeps an outcome, in the place of one that has expired.
pub(super) fn keep(connection: &mut SqliteConnection, row: &RequestRow) -> QueryResult<()> {
    diesel::replace_into(requests::table)
        .values(row)
        .execute(connection)
        .map(drop)
}

/// Forgets requests that were seen to be expired, if they still are.
pub(super) fn forget(
    connection: &mut SqliteConnection,
    expired: &[(String, String)],
    now: i64,
) -> Result<usize, Error> {
    connection.immediate_transaction(|connection| {
        let mut forgotten = 0;
        for (client, id) in expired {
            let row = requests::table
                .filter(requests::client.eq(client))
                .filter(requests::request_id.eq(id))
                .filter(requests::expires.le(now));
            forgotten += diesel::delete(row).execute(connection)?;
        }
        Ok(forgotten)
    })
}
