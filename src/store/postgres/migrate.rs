//! Bringing the tables up to date.

use super::pool::Lease;
use crate::store::schema::customers;
use crate::store::{Error, Id, name_key, queries};
use diesel::prelude::*;
use diesel_async::{AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::time::Duration;

type Harness = AsyncMigrationHarness<AsyncPgConnection>;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How many names are folded between two looks.
const NAMES: i64 = 1_000;

/// How often it is tried. Each migration is a transaction of its own, so that of two nodes that
/// start at once one fails, and finds the other's work done when it looks again. That asks nothing
/// of the database but transactions: no lock to take, none to be left behind.
const ATTEMPTS: u32 = 10;

/// A migration takes as long as there are rows, and a request's limits would end it for ever anew.
const UNHURRIED: &str = "
    SET statement_timeout = 0;
    SET idle_in_transaction_session_timeout = 0;
";

/// Brings the tables up to date on a connection that is closed then; the names of the migrations
/// that were run.
pub(super) async fn run(mut lease: Lease) -> Result<Vec<String>, Error> {
    if let Err(cause) = lease.connection().batch_execute(UNHURRIED).await {
        return Err(lease.give_up(cause).await);
    }
    let mut harness = AsyncMigrationHarness::new(lease.into_connection());
    let mut names = Vec::new();
    let mut attempt = 1;
    loop {
        match run_pending(&mut harness, &mut names) {
            Ok(()) => break,
            Err(cause) if attempt == ATTEMPTS => return Err(Error::Storage(cause)),
            Err(cause) => log::info!("the tables could not be brought up to date: {cause}"),
        }
        tokio::time::sleep(Duration::from_millis(u64::from(50 * attempt))).await;
        attempt += 1;
    }
    fold_names(&mut harness.into_inner()).await?;
    Ok(names)
}

/// Gives names their keys that have none, some at a time. Another node may do the same.
async fn fold_names(connection: &mut AsyncPgConnection) -> QueryResult<()> {
    loop {
        let names = queries::unfolded_names(NAMES);
        let names: Vec<(Id, String)> = RunQueryDsl::load(names, connection).await?;
        if names.is_empty() {
            return Ok(());
        }
        for (id, name) in names {
            let folded = diesel::update(customers::table.find(id))
                .filter(customers::legal_name.eq(&name))
                .set(customers::legal_name_key.eq(name_key(&name)));
            RunQueryDsl::execute(folded, connection).await?;
        }
    }
}

fn run_pending(harness: &mut Harness, names: &mut Vec<String>) -> diesel::migration::Result<()> {
    for migration in harness.pending_migrations(MIGRATIONS)? {
        harness.run_migration(&migration)?;
        names.push(migration.name().to_string());
    }
    Ok(())
}

/// Refuses tables that are not this program's: a tool brings nothing up to date.
pub(super) fn check(lease: Lease) -> Result<(), Error> {
    let mut harness = AsyncMigrationHarness::new(lease.into_connection());
    if harness
        .has_pending_migration(MIGRATIONS)
        .map_err(Error::Storage)?
    {
        return Err(Error::Outdated);
    }
    Ok(())
}
