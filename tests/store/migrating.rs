//! Tables of an older program, and none at all.

use crate::database::{Home, run};
use crate::world::data_key;
use castile::store::{Between, Error, Filter, Id, Purpose, Query, Span, Walk, migrate, open};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use uuid::Uuid;

/// What diesel keeps of the migrations that were run.
const RUN: &str =
    "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL,
        run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);";

const SQLITE: &str = include_str!("../../migrations/sqlite/2026-11-22-190000_create_tables/up.sql");
const POSTGRES: &str =
    include_str!("../../migrations/postgres/2026-11-22-223000_create_tables/up.sql");

/// A database as the first program would have left it, with this customer.
async fn old(home: &Home, id: Id) {
    // As `data_key` wraps it.
    let (id, key) = (id.uuid().simple(), "09".repeat(62));
    let rows = |blob: &dyn Fn(&str) -> String| {
        let (id, key) = (blob(&id.to_string()), blob(&key));
        format!(
            "INSERT INTO customers (id, version, created_at, updated_at, sealed, legal_name, tags,
                     addresses)
                 VALUES ({id}, 1, 5, 5, {key}, 'Ärger & Co', '[\"VIP\",\"VIP\"]',
                     '[{{\"kind\":\"billing\",\"country\":\"DE\"}}]');
             INSERT INTO data_keys (customer, kek_version, wrapped) VALUES ({id}, 1, {key});"
        )
    };
    if let Some(url) = home.url() {
        let rows = rows(&|hex| format!("'\\x{hex}'"));
        let first = "INSERT INTO __diesel_schema_migrations VALUES ('20261122223000')";
        run(&url, &format!("{RUN}{POSTGRES}{rows}{first}")).await;
    } else {
        let rows = rows(&|hex| format!("x'{hex}'"));
        let first = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20261122190000')";
        let file = home.path().join("castile.db");
        let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        let made = format!("PRAGMA journal_mode = WAL;{RUN}{SQLITE}{rows}{first}");
        connection.batch_execute(&made).unwrap();
    }
}

#[tokio::test]
async fn an_older_programs_tables_are_left_alone_by_tools_and_brought_up_to_date_once() {
    let home = Home::new().await;
    let settings = home.settings();
    let id = Id::from(Uuid::now_v7());
    old(&home, id).await;
    let refused = open(&settings, Purpose::Tool).await.unwrap_err();
    assert!(matches!(refused, Error::Outdated), "{refused}");
    assert!(refused.to_string().contains("castile migrate"), "{refused}");
    let run = migrate(&settings).await.unwrap();
    assert!(run.contains(&"2026-11-23-053000_join_data_keys".to_owned()));
    assert!(migrate(&settings).await.unwrap().is_empty());
    let engine = crate::world::engine(&home).await;
    let held = engine.find(id).await.unwrap().unwrap();
    assert_eq!(held.data_key, Some(data_key()));
    let query = Query {
        filter: Filter {
            legal_name: Some("arger co".to_owned()),
            ..Filter::default()
        },
        limit: 2,
        ..Query::default()
    };
    let found = engine.candidates(query).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].row, held.row);
    for term in [castile::store::tag("VIP"), castile::store::country("DE")] {
        let terms = vec![term];
        let filter = Filter {
            terms,
            ..Filter::default()
        };
        let query = Query {
            filter,
            limit: 2,
            ..Query::default()
        };
        assert_eq!(engine.candidates(query).await.unwrap(), found);
    }
    let walk = Walk {
        span: Span::SortNames(Between {
            from: "arger".to_owned(),
            until: "b".to_owned(),
            after: None,
        }),
        descending: false,
        limit: 2,
    };
    assert_eq!(engine.walk(walk).await.unwrap(), found);
}

#[tokio::test]
async fn an_empty_database_gets_its_tables_and_no_keys() {
    let home = Home::new().await;
    let settings = home.settings();
    let run = migrate(&settings).await.unwrap();
    assert!(run[0].ends_with("create_tables"), "{run:?}");
    assert!(!settings.root_key_path().exists());
    let opened = open(&settings, Purpose::Serve).await.unwrap();
    assert!(opened.new);
    if home.url().is_none() {
        let refused = migrate(&settings).await.unwrap_err();
        assert!(matches!(refused, Error::Locked(_)), "{refused}");
    }
}
