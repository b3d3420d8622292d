//! The data directory, opened as the settings say.

use std::path::PathBuf;

use clap::Args;
use zeroize::Zeroizing;

use super::{Error, environment};
use crate::store::{self, Opened, Purpose, WRITE_GROUP};

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
    /// The database, as sqlite:PATH [default: castile.db in the data directory]
    #[arg(long, env = "CASTILE_DATABASE_URL", value_name = "URL", value_parser = sqlite_path)]
    database_url: Option<PathBuf>,
    /// Holds the root key, base64 of 32 bytes [default: root.key in the data directory]; the
    /// variable `CASTILE_ROOT_KEY` gives the key itself
    #[arg(long, env = "CASTILE_ROOT_KEY_FILE", value_name = "FILE")]
    root_key_file: Option<PathBuf>,
}

impl StorageSettings {
    /// What the store is told.
    pub(super) fn store(&self, write_group: usize) -> Result<store::Settings, Error> {
        Ok(store::Settings {
            database: self.database_url.clone(),
            root_key_file: self.root_key_file.clone(),
            root_key: environment::variable(environment::ROOT_KEY)?.map(Zeroizing::new),
            write_group,
            ..store::Settings::new(&self.data_dir)
        })
    }

    /// Opens what is there for a tool, beside a server that may be running. It makes nothing:
    /// a directory misspelt is no reason for a new one.
    pub(super) async fn open_for_tool(&self) -> Result<Opened, Error> {
        let settings = self.store(WRITE_GROUP)?;
        let database = settings.database_path();
        if !database.exists() {
            return Err(Error::Setting(format!(
                "there is no database {}: name the data directory with --data-dir, or start the \
                 server once to make it",
                database.display()
            )));
        }
        Ok(store::open(&settings, Purpose::Tool).await?)
    }
}

fn sqlite_path(url: &str) -> Result<PathBuf, String> {
    if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        return Err("PostgreSQL is not served yet; use sqlite:PATH".to_owned());
    }
    let path = url
        .strip_prefix("sqlite://")
        .or_else(|| url.strip_prefix("sqlite:"))
        .ok_or("a database URL begins with sqlite:")?;
    if path.is_empty() || path == ":memory:" {
        return Err("the URL names no file".to_owned());
    }
    Ok(PathBuf::from(path))
}
