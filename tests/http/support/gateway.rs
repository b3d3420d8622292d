//! Starts the program under test on a free port with an empty data directory, and ends it.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use super::{Answer, Wire};

/// The first client, which has every scope.
pub(crate) const CREDENTIALS: &str = "tester:correct horse battery staple";

/// A running gateway. It ends, and its directory goes, when this is dropped.
#[derive(Debug)]
pub(crate) struct Gateway {
    process: Child,
    said: Vec<String>,
    output: BufReader<ChildStdout>,
    address: SocketAddr,
    data: PathBuf,
}

impl Gateway {
    /// A gateway with the settings that everybody has.
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    /// A gateway with these flags.
    pub(crate) fn with(flags: &[&str]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let data =
            std::env::temp_dir().join(format!("castile-http-{}-{count}", std::process::id()));
        let mut process = command(&data)
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(data.with_extension("log")).unwrap())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut said = Vec::new();
        let address = loop {
            let mut line = String::new();
            assert_ne!(
                output.read_line(&mut line).unwrap(),
                0,
                "the gateway ended: {}",
                std::fs::read_to_string(data.with_extension("log")).unwrap()
            );
            said.push(line.trim_end().to_owned());
            if let Some((_, url)) = line.trim_end().rsplit_once("listening on http://") {
                break url.parse().unwrap();
            }
        };
        let gateway = Self {
            process,
            said,
            output,
            address,
            data,
        };
        gateway.await_ready();
        gateway
    }

    fn await_ready(&self) {
        let until = Instant::now() + Duration::from_secs(30);
        while self.get("/readyz").status != 200 {
            assert!(Instant::now() < until, "the gateway does not become ready");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Where it listens, as `127.0.0.1:port`.
    pub(crate) fn host(&self) -> String {
        self.address.to_string()
    }

    /// Its data directory.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// What it said on standard output until it listened.
    pub(crate) fn said(&self) -> String {
        self.said.join("\n")
    }

    /// What it has logged, once these words stand in it.
    pub(crate) fn log_with(&self, words: &str) -> String {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            let log = std::fs::read_to_string(self.data.with_extension("log")).unwrap();
            if log.contains(words) {
                return log;
            }
            assert!(Instant::now() < until, "no {words} in {log}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// A new connection to it.
    pub(crate) fn connect(&self) -> Wire {
        Wire::connect(self.address)
    }

    /// The answer to these bytes on a connection of their own.
    pub(crate) fn send(&self, request: impl AsRef<[u8]>) -> Answer {
        let mut wire = self.connect();
        wire.write(request.as_ref());
        wire.answer()
    }

    /// The answer to a plain `GET`.
    pub(crate) fn get(&self, target: &str) -> Answer {
        self.send(format!(
            "GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.host()
        ))
    }

    /// Sends a signal by its name, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        signal(self.process.id(), name);
    }

    /// How it ended, when it does so within the time.
    pub(crate) fn ended_within(&mut self, time: Duration) -> Option<ExitStatus> {
        let until = Instant::now() + time;
        while Instant::now() < until {
            if let Some(status) = self.process.try_wait().unwrap() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }

    /// Runs the program on the same data directory, and gives its status and what it said.
    pub(crate) fn beside(&self, arguments: &[&str]) -> (bool, String) {
        let output = bare()
            .args(arguments)
            .arg("--data-dir")
            .arg(&self.data)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(text).unwrap())
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = self.output.get_ref();
        let _ = std::fs::remove_dir_all(&self.data);
        let _ = std::fs::remove_file(self.data.with_extension("log"));
    }
}

/// The program without any setting from outside.
fn bare() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_castile"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CASTILE_") {
            command.env_remove(name);
        }
    }
    command
}

fn command(data: &Path) -> Command {
    let mut command = bare();
    command
        .env("CASTILE_BOOTSTRAP_CLIENT", CREDENTIALS)
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data);
    command
}

/// Sends a signal by its name to a process.
fn signal(pid: u32, name: &str) {
    let sent = Command::new("kill")
        .args(["-s", name, &pid.to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
}
