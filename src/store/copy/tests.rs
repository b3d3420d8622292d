use super::tables::{APART, CONTENT, KEYS};
use crate::store::Id;
use crate::store::sqlite::{Sqlite, connection};
use diesel::prelude::*;
use diesel::sql_types::Text;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

fn names(connection: &mut SqliteConnection, query: &str) -> Vec<String> {
    let rows: Vec<Name> = diesel::sql_query(query).load(connection).unwrap();
    rows.into_iter().map(|row| row.name).collect()
}

/// That both engines have the same tables is seen to in `tests/store/copies.rs`.
#[test]
fn every_table_is_copied_or_says_why_not() {
    let path = std::env::temp_dir().join(format!("castile-copy-{}.db", Id::new()));
    drop(Sqlite::open(&path, 1).unwrap());
    let mut connection = connection::reader(&path).unwrap();
    let there = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let there = names(&mut connection, there);
    let copied: Vec<&str> = CONTENT
        .iter()
        .chain(&KEYS)
        .map(|table| table.name)
        .collect();
    for name in &there {
        let apart = APART.iter().any(|(apart, _)| apart == name);
        assert!(
            copied.contains(&name.as_str()) != apart,
            "what becomes of {name} when a database is copied? Say so in src/store/copy/tables.rs"
        );
    }
    for table in CONTENT.iter().chain(&KEYS) {
        assert!(
            there.iter().any(|name| name == table.name),
            "no {}",
            table.name
        );
        let key = format!(
            "SELECT name FROM pragma_table_info('{}') WHERE pk > 0 ORDER BY pk",
            table.name
        );
        assert_eq!(names(&mut connection, &key), table.key, "{}", table.name);
    }
    drop(connection);
    for suffix in ["", "-wal", "-shm"] {
        let mut file = path.clone().into_os_string();
        file.push(suffix);
        let _ = std::fs::remove_file(file);
    }
}
