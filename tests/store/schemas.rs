//! The tables of both engines, side by side.

use crate::database::Home;
use castile::store::{Settings, migrate};
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Names of tables with their columns.
type Tables = BTreeMap<String, BTreeSet<String>>;

/// A copy from one to the other counts on it: `src/store/copy/tables.rs` says what becomes of these
/// few. A table that is new on one engine alone is to be named there, too.
#[tokio::test]
async fn both_engines_have_the_same_tables_but_for_what_is_known() {
    let (here, there) = (Home::embedded(), Home::new().await);
    let Some(url) = there.url() else {
        return;
    };
    migrate(&Settings::new(here.path())).await.unwrap();
    migrate(&there.settings()).await.unwrap();
    let mut embedded = embedded(&here.path().join("castile.db"));
    let mut server = server(&url).await;
    for name in ["fresh_terms", "term_moves"] {
        embedded.remove(name).unwrap();
    }
    server.remove("sequencer").unwrap();
    let changes = server.get_mut("changes").unwrap();
    assert!(changes.remove("id") && changes.remove("written_at"));
    assert_eq!(server, embedded);
}

async fn server(url: &str) -> Tables {
    let (client, driver) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(driver);
    let query = "SELECT table_name::text, column_name::text FROM information_schema.columns \
         JOIN information_schema.tables USING (table_schema, table_name) \
         WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";
    let mut tables = Tables::new();
    for row in client.query(query, &[]).await.unwrap() {
        tables.entry(row.get(0)).or_default().insert(row.get(1));
    }
    tables
}

fn embedded(file: &Path) -> Tables {
    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = Text)]
        table_name: String,
        #[diesel(sql_type = Text)]
        column_name: String,
    }
    let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    let query = "SELECT tables.name AS table_name, columns.name AS column_name \
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns \
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%'";
    let rows: Vec<Column> = diesel::sql_query(query).load(&mut connection).unwrap();
    let mut tables = Tables::new();
    for row in rows {
        let columns = tables.entry(row.table_name).or_default();
        columns.insert(row.column_name);
    }
    tables
}
