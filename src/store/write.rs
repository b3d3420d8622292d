//! A write, as data.

use super::{ChangeKind, Departed, ExternalKey, Id, Row};
use crate::crypto::{Term, WrappedDataKey};

/// Everything that one write changes. It is applied whole or not at all.
#[derive(Clone, Debug)]
pub struct WriteSet {
    /// The version that was read, which the stored one must still have; `None`: the customer must
    /// not exist.
    pub expected: Option<i64>,
    /// The row as it shall stand; its id says which customer, its version is the new one.
    pub row: Row,
    /// The wrapped data key, where it is new.
    pub data_key: Option<WrappedDataKey>,
    /// Blind tokens that come and go.
    pub terms: Edit<Term>,
    /// External keys that come and go.
    pub keys: Edit<ExternalKey>,
    /// What the feed shall say.
    pub change: ChangeKind,
    /// The customer that this one is merged into.
    pub survivor: Option<Id>,
    /// For external keys that come, by their place in `keys.added`, the tokens that an erased
    /// holder would have left: such a key stays taken.
    pub marks: Vec<(usize, Term)>,
}

impl WriteSet {
    /// The refusal of a write that adds a key that an erased customer held.
    pub(super) fn erased(&self, place: usize, holder: Id) -> Option<Outcome> {
        let key = self.keys.added.get(place)?.clone();
        Some(Outcome::DuplicateKey { key, holder })
    }

    /// What is to be known of a customer that this write merges.
    pub(super) fn departed(&self) -> Option<Departed> {
        let survivor = Some(self.survivor?);
        Some(Departed {
            customer: self.row.id,
            version: self.row.version,
            at: self.row.updated_at,
            survivor,
        })
    }

    /// The refusal of a write that adds a key, if somebody else holds it.
    pub(super) fn taken(&self, key: &ExternalKey, holder: Option<Id>) -> Option<Outcome> {
        let holder = holder.filter(|holder| *holder != self.row.id)?;
        let key = key.clone();
        Some(Outcome::DuplicateKey { key, holder })
    }
}

/// What comes and goes in an index. The same entry never stands in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit<T> {
    /// Entries to add.
    pub added: Vec<T>,
    /// Entries to take away.
    pub removed: Vec<T>,
}

impl<T: Ord> Edit<T> {
    /// What leads from one set of entries to another.
    pub fn between(mut old: Vec<T>, mut new: Vec<T>) -> Self {
        new.sort_unstable();
        new.dedup();
        old.sort_unstable();
        old.dedup();
        let removed = old;
        let (kept, added): (Vec<T>, Vec<T>) = new
            .into_iter()
            .partition(|entry| removed.binary_search(entry).is_ok());
        let removed = removed
            .into_iter()
            .filter(|entry| kept.binary_search(entry).is_err())
            .collect();
        Self { added, removed }
    }
}

impl<T> Default for Edit<T> {
    fn default() -> Self {
        Self {
            added: Vec::new(),
            removed: Vec::new(),
        }
    }
}

/// What became of a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Written, and durable.
    Applied {
        /// The customer's new version.
        version: i64,
    },
    /// The customer has another version than expected, or exists and should not; nothing was
    /// written.
    VersionConflict {
        /// The version it has.
        current: i64,
    },
    /// There is no such customer; nothing was written.
    Missing,
    /// Another customer holds an external key; nothing was written.
    DuplicateKey {
        /// The key.
        key: ExternalKey,
        /// Who holds it, deleted or not, or held it when it was erased.
        holder: Id,
    },
}

impl Outcome {
    /// Whether it was written.
    pub fn is_applied(&self) -> bool {
        matches!(self, Self::Applied { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_holds_only_what_differs() {
        let edit = Edit::between(vec![3, 1, 2], vec![2, 4, 4, 3]);
        assert_eq!(edit.added, [4]);
        assert_eq!(edit.removed, [1]);
    }
}
