//! The database that is copied: read only, in one snapshot.

use super::Layout;
use super::tables::{CHANGES, CONTENT, KEYS, TERMS, Table};
use super::value::{Digest, Row, Value};
use crate::crypto::WrappedKeys;
use crate::store::sqlite::{connection, fresh, migrate};
use crate::store::tables::{IndexKeyRow, KekRow, wrapped_keys};
use crate::store::{Error, queries};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Text};
use std::path::Path;

/// An open source.
pub(super) struct Source {
    connection: SqliteConnection,
    /// What `SQLite` says until another connection writes.
    unwritten: i64,
    /// Terms that wait for their index, in order.
    fresh: Vec<Row>,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

impl Source {
    /// Opens the file, whose tables must be this program's.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let mut connection = connection::reader(path)?;
        migrate::check(&mut connection)?;
        let unwritten = data_version(&mut connection)?;
        connection.batch_execute("BEGIN")?;
        let fresh = waiting(&mut connection)?;
        Ok(Self {
            connection,
            unwritten,
            fresh,
        })
    }

    /// The wrapped keys, for the keyring.
    pub(super) fn keys(&mut self) -> Result<WrappedKeys, Error> {
        let keks: Vec<KekRow> = queries::all_keks().load(&mut self.connection)?;
        let index_keys: Vec<IndexKeyRow> = queries::all_index_keys().load(&mut self.connection)?;
        Ok(wrapped_keys(keks, index_keys))
    }

    /// A table's columns.
    pub(super) fn columns(&mut self, table: &Table) -> Result<Vec<String>, Error> {
        let columns = diesel::sql_query("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        let columns = columns.bind::<Text, _>(table.name);
        let columns: Vec<Name> = columns.load(&mut self.connection)?;
        Ok(columns.into_iter().map(|column| column.name).collect())
    }

    /// The rows after a key, in order, at most a batch.
    pub(super) fn batch(&mut self, from: &Layout, after: Option<&Row>) -> Result<Vec<Row>, Error> {
        let marks = vec!["?"; from.table.key.len()].join(", ");
        let mut query = diesel::sql_query(from.batch(after.is_some(), &marks)).into_boxed();
        for value in after.iter().flat_map(|Row(values)| values) {
            query = match value {
                Value::Null => return Err(Error::Copy("a key is NULL".to_owned())),
                Value::Integer(value) => query.bind::<BigInt, _>(*value),
                Value::Text(value) => query.bind::<Text, _>(value),
                Value::Bytes(value) => query.bind::<Binary, _>(value),
            };
        }
        let mut rows: Vec<Row> = query.load(&mut self.connection)?;
        if from.table.name == TERMS {
            self.add_waiting(&mut rows, after, from.table.batch);
        }
        Ok(rows)
    }

    /// Adds the terms that wait to a batch of those in the index. Some stand in both.
    fn add_waiting(&self, rows: &mut Vec<Row>, after: Option<&Row>, batch: usize) {
        let begin = self
            .fresh
            .partition_point(|row| after.is_some_and(|after| row <= after));
        let last = rows.last().filter(|_| rows.len() == batch);
        let end = match last {
            Some(last) => self.fresh.partition_point(|row| row <= last),
            None => self.fresh.len(),
        };
        rows.extend_from_slice(self.fresh.get(begin..end).unwrap_or_default());
        rows.sort_unstable();
        rows.dedup();
        rows.truncate(batch);
    }

    /// How many rows a table has; of terms, those that stand in two places twice.
    pub(super) fn count(&mut self, table: &Table) -> Result<u64, Error> {
        let count = format!("SELECT count(*) AS number FROM {}", table.name);
        let count: Number = diesel::sql_query(count).get_result(&mut self.connection)?;
        let waiting = if table.name == TERMS {
            self.fresh.len()
        } else {
            0
        };
        Ok(u64::try_from(count.number).unwrap_or(0) + waiting as u64)
    }

    /// What tells this state of this database from every other: its keys, its last change, and how
    /// many rows it has.
    pub(super) fn fingerprint(&mut self) -> Result<Vec<u8>, Error> {
        let mut digest = Digest::new();
        for table in &KEYS {
            let all = format!(
                "SELECT * FROM {} ORDER BY {}",
                table.name,
                table.key.join(", ")
            );
            digest.add(&diesel::sql_query(all).load(&mut self.connection)?);
        }
        for table in &CONTENT {
            let count = i64::try_from(self.count(table)?).unwrap_or(i64::MAX);
            digest.add(&[Row(vec![Value::Integer(count)])]);
        }
        let last = format!("SELECT coalesce(max(position), 0) AS number FROM {CHANGES}");
        let last: Number = diesel::sql_query(last).get_result(&mut self.connection)?;
        digest.add(&[Row(vec![Value::Integer(last.number)])]);
        Ok(digest.finish())
    }

    /// Refuses a source that was written since it was opened: the lock keeps servers away, but a
    /// tool may have been at work.
    pub(super) fn end(mut self) -> Result<(), Error> {
        self.connection.batch_execute("COMMIT")?;
        if data_version(&mut self.connection)? == self.unwritten {
            return Ok(());
        }
        Err(Error::Copy(
            "the source was written while it was copied: empty the target, and begin anew"
                .to_owned(),
        ))
    }
}

fn data_version(connection: &mut SqliteConnection) -> Result<i64, Error> {
    let version = "SELECT data_version AS number FROM pragma_data_version";
    let version: Number = diesel::sql_query(version).get_result(connection)?;
    Ok(version.number)
}

/// The terms that wait, as rows of the index in its order.
fn waiting(connection: &mut SqliteConnection) -> Result<Vec<Row>, Error> {
    let waiting: Vec<(Vec<u8>, Vec<u8>)> = fresh::fresh_terms::table.load(connection)?;
    let mut rows: Vec<Row> = waiting
        .iter()
        .flat_map(|(customer, packed)| {
            fresh::unpack(packed).map(|term| {
                Row(vec![
                    Value::Integer(term.field.into()),
                    Value::Integer(term.version.into()),
                    Value::Integer(term.token),
                    Value::Bytes(customer.clone()),
                ])
            })
        })
        .collect();
    rows.sort_unstable();
    Ok(rows)
}
