//! `castile contract check`: reads a WSDL as the build would, and says what it holds or what is
//! wrong with it.

use std::path::PathBuf;

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
}

pub(super) fn run(command: &ContractCommand) -> Result<(), Error> {
    let ContractCommand::Check { file } = command;
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
