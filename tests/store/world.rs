//! The engines under test, and small customers to put into them.

use crate::database::Home;
use async_trait::async_trait;
use castile::crypto::{Term, WrappedDataKey};
use castile::store::postgres::Postgres;
use castile::store::sqlite::Sqlite;
use castile::store::{
    Answer, ChangeKind, Client, Database, Edit, Engine, Error, ExternalKey, Filter, Id, Outcome,
    Purpose, Query, Row, WriteSet,
};
use std::sync::Arc;

/// An engine on a new, empty database.
pub(crate) struct World {
    pub(crate) engine: Arc<dyn Engine>,
    /// After the engine: its connections go first.
    _home: Home,
}

impl World {
    pub(crate) async fn new() -> Self {
        let home = Home::new().await;
        let engine = engine(&home).await;
        Self {
            engine,
            _home: home,
        }
    }
}

/// An engine on a database, without keys.
pub(crate) async fn engine(home: &Home) -> Arc<dyn Engine> {
    let settings = home.settings();
    match settings.database() {
        Database::Sqlite(path) => Arc::new(Sqlite::open(&path, settings.write_group).unwrap()),
        Database::Postgres(address) => {
            let opening = Postgres::open(&address, settings.connections, Purpose::Serve);
            Arc::new(opening.await.unwrap())
        }
    }
}

/// Writes that stand or fall each by itself.
#[async_trait]
pub(crate) trait Apply {
    async fn apply(&self, writes: Vec<WriteSet>) -> Result<Vec<Outcome>, Error>;
}

#[async_trait]
impl<E: Engine + ?Sized> Apply for E {
    async fn apply(&self, writes: Vec<WriteSet>) -> Result<Vec<Outcome>, Error> {
        match self.write(writes.into()).await? {
            Answer::Now(outcomes) => Ok(outcomes),
            Answer::Before(answered) => panic!("no request was sent: {answered:?}"),
        }
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
        legal_name_key: None,
        sort_key: Some(castile::store::sort_key(None, None)),
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
        attributes: None,
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
        survivor: None,
        marks: Vec::new(),
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
        survivor: None,
        marks: Vec::new(),
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

    /// The ids that a filter selects, two rows a page, forwards and backwards.
    pub(crate) async fn search(&self, filter: Filter) -> Vec<Id> {
        let ids = self.pages(&filter, false).await;
        let mut back = self.pages(&filter, true).await;
        back.reverse();
        assert_eq!(back, ids, "from the newest to the oldest");
        ids
    }

    async fn pages(&self, filter: &Filter, descending: bool) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        loop {
            let query = Query {
                filter: filter.clone(),
                descending,
                after: ids.last().copied(),
                limit: 2,
            };
            let page = self.engine.candidates(query).await.unwrap();
            assert!(page.len() <= 2);
            if page.is_empty() {
                return ids;
            }
            let page: Vec<Id> = page.iter().map(|stored| stored.row.id).collect();
            assert!(page.iter().all(|id| !ids.contains(id)), "no page again");
            ids.extend(page);
        }
    }
}
