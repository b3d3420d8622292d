//! No contract, however hostile or large, takes more than two seconds a megabyte, and each is
//! answered: with Rust, or with a problem that says which limit it broke, and where.
//!
//! Time is the processor's, so that a busy machine is no finding, and that of a build as build
//! scripts have it in this workspace. What a contract is read for at any rate, and what limits leave
//! to the smallest one, is [`START`]: a contract of ten kilobytes may become eight megabytes of Rust.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use cpu_time::ProcessTime;

#[path = "hostile/contract.rs"]
mod contract;
#[path = "hostile/enterprise.rs"]
mod enterprise;
#[path = "hostile/messages.rs"]
mod messages;
#[path = "hostile/types.rs"]
mod types;
#[path = "hostile/values.rs"]
mod values;

use contract::Contract;

/// What becomes of a contract.
#[derive(Clone, Copy)]
pub(crate) enum Verdict {
    /// Rust.
    Taken,
    /// A problem whose message holds this.
    Refused(&'static str),
}

/// A name, a size, the contract of a size, and what becomes of it at four times the size.
type Shape = (&'static str, usize, fn(usize) -> Contract, Verdict);

/// For a megabyte.
const PACE: Duration = Duration::from_secs(2);
/// Whatever the size.
const START: Duration = Duration::from_millis(500);

#[test]
fn every_contract_is_answered_in_time() {
    let mut wrong = Vec::new();
    let shapes = [types::SHAPES, values::SHAPES, messages::SHAPES].concat();
    for (name, size, shape, verdict) in shapes {
        wrong.extend(answered(name, &shape(size)).err());
        match (answered(name, &shape(4 * size)), verdict) {
            (Err(late), _) => wrong.push(late),
            (Ok(Ok(_)), Verdict::Taken) => {}
            (Ok(Err(told)), Verdict::Refused(reason)) if told.contains(reason) => {}
            (Ok(answer), _) => {
                let answer = answer.map_or_else(|told| told, |bytes| format!("{bytes} bytes"));
                wrong.push(format!(
                    "{name}: {}",
                    answer.chars().take(400).collect::<String>()
                ));
            }
        }
    }
    // The contracts that people write are taken.
    for (name, types) in [("an enterprise", 1_500), ("three enterprises", 4_500)] {
        match answered(name, &enterprise::contract(types)) {
            Err(late) => wrong.push(late),
            Ok(Err(told)) => wrong.push(format!("{name}: {told}")),
            Ok(Ok(_)) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many bytes of Rust a contract becomes, or the problem; an error where that takes too long.
fn answered(name: &str, contract: &Contract) -> Result<Result<usize, String>, String> {
    let (path, bytes) = contract.write(&name.replace(' ', "-"));
    let (answer, taken) = timed(&path);
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    let bound = START + PACE * u32::try_from(bytes).unwrap() / 1_000_000;
    if env::var_os("HOSTILE_TIMES").is_some() {
        let outcome = match &answer {
            Ok(bytes) => format!("{bytes} bytes"),
            Err(told) => told.chars().skip_while(|c| *c != ' ').take(90).collect(),
        };
        eprintln!("{name}: {bytes} bytes, {taken:.2?} of {bound:.2?}: {outcome}");
    }
    if taken > bound {
        return Err(format!(
            "{name}: {bytes} bytes take {taken:?}, which may be {bound:?}"
        ));
    }
    Ok(answer)
}

fn timed(path: &Path) -> (Result<usize, String>, Duration) {
    let start = ProcessTime::now();
    let answer = castile_codegen::rust_text(path);
    let answer = answer
        .map(|text| text.len())
        .map_err(|error| error.to_string());
    (answer, start.elapsed())
}
