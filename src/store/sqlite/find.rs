//! The read by id, which nearly every request makes, as a statement whose text is rendered once.
//!
//! diesel walks a query each time that it runs, for its bound values: all 23 columns of this one,
//! for a single value.

use crate::store::Id;
use crate::store::queries::{self, Columns};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryBuilder, QueryFragment, QueryId};
use diesel::sql_types::Binary;
use diesel::sqlite::{Sqlite, SqliteQueryBuilder};
use std::sync::LazyLock;
use uuid::Uuid;

/// [`queries::find`].
#[derive(QueryId)]
pub(super) struct Find(pub(super) Id);

/// Its text before and behind the id.
static TEXT: LazyLock<(String, String)> = LazyLock::new(|| {
    let text = rendered(&queries::find(Uuid::nil().into()));
    let (before, behind) = text.split_once('?').unwrap_or((&text, ""));
    (before.to_owned(), behind.to_owned())
});

fn rendered(query: &impl QueryFragment<Sqlite>) -> String {
    let mut text = SqliteQueryBuilder::new();
    // It fails only for parts that a database does not have; the read would then fail, too.
    let _ = query.to_sql(&mut text, &Sqlite);
    text.finish()
}

impl Query for Find {
    type SqlType = <Columns as Expression>::SqlType;
}

impl RunQueryDsl<SqliteConnection> for Find {}

impl QueryFragment<Sqlite> for Find {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        let (before, behind) = &*TEXT;
        out.push_sql(before);
        out.push_bind_param::<Binary, _>(&self.0)?;
        out.push_sql(behind);
        Ok(())
    }
}
