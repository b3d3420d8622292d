//! What the writer does when the database cannot be written for a while, or is written for long.

use super::*;
use crate::crypto::{Term, WrappedDataKey};
use crate::store::sqlite::connection;
use crate::store::{ChangeKind, Edit, Id, Outcome, Row, WriteSet};
use diesel::connection::SimpleConnection;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
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
            legal_name_key: None,
            sort_key: None,
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
            attributes: None,
            sealed: vec![7; 40],
        },
        data_key: Some(WrappedDataKey {
            kek_version: 1,
            wrapped: vec![9; 62],
        }),
        terms: Edit::default(),
        keys: Edit::default(),
        change: ChangeKind::Created,
        survivor: None,
        marks: Vec::new(),
    }
}

fn count(connection: &mut SqliteConnection, table: &str) -> Result<i64, Error> {
    let rows = sql::<BigInt>("SELECT count(*) FROM ").sql(table);
    Ok(rows.get_result(connection)?)
}

/// As after a full disk or an error of input or output at the commit.
#[tokio::test]
async fn a_failure_that_sqlite_has_rolled_back_itself_is_survived() {
    let database = Database::new();
    let writer = Writer::new(database.connect(), &database.0, 256).unwrap();
    let run = |sql: &'static str| writer.run(|connection| Ok(connection.batch_execute(sql)?));
    run("CREATE TEMP TRIGGER full BEFORE INSERT ON customers \
         BEGIN SELECT RAISE(ROLLBACK, 'full'); END")
    .await
    .unwrap();
    for _ in 0..2 {
        assert!(writer.write(vec![create(), create()].into()).await.is_err());
    }
    run("DROP TRIGGER full").await.unwrap();
    let outcomes = writer.write(vec![create()].into()).await.unwrap();
    let applied = Outcome::Applied { version: 1 };
    assert_eq!(outcomes, Answer::Now(vec![applied]));
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
    let waiting = (0..30).map(|_| writer.write(vec![create()].into()));
    let refused = futures_util::future::join_all(waiting).await;
    assert!(refused.iter().all(Result::is_err));
    assert!(begun.elapsed() < Duration::from_secs(3), "each waits anew");
    other.batch_execute("ROLLBACK").unwrap();
    assert!(writer.write(vec![create()].into()).await.is_ok());
}

/// 256 MiB go through a log that may hold 64 MiB, and one group more.
#[tokio::test]
async fn the_log_does_not_grow_while_writes_go_on() {
    let database = Database::new();
    let writer = Writer::new(database.connect(), &database.0, 256).unwrap();
    let mut log = database.0.clone().into_os_string();
    log.push("-wal");
    for _ in 0..64 {
        let created = [(); 64].map(|()| {
            let mut write = create();
            write.row.sealed = vec![7; 65_536];
            write
        });
        writer.write(created.to_vec().into()).await.unwrap();
        let held = std::fs::metadata(&log).unwrap().len();
        assert!(held < 80 * 1024 * 1024, "the log holds {held} bytes");
    }
    drop(writer);
    assert!(!std::fs::exists(&log).unwrap(), "the log is left");
}

/// The terms of every customer reach their index, also of those that were changed meanwhile.
#[tokio::test]
async fn what_waits_is_moved_with_the_writes_that_follow() {
    let database = Database::new();
    let writer = Writer::new(database.connect(), &database.0, 256).unwrap();
    let term = |token| Term {
        field: 13,
        version: 1,
        token,
    };
    let mut token = 0;
    let mut moved = 0;
    for _ in 0..400 {
        let created = [(); 200].map(|()| {
            let mut write = create();
            token += 1;
            write.terms.added = vec![term(token), term(-token)];
            write
        });
        let mut changed = created[0].clone();
        changed.expected = Some(1);
        changed.row.version = 2;
        changed.data_key = None;
        changed.terms = Edit::between(created[0].terms.added.clone(), vec![term(0)]);
        writer.write(created.to_vec().into()).await.unwrap();
        writer.write(vec![changed].into()).await.unwrap();
        moved = writer
            .run(|connection| count(connection, "terms"))
            .await
            .unwrap();
        if moved > 20_000 {
            break;
        }
    }
    assert!(moved > 20_000, "{moved} terms were moved of {}", 2 * token);
    let waiting = writer.run(|connection| count(connection, "fresh_terms"));
    assert!(waiting.await.unwrap() < 20_000);
}

/// How many pages stand in the log, and how many of them in the file too.
#[derive(QueryableByName)]
struct Progress {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    log: i32,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    checkpointed: i32,
}

fn progress(connection: &mut SqliteConnection) -> Progress {
    let look = diesel::sql_query("PRAGMA wal_checkpoint(NOOP)");
    look.get_result(connection).unwrap()
}

/// A machine may be slow enough that all is copied before this looks for the first time.
#[tokio::test]
async fn once_nothing_is_written_all_of_the_log_is_copied() {
    let database = Database::new();
    let mut connection = database.connect();
    let writer = Writer::new(database.connect(), &database.0, 1).unwrap();
    for _ in 0..2 {
        writer.write(vec![create()].into()).await.unwrap();
        let mut copied = progress(&mut connection);
        assert!(copied.log > 0, "a write goes through the log");
        let begun = Instant::now();
        while copied.log > copied.checkpointed {
            assert!(begun.elapsed() < Duration::from_mins(1));
            tokio::time::sleep(Duration::from_millis(50)).await;
            copied = progress(&mut connection);
        }
    }
}
