//! The places of changes in the feed.
//!
//! A change is written without a place, so that writers do not wait for each other. Whoever gives
//! places holds the row of `sequencer` first, and numbers what is visible then: every place is
//! given once, there are no gaps, and none is given before one that a reader has passed. A
//! transaction that stays open elsewhere holds back nothing but its own changes.
//!
//! One node does it in the background ([`lease`](super::lease)); a reader that finds a change still
//! waiting does it itself, so that whatever was acknowledged is in the feed at the next read.

use super::bulk::{Bulk, Column, NUMBER_CHANGES};
use crate::store::Id;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use std::collections::{BTreeMap, HashMap};

/// How many changes are numbered in one transaction.
const CHUNK: i64 = 10_000;

diesel::table! {
    changes (id) {
        id -> Binary,
        position -> Nullable<BigInt>,
        customer -> Binary,
        version -> BigInt,
        written_at -> Timestamptz,
    }
}

diesel::table! {
    sequencer (only) {
        only -> Integer,
        position -> BigInt,
    }
}

/// A change that waits for its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
struct Waiting {
    id: Id,
    customer: Id,
    version: i64,
}

/// Ends a session that stops in the middle of numbering, as a machine that is suspended does, so
/// that others need not wait for its lock.
const IMPATIENT: &str = "SET LOCAL idle_in_transaction_session_timeout = '3s'";

/// Numbers every change that waits.
pub(super) async fn number_all(connection: &mut AsyncPgConnection) -> QueryResult<()> {
    let waiting = changes::table.filter(changes::position.is_null());
    while diesel::select(exists(waiting))
        .get_result::<bool>(connection)
        .await?
    {
        let numbered = connection
            .transaction(async |connection| {
                connection.batch_execute(IMPATIENT).await?;
                number(connection).await
            })
            .await?;
        if !numbered {
            break;
        }
    }
    Ok(())
}

/// Numbers changes, in a transaction that is under way; `true` if more may be waiting.
async fn number(connection: &mut AsyncPgConnection) -> QueryResult<bool> {
    let last: i64 = sequencer::table
        .select(sequencer::position)
        .for_update()
        .get_result(connection)
        .await?;
    let waiting: Vec<Waiting> = changes::table
        .filter(changes::position.is_null())
        .order((changes::written_at.asc(), changes::id.asc()))
        .limit(CHUNK)
        .select((changes::id, changes::customer, changes::version))
        .load(connection)
        .await?;
    if waiting.is_empty() {
        return Ok(false);
    }
    let ids = by_version(&waiting);
    let positions: Vec<i64> = (last + 1..).take(ids.len()).collect();
    let newest = positions.last().copied().unwrap_or(last);
    let more = ids.len() >= usize::try_from(CHUNK).unwrap_or(usize::MAX);
    Bulk(
        NUMBER_CHANGES,
        vec![Column::Ids(ids), Column::Longs(positions)],
    )
    .execute(connection)
    .await?;
    diesel::update(sequencer::table)
        .set(sequencer::position.eq(newest))
        .execute(connection)
        .await?;
    Ok(more)
}

/// The changes in their order, each customer's by version: a clock that was set back must not
/// turn these around.
fn by_version(waiting: &[Waiting]) -> Vec<Id> {
    let mut versions: HashMap<Id, BTreeMap<i64, Id>> = HashMap::new();
    for change in waiting {
        versions
            .entry(change.customer)
            .or_default()
            .insert(change.version, change.id);
    }
    let next = |change: &Waiting| versions.get_mut(&change.customer)?.pop_first();
    waiting.iter().filter_map(next).map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_a_customer_keep_their_order_whatever_the_clock_said() {
        let [one, two] = [Id::new(), Id::new()];
        let change = |customer, version| Waiting {
            id: Id::new(),
            customer,
            version,
        };
        let waiting = [
            change(one, 3),
            change(two, 1),
            change(one, 2),
            change(one, 1),
        ];
        let expected = [waiting[3].id, waiting[1].id, waiting[2].id, waiting[0].id];
        assert_eq!(by_version(&waiting), expected);
    }
}
