//! What can go wrong with keys and sealed values.

use std::path::PathBuf;

/// Why a key or a sealed value could not be used. None of them carries a secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There is no root key at this path, and there is data that needs one.
    RootKeyMissing(PathBuf),
    /// The root key's file could not be read or made.
    RootKeyFile(PathBuf, std::io::Error),
    /// The root key's file is open to other users; its permission bits.
    RootKeyExposed(PathBuf, u32),
    /// The root key is not base64.
    RootKeyEncoding,
    /// The root key has another length than 32 bytes; the length in bytes.
    RootKeyLength(usize),
    /// A wrapped key was made under another root key.
    WrongRootKey,
    /// The root key is the right one, but this wrapped key does not open: the row is damaged.
    DamagedKey(KeyKind, u16),
    /// No key of this kind is active, or more than one is.
    ActiveKey(KeyKind),
    /// This version of a key is not in the keyring, or retired.
    UnknownKey(KeyKind, u16),
    /// A customer's data key does not open: damaged, or moved from another customer.
    DataKey,
    /// A sealed value does not open: damaged, or moved from another field, entry or customer.
    Integrity {
        /// The field's number that it was opened as.
        field: u16,
        /// The list entry that it was opened as.
        entry: u16,
    },
    /// A token from outside does not open: mistyped, made for something else, or too old.
    Token,
    /// The system gave no random bytes.
    Random,
}

/// Which family of keys an [`Error`] speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Key-encryption keys, rows of `keks`.
    Kek,
    /// Index keys, rows of `index_keys`.
    Index,
}

impl std::fmt::Display for KeyKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Kek => "key-encryption key",
            Self::Index => "index key",
        })
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::RootKeyMissing(path) => write!(
                f,
                "there is data but no root key: {} does not exist and CASTILE_ROOT_KEY is not set. \
                 Put the key back; a new one would not open the data",
                path.display()
            ),
            Self::RootKeyFile(path, cause) => {
                write!(f, "the root key file {}: {cause}", path.display())
            }
            Self::RootKeyExposed(path, mode) => write!(
                f,
                "the root key file {} has mode {mode:04o}, open to other users; make it 0600",
                path.display()
            ),
            Self::RootKeyEncoding => {
                f.write_str("the root key is not base64; it should be 32 bytes, base64-encoded")
            }
            Self::RootKeyLength(length) => write!(
                f,
                "the root key has {length} bytes; it should be 32 bytes, base64-encoded"
            ),
            Self::WrongRootKey => f.write_str(
                "this is not the root key that the database was made with; nothing was changed",
            ),
            Self::DamagedKey(kind, version) => write!(
                f,
                "the root key is right, but {kind} {version} does not open: its row is damaged"
            ),
            Self::ActiveKey(kind) => write!(f, "there must be exactly one active {kind}"),
            Self::UnknownKey(kind, version) => {
                write!(f, "{kind} {version} is unknown or retired")
            }
            Self::DataKey => f.write_str("a customer's data key does not open"),
            Self::Integrity { field, entry } => write!(
                f,
                "the sealed value of field {field}, entry {entry} does not open: \
                 damaged, or copied from elsewhere"
            ),
            Self::Token => f.write_str("the token is not valid here"),
            Self::Random => f.write_str("the system's random number generator failed"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::RootKeyFile(_, cause) => Some(cause),
            _ => None,
        }
    }
}
