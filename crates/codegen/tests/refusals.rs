//! A folder a refusal: a contract, and the problems expected of it, each with its place.
//! `UPDATE_EXPECTED=1` writes them anew.

use std::path::Path;
use std::{env, fs};

#[test]
fn problems_are_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/refusals");
    let mut folders: Vec<_> = fs::read_dir(&root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    assert!(!folders.is_empty());
    for folder in folders {
        let problems = match castile_codegen::check(folder.join("contract.wsdl")) {
            Ok(summary) => panic!("{} is accepted:\n{summary}", folder.display()),
            Err(problems) => problems,
        };
        let mut told = String::new();
        for problem in &problems {
            let line = problem.to_string();
            let prefix = format!("{}/", folder.display());
            told.push_str(&line.replace(&prefix, ""));
            told.push('\n');
        }
        let expected = folder.join("expected.txt");
        if env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &told).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(told, expected, "{}", folder.display());
    }
}
