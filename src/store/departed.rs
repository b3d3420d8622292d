//! Customers that are no more, and what makes them so.

use super::schema::departed;
use super::{ExternalKey, Id};
use crate::crypto::Term;
use diesel::prelude::*;

/// What is left of a customer that was erased, and what is known of one that was merged. It is
/// looked up only where no living customer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = departed, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Departed {
    /// The customer.
    pub customer: Id,
    /// Its last version. Of one that was merged: the version that the merge made; where the row
    /// has another by now, it has been restored since.
    pub version: i64,
    /// When, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Whom it was merged into; `None`: it was erased.
    pub survivor: Option<Id>,
}

/// The end of everything that is stored of a customer but its id, its version and its external
/// keys' tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The customer.
    pub customer: Id,
    /// The version that was read, which it must still have.
    pub expected: i64,
    /// When, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Its blind tokens; `None` where its values cannot be opened: then the whole index is looked
    /// through.
    pub terms: Option<Vec<Term>>,
    /// Its external keys.
    pub keys: Vec<ExternalKey>,
    /// The tokens that they leave behind.
    pub marks: Vec<Term>,
}

impl Erasure {
    /// What is left of the customer.
    pub(super) fn departed(&self) -> Departed {
        Departed {
            customer: self.customer,
            version: self.expected + 1,
            at: self.at,
            survivor: None,
        }
    }
}
