//! The way of the terms that wait into their index.
//!
//! When enough of them wait, a task beside the writer reads them and puts them in order of the
//! index's key. Then each group brings a slice of them along, as large as the group: nobody waits
//! for the whole, and neighbours of the index are still written together. At last the rows that
//! they waited in are deleted, slice by slice too. Until then terms stand in both places, which a
//! search does not mind.
//!
//! A customer that is changed meanwhile, here or by another process, is told by the feed, and left
//! to the next move.

use super::beside::Beside;
use super::feed;
use super::fresh::{self, fresh_terms, term_moves};
use crate::store::schema::{changes, terms};
use crate::store::tables::TermRow;
use crate::store::{ChangeKind, Error, Id};
use diesel::dsl::min;
use diesel::prelude::*;
use std::collections::HashSet;
use std::path::PathBuf;

/// Terms that one statement moves.
const CHUNK: usize = 16;

/// Rows that are deleted with each write of a group.
const DELETED: usize = 32;

/// The writer's moves.
#[derive(Debug)]
pub(super) struct Moves {
    path: PathBuf,
    /// Customers whose terms wait and are in no move yet: an upper bound, since updates and
    /// refusals count, too.
    waiting: usize,
    preparing: Option<Beside<(usize, Option<Move>)>>,
    moving: Option<Move>,
}

/// A move under way.
#[derive(Debug)]
pub(super) struct Move {
    /// The newest change that is known.
    position: i64,
    /// Customers that were changed since their terms were read.
    changed: HashSet<Id>,
    /// Terms that are still to be moved, in order of their key.
    terms: std::vec::IntoIter<TermRow>,
    /// Customers whose rows are still to be deleted.
    customers: std::vec::IntoIter<Id>,
    /// Terms that are moved with each write, so many that a move ends before the next is due.
    share: usize,
}

impl Moves {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            // What an earlier run has left is looked at with the first group.
            waiting: fresh::LIMIT,
            preparing: None,
            moving: None,
        }
    }

    /// Takes the next step, in the transaction of a group with so many writes. A failure does no
    /// harm: the terms go on waiting, and are found all the same.
    pub(super) fn step(&mut self, connection: &mut SqliteConnection, writes: usize) {
        if let Err(cause) = self.advance(connection, writes) {
            log::error!("terms could not be moved into their index: {cause}");
            self.abandon();
        }
    }

    /// Forgets the move under way: its last slice was not committed.
    pub(super) fn abandon(&mut self) {
        if self.moving.take().is_some() {
            self.waiting = fresh::LIMIT;
        }
    }

    fn advance(&mut self, connection: &mut SqliteConnection, writes: usize) -> Result<(), Error> {
        self.waiting += writes;
        if let Some(moving) = &mut self.moving {
            if !moving.slice(connection, writes)? {
                self.moving = None;
            }
        } else if let Some(prepared) = self.preparing.take_if(|task| task.ended()) {
            let (waiting, moving) = prepared.wait()?;
            self.waiting += waiting;
            self.moving = moving;
        } else if self.preparing.is_none() && self.waiting >= fresh::LIMIT {
            self.waiting = 0;
            self.preparing = Some(Beside::start(&self.path, prepare)?);
        }
        Ok(())
    }
}

/// How many customers' terms go on waiting, and the move of all, once they are enough.
fn prepare(connection: &mut SqliteConnection) -> QueryResult<(usize, Option<Move>)> {
    let waiting: i64 = fresh_terms::table.count().get_result(connection)?;
    match usize::try_from(waiting) {
        Ok(waiting) if waiting < fresh::LIMIT => Ok((waiting, None)),
        _ => Ok((0, Some(Move::begin(connection)?))),
    }
}

impl Move {
    /// Reads all terms that wait.
    pub(super) fn begin(connection: &mut SqliteConnection) -> QueryResult<Self> {
        let (position, rows) = connection.transaction(|connection| {
            let rows: Vec<(Id, Vec<u8>)> = fresh_terms::table.load(connection)?;
            Ok::<_, diesel::result::Error>((feed::newest(connection)?, rows))
        })?;
        let count = rows.iter().map(|(_, packed)| fresh::count(packed)).sum();
        let mut terms = Vec::with_capacity(count);
        for (id, packed) in &rows {
            terms.extend(fresh::unpack(packed).map(|term| TermRow::new(*id, term)));
        }
        terms.sort_unstable(); // in order of the index's key, without memory for as many again
        Ok(Self {
            position,
            changed: HashSet::new(),
            share: (terms.len() * 3 / 2)
                .div_ceil(rows.len().max(1))
                .next_multiple_of(CHUNK),
            terms: terms.into_iter(),
            customers: rows
                .into_iter()
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
                .into_iter(),
        })
    }

    /// Moves a slice, in a transaction that holds the write lock; whether more is left to do.
    pub(super) fn slice(
        &mut self,
        connection: &mut SqliteConnection,
        writes: usize,
    ) -> QueryResult<bool> {
        self.look(connection)?;
        if self.terms.len() > 0 {
            self.insert(connection, writes * self.share)?;
            return Ok(true);
        }
        let customers = self.customers.by_ref().take(writes * DELETED);
        let moved = customers.filter(|id| !self.changed.contains(id));
        let moved = fresh_terms::customer.eq_any(moved.collect::<Vec<_>>());
        diesel::delete(fresh_terms::table.filter(moved)).execute(connection)?;
        let more = self.customers.len() > 0;
        if !more {
            diesel::update(term_moves::table)
                .set(term_moves::count.eq(term_moves::count + 1))
                .execute(connection)?;
        }
        Ok(more)
    }

    /// Learns who was changed since the last look. Where changes have been forgotten since, nobody
    /// can tell: what is left of the move goes on waiting then.
    fn look(&mut self, connection: &mut SqliteConnection) -> QueryResult<()> {
        let oldest: Option<i64> = changes::table
            .select(min(changes::position))
            .get_result(connection)?;
        if oldest.is_some_and(|oldest| oldest > self.position + 1) {
            self.terms = Vec::new().into_iter();
            self.customers = Vec::new().into_iter();
        }
        let changed: Vec<Id> = changes::table
            .filter(changes::position.gt(self.position))
            .filter(changes::kind.ne(ChangeKind::Created))
            .select(changes::customer)
            .load(connection)?;
        self.changed.extend(changed);
        self.position = feed::newest(connection)?;
        Ok(())
    }

    fn insert(&mut self, connection: &mut SqliteConnection, most: usize) -> QueryResult<()> {
        let slice = self.terms.by_ref().take(most);
        let slice: Vec<TermRow> = slice
            .filter(|term| !self.changed.contains(&term.customer))
            .collect();
        let (chunks, rest) = slice.as_chunks::<CHUNK>();
        for chunk in chunks {
            diesel::insert_or_ignore_into(terms::table)
                .values(*chunk)
                .execute(connection)?;
        }
        for term in rest {
            diesel::insert_or_ignore_into(terms::table)
                .values(*term)
                .execute(connection)?;
        }
        Ok(())
    }
}
