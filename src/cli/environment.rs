//! Refuses a `CASTILE_` variable that means nothing: a misspelt setting must not pass unseen.

use std::{collections::BTreeSet, ffi::OsString};

use clap::Command;

use super::Error;

/// Settings that are secrets, and so are variables only: a flag stands in every process list.
pub(super) const ROOT_KEY: &str = "CASTILE_ROOT_KEY";
pub(super) const BOOTSTRAP_CLIENT: &str = "CASTILE_BOOTSTRAP_CLIENT";

const PREFIX: &str = "CASTILE_";

/// The value of a variable that is not empty.
pub(super) fn variable(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Error::Setting(format!("{name} is not UTF-8")))
        }
    }
}

/// Checks the variables against the flags that `command` and its subcommands know.
pub(super) fn check(
    command: &Command,
    variables: impl Iterator<Item = (OsString, OsString)>,
) -> Result<(), Error> {
    let mut known = BTreeSet::from([ROOT_KEY.into(), BOOTSTRAP_CLIENT.into()]);
    collect(command, &mut known);
    for (name, _) in variables {
        if name.to_string_lossy().starts_with(PREFIX) && !known.contains(&name) {
            let known: Vec<_> = known.iter().map(|name| name.to_string_lossy()).collect();
            return Err(Error::Setting(format!(
                "{} is set, but there is no such setting; there are {}",
                name.to_string_lossy().escape_default(),
                known.join(", ")
            )));
        }
    }
    Ok(())
}

fn collect(command: &Command, known: &mut BTreeSet<OsString>) {
    known.extend(
        command
            .get_arguments()
            .filter_map(|argument| argument.get_env())
            .map(OsString::from),
    );
    for subcommand in command.get_subcommands() {
        collect(subcommand, known);
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn check_one(name: &str) -> Result<(), Error> {
        let command = super::super::Arguments::command();
        check(&command, std::iter::once((name.into(), "x".into())))
    }

    #[test]
    fn known_variables_and_those_of_others_pass() {
        for name in ["CASTILE_LISTEN", "CASTILE_ROOT_KEY", "PATH", "MY_CASTILE_X"] {
            assert!(check_one(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_misspelt_variable_is_refused_with_the_names_there_are() {
        let refused = check_one("CASTILE_LISEN").unwrap_err().to_string();
        assert!(refused.contains("CASTILE_LISEN") && refused.contains("CASTILE_LISTEN"));
    }
}
