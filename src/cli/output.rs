//! What a person at the terminal reads.

use std::{
    fmt::Display,
    io::{self, Write as _},
};

/// Writes a line to standard output. A reader that went away is no reason to stop.
pub(super) fn say(line: impl Display) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Writes an error to standard error, on one line whatever it quotes.
pub(super) fn complain(error: &impl Display) {
    let line: String = error
        .to_string()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let _ = writeln!(io::stderr().lock(), "castile: {line}");
}
