//! A module for each probing contract that the file `list` names, and a table of them.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=list");
    let out = env::var("OUT_DIR").unwrap();
    let (mut modules, mut table) = (String::new(), String::new());
    for line in fs::read_to_string("list").unwrap().lines() {
        let (name, wsdl) = line.split_once('\t').unwrap();
        println!("cargo:rerun-if-changed={wsdl}");
        let text = castile_codegen::rust_text(Path::new(wsdl))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let file = format!("{out}/{name}.rs");
        fs::write(&file, text).unwrap();
        writeln!(modules, "mod {name} {{ include!({file:?}); }}").unwrap();
        writeln!(table, "{name:?} => there_and_back!({name}, text),").unwrap();
    }
    fs::write(Path::new(&out).join("modules.rs"), modules).unwrap();
    let function = format!("fn answer(folder: &str, text: &str) -> Answer {{ match folder {{ {table} _ => panic!() }} }}");
    fs::write(Path::new(&out).join("answer.rs"), function).unwrap();
}
