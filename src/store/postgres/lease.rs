//! The background's turn at giving changes their places.
//!
//! Of several nodes one holds the lease, renews it as long as it lives and numbers what is written;
//! when it is gone another takes the lease over. The lease is no lock: two nodes that both believe
//! to hold it do no harm, since whoever numbers locks the sequencer's row ([`sequencer`]). It only
//! spares the others the work.

use super::pool::Pool;
use super::{LIMIT, late, sequencer};
use crate::store::{Error, Id};
use diesel::prelude::*;
use diesel::sql_types::Binary;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

/// How often the one who holds the lease looks for changes.
const LOOK: Duration = Duration::from_millis(250);

/// How often the others look whether it is free.
const WATCH: Duration = Duration::from_secs(1);

/// How often it is renewed: well before it ends.
const RENEW: Duration = Duration::from_millis(1500);

/// Takes the lease where it is free or ours already. The database's clock counts for all nodes.
const TAKE: &str = "UPDATE sequencer \
     SET node = $1, leased_until = clock_timestamp() + interval '5 seconds' \
     WHERE node = $1 OR leased_until IS NULL OR leased_until < clock_timestamp()";

/// Numbers changes whenever it is this node's turn, until the pool is gone.
pub(super) async fn keep(pool: Weak<Pool>) {
    let node = Id::new();
    let mut renewed = None;
    let mut failing = false;
    loop {
        sleep(if renewed.is_some() { LOOK } else { WATCH }).await;
        let Some(pool) = pool.upgrade() else { return };
        match turn(&pool, node, renewed).await {
            Ok(taken) => {
                renewed = taken;
                failing = false;
            }
            Err(cause) => {
                renewed = None;
                // Once: the database may stay away for long.
                if !failing {
                    log::warn!("changes are not numbered in the background: {cause}");
                }
                failing = true;
            }
        }
    }
}

/// One look. The answer is when the lease was renewed last, if it is ours.
async fn turn(
    pool: &Arc<Pool>,
    node: Id,
    renewed: Option<Instant>,
) -> Result<Option<Instant>, Error> {
    let mut lease = pool.lease().await?;
    let done = timeout(LIMIT, number(lease.connection(), node, renewed)).await;
    match done.map_err(late)? {
        Ok(renewed) => {
            lease.give_back();
            Ok(renewed)
        }
        Err(cause) => Err(lease.give_up(cause).await),
    }
}

async fn number(
    connection: &mut AsyncPgConnection,
    node: Id,
    renewed: Option<Instant>,
) -> QueryResult<Option<Instant>> {
    let renewed = match renewed {
        Some(at) if at.elapsed() < RENEW => at,
        _ if take(connection, node).await? => Instant::now(),
        _ => return Ok(None),
    };
    sequencer::number_all(connection).await?;
    Ok(Some(renewed))
}

async fn take(connection: &mut AsyncPgConnection, node: Id) -> QueryResult<bool> {
    let taken = diesel::sql_query(TAKE)
        .bind::<Binary, _>(node)
        .execute(connection)
        .await?;
    Ok(taken == 1)
}
