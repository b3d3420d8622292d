//! A folder a feature: its contract, the Rust text expected of it, and an example document that the
//! text decodes and encodes to the same bytes. `UPDATE_EXPECTED=1` writes the expected text anew.

#![expect(unreachable_pub, reason = "a generated contract is a library's part")]
#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

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
    choice,
    clashing_names,
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
    multipart,
    names,
    nested_particles,
    nillable,
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
        let text = castile_codegen::rust_text(folder.join("contract.wsdl"))
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

#[test]
fn every_construct_has_a_folder_and_every_folder_a_construct() {
    let list = include_str!("constructs.txt");
    let lines = list.lines().filter(|line| !line.is_empty());
    let listed: BTreeSet<String> = lines
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.rsplit_once(": ").unwrap().1.to_string())
        .collect();
    let there: BTreeSet<String> = folders()
        .iter()
        .map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(listed, there);
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
