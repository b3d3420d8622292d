use super::*;
use crate::store::Id;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Instant;

/// A database's file of its own, removed in the end.
struct Database(PathBuf);

impl Database {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("castile-keeper-{}.db", Id::new())))
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut path = self.0.clone().into_os_string();
        path.push(suffix);
        path.into()
    }

    /// Whether this process has one of the readers' locks, which stand at bytes 123 to 127 of the
    /// file of the log's index (<https://sqlite.org/walformat.html>, 2.3.1).
    fn is_locked(&self) -> bool {
        let index = std::fs::metadata(self.beside("-shm")).unwrap().ino();
        let (process, file) = (std::process::id().to_string(), format!(":{index}"));
        let locks = std::fs::read_to_string("/proc/locks").unwrap();
        locks.lines().any(|line| {
            let words: Vec<_> = line.split_ascii_whitespace().collect();
            let [_, "POSIX", _, "READ", owner, on, first, ..] = words[..] else {
                return false;
            };
            let first = first.parse().unwrap_or(0);
            owner == process && on.ends_with(&file) && (123..=127).contains(&first)
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(self.beside(suffix));
        }
    }
}

/// What `SQLite` says of a checkpoint.
#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

fn restart(connection: &mut SqliteConnection) -> bool {
    let checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(RESTART)");
    let done: Checkpoint = checkpoint.get_result(connection).unwrap();
    done.busy == 0
}

fn write(connection: &mut SqliteConnection) {
    let write = "UPDATE term_moves SET count = count + 1";
    diesel::sql_query(write).execute(connection).unwrap();
}

#[test]
fn the_lock_is_held_while_there_is_nothing_to_do_and_let_go_before_there_is() {
    let database = Database::new();
    let mut writer = connection::writer(&database.0).unwrap();
    let mut keeper = Keeper::new(&database.0).unwrap();
    for number in 0..3 {
        write(&mut writer);
        let (jobs, queue) = channel();
        let (keeper, database) = (&mut keeper, &database);
        std::thread::scope(move |threads| {
            let next = threads.spawn(move || keeper.next(&queue, || ()));
            let begun = Instant::now();
            while !database.is_locked() {
                assert!(begun.elapsed().as_secs() < 20, "nothing is locked");
                std::thread::sleep(Duration::from_millis(1));
            }
            jobs.send(number).unwrap();
            assert_eq!(next.join().unwrap(), Some(number));
        });
        assert!(!database.is_locked());
        assert!(restart(&mut writer), "the log does not start anew");
    }
}

#[test]
fn what_is_written_meanwhile_is_where_the_lock_is_renewed() {
    let database = Database::new();
    let mut writer = connection::writer(&database.0).unwrap();
    let mut keeper = Keeper::new(&database.0).unwrap();
    for expected in 1..4 {
        write(&mut writer);
        keeper.hold();
        let seen = sql::<Integer>("SELECT count FROM term_moves");
        assert_eq!(seen.get_result(&mut keeper.connection), Ok(expected));
    }
}

#[test]
fn without_more_jobs_there_is_no_next() {
    let database = Database::new();
    drop(connection::writer(&database.0).unwrap());
    let (jobs, queue) = channel::<()>();
    drop(jobs);
    assert_eq!(Keeper::new(&database.0).unwrap().next(&queue, || ()), None);
}
