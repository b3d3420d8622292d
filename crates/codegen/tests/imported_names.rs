//! What generated text imports, no type of a contract is called: the folder `names_of_ours` has a
//! type of each such name, and is compiled with the other features.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use castile_codegen::Compiler;
use regex::Regex;

#[test]
fn every_imported_name_is_that_of_a_type() {
    let features = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let import = Regex::new(r"\buse [\w:]+::(?:\{([^}]*)\}|(\w+));").unwrap();
    let mut imported = BTreeSet::new();
    for folder in fs::read_dir(&features).unwrap() {
        let text = fs::read_to_string(folder.unwrap().path().join("expected.rs")).unwrap();
        for found in import.captures_iter(&text) {
            let names = found.get(1).or(found.get(2)).unwrap().as_str().split(',');
            imported.extend(names.map(|name| name.trim().to_string()));
        }
    }
    // Others are functions, modules and constants.
    imported
        .retain(|name| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase));
    assert!(imported.len() > 60, "{imported:?}");
    let contract = fs::read_to_string(features.join("names_of_ours/contract.wsdl")).unwrap();
    imported.retain(|name| !contract.contains(&format!("Type name=\"{name}\"")));
    assert!(imported.is_empty(), "{imported:?} are no types' names");
}

#[test]
fn a_type_of_the_name_of_a_trait_of_serde_brings_no_serde() {
    let features = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let compiler = Compiler::new().json(false);
    let text = compiler.text(features.join("names_of_ours/contract.wsdl"));
    let text = text.unwrap();
    assert!(text.contains("pub struct Serialize2 {}"), "{text}");
    assert!(!text.contains("serde::"), "{text}");
}
