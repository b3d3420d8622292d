//! The schemas that contracts import from the web and that are ours: each is usable whole.

use std::path::Path;
use std::{env, fs};

use roxmltree::Document;

/// What a contract refers to a global component by, in a type of its own: attribute groups have
/// attributes in common.
fn reference(kind: &str, name: &str, number: usize) -> String {
    let content = match kind {
        "element" => format!(r#"<xs:sequence><xs:element ref="k:{name}"/></xs:sequence>"#),
        "complexType" | "simpleType" => {
            format!(r#"<xs:sequence><xs:element name="of" type="k:{name}"/></xs:sequence>"#)
        }
        "attribute" | "attributeGroup" => format!(r#"<xs:{kind} ref="k:{name}"/>"#),
        _ => String::new(),
    };
    format!(r#"<xs:complexType name="Type{number}">{content}</xs:complexType>"#)
}

#[test]
fn each_component_of_each_schema_is_usable_without_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sequence = fs::read_to_string(root.join("tests/features/sequence/contract.wsdl")).unwrap();
    let (head, rest) = sequence.split_once("<xs:element").unwrap();
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("well_known");
    fs::create_dir_all(&directory).unwrap();
    let mut schemas = 0;
    for entry in fs::read_dir(root.join("src/catalog")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let document = Document::parse(&text).unwrap();
        let schema = document.root_element();
        let namespace = schema.attribute("targetNamespace").unwrap();
        let mut own = String::new();
        for (number, component) in schema.children().enumerate() {
            if let Some(name) = component.attribute("name") {
                own.push_str(&reference(component.tag_name().name(), name, number));
            }
        }
        assert!(own.contains("\"k:"), "{namespace}: {own}");
        for import in ["", r#" schemaLocation="http://example.com/elsewhere.xsd""#] {
            let import = format!(r#"<xs:import namespace="{namespace}"{import}/>"#);
            let contract = format!("{head}{import}{own}<xs:element{rest}");
            // The prefix `xml` is bound, and to nothing else.
            let contract = if namespace.ends_with("XML/1998/namespace") {
                contract.replace("\"k:", "\"xml:")
            } else {
                contract.replacen(
                    "xmlns:tns",
                    &format!("xmlns:k=\"{namespace}\" xmlns:tns"),
                    1,
                )
            };
            fs::write(directory.join("contract.wsdl"), contract).unwrap();
            let summary = castile_codegen::check(directory.join("contract.wsdl")).unwrap();
            assert!(summary.to_string().contains("Type"), "{namespace}");
        }
        schemas += 1;
    }
    assert_eq!(schemas, 7);
}
