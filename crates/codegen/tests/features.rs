//! A folder a feature: its contract, the Rust text expected of it, and an example document that the
//! text decodes and encodes to the same bytes. `UPDATE_EXPECTED=1` writes the expected text anew.

#![expect(unreachable_pub, reason = "a generated contract is a library's part")]
#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use regex::Regex;

mod contracts;

/// Compiles a folder's expected text, and takes its example there and back.
macro_rules! features {
    ($($feature:ident $(in $interface:ident)?),+ $(,)?) => {
        const COMPILED: &[(&str, ThereAndBack)] =
            &[$((stringify!($feature), $feature::there_and_back)),+];

        $(mod $feature {
            #[expect(dead_code, reason = "a feature's test uses one operation's request")]
            #[allow(
                clippy::ignored_unit_patterns,
                clippy::match_same_arms,
                clippy::match_wildcard_for_single_variants,
                clippy::struct_field_names,
                clippy::too_many_lines,
                clippy::upper_case_acronyms,
                clippy::wildcard_imports,
                reason = "as the schema has it"
            )]
            mod contract {
                include!(concat!("features/", stringify!($feature), "/expected.rs"));
            }

            use self::contract$(::$interface)? as interface;
            use castile_soap::decode::Decoder;
            use castile_soap::xml::{Limits, Reader, Writer};

            const EXAMPLE: &str =
                include_str!(concat!("features/", stringify!($feature), "/example.xml"));

            #[test]
            fn example_is_decoded_and_encoded_to_the_same() {
                let mut reader = Reader::new(EXAMPLE, Limits::default());
                let name = reader.root().unwrap();
                let mut decoder = Decoder::new(&mut reader);
                let request = interface::Request::decode(name, &mut decoder).unwrap();
                assert_eq!(decoder.into_violations(), []);
                reader.finish().unwrap();
                let request = request.unwrap();
                let mut to = Writer::new(interface::CONTRACT.revision);
                request.encode(&mut to);
                assert_eq!(to.into_string(), EXAMPLE);
                let found = interface::Request::find(name).unwrap();
                assert!(std::ptr::eq(found, request.operation()));
            }

            pub(super) fn there_and_back(text: &str) -> Result<String, String> {
                let (request, written) = read(text)?;
                assert_eq!(read(&written), Ok((request, written.clone())), "{text}");
                Ok(written)
            }

            fn read(text: &str) -> Result<(interface::Request, String), String> {
                let mut reader = Reader::new(text, Limits::default());
                let name = reader.root().map_err(|error| error.to_string())?;
                let mut decoder = Decoder::new(&mut reader);
                let request = interface::Request::decode(name, &mut decoder);
                let request = request.map_err(|error| error.to_string())?;
                let violations = decoder.into_violations();
                let request = request.filter(|_| violations.is_empty());
                let request = request.ok_or_else(|| format!("{violations:?}"))?;
                let mut to = Writer::new(interface::CONTRACT.revision);
                request.encode(&mut to);
                Ok((request, to.into_string()))
            }
        })+
    };
}

/// How a document that is read is written again, or why it is refused.
type ThereAndBack = fn(&str) -> Result<String, String>;

features!(
    abstract_types,
    all,
    annotations,
    anonymous_types,
    any,
    any_attribute,
    any_type,
    attribute_groups,
    attributes,
    bare,
    bare_values,
    built_in_types,
    catalog,
    choice,
    circular_imports,
    clashing_names,
    clashing_statics,
    complex_restriction,
    default_and_fixed,
    empty_body,
    enumerations,
    extension,
    facets,
    facets_of_every_type,
    faults,
    groups,
    identity_constraints,
    imports,
    lists,
    mixed_content,
    mtom,
    multipart,
    names,
    names_of_ours,
    names_without_case,
    nested_particles,
    nillable,
    no_action,
    notations,
    one_way,
    port_types_of_one_name in shop,
    recursion,
    repeated_choice,
    revisions,
    sequence,
    several_namespaces,
    several_port_types in shop,
    shared_elements,
    simple_content,
    soap_headers,
    substitution_groups,
    typed_enumerations,
    unions,
    well_known_schemas,
    wrapped,
);

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let mut folders: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    folders
}

