//! `castile backup`: a copy of the embedded database in one file, beside a running server.

use std::path::PathBuf;

use clap::Args;

use super::{Error, environment, output::say, storage::StorageSettings};
use crate::store::{Database, sqlite};

#[derive(Debug, Args)]
pub(super) struct BackupCommand {
    /// The file to make, which must not be there yet
    file: PathBuf,
    #[command(flatten)]
    storage: StorageSettings,
}

pub(super) fn run(command: &BackupCommand) -> Result<(), Error> {
    let settings = command.storage.existing()?;
    let Database::Sqlite(path) = settings.database() else {
        return Err(Error::Setting(
            "PostgreSQL has its own tool for this: pg_dump --format=custom, and pg_restore. \
             Keep a copy of the root key, too; it is in no database"
                .to_owned(),
        ));
    };
    let made = sqlite::backup(&path, &command.file)?;
    say(format!(
        "castile: {} holds {} customers, deleted ones among them, in {} bytes",
        command.file.display(),
        made.customers,
        made.bytes
    ));
    let key = match environment::variable(environment::ROOT_KEY)? {
        Some(_) => environment::ROOT_KEY.to_owned(),
        None => settings.root_key_path().display().to_string(),
    };
    say(format!(
        "castile: the root key is not in it: keep a copy of {key} elsewhere, or nobody can read it"
    ));
    Ok(())
}
