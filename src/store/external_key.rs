//! The keys that other systems know a customer by.

/// An id in another system: exact, case-sensitive, held by at most one customer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalKey {
    /// The other system's name.
    pub source_system: String,
    /// The customer's id there.
    pub external_id: String,
}
