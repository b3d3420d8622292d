//! What the database keeps of the keys: plain rows, which `store` persists and `crypto` makes
//! and reads. Nothing in here is secret without the root key.

/// Where a key stands in its life. The keyring only reads states; moving a key on is a write to
/// its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyState {
    /// Known to every node, not yet used for new work. But an index key's tokens are written from
    /// now on, so that it can be promoted once the old rows have been filled in.
    Pending,
    /// The one that new work uses. Exactly one key of a kind is active.
    Active,
    /// Opens what it sealed, seals nothing new. But an index key's tokens are still written, for
    /// nodes that have not heard yet and search by them.
    Retiring,
    /// No longer opened. Its row stays, so that its version is never given out again.
    Retired,
}

impl KeyState {
    /// The number that stands in the database; one is never used again.
    pub const fn number(self) -> i32 {
        match self {
            Self::Pending => 1,
            Self::Active => 2,
            Self::Retiring => 3,
            Self::Retired => 4,
        }
    }

    /// The state of this number.
    pub const fn from_number(number: i32) -> Option<Self> {
        match number {
            1 => Some(Self::Pending),
            2 => Some(Self::Active),
            3 => Some(Self::Retiring),
            4 => Some(Self::Retired),
            _ => None,
        }
    }
}

/// A row of `keks`: a key-encryption key, wrapped under the root key. Data keys are wrapped
/// under keys derived from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKek {
    /// Counted from 1, never used again.
    pub version: u16,
    /// Where the key stands in its life.
    pub state: KeyState,
    /// The wrapped key, 62 bytes; the layout stands in the module's documentation.
    pub wrapped: Vec<u8>,
    /// Names the root key that wraps it, 16 bytes: tells a wrong root key from a damaged row.
    pub check: Vec<u8>,
}

/// A row of `index_keys`: the key behind blind indexes and sealed tokens, wrapped like a
/// [`WrappedKek`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedIndexKey {
    /// Counted from 1, never used again; stands beside each token in `terms`.
    pub version: u16,
    /// Where the key stands in its life.
    pub state: KeyState,
    /// The wrapped key, 62 bytes.
    pub wrapped: Vec<u8>,
    /// Names the root key that wraps it, 16 bytes.
    pub check: Vec<u8>,
}

/// All that a [`Keyring`](super::Keyring) is opened from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrappedKeys {
    /// Every row of `keks`.
    pub keks: Vec<WrappedKek>,
    /// Every row of `index_keys`.
    pub index_keys: Vec<WrappedIndexKey>,
}

impl WrappedKeys {
    /// Whether there is no key at all, as in a new database.
    pub fn is_empty(&self) -> bool {
        self.keks.is_empty() && self.index_keys.is_empty()
    }
}

/// The columns `kek_version` and `data_key` of a customer's row: that customer's own key, wrapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedDataKey {
    /// The KEK that it is wrapped under.
    pub kek_version: u16,
    /// The wrapped key, 62 bytes.
    pub wrapped: Vec<u8>,
}

/// A row of `terms`, without its customer: one word of one field's value, unreadable, found
/// again by equality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// The field's number in the contract.
    pub field: u16,
    /// The index key that made the token.
    pub version: u16,
    /// The blind token: at least 0 and below two to the power of the contract's `bits`.
    pub token: i64,
}
