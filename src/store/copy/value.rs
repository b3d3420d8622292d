//! Values of any column, as both engines read and write them.

use bytes::BytesMut;
use diesel::deserialize::{self, QueryableByName};
use diesel::row::{Field, NamedRow};
use diesel::sqlite::{Sqlite, SqliteType};
use ring::digest::{Context, SHA256};
use std::error::Error;
use std::fmt::Write as _;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

/// A value. Only what the tables are made of: there are no other columns. Its order is the keys'.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// A row's values, in the order of the columns that were asked for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row(pub(super) Vec<Value>);

impl QueryableByName<Sqlite> for Row {
    fn build<'a>(row: &impl NamedRow<'a, Sqlite>) -> deserialize::Result<Self> {
        let read = |column| {
            let field = diesel::row::Row::get(row, column).ok_or("a column is missing")?;
            let Some(mut value) = field.value() else {
                return Ok(Value::Null);
            };
            match value.value_type() {
                None => Ok(Value::Null),
                Some(SqliteType::Long | SqliteType::Integer | SqliteType::SmallInt) => {
                    Ok(Value::Integer(value.read_long()))
                }
                Some(SqliteType::Text) => Ok(Value::Text(value.read_text().to_owned())),
                Some(SqliteType::Binary) => Ok(Value::Bytes(value.read_blob().to_owned())),
                Some(_) => Err("a value is neither integer, text nor bytes".into()),
            }
        };
        (0..row.field_count())
            .map(read)
            .collect::<deserialize::Result<_>>()
            .map(Self)
    }
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        match *kind {
            Type::INT4 => i32::from_sql(kind, raw).map(|value| Self::Integer(value.into())),
            Type::INT8 => i64::from_sql(kind, raw).map(Self::Integer),
            Type::TEXT => String::from_sql(kind, raw).map(Self::Text),
            _ => Vec::<u8>::from_sql(kind, raw).map(Self::Bytes),
        }
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT4 | Type::INT8 | Type::TEXT | Type::BYTEA)
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match (self, kind) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Integer(value), &Type::INT4) => i32::try_from(*value)?.to_sql(kind, out),
            (Self::Integer(value), &Type::INT8) => value.to_sql(kind, out),
            (Self::Text(value), &Type::TEXT) => value.to_sql(kind, out),
            (Self::Bytes(value), &Type::BYTEA) => value.to_sql(kind, out),
            _ => Err("a value is not of its column's type".into()),
        }
    }

    fn accepts(kind: &Type) -> bool {
        <Self as FromSql>::accepts(kind)
    }

    to_sql_checked!();
}

impl std::fmt::Debug for Value {
    /// What kind it is: a customer's data is not shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Integer(_) => "Integer",
            Self::Text(_) => "Text",
            Self::Bytes(_) => "Bytes",
        })
    }
}

/// Rows, counted and digested: SHA-256 over each value's kind, length and bytes.
pub(super) struct Digest {
    rows: u64,
    context: Context,
}

impl Digest {
    pub(super) fn new() -> Self {
        Self {
            rows: 0,
            context: Context::new(&SHA256),
        }
    }

    pub(super) fn add(&mut self, rows: &[Row]) {
        for value in rows.iter().flat_map(|Row(values)| values) {
            match value {
                Value::Null => self.context.update(&[0]),
                Value::Integer(value) => self.part(1, &value.to_be_bytes()),
                Value::Text(value) => self.part(2, value.as_bytes()),
                Value::Bytes(value) => self.part(3, value),
            }
        }
        self.rows += rows.len() as u64;
    }

    fn part(&mut self, kind: u8, bytes: &[u8]) {
        self.context.update(&[kind]);
        self.context.update(&(bytes.len() as u64).to_be_bytes());
        self.context.update(bytes);
    }

    /// How many rows there were so far.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// The digest of all.
    pub(super) fn finish(self) -> Vec<u8> {
        self.context.finish().as_ref().to_vec()
    }
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
