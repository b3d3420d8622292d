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
/// deleted is overwritten. Checkpoints are run beside it (`checkpoint.rs`), not by its commits.
const WRITER: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 0;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA cache_size = -65536;
";

/// For a task beside the writer. FULL: what a checkpoint has copied is on the disk before the log
/// starts anew.
const BESIDE: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 0;
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
    migrate(&mut connection).map_err(Error::Storage)?;
    Ok(connection)
}

/// Brings the tables up to date; of two processes that start at once, one does it.
fn migrate(connection: &mut SqliteConnection) -> diesel::migration::Result<()> {
    if connection.has_pending_migration(MIGRATIONS)? {
        connection.immediate_transaction(|connection| {
            connection.run_pending_migrations(MIGRATIONS).map(drop)
        })?;
    }
    Ok(())
}

/// A connection that only reads.
pub(super) fn reader(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = connect(path)?;
    connection.batch_execute(READER)?;
    Ok(connection)
}

/// A connection for a task beside the writer.
pub(super) fn beside(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = connect(path)?;
    connection.batch_execute(BESIDE)?;
    Ok(connection)
}

fn connect(path: &Path) -> Result<SqliteConnection, Error> {
    // SQLite reads more than a path in `file:...`, but not in `./file:...`.
    let file = Path::new(".").join(path);
    let url = file.to_str().ok_or_else(|| Error::Directory {
        path: path.to_owned(),
        cause: std::io::Error::other("the path is not UTF-8"),
    })?;
    let mut connection = SqliteConnection::establish(url)?;
    connection.set_prepared_statement_cache_size(CacheSize::Unbounded);
    connection.batch_execute(EVERY)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;
    use diesel::sql_types::{BigInt, Text};
    use std::path::PathBuf;

    #[derive(QueryableByName)]
    struct Setting {
        #[diesel(sql_type = Text)]
        value: String,
    }

    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }

    struct File(PathBuf);

    impl File {
        fn new() -> Self {
            let name = format!("castile-connection-{}.db", crate::store::Id::new());
            Self(std::env::temp_dir().join(name))
        }
    }

    impl Drop for File {
        fn drop(&mut self) {
            for suffix in ["", "-wal", "-shm"] {
                let mut file = self.0.clone().into_os_string();
                file.push(suffix);
                let _ = std::fs::remove_file(file);
            }
        }
    }

    fn setting(connection: &mut SqliteConnection, name: &str) -> String {
        let sql = format!("SELECT CAST({name} AS TEXT) AS value FROM pragma_{name}");
        let rows: Vec<Setting> = diesel::sql_query(sql).load(connection).unwrap();
        rows.into_iter().map(|row| row.value).collect()
    }

    #[test]
    fn the_writer_is_durable_and_overwrites_what_it_deletes() {
        let file = File::new();
        let mut connection = writer(&file.0).unwrap();
        assert_eq!(setting(&mut connection, "journal_mode"), "wal");
        assert_eq!(setting(&mut connection, "synchronous"), "2");
        assert_eq!(setting(&mut connection, "secure_delete"), "1");
    }

    #[test]
    fn a_path_is_only_a_path() {
        let file = File(PathBuf::from(format!(
            "file:{}?mode=ro",
            crate::store::Id::new()
        )));
        drop(writer(&file.0).unwrap());
        assert!(std::fs::metadata(&file.0).unwrap().len() > 0);
    }

    #[test]
    fn a_reader_cannot_write() {
        let file = File::new();
        drop(writer(&file.0).unwrap());
        let mut connection = reader(&file.0).unwrap();
        let refused = connection.batch_execute("DELETE FROM customers");
        assert!(refused.unwrap_err().to_string().contains("readonly"));
    }

    #[test]
    fn migrations_can_be_taken_back_and_run_again() {
        let file = File::new();
        let mut connection = writer(&file.0).unwrap();
        connection.revert_all_migrations(MIGRATIONS).unwrap();
        let left = "SELECT count(*) AS count FROM sqlite_schema WHERE name NOT LIKE '%migrations%'";
        let left: Count = diesel::sql_query(left).get_result(&mut connection).unwrap();
        assert_eq!(left.count, 0);
        migrate(&mut connection).unwrap();
        assert!(!connection.has_pending_migration(MIGRATIONS).unwrap());
        for list in [
            "contact_points",
            "addresses",
            "consents",
            "tags",
            "attributes",
        ] {
            let rows = format!("SELECT count(*) AS count FROM customer_{list}");
            let rows: Count = diesel::sql_query(rows).get_result(&mut connection).unwrap();
            assert_eq!(rows.count, 0);
        }
    }
}
