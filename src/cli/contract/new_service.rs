//! `castile contract new-service`: a crate that serves a WSDL and compiles, every operation there
//! and none of them written.

use std::fs;
use std::path::{Path, PathBuf};

use castile_codegen::Compiler;

use super::super::{Error, output::say};

const BUILD: &str = "\
//! Compiles the contract: `wsdl/` becomes `OUT_DIR/@STEM@.rs`.

fn main() {
    if let Err(error) = castile_codegen::compile(\"wsdl/@FILE@\") {
        eprintln!(\"{error}\");
        std::process::exit(1);
    }
}
";

const CONTRACT: &str = "\
//! What the contract says, in Rust: made at build time.

#![allow(dead_code, reason = \"a server needs no client, nor every description\")]

include!(concat!(env!(\"OUT_DIR\"), \"/@STEM@.rs\"));
";

const MAIN: &str = "\
//! Serves the contract at <http://127.0.0.1:8080>, or at the address given.

mod contract;
mod service;

use std::sync::Arc;

use actix_web::{App, HttpServer};
use castile_soap::actix::resource;
use service::Service;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or(\"127.0.0.1:8080\".to_string());
@SAY@    let service = Arc::new(Service);
    HttpServer::new(move || {
        App::new()
@SERVICES@    })
    .bind(address)?
    .run()
    .await
}
";

/// Lays the crate out in a directory that is not there yet, or is empty.
pub(super) fn run(wsdl: &Path, directory: &Path, castile: Option<&Path>) -> Result<(), Error> {
    let taken = fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some());
    if taken || directory.is_file() {
        let text = format!("{} is there already: name a new one", directory.display());
        return Err(Error::Contract(text));
    }
    let compiler = Compiler::new();
    let broken = |error: castile_codegen::Error| Error::Contract(error.to_string());
    let model = compiler.parse(wsdl).map_err(broken)?;
    let (service, servers) = compiler.skeleton(wsdl).map_err(broken)?;
    let from = wsdl.parent().unwrap_or(Path::new(""));
    for file in &model.files {
        let Ok(name) = file.strip_prefix(from) else {
            return Err(Error::Contract(format!(
                "{} lies outside the directory of {}: move it there",
                file.display(),
                wsdl.display()
            )));
        };
        let bytes = fs::read(file).map_err(|error| failed(file, &error))?;
        write(&directory.join("wsdl").join(name), &bytes)?;
    }
    let file = wsdl.file_name().unwrap_or_default().to_string_lossy();
    let stem = wsdl.file_stem().unwrap_or_default().to_string_lossy();
    let filled = |text: &str| text.replace("@FILE@", &file).replace("@STEM@", &stem);
    for (name, text) in [
        ("Cargo.toml", manifest(directory, castile)?),
        ("build.rs", filled(BUILD)),
        ("src/contract.rs", filled(CONTRACT)),
        ("src/main.rs", main_of(&servers)),
        ("src/service.rs", service),
    ] {
        write(&directory.join(name), text.as_bytes())?;
    }
    say(format!(
        "{}: write src/service.rs, then `cargo run`",
        directory.display()
    ));
    Ok(())
}

fn main_of(servers: &[(String, String)]) -> String {
    let said = servers
        .iter()
        .map(|(path, _)| format!("    println!(\"http://{{address}}/{path}\");\n"));
    let services = servers.iter().map(|(path, server)| {
        format!(
            "            .service(resource(\n                \"/{path}\",\n                Arc::new({server}::new(*service)),\n                contract::WSDL.soap11.or(contract::WSDL.soap12),\n                |_| (),\n            ))\n"
        )
    });
    MAIN.replace("@SAY@", &said.collect::<Vec<_>>().concat())
        .replace("@SERVICES@", &services.collect::<Vec<_>>().concat())
}

fn manifest(directory: &Path, castile: Option<&Path>) -> Result<String, Error> {
    let name = directory.file_name().unwrap_or_default().to_string_lossy();
    let name = name.replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    let dependency = |part: &str| -> Result<String, Error> {
        match castile {
            None => Ok("version = \"0.1\"".to_string()),
            Some(castile) => {
                let path = castile.join("crates").join(part);
                let path = path.canonicalize().map_err(|error| failed(&path, &error))?;
                Ok(format!("path = {:?}", path.to_string_lossy()))
            }
        }
    };
    Ok(format!(
        "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         actix-web = {{ version = \"4\", default-features = false, features = [\"macros\"] }}\n\
         castile-soap = {{ {}, features = [\"actix\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\n[build-dependencies]\ncastile-codegen = {{ {} }}\n",
        name.to_lowercase(),
        dependency("soap")?,
        dependency("codegen")?,
    ))
}

fn write(path: &PathBuf, bytes: &[u8]) -> Result<(), Error> {
    let parent = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::Contract(format!("{}: {error}", path.display()))
}
