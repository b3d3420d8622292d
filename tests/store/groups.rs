//! Group commit, on the embedded engine.

use crate::database::Home;
use crate::world::{Apply, applied, create, data_key, update};
use castile::store::sqlite::Sqlite;
use castile::store::{Engine as _, Id, Outcome, WriterActivity};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Creates customers from many callers at once.
async fn callers(engine: &Arc<Sqlite>, callers: usize, each: usize) {
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let engine = Arc::clone(engine);
        tasks.spawn(async move {
            for _ in 0..each {
                let outcomes = engine.apply(vec![create(Id::new())]).await.unwrap();
                assert_eq!(outcomes, [applied(1)]);
            }
        });
    }
    tasks.join_all().await;
}

#[tokio::test]
async fn writes_that_wait_share_a_transaction() {
    let directory = Home::embedded();
    let engine = Arc::new(Sqlite::open(&directory.path().join("castile.db"), 256).unwrap());
    callers(&engine, 32, 50).await;
    let written = engine.written();
    assert_eq!(written.writes, 1_600);
    assert!(written.groups() <= 1_600 / 5, "{written:?}");
    // A group's answers go out before its callers are counted out.
    let rested = async {
        let waiting = |at: WriterActivity| at.waiting_writes + at.waiting_callers;
        while waiting(engine.written()) > 0 {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), rested).await.unwrap();
}

#[tokio::test]
async fn a_group_of_one_commits_each_write_by_itself() {
    let directory = Home::embedded();
    let engine = Arc::new(Sqlite::open(&directory.path().join("castile.db"), 1).unwrap());
    callers(&engine, 8, 5).await;
    let written = engine.written();
    assert_eq!((written.groups(), written.writes), (40, 40));
    assert_eq!(written.sizes.first(), Some(&40));
}

#[tokio::test]
async fn a_write_that_makes_the_database_fail_fails_alone() {
    let directory = Home::embedded();
    let engine = Arc::new(Sqlite::open(&directory.path().join("castile.db"), 256).unwrap());
    // A data key of another length breaks a constraint that no check foresees.
    let broken = Id::new();
    engine.apply(vec![create(broken)]).await.unwrap();
    let mut tasks = JoinSet::new();
    for number in 0..30 {
        let engine = Arc::clone(&engine);
        tasks.spawn(async move {
            if number % 10 == 5 {
                let mut cut = update(broken, 1);
                cut.data_key = Some(data_key());
                cut.data_key.as_mut().unwrap().wrapped.pop();
                let bystander = Id::new();
                let failed = engine.apply(vec![create(bystander), cut]).await;
                assert!(failed.is_err());
                assert_eq!(engine.find(bystander).await.unwrap(), None);
                0
            } else {
                let outcomes = engine.apply(vec![create(Id::new())]).await.unwrap();
                assert_eq!(outcomes, [applied(1)]);
                1
            }
        });
    }
    let written: usize = tasks.join_all().await.into_iter().sum();
    assert_eq!(written, 27);
    let changes = engine.changes(0, 100).await.unwrap();
    let positions: Vec<i64> = changes.iter().map(|change| change.position).collect();
    assert_eq!(positions, (1..=28).collect::<Vec<_>>());
    assert_eq!(
        engine.apply(vec![update(broken, 1)]).await.unwrap(),
        [Outcome::Applied { version: 2 }]
    );
}
