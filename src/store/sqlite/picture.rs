//! What a search knows of the terms that wait.
//!
//! A picture of `fresh_terms` in memory, kept up by the feed of changes: each search reads which
//! customers were written since the last one. It needs no word from the writer, so that it holds
//! beside another process that writes.
//!
//! The picture is brought up to the reader's snapshot while it is locked, and a snapshot is taken
//! only under that lock: it never runs ahead of a reader.

use super::feed;
use super::fresh::{self, fresh_terms, term_moves};
use crate::crypto::Term;
use crate::store::schema::changes;
use crate::store::{Id, Query};
use diesel::dsl::min;
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound::{Excluded, Included};
use std::ops::RangeBounds;
use uuid::Uuid;

/// Terms that wait, as of one position of the feed.
#[derive(Debug, Default)]
pub(super) struct Picture {
    /// The newest change that it knows.
    position: i64,
    /// The number of moves that it knows; none before the first look.
    moves: Option<i64>,
    /// Each term with each customer that has it: one set, since most terms are of one customer.
    holders: BTreeSet<(Term, Id)>,
    entries: HashMap<Id, Vec<Term>>,
}

impl Picture {
    /// Brings the picture up to the snapshot of a transaction that is under way.
    pub(super) fn refresh(&mut self, connection: &mut SqliteConnection) -> QueryResult<()> {
        let moves: i64 = term_moves::table
            .select(term_moves::count)
            .get_result(connection)?;
        let newest = feed::newest(connection)?;
        let behind = usize::try_from(newest - self.position).unwrap_or(usize::MAX);
        // Those that have been forgotten in between cannot be caught up with.
        let oldest: Option<i64> = changes::table
            .select(min(changes::position))
            .get_result(connection)?;
        let gap = oldest.is_some_and(|oldest| oldest > self.position + 1);
        if self.moves != Some(moves) || behind > fresh::LIMIT || gap {
            self.holders.clear();
            self.entries.clear();
            let rows: Vec<(Id, Vec<u8>)> = fresh_terms::table.load(connection)?;
            for (customer, packed) in rows {
                self.set(customer, Some(&packed));
            }
        } else if behind > 0 {
            let rows: Vec<(Id, Option<Vec<u8>>)> = changes::table
                .left_join(fresh_terms::table.on(fresh_terms::customer.eq(changes::customer)))
                .filter(changes::position.gt(self.position))
                .select((changes::customer, fresh_terms::entries.nullable()))
                .load(connection)?;
            for (customer, packed) in rows {
                self.set(customer, packed.as_deref());
            }
        }
        self.moves = Some(moves);
        self.position = newest;
        Ok(())
    }

    /// The customers of a query that have one of its terms waiting, and which of the others do not
    /// wait for them: those may be in the index.
    pub(super) fn holders(&self, query: &Query) -> BTreeMap<Id, Vec<Term>> {
        let waiting: Vec<(Term, Vec<Id>)> = (query.filter.terms.iter())
            .map(|term| {
                let holders = self.holders.range(ahead(*term, query));
                (*term, holders.map(|(_, id)| *id).collect())
            })
            .collect();
        let lacking = |id: &Id, found: Term| {
            (waiting.iter())
                .filter(|(term, ids)| *term != found && ids.binary_search(id).is_err())
                .map(|(term, _)| *term)
                .collect()
        };
        (waiting.iter())
            .flat_map(|(term, ids)| ids.iter().map(|id| (*id, lacking(id, *term))))
            .collect()
    }

    /// Replaces what is known of a customer.
    fn set(&mut self, customer: Id, packed: Option<&[u8]>) {
        for term in self.entries.remove(&customer).unwrap_or_default() {
            self.holders.remove(&(term, customer));
        }
        let terms: Vec<Term> = packed.map(fresh::unpack).into_iter().flatten().collect();
        if terms.is_empty() {
            return;
        }
        (self.holders).extend(terms.iter().map(|term| (*term, customer)));
        self.entries.insert(customer, terms);
    }
}

/// A term with the customers that a query has not passed yet.
fn ahead(term: Term, query: &Query) -> impl RangeBounds<(Term, Id)> + use<> {
    let first = Included((term, Id::from(Uuid::nil())));
    let last = Included((term, Id::from(Uuid::max())));
    match query.after {
        Some(after) if query.descending => (first, Excluded((term, after))),
        Some(after) => (Excluded((term, after)), last),
        None => (first, last),
    }
}
