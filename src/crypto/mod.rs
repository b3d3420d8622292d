//! Root key, keyring, sealed fields, blind indexes, sealed tokens. No SQL, and no file but the
//! root key's.

mod error;
mod normalise;
mod state;

pub use error::{Error, KeyKind};
pub use normalise::{IndexKind, Words};
pub use state::{KeyState, Term, WrappedDataKey, WrappedIndexKey, WrappedKek, WrappedKeys};
