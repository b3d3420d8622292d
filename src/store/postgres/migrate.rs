//! Bringing the tables up to date.

use super::pool::Lease;
use crate::store::Error;
use diesel_async::AsyncMigrationHarness;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::time::Duration;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// How often it is tried. Each migration is a transaction of its own, so that of two nodes that
/// start at once one fails, and finds the other's work done when it looks again. That asks nothing
/// of the database but transactions: no lock to take, none to be left behind.
const ATTEMPTS: u32 = 10;

/// Brings the tables up to date on a connection that is closed then.
pub(super) async fn run(lease: Lease) -> Result<(), Error> {
    let mut harness = AsyncMigrationHarness::new(lease.into_connection());
    let mut attempt = 1;
    loop {
        match harness.run_pending_migrations(MIGRATIONS) {
            Ok(_) => return Ok(()),
            Err(cause) if attempt == ATTEMPTS => return Err(Error::Storage(cause)),
            Err(cause) => log::info!("the tables could not be brought up to date: {cause}"),
        }
        tokio::time::sleep(Duration::from_millis(u64::from(50 * attempt))).await;
        attempt += 1;
    }
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
