use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::future::join_all;

use super::*;
use crate::access::clients;
use crate::store::sqlite::Sqlite;

const FEW: NonZeroU32 = NonZeroU32::new(2).unwrap();

/// A store of its own with one client, `erp`, whose password is `secret`.
struct World {
    directory: PathBuf,
    store: Arc<dyn Engine>,
}

impl World {
    async fn new(name: &str) -> Self {
        let process = std::process::id();
        let directory = std::env::temp_dir().join(format!("castile-gate-{process}-{name}"));
        std::fs::create_dir_all(&directory).unwrap();
        let store = Sqlite::open(&directory.join("castile.db"), 1).unwrap();
        let client = Client {
            name: "erp".to_owned(),
            credential: Verifier::of("secret", FEW).unwrap().to_string(),
            scopes: "customers:read customers:write".to_owned(),
            enabled: 1,
            created_at: 0,
            updated_at: 0,
        };
        assert!(store.insert_client(client).await.unwrap());
        Self {
            directory,
            store: Arc::new(store),
        }
    }

    fn gate(&self, valid: Duration) -> Gate {
        Gate::with(self.store.clone(), FEW, valid).unwrap()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

fn basic(pair: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(pair))
}

async fn enters(gate: &Gate, pair: &str) -> bool {
    gate.authenticate(Some(&basic(pair)), None).await.is_ok()
}

#[tokio::test]
async fn a_known_client_enters_with_its_scopes() {
    let world = World::new("enters").await;
    let gate = world.gate(VALID);
    for _ in 0..2 {
        let caller = gate
            .authenticate(Some(&basic("erp:secret")), None)
            .await
            .unwrap();
        assert_eq!(caller.client(), "erp");
        assert!(caller.may_named("customers:write"));
        assert!(!caller.may_named("customers:sensitive"));
        assert!(!caller.may_named("admin"));
    }
}

#[tokio::test]
async fn every_wrong_credential_gets_the_same_answer() {
    let world = World::new("refused").await;
    clients::add(&*world.store, "off", Scopes::all())
        .await
        .unwrap();
    clients::disable(&*world.store, "off").await.unwrap();
    let gate = world.gate(VALID);
    for header in [
        &basic("erp:wrong"),
        &basic("nobody:secret"),
        &basic("off:x"),
        &basic("erp"),
        "Bearer token",
    ] {
        let denied = gate.authenticate(Some(header), None).await.unwrap_err();
        assert!(matches!(denied, Denied::Refused), "{header}");
        assert_eq!(denied.to_string(), "the credential was refused");
    }
    assert!(matches!(
        gate.authenticate(None, None).await,
        Err(Denied::Missing)
    ));
}

#[tokio::test]
async fn a_disabled_client_is_out_once_its_row_is_read_again() {
    let world = World::new("disabled").await;
    let (fresh, stale) = (world.gate(Duration::MAX), world.gate(Duration::ZERO));
    assert!(enters(&fresh, "erp:secret").await);
    assert!(enters(&stale, "erp:secret").await);
    clients::disable(&*world.store, "erp").await.unwrap();
    assert!(enters(&fresh, "erp:secret").await);
    let recalled = |gate: &Gate, pair: &str| gate.recall(Some(&basic(pair)));
    assert_eq!(recalled(&stale, "erp:secret").unwrap().client(), "erp");
    assert!(!enters(&stale, "erp:secret").await);
    assert_eq!(recalled(&stale, "erp:secret"), None);
    assert_eq!(recalled(&fresh, "erp:other"), None);
    clients::enable(&*world.store, "erp").await.unwrap();
    assert!(enters(&stale, "erp:secret").await);
}

#[tokio::test]
async fn a_rotated_password_replaces_the_old_one() {
    let world = World::new("rotated").await;
    let gate = world.gate(Duration::ZERO);
    assert!(enters(&gate, "erp:secret").await);
    let new = clients::rotate(&*world.store, "erp").await.unwrap();
    assert!(!enters(&gate, "erp:secret").await);
    assert!(enters(&gate, &format!("erp:{}", *new.password)).await);
}

#[tokio::test]
async fn taken_away_scopes_are_gone_once_the_row_is_read_again() {
    let world = World::new("scopes").await;
    let gate = world.gate(Duration::ZERO);
    assert!(enters(&gate, "erp:secret").await);
    let read = world.store.client("erp").await.unwrap().unwrap();
    let mut row = read.clone();
    row.scopes = "customers:read customers:fly".to_owned();
    assert!(world.store.update_client(read, row).await.unwrap());
    let caller = gate
        .authenticate(Some(&basic("erp:secret")), None)
        .await
        .unwrap();
    assert!(!caller.may_named("customers:write"));
    assert!(!caller.may_named("customers:fly"));
}

#[tokio::test]
async fn a_success_ends_the_delays() {
    let world = World::new("delays").await;
    let gate = world.gate(VALID);
    assert!(!enters(&gate, "erp:wrong").await);
    assert!(gate.failures.delay("erp") > Duration::ZERO);
    let before = Instant::now();
    assert!(enters(&gate, "erp:secret").await);
    assert!(before.elapsed() >= Duration::from_millis(100));
    assert_eq!(gate.failures.delay("erp"), Duration::ZERO);
}

#[tokio::test]
async fn many_connections_with_one_credential_pay_once() {
    let world = World::new("together").await;
    let gate = world.gate(VALID);
    let calls = (0..200).map(|_| enters(&gate, "erp:wrong"));
    assert!(join_all(calls).await.iter().all(|entered| !entered));
    let after_one_failure = gate.failures.delay("erp");
    assert_eq!(after_one_failure, Duration::from_millis(100));
    let calls = (0..200).map(|_| enters(&gate, "erp:secret"));
    assert!(join_all(calls).await.iter().all(|entered| *entered));
}

#[tokio::test]
async fn a_flood_of_guesses_at_one_name_leaves_the_others_their_turn() {
    let world = World::new("flood").await;
    let gate = world.gate(VALID);
    let pairs: Vec<_> = (0..50).map(|i| basic(&format!("other:{i}"))).collect();
    let guesses = pairs.iter().map(|pair| gate.authenticate(Some(pair), None));
    let (answers, entered) = tokio::join!(join_all(guesses), enters(&gate, "erp:secret"));
    assert!(entered);
    let busy = |result: &&Result<Caller, Denied>| matches!(result, Err(Denied::Busy { .. }));
    assert_eq!(answers.iter().filter(busy).count(), 46);
}

#[tokio::test]
async fn the_first_start_makes_one_client() {
    let world = World::new("first").await;
    let present = clients::bootstrap(&*world.store, Some("x:y")).await;
    assert!(matches!(present, Ok(clients::FirstClient::Present)));

    let directory = world.directory.join("empty");
    std::fs::create_dir(&directory).unwrap();
    let empty = Sqlite::open(&directory.join("castile.db"), 1).unwrap();
    let malformed = clients::bootstrap(&empty, Some("no colon")).await;
    assert!(matches!(malformed, Err(Error::Bootstrap)));
    let Ok(clients::FirstClient::Made(made)) = clients::bootstrap(&empty, None).await else {
        panic!("no client was made");
    };
    let listed = clients::list(&empty).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].name, "admin");
    assert_eq!(listed[0].scopes, Scopes::all().to_string());
    let gate = Gate::new(Arc::new(empty)).unwrap();
    assert!(enters(&gate, &format!("admin:{}", *made.password)).await);
}

#[tokio::test]
async fn client_administration_names_what_is_wrong() {
    let world = World::new("administration").await;
    let add = async |name| clients::add(&*world.store, name, Scopes::all()).await.err();
    assert!(matches!(add("erp").await, Some(Error::Taken(_))));
    assert!(matches!(add("a:b").await, Some(Error::Name(_))));
    let unknown = clients::disable(&*world.store, "nobody").await;
    assert_eq!(
        unknown.unwrap_err().to_string(),
        "there is no client \"nobody\""
    );
}
