//! What customers leave that are no more.
//!
//! What is deleted is out of every table at once. The server itself overwrites it when it cleans up
//! (VACUUM) and recycles its log: that is its administrator's matter.

use super::bulk::{INSERT_DEPARTED, INSERT_ERASED_KEYS, bulk};
use super::columns::{departed_columns, mark_columns};
use super::decide::Decision;
use crate::crypto::Term;
use crate::store::schema::{departed, terms};
use crate::store::tables::{erased_holders, token_columns};
use crate::store::{Departed, Id, queries};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;

/// Writes what is left of those who are merged or erased.
pub(super) async fn leave(
    mut connection: &AsyncPgConnection,
    decision: &Decision<'_>,
) -> QueryResult<()> {
    if decision.departed.is_empty() {
        return Ok(());
    }
    if !decision.unread.is_empty() {
        diesel::delete(terms::table.filter(terms::customer.eq_any(&decision.unread)))
            .execute(&mut connection)
            .await?;
    }
    bulk(
        connection,
        INSERT_ERASED_KEYS,
        mark_columns(&decision.marks),
    )
    .await?;
    depart(connection, &decision.departed).await
}

/// Remembers that customers are no more. Whoever was merged into one of them is followed on from
/// there.
async fn depart(mut connection: &AsyncPgConnection, gone: &[Departed]) -> QueryResult<()> {
    bulk(connection, INSERT_DEPARTED, departed_columns(gone)).await?;
    for one in gone {
        if let Some(survivor) = one.survivor {
            diesel::update(departed::table.filter(departed::survivor.eq(one.customer)))
                .set(departed::survivor.eq(survivor))
                .execute(&mut connection)
                .await?;
        }
    }
    Ok(())
}

/// The erased customers that held the external keys of these tokens.
pub(super) async fn holders(
    mut connection: &AsyncPgConnection,
    tokens: impl Iterator<Item = &Term>,
) -> QueryResult<HashMap<Term, Id>> {
    let (versions, tokens) = token_columns(tokens);
    if tokens.is_empty() {
        return Ok(HashMap::new());
    }
    let found = queries::erased_holders(versions, tokens);
    Ok(erased_holders(found.load(&mut connection).await?))
}
