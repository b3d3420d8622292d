//! Opening a connection, and what each is set to.

use super::migrate;
use crate::store::Error;
use diesel::connection::{CacheSize, SimpleConnection};
use diesel::prelude::*;
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// For every connection. The wait comes first: the next lines may need it beside another process.
const EVERY: &str = "
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA foreign_keys = OFF;
    PRAGMA temp_store = MEMORY;
";

/// For the writer. FULL: a commit returns once the log is on the disk. `secure_delete`: what is
/// deleted is overwritten. Checkpoints are run beside it (`checkpoint.rs`), not by its commits. The
/// cache holds the ends that grow, and no more: pages that are used again cost less than new ones, a
/// tenth of a large batch.
const WRITER: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 0;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA cache_size = -8192;
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
    let mut connection = outdated(path)?;
    migrate::run(&mut connection)?;
    Ok(connection)
}

/// The writer's connection to a file whose tables may be an older program's.
pub(super) fn outdated(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = plain(path)?;
    connection.batch_execute(WRITER)?;
    Ok(connection)
}

/// A connection that only reads.
pub(in crate::store) fn reader(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = plain(path)?;
    connection.batch_execute(READER)?;
    Ok(connection)
}

/// A connection for a task beside the writer.
pub(super) fn beside(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = plain(path)?;
    connection.batch_execute(BESIDE)?;
    Ok(connection)
}

/// A connection that is set to nothing in particular.
pub(super) fn plain(path: &Path) -> Result<SqliteConnection, Error> {
    let mut connection = SqliteConnection::establish(&name(path)?)?;
    connection.set_prepared_statement_cache_size(CacheSize::Unbounded);
    connection.batch_execute(EVERY)?;
    Ok(connection)
}

/// What `SQLite` is told for a path: it reads more than that in `file:...`, but not in `./file:...`.
pub(super) fn name(path: &Path) -> Result<String, Error> {
    let file = Path::new(".").join(path).into_os_string();
    file.into_string().map_err(|_| Error::Directory {
        path: path.to_owned(),
        cause: std::io::Error::other("the path is not UTF-8"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use diesel::sql_types::Text;
    use std::path::PathBuf;

    #[derive(QueryableByName)]
    struct Setting {
        #[diesel(sql_type = Text)]
        value: String,
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
}
