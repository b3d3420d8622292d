//! `castile contract new-service`: a crate that serves a WSDL and compiles, every operation there
//! and none of them written.

use std::fs;
use std::path::{Component, Path, PathBuf};

use castile_codegen::Compiler;
use castile_codegen::model::Model;

use super::super::{Error, output::say};
use super::{ContractFiles, manifest};

const BUILD: &str = "\
//! Compiles the contract: `wsdl/` becomes `OUT_DIR/@STEM@.rs`.

fn main() {
    if let Err(error) = @COMPILE@{
        eprintln!(\"{error}\");
        std::process::exit(1);
    }
}
";

const CONTRACT: &str = "\
//! What the contract says, in Rust: made at build time.

#![allow(dead_code, reason = \"a server needs no client, nor every description\")]

include!(concat!(env!(\"OUT_DIR\"), @INCLUDED@));
";

const MAIN: &str = "\
//! Serves the contract at <http://127.0.0.1:8080>, or at the address given.
@LIMIT@
mod contract;
mod service;

use std::sync::Arc;

use actix_web::{App, HttpServer};
use castile_soap::actix::resource;
use service::Service;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args()
        .nth(1)
        .unwrap_or(\"127.0.0.1:8080\".to_string());
@SAY@@MADE@    HttpServer::new(move || {
        App::new()@SERVICES@
    })
    .bind(address)?
    .run()
    .await
}
";

/// Members from which on a contract goes without JSON, most of what it takes rustc to compile them.
const MANY_MEMBERS: usize = 5_000;

/// Lays the crate out in a directory that is not there yet, or is empty.
pub(super) fn run(
    contract: &ContractFiles,
    directory: &Path,
    castile: Option<&Path>,
) -> Result<(), Error> {
    let taken = fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some());
    if taken || directory.is_file() {
        let text = format!("{} is there already: name a new one", directory.display());
        return Err(Error::Contract(text));
    }
    let source = manifest::source(castile)?;
    let compiler = contract.compiler();
    let Begun {
        copies,
        service,
        servers,
        large,
        limit,
    } = read(contract, &compiler)?;
    let crate_directory = placed(directory)?;
    for (file, copy) in &copies.files {
        let bytes = fs::read(file).map_err(|error| failed(file, &error))?;
        write(&directory.join(copy), &bytes)?;
    }
    let stem = contract
        .wsdl
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy();
    let compile = compilation(contract, &copies, large)?;
    let build = BUILD
        .replace("@STEM@", &stem)
        .replace("@COMPILE@", &compile);
    let included = format!("{:?}", format!("/{stem}.rs"));
    for (name, text) in [
        (
            "Cargo.toml",
            manifest::manifest(&crate_directory, source.as_deref()),
        ),
        ("build.rs", build),
        ("src/contract.rs", CONTRACT.replace("@INCLUDED@", &included)),
        ("src/main.rs", main_of(&servers).replace("@LIMIT@", &limit)),
        ("src/service.rs", service),
    ] {
        write(&directory.join(name), text.as_bytes())?;
    }
    let name = directory.display();
    if source.is_none() {
        say(format!(
            "{name}/Cargo.toml: write where Castile's source lies into `castile-soap` and \
             `castile-codegen`; it is on no registry, nor where this program was built"
        ));
    }
    say(format!("{name}: write src/service.rs, then `cargo run`"));
    Ok(())
}

/// What a contract begins with.
struct Begun {
    /// Its files.
    copies: Copies,
    /// The text of the service.
    service: String,
    /// Its servers.
    servers: Vec<(String, String)>,
    /// Whether it goes without JSON.
    large: bool,
    /// What rustc is told of its types.
    limit: String,
}

fn read(contract: &ContractFiles, compiler: &Compiler) -> Result<Begun, Error> {
    let broken = |error: castile_codegen::Error| super::refused(contract, &error.problems());
    let model = compiler.parse(&contract.wsdl).map_err(broken)?;
    let (service, servers) = compiler.skeleton(&contract.wsdl).map_err(broken)?;
    Ok(Begun {
        copies: Copies::of(&model.files)?,
        service,
        servers,
        large: model.members() >= MANY_MEMBERS,
        limit: recursion_limit(&model),
    })
}

/// rustc gives up after 128 steps from type to type unless it is told another limit; a member that is
/// optional, nillable and boxed takes five.
fn recursion_limit(model: &Model) -> String {
    let steps = 6 * model.chain();
    if steps < 100 {
        return String::new();
    }
    let limit = (2 * steps).next_power_of_two();
    format!(
        "\n// The contract's types lead far: so many steps rustc takes to see that a request may go to\n\
         // another thread.\n#![recursion_limit = \"{limit}\"]\n"
    )
}

/// The contract's files, and where the crate has them: as they lie to each other, since their
/// imports say so, under the directory that holds them all.
struct Copies {
    above: PathBuf,
    files: Vec<(PathBuf, PathBuf)>,
}

impl Copies {
    fn of(files: &[PathBuf]) -> Result<Self, Error> {
        let placed: Vec<PathBuf> =
            (files.iter().map(|file| placed(file))).collect::<Result<_, _>>()?;
        let first = placed.first().and_then(|file| file.parent());
        let above = first.unwrap_or(Path::new("")).ancestors();
        let above = above.filter(|above| placed.iter().all(|file| file.starts_with(above)));
        let above = above.map(Path::to_path_buf).next().unwrap_or_default();
        let mut copies = Self {
            above,
            files: Vec::new(),
        };
        for file in placed {
            let copy = copies.copy(&file);
            copies.files.push((file, copy));
        }
        Ok(copies)
    }

    fn copy(&self, file: &Path) -> PathBuf {
        Path::new("wsdl").join(file.strip_prefix(&self.above).unwrap_or(file))
    }
}

/// A path from the root, without `.` and `..`, and without asking where links lead: the generator
/// does not either.
fn placed(path: &Path) -> Result<PathBuf, Error> {
    let path = std::path::absolute(path).map_err(|error| failed(path, &error))?;
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Ok(parts)
}

/// What the build script calls, with the settings that the contract was read with.
fn compilation(contract: &ContractFiles, copies: &Copies, large: bool) -> Result<String, Error> {
    let wsdl = copies.copy(&placed(&contract.wsdl)?);
    let wsdl = wsdl.to_string_lossy();
    if contract.catalog.is_empty() && contract.without.is_empty() && !large {
        return Ok(format!("castile_codegen::compile({wsdl:?}) "));
    }
    let mut calls = vec!["castile_codegen::Compiler::new()".to_owned()];
    for (uri, file) in &contract.catalog {
        let file = placed(file)?;
        // One that was not asked for is not there.
        if copies.files.iter().any(|(copied, _)| *copied == file) {
            let copy = copies.copy(&file);
            calls.push(format!(".catalog({uri:?}, {:?})", copy.to_string_lossy()));
        }
    }
    let without = contract.without.iter();
    calls.extend(without.map(|operation| format!(".without({operation:?})")));
    if large {
        calls.push(
            ".json(false) // so many types compile in a seventh of the time without".to_owned(),
        );
    }
    calls.push(format!(".compile({wsdl:?})\n    "));
    Ok(calls.join("\n        "))
}

fn main_of(servers: &[(String, String)]) -> String {
    let said = servers
        .iter()
        .map(|(path, _)| format!("    println!(\"http://{{address}}/{path}\");\n"));
    // As rustfmt has it: a call alone stays on its line.
    let (before, margin, made) = if let [(_, server)] = servers {
        let made = format!("    let server = Arc::new({server}::new(Service));\n");
        ("", "        ", made)
    } else {
        let made = "    let service = Arc::new(Service);\n".to_owned();
        ("\n            ", "            ", made)
    };
    let services = servers.iter().map(|(path, server)| {
        let lines = [
            format!("    \"/{path}\","),
            match servers {
                [_] => "    Arc::clone(&server),".to_owned(),
                _ => format!("    Arc::new({server}::new(Arc::clone(&service))),"),
            },
            "    contract::WSDL.soap11.or(contract::WSDL.soap12),".to_owned(),
            "    |_| (),".to_owned(),
            "))".to_owned(),
        ];
        let lines = lines.map(|line| format!("\n{margin}{line}")).concat();
        format!("{before}.service(resource({lines}")
    });
    MAIN.replace("@SAY@", &said.collect::<Vec<_>>().concat())
        .replace("@MADE@", &made)
        .replace("@SERVICES@", &services.collect::<Vec<_>>().concat())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let parent = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| failed(path, &error))
}

pub(super) fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::Contract(format!("{}: {error}", path.display()))
}
