//! One page of a search, or its length: from the index, and from the terms that wait to be moved
//! into it.

use super::fresh;
use super::picture::Picture;
use crate::crypto::Term;
use crate::store::queries::{self, StoredRow, page};
use crate::store::{Error, Id, Query, Stored};
use diesel::prelude::*;
use diesel::sqlite::Sqlite as Backend;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// The first rows after the query's cursor that may match, in order of id.
pub(super) fn candidates(
    connection: &mut SqliteConnection,
    picture: &Mutex<Picture>,
    query: &Query,
) -> Result<Vec<Stored>, Error> {
    let columns = queries::stored();
    connection.transaction(|connection| {
        let waiting = waiting(connection, picture, query)?;
        let rows: Vec<StoredRow> = page!(Backend, query, columns, |page| {
            RunQueryDsl::load(page, connection)
        })?;
        let mut rows: BTreeMap<Id, StoredRow> =
            rows.into_iter().map(|row| (row.0.id, row)).collect();
        for_each(connection, query, waiting, |row| {
            rows.insert(row.0.id, row);
        })?;
        let limit = limit(query);
        Ok(rows.into_values().take(limit).map(Stored::from).collect())
    })
}

/// How many rows a query without a cursor would bring.
pub(super) fn count(
    connection: &mut SqliteConnection,
    picture: &Mutex<Picture>,
    query: &Query,
) -> Result<u32, Error> {
    connection.transaction(|connection| {
        let waiting = waiting(connection, picture, query)?;
        let ids: Vec<Id> = page!(Backend, query, customers::id, |page| {
            RunQueryDsl::load(page, connection)
        })?;
        let mut ids: BTreeSet<Id> = ids.into_iter().collect();
        for_each(connection, query, waiting, |(row, _)| {
            ids.insert(row.id);
        })?;
        Ok(u32::try_from(ids.len().min(limit(query))).unwrap_or(u32::MAX))
    })
}

fn limit(query: &Query) -> usize {
    usize::try_from(query.limit).unwrap_or(usize::MAX)
}

/// The customers that have some of the sought terms waiting, and the terms that they do not. It
/// must be the first read of a transaction: it takes the snapshot, under the picture's lock.
fn waiting(
    connection: &mut SqliteConnection,
    picture: &Mutex<Picture>,
    query: &Query,
) -> QueryResult<BTreeMap<Id, Vec<Term>>> {
    if query.filter.terms.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut picture = picture.lock().unwrap_or_else(PoisonError::into_inner);
    picture.refresh(connection)?;
    Ok(picture.holders(&query.filter.terms, query.after))
}

/// Takes the rows of those that match, no more than a page.
fn for_each(
    connection: &mut SqliteConnection,
    query: &Query,
    waiting: BTreeMap<Id, Vec<Term>>,
    mut take: impl FnMut(StoredRow),
) -> QueryResult<()> {
    let mut taken = 0;
    for (id, others) in waiting {
        if taken == limit(query) {
            break;
        }
        if !fresh::indexed(connection, id, &others)? {
            continue;
        }
        let found: Option<StoredRow> = queries::find(id).get_result(connection).optional()?;
        if let Some(found) = found.filter(|(row, _)| query.allows(row)) {
            take(found);
            taken += 1;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Filter;
    use crate::store::sqlite::connection;
    use diesel::sql_types::Text;

    #[derive(QueryableByName)]
    struct Step {
        #[diesel(sql_type = Text)]
        detail: String,
    }

    /// How `SQLite` would go about a page.
    fn plan(filter: Filter) -> String {
        let name = format!("castile-plan-{}.db", Id::new());
        let path = std::env::temp_dir().join(name);
        let mut connection = connection::writer(&path).unwrap();
        let query = Query {
            filter,
            after: Some(Id::new()),
            limit: 50,
        };
        let text = page!(Backend, &query, queries::stored(), |page| {
            diesel::debug_query::<Backend, _>(&page).to_string()
        });
        let (sql, _) = text.split_once(" -- binds").unwrap();
        let steps: Vec<Step> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}"))
            .load(&mut connection)
            .unwrap();
        drop(connection);
        for suffix in ["", "-wal", "-shm"] {
            let mut file = path.clone().into_os_string();
            file.push(suffix);
            let _ = std::fs::remove_file(file);
        }
        steps.into_iter().map(|step| step.detail + "\n").collect()
    }

    /// The page is walked in order, from its first row: nothing is scanned and nothing sorted.
    #[test]
    fn pages_are_read_from_an_index_in_its_order() {
        let term = |token| Term {
            field: 13,
            version: 1,
            token,
        };
        let terms = plan(Filter {
            terms: vec![term(1), term(2)],
            status: Some("active".to_owned()),
            kind: Some("person".to_owned()),
            ..Filter::default()
        });
        let walked = "(field=? AND index_version=? AND token=? AND customer>?)";
        assert!(
            terms.starts_with(&format!("SEARCH terms USING PRIMARY KEY {walked}")),
            "{terms}"
        );
        let status = plan(Filter {
            status: Some("active".to_owned()),
            ..Filter::default()
        });
        assert!(
            status.contains("customers_by_status (status=? AND id>?)"),
            "{status}"
        );
        let kind = plan(Filter {
            kind: Some("person".to_owned()),
            ..Filter::default()
        });
        assert!(
            kind.contains("customers_by_type (type=? AND id>?)"),
            "{kind}"
        );
        let name = plan(Filter {
            legal_name: Some("castile".to_owned()),
            ..Filter::default()
        });
        assert!(
            name.contains("customers_by_legal_name (legal_name_key=? AND id>?)"),
            "{name}"
        );
        for plan in [terms, status, kind, name, plan(Filter::default())] {
            assert!(!plan.contains("SCAN"), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
}
