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