#[test]
fn rendered_text_is_as_expected() {
    let update = env::var_os("UPDATE_EXPECTED").is_some();
    let mut different = Vec::new();
    for folder in folders() {
        let text = contracts::compiler(&folder)
            .text(folder.join("contract.wsdl"))
            .unwrap_or_else(|error| panic!("{error}"));
        let expected = folder.join("expected.rs");
        if update {
            fs::write(&expected, &text).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != text {
            different.push(folder);
        }
    }
    assert!(
        different.is_empty(),
        "run with UPDATE_EXPECTED=1 and read the difference: {different:?}"
    );
}

#[test]
fn every_folder_is_compiled() {
    let names: BTreeSet<String> = folders()
        .iter()
        .map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    let compiled = COMPILED.iter().map(|(name, _)| (*name).to_string());
    let compiled: BTreeSet<String> = compiled.collect();
    assert_eq!(names, compiled);
}

/// `cases.txt` of a folder: a line a document, behind what becomes of it: `taken`, and read again
/// as the same value; `same`, and written as it stands; `refused`, and a word of what is said.
#[test]
fn cases_become_what_they_say() {
    let mut count = 0;
    for (name, there_and_back) in COMPILED {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
        let cases = fs::read_to_string(folder.join(name).join("cases.txt")).unwrap_or_default();
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let (expected, document) = line.split_once(" <").unwrap();
            let document = format!("<{document}");
            let outcome = there_and_back(&document);
            let kept = match (expected.split_once(' '), &outcome) {
                (None, Ok(written)) => expected == "taken" || *written == document,
                (Some((_, word)), Err(said)) => said.contains(word),
                _ => false,
            };
            assert!(kept, "{name}: {line}\n{outcome:?}");
            count += 1;
        }
    }
    assert!(count > 0);
}

/// A line of `constructs.txt`, which says what they are.
struct Construct<'l> {
    name: &'l str,
    folder: &'l str,
    marks: Vec<&'l str>,
}

fn constructs(list: &str) -> Vec<Construct<'_>> {
    let mut constructs: Vec<Construct<'_>> = Vec::new();
    for line in list.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with(' ') {
            let before = constructs.last_mut().unwrap();
            before.marks.extend(line.split_whitespace());
            continue;
        }
        let mut columns = line.splitn(3, " | ");
        constructs.push(Construct {
            name: columns.next().unwrap(),
            folder: columns.next().unwrap(),
            marks: columns.next().unwrap().split_whitespace().collect(),
        });
    }
    constructs
}

/// The contract's files and the example, one behind the other.
fn written(folder: &Path) -> String {
    let mut text = String::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            text.push_str(&written(&path));
        } else if ["wsdl", "xsd", "xml"].contains(&&*extension) {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn every_construct_has_a_folder_that_has_it_and_every_folder_a_construct() {
    let constructs = constructs(include_str!("constructs.txt"));
    let listed: BTreeSet<&str> = constructs.iter().map(|one| one.folder).collect();
    let folders = folders();
    let there: BTreeSet<&str> = folders
        .iter()
        .map(|folder| folder.file_name().unwrap().to_str().unwrap())
        .collect();
    assert_eq!(listed, there);
    let mut lacking = Vec::new();
    for folder in &folders {
        let text = written(folder);
        let shown = constructs.iter().filter(|one| folder.ends_with(one.folder));
        for Construct { name, marks, .. } in shown {
            let missing = marks
                .iter()
                .filter(|mark| !Regex::new(mark).unwrap().is_match(&text));
            let missing: Vec<_> = missing.collect();
            if marks.is_empty() || !missing.is_empty() {
                lacking.push(format!("{name}: {} lacks {missing:?}", folder.display()));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn rustfmt_leaves_rendered_text_alone() {
    for folder in folders() {
        let output = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--color", "never"])
            .arg(folder.join("expected.rs"))
            .output();
        let Ok(output) = output else {
            eprintln!("skipped: rustfmt is not installed");
            return;
        };
        let difference = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{}: {difference}",
            folder.display()
        );
    }
}
