//! What the writer does when the database cannot be written for a while.

use super::*;
use crate::crypto::WrappedDataKey;
use crate::store::sqlite::connection;
use crate::store::{ChangeKind, Edit, Id, Row};
use diesel::connection::SimpleConnection;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A database's file of its own, removed in the end.
struct Database(PathBuf);

impl Database {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("castile-writer-{}.db", Id::new())))
    }

    fn connect(&self) -> SqliteConnection {
        connection::writer(&self.0).unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm"] {
            let mut file = self.0.clone().into_os_string();
            file.push(suffix);
            let _ = std::fs::remove_file(file);
        }
    }
}

/// Creates a customer.
fn create() -> WriteSet {
    let id = Id::new();
    WriteSet {
        expected: None,
        row: Row {
            id,
            version: 1,
            created_at: 0,
            updated_at: 0,
            deleted_at: None,
            kind: None,
            status: None,
            legal_name: None,
            sort_name: None,
            registration_number: None,
            language: None,
            currency: None,
            credit_limit: None,
            payment_term_days: None,
            contact_points: None,
            addresses: None,
            external_keys: None,
            consents: None,
            tags: None,
            named_values: None,
            sealed: vec![7; 40],
        },
        data_key: Some(WrappedDataKey {
            kek_version: 1,
            wrapped: vec![9; 62],
        }),
        terms: Edit::default(),
        keys: Edit::default(),
        change: ChangeKind::Created,
    }
}

/// As after a full disk or an error of input or output at the commit.
#[tokio::test]
async fn a_failure_that_sqlite_has_rolled_back_itself_is_survived() {
    let database = Database::new();
    let writer = Writer::new(database.connect(), &database.0, 256).unwrap();
    let run = |sql: &'static str| writer.run(|connection| Ok(connection.batch_execute(sql)?));
    run("CREATE TEMP TRIGGER full BEFORE INSERT ON data_keys \
         BEGIN SELECT RAISE(ROLLBACK, 'full'); END")
    .await
    .unwrap();
    for _ in 0..2 {
        assert!(writer.apply(vec![create(), create()]).await.is_err());
    }
    run("DROP TRIGGER full").await.unwrap();
    let outcomes = writer.apply(vec![create()]).await.unwrap();
    assert_eq!(outcomes, [Outcome::Applied { version: 1 }]);
}

#[tokio::test]
async fn those_who_wait_together_for_a_locked_database_are_refused_together() {
    let database = Database::new();
    let mut connection = database.connect();
    connection
        .batch_execute("PRAGMA busy_timeout = 200")
        .unwrap();
    let mut other = database.connect();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let writer = Writer::new(connection, &database.0, 256).unwrap();
    let begun = Instant::now();
    let waiting = (0..30).map(|_| writer.apply(vec![create()]));
    let refused = futures_util::future::join_all(waiting).await;
    assert!(refused.iter().all(Result::is_err));
    assert!(begun.elapsed() < Duration::from_secs(3), "each waits anew");
    other.batch_execute("ROLLBACK").unwrap();
    assert!(writer.apply(vec![create()]).await.is_ok());
}
