//! The feed of changes: how long it keeps them, and who gives them their places.

use crate::database::{Home, run};
use crate::world::{Apply, World, create, engine, update};
use castile::store::{Engine, FeedLag, Id};
use std::sync::Arc;
use std::time::{Duration, Instant};

async fn positions(engine: &Arc<dyn Engine>, after: i64) -> Vec<i64> {
    let changes = engine.changes(after, 1_000).await.unwrap();
    changes.iter().map(|change| change.position).collect()
}

#[tokio::test]
async fn the_oldest_changes_are_forgotten_and_the_newest_never() {
    let world = World::new().await;
    let engine = &world.engine;
    assert_eq!(engine.newest_change().await.unwrap(), 0);
    assert_eq!(engine.forget_changes(i64::MAX, 10).await.unwrap(), 0);
    for at in [10, 20, 5, 30, 40] {
        let mut write = create(Id::new());
        write.row.updated_at = at;
        engine.apply(vec![write]).await.unwrap();
    }
    assert_eq!(engine.newest_change().await.unwrap(), 5);
    // What follows a change that is kept is kept, however old: there are no gaps.
    assert_eq!(engine.forget_changes(20, 10).await.unwrap(), 1);
    assert_eq!(positions(engine, 0).await, [2, 3, 4, 5]);
    assert_eq!(engine.forget_changes(35, 2).await.unwrap(), 2);
    assert_eq!(engine.forget_changes(35, 2).await.unwrap(), 1);
    assert_eq!(engine.forget_changes(i64::MAX, 10).await.unwrap(), 0);
    assert_eq!(positions(engine, 0).await, [5]);
    engine.apply(vec![create(Id::new())]).await.unwrap();
    assert_eq!(positions(engine, 0).await, [5, 6]);
    assert_eq!(engine.newest_change().await.unwrap(), 6);
}

/// Changes that have no place yet, seen from beside.
async fn waiting(url: &str) -> i64 {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    let driver = tokio::spawn(connection);
    let count = "SELECT count(*) FROM changes WHERE position IS NULL";
    let count = client.query_one(count, &[]).await.unwrap().get(0);
    drop(client);
    driver.await.unwrap().unwrap();
    count
}

async fn until_numbered(url: &str) {
    let until = Instant::now() + Duration::from_secs(20);
    while waiting(url).await > 0 {
        assert!(Instant::now() < until, "nobody numbers");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Of several nodes; the embedded engine numbers as it writes.
#[tokio::test]
async fn changes_get_their_places_unread_and_whichever_node_is_gone() {
    let home = Home::new().await;
    let Some(url) = home.url() else { return };
    let mut nodes = vec![engine(&home).await, engine(&home).await];
    let id = Id::new();
    nodes[0].apply(vec![create(id)]).await.unwrap();
    until_numbered(&url).await;
    // Whichever of them holds the lease: each is alone once, and a third node takes over.
    for version in 1..3 {
        nodes.remove(0);
        nodes.push(engine(&home).await);
        nodes[0].apply(vec![update(id, version)]).await.unwrap();
        until_numbered(&url).await;
    }
    assert_eq!(positions(&nodes[0], 0).await, [1, 2, 3]);
    // A lease whose holder is gone without a word, for longer than it lasts.
    let gone = "UPDATE sequencer SET node = decode(md5('gone'), 'hex'), \
                leased_until = clock_timestamp() + interval '2 seconds'";
    run(&url, gone).await;
    nodes[0].apply(vec![update(id, 3)]).await.unwrap();
    until_numbered(&url).await;
    assert_eq!(positions(&nodes[1], 3).await, [4]);
}

/// Whoever numbers locks the sequencer's row: while somebody else has it, changes wait.
#[tokio::test]
async fn what_waits_for_its_place_is_told() {
    let home = Home::new().await;
    let engine = engine(&home).await;
    let Some(url) = home.url() else {
        engine.apply(vec![create(Id::new())]).await.unwrap();
        return assert_eq!(engine.feed_lag().await.unwrap(), None);
    };
    let nothing = Some(FeedLag::default());
    assert_eq!(engine.feed_lag().await.unwrap(), nothing);
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .unwrap();
    let driver = tokio::spawn(connection);
    let lock = "BEGIN; SELECT position FROM sequencer FOR UPDATE";
    client.batch_execute(lock).await.unwrap();
    let began = Instant::now();
    let writes = vec![create(Id::new()), create(Id::new()), create(Id::new())];
    engine.apply(writes).await.unwrap();
    loop {
        let lag = engine.feed_lag().await.unwrap().unwrap();
        assert_eq!(lag.waiting, 3);
        assert!(lag.oldest <= began.elapsed(), "{lag:?}");
        if lag.oldest >= Duration::from_millis(20) {
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(20), "{lag:?}");
    }
    client.batch_execute("ROLLBACK").await.unwrap();
    drop(client);
    driver.await.unwrap().unwrap();
    until_numbered(&url).await;
    assert_eq!(engine.feed_lag().await.unwrap(), nothing);
}
