//! The database that is copied into.
//!
//! Rows go by `COPY`, a batch in a transaction of its own and each table in order of its key: what is
//! there already is always the beginning, and the next batch begins after its last key. The table
//! `copy_under_way` says which source it is of, and goes when the copy is whole.

use super::Layout;
use super::tables::{CHANGES, CONTENT, KEYS, Table};
use super::value::{Row, Value};
use crate::store::Error;
use crate::store::postgres::Address;
use std::pin::pin;
use tokio::task::JoinHandle;
use tokio_postgres::Client;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::{ToSql, Type};

/// An open target.
pub(super) struct Target {
    client: Client,
    driver: JoinHandle<()>,
}

impl Target {
    pub(super) async fn connect(address: &Address) -> Result<Self, Error> {
        let (client, driver) = address
            .config
            .connect(address.tls.clone())
            .await
            .map_err(|cause| Error::Unreachable(text(&cause)))?;
        let driver = tokio::spawn(async move {
            // What broke it is told to whoever waits for an answer.
            let _ = driver.await;
        });
        Ok(Self { client, driver })
    }

    /// Whether a copy of this source is under way here; refuses a target that holds anything else.
    pub(super) async fn is_begun(&self, source: &[u8]) -> Result<bool, Error> {
        if self.exists("copy_under_way").await? {
            let begun = self
                .client
                .query_one("SELECT source FROM copy_under_way", &[]);
            let begun: Vec<u8> = begun.await.and_then(|row| row.try_get(0))?;
            if begun == source {
                return Ok(true);
            }
            return Err(Error::Copy(
                "the target holds the beginning of a copy of another source, or the source was \
                 written since that was begun: empty the target, and begin anew"
                    .to_owned(),
            ));
        }
        for table in CONTENT.iter().chain(&KEYS) {
            if self.exists(table.name).await? && self.holds(table).await? {
                return Err(Error::Copy(format!(
                    "the target is not empty: there are {} in it. Either a copy has ended here, and \
                     nothing is left to do, or it is a gateway's own",
                    table.name.replace('_', " ")
                )));
            }
        }
        Ok(false)
    }

    async fn exists(&self, table: &str) -> Result<bool, Error> {
        let query = "SELECT to_regclass($1::text) IS NOT NULL";
        let found = self.client.query_one(query, &[&table]).await;
        found.and_then(|row| row.try_get(0)).map_err(Error::from)
    }

    async fn holds(&self, table: &Table) -> Result<bool, Error> {
        let query = format!("SELECT EXISTS (SELECT 1 FROM {})", table.name);
        let found = self.client.query_one(&query, &[]).await;
        found.and_then(|row| row.try_get(0)).map_err(Error::from)
    }

    /// Marks the target as this source's.
    pub(super) async fn begin(&self, source: &[u8]) -> Result<(), Error> {
        self.run("BEGIN; CREATE TABLE copy_under_way (source BYTEA NOT NULL)")
            .await?;
        let mark = "INSERT INTO copy_under_way (source) VALUES ($1)";
        self.client.execute(mark, &[&source]).await?;
        self.run("COMMIT").await
    }

    /// Runs statements that answer nothing.
    pub(super) async fn run(&self, statements: &str) -> Result<(), Error> {
        self.client
            .batch_execute(statements)
            .await
            .map_err(Error::from)
    }

    /// The types of a table's columns.
    async fn types(&self, table: &Layout, columns: &str) -> Result<Vec<Type>, Error> {
        let query = format!("SELECT {columns} FROM {}", table.table.name);
        let statement = self.client.prepare(&query).await?;
        let columns = statement.columns().iter();
        Ok(columns.map(|column| column.type_().clone()).collect())
    }

    /// The last key that was copied, and how many rows.
    pub(super) async fn last(&self, of: &Layout) -> Result<(Option<Row>, u64), Error> {
        let count = format!("SELECT count(*) FROM {}", of.table.name);
        let count = self.client.query_one(&count, &[]).await;
        let count: i64 = count.and_then(|row| row.try_get(0))?;
        let key = of.table.key;
        let last = format!(
            "SELECT {} FROM {} ORDER BY {} DESC LIMIT 1",
            key.join(", "),
            of.table.name,
            key.join(" DESC, ")
        );
        let last = self.client.query_opt(&last, &[]).await?;
        let last = last.as_ref().map(row).transpose()?;
        Ok((last, u64::try_from(count).unwrap_or(0)))
    }

    /// Adds a batch.
    pub(super) async fn write(&self, into: &Layout, rows: &[Row]) -> Result<(), Error> {
        let made = into.table.name == CHANGES;
        let columns = into.list() + if made { ", \"id\"" } else { "" };
        let types = self.types(into, &columns).await?;
        let copy = format!(
            "COPY {} ({columns}) FROM STDIN (FORMAT binary)",
            into.table.name
        );
        let sink = self.client.copy_in(&copy).await?;
        let mut writer = pin!(BinaryCopyInWriter::new(sink, &types));
        for row in rows {
            let id = made.then(|| change_id(&into.key(row)));
            let values: Vec<&(dyn ToSql + Sync)> = row
                .0
                .iter()
                .chain(&id)
                .map(|value| value as &(dyn ToSql + Sync))
                .collect();
            writer.as_mut().write(&values).await?;
        }
        writer.finish().await?;
        Ok(())
    }

    /// The rows after a key, in order, at most a batch.
    pub(super) async fn batch(&self, of: &Layout, after: Option<&Row>) -> Result<Vec<Row>, Error> {
        let marks: Vec<String> = (1..=of.table.key.len()).map(|n| format!("${n}")).collect();
        let query = of.batch(after.is_some(), &marks.join(", "));
        let after: Vec<&(dyn ToSql + Sync)> = after
            .iter()
            .flat_map(|Row(values)| values)
            .map(|value| value as &(dyn ToSql + Sync))
            .collect();
        let rows = self.client.query(&query, &after).await?;
        rows.iter().map(row).collect()
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

fn row(row: &tokio_postgres::Row) -> Result<Row, Error> {
    let values = (0..row.len()).map(|column| row.try_get(column));
    values
        .collect::<Result<_, _>>()
        .map(Row)
        .map_err(Error::from)
}

/// A change's id: nodes make theirs of the time, which never begins with so many zeros.
fn change_id(Row(key): &Row) -> Value {
    let position = match key.first() {
        Some(Value::Integer(position)) => *position,
        _ => 0,
    };
    Value::Bytes(i128::from(position).to_be_bytes().to_vec())
}

impl From<tokio_postgres::Error> for Error {
    fn from(cause: tokio_postgres::Error) -> Self {
        Self::Copy(format!("PostgreSQL: {}", text(&cause)))
    }
}

/// What the server refused, without its detail, which quotes values.
fn text(cause: &tokio_postgres::Error) -> String {
    if let Some(refusal) = cause.as_db_error() {
        return refusal.message().to_owned();
    }
    match std::error::Error::source(cause) {
        Some(source) => format!("{cause}: {source}"),
        None => cause.to_string(),
    }
}
