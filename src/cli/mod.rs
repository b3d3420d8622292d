//! The command line: `castile [serve]` and the tools beside it.
//!
//! Every setting is a flag and a `CASTILE_` variable; an unknown one of either kind is refused.
//! The exit code is 0 when it went well, 1 when it did not and 2 when the call was wrong.

mod backup;
mod client;
mod contract;
mod customers;
mod environment;
mod error;
mod limits;
mod logging;
mod migrate;
mod output;
mod serve;
mod settings;
mod storage;

use std::{ffi::OsString, process::ExitCode};

use clap::{CommandFactory as _, Parser, Subcommand};

pub use error::Error;
use {
    backup::BackupCommand, client::ClientCommand, contract::ContractCommand,
    customers::CustomersCommand, settings::ServeSettings, storage::StorageSettings,
};

/// The customer gateway for systems that speak SOAP.
#[derive(Debug, Parser)]
#[command(name = "castile", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeSettings,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answers requests until it is told to stop (what happens without a command, too)
    Serve(Box<ServeSettings>),
    /// Adds, lists, disables clients and gives them new passwords
    #[command(subcommand)]
    Client(ClientCommand),
    /// Copies the embedded database into a file, beside a running server; without the root key
    Backup(BackupCommand),
    /// Brings the database's tables up to date, as a start of the server would
    Migrate(StorageSettings),
    /// All customers at once
    #[command(subcommand)]
    Customers(CustomersCommand),
    /// Looks at contracts
    #[command(subcommand)]
    Contract(ContractCommand),
}

/// Runs the program with these arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    if let Err(error) = environment::check(&Arguments::command(), std::env::vars_os()) {
        return fail(&error, 2);
    }
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print(); // where even stderr is closed, the exit code still tells
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match arguments.command {
        None => serve::run(&arguments.serve),
        Some(Command::Serve(settings)) => serve::run(&settings),
        Some(Command::Client(command)) => client::run(&command),
        Some(Command::Backup(command)) => backup::run(&command),
        Some(Command::Migrate(storage)) => migrate::run(&storage),
        Some(Command::Customers(command)) => customers::run(&command),
        Some(Command::Contract(command)) => contract::run(&command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error @ Error::DatabaseUrl(_)) => fail(&error, 2),
        Err(error) => fail(&error, 1),
    }
}

fn fail(error: &Error, code: u8) -> ExitCode {
    output::complain(error);
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from(line.split_whitespace())
    }

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn serving_is_what_happens_without_a_command() {
        let plain = parse("castile --listen 127.0.0.1:9").unwrap();
        assert_eq!(plain.serve.listen, "127.0.0.1:9");
        let named = parse("castile serve --listen 127.0.0.1:9").unwrap();
        assert!(matches!(named.command, Some(Command::Serve(s)) if s.listen == "127.0.0.1:9"));
    }

    #[test]
    fn an_unknown_flag_is_refused() {
        assert!(parse("castile --lisen 127.0.0.1:9").is_err());
        assert!(parse("castile serve extra").is_err());
    }

    #[test]
    fn a_password_in_the_database_url_is_never_shown() {
        let url = "postgres://ana:canary@db.example/customers";
        for url in [
            url.to_owned(),
            format!("{url}?sslmode=canary"),
            url.replace("postgres", "x"),
        ] {
            let arguments = parse(&format!("castile --database-url {url}")).unwrap();
            assert!(!format!("{arguments:?}").contains("canary"));
            match arguments.serve.storage.database() {
                Ok(database) => assert!(!format!("{database:?} {database:?}").contains("canary")),
                Err(refused) => assert!(!refused.to_string().contains("canary"), "{refused}"),
            }
        }
    }
}
