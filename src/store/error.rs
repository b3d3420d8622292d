//! What can go wrong in the store.

use std::{fmt, io, path::PathBuf};

/// An error of the store. Texts name files and settings for the operator; they hold no customer's
/// data, and no caller ever sees them.
#[derive(Debug)]
pub enum Error {
    /// More writes or searches wait than the queue holds; the caller may try again.
    Busy,
    /// The engine has been closed.
    Closed,
    /// The database failed; nothing was written.
    Storage(Box<dyn std::error::Error + Send + Sync>),
    /// The database's server cannot be reached, or does not let this program in; nothing was
    /// written.
    Unreachable(String),
    /// The database's answer to a write was lost: it may have been written, and nobody could say.
    Uncertain,
    /// The database has no tables, or those of an older program.
    Outdated,
    /// The data directory cannot be made, read or written.
    Directory {
        /// The directory or file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Another server holds the data directory.
    Locked(PathBuf),
    /// A copy into another database was refused, or did not come out right: why.
    Copy(String),
    /// There are customers and no keys.
    WithoutKeys,
    /// The root key is missing or another one, or a stored key is damaged.
    Keys(crate::crypto::Error),
    /// A row does not open or does not read as the contract says: damage, or a value moved from
    /// elsewhere.
    Damaged {
        /// The customer's id.
        customer: String,
        /// What is wrong with it, without any value.
        what: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy => f.write_str("too many writes or searches are waiting"),
            Self::Closed => f.write_str("the store is closed"),
            Self::Storage(cause) => write!(f, "the database failed: {cause}"),
            Self::Unreachable(cause) => write!(f, "the database cannot be reached: {cause}"),
            Self::Uncertain => {
                f.write_str("the database was lost at a commit: it may have been written")
            }
            Self::Outdated => f.write_str(
                "the database is empty or an older version's: `castile migrate` brings its tables up \
                 to date, as a start of the server does, which also makes a new one's keys",
            ),
            Self::Directory { path, cause } => write!(f, "{}: {cause}", path.display()),
            Self::Locked(path) => write!(
                f,
                "another castile server uses the data directory {}: stop it first, or name another \
                 directory with --data-dir",
                path.display()
            ),
            Self::Copy(why) => f.write_str(why),
            Self::WithoutKeys => f.write_str(
                "the database has customers and no keys: a copy into it has not ended, and goes on \
                 with the same `castile customers copy`",
            ),
            Self::Keys(cause) => cause.fmt(f),
            Self::Damaged { customer, what } => write!(f, "customer {customer}: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Storage(cause) => Some(&**cause),
            Self::Directory { cause, .. } => Some(cause),
            Self::Keys(cause) => Some(cause),
            _ => None,
        }
    }
}

impl From<diesel::result::Error> for Error {
    fn from(cause: diesel::result::Error) -> Self {
        Self::Storage(Box::new(cause))
    }
}

impl From<diesel::ConnectionError> for Error {
    fn from(cause: diesel::ConnectionError) -> Self {
        Self::Storage(Box::new(cause))
    }
}

impl From<crate::crypto::Error> for Error {
    fn from(cause: crate::crypto::Error) -> Self {
        Self::Keys(cause)
    }
}
