//! Connections that are cut at a commit: nothing to do where the engine is embedded.

use crate::database::Home;
use crate::world::{Apply, added, applied, create, key, update};
use castile::store::postgres::Postgres;
use castile::store::{Engine as _, Error, Id, Purpose};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy};
use tokio::net::{TcpListener, TcpStream};

/// What the wire does with the next commit.
const PASS: u8 = 0;
/// It arrives, and its answer is lost.
const LOSE_ANSWER: u8 = 1;
/// It is lost itself.
const LOSE_COMMIT: u8 = 2;
/// It is lost, and the server with it.
const LOSE_SERVER: u8 = 3;

/// A wire to the server that can be cut: what it does, and its port.
async fn wire(server: String) -> (Arc<AtomicU8>, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mode = Arc::new(AtomicU8::new(PASS));
    let ours = Arc::clone(&mode);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            if ours.load(Ordering::SeqCst) != LOSE_SERVER {
                let server = TcpStream::connect(&server).await.unwrap();
                tokio::spawn(carry(client, server, Arc::clone(&ours)));
            }
        }
    });
    (mode, port)
}

async fn carry(client: TcpStream, server: TcpStream, mode: Arc<AtomicU8>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let answers = tokio::spawn(async move { copy(&mut from_server, &mut to_client).await });
    let mut buffer = vec![0; 65_536];
    while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
        let sent = &buffer[..length];
        if sent.ends_with(b"COMMIT\0") && mode.load(Ordering::SeqCst) != PASS {
            // Nothing comes back from here on, whatever the server says.
            answers.abort();
            if mode.load(Ordering::SeqCst) == LOSE_ANSWER {
                to_server.write_all(sent).await.unwrap();
            }
            if mode.load(Ordering::SeqCst) != LOSE_SERVER {
                mode.store(PASS, Ordering::SeqCst);
            }
            break;
        }
        to_server.write_all(sent).await.unwrap();
    }
    answers.abort();
}

/// An engine at the end of such a wire.
async fn node() -> Option<(Home, Postgres, Arc<AtomicU8>)> {
    let home = Home::new().await;
    let url = home.url()?;
    let (front, rest) = url.split_once('@').unwrap();
    let (server, rest) = rest.split_once('/').unwrap();
    let (mode, port) = wire(server.to_owned()).await;
    let address = format!("{front}@127.0.0.1:{port}/{rest}").parse().unwrap();
    let engine = Postgres::open(&address, 4, Purpose::Serve).await.unwrap();
    Some((home, engine, mode))
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_is_found_by_its_change() {
    let Some((_home, engine, mode)) = node().await else {
        return;
    };
    let id = Id::new();
    let mut write = create(id);
    write.keys = added(vec![key("ERP", "1")]);
    mode.store(LOSE_ANSWER, Ordering::SeqCst);
    assert_eq!(engine.apply(vec![write]).await.unwrap(), [applied(1)]);
    assert_eq!(mode.load(Ordering::SeqCst), PASS, "the wire was not cut");
    assert_eq!(engine.changes(0, 10).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_commit_that_is_lost_is_made_again_and_once() {
    let Some((_home, engine, mode)) = node().await else {
        return;
    };
    let id = Id::new();
    engine.apply(vec![create(id)]).await.unwrap();
    mode.store(LOSE_COMMIT, Ordering::SeqCst);
    let outcomes = engine.apply(vec![update(id, 1)]).await.unwrap();
    assert_eq!(outcomes, [applied(2)]);
    assert_eq!(mode.load(Ordering::SeqCst), PASS, "the wire was not cut");
    assert_eq!(engine.changes(0, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_commit_that_nobody_can_ask_about_is_reported_as_such() {
    let Some((_home, engine, mode)) = node().await else {
        return;
    };
    let id = Id::new();
    assert_eq!(engine.find(id).await.unwrap(), None);
    mode.store(LOSE_SERVER, Ordering::SeqCst);
    let refused = engine.apply(vec![create(id)]).await.unwrap_err();
    assert!(matches!(refused, Error::Uncertain), "{refused}");
    // Once the server is back, so is the engine.
    mode.store(PASS, Ordering::SeqCst);
    assert_eq!(engine.find(id).await.unwrap(), None);
    assert_eq!(engine.apply(vec![create(id)]).await.unwrap(), [applied(1)]);
}
