//! `castile migrate`: brings the database's tables up to date without serving.

use actix_web::rt::System;

use super::{Error, output::say, storage::StorageSettings};
use crate::store;

pub(super) fn run(storage: &StorageSettings) -> Result<(), Error> {
    let settings = storage.existing()?;
    let run = System::new().block_on(store::migrate(&settings))?;
    for name in &run {
        say(format!("castile: {name} is done"));
    }
    say(format!(
        "castile: the tables of {} {} up to date",
        settings.database(),
        if run.is_empty() { "were" } else { "are" }
    ));
    Ok(())
}
