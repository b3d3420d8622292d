//! Root key, keyring, sealed fields, blind indexes, sealed tokens. No SQL, and no file but the
//! root key's.

mod aead;
mod data_key;
mod error;
mod index_key;
mod kek;
mod keyring;
mod nonces;
mod normalise;
mod root;
mod state;
mod wrap;

pub use data_key::DataKey;
pub use error::{Error, KeyKind};
pub use index_key::BlindIndex;
pub use keyring::{Keyring, new_index_key, new_kek};
pub use nonces::Nonces;
pub use normalise::{IndexKind, Words};
pub use root::{RootKey, RootKeySource};
pub use state::{KeyState, Term, WrappedDataKey, WrappedIndexKey, WrappedKek, WrappedKeys};
