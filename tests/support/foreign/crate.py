"""One crate with a module for each WSDL, made by its build script as any user's crate is."""

import json
import os
import re
import subprocess

from judge import server

from . import corpus

CRATE = corpus.HOME / "crate"

MANIFEST = f"""[package]
name = "foreign"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
castile-soap = {{ path = "{server.ROOT}/crates/soap" }}
serde = {{ version = "1", features = ["derive"] }}

[build-dependencies]
castile-codegen = {{ path = "{server.ROOT}/crates/codegen" }}
"""

BUILD = r"""use std::{env, fmt::Write as _, fs, path::Path, sync::mpsc, thread, time::{Duration, Instant}};

fn main() {
    println!("cargo:rerun-if-changed=list");
    println!("cargo:rerun-if-changed=left_out");
    let out = env::var("OUT_DIR").unwrap();
    let left_out = fs::read_to_string("left_out").unwrap();
    let (mut told, mut modules) = (String::new(), String::new());
    for (number, path) in fs::read_to_string("list").unwrap().lines().enumerate() {
        let (send, receive) = mpsc::channel();
        let (wsdl, directory) = (path.to_string(), format!("{out}/m{number}"));
        let _ = fs::remove_dir_all(&directory);
        let started = Instant::now();
        thread::spawn(move || {
            let done = castile_codegen::Compiler::new().out_dir(directory).files(Path::new(&wsdl));
            let _ = send.send(done.map_err(|error| error.problems().iter().map(ToString::to_string).collect::<Vec<_>>()));
        });
        let done = receive.recv_timeout(Duration::from_secs(60));
        let time = started.elapsed().as_millis();
        let problems = match done {
            Ok(Ok(files)) => {
                let bytes: u64 = files.iter().filter_map(|file| fs::metadata(file).ok()).map(|file| file.len()).sum();
                if !left_out.lines().any(|left| left == number.to_string()) {
                    let stem = Path::new(path).file_stem().unwrap().to_string_lossy();
                    writeln!(modules, "pub mod m{number} {{ include!({:?}); }}", format!("{out}/m{number}/{stem}.rs")).unwrap();
                }
                writeln!(told, "{number}\t{time}\t{bytes}\ttaken\t").unwrap();
                for (name, problems) in published(&format!("{out}/m{number}")) {
                    writeln!(told, "{number}\t{time}\t{bytes}\tpublished\t{name}").unwrap();
                    for problem in problems {
                        writeln!(told, "{number}\t{time}\t{bytes}\tunsound\t{}", problem.replace(['\t', '\n'], " ")).unwrap();
                    }
                }
                continue;
            }
            Ok(Err(problems)) => problems,
            Err(mpsc::RecvTimeoutError::Timeout) => vec!["does not end".to_string()],
            Err(mpsc::RecvTimeoutError::Disconnected) => vec!["panics".to_string()],
        };
        for problem in problems {
            writeln!(told, "{number}\t{time}\t0\trefused\t{}", problem.replace(['\t', '\n'], " ")).unwrap();
        }
    }
    fs::write("told", told).unwrap();
    fs::write(Path::new(&out).join("modules.rs"), modules).unwrap();
}

// The self-contained documents, each with what is wrong with it as a contract.
fn published(directory: &str) -> Vec<(String, Vec<String>)> {
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let alone = names.filter(|name| name.ends_with(".soap11.wsdl") || name.ends_with(".soap12.wsdl"));
    let judged = alone.map(|name| match castile_codegen::check(Path::new(directory).join(&name)) {
        Ok(_) => (name, Vec::new()),
        Err(problems) => (name, problems.iter().map(ToString::to_string).collect()),
    });
    judged.collect()
}
"""

LIBRARY = """#![allow(warnings)]
include!(concat!(env!("OUT_DIR"), "/modules.rs"));
"""


class Outcome:
    """What became of one WSDL."""

    def __init__(self, path):
        self.path = path
        self.milliseconds = 0
        self.bytes = 0
        self.problems = []
        self.published = []  # its self-contained documents
        self.unsound = []  # what is wrong with them
        self.errors = []


def compiled(paths):
    """The outcome of each WSDL: refused with its problems, or compiled, or with the compiler's errors."""
    CRATE.mkdir(parents=True, exist_ok=True)
    (CRATE / "src").mkdir(exist_ok=True)
    for name, text in (("Cargo.toml", MANIFEST), ("build.rs", BUILD), ("src/lib.rs", LIBRARY), ("Cargo.lock", (server.ROOT / "Cargo.lock").read_text())):
        (CRATE / name).write_text(text)
    (CRATE / "list").write_text("".join(f"{path}\n" for path in paths))
    outcomes = [Outcome(path) for path in paths]
    left_out = set()
    # An error of names hides those of types: what failed is left out, until the rest is clean.
    for _ in range(8):
        (CRATE / "left_out").write_text("".join(f"{number}\n" for number in sorted(left_out)))
        found = checked()
        for number, message in found:
            outcomes[number].errors.append(message)
        left_out |= {number for number, _ in found}
        if not found:
            break
    for line in (CRATE / "told").read_text().splitlines():
        number, milliseconds, size, what, problem = line.split("\t")
        outcome = outcomes[int(number)]
        outcome.milliseconds, outcome.bytes = int(milliseconds), int(size)
        kept = {"refused": outcome.problems, "published": outcome.published, "unsound": outcome.unsound}
        if what in kept:
            kept[what].append(problem)
    return outcomes


def checked():
    """(module, message) of each error that the compiler finds."""
    environment = os.environ | {"CARGO_TARGET_DIR": str(server.ROOT / "target" / "judge" / "foreign" / "target")}
    run = subprocess.run(["cargo", "check", "--quiet", "--message-format=json"], cwd=CRATE, env=environment, capture_output=True, text=True, check=False)
    found = []
    for line in run.stdout.splitlines():
        message = (json.loads(line) if line.startswith("{") else {}).get("message")
        if message and message["level"] == "error" and message["spans"]:
            files = [span["file_name"] for span in message["spans"]]
            module = next((match for match in (re.search(r"/m(\d+)/[^/]*\.rs$", file) for file in files) if match), None)
            if module:
                found.append((int(module[1]), message["message"]))
            else:
                raise RuntimeError(message["rendered"])
    if run.returncode and not found:
        raise RuntimeError(run.stderr[-3000:])
    return found
