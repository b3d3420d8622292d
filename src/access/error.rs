//! What can go wrong with clients.

use std::fmt;

use crate::store;

/// Why a call was not let in. The first two are answered alike, with 401.
#[derive(Debug)]
pub enum Denied {
    /// No credential was given.
    Missing,
    /// The credential is malformed, of an unknown client, of a disabled one, or wrong. Which of
    /// them, nobody is told.
    Refused,
    /// Too many passwords wait for their verification.
    Busy {
        /// When to try again, in seconds.
        retry_after: u32,
    },
    /// The clients could not be read, or a password not be hashed. The cause is for the log.
    Failed(Error),
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no credential was given"),
            Self::Refused => f.write_str("the credential was refused"),
            Self::Busy { .. } => f.write_str("too many credentials wait for verification"),
            Self::Failed(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for Denied {}

/// Why a client could not be added or changed. The texts are for the command line.
#[derive(Debug)]
pub enum Error {
    /// A name that no client may have.
    Name(String),
    /// There is a client of this name.
    Taken(String),
    /// There is no client of this name.
    Unknown(String),
    /// `CASTILE_BOOTSTRAP_CLIENT` is not `name:password`.
    Bootstrap,
    /// The system gave no random bytes.
    Random,
    /// A password could not be hashed: the process is ending.
    Hashing,
    /// The store failed.
    Store(store::Error),
}

impl From<store::Error> for Error {
    fn from(cause: store::Error) -> Self {
        Self::Store(cause)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(
                f,
                "{name:?} cannot be a client's name: 1 to 64 characters, no colon, no control \
                 characters, no white space at the ends"
            ),
            Self::Taken(name) => write!(f, "there is already a client {name:?}"),
            Self::Unknown(name) => write!(f, "there is no client {name:?}"),
            Self::Bootstrap => f.write_str("CASTILE_BOOTSTRAP_CLIENT must be name:password"),
            Self::Random => f.write_str("the system's random number generator failed"),
            Self::Hashing => f.write_str("a password could not be hashed"),
            Self::Store(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(cause) => Some(cause),
            _ => None,
        }
    }
}
