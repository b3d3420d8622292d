//! Statements over many rows at once, whose text does not depend on how many: each column goes as
//! one array, so that one prepared statement serves a customer's ten terms and a batch's two
//! thousand in one exchange. diesel's own many-row insert has a text for each number of rows.

use crate::store::Id;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Array, BigInt, Binary, Integer, Nullable, Text};
use diesel_async::{AsyncPgConnection, RunQueryDsl};

/// Adds terms; the customer may have one already.
pub(super) const INSERT_TERMS: &str = "INSERT INTO terms (field, index_version, token, customer) \
     SELECT * FROM unnest($1, $2, $3, $4) ON CONFLICT DO NOTHING";

/// Takes terms away.
pub(super) const DELETE_TERMS: &str = "DELETE FROM terms \
     USING unnest($1, $2, $3, $4) AS gone (field, index_version, token, customer) \
     WHERE terms.field = gone.field AND terms.index_version = gone.index_version \
     AND terms.token = gone.token AND terms.customer = gone.customer";

/// Adds external keys; how many were added tells whether all were free.
pub(super) const INSERT_KEYS: &str = "INSERT INTO external_keys (source_system, external_id, customer) \
     SELECT * FROM unnest($1, $2, $3) ON CONFLICT DO NOTHING";

/// Takes external keys away.
pub(super) const DELETE_KEYS: &str = "DELETE FROM external_keys \
     USING unnest($1, $2, $3) AS gone (source_system, external_id, customer) \
     WHERE external_keys.source_system = gone.source_system \
     AND external_keys.external_id = gone.external_id \
     AND external_keys.customer = gone.customer";

/// Adds changes without a position; how many were added tells whether their ids were free.
pub(super) const INSERT_CHANGES: &str = "INSERT INTO changes (id, customer, version, kind, at, survivor) \
     SELECT * FROM unnest($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";

/// Remembers customers that are no more.
pub(super) const INSERT_DEPARTED: &str = "INSERT INTO departed (customer, version, at, survivor) \
     SELECT * FROM unnest($1, $2, $3, $4) ON CONFLICT (customer) DO UPDATE SET \
     version = excluded.version, at = excluded.at, survivor = excluded.survivor";

/// Remembers the tokens of external keys that erased customers held.
pub(super) const INSERT_ERASED_KEYS: &str = "INSERT INTO erased_keys (index_version, token, customer) \
     SELECT * FROM unnest($1, $2, $3) ON CONFLICT DO NOTHING";

/// Gives changes their positions.
pub(super) const NUMBER_CHANGES: &str = "UPDATE changes SET position = numbered.position \
     FROM unnest($1, $2) AS numbered (id, position) WHERE changes.id = numbered.id";

/// One column of many rows.
#[derive(Clone, Debug)]
pub(super) enum Column<'a> {
    Ids(Vec<Id>),
    MaybeIds(Vec<Option<Id>>),
    Integers(Vec<i32>),
    Longs(Vec<i64>),
    Texts(Vec<&'a str>),
}

impl Column<'_> {
    /// Whether it has no rows.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Ids(values) => values.is_empty(),
            Self::MaybeIds(values) => values.is_empty(),
            Self::Integers(values) => values.is_empty(),
            Self::Longs(values) => values.is_empty(),
            Self::Texts(values) => values.is_empty(),
        }
    }
}

/// A statement and its columns.
#[derive(Clone, Debug)]
pub(super) struct Bulk<'a>(pub(super) &'static str, pub(super) Vec<Column<'a>>);

impl QueryFragment<Pg> for Bulk<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.0);
        for column in &self.1 {
            match column {
                Column::Ids(ids) => out.push_bind_param_value_only::<Array<Binary>, _>(ids)?,
                Column::MaybeIds(ids) => {
                    out.push_bind_param_value_only::<Array<Nullable<Binary>>, _>(ids)?;
                }
                Column::Integers(values) => {
                    out.push_bind_param_value_only::<Array<Integer>, _>(values)?;
                }
                Column::Longs(values) => {
                    out.push_bind_param_value_only::<Array<BigInt>, _>(values)?;
                }
                Column::Texts(texts) => out.push_bind_param_value_only::<Array<Text>, _>(texts)?,
            }
        }
        Ok(())
    }
}

impl QueryId for Bulk<'_> {
    type QueryId = ();
    /// Told apart by its text.
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// Runs a statement over these columns, if there is a row in them.
pub(super) async fn bulk(
    mut connection: &AsyncPgConnection,
    statement: &'static str,
    columns: Vec<Column<'_>>,
) -> QueryResult<usize> {
    if columns.as_slice().first().is_none_or(Column::is_empty) {
        return Ok(0);
    }
    Bulk(statement, columns).execute(&mut connection).await
}
