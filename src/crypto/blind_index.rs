//! How one field may be searched by equality, though it is sealed.

use castile_soap::describe::{FieldDescription, IndexKind};

use super::normalise::{Words, matches, words};

/// A field's blind index, as the contract describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlindIndex {
    /// The field's number.
    pub field: u16,
    /// What counts as equal.
    pub kind: IndexKind,
    /// Length of a token, 1 to 63 bits; more count as 63. The shorter, the less a stolen table
    /// tells, and the more candidates are opened in vain.
    pub bits: u8,
}

impl BlindIndex {
    /// The index of a field; `None` if it cannot be searched.
    pub fn of(field: &FieldDescription) -> Option<Self> {
        field.index.map(|index| Self {
            field: field.id,
            kind: index.kind,
            bits: index.bits,
        })
    }

    /// An index of a field's values as they are, in the longest tokens there are.
    pub(super) const fn exact(field: u16) -> Self {
        Self {
            field,
            kind: IndexKind::Identifier,
            bits: 63,
        }
    }

    /// Whether a search for `sought` finds `stored`: every word of the one is a word of the other.
    /// Tokens collide, so candidates are compared by this after they have been opened.
    pub fn matches(&self, stored: &str, sought: &str) -> bool {
        matches(self.kind, stored, sought)
    }

    pub(super) fn words(self, value: &str) -> Words {
        words(self.kind, value)
    }
}
