//! Which tables are copied, and what becomes of the others. A new table needs a line here: the test
//! `every_table_is_copied_or_says_why_not` sees to it.

/// A table that both engines have, with the same columns.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: &'static str,
    /// Its primary key. Rows are copied in its order, which is one on both engines: bytes, integers,
    /// and texts that compare by their bytes.
    pub(super) key: &'static [&'static str],
    /// Rows that are copied in one transaction: some MiB.
    pub(super) batch: usize,
}

/// What is copied first.
pub(super) const CONTENT: [Table; 8] = [
    Table {
        name: "customers",
        key: &["id"],
        batch: 1_000,
    },
    Table {
        name: "external_keys",
        key: &["source_system", "external_id"],
        batch: 10_000,
    },
    Table {
        name: TERMS,
        key: &["field", "index_version", "token", "customer"],
        batch: 20_000,
    },
    Table {
        name: CHANGES,
        key: &["position"],
        batch: 10_000,
    },
    Table {
        name: "clients",
        key: &["name"],
        batch: 1_000,
    },
    Table {
        name: "requests",
        key: &["client", "request_id"],
        batch: 1_000,
    },
    Table {
        name: "departed",
        key: &["customer"],
        batch: 10_000,
    },
    Table {
        name: "erased_keys",
        key: &["index_version", "token"],
        batch: 10_000,
    },
];

/// What is copied last, in one transaction, once all the rest has been compared: no server starts on
/// customers without keys.
pub(super) const KEYS: [Table; 2] = [
    Table {
        name: "index_keys",
        key: &["version"],
        batch: 1_000,
    },
    Table {
        name: "keks",
        key: &["version"],
        batch: 1_000,
    },
];

/// Those of its rows that wait in `fresh_terms` are copied with it.
pub(super) const TERMS: &str = "terms";

/// Its rows have an id of their own in the target, which is made of their position.
pub(super) const CHANGES: &str = "changes";

/// Tables that one engine has for itself, and what becomes of them.
#[cfg(test)]
pub(super) const APART: [(&str, &str); 4] = [
    ("fresh_terms", "its rows go into terms"),
    ("term_moves", "counts moves from fresh_terms"),
    ("sequencer", "gets the position of the last change"),
    (
        "__diesel_schema_migrations",
        "each engine has migrations of its own",
    ),
];
