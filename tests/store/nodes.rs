//! Several nodes on one server, and a server that goes away: nothing to do where the engine is
//! embedded.

use crate::database::{Home, run};
use crate::world::{Apply, added, applied, create, engine, key, term, update};
use castile::store::postgres::Postgres;
use castile::store::{Engine as _, Error, Id, Outcome, Purpose, open};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// Base64 of 32 bytes.
const ROOT: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// A home on the server, if it is its turn.
async fn server() -> Option<(Home, String)> {
    let home = Home::new().await;
    let url = home.url()?;
    Some((home, url))
}

/// An engine on this URL, without keys.
async fn node(url: &str) -> Postgres {
    let address = url.parse().unwrap();
    Postgres::open(&address, 4, Purpose::Serve).await.unwrap()
}

#[tokio::test]
async fn nodes_that_start_at_once_share_one_set_of_tables_and_keys() {
    let Some((home, _)) = server().await else {
        return;
    };
    let mut settings = home.settings();
    settings.root_key = Some(ROOT.to_owned().into());
    let mut starting = JoinSet::new();
    for _ in 0..6 {
        let settings = settings.clone();
        starting.spawn(async move { open(&settings, Purpose::Serve).await.unwrap() });
    }
    let nodes = starting.join_all().await;
    assert_eq!(nodes.iter().filter(|node| node.new).count(), 1);
    let keys = nodes[0].engine.keys().await.unwrap();
    assert_eq!((keys.keks.len(), keys.index_keys.len()), (1, 1));
    let id = Id::new();
    let outcomes = nodes[0].engine.apply(vec![create(id)]).await.unwrap();
    assert_eq!(outcomes, [applied(1)]);
    for node in nodes {
        assert!(node.engine.find(id).await.unwrap().is_some());
        node.engine.ready().await.unwrap();
    }
}

#[tokio::test]
async fn a_tool_makes_nothing_where_no_server_has_been() {
    let Some((home, _)) = server().await else {
        return;
    };
    let refused = open(&home.settings(), Purpose::Tool).await.unwrap_err();
    assert!(matches!(refused, Error::Outdated), "{refused}");
    engine(&home).await;
    let refused = open(&home.settings(), Purpose::Tool).await.unwrap_err();
    assert!(matches!(refused, Error::Outdated), "{refused}");
    assert!(!home.settings().root_key_path().exists());
}

#[tokio::test]
async fn what_many_nodes_write_at_once_is_written_once() {
    let Some((home, _)) = server().await else {
        return;
    };
    let nodes = [engine(&home).await, engine(&home).await];
    let shared: Vec<Id> = (0..4).map(|_| Id::new()).collect();
    nodes[0]
        .apply(shared.iter().map(|id| create(*id)).collect())
        .await
        .unwrap();
    let mut writers = JoinSet::new();
    for writer in 0..8_usize {
        let node = nodes[writer % 2].clone();
        let mut ids = shared.clone();
        ids.rotate_left(writer % 4);
        writers.spawn(async move {
            let mut done = 0;
            for round in 0..20 {
                let mut batch = Vec::new();
                for id in &ids {
                    let current = node.find(*id).await.unwrap().unwrap().row.version;
                    batch.push(update(*id, current));
                }
                let mut holding = create(Id::new());
                holding.keys = added(vec![key("ERP", &round.to_string())]);
                batch.push(holding);
                let outcomes = node.apply(batch).await.unwrap();
                done += outcomes
                    .iter()
                    .filter(|o| matches!(o, Outcome::Applied { .. }))
                    .count();
            }
            done
        });
    }
    let done: usize = writers.join_all().await.into_iter().sum();
    let changes = nodes[1].changes(0, 10_000).await.unwrap();
    assert_eq!(changes.len(), done + shared.len());
    let positions: Vec<i64> = changes.iter().map(|change| change.position).collect();
    assert_eq!(positions, (1..).take(changes.len()).collect::<Vec<_>>());
    for id in shared {
        let versions = changes.iter().filter(|change| change.customer == id);
        let versions: Vec<i64> = versions.map(|change| change.version).collect();
        assert_eq!(versions, (1..).take(versions.len()).collect::<Vec<_>>());
        let stored = nodes[0].find(id).await.unwrap().unwrap();
        assert_eq!(usize::try_from(stored.row.version).unwrap(), versions.len());
    }
    let holders = changes.iter().filter(|change| change.version == 1).count();
    assert_eq!(holders, 4 + 20, "each key has one holder");
}

#[tokio::test]
async fn an_open_transaction_elsewhere_does_not_hold_up_the_feed() {
    let Some((home, url)) = server().await else {
        return;
    };
    let engine = engine(&home).await;
    let held = Id::new();
    engine.apply(vec![create(held)]).await.unwrap();
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .unwrap();
    let driver = tokio::spawn(connection);
    let statement = "BEGIN; UPDATE customers SET updated_at = updated_at; \
         INSERT INTO changes (id, customer, version, kind, at) \
         SELECT decode(md5('x'), 'hex'), id, 2, 2, 0 FROM customers";
    client.batch_execute(statement).await.unwrap();
    engine.apply(vec![create(Id::new())]).await.unwrap();
    assert_eq!(engine.changes(0, 10).await.unwrap().len(), 2);
    client.batch_execute("COMMIT").await.unwrap();
    let changes = engine.changes(2, 10).await.unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].position, changes[0].customer), (3, held));
    drop(client);
    driver.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_server_that_has_hung_up_is_called_again() {
    let Some((_home, url)) = server().await else {
        return;
    };
    let engine = node(&format!("{url}&application_name=hung_up")).await;
    let id = Id::new();
    engine.apply(vec![create(id)]).await.unwrap();
    // As a restart does.
    let hang_up = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE application_name = 'hung_up'";
    run(&url, hang_up).await;
    // Whoever meets a connection at the moment of its end is told; nobody after that.
    let until = Instant::now() + Duration::from_secs(5);
    while let Err(cause) = engine.find(id).await {
        assert!(Instant::now() < until, "{cause}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(
        engine.apply(vec![update(id, 1)]).await.unwrap(),
        [applied(2)]
    );
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_named_without_its_password() {
    let mut home = Home::embedded().settings();
    let url = "postgres://ana:canary@127.0.0.1:1/customers";
    home.database = Some(castile::store::Database::Postgres(Box::new(
        url.parse().unwrap(),
    )));
    let refused = open(&home, Purpose::Serve).await.unwrap_err();
    assert!(matches!(refused, Error::Unreachable(_)), "{refused}");
    let text = format!("{refused} {refused:?} {home:?}");
    assert!(
        text.contains("cannot be reached") && !text.contains("canary"),
        "{text}"
    );
}

#[tokio::test]
async fn a_write_that_the_database_hinders_for_ever_is_reported() {
    let Some((_home, url)) = server().await else {
        return;
    };
    let engine = node(&url).await;
    run(&url, "DROP TABLE terms").await;
    let mut write = create(Id::new());
    write.terms = added(vec![term(13, 1)]);
    let refused = engine.apply(vec![write]).await.unwrap_err();
    assert!(matches!(refused, Error::Storage(_)), "{refused}");
}
