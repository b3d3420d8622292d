//! The documents that are published beside the generated text.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

mod contracts;

const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// Compiles a feature's contract into a directory of its own: tests run side by side.
fn compiled(feature: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let contract = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/features")
        .join(feature)
        .join("contract.wsdl");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{feature}-{count}"));
    fs::create_dir_all(&directory).unwrap();
    let compiler = contracts::compiler(contract.parent().unwrap()).out_dir(&directory);
    compiler.files(&contract).unwrap();
    directory
}

fn read(directory: &Path, name: &str) -> String {
    fs::read_to_string(directory.join(name)).unwrap()
}

fn count(text: &str, namespace: &str, name: &str) -> usize {
    let document = roxmltree::Document::parse(text).unwrap();
    document
        .descendants()
        .filter(|node| node.has_tag_name((namespace, name)))
        .count()
}

#[test]
fn each_version_alone_has_its_port_and_its_binding() {
    let directory = compiled("faults");
    for (version, address) in [
        ("soap11", "<soap:address location=\"{address}\"/>"),
        ("soap12", "<soap12:address location=\"{address}\"/>"),
    ] {
        let text = read(&directory, &format!("contract.{version}.wsdl"));
        assert_eq!(count(&text, WSDL, "port"), 1);
        assert_eq!(count(&text, WSDL, "binding"), 1);
        assert!(text.contains(address), "{text}");
    }
    let both = read(&directory, "contract.wsdl");
    assert_eq!(count(&both, WSDL, "port"), 2);
    assert!(both.contains("location=\"{address11}\""));
    assert!(both.contains("location=\"{address12}\""));
    let rust = read(&directory, "contract.rs");
    assert!(rust.contains("soap12: Some(include_str!(\"contract.soap12.wsdl\")),"));
}

#[test]
fn a_self_contained_document_holds_every_schema() {
    let directory = compiled("several_namespaces");
    let text = read(&directory, "contract.soap11.wsdl");
    assert_eq!(count(&text, XSD, "schema"), 3);
    assert!(!text.contains("schemaLocation"), "{text}");
    assert!(!text.contains("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schema"));
    // It is a contract again: the same types come out of it.
    let alone = directory.join("alone.wsdl");
    fs::write(&alone, &text).unwrap();
    let summary = castile_codegen::check(&alone).unwrap();
    let original = castile_codegen::check(directory.join("contract.wsdl")).unwrap();
    assert_eq!(summary.to_string(), original.to_string());
}

/// A schema without a namespace of its own has, where it is included, the includer's: so do its
/// names, and the names that it uses (XML Schema part 1 §4.2.1).
#[test]
fn a_chameleon_keeps_its_namespace_in_a_self_contained_document() {
    let feature = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/several_namespaces");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chameleon");
    let out = directory.join("out");
    fs::create_dir_all(&out).unwrap();
    for name in ["contract.wsdl", "people.xsd"] {
        fs::copy(feature.join(name), directory.join(name)).unwrap();
    }
    // `own` is taken, and inside `Short` unprefixed names are XML Schema's.
    let chameleon = r#"<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:own="urn:example:other">
  <xs:include schemaLocation="people.xsd"/>
  <xs:simpleType name="FullName">
    <xs:union memberTypes=" Short  Long xs:token "/>
  </xs:simpleType>
  <simpleType name="Short" xmlns="http://www.w3.org/2001/XMLSchema">
    <restriction base="string"><maxLength value="3"/></restriction>
  </simpleType>
  <xs:simpleType name="Long">
    <xs:restriction base="Longer"><xs:minLength value="10"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Longer">
    <xs:restriction base="xs:string"><xs:minLength value="4"/></xs:restriction>
  </xs:simpleType>
