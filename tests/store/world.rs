//! The engines under test, and small customers to put into them.

use castile::crypto::{Term, WrappedDataKey};
use castile::store::sqlite::Sqlite;
use castile::store::{
    ChangeKind, Client, Edit, Engine, ExternalKey, Filter, Id, Outcome, Query, Row, WriteSet,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// An engine on a new, empty database.
pub(crate) struct World {
    pub(crate) engine: Arc<dyn Engine>,
    _directory: Directory,
}

/// One world for each engine.
pub(crate) fn worlds() -> Vec<World> {
    let directory = Directory::new();
    let engine = Arc::new(Sqlite::open(&directory.path().join("castile.db"), 256).unwrap());
    vec![World {
        engine,
        _directory: directory,
    }]
}

/// A directory that is removed in the end.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("castile-store-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A row with nothing but what it must have.
pub(crate) fn row(id: Id, version: i64) -> Row {
    Row {
        id,
        version,
        created_at: 1_000,
        updated_at: 1_000 + version,
        deleted_at: None,
        kind: Some("person".to_owned()),
        status: Some("active".to_owned()),
        legal_name: None,
        sort_name: None,
        registration_number: None,
        language: None,
        currency: None,
        credit_limit: None,
        payment_term_days: None,
        contact_points: None,
        addresses: None,
        external_keys: None,
        consents: None,
        tags: None,
        named_values: None,
        sealed: vec![7; 40],
    }
}

/// Creates a customer.
pub(crate) fn create(id: Id) -> WriteSet {
    WriteSet {
        expected: None,
        row: row(id, 1),
        data_key: Some(data_key()),
        terms: Edit::default(),
        keys: Edit::default(),
        change: ChangeKind::Created,
    }
}

/// Changes a customer that has this version.
pub(crate) fn update(id: Id, expected: i64) -> WriteSet {
    WriteSet {
        expected: Some(expected),
        row: row(id, expected + 1),
        data_key: None,
        terms: Edit::default(),
        keys: Edit::default(),
        change: ChangeKind::Updated,
    }
}

pub(crate) fn data_key() -> WrappedDataKey {
    WrappedDataKey {
        kek_version: 1,
        wrapped: vec![9; 62],
    }
}

pub(crate) fn key(source_system: &str, external_id: &str) -> ExternalKey {
    ExternalKey {
        source_system: source_system.to_owned(),
        external_id: external_id.to_owned(),
    }
}

pub(crate) fn term(field: u16, token: i64) -> Term {
    Term {
        field,
        version: 1,
        token,
    }
}

pub(crate) fn added<T>(added: Vec<T>) -> Edit<T> {
    Edit {
        added,
        removed: Vec::new(),
    }
}

pub(crate) fn removed<T>(removed: Vec<T>) -> Edit<T> {
    Edit {
        added: Vec::new(),
        removed,
    }
}

pub(crate) fn applied(version: i64) -> Outcome {
    Outcome::Applied { version }
}

pub(crate) fn client(name: &str) -> Client {
    Client {
        name: name.to_owned(),
        credential: "verifier".to_owned(),
        scopes: "customers:read customers:write".to_owned(),
        enabled: 1,
        created_at: 5,
        updated_at: 5,
    }
}

impl World {
    /// Applies one write.
    pub(crate) async fn apply(&self, write: WriteSet) -> Outcome {
        let mut outcomes = self.engine.apply(vec![write]).await.unwrap();
        assert_eq!(outcomes.len(), 1);
        outcomes.remove(0)
    }

    /// The stored version of a customer.
    pub(crate) async fn version(&self, id: Id) -> Option<i64> {
        let found = self.engine.find(id).await.unwrap();
        found.map(|stored| stored.row.version)
    }

    /// The ids that a filter selects, two rows a page.
    pub(crate) async fn search(&self, filter: Filter) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        loop {
            let query = Query {
                filter: filter.clone(),
                after: ids.last().copied(),
                limit: 2,
            };
            let page = self.engine.candidates(query).await.unwrap();
            assert!(page.len() <= 2);
            if page.is_empty() {
                return ids;
            }
            ids.extend(page.iter().map(|stored| stored.row.id));
        }
    }
}
