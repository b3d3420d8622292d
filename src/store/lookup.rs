//! How one customer among several is looked up.

use super::{ExternalKey, Id};

/// What a customer is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// Its id.
    Id(Id),
    /// A key that another system has for it.
    Key(ExternalKey),
}
