//! Writes inside the transaction of a group.
//!
//! Every condition of a write is checked before its first statement that changes anything. The
//! writer is alone in the database, so a write that passes is written, and one that does not
//! leaves nothing: no savepoint is needed.

use super::fresh;
use crate::store::schema::{changes, customers, external_keys};
use crate::store::tables::{DataKeyColumns, ExternalKeyRow};
use crate::store::{Change, Outcome, WriteSet, queries};
use diesel::dsl::max;
use diesel::prelude::*;

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

    /// Applies the writes in order.
    pub(super) fn apply(&mut self, writes: &[WriteSet]) -> QueryResult<Vec<Outcome>> {
        writes
            .iter()
            .map(|write| match self.refusal(write)? {
                Some(refusal) => Ok(refusal),
                None => self.write(write),
            })
            .collect()
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
    fn refusal(&mut self, write: &WriteSet) -> QueryResult<Option<Outcome>> {
        let current = queries::version(write.row.id)
            .get_result(self.connection)
            .optional()?;
        if let Some(stale) = write.stale(current) {
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
