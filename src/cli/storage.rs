//! The database, opened as the settings say.

use std::path::PathBuf;

use clap::Args;
use zeroize::Zeroizing;

use super::{Error, environment};
use crate::store::postgres::CONNECTIONS;
use crate::store::{self, Database, Opened, Purpose, WRITE_GROUP};

/// Where the customers are, and the key to them.
#[derive(Debug, Args)]
#[command(next_help_heading = "Storage")]
pub(super) struct StorageSettings {
    /// Holds the database and the root key; made at the first start
    #[arg(
        long,
        env = "CASTILE_DATA_DIR",
        value_name = "DIR",
        default_value = "./castile-data"
    )]
    data_dir: PathBuf,
    /// The database: sqlite:PATH, or postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=MODE
    /// [default: castile.db in the data directory]
    #[arg(
        long,
        env = "CASTILE_DATABASE_URL",
        value_name = "URL",
        hide_env_values = true
    )]
    database_url: Option<DatabaseUrl>,
    /// Connections to a database's server that may be open at a time
    #[arg(
        long,
        env = "CASTILE_DATABASE_CONNECTIONS",
        value_name = "N",
        default_value_t = CONNECTIONS
    )]
    database_connections: usize,
    /// Holds the root key, base64 of 32 bytes [default: root.key in the data directory]; the
    /// variable `CASTILE_ROOT_KEY` gives the key itself
    #[arg(long, env = "CASTILE_ROOT_KEY_FILE", value_name = "FILE")]
    root_key_file: Option<PathBuf>,
}

impl StorageSettings {
    /// What the store is told.
    pub(super) fn store(&self, write_group: usize) -> Result<store::Settings, Error> {
        Ok(store::Settings {
            database: self.database()?,
            connections: self.database_connections,
            root_key_file: self.root_key_file.clone(),
            root_key: environment::variable(environment::ROOT_KEY)?.map(Zeroizing::new),
            write_group,
            ..store::Settings::new(&self.data_dir)
        })
    }

    /// The database that the URL names, if one is given.
    pub(super) fn database(&self) -> Result<Option<Database>, Error> {
        let read = self.database_url.as_ref().map(DatabaseUrl::read);
        read.transpose().map_err(Error::DatabaseUrl)
    }

    /// What the store is told by a tool, which makes no database: a directory misspelt is no reason
    /// for a new one.
    pub(super) fn existing(&self) -> Result<store::Settings, Error> {
        let settings = self.store(WRITE_GROUP)?;
        if let Database::Sqlite(path) = settings.database()
            && !path.exists()
        {
            return Err(Error::Setting(format!(
                "there is no database {}: name the data directory with --data-dir, or start the \
                 server once to make it",
                path.display()
            )));
        }
        Ok(settings)
    }

    /// Opens what is there for a tool, beside a server that may be running.
    pub(super) async fn open_for_tool(&self) -> Result<Opened, Error> {
        let settings = self.existing()?;
        Ok(store::open(&settings, Purpose::Tool).await?)
    }
}

/// A URL that may hold a password: clap would repeat a value that it refuses, and so takes any.
#[derive(Clone)]
pub(super) struct DatabaseUrl(Zeroizing<String>);

impl From<String> for DatabaseUrl {
    fn from(url: String) -> Self {
        Self(Zeroizing::new(url))
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseUrl")
    }
}

impl DatabaseUrl {
    /// The database that it names, or why it names none.
    pub(super) fn read(&self) -> Result<Database, String> {
        let url = self.0.as_str();
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Database::Postgres(Box::new(url.parse()?)));
        }
        let path = url
            .strip_prefix("sqlite://")
            .or_else(|| url.strip_prefix("sqlite:"))
            .ok_or("it begins neither with sqlite: nor with postgres://")?;
        if path.is_empty() || path == ":memory:" {
            return Err("it names no file".to_owned());
        }
        Ok(Database::Sqlite(PathBuf::from(path)))
    }
}
