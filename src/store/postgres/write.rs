//! Writes: one transaction a batch.
//!
//! Several nodes write at once, each batch on a connection of its own; the server makes their
//! commits durable together. READ COMMITTED suffices: a batch locks its customers in order of id
//! and decides on what it then sees; a customer or key that another batch adds meanwhile shows as
//! a row that cannot be added, and the batch is tried anew.

use super::bulk::{DELETE_KEYS, DELETE_TERMS, INSERT_CHANGES, INSERT_KEYS, INSERT_TERMS, bulk};
use super::columns::{change_columns, key_columns, term_columns};
use super::decide::{Decision, Found, Held, NewChange, Replaced, decide};
use super::erase::{holders, leave};
use super::failure::passes;
use super::pool::{Lease, Pool};
use super::requests;
use super::{LIMIT, SETTLE, late};
use crate::crypto::Term;
use crate::store::request::RequestRow;
use crate::store::schema::customers;
use crate::store::tables::DataKeyColumns;
use crate::store::{Answer, Answered, Batch, Error, ExternalKey, Id, Write, queries};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use futures_util::future::{BoxFuture, ready, try_join_all, try_join3, try_join5};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// How often a batch is tried before its caller hears of it.
const ATTEMPTS: u32 = 8;

const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// Where a try has come to.
enum Tried<'w> {
    /// To its end, unless the commit fails.
    Ready(Decision<'w>),
    /// To its end, with nothing that is to be written.
    Idle(Decision<'w>),
    /// To an outcome that was kept.
    Answered(RequestRow),
    /// To nothing: others were faster.
    Again,
}

/// Writes a batch.
pub(super) async fn write(pool: &Arc<Pool>, batch: &Batch) -> Result<Answer, Error> {
    let deadline = Instant::now() + LIMIT;
    let mut hindrance = None;
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            sleep(pause(attempt)).await;
        }
        let lease = timeout_at(deadline, pool.lease()).await.map_err(late)??;
        let tried = timeout_at(deadline, try_once(&lease, batch)).await;
        let tried = tried.map_err(late)?;
        let decision = match tried {
            Ok(Tried::Ready(decision)) => decision,
            Ok(Tried::Idle(decision)) => {
                lease.roll_back().await;
                return Ok(Answer::Now(decision.outcomes));
            }
            Ok(Tried::Answered(row)) => {
                lease.roll_back().await;
                return Answered::try_from(row).map(Answer::Before);
            }
            Ok(Tried::Again) => {
                lease.roll_back().await;
                hindrance = None;
                continue;
            }
            Err(cause) if passes(&cause) => {
                hindrance = Some(lease.give_up(cause).await);
                continue;
            }
            Err(cause) => return Err(lease.give_up(cause).await),
        };
        match timeout_at(deadline, commit(&lease)).await {
            Ok(Ok(())) => {
                lease.give_back();
                return Ok(Answer::Now(decision.outcomes));
            }
            Ok(Err(cause)) => log::warn!("a commit failed: {cause}"),
            Err(_) => log::warn!("a commit was not answered in time"),
        }
        drop(lease);
        // Without a change there is only a request's outcome: the next try finds it, or keeps it.
        if let Some(change) = decision.changes.as_slice().first() {
            match timeout(SETTLE, settle(pool, *change)).await {
                Ok(true) => return Ok(Answer::Now(decision.outcomes)),
                Ok(false) => {}
                Err(_) => return Err(Error::Uncertain),
            }
        }
        hindrance = None;
    }
    Err(hindrance.unwrap_or(Error::Busy))
}

/// Some milliseconds, more with each attempt, and not the same for those who were in each other's
/// way.
fn pause(attempt: u32) -> Duration {
    let [.., high, low] = *Id::new().uuid().as_bytes();
    let longest = 8_u64 << attempt.min(6);
    Duration::from_millis(u64::from(u16::from_be_bytes([high, low])) % longest)
}

async fn commit(lease: &Lease) -> QueryResult<()> {
    let mut connection = lease.shared();
    connection.batch_execute("COMMIT").await
}

/// Everything but the commit.
async fn try_once<'w>(lease: &Lease, batch: &'w Batch) -> QueryResult<Tried<'w>> {
    let connection = lease.shared();
    let request = batch.request.as_ref();
    let (claimed, found) = find(connection, batch).await?;
    if let Some(request) = request.filter(|_| !claimed) {
        let (client, id) = (&request.client, &request.id);
        let row = requests::answered(connection, client, id, request.now).await?;
        return Ok(row.map_or(Tried::Again, Tried::Answered));
    }
    let decision = decide(&batch.writes, &found);
    let idle = decision.changes.is_empty() && request.is_none();
    if idle || !batch.mode.commits(&decision.outcomes) {
        return Ok(Tried::Idle(decision));
    }
    let outcome = request.map(|request| {
        let outcome = request.outcome(&batch.writes, &decision.outcomes);
        (request, outcome)
    });
    let alone = decision.changes.is_empty() || carry_out(connection, &decision).await?;
    if !alone {
        return Ok(Tried::Again);
    }
    if let Some((request, outcome)) = outcome {
        requests::keep(connection, request, outcome).await?;
    }
    Ok(Tried::Ready(decision))
}

