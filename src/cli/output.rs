//! What a person at the terminal reads.

use std::{
    fmt::Display,
    io::{self, Write as _},
};

use indicatif::{ProgressBar, ProgressStyle};

use crate::store::Progress;

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

/// How far a copy is, on standard error where that is a terminal.
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new() -> Self {
        let bar = ProgressBar::new(0);
        let shape = "  {msg:24} {wide_bar} {percent:>3} %  {eta} left";
        if let Ok(style) = ProgressStyle::with_template(shape) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// Every row is copied once, and compared once. On a target that an earlier attempt has begun,
    /// standard output says how much is there.
    pub(super) fn show(&self, progress: Progress) {
        match progress {
            Progress::Begun { rows, present } => {
                self.0.set_length(2 * rows);
                self.0.set_position(present);
                self.0.reset_eta();
                if present > 0 {
                    say(format!(
                        "castile: {present} of {rows} rows are there already"
                    ));
                }
            }
            Progress::Copied(table, rows) => {
                self.0.set_message(format!("copying {table}"));
                self.0.inc(rows);
            }
            Progress::Compared(table, rows) => {
                self.0.set_message(format!("comparing {table}"));
                self.0.inc(rows);
            }
        }
    }

    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}
