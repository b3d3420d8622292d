//! `castile contract`: reads a WSDL as the build would, and says what it holds or what is wrong with
//! it; or begins a service of it.

mod manifest;
mod new_service;

use std::path::PathBuf;

use castile_codegen::{Compiler, Problem};
use clap::{Args, Subcommand};

use super::{Error, output::say};

#[derive(Debug, Subcommand)]
pub(super) enum ContractCommand {
    /// Prints a WSDL's operations and types, or every problem found in it
    Check {
        #[command(flatten)]
        contract: ContractFiles,
    },
    /// Lays out a crate that serves a WSDL: it compiles, its operations are yours to write
    NewService {
        #[command(flatten)]
        contract: ContractFiles,
        /// The crate's directory, which must be empty or not there yet
        #[arg(value_name = "DIR")]
        directory: PathBuf,
        /// Castile's source, to depend on it by path; unless said otherwise, where this program
        /// was built
        #[arg(long, value_name = "PATH")]
        castile: Option<PathBuf>,
    },
}

/// A contract, and how it is read.
#[derive(Debug, Args)]
pub(super) struct ContractFiles {
    /// The WSDL; what it imports is looked for where it says, on this machine
    #[arg(value_name = "FILE.wsdl")]
    wsdl: PathBuf,
    /// Where a document lies that the contract names by a URL or by a namespace; may be repeated
    #[arg(long, value_name = "URI=FILE", value_parser = entry)]
    catalog: Vec<(String, PathBuf)>,
    /// Leaves an operation out, and keeps the rest; may be repeated
    #[arg(long, value_name = "OPERATION")]
    without: Vec<String>,
}

impl ContractFiles {
    fn compiler(&self) -> Compiler {
        let compiler = self
            .catalog
            .iter()
            .fold(Compiler::new(), |compiler, entry| {
                compiler.catalog(&entry.0, &entry.1)
            });
        (self.without.iter()).fold(compiler, Compiler::without)
    }
}

/// A URI may hold `=`, so the last one counts.
fn entry(text: &str) -> Result<(String, PathBuf), String> {
    match text.rsplit_once('=') {
        Some((uri, file)) if !uri.is_empty() && !file.is_empty() => {
            Ok((uri.to_owned(), PathBuf::from(file)))
        }
        _ => Err("a URI, `=` and the file that holds its document".to_owned()),
    }
}

pub(super) fn run(command: &ContractCommand) -> Result<(), Error> {
    match command {
        ContractCommand::Check { contract } => check(contract),
        ContractCommand::NewService {
            contract,
            directory,
            castile,
        } => new_service::run(contract, directory, castile.as_deref()),
    }
}

fn check(contract: &ContractFiles) -> Result<(), Error> {
    match contract.compiler().check(&contract.wsdl) {
        Ok(summary) => {
            say(summary.to_string().trim_end());
            Ok(())
        }
        Err(problems) => Err(refused(contract, &problems)),
    }
}

/// Prints each problem on a line of its own.
fn refused(contract: &ContractFiles, problems: &[Problem]) -> Error {
    for problem in problems {
        say(in_flags(&problem.to_string()));
    }
    let count = problems.len();
    let problems = if count == 1 { "problem" } else { "problems" };
    Error::Contract(format!("{}: {count} {problems}", contract.wsdl.display()))
}

/// A hint names what a build script calls; here it is flags.
fn in_flags(problem: &str) -> String {
    let problem = problem.replace(
        "name its place in the catalog",
        "name its place: --catalog URI=FILE",
    );
    let parts = problem.split_once("Compiler::without(\"");
    match parts.and_then(|(before, after)| Some((before, after.split_once("\")")?))) {
        Some((before, (operation, after))) => format!("{before}--without {operation}{after}"),
        None => problem,
    }
}
