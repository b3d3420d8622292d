//! Writes inside the transaction of a group.
//!
//! Every condition of a write is checked before its first statement that changes anything. The
//! writer is alone in the database, so a write that passes is written, and one that does not
//! leaves nothing: no savepoint is needed. One is made for batches that may have to be taken back as a
//! whole, and for no others.

use super::{erase, feed, fresh, requests};
use crate::store::schema::{changes, customers, external_keys};
use crate::store::tables::{DataKeyColumns, ExternalKeyRow};
use crate::store::{
    Answer, Batch, Change, ChangeKind, Erasure, Error, Id, Mode, Outcome, Write, WriteSet, queries,
};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A group under way.
pub(super) struct Group<'c> {
    connection: &'c mut SqliteConnection,
    /// The position of the newest change.
    position: i64,
    /// Changes to add: kept back, and written many by a statement.
    changes: Vec<Change>,
    /// Whether erased customers have left any token of an external key.
    erased: bool,
}

impl<'c> Group<'c> {
    /// Begins a group in a transaction that already holds the write lock.
    pub(super) fn begin(connection: &'c mut SqliteConnection) -> QueryResult<Self> {
        Ok(Self {
            erased: diesel::select(queries::keys_were_erased()).get_result(connection)?,
            position: feed::newest(connection)?,
            connection,
            changes: Vec::new(),
        })
    }

    /// Applies one batch, as its mode says.
    pub(super) fn write_batch(&mut self, batch: &Batch) -> Result<Answer, Error> {
        if let Some(request) = &batch.request {
            let (client, id) = (&request.client, &request.id);
            let answered = requests::answered(self.connection, client, id, request.now)?;
            if let Some(answered) = answered {
                return Ok(Answer::Before(answered));
            }
        }
        let outcomes = match batch.mode {
            Mode::Each => self.apply(&batch.writes)?,
            Mode::All | Mode::Dry => self.try_out(batch)?,
        };
        if let Some(request) = &batch.request
            && batch.mode.commits(&outcomes)
        {
            let outcome = request.outcome(&batch.writes, &outcomes);
            requests::keep(self.connection, &request.row(outcome))?;
        }
        Ok(Answer::Now(outcomes))
    }

    /// Applies the writes behind a savepoint, and takes them back unless the mode lets them stand.
    fn try_out(&mut self, batch: &Batch) -> QueryResult<Vec<Outcome>> {
        let (position, erased) = (self.position, self.erased);
        let mut outcomes = Vec::new();
        let tried = self.connection.transaction(|connection| {
            let mut part = Group {
                connection,
                position,
                changes: Vec::new(),
                erased,
            };
            outcomes = part.apply(&batch.writes)?;
            if batch.mode.commits(&outcomes) {
                Ok((part.position, part.changes, part.erased))
            } else {
                Err(diesel::result::Error::RollbackTransaction)
            }
        });
        match tried {
            Ok((position, changes, erased)) => {
                self.position = position;
                self.changes.extend(changes);
                self.erased = erased;
                Ok(outcomes)
            }
            Err(diesel::result::Error::RollbackTransaction) => Ok(outcomes),
            Err(cause) => Err(cause),
        }
    }

    /// Applies the writes in order.
    fn apply(&mut self, writes: &[Write]) -> QueryResult<Vec<Outcome>> {
        let mut refused = BTreeSet::new();
        let mut outcomes = Vec::with_capacity(writes.len());
        for write in writes {
            if let Some(refusal) = self.refusal(write, &refused)? {
                refused.insert(write.customer());
                outcomes.push(refusal);
                continue;
            }
            match write {
                Write::Put(write) => self.put(write)?,
                Write::Erase(erasure) => self.erase(erasure)?,
            }
            let version = write.version();
            outcomes.push(Outcome::Applied { version });
        }
        Ok(outcomes)
    }

    /// Writes what was kept back.
    pub(super) fn finish(self) -> QueryResult<()> {
        let (chunks, rest) = self.changes.as_chunks::<16>();
        for chunk in chunks {
            diesel::insert_into(changes::table)
                .values(*chunk)
                .execute(self.connection)?;
        }
        for change in rest {
            diesel::insert_into(changes::table)
                .values(*change)
                .execute(self.connection)?;
        }
        Ok(())
    }

    /// Why this write cannot be applied, if it cannot.
    fn refusal(&mut self, write: &Write, refused: &BTreeSet<Id>) -> QueryResult<Option<Outcome>> {
        let current = queries::version(write.customer())
            .get_result(self.connection)
            .optional()?;
        if let Some(stale) = write.stale(current, refused) {
            return Ok(Some(stale));
        }
        match write.put() {
            Some(write) => self.key_taken(write),
            None => Ok(None),
        }
    }

    /// The refusal of a write that adds a key which somebody holds, or held when it was erased.
    fn key_taken(&mut self, write: &WriteSet) -> QueryResult<Option<Outcome>> {
        for key in &write.keys.added {
            let holder = queries::holder(key)
                .get_result(self.connection)
                .optional()?;
            if let Some(taken) = write.taken(key, holder) {
                return Ok(Some(taken));
            }
        }
        let marks = write.marks.iter().filter(|_| self.erased);
        for (place, mark) in marks {
            let holder = queries::erased_holder(*mark).get_result(self.connection);
            if let Some(holder) = holder.optional()? {
                return Ok(write.erased(*place, holder));
            }
        }
        Ok(None)
    }

    fn put(&mut self, write: &WriteSet) -> QueryResult<()> {
        let row = &write.row;
        let data_key = DataKeyColumns::new(write.data_key.as_ref());
        if write.expected.is_none() {
            diesel::insert_into(customers::table)
                .values((row, data_key))
                .execute(self.connection)?;
        } else {
            // Absent columns are left as they are.
            diesel::update(customers::table.filter(customers::id.eq(row.id)))
                .set((row, data_key))
                .execute(self.connection)?;
        }
        self.edit_keys(write)?;
        if write.expected.is_none() {
            fresh::insert(self.connection, row.id, &write.terms.added)?;
        } else {
            fresh::edit(self.connection, row.id, &write.terms)?;
        }
        self.change(Change {
            position: 0,
            customer: row.id,
            version: row.version,
            kind: write.change,
            at: row.updated_at,
            survivor: write.survivor,
        });
        match write.departed() {
            Some(gone) => erase::depart(self.connection, &gone),
            None => Ok(()),
        }
    }

    fn erase(&mut self, erasure: &Erasure) -> QueryResult<()> {
        let departed = erase::erase(self.connection, erasure)?;
        self.erased |= !erasure.marks.is_empty();
        self.change(Change {
            position: 0,
            customer: departed.customer,
            version: departed.version,
            kind: ChangeKind::Erased,
            at: departed.at,
            survivor: None,
        });
        Ok(())
    }

    /// Has the feed say so, at the next position.
    fn change(&mut self, change: Change) {
        self.position += 1;
        let position = self.position;
        self.changes.push(Change { position, ..change });
    }

    fn edit_keys(&mut self, write: &WriteSet) -> QueryResult<()> {
        for key in &write.keys.removed {
            let held = external_keys::table
                .filter(external_keys::source_system.eq(&key.source_system))
                .filter(external_keys::external_id.eq(&key.external_id))
                .filter(external_keys::customer.eq(write.row.id));
            diesel::delete(held).execute(self.connection)?;
        }
        for key in &write.keys.added {
            // Or ignore: the customer may have it already.
            diesel::insert_or_ignore_into(external_keys::table)
                .values(ExternalKeyRow::new(write.row.id, key))
                .execute(self.connection)?;
        }
        Ok(())
    }
}
