//! Writes inside the transaction of a group.
//!
//! Every condition of a write is checked before its first statement that changes anything. The
//! writer is alone in the database, so a write that passes is written, and one that does not
//! leaves nothing: no savepoint is needed. One is made for batches that may have to be taken back as a
//! whole, and for no others.

use super::{fresh, requests};
use crate::store::schema::{changes, customers, external_keys};
use crate::store::tables::{DataKeyColumns, ExternalKeyRow};
use crate::store::{Answer, Batch, Change, Error, Id, Mode, Outcome, WriteSet, queries};
use diesel::dsl::max;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A group under way.
pub(super) struct Group<'c> {
    connection: &'c mut SqliteConnection,
    /// The position of the newest change.
    position: i64,
    /// Changes to add: kept back, and written many by a statement.
    changes: Vec<Change>,
}

impl<'c> Group<'c> {
    /// Begins a group in a transaction that already holds the write lock.
    pub(super) fn begin(connection: &'c mut SqliteConnection) -> QueryResult<Self> {
        let newest: Option<i64> = changes::table
            .select(max(changes::position))
            .get_result(connection)?;
        Ok(Self {
            connection,
            position: newest.unwrap_or(0),
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
        let position = self.position;
        let mut outcomes = Vec::new();
        let tried = self.connection.transaction(|connection| {
            let mut part = Group {
                connection,
                position,
                changes: Vec::new(),
            };
            outcomes = part.apply(&batch.writes)?;
            if batch.mode.commits(&outcomes) {
                Ok((part.position, part.changes))
            } else {
                Err(diesel::result::Error::RollbackTransaction)
            }
        });
        match tried {
            Ok((position, changes)) => {
                self.position = position;
                self.changes.extend(changes);
                Ok(outcomes)
            }
            Err(diesel::result::Error::RollbackTransaction) => Ok(outcomes),
            Err(cause) => Err(cause),
        }
    }

    /// Applies the writes in order.
    fn apply(&mut self, writes: &[WriteSet]) -> QueryResult<Vec<Outcome>> {
        let mut refused = BTreeSet::new();
        let mut outcomes = Vec::with_capacity(writes.len());
        for write in writes {
            let outcome = match self.refusal(write, &refused)? {
                Some(refusal) => {
                    refused.insert(write.row.id);
                    refusal
                }
                None => self.write(write)?,
            };
            outcomes.push(outcome);
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
    fn refusal(
        &mut self,
        write: &WriteSet,
        refused: &BTreeSet<Id>,
    ) -> QueryResult<Option<Outcome>> {
        let current = queries::version(write.row.id)
            .get_result(self.connection)
            .optional()?;
        if let Some(stale) = write.stale(current, refused) {
            return Ok(Some(stale));
        }
        for key in &write.keys.added {
            let holder = queries::holder(key)
                .get_result(self.connection)
                .optional()?;
            if let Some(taken) = write.taken(key, holder) {
                return Ok(Some(taken));
            }
        }
        Ok(None)
    }

    fn write(&mut self, write: &WriteSet) -> QueryResult<Outcome> {
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
        self.position += 1;
        self.changes.push(Change {
            position: self.position,
            customer: row.id,
            version: row.version,
            kind: write.change,
            at: row.updated_at,
        });
        Ok(Outcome::Applied {
            version: row.version,
        })
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
            diesel::insert_into(external_keys::table)
                .values(ExternalKeyRow::new(write.row.id, key))
                .on_conflict_do_nothing() // the customer may have it already
                .execute(self.connection)?;
        }
        Ok(())
    }
}
