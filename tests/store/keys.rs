//! The keyring's rows and the callers' rows.

use crate::world::{World, client, create};
use castile::crypto::{Keyring, RootKey};
use castile::store::Id;

/// Base64 of 32 bytes.
const ROOT: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

#[tokio::test]
async fn first_keys_are_stored_once() {
    let world = World::new().await;
    assert!(world.engine.keys().await.unwrap().is_empty());
    assert!(!world.engine.holds_data().await.unwrap());
    let root = RootKey::from_base64(ROOT).unwrap();
    let (_, first) = Keyring::create(&root).unwrap();
    let (_, second) = Keyring::create(&root).unwrap();
    assert!(world.engine.insert_first_keys(first.clone()).await.unwrap());
    assert!(!world.engine.insert_first_keys(second).await.unwrap());
    assert_eq!(world.engine.keys().await.unwrap(), first);
    assert!(world.engine.holds_data().await.unwrap());
}

#[tokio::test]
async fn no_first_keys_beside_customers() {
    let world = World::new().await;
    world.apply(create(Id::new())).await;
    assert!(world.engine.holds_data().await.unwrap());
    let root = RootKey::from_base64(ROOT).unwrap();
    let (_, keys) = Keyring::create(&root).unwrap();
    assert!(!world.engine.insert_first_keys(keys).await.unwrap());
    assert!(world.engine.keys().await.unwrap().is_empty());
}

#[tokio::test]
async fn clients_are_added_changed_and_listed_by_name() {
    let world = World::new().await;
    let engine = &world.engine;
    let (erp, web) = (client("erp"), client("web"));
    assert!(engine.insert_client(web.clone()).await.unwrap());
    assert!(engine.insert_client(erp.clone()).await.unwrap());
    let mut other = client("erp");
    other.credential = "another".to_owned();
    assert!(!engine.insert_client(other).await.unwrap());
    assert_eq!(engine.clients().await.unwrap(), [erp.clone(), web]);
    let mut disabled = erp.clone();
    disabled.enabled = 0;
    disabled.updated_at = 6;
    let update = engine.update_client(erp.clone(), disabled.clone());
    assert!(update.await.unwrap());
    // A change of what was read before that is refused.
    let mut rotated = erp.clone();
    rotated.credential = "another".to_owned();
    assert!(!engine.update_client(erp, rotated).await.unwrap());
    assert_eq!(engine.client("erp").await.unwrap(), Some(disabled));
    assert_eq!(engine.client("Erp").await.unwrap(), None);
    let none = client("none");
    assert!(!engine.update_client(none.clone(), none).await.unwrap());
    engine.ready().await.unwrap();
}
