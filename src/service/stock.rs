//! What is known of the customers that a batch is about: as they are stored, and as they will be
//! once the batch's earlier records are written.

use crate::store::{Departed, ExternalKey, Id, Lookup, Stored, WriteSet};
use std::collections::HashMap;

/// Customers by id and by key.
#[derive(Debug, Default)]
pub(super) struct Stock {
    customers: HashMap<Id, Known>,
    holders: HashMap<ExternalKey, Holder>,
    departed: HashMap<Id, Departed>,
    /// Who was merged into a customer that is to be erased.
    pub(super) merged: Vec<Stored>,
    /// Those who were asked for by id, and are not there or deleted.
    pub(super) absent: Vec<Id>,
}

/// A customer, stored or about to be.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) stored: Stored,
    /// Whether an earlier record is about to make it so.
    pub(super) planned: bool,
}

/// Who holds a key, if anybody does.
#[derive(Clone, Copy, Debug)]
struct Holder {
    customer: Option<Id>,
    planned: bool,
}

impl Stock {
    /// What these lookups found.
    pub(super) fn new(lookups: Vec<Lookup>, found: Vec<Option<Stored>>) -> Self {
        let mut stock = Self::default();
        for (lookup, found) in lookups.into_iter().zip(found) {
            let deleted = |stored: &Stored| stored.row.deleted_at.is_some();
            match lookup {
                Lookup::Key(key) => {
                    let holder = Holder {
                        customer: found.as_ref().map(|stored| stored.row.id),
                        planned: false,
                    };
                    stock.holders.insert(key, holder);
                }
                Lookup::Id(id) if found.as_ref().is_none_or(deleted) => stock.absent.push(id),
                Lookup::Id(_) => {}
            }
            if let Some(stored) = found {
                stock.customers.entry(stored.row.id).or_insert(Known {
                    stored,
                    planned: false,
                });
            }
        }
        stock
    }

    /// Takes in what is known of those who are no more.
    pub(super) fn learn(&mut self, departed: Vec<Departed>) {
        let departed = departed.into_iter().map(|one| (one.customer, one));
        self.departed.extend(departed);
    }

    /// What is known of a customer that is no more.
    pub(super) fn departed(&self, id: Id) -> Option<&Departed> {
        self.departed.get(&id)
    }

    /// The customer of this id.
    pub(super) fn customer(&self, id: Id) -> Option<&Known> {
        self.customers.get(&id)
    }

    /// The customer that holds this key, and whether earlier records have a part in that answer.
    pub(super) fn holder(&self, key: &ExternalKey) -> (Option<&Known>, bool) {
        let Some(holder) = self.holders.get(key) else {
            return (None, false);
        };
        let known = holder.customer.and_then(|id| self.customer(id));
        let planned = holder.planned || known.is_some_and(|known| known.planned);
        (known, planned)
    }

    /// Takes in what a record is about to write.
    pub(super) fn plan(&mut self, write: &WriteSet) {
        let id = write.row.id;
        for key in &write.keys.removed {
            if let Some(holder) = self.holders.get_mut(key)
                && holder.customer == Some(id)
            {
                *holder = Holder {
                    customer: None,
                    planned: true,
                };
            }
        }
        for key in &write.keys.added {
            let holder = Holder {
                customer: Some(id),
                planned: true,
            };
            self.holders.insert(key.clone(), holder);
        }
        let earlier = self.customers.remove(&id);
        let data_key = write
            .data_key
            .clone()
            .or_else(|| earlier.and_then(|known| known.stored.data_key));
        let stored = Stored {
            row: write.row.clone(),
            data_key,
        };
        let planned = true;
        self.customers.insert(id, Known { stored, planned });
    }
}
