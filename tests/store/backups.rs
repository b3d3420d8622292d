//! Copies of the embedded database in a file, made while it is written.

use crate::database::Home;
use crate::world::{Apply, applied, create};
use castile::store::{Error, Id, Purpose, Settings, open, sqlite};
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;

#[tokio::test]
async fn a_backup_holds_what_was_acknowledged_before_it_and_opens_with_the_root_key() {
    let home = Home::embedded();
    let settings = Settings::new(home.path().join("data"));
    let served = open(&settings, Purpose::Serve).await.unwrap();
    let ids: Vec<Id> = (0..50).map(|_| Id::new()).collect();
    let writes = ids.iter().map(|id| create(*id)).collect();
    served.engine.apply(writes).await.unwrap();

    let restored = Settings::new(home.path().join("restored"));
    std::fs::create_dir(&restored.data_dir).unwrap();
    let file = restored.data_dir.join("castile.db");
    let made = sqlite::backup(&settings.data_dir.join("castile.db"), &file).unwrap();
    let metadata = std::fs::metadata(&file).unwrap();
    assert_eq!((made.customers, made.bytes), (50, metadata.len()));
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    let outcomes = served.engine.apply(vec![create(Id::new())]).await.unwrap();
    assert_eq!(outcomes, [applied(1)]);

    let without = open(&restored, Purpose::Serve).await.unwrap_err();
    assert!(matches!(without, Error::Keys(_)), "{without}");
    std::fs::copy(settings.root_key_path(), restored.root_key_path()).unwrap();
    let opened = open(&restored, Purpose::Serve).await.unwrap();
    for id in &ids {
        let held = opened.engine.find(*id).await.unwrap();
        assert_eq!(held, served.engine.find(*id).await.unwrap());
    }
    assert_eq!(opened.engine.changes(0, 100).await.unwrap().len(), 50);
}

#[tokio::test]
async fn a_backup_replaces_no_file_and_leaves_nothing_where_it_fails() {
    let home = Home::embedded();
    let settings = Settings::new(home.path().join("data"));
    drop(open(&settings, Purpose::Serve).await.unwrap());
    let database = settings.data_dir.join("castile.db");
    let file = home.path().join("file");
    for there in [file.clone(), home.path().join("file.part")] {
        std::fs::write(&there, "kept").unwrap();
        let refused = sqlite::backup(&database, &file).unwrap_err();
        let Error::Directory { path, cause } = refused else {
            panic!("{refused}")
        };
        assert_eq!((&path, cause.kind()), (&there, ErrorKind::AlreadyExists));
        assert_eq!(std::fs::read_to_string(&there).unwrap(), "kept");
        std::fs::remove_file(there).unwrap();
    }
    let damaged = settings.data_dir.join("damaged.db");
    std::fs::write(&damaged, "no database ".repeat(1000)).unwrap();
    sqlite::backup(&damaged, &file).unwrap_err();
    let left = std::fs::read_dir(home.path()).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["data"]);
}
