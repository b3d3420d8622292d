//! A contract as bytes: the WSDL; behind each NUL a file that it may import, its name on a line.
//!
//! What is taken becomes Rust that parses, without two items of one name, the same each time; and
//! the published documents are contracts themselves. What is refused is refused with places. Neither
//! takes longer than the generator promises.
#![no_main]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fs, process};

use castile_fuzz::{bounds, mutate_documents};
use libfuzzer_sys::fuzz_target;

mutate_documents!();

/// In memory where the system has such a place: each run writes its contract.
static DIRECTORY: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() {
        memory.to_owned()
    } else {
        env::temp_dir()
    };
    let directory = parent.join(format!("castile-fuzz-{}", process::id()));
    fs::create_dir_all(directory.join("out")).expect("a directory for contracts");
    directory
});

fuzz_target!(|data: &[u8]| {
    let contract = DIRECTORY.join("contract.wsdl");
    let mut files = data.split(|byte| *byte == 0);
    write(&contract, files.next().unwrap_or_default());
    let mut beside = Vec::new();
    for file in files.take(4) {
        let Some((name, content)) = named(file) else {
            return;
        };
        beside.push(DIRECTORY.join(name));
        write(&DIRECTORY.join(name), content);
    }
    // The smallest contract may become eight megabytes of Rust.
    let bytes = data.len() + (32 << 10);
    bounds::within_memory(bytes, 4096, || judge(&contract, data.len()));
    for file in beside {
        let _ = fs::remove_file(file);
    }
});

fn write(path: &Path, content: &[u8]) {
    fs::write(path, content).expect("a contract is written");
}

/// A file's name, which stays in the directory, and its content.
fn named(file: &[u8]) -> Option<(&str, &[u8])> {
    let end = file.iter().position(|byte| *byte == b'\n')?;
    let name = std::str::from_utf8(&file[..end]).ok()?;
    let is_plain = |c: char| c.is_ascii_lowercase() || c == '_';
    let stem = (name.strip_suffix(".xsd")).or_else(|| name.strip_suffix(".wsdl"))?;
    (!stem.is_empty() && stem != "contract" && stem.len() < 30 && stem.chars().all(is_plain))
        .then(|| (name, &file[end + 1..]))
}

fn judge(contract: &Path, bytes: usize) {
    let answer = bounds::within_time(bytes, || castile_codegen::rust_text(contract));
    match answer {
        Ok(text) => {
            assert_is_rust(&text);
            assert_eq!(
                castile_codegen::rust_text(contract).expect("a second time"),
                text
            );
            assert_published(contract);
        }
        Err(error) => {
            let problems = error.problems();
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(
                    problem.at.line > 0 && problem.at.column > 0 && !problem.message.is_empty()
                );
            }
        }
    }
}

fn assert_is_rust(text: &str) {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{error} in\n{text}"));
    assert_distinct(&file.items, text);
}

/// Types of one module have names of their own, fields and variants of one type, too.
fn assert_distinct(items: &[syn::Item], text: &str) {
    let mut names = BTreeSet::new();
    for item in items {
        let name = match item {
            syn::Item::Struct(item) => {
                assert_all_distinct(
                    item.fields.iter().filter_map(|field| field.ident.as_ref()),
                    text,
                );
                &item.ident
            }
            syn::Item::Enum(item) => {
                assert_all_distinct(item.variants.iter().map(|variant| &variant.ident), text);
                &item.ident
            }
            syn::Item::Type(item) => &item.ident,
            syn::Item::Trait(item) => &item.ident,
            syn::Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    assert_distinct(items, text);
                }
                &item.ident
            }
            _ => continue,
        };
        assert!(names.insert(name), "two items are called {name} in\n{text}");
    }
}

fn assert_all_distinct<'i>(names: impl Iterator<Item = &'i syn::Ident>, text: &str) {
    let mut known = BTreeSet::new();
    for name in names {
        assert!(
            known.insert(name),
            "two members are called {name} in\n{text}"
        );
    }
}

/// Whatever is taken can be published; what is written are contracts, the documents of one SOAP version
/// without a file beside them.
fn assert_published(contract: &Path) {
    let out = DIRECTORY.join("out");
    castile_codegen::compile_to(contract, &out)
        .unwrap_or_else(|error| panic!("taken, and not published: {error}"));
    for entry in fs::read_dir(&out).expect("what was published").flatten() {
        let path = entry.path();
        if path.to_string_lossy().ends_with(".soap11.wsdl")
            || path.to_string_lossy().ends_with(".soap12.wsdl")
        {
            let published = castile_codegen::rust_text(&path);
            assert!(
                published.is_ok(),
                "{}: {}",
                path.display(),
                published.unwrap_err()
            );
        }
        let _ = fs::remove_file(path);
    }
}
