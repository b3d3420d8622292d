//! The keys that other systems know a customer by.

use super::Error;
use crate::contract::CustomerData;
use crate::crypto::{Keyring, Term};

/// An id in another system: exact, case-sensitive, held by at most one customer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalKey {
    /// The other system's name.
    pub source_system: String,
    /// The customer's id there.
    pub external_id: String,
}

impl ExternalKey {
    /// The tokens that it leaves behind when its customer is erased, as [`crate::crypto`] says.
    pub fn terms(&self, keyring: &Keyring) -> Result<Vec<Term>, Error> {
        let word = format!("{}\u{0}{}", self.source_system, self.external_id);
        Ok(keyring.exact_terms(CustomerData::EXTERNAL_KEYS.id, &word)?)
    }
}
