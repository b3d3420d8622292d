//! Erasing customers, and what the log still holds of them.
//!
//! `secure_delete` has the writer overwrite what it deletes. What it overwrote stands in the log
//! until that starts anew: so the log is copied into the file and cut off as soon as nobody reads
//! from it ([`scrub`]).

use super::fresh::fresh_terms;
use crate::crypto::Term;
use crate::store::schema::{customers, departed, erased_keys, external_keys, terms};
use crate::store::tables::{erased_holders, token_columns};
use crate::store::{Departed, Erasure, ExternalKey, Id, queries};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Integer;
use std::collections::HashMap;

/// Erases a customer; what is known of it from then on.
pub(super) fn erase(connection: &mut SqliteConnection, erasure: &Erasure) -> QueryResult<Departed> {
    let customer = erasure.customer;
    diesel::delete(customers::table.filter(customers::id.eq(customer))).execute(connection)?;
    for key in &erasure.keys {
        diesel::delete(held(key, customer)).execute(connection)?;
    }
    for mark in &erasure.marks {
        diesel::insert_or_ignore_into(erased_keys::table)
            .values((
                erased_keys::index_version.eq(i32::from(mark.version)),
                erased_keys::token.eq(mark.token),
                erased_keys::customer.eq(customer),
            ))
            .execute(connection)?;
    }
    erase_terms(connection, erasure)?;
    let departed = erasure.departed();
    depart(connection, &departed)?;
    Ok(departed)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn held<'a>(key: &'a ExternalKey, customer: Id) -> _ {
    let source: &'a str = key.source_system.as_str();
    let external: &'a str = key.external_id.as_str();
    external_keys::table
        .filter(external_keys::source_system.eq(source))
        .filter(external_keys::external_id.eq(external))
        .filter(external_keys::customer.eq(customer))
}

/// A move that is under way passes the customer over from now on: the feed tells it.
fn erase_terms(connection: &mut SqliteConnection, erasure: &Erasure) -> QueryResult<()> {
    let customer = erasure.customer;
    diesel::delete(fresh_terms::table.filter(fresh_terms::customer.eq(customer)))
        .execute(connection)?;
    let Some(known) = &erasure.terms else {
        diesel::delete(terms::table.filter(terms::customer.eq(customer))).execute(connection)?;
        return Ok(());
    };
    for term in known {
        let entry = terms::table
            .filter(terms::field.eq(i32::from(term.field)))
            .filter(terms::index_version.eq(i32::from(term.version)))
            .filter(terms::token.eq(term.token))
            .filter(terms::customer.eq(customer));
        diesel::delete(entry).execute(connection)?;
    }
    Ok(())
}

/// Remembers that a customer is no more. Whoever was merged into it is followed on from there.
pub(super) fn depart(connection: &mut SqliteConnection, gone: &Departed) -> QueryResult<()> {
    diesel::replace_into(departed::table)
        .values(gone)
        .execute(connection)?;
    if let Some(survivor) = gone.survivor {
        diesel::update(departed::table.filter(departed::survivor.eq(gone.customer)))
            .set(departed::survivor.eq(survivor))
            .execute(connection)?;
    }
    Ok(())
}

/// Whether a checkpoint was hindered.
#[derive(QueryableByName)]
struct Hindered {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

/// Copies the whole log into the file and cuts it off, unless somebody reads from it at this
/// moment: nobody is waited for. `true`: the log is empty.
pub(super) fn scrub(connection: &mut SqliteConnection) -> QueryResult<bool> {
    connection.batch_execute("PRAGMA busy_timeout = 0")?;
    let tried = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(connection);
    connection.batch_execute("PRAGMA busy_timeout = 5000")?;
    let Hindered { busy } = tried?;
    Ok(busy == 0)
}

/// The erased customers that held the external keys of these tokens.
pub(super) fn holders(
    connection: &mut SqliteConnection,
    tokens: &[Term],
) -> QueryResult<HashMap<Term, Id>> {
    let (versions, tokens) = token_columns(tokens.iter());
    let found = queries::erased_holders(versions, tokens);
    Ok(erased_holders(found.load(connection)?))
}
