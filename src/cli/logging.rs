//! Logs go to standard error through `log` and `env_logger`; `RUST_LOG` chooses what.
//!
//! By default: a line a request, and what goes wrong. The libraries below are heard from their
//! warnings up, and actix's own account of each broken connection not at all.

use std::io::Write as _;

const DEFAULT: &str = "info,actix_http=off,actix_server=warn,mio=warn";

/// Starts logging. A line is one line: what could end it or move the cursor is written escaped.
pub(super) fn start() {
    let filter = env_logger::Env::default().default_filter_or(DEFAULT);
    env_logger::Builder::from_env(filter)
        .format(|line, record| {
            let time = line.timestamp_micros();
            let message = record.args().to_string();
            let target = record.target();
            if message.contains(char::is_control) {
                let message = message.escape_debug();
                writeln!(line, "{time} {} {target} {message}", record.level())
            } else {
                writeln!(line, "{time} {} {target} {message}", record.level())
            }
        })
        .init();
}