</xs:schema>
"#;
    fs::write(directory.join("names.xsd"), chameleon).unwrap();
    castile_codegen::compile_to(directory.join("contract.wsdl"), &out).unwrap();
    let published = read(&out, "contract.soap11.wsdl");
    assert_eq!(
        count(&published, XSD, "schema"),
        3,
        "each has a namespace of its own: {published}"
    );
    let text = |contract: &Path| castile_codegen::rust_text(contract).unwrap();
    let types = |text: String| text.split("\npub mod").next().map(str::to_owned);
    assert_eq!(
        types(text(&out.join("contract.soap11.wsdl"))),
        types(text(&directory.join("contract.wsdl"))),
        "{published}"
    );
}

/// Only an import at its place is one, and no other is left in what is published.
#[test]
fn an_import_that_stands_elsewhere_is_not_followed() {
    let feature = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/several_namespaces");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("misplaced");
    let out = directory.join("out");
    fs::create_dir_all(&out).unwrap();
    for name in ["people.xsd", "names.xsd"] {
        fs::copy(feature.join(name), directory.join(name)).unwrap();
    }
    let import = r#"<xs:import namespace="urn:example:x" schemaLocation="nowhere.xsd"/>"#;
    let contract = read(&feature, "contract.wsdl");
    let contract = contract.replace(
        "</wsdl:types>",
        &format!("</wsdl:types><wsdl:documentation>{import}</wsdl:documentation>"),
    );
    let contract = contract.replace(
        "</wsdl:definitions>",
        &format!("{import}</wsdl:definitions>"),
    );
    assert_eq!(count(&contract, XSD, "import"), 3, "{contract}");
    fs::write(directory.join("contract.wsdl"), contract).unwrap();
    castile_codegen::compile_to(directory.join("contract.wsdl"), &out).unwrap();
    castile_codegen::check(out.join("contract.soap11.wsdl")).unwrap();
}

#[test]
fn a_document_beside_its_schemas_names_them_without_a_directory() {
    let directory = compiled("several_namespaces");
    let people = read(&directory, "people.xsd");
    assert!(people.contains("<include schemaLocation=\"names.xsd\"/>"));
    assert!(read(&directory, "names.xsd").contains("schemaLocation=\"people.xsd\""));
    assert!(read(&directory, "contract.wsdl").contains("schemaLocation=\"people.xsd\""));
}

#[test]
fn the_same_contract_gives_the_same_bytes() {
    let directory = compiled("annotations");
    let again = compiled("annotations");
    assert_eq!(read(&directory, "contract.rs"), read(&again, "contract.rs"));
}

#[test]
fn what_is_not_published_stays_where_it_was() {
    let directory = compiled("imports");
    let goods = read(&directory, "goods.xsd");
    let elsewhere = "schemaLocation=\"http://schemas.xmlsoap.org/soap/encoding/\"";
    assert!(goods.contains(elsewhere), "{goods}");
}

#[test]
fn only_a_ports_address_is_one_that_is_served() {
    let contract =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/faults/contract.wsdl");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("addresses");
    fs::create_dir_all(&directory).unwrap();
    let text = fs::read_to_string(contract).unwrap();
    let note = "<xs:annotation><xs:appinfo><soap:address location=\"http://example.com/\"/>\
                </xs:appinfo></xs:annotation>";
    let schema = text.find("<xs:element").unwrap();
    let noted = format!("{}{note}{}", &text[..schema], &text[schema..]);
    let noted_path = directory.join("noted.wsdl");
    fs::write(&noted_path, noted).unwrap();
    castile_codegen::compile_to(&noted_path, &directory).unwrap();
    for document in ["noted.wsdl", "noted.soap11.wsdl", "noted.soap12.wsdl"] {
        let published = read(&directory, document);
        assert!(published.contains(note), "{published}");
        assert!(roxmltree::Document::parse(&published).is_ok());
    }
}

