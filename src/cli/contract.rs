//! `castile contract`: reads a WSDL as the build would, and says what it holds or what is wrong with
//! it; or begins a service of it.

mod new_service;

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{Error, output::say};

#[derive(Debug, Subcommand)]
pub(super) enum ContractCommand {
    /// Prints a WSDL's operations and types, or every problem found in it
    Check {
        /// The WSDL; what it imports is looked for beside it
        #[arg(value_name = "FILE.wsdl")]
        file: PathBuf,
    },
    /// Lays out a crate that serves a WSDL: it compiles, its operations are yours to write
    NewService {
        /// The WSDL; what it imports must stand beside or below it
        #[arg(value_name = "FILE.wsdl")]
        file: PathBuf,
        /// The crate's directory, which must not be there yet
        #[arg(value_name = "DIR")]
        directory: PathBuf,
        /// Castile's source, to depend on it by path
        #[arg(long, value_name = "PATH")]
        castile: Option<PathBuf>,
    },
}

pub(super) fn run(command: &ContractCommand) -> Result<(), Error> {
    match command {
        ContractCommand::Check { file } => check(file),
        ContractCommand::NewService {
            file,
            directory,
            castile,
        } => new_service::run(file, directory, castile.as_deref()),
    }
}

fn check(file: &Path) -> Result<(), Error> {
    match castile_codegen::check(file) {
        Ok(summary) => {
            say(summary.to_string().trim_end());
            Ok(())
        }
        Err(problems) => {
            problems.iter().for_each(say);
            let count = problems.len();
            let problems = if count == 1 { "problem" } else { "problems" };
            Err(Error::Contract(format!(
                "{}: {count} {problems}",
                file.display()
            )))
        }
    }
}
