//! Terms that wait to be moved into their index.
//!
//! Tokens are random: each one written to `terms` dirties a page of its own, 4 KiB in the log and
//! again at the checkpoint, and a customer has ten. So a customer's new terms wait in one row of
//! `fresh_terms`, written where the last one was, until some thousands can be moved in order of
//! their key ([`super::moves`]). A search looks at both.

use crate::crypto::Term;
use crate::store::schema::{changes, terms};
use crate::store::{Edit, Id};
use diesel::dsl::auto_type;
use diesel::prelude::*;

/// Customers whose terms may wait before they are moved. With twice as many, a page of the index takes
/// twice the terms each time that it is written; a search has twice as many in its picture.
pub(super) const LIMIT: usize = 16_384;

diesel::table! {
    fresh_terms (customer) {
        customer -> Binary,
        entries -> Binary,
    }
}

diesel::table! {
    term_moves (only) {
        only -> Integer,
        count -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(fresh_terms, changes);

/// Bytes of a packed term: `field 2 | index version 2 | token 8`.
const ENTRY: usize = 12;

fn pack(terms: &[Term]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(terms.len() * ENTRY);
    for term in terms {
        packed.extend_from_slice(&term.field.to_be_bytes());
        packed.extend_from_slice(&term.version.to_be_bytes());
        packed.extend_from_slice(&term.token.to_be_bytes());
    }
    packed
}

/// How many terms are packed here.
pub(super) const fn count(packed: &[u8]) -> usize {
    packed.len() / ENTRY
}

pub(in crate::store) fn unpack(packed: &[u8]) -> impl Iterator<Item = Term> {
    let (entries, _) = packed.as_chunks::<ENTRY>();
    entries.iter().map(|[f0, f1, v0, v1, token @ ..]| Term {
        field: u16::from_be_bytes([*f0, *f1]),
        version: u16::from_be_bytes([*v0, *v1]),
        token: i64::from_be_bytes(*token),
    })
}

/// Adds the terms of a new customer.
pub(super) fn insert(
    connection: &mut SqliteConnection,
    customer: Id,
    added: &[Term],
) -> QueryResult<()> {
    if !added.is_empty() {
        diesel::insert_into(fresh_terms::table)
            .values((
                fresh_terms::customer.eq(customer),
                fresh_terms::entries.eq(pack(added)),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Adds and takes away terms of a customer, wherever they stand.
pub(super) fn edit(
    connection: &mut SqliteConnection,
    customer: Id,
    edit: &Edit<Term>,
) -> QueryResult<()> {
    if edit.added.is_empty() && edit.removed.is_empty() {
        return Ok(());
    }
    for term in &edit.removed {
        diesel::delete(entry(customer, *term)).execute(connection)?;
    }
    let row = fresh_terms::table.filter(fresh_terms::customer.eq(customer));
    let waiting: Option<Vec<u8>> = row
        .select(fresh_terms::entries)
        .get_result(connection)
        .optional()?;
    let known = waiting.is_some();
    let mut waiting: Vec<Term> = unpack(&waiting.unwrap_or_default()).collect();
    waiting.retain(|term| !edit.removed.contains(term));
    waiting.extend_from_slice(&edit.added);
    match (known, waiting.is_empty()) {
        (true, true) => diesel::delete(row).execute(connection)?,
        (true, false) => diesel::update(row)
            .set(fresh_terms::entries.eq(pack(&waiting)))
            .execute(connection)?,
        (false, _) => return insert(connection, customer, &waiting),
    };
    Ok(())
}

/// A term's entry in the index.
#[auto_type(no_type_alias)]
fn entry(customer: Id, term: Term) -> _ {
    let field: i32 = term.field.into();
    let version: i32 = term.version.into();
    let token: i64 = term.token;
    terms::table
        .filter(terms::field.eq(field))
        .filter(terms::index_version.eq(version))
        .filter(terms::token.eq(token))
        .filter(terms::customer.eq(customer))
}

/// Whether all these terms of a customer are in the index.
pub(super) fn indexed(
    connection: &mut SqliteConnection,
    customer: Id,
    terms: &[Term],
) -> QueryResult<bool> {
    for term in terms {
        let found: Option<i32> = entry(customer, *term)
            .select(terms::field)
            .get_result(connection)
            .optional()?;
        if found.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}
