//! Bringing the tables up to date.

use super::pool::Lease;
use crate::store::schema::{customers, terms};
use crate::store::tables::{Found, OldRow, TermRow};
use crate::store::{Error, queries};
use diesel::dsl::Eq;
use diesel::prelude::*;
use diesel_async::{
    AsyncConnection, AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::time::Duration;

type Harness = AsyncMigrationHarness<AsyncPgConnection>;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How many rows are completed between two looks.
const ROWS: i64 = 1_000;

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
    complete_rows(&mut harness.into_inner()).await?;
    Ok(names)
}

/// Brings rows of an older program up to date, some at a time: keys for names, terms for what is
/// in clear. Another node may do the same.
async fn complete_rows(connection: &mut AsyncPgConnection) -> Result<(), Error> {
    loop {
        let rows = queries::without_sort_key(ROWS);
        let rows: Vec<OldRow> = RunQueryDsl::load(rows, connection).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            let as_read = customers::version.eq(row.version);
            let (found, terms) = row.found()?;
            connection
                .transaction(async |connection| complete(connection, as_read, &found, terms).await)
                .await?;
        }
    }
}

/// Completes a row, if it is as it was read.
async fn complete(
    connection: &mut AsyncPgConnection,
    as_read: Eq<customers::version, i64>,
    found: &Found,
    terms: Vec<TermRow>,
) -> QueryResult<()> {
    let row = diesel::update(found).filter(as_read).set(found);
    if RunQueryDsl::execute(row, connection).await? == 1 {
        let terms = diesel::insert_into(terms::table)
            .values(terms)
            .on_conflict_do_nothing();
        RunQueryDsl::execute(terms, connection).await?;
    }
    Ok(())
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
