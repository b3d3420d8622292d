//! Inside `src`, each module imports only what stands below it. The crates' own walls are Cargo's
//! matter; these are walls inside one crate, so this test reads the paths in the sources.

#![expect(clippy::unwrap_used, reason = "what goes wrong fails the test")]

use std::fs;
use std::path::Path;

/// From the ground up.
const FLOORS: [&str; 7] = [
    "contract", "crypto", "store", "access", "service", "http", "cli",
];

#[test]
fn no_module_reaches_upward() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut upward = Vec::new();
    for entry in fs::read_dir(&source).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if name == "lib" || name == "main" {
            continue;
        }
        let floor = floor(name).unwrap_or_else(|| panic!("{name} stands on no floor"));
        inspect(&path, floor, 0, &mut upward);
    }
    assert!(upward.is_empty(), "upward:\n{}", upward.join("\n"));
}

/// Reads a file, or a directory's files; `above` counts the modules above this one.
fn inspect(path: &Path, floor: usize, above: usize, upward: &mut Vec<String>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            let inner = entry.unwrap().path();
            let module = usize::from(!inner.ends_with("mod.rs"));
            inspect(&inner, floor, above + module, upward);
        }
        return;
    }
    let text = fs::read_to_string(path).unwrap();
    for name in reached(&text, above + 1) {
        if self::floor(&name).is_some_and(|target| target > floor) {
            upward.push(format!("{} reaches {name}", path.display()));
        }
    }
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| *floor == name)
}

/// The top-level modules that `text` names, where `depth` times `super` leads to the crate's root.
fn reached(text: &str, depth: usize) -> Vec<String> {
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(str::chars)
        .filter(|c| !c.is_whitespace())
        .collect();
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        names.extend(heads(&code[at + "crate::".len()..]));
    }
    let root = "super::".repeat(depth);
    for (at, _) in code.match_indices(&root) {
        // With more of them, as from a test module inside the file, the last one counts.
        names.extend(heads(code[at + root.len()..].trim_start_matches("super::")));
    }
    names
}

/// The first name of a path, or of each path in a `{...}` group.
fn heads(path: &str) -> Vec<String> {
    let identifier = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![identifier(path)];
    };
    let mut names = vec![identifier(group)];
    let mut nested = 0;
    for (at, character) in group.char_indices() {
        match character {
            '{' => nested += 1,
            '}' if nested == 0 => break,
            '}' => nested -= 1,
            ',' if nested == 0 => names.push(identifier(&group[at + 1..])),
            _ => {}
        }
    }
    names
}

#[test]
fn the_inspection_sees_every_form_of_path() {
    let sees = |text: &str, depth: usize| reached(text, depth).contains(&"http".to_owned());
    assert!(sees("use crate::http::Server;", 1));
    assert!(sees("pub(crate) use crate::http;", 2));
    assert!(sees("fn f() { crate::http::serve() }", 2));
    assert!(sees(
        "use crate::{\n    store::{Row, Id},\n    http::Server,\n};",
        1
    ));
    assert!(sees("use super::http;", 1));
    assert!(sees("use super::super::{access, http};", 2));
    assert!(sees("mod tests { use super::super::super::http; }", 2));
    assert!(!sees("use super::http;", 2));
    assert!(!sees("// use crate::http::Server;", 1));
    assert!(!sees("use crate::store::{http, Row};", 1));
    assert!(!sees("use crate::https;", 1));
}
