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
        let text = compiler(Path::new(wsdl).parent().unwrap())
            .text(wsdl)
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

/// A compiler that knows what the folder's `catalog.txt` says: a URI on each line, and its file.
fn compiler(folder: &Path) -> castile_codegen::Compiler {
    let catalog = fs::read_to_string(folder.join("catalog.txt")).unwrap_or_default();
    let lines = catalog.lines().filter(|line| !line.starts_with('#'));
    lines.fold(castile_codegen::Compiler::new(), |compiler, line| {
        let (uri, file) = line.split_once(' ').unwrap();
        compiler.catalog(uri, folder.join(file))
    })
}
