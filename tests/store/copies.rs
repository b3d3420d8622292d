//! Copies from the embedded engine into one on a server, where there is one.

use crate::database::{Home, run};
use crate::world::{Apply, added, applied, client, create, key, term, update};
use castile::store::postgres::Address;
use castile::store::{
    Engine, Error, Filter, Id, Opened, Progress, Purpose, Query, Settings, Verified, copy, open,
    sqlite,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tokio::sync::Notify;

/// An embedded database, and an empty one on the server.
struct Copying {
    from: Home,
    to: Home,
}

/// Customers of a source, as many as take several batches.
const CUSTOMERS: usize = 2_500;

impl Copying {
    /// None where no server is tested.
    async fn new() -> Option<(Self, Vec<Id>)> {
        let to = Home::new().await;
        to.url()?;
        let copying = Self {
            from: Home::embedded(),
            to,
        };
        let ids = fill(&copying.serve().await).await;
        Some((copying, ids))
    }

    fn settings(&self) -> Settings {
        Settings::new(self.from.path())
    }

    fn file(&self) -> PathBuf {
        self.from.path().join("castile.db")
    }

    fn address(&self) -> Address {
        self.to.url().unwrap().parse().unwrap()
    }

    async fn serve(&self) -> Opened {
        open(&self.settings(), Purpose::Serve).await.unwrap()
    }

    /// A server on the copy, with the root key of the source.
    async fn serve_copy(&self) -> Result<Opened, Error> {
        let mut settings = self.to.settings();
        settings.root_key_file = Some(self.settings().root_key_path());
        open(&settings, Purpose::Serve).await
    }

    async fn copy(&self) -> Result<Vec<Verified>, Error> {
        copy(&self.settings(), &self.file(), &self.address(), &mut |_| ()).await
    }

    /// A copy that is cut short after this.
    async fn cut_after(&self, last: impl Fn(Progress) -> bool + Sync) {
        let cut = Notify::new();
        let mut progress = |progress| {
            if last(progress) {
                cut.notify_one();
            }
        };
        let (settings, file, address) = (self.settings(), self.file(), self.address());
        tokio::select! {
            biased;
            () = cut.notified() => {}
            done = copy(&settings, &file, &address, &mut progress) => panic!("{done:?}"),
        }
    }

    async fn on_target(&self, statements: &str) {
        run(&self.to.url().unwrap(), statements).await;
    }
}

/// Customers with terms, keys and changes, and a client.
async fn fill(opened: &Opened) -> Vec<Id> {
    let engine = &opened.engine;
    let ids: Vec<Id> = (0..CUSTOMERS).map(|_| Id::new()).collect();
    for (part, ids) in ids.chunks(500).enumerate() {
        let writes = ids.iter().enumerate().map(|(number, id)| {
            let number = part * 500 + number;
            let mut write = create(*id);
            write.terms = added(vec![term(9, -1), term(13, i64::try_from(number).unwrap())]);
            write.keys = added(vec![key("SAP", &format!("Ä{number}"))]);
            write
        });
        engine.apply(writes.collect()).await.unwrap();
    }
    let outcomes = engine.apply(vec![update(ids[0], 1)]).await.unwrap();
    assert_eq!(outcomes, [applied(2)]);
    assert!(engine.insert_client(client("erp")).await.unwrap());
    ids
}

fn counts(verified: &[Verified]) -> BTreeMap<&str, u64> {
    verified
        .iter()
        .map(|table| (table.table, table.rows))
        .collect()
}

async fn same(here: &dyn Engine, there: &dyn Engine, ids: &[Id]) {
    for id in ids {
        assert_eq!(
            there.find(*id).await.unwrap(),
            here.find(*id).await.unwrap()
        );
    }
    for key in [key("SAP", "Ä0"), key("SAP", "Ä2499"), key("sap", "Ä0")] {
        let found = there.find_by_key(&key).await.unwrap();
        assert_eq!(found, here.find_by_key(&key).await.unwrap());
    }
    for terms in [
        vec![term(9, -1)],
        vec![term(13, 7)],
        vec![term(9, -1), term(13, 8)],
    ] {
        let query = Query {
            filter: Filter {
                terms,
                ..Filter::default()
            },
            limit: 5_000,
            ..Query::default()
        };
        let found = there.candidates(query.clone()).await.unwrap();
        assert!(!found.is_empty());
        assert_eq!(found, here.candidates(query).await.unwrap());
    }
    let changes = there.changes(0, 5_000).await.unwrap();
    assert_eq!(changes, here.changes(0, 5_000).await.unwrap());
    assert_eq!(
        there.clients().await.unwrap(),
        here.clients().await.unwrap()
    );
    assert_eq!(there.keys().await.unwrap(), here.keys().await.unwrap());
}

#[tokio::test]
async fn a_copy_is_the_same_database_and_goes_on_being_one() {
    let Some((copying, ids)) = Copying::new().await else {
        return;
    };
    let verified = copying.copy().await.unwrap();
    let rows = CUSTOMERS as u64;
    let counts = counts(&verified);
    assert_eq!((counts["customers"], counts["terms"]), (rows, 2 * rows));
    assert_eq!((counts["changes"], counts["clients"]), (rows + 1, 1));
    assert!(verified.iter().all(|table| table.digest.len() == 64));
    let (here, there) = (copying.serve().await, copying.serve_copy().await.unwrap());
    assert!(!there.new);
    same(&*here.engine, &*there.engine, &ids).await;
    // What is written next stands next in the feed.
    let outcomes = there.engine.apply(vec![update(ids[1], 1)]).await.unwrap();
    assert_eq!(outcomes, [applied(2)]);
    let next = there
        .engine
        .changes(i64::try_from(rows).unwrap() + 1, 10)
        .await
        .unwrap();
    assert_eq!(next.len(), 1);
    assert_eq!(next[0].position, i64::try_from(rows).unwrap() + 2);
}

#[tokio::test]
async fn a_copy_that_was_cut_short_goes_on_where_it_stopped() {
    let Some((copying, ids)) = Copying::new().await else {
        return;
    };
    copying
        .cut_after(|progress| matches!(progress, Progress::Copied("customers", _)))
        .await;
    let refused = copying.serve_copy().await.unwrap_err();
    assert!(matches!(refused, Error::WithoutKeys), "{refused}");
    copying
        .cut_after(|progress| matches!(progress, Progress::Compared("terms", _)))
        .await;
    let mut begun = None;
    let mut copied = BTreeSet::new();
    let mut progress = |progress| match progress {
        Progress::Begun { present, .. } => begun = Some(present),
        Progress::Copied(table, _) => {
            copied.insert(table);
        }
        Progress::Compared(..) => {}
    };
    let (file, address) = (copying.file(), copying.address());
    copy(&copying.settings(), &file, &address, &mut progress)
        .await
        .unwrap();
    assert!(begun.unwrap() > 2 * CUSTOMERS as u64, "{begun:?}");
    assert_eq!(copied, BTreeSet::from(["index_keys", "keks"]));
    let (here, there) = (copying.serve().await, copying.serve_copy().await.unwrap());
    same(&*here.engine, &*there.engine, &ids).await;
}

#[tokio::test]
async fn what_is_not_the_same_in_the_end_gets_no_keys() {
    let Some((copying, _)) = Copying::new().await else {
        return;
    };
    copying
        .cut_after(|progress| matches!(progress, Progress::Copied("clients", _)))
        .await;
    copying.on_target("DELETE FROM terms WHERE token = 7").await;
    let refused = copying.copy().await.unwrap_err().to_string();
    assert!(refused.contains("terms are not the same"), "{refused}");
    assert!(copying.serve_copy().await.is_err());
}

#[tokio::test]
async fn only_an_empty_target_or_the_beginning_of_the_same_copy_is_taken() {
    let Some((copying, ids)) = Copying::new().await else {
        return;
    };
    copying
        .cut_after(|progress| matches!(progress, Progress::Copied("customers", _)))
        .await;
    let served = copying.serve().await;
    let refused = copying.copy().await.unwrap_err();
    assert!(matches!(refused, Error::Locked(_)), "{refused}");
    served.engine.apply(vec![update(ids[1], 1)]).await.unwrap();
    drop(served);
    let refused = copying.copy().await.unwrap_err().to_string();
    assert!(refused.contains("was written since"), "{refused}");
    copying.on_target("DROP TABLE copy_under_way").await;
    let refused = copying.copy().await.unwrap_err().to_string();
    assert!(
        refused.contains("not empty: there are customers"),
        "{refused}"
    );
}

#[tokio::test]
async fn nothing_is_made_in_the_target_without_the_root_key_or_with_older_tables() {
    let Some((copying, _)) = Copying::new().await else {
        return;
    };
    let mut other = copying.settings();
    other.root_key = Some(
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
            .to_owned()
            .into(),
    );
    let refused = copy(&other, &copying.file(), &copying.address(), &mut |_| ()).await;
    assert!(matches!(refused, Err(Error::Keys(_))), "{refused:?}");
    let old = copying.from.path().join("old.db");
    std::fs::write(&old, "").unwrap();
    let refused = copy(&copying.settings(), &old, &copying.address(), &mut |_| ()).await;
    assert!(matches!(refused, Err(Error::Outdated)), "{refused:?}");
    copying
        .on_target("DO $$ BEGIN ASSERT to_regclass('customers') IS NULL; END $$")
        .await;
}

#[tokio::test]
async fn the_backup_of_a_source_is_copied_as_well() {
    let Some((copying, _)) = Copying::new().await else {
        return;
    };
    let file = copying.from.path().join("a.backup");
    sqlite::backup(&copying.file(), &file).unwrap();
    let copied = copy(&copying.settings(), &file, &copying.address(), &mut |_| ())
        .await
        .unwrap();
    assert_eq!(counts(&copied)["customers"], CUSTOMERS as u64);
}
