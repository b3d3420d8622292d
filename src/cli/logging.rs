//! Logs go to standard error through `log` and `env_logger`; `RUST_LOG` chooses what.
//!
//! By default: a line a request, and what goes wrong. The libraries below are heard from their
//! warnings up, and actix's own account of each broken connection not at all.
//!
//! Lines are gathered for a moment and written together by a thread of their own: a system call a
//! line would cost a request more than its parsing does.

use std::{
    fmt::{self, Write as _},
    io::{self, Write},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use env_logger::Target;
use log::LevelFilter;

/// It tells the values of every statement at `debug`: whatever is asked for, that is not said.
const DRIVER: &str = "tokio_postgres";

const DEFAULT: &str = "info,actix_http=off,actix_server=warn,mio=warn";

/// For how long lines are gathered.
const MOMENT: Duration = Duration::from_millis(20);

/// Starts logging. A line is one line: what could end it or move the cursor is written escaped.
pub(super) fn start() -> Log {
    let log = Log::default();
    let behind = log.clone();
    let writer = thread::Builder::new().name("log".to_owned());
    let target = match writer.spawn(move || behind.write_on()) {
        Ok(_) => Target::Pipe(Box::new(log.clone())),
        Err(_) => Target::Stderr,
    };
    let filter = env_logger::Env::default().default_filter_or(DEFAULT);
    env_logger::Builder::from_env(filter)
        .filter_module(DRIVER, LevelFilter::Warn)
        .target(target)
        .format(|line, record| {
            let (time, level) = (line.timestamp_micros(), record.level());
            let (target, message) = (record.target(), record.args());
            line.write_all(one_line(format_args!("{time} {level} {target} {message}")).as_bytes())
        })
        .init();
    log
}

/// The line, put together before it is written: each piece of its own costs a way through the
/// formatter's layers.
fn one_line(content: fmt::Arguments<'_>) -> String {
    let mut line = String::with_capacity(256); // of a request, 200
    let _ = line.write_fmt(content); // a string takes everything
    // All of it is looked at, since a loop that may end early is not vectorized.
    let printable = |all, byte: u8| all & (b' '..=b'~').contains(&byte);
    if !line.bytes().fold(true, printable) && line.contains(char::is_control) {
        line = line.escape_debug().to_string();
    }
    line.push('\n');
    line
}

/// The lines that are not written yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Log(Arc<Gathered>);

#[derive(Debug, Default)]
struct Gathered {
    lines: Mutex<Vec<u8>>,
    some: Condvar,
}

impl Log {
    /// Writes what there is. To be called before the process ends.
    pub(super) fn finish(&self) {
        // Who logs meanwhile waits: a reader that is slower than the log slows the server down,
        // and does not fill its memory.
        let mut lines = self.lines();
        let _ = io::stderr().write_all(&lines); // nobody is left to be told
        lines.clear();
    }

    fn lines(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_on(&self) {
        loop {
            let lines = self.lines();
            drop(self.0.some.wait_while(lines, |lines| lines.is_empty()));
            thread::sleep(MOMENT);
            self.finish();
        }
    }
}

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut lines = self.lines();
        let first = lines.is_empty();
        lines.extend_from_slice(line);
        drop(lines);
        if first {
            self.0.some.notify_one();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_end_a_line_or_move_the_cursor_is_escaped() {
        let named = |name: &str| one_line(format_args!("client={name} status={}", 200));
        assert_eq!(named("Müller"), "client=Müller status=200\n");
        assert_eq!(
            named("a\nb\u{1b}[2J\u{9b}c"),
            "client=a\\nb\\u{1b}[2J\\u{9b}c status=200\n"
        );
    }
}
