//! Opening a database: lock, tables, root key, keyring.
//!
//! A new database gets tables, a root key and first keys. Beside existing data nothing is ever
//! made: a database without its root key, or with another one, is refused as it stands.

use super::postgres::{Address, CONNECTIONS, Postgres};
use super::sqlite::Sqlite;
use super::{Engine, Error};
use crate::crypto::{Keyring, RootKey, RootKeySource};
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// How many writes the writer takes into one transaction, unless the settings say otherwise.
pub const WRITE_GROUP: usize = 256;

/// Who opens the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A server: the only one on a data directory with a database in it.
    Serve,
    /// A command-line tool, beside a server that may be running.
    Tool,
}

/// Which database it is.
#[derive(Clone, Debug)]
pub enum Database {
    /// A file of this machine, for one server.
    Sqlite(PathBuf),
    /// On a `PostgreSQL` server, for any number of nodes.
    Postgres(Box<Address>),
}

impl std::fmt::Display for Database {
    /// The file, or the address without its password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            Self::Postgres(address) => address.fmt(f),
        }
    }
}

/// Where the data is and how it is opened.
#[derive(Clone)]
pub struct Settings {
    /// The data directory.
    pub data_dir: PathBuf,
    /// The database; the file `castile.db` in the data directory unless set.
    pub database: Option<Database>,
    /// The root key's file; `root.key` in the data directory unless set.
    pub root_key_file: Option<PathBuf>,
    /// The root key itself, in base64, instead of a file.
    pub root_key: Option<Zeroizing<String>>,
    /// How many writes go into one transaction of a file; 1 makes each durable by itself.
    pub write_group: usize,
    /// How many connections to a server are opened at most.
    pub connections: usize,
}

impl Settings {
    /// The usual settings for a data directory.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            database: None,
            root_key_file: None,
            root_key: None,
            write_group: WRITE_GROUP,
            connections: CONNECTIONS,
        }
    }

    /// The database.
    pub fn database(&self) -> Database {
        self.database
            .clone()
            .unwrap_or_else(|| Database::Sqlite(self.data_dir.join("castile.db")))
    }

    /// The root key's file.
    pub fn root_key_path(&self) -> PathBuf {
        self.root_key_file
            .clone()
            .unwrap_or_else(|| self.data_dir.join("root.key"))
    }
}

impl std::fmt::Debug for Settings {
    /// Without the root key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("data_dir", &self.data_dir)
            .field("database", &self.database)
            .field("root_key_file", &self.root_key_file)
            .field("write_group", &self.write_group)
            .finish_non_exhaustive()
    }
}

/// An open store.
#[derive(Debug)]
pub struct Opened {
    /// The database.
    pub engine: Arc<dyn Engine>,
    /// Its keys.
    pub keyring: Arc<Keyring>,
    /// Whether the database was new, and has got its first keys just now.
    pub new: bool,
    /// Where the root key came from.
    pub root_key: RootKeySource,
    /// Held as long as the server runs; the system lets go of it when the process ends.
    _lock: Option<File>,
}

/// Opens the database, and makes what a new one needs.
pub async fn open(settings: &Settings, purpose: Purpose) -> Result<Opened, Error> {
    let (engine, lock) = engine(settings, purpose).await?;
    let holds_data = engine.holds_data().await?;
    if purpose == Purpose::Tool && !holds_data {
        return Err(Error::Outdated);
    }
    let key_path = settings.root_key_path();
    if !holds_data && settings.root_key.is_none() && settings.root_key_file.is_none() {
        make_directory(&settings.data_dir)?;
    }
    let given = settings.root_key.as_ref().map(|key| key.as_str());
    let (root, root_key) = RootKey::obtain(given, &key_path, holds_data)?;
    let mut keys = engine.keys().await?;
    let mut new = false;
    if keys.is_empty() {
        // Another process may be starting on the same new database: the first one's keys count.
        let (_, first) = Keyring::create(&root)?;
        new = engine.insert_first_keys(first).await?;
        keys = engine.keys().await?;
    }
    if keys.is_empty() {
        return Err(Error::WithoutKeys);
    }
    let keyring = Arc::new(Keyring::open(&root, &keys)?);
    Ok(Opened {
        engine,
        keyring,
        new,
        root_key,
        _lock: lock,
    })
}

/// Brings the tables up to date without serving: the names of the migrations that were run. It
/// needs no root key. On a file it is refused beside a server, whose tables would change under it.
pub async fn migrate(settings: &Settings) -> Result<Vec<String>, Error> {
    match settings.database() {
        Database::Sqlite(path) => {
            let _lock = lock(&settings.data_dir)?;
            Sqlite::migrate(&path)
        }
        Database::Postgres(address) => Postgres::migrate(&address).await,
    }
}

/// The engine, and the lock on the data directory where the database is a file in it. On a server
/// the directory holds nothing but the root key, and nodes may share it.
async fn engine(
    settings: &Settings,
    purpose: Purpose,
) -> Result<(Arc<dyn Engine>, Option<File>), Error> {
    match settings.database() {
        Database::Sqlite(path) => {
            let lock = match purpose {
                Purpose::Serve => Some(lock(&settings.data_dir)?),
                Purpose::Tool => {
                    Sqlite::check(&path)?;
                    None
                }
            };
            Ok((Arc::new(Sqlite::open(&path, settings.write_group)?), lock))
        }
        Database::Postgres(address) => {
            let engine = Postgres::open(&address, settings.connections, purpose).await?;
            Ok((Arc::new(engine), None))
        }
    }
}

/// Makes the directory, for its owner alone, if there is none.
fn make_directory(path: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|cause| directory(path, cause))
}

/// Takes the directory's lock, or says that another server has it. Makes the directory where there
/// is none.
pub(super) fn lock(data_dir: &Path) -> Result<File, Error> {
    make_directory(data_dir)?;
    let path = data_dir.join("castile.lock");
    let file = OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(&path)
        .map_err(|cause| directory(&path, cause))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Locked(data_dir.to_owned())),
        Err(TryLockError::Error(cause)) => Err(directory(&path, cause)),
    }
}

fn directory(path: &Path, cause: io::Error) -> Error {
    Error::Directory {
        path: path.to_owned(),
        cause,
    }
}