#[test]
fn an_operation_that_is_left_out_is_neither_compiled_nor_published() {
    let contract =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/faults/contract.wsdl");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without");
    let compiler = castile_codegen::Compiler::new().out_dir(&directory);
    let compiler = compiler.without("Cancel");
    compiler.files(&contract).unwrap();
    assert!(!read(&directory, "contract.rs").contains("fn cancel("));
    for document in [
        "contract.wsdl",
        "contract.soap11.wsdl",
        "contract.soap12.wsdl",
    ] {
        let text = read(&directory, document);
        let bindings = count(&text, WSDL, "binding");
        assert_eq!(
            count(&text, WSDL, "operation"),
            2 * (1 + bindings),
            "{text}"
        );
    }
    let error = compiler.without("return").files(&contract).unwrap_err();
    let told = "contract.wsdl:2:1: no operation is named `return`, which is to be left out";
    assert!(error.to_string().ends_with(told), "{error}");
}

fn features() -> Vec<String> {
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let folders = fs::read_dir(folders).unwrap();
    let names = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// The document of each version alone, and the file with both ports beside its parts: the contract
/// again, of which the same text is made.
#[test]
fn every_published_document_is_the_contract_again() {
    for feature in features() {
        let directory = compiled(&feature);
        let text = |name: &str| castile_codegen::rust_text(directory.join(name));
        let whole = text("contract.wsdl").unwrap_or_else(|error| panic!("{error}"));
        let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
        assert_eq!(whole, read(&expected.join(&feature), "expected.rs"));
        let mut count = 0;
        for version in ["soap11", "soap12"] {
            let name = format!("contract.{version}.wsdl");
            let Ok(document) = fs::read(directory.join(&name)) else {
                continue;
            };
            let alone = directory.join("alone");
            fs::create_dir_all(&alone).unwrap();
            fs::write(alone.join("contract.wsdl"), &document).unwrap();
            let alone = text("alone/contract.wsdl");
            let alone = alone.unwrap_or_else(|error| panic!("{feature}: {error}"));
            match feature.as_str() {
                // Its port types of one name get other names to stand in one namespace.
                "port_types_of_one_name" => assert_eq!(types(&alone), types(&whole)),
                // Each version has ports of some of its port types.
                "several_port_types" => {}
                _ => assert_eq!(alone, whole, "{feature}"),
            }
            count += 1;
        }
        assert!(count > 0, "{feature} is published");
    }
}

fn types(text: &str) -> Option<&str> {
    text.split("\npub mod").next()
}

/// A part's messages and port types get the namespace of the first; its schemas keep theirs.
#[test]
fn parts_of_several_namespaces_are_one_document_and_files_beside_each_other() {
    let directory = compiled("port_types_of_one_name");
    let text = read(&directory, "contract.soap11.wsdl");
    assert_eq!(count(&text, WSDL, "import"), 0);
    assert_eq!(count(&text, WSDL, "types"), 1);
    assert_eq!(count(&text, WSDL, "portType"), 3);
    assert!(
        text.contains(r#"targetNamespace="urn:example:stock""#),
        "{text}"
    );
    assert!(text.contains(r#"name="Shop2" type="own:Shop2""#), "{text}");
    let both = read(&directory, "contract.wsdl");
    assert!(both.contains(r#"location="stock.wsdl""#), "{both}");
    assert!(read(&directory, "stock.wsdl").contains(r#"<wsdl:portType name="Shop">"#));
}

#[test]
fn a_contract_without_a_service_is_published_by_its_bindings() {
    let feature = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/faults");
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no_service");
    let out = directory.join("out");
    fs::create_dir_all(&out).unwrap();
    let text = read(&feature, "contract.wsdl");
    let (head, _) = text.split_once("<wsdl:service").unwrap();
    let contract = directory.join("contract.wsdl");
    fs::write(&contract, format!("{head}</wsdl:definitions>")).unwrap();
    castile_codegen::compile_to(contract, &out).unwrap();
    for version in ["soap11", "soap12"] {
        let text = read(&out, &format!("contract.{version}.wsdl"));
        assert_eq!(count(&text, WSDL, "binding"), 1, "{text}");
    }
}
