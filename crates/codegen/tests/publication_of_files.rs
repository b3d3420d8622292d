//! What becomes of the names, encodings and namespaces of files that are published together.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::path::{Path, PathBuf};
use std::{env, fs};

const XSD: &str = "http://www.w3.org/2001/XMLSchema";

fn read(directory: &Path, name: &str) -> String {
    fs::read_to_string(directory.join(name)).unwrap()
}

/// A contract of these files, compiled: each is a name and a text.
fn compiled_of(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (file, text) in files {
        let file = directory.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let out = directory.join("out");
    let _ = fs::remove_dir_all(&out);
    castile_codegen::compile_to(directory.join("contract.wsdl"), &out).unwrap();
    let same = |name: &str| {
        assert_eq!(
            castile_codegen::rust_text(out.join(name)).unwrap(),
            castile_codegen::rust_text(directory.join("contract.wsdl")).unwrap(),
            "{name}"
        );
    };
    same("contract.wsdl");
    fs::write(
        directory.join("alone.wsdl"),
        read(&out, "contract.soap11.wsdl"),
    )
    .unwrap();
    same("../alone.wsdl");
    out
}

/// A contract whose schema is this.
fn contract(schema: &str) -> String {
    let feature = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/bare");
    let text = read(&feature, "contract.wsdl");
    let (head, rest) = text.split_once("<wsdl:types>").unwrap();
    let (_, rest) = rest.split_once("</wsdl:types>").unwrap();
    format!("{head}<wsdl:types>{schema}</wsdl:types>{rest}")
}

const SHOP: &str = r#"<xs:schema targetNamespace="urn:example:shop" elementFormDefault="qualified">
  <xs:import namespace="urn:a" schemaLocation="a/types.xsd"/>
  <xs:import namespace="urn:b" schemaLocation="b/Types.xsd"/>
  <xs:element name="article" type="a:Code" xmlns:a="urn:a"/>
  <xs:element name="price" type="b:Code" xmlns:b="urn:b"/>
  <xs:element name="soldOut" type="xs:string"/>
</xs:schema>"#;

fn code(namespace: &str, length: u32) -> String {
    format!(
        r#"<xs:schema xmlns:xs="{XSD}" targetNamespace="{namespace}">
  <xs:include schemaLocation="../both.xsd"/>
  <xs:simpleType name="Code">
    <xs:restriction base="t:Text" xmlns:t="{namespace}"><xs:length value="{length}"/></xs:restriction>
  </xs:simpleType>
</xs:schema>"#
    )
}

/// Some file systems take names for one that differ by case.
#[test]
fn files_of_one_name_get_names_of_their_own() {
    let both = format!(
        r#"<xs:schema xmlns:xs="{XSD}">
  <xs:simpleType name="Text"><xs:restriction base="xs:string"/></xs:simpleType>
</xs:schema>"#
    );
    let out = compiled_of(
        "files_of_one_name",
        &[
            ("contract.wsdl", contract(SHOP).as_bytes()),
            ("a/types.xsd", code("urn:a", 1).as_bytes()),
            ("b/Types.xsd", code("urn:b", 2).as_bytes()),
            ("both.xsd", both.as_bytes()),
        ],
    );
    let text = read(&out, "contract.wsdl");
    assert!(text.contains(r#"schemaLocation="types.xsd""#), "{text}");
    assert!(text.contains(r#"schemaLocation="Types.2.xsd""#), "{text}");
    assert!(read(&out, "types.xsd").contains("urn:a"));
    assert!(read(&out, "Types.2.xsd").contains("urn:b"));
    let rust = read(&out, "contract.rs");
    assert_eq!(rust.matches("name: \"both.xsd\"").count(), 1, "{rust}");
}

#[test]
fn names_of_files_are_escaped_where_they_are_locations() {
    let schema = SHOP.replace("a/types.xsd", "a/M%C3%A4rz%20%2B%201.xsd");
    let schema = schema.replace("b/Types.xsd", "b/R&amp;D.xsd");
    let plain = |namespace: &str| {
        code(namespace, 1)
            .replace(r#"<xs:include schemaLocation="../both.xsd"/>"#, "")
            .replace("t:Text", "xs:string")
    };
    let out = compiled_of(
        "names_of_files",
        &[
            ("contract.wsdl", contract(&schema).as_bytes()),
            ("a/März + 1.xsd", plain("urn:a").as_bytes()),
            ("b/R&D.xsd", plain("urn:b").as_bytes()),
        ],
    );
    let text = read(&out, "contract.wsdl");
    assert!(text.contains(r#""M%C3%A4rz%20%2B%201.xsd""#), "{text}");
    assert!(text.contains(r#""R%26D.xsd""#), "{text}");
    assert!(out.join("März + 1.xsd").exists());
}

#[test]
fn what_is_published_is_utf_8() {
    let schema = SHOP.lines().filter(|line| !line.contains("import"));
    let schema: String = schema.collect();
    let text = contract(
        &schema
            .replace("b:Code", "xs:string")
            .replace("a:Code", "xs:string"),
    );
    let text = text.replace("UTF-8", "windows-1252");
    let text = text.replace(
        "<wsdl:operation name=\"price\">\n      <wsdl:input message",
        "<wsdl:operation name=\"price\"><wsdl:documentation>In \u{80}.</wsdl:documentation>\n      <wsdl:input message",
    );
    let bytes: Vec<u8> = text.chars().map(|c| c as u8).collect();
    assert!(bytes.contains(&0x80));
    let out = compiled_of("windows_1252", &[("contract.wsdl", &bytes)]);
    for name in ["contract.wsdl", "contract.soap11.wsdl"] {
        let text = read(&out, name);
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        assert!(text.contains("In €."), "{text}");
    }
}

/// What an unprefixed name meant in a file of its own, it means inside the WSDL.
#[test]
fn a_part_keeps_the_namespaces_that_it_inherits() {
    let whole = contract(
        &SHOP
            .replace("b:Code", "xs:string")
            .replace("a:Code", "xs:string"),
    );
    let lines: Vec<&str> = whole
        .lines()
        .filter(|line| !line.contains("xs:import"))
        .collect();
    let whole = lines.join("\n").replace("wsdl:", "").replace(":wsdl=", "=");
    let (head, rest) = whole.split_once("<types>").unwrap();
    let (moved, rest) = rest.split_once("<binding").unwrap();
    let import = r#"<import namespace="urn:example:shop" location="part.wsdl"/><binding"#;
    let first = format!("{head}{import}{rest}").replace("xmlns:tns", "xmlns:shop");
    let first = first.replace("\"tns:", "\"shop:");
    let first = first.replace("xmlns:xs=", "xmlns:tns=\"urn:other\" xmlns:xsd=");
    let part = format!("{head}<types>{moved}</definitions>");
    let out = compiled_of(
        "inherited_namespaces",
        &[
            ("contract.wsdl", first.as_bytes()),
            ("part.wsdl", part.as_bytes()),
        ],
    );
    let text = read(&out, "contract.soap11.wsdl");
    assert!(
        text.contains(r"<schema xmlns:xs=") || text.contains(r"<xs:schema xmlns:xs="),
        "{text}"
    );
    assert!(
        text.contains(r#"<portType xmlns:tns="urn:example:shop" "#),
        "{text}"
    );
}

/// One of CXF's own contracts is a WSDL without a target namespace that imports two.
#[test]
fn what_only_imports_gets_the_namespace_of_what_it_imports() {
    let plain = SHOP.replace("b:Code", "xs:string");
    let plain = plain.replace("a:Code", "xs:string");
    let lines = plain.lines().filter(|line| !line.contains("xs:import"));
    let part = contract(&lines.collect::<Vec<_>>().join("\n"));
    for target in ["", " targetNamespace=''"] {
        let first = format!(
            r#"<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"{target}>
  <import namespace="urn:example:shop" location="part.wsdl"/>
</definitions>"#
        );
        let out = compiled_of(
            "only_imports",
            &[
                ("contract.wsdl", first.as_bytes()),
                ("part.wsdl", part.as_bytes()),
            ],
        );
        let text = read(&out, "contract.soap11.wsdl");
        let (root, _) = text.split_once('>').unwrap();
        assert!(
            root.contains(r#" targetNamespace="urn:example:shop""#),
            "{text}"
        );
    }
}
