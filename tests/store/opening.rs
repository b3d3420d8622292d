//! Opening a database: what a new one gets, what an old one must have.

use crate::database::Home;
use crate::world::{Apply, applied, create, engine};
use castile::crypto::RootKeySource;
use castile::store::{Database, Error, Id, Purpose, Settings, open};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn a_new_directory_gets_a_root_key_a_database_and_keys() {
    let directory = Home::embedded();
    let settings = Settings::new(directory.path().join("deep/data"));
    let opened = open(&settings, Purpose::Serve).await.unwrap();
    assert!(opened.new);
    assert_eq!(opened.root_key, RootKeySource::Created);
    assert_eq!(mode(&settings.data_dir), 0o700);
    assert_eq!(mode(&settings.root_key_path()), 0o600);
    let Database::Sqlite(file) = settings.database() else {
        panic!("no file: {settings:?}")
    };
    assert_eq!(mode(&file), 0o600);
    let keys = opened.engine.keys().await.unwrap();
    assert_eq!((keys.keks.len(), keys.index_keys.len()), (1, 1));
}

#[tokio::test]
async fn a_reopened_directory_has_what_was_acknowledged() {
    let home = Home::new().await;
    let settings = home.settings();
    let id = Id::new();
    let opened = open(&settings, Purpose::Serve).await.unwrap();
    let keys = opened.engine.keys().await.unwrap();
    let outcomes = opened.engine.apply(vec![create(id)]).await.unwrap();
    assert_eq!(outcomes, [applied(1)]);
    drop(opened);
    let opened = open(&settings, Purpose::Serve).await.unwrap();
    assert!(!opened.new);
    assert_eq!(opened.root_key, RootKeySource::File);
    assert_eq!(opened.engine.keys().await.unwrap(), keys);
    assert!(opened.engine.find(id).await.unwrap().is_some());
}

#[tokio::test]
async fn a_second_server_is_refused_and_a_tool_is_not() {
    let directory = Home::embedded();
    let settings = Settings::new(directory.path());
    let first = open(&settings, Purpose::Serve).await.unwrap();
    let refused = open(&settings, Purpose::Serve).await.unwrap_err();
    assert!(matches!(refused, Error::Locked(_)));
    let text = refused.to_string();
    let path = directory.path().to_str().unwrap();
    assert!(text.contains("another castile server") && text.contains(path));
    let tool = open(&settings, Purpose::Tool).await.unwrap();
    let id = Id::new();
    tool.engine.apply(vec![create(id)]).await.unwrap();
    assert!(first.engine.find(id).await.unwrap().is_some());
    first.engine.apply(vec![create(Id::new())]).await.unwrap();
    let changes = tool.engine.changes(0, 10).await.unwrap();
    let positions: Vec<i64> = changes.iter().map(|change| change.position).collect();
    assert_eq!(positions, [1, 2]);
    drop(first);
    open(&settings, Purpose::Serve).await.unwrap();
}

#[tokio::test]
async fn a_database_without_its_root_key_is_refused_and_no_key_is_made() {
    let home = Home::new().await;
    let settings = home.settings();
    drop(open(&settings, Purpose::Serve).await.unwrap());
    let kept = std::fs::read(settings.root_key_path()).unwrap();
    std::fs::remove_file(settings.root_key_path()).unwrap();
    let refused = open(&settings, Purpose::Serve).await.unwrap_err();
    assert!(matches!(refused, Error::Keys(_)));
    assert!(refused.to_string().contains("root key"), "{refused}");
    assert!(!settings.root_key_path().exists());
    // Nothing was harmed: with its key it opens again, given by either way.
    let mut given = settings.clone();
    let text = String::from_utf8(kept).unwrap();
    given.root_key = Some(text.into());
    let opened = open(&given, Purpose::Serve).await.unwrap();
    assert_eq!(opened.root_key, RootKeySource::Environment);
    assert!(!settings.root_key_path().exists());
}

#[tokio::test]
async fn another_root_key_is_refused() {
    let home = Home::new().await;
    let settings = home.settings();
    drop(open(&settings, Purpose::Serve).await.unwrap());
    let mut other = settings.clone();
    let wrong = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=".to_owned();
    other.root_key = Some(wrong.into());
    let refused = open(&other, Purpose::Serve).await.unwrap_err();
    assert!(matches!(refused, Error::Keys(_)), "{refused}");
    open(&settings, Purpose::Serve).await.unwrap();
}

#[tokio::test]
async fn customers_without_keys_are_refused() {
    let home = Home::new().await;
    let settings = home.settings();
    let engine = engine(&home).await;
    engine.apply(vec![create(Id::new())]).await.unwrap();
    assert!(open(&settings, Purpose::Serve).await.is_err());
    assert!(!settings.root_key_path().exists());
}
