//! What becomes of a batch, decided before anything is written.
//!
//! The batch's customers are locked and who holds its external keys is known, so each write is
//! judged in its turn, as if those before it had been applied. What is left is one set of
//! changes to each table, whichever write it came from. So a refused write leaves nothing and
//! needs no savepoint, and a batch takes as many statements as it has customers, sent at once.

use crate::crypto::{Term, WrappedDataKey};
use crate::store::tables::TermRow;
use crate::store::{ChangeKind, Departed, Erasure, ExternalKey, Id, Outcome, Row, Write, WriteSet};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is stored of a batch's customers and keys.
#[derive(Debug, Default)]
pub(super) struct Found<'w> {
    /// The customers that exist, and their versions.
    pub(super) versions: HashMap<Id, i64>,
    /// The external keys that are held, and by whom.
    pub(super) holders: HashMap<&'w ExternalKey, Id>,
    /// The tokens of external keys that erased customers held, and who those were.
    pub(super) erased: HashMap<Term, Id>,
}

/// What a batch comes to.
#[derive(Debug, Default)]
pub(super) struct Decision<'w> {
    /// One for each write, in order.
    pub(super) outcomes: Vec<Outcome>,
    /// The rows as they shall stand.
    pub(super) rows: BTreeMap<Id, Replaced<'w>>,
    /// Terms to add (`true`) or to take away.
    pub(super) terms: BTreeMap<TermRow, bool>,
    /// Who held each external key, and who shall.
    pub(super) keys: BTreeMap<&'w ExternalKey, (Option<Id>, Option<Id>)>,
    /// Customers that are merged into others, or erased.
    pub(super) departed: Vec<Departed>,
    /// Those of them whose terms are not known.
    pub(super) unread: Vec<Id>,
    /// The tokens that the external keys of those who are erased leave.
    pub(super) marks: Vec<(Term, Id)>,
    /// What the feed shall say.
    pub(super) changes: Vec<NewChange>,
}

/// A row in the place of the version it replaces, with its data key where that is new; or no row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Replaced<'w> {
    pub(super) before: Option<i64>,
    pub(super) row: Option<&'w Row>,
    pub(super) data_key: Option<&'w WrappedDataKey>,
}

/// An external key and a customer.
pub(super) type Held<'w> = (&'w ExternalKey, Id);

/// A change that has no position yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NewChange {
    /// The change's own id.
    pub(super) id: Id,
    pub(super) customer: Id,
    pub(super) version: i64,
    pub(super) kind: ChangeKind,
    pub(super) at: i64,
    pub(super) survivor: Option<Id>,
}

impl Found<'_> {
    /// The refusal of a write that adds a key that an erased customer held.
    fn erased(&self, write: &WriteSet) -> Option<Outcome> {
        write.marks.iter().find_map(|(place, mark)| {
            let holder = self.erased.get(mark)?;
            write.erased(*place, *holder)
        })
    }
}

/// Judges the writes in order.
pub(super) fn decide<'w>(writes: &'w [Write], found: &Found<'w>) -> Decision<'w> {
    let mut decision = Decision::default();
    let mut refused = BTreeSet::new();
    for write in writes {
        let refusal = decision.refusal(write, found, &refused);
        if refusal.is_some() {
            refused.insert(write.customer());
        } else {
            match write {
                Write::Put(write) => decision.put(write, found),
                Write::Erase(erasure) => decision.erase(erasure, found),
            }
        }
        let outcome = refusal.unwrap_or(Outcome::Applied {
            version: write.version(),
        });
        decision.outcomes.push(outcome);
    }
    decision
}

impl<'w> Decision<'w> {
    /// External keys to take away, from whom, and those to add, and to whom; in order of the key,
    /// so that two batches wait for each other one way only.
    pub(super) fn keys_moved(&self) -> (Vec<Held<'w>>, Vec<Held<'w>>) {
        let moved = || {
            self.keys
                .iter()
                .filter(|(_, (before, after))| before != after)
        };
        let given_up = moved().filter_map(|(key, (before, _))| Some((*key, (*before)?)));
        let gained = moved().filter_map(|(key, (_, after))| Some((*key, (*after)?)));
        (given_up.collect(), gained.collect())
    }

    fn refusal(&self, write: &Write, found: &Found<'w>, refused: &BTreeSet<Id>) -> Option<Outcome> {
        let customer = write.customer();
        let current = match self.rows.get(&customer) {
            Some(replaced) => replaced.row.map(|row| row.version),
            None => found.versions.get(&customer).copied(),
        };
        write.stale(current, refused).or_else(|| {
            let write = write.put()?;
            let mut keys = write.keys.added.iter();
            keys.find_map(|key| write.taken(key, self.holder(key, found)))
                .or_else(|| found.erased(write))
        })
    }

    fn holder(&self, key: &ExternalKey, found: &Found<'w>) -> Option<Id> {
        match self.keys.get(key) {
            Some((_, holder)) => *holder,
            None => found.holders.get(key).copied(),
        }
    }

    fn put(&mut self, write: &'w WriteSet, found: &Found<'w>) {
        let row = &write.row;
        let replaced = self.replace(row.id, found);
        replaced.row = Some(row);
        replaced.data_key = write.data_key.as_ref().or(replaced.data_key);
        for (terms, added) in [(&write.terms.removed, false), (&write.terms.added, true)] {
            for term in terms {
                self.terms.insert(TermRow::new(row.id, *term), added);
            }
        }
        for key in &write.keys.removed {
            if self.holder(key, found) == Some(row.id) {
                self.hand(key, None, found);
            }
        }
        for key in &write.keys.added {
            self.hand(key, Some(row.id), found);
        }
        self.changes.push(NewChange {
            id: Id::new(),
            customer: row.id,
            version: row.version,
            kind: write.change,
            at: row.updated_at,
            survivor: write.survivor,
        });
        self.departed.extend(write.departed());
    }

    fn erase(&mut self, erasure: &'w Erasure, found: &Found<'w>) {
        let departed = erasure.departed();
        let customer = departed.customer;
        self.replace(customer, found).row = None;
        match &erasure.terms {
            Some(known) => {
                let known = known.iter().map(|term| TermRow::new(customer, *term));
                self.terms.extend(known.map(|term| (term, false)));
            }
            None => self.unread.push(customer),
        }
        for key in &erasure.keys {
            if self.holder(key, found) == Some(customer) {
                self.hand(key, None, found);
            }
        }
        let marks = erasure.marks.iter();
        self.marks.extend(marks.map(|mark| (*mark, customer)));
        self.departed.push(departed);
        self.changes.push(NewChange {
            id: Id::new(),
            customer,
            version: departed.version,
            kind: ChangeKind::Erased,
            at: departed.at,
            survivor: None,
        });
    }

    fn replace(&mut self, customer: Id, found: &Found<'w>) -> &mut Replaced<'w> {
        let before = found.versions.get(&customer).copied();
        self.rows.entry(customer).or_insert(Replaced {
            before,
            row: None,
            data_key: None,
        })
    }

    fn hand(&mut self, key: &'w ExternalKey, to: Option<Id>, found: &Found<'w>) {
        let before = found.holders.get(key).copied();
        self.keys.entry(key).or_insert((before, to)).1 = to;
    }
}
