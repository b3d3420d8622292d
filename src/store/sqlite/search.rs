//! Pages of a search: from an index, and from the terms that wait to be moved into theirs.

use super::fresh;
use super::picture::Picture;
use crate::crypto::Term;
use crate::store::pages::{self, PlaceRow, page, walk as along};
use crate::store::queries::{self, StoredRow};
use crate::store::{Error, Id, Place, Query, Row, Stored, Walk};
use diesel::prelude::*;
use diesel::sqlite::Sqlite as Backend;
use std::collections::BTreeMap;
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
        let rows = rows.into_iter().map(|row| (row.0.id, row)).collect();
        let rows = with_waiting(connection, query, rows, waiting, |row| row)?;
        Ok(rows.map(Stored::from).collect())
    })
}

/// Where those rows stand.
pub(super) fn places(
    connection: &mut SqliteConnection,
    picture: &Mutex<Picture>,
    query: &Query,
) -> Result<Vec<Place>, Error> {
    connection.transaction(|connection| {
        let waiting = waiting(connection, picture, query)?;
        let rows: Vec<PlaceRow> = page!(Backend, query, pages::place(), |page| {
            RunQueryDsl::load(page, connection)
        })?;
        let rows = rows.into_iter().map(|row| (row.0, row)).collect();
        let place = |(row, _): StoredRow| {
            let Row {
                id,
                updated_at,
                sort_key,
                ..
            } = row;
            (id, updated_at, sort_key)
        };
        let rows = with_waiting(connection, query, rows, waiting, place)?;
        Ok(rows.map(Place::from).collect())
    })
}

/// The first rows of a walk.
pub(super) fn walk(connection: &mut SqliteConnection, walk: &Walk) -> Result<Vec<Stored>, Error> {
    let rows: Vec<StoredRow> = along!(Backend, walk, queries::stored(), |page| {
        RunQueryDsl::load(page, connection)
    })?;
    Ok(rows.into_iter().map(Stored::from).collect())
}

/// Where those rows stand.
pub(super) fn walk_places(
    connection: &mut SqliteConnection,
    walk: &Walk,
) -> Result<Vec<Place>, Error> {
    let rows: Vec<PlaceRow> = along!(Backend, walk, pages::place(), |page| {
        RunQueryDsl::load(page, connection)
    })?;
    Ok(rows.into_iter().map(Place::from).collect())
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
    Ok(picture.holders(query))
}

/// Adds the rows of those with waiting terms that match, no more than a page, and puts all in
/// the query's order.
fn with_waiting<T>(
    connection: &mut SqliteConnection,
    query: &Query,
    mut rows: BTreeMap<Id, T>,
    waiting: BTreeMap<Id, Vec<Term>>,
    row: impl Fn(StoredRow) -> T,
) -> QueryResult<impl Iterator<Item = T>> {
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let mut taken = 0;
    for (id, others) in in_order(waiting, query.descending) {
        if taken == limit {
            break;
        }
        if !fresh::indexed(connection, id, &others)? {
            continue;
        }
        let found: Option<StoredRow> = queries::find(id).get_result(connection).optional()?;
        if let Some(found) = found.filter(|(row, _)| query.filter.allows(row)) {
            rows.insert(id, row(found));
            taken += 1;
        }
    }
    let rows = in_order(rows, query.descending);
    Ok(rows.take(limit).map(|(_, row)| row))
}

fn in_order<T>(map: BTreeMap<Id, T>, descending: bool) -> impl Iterator<Item = (Id, T)> {
    let mut entries = map.into_iter();
    std::iter::from_fn(move || {
        if descending {
            entries.next_back()
        } else {
            entries.next()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::connection;
    use crate::store::{Between, Filter, Span};
    use diesel::sql_types::Text;

    #[derive(QueryableByName)]
    struct Step {
        #[diesel(sql_type = Text)]
        detail: String,
    }

    /// How `SQLite` would go about a query.
    fn plan(text: &str) -> String {
        let name = format!("castile-plan-{}.db", Id::new());
        let path = std::env::temp_dir().join(name);
        let mut connection = connection::writer(&path).unwrap();
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

    fn plan_of_page(filter: &Filter, descending: bool) -> String {
        let query = Query {
            filter: filter.clone(),
            descending,
            after: Some(Id::new()),
            limit: 50,
        };
        plan(&page!(Backend, &query, queries::stored(), |page| {
            diesel::debug_query::<Backend, _>(&page).to_string()
        }))
    }

    fn plan_of_walk(span: Span, descending: bool) -> String {
        let walk = Walk {
            span,
            descending,
            limit: 50,
        };
        plan(&along!(Backend, &walk, queries::stored(), |page| {
            diesel::debug_query::<Backend, _>(&page).to_string()
        }))
    }

    fn names(after: Option<(String, Id)>) -> Between<String> {
        Between {
            from: String::new(),
            until: "z".to_owned(),
            after,
        }
    }

    /// The page is walked in order, from its first row: nothing is scanned and nothing sorted.
    #[test]
    fn pages_are_read_from_an_index_in_its_order() {
        let term = |token| Term {
            field: 13,
            version: 1,
            token,
        };
        let word = |word: &str| Some(word.to_owned());
        let terms = Filter {
            terms: vec![term(1), term(2)],
            status: word("active"),
            kind: word("person"),
            ..Filter::default()
        };
        let status = Filter {
            status: word("active"),
            ..Filter::default()
        };
        let kind = Filter {
            kind: word("person"),
            ..Filter::default()
        };
        let name = Filter {
            legal_name: word("castile"),
            ..Filter::default()
        };
        for (descending, sign) in [(false, '>'), (true, '<')] {
            for (filter, index) in [
                (
                    &terms,
                    "terms USING PRIMARY KEY (field=? AND index_version=? AND token=? AND customer",
                ),
                (&status, "customers_by_status (status=? AND id"),
                (&kind, "customers_by_type (type=? AND id"),
                (&name, "customers_by_legal_name (legal_name_key=? AND id"),
                (&Filter::default(), "sqlite_autoindex_customers_1 (id"),
            ] {
                let plan = plan_of_page(filter, descending);
                assert!(plan.contains(&format!("{index}{sign}?)")), "{plan}");
                is_a_walk(&plan);
            }
        }
    }

    #[test]
    fn walks_go_along_their_index() {
        let between = |after| Between {
            from: 0,
            until: 9,
            after,
        };
        let (id, name) = (Id::new(), "m".to_owned());
        for descending in [false, true] {
            for (span, index, key) in [
                (Span::Updates(between(None)), "update", "updated_at"),
                (
                    Span::Updates(between(Some((5, id)))),
                    "update",
                    "(updated_at,id)",
                ),
                (Span::SortNames(names(None)), "sort_key", "sort_key"),
                (
                    Span::SortNames(names(Some((name.clone(), id)))),
                    "sort_key",
                    "(sort_key,id)",
                ),
                (
                    Span::LegalNames(names(None)),
                    "legal_name",
                    "legal_name_key",
                ),
                (
                    Span::LegalNames(names(Some((name.clone(), id)))),
                    "legal_name",
                    "(legal_name_key,id)",
                ),
            ] {
                let plan = plan_of_walk(span, descending);
                let index = format!("customers_by_{index} (");
                assert!(plan.contains(&index) && plan.contains(key), "{plan}");
                is_a_walk(&plan);
            }
        }
    }

    fn is_a_walk(plan: &str) {
        assert!(!plan.contains("SCAN"), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}
