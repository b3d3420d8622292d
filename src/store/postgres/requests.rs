//! Requests whose outcome is kept.
//!
//! A request claims its id before anything else: whoever else brings it, to this node or another,
//! waits at the unique key until that transaction has ended, and then finds its outcome.

use crate::store::request::RequestRow;
use crate::store::schema::requests;
use crate::store::{Request, queries};
use diesel::dsl::auto_type;
use diesel::prelude::*;
use diesel::query_dsl::methods;
use diesel::upsert::excluded;
use diesel_async::{AsyncPgConnection, RunQueryDsl};

/// Claims a request's id; `false` where there is an outcome that has not expired.
pub(super) async fn claim(
    mut connection: &AsyncPgConnection,
    request: Option<&Request>,
) -> QueryResult<bool> {
    let Some(request) = request else {
        return Ok(true);
    };
    let claim = diesel::insert_into(requests::table)
        .values(request.row(String::new()))
        .on_conflict((requests::client, requests::request_id))
        .do_update()
        .set((
            requests::operation.eq(excluded(requests::operation)),
            requests::digest.eq(excluded(requests::digest)),
            requests::outcome.eq(excluded(requests::outcome)),
            requests::expires.eq(excluded(requests::expires)),
        ));
    let claimed = methods::FilterDsl::filter(claim, requests::expires.le(request.now))
        .execute(&mut connection)
        .await?;
    Ok(claimed == 1)
}

/// Keeps the outcome of a request that was claimed.
pub(super) async fn keep(
    mut connection: &AsyncPgConnection,
    request: &Request,
    outcome: String,
) -> QueryResult<()> {
    diesel::update(row(&request.client, &request.id))
        .set(requests::outcome.eq(outcome))
        .execute(&mut connection)
        .await
        .map(drop)
}

/// The kept outcome of a request.
pub(super) async fn answered(
    mut connection: &AsyncPgConnection,
    client: &str,
    id: &str,
    now: i64,
) -> QueryResult<Option<RequestRow>> {
    queries::request(client, id, now)
        .get_result(&mut connection)
        .await
        .optional()
}

/// Forgets requests that have expired.
pub(super) async fn forget(
    mut connection: &AsyncPgConnection,
    now: i64,
    limit: u32,
) -> QueryResult<usize> {
    let expired: Vec<(String, String)> = queries::expired_requests(now, i64::from(limit))
        .load(&mut connection)
        .await?;
    let mut forgotten = 0;
    for (client, id) in &expired {
        let row = row(client, id).filter(requests::expires.le(now));
        forgotten += diesel::delete(row).execute(&mut connection).await?;
    }
    Ok(forgotten)
}

#[auto_type(no_type_alias)]
fn row<'a>(client: &'a str, id: &'a str) -> _ {
    requests::table
        .filter(requests::client.eq(client))
        .filter(requests::request_id.eq(id))
}
