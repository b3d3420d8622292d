//! What ends a command, in one line for the person who gave it.

use std::fmt;

use crate::{access, store};

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub enum Error {
    /// A setting is unknown, or its value is not one.
    Setting(String),
    /// The database URL is none: why, without the URL, which may hold a password.
    DatabaseUrl(String),
    /// A contract has problems: how many.
    Contract(String),
    /// A client could not be added or changed.
    Access(access::Error),
    /// The data directory, the database or the keys.
    Store(store::Error),
    /// The server could not listen, or stopped listening.
    Server {
        /// What was tried.
        what: String,
        /// What the system says.
        cause: std::io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(text) | Self::Contract(text) => f.write_str(text),
            Self::DatabaseUrl(why) => write!(f, "the database URL is refused: {why}"),
            Self::Access(cause) => cause.fmt(f),
            Self::Store(cause) => cause.fmt(f),
            Self::Server { what, cause } => write!(f, "{what}: {cause}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Access(cause) => Some(cause),
            Self::Store(cause) => Some(cause),
            Self::Server { cause, .. } => Some(cause),
            _ => None,
        }
    }
}

impl From<access::Error> for Error {
    fn from(cause: access::Error) -> Self {
        Self::Access(cause)
    }
}

impl From<store::Error> for Error {
    fn from(cause: store::Error) -> Self {
        Self::Store(cause)
    }
}