/// Begins the transaction, claims the request's id, locks the batch's customers and reads who holds
/// its keys. The statements are sent together, and run in this order.
async fn find<'w>(
    mut connection: &AsyncPgConnection,
    batch: &'w Batch,
) -> QueryResult<(bool, Found<'w>)> {
    let mut begin = connection;
    let begin = begin.batch_execute(BEGIN);
    let claim = requests::claim(connection, batch.request.as_ref());
    let ids: Vec<Id> = batch.writes.iter().map(Write::customer).collect();
    // Locked in order of id, so that two batches wait for each other one way only.
    let locked = customers::table
        .filter(customers::id.eq_any(ids))
        .order(customers::id.asc())
        .select((customers::id, customers::version))
        .for_update()
        .load::<(Id, i64)>(&mut connection);
    let keys = batch.writes.iter().flat_map(Write::keys);
    let holders = try_join_all(keys.map(|key| holder(connection, key)));
    // Sent last: an external key is held until the moment that it leaves its token.
    let erased = erased(connection, batch);
    let ((), claimed, versions, holders, erased) =
        try_join5(begin, claim, locked, holders, erased).await?;
    let found = Found {
        versions: versions.into_iter().collect(),
        holders: holders.into_iter().flatten().collect::<HashMap<_, _>>(),
        erased,
    };
    Ok((claimed, found))
}

/// The tokens that erased customers have left, of those that the batch's new keys would meet.
async fn erased(connection: &AsyncPgConnection, batch: &Batch) -> QueryResult<HashMap<Term, Id>> {
    let puts = batch.writes.iter().filter_map(Write::put);
    let marks = puts.flat_map(|write| &write.marks);
    holders(connection, marks.map(|(_, mark)| mark)).await
}

async fn holder<'w>(
    mut connection: &AsyncPgConnection,
    key: &'w ExternalKey,
) -> QueryResult<Option<Held<'w>>> {
    let found = queries::holder(key).get_result(&mut connection).await;
    Ok(found.optional()?.map(|holder| (key, holder)))
}

/// Writes what was decided; `false` when others have added meanwhile what this would add.
async fn carry_out(connection: &AsyncPgConnection, decision: &Decision<'_>) -> QueryResult<bool> {
    let (given_up, gained) = decision.keys_moved();
    // First, since another customer of the batch may gain what one gives up.
    bulk(connection, DELETE_KEYS, key_columns(&given_up)).await?;
    let rows = decision.rows.iter();
    let rows = rows.map(|(id, replaced)| replace(connection, *id, replaced));
    let index = try_join3(
        bulk(connection, DELETE_TERMS, term_columns(decision, false)),
        bulk(connection, INSERT_TERMS, term_columns(decision, true)),
        bulk(connection, INSERT_KEYS, key_columns(&gained)),
    );
    let changes = bulk(
        connection,
        INSERT_CHANGES,
        change_columns(&decision.changes),
    );
    let (rows, (_, _, added), _) = try_join3(try_join_all(rows), index, changes).await?;
    leave(connection, decision).await?;
    Ok(added == gained.len() && rows.iter().all(|written| *written == 1))
}

/// Puts a row in the place of the version it replaces, or takes that away; how many rows that were.
fn replace<'c>(
    mut connection: &'c AsyncPgConnection,
    id: Id,
    replaced: &Replaced<'_>,
) -> BoxFuture<'c, QueryResult<usize>> {
    let as_read = |version: i64| {
        customers::table
            .filter(customers::id.eq(id))
            .filter(customers::version.eq(version))
    };
    let data_key = DataKeyColumns::new(replaced.data_key);
    match (replaced.before, replaced.row) {
        (None, Some(row)) => diesel::insert_into(customers::table)
            .values((row, data_key))
            .on_conflict_do_nothing()
            .execute(&mut connection),
        (Some(version), Some(row)) => diesel::update(as_read(version))
            // Absent columns are left as they are.
            .set((row, data_key))
            .execute(&mut connection),
        (Some(version), None) => diesel::delete(as_read(version)).execute(&mut connection),
        // It came and went within the batch.
        (None, None) => Box::pin(ready(Ok(1))),
    }
}

/// Finds out whether a transaction whose commit was not answered took place, by one of its
/// changes. To add a change of the same id waits until that transaction has ended, and succeeds
/// only if it came to nothing. Goes on asking for as long as it is let.
async fn settle(pool: &Arc<Pool>, change: NewChange) -> bool {
    loop {
        match claim(pool, change).await {
            Ok(free) => return !free,
            Err(cause) => log::warn!("whether a commit took place is not known yet: {cause}"),
        }
        sleep(Duration::from_millis(200)).await;
    }
}

/// Whether a change's id is free.
async fn claim(pool: &Arc<Pool>, change: NewChange) -> Result<bool, Error> {
    let lease = pool.lease().await?;
    let mut connection = lease.shared();
    let added = async {
        connection.batch_execute(BEGIN).await?;
        bulk(lease.shared(), INSERT_CHANGES, change_columns(&[change])).await
    };
    match added.await {
        Ok(added) => {
            lease.roll_back().await;
            Ok(added == 1)
        }
        Err(cause) => Err(lease.give_up(cause).await),
    }
}
