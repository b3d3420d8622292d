//! `castile customers`: all customers at once.

use std::path::{Path, PathBuf};

use actix_web::rt::System;
use clap::{Args, Subcommand};
use zeroize::Zeroizing;

use super::{
    Error, environment,
    output::{Bar, say},
    storage::DatabaseUrl,
};
use crate::store::{self, Database, Settings};

#[derive(Debug, Subcommand)]
pub(super) enum CustomersCommand {
    /// Copies an embedded database into an empty one on a server, sealed as it is, or
    /// goes on with a copy that was cut short; compares both in the end
    Copy(Copy),
}

#[derive(Debug, Args)]
pub(super) struct Copy {
    /// The database to copy, which no server may use meanwhile: sqlite:PATH
    #[arg(long, env = "CASTILE_COPY_FROM", value_name = "URL")]
    from: DatabaseUrl,
    /// The database to copy to: postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=MODE
    #[arg(
        long,
        env = "CASTILE_COPY_TO",
        value_name = "URL",
        hide_env_values = true
    )]
    to: DatabaseUrl,
    /// The data directory of the server that used it [default: where the database is]
    #[arg(long, env = "CASTILE_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Holds the root key of both [default: root.key in the data directory]; the variable
    /// `CASTILE_ROOT_KEY` gives the key itself
    #[arg(long, env = "CASTILE_ROOT_KEY_FILE", value_name = "FILE")]
    root_key_file: Option<PathBuf>,
}

pub(super) fn run(command: &CustomersCommand) -> Result<(), Error> {
    let CustomersCommand::Copy(copy) = command;
    let Database::Sqlite(from) = copy.from.read().map_err(Error::DatabaseUrl)? else {
        return Err(Error::Setting(
            "--from is not sqlite:PATH: from one PostgreSQL to another, pg_dump copies".to_owned(),
        ));
    };
    let Database::Postgres(to) = copy.to.read().map_err(Error::DatabaseUrl)? else {
        return Err(Error::Setting(
            "--to is not postgres://...: to copy one file to another, use castile backup"
                .to_owned(),
        ));
    };
    if !from.exists() {
        return Err(Error::Setting(format!(
            "there is no database {}",
            from.display()
        )));
    }
    let settings = copy.settings(&from)?;
    say(format!("castile: copying {} to {to}", from.display()));
    let bar = Bar::new();
    let mut show = |progress| bar.show(progress);
    let copied = store::copy(&settings, &from, &to, &mut show);
    let copied = System::new().block_on(copied)?;
    bar.end();
    for table in &copied {
        say(format!(
            "  {:14} {:>10}  sha256 {}",
            table.table, table.rows, table.digest
        ));
    }
    say("castile: both sides are the same");
    say("castile: serve the copy with the same root key, and its source no more");
    Ok(())
}

impl Copy {
    fn settings(&self, from: &Path) -> Result<Settings, Error> {
        let beside = || match from.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        Ok(Settings {
            root_key_file: self.root_key_file.clone(),
            root_key: environment::variable(environment::ROOT_KEY)?.map(Zeroizing::new),
            ..Settings::new(self.data_dir.clone().unwrap_or_else(beside))
        })
    }
}
