//! Opening a connection, and what each is set to.

use crate::store::Error;
use diesel::connection::{CacheSize, SimpleConnection};
use diesel::prelude::*;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// For every connection. The wait comes first: the next lines may need it beside another process.
const EVERY: &str = "
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA foreign_keys = OFF;
    PRAGMA temp_store = MEMORY;
";

/// For the writer. FULL: a commit returns once the log is on the disk. `secure_delete`: what is
/// deleted is overwritten. A checkpoint every 16 MiB, since each copies its pages once more.
const WRITER: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 4096;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA cache_size = -65536;
";

/// For readers: pages are read where the system has them, without a copy or a call for each.
const READER: &str = "
    PRAGMA query_only = ON;
    PRAGMA mmap_size = 2147418112;
    PRAGMA cache_size = -8192;
";

/// The writer's connection; makes the file where there is none, readable by its owner alone, and
/// brings its tables up to date.
pub(super) fn writer(path: &Path) -> Result<SqliteConnection, Error> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(path)
        .map_err(|cause| Error::Directory {
            path: path.to_owned(),
            cause,
        })?;
    let mut connection = connect(path)?;
    connection.batch_execute(WRITER)?;
    connection
        .run_pending_migrations(MIGRATIONS)
        .map_err(Error::Storage)?;
    Ok(connection)
}

/// A connection that only reads.
pub(super) fn reader(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = connect(path)?;
    connection.batch_execute(READER)?;
    Ok(connection)
}

fn connect(path: &Path) -> Result<SqliteConnection, Error> {
    let url = path.to_str().ok_or_else(|| Error::Directory {
        path: path.to_owned(),
        cause: std::io::Error::other("the path is not UTF-8"),
    })?;
    let mut connection = SqliteConnection::establish(url)?;
    connection.set_prepared_statement_cache_size(CacheSize::Unbounded);
    connection.batch_execute(EVERY)?;
    Ok(connection)
}
