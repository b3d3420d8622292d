//! Values that are names (`xs:QName`): read by what their prefixes stand for, written with that.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use castile_soap::any::AnyElement;
use castile_soap::decode::Decoder;
use castile_soap::generated::{Decode, Encode, Lexical};
use castile_soap::xml::{Limits, Name, Reader, Writer};
use castile_soap::xsd::QName;

/// The names that a document's root holds, or what is said of them.
fn read(document: &str) -> Result<Vec<QName>, String> {
    let mut reader = Reader::new(document, Limits::default());
    reader.root().unwrap();
    let mut decoder = Decoder::new(&mut reader);
    let names = Vec::<QName>::decode(&mut decoder).unwrap();
    let mut violations = decoder.into_violations().into_iter();
    match violations.next() {
        None => Ok(names.unwrap()),
        Some(violation) => Err(format!("{}: {}", violation.rule, violation.message)),
    }
}

fn texts(names: &[QName]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn a_name_is_what_its_prefix_stands_for() {
    for (document, expected) in [
        ("<a>x</a>", "x"),
        ("<a xmlns='urn:d'> x </a>", "{urn:d}x"),
        ("<a xmlns='' xmlns:p='urn:p'>p:x</a>", "{urn:p}x"),
        ("<a xmlns:p='urn:a&amp;b'>p:x</a>", "{urn:a&b}x"),
        (
            "<a>xml:lang</a>",
            "{http://www.w3.org/XML/1998/namespace}lang",
        ),
    ] {
        assert_eq!(texts(&read(document).unwrap()), [expected], "{document}");
    }
}

#[test]
fn an_undeclared_prefix_is_a_violation() {
    let undeclared = "type: The value is not a valid xs:QName: declare its prefix.";
    assert_eq!(read("<a>p:x</a>").unwrap_err(), undeclared);
    assert_eq!(read("<a xmlns='urn:d'>p:x</a>").unwrap_err(), undeclared);
    assert_eq!(read("<a>xmlns:x</a>").unwrap_err(), undeclared);
    for form in [":x", "p:", "p:x:y", "{urn:p}x", "1x"] {
        let said = read(&format!("<a xmlns:p='urn:p'>{form}</a>")).unwrap_err();
        assert!(said.contains("write a name"), "{form}: {said}");
    }
}

#[test]
fn equal_names_may_have_different_prefixes() {
    let names = read("<a xmlns:p='urn:1' xmlns:q='urn:1' xmlns:r='urn:2'>p:x q:x r:x</a>").unwrap();
    assert_eq!(names.first(), names.get(1));
    assert_ne!(names.first(), names.get(2));
}

#[test]
fn what_is_written_is_read_as_the_same_names() {
    let names = read(
        "<a xmlns='urn:0' xmlns:p='urn:1' xmlns:n1='urn:&quot;2' xmlns:q1='urn:3'>\
         x p:x p:y n1:x q1:x xml:x</a>",
    )
    .unwrap();
    let mut to = Writer::new(1);
    to.element("<a>", &names);
    let document = to.into_string();
    assert_eq!(read(&document).unwrap(), names, "{document}");
    let mut to = Writer::new(1);
    to.markup("<a");
    to.attribute_value(" b=\"", &names);
    to.markup("></a>");
    let document = to.into_string();
    let mut reader = Reader::new(&document, Limits::default());
    reader.root().unwrap();
    let written = reader.attribute("", "b").unwrap();
    let scope = reader.namespace_scope();
    assert_eq!(
        Vec::read_in(written, &scope).ok(),
        Some(names),
        "{document}"
    );
}

#[test]
fn json_has_the_namespace_itself() {
    let names = read("<a xmlns:p='urn:1'>p:x y</a>").unwrap();
    let json = serde_json::to_string(&names).unwrap();
    assert_eq!(json, r#"["{urn:1}x","y"]"#);
    assert_eq!(serde_json::from_str::<Vec<QName>>(&json).unwrap(), names);
}

#[test]
fn a_name_alone_becomes_an_element() {
    let name = Name {
        namespace: "urn:h",
        local: "h",
    };
    let value: QName = "{urn:1}x".parse().unwrap();
    let element = AnyElement::of(name, &value).unwrap();
    assert_eq!(element.read::<QName>().unwrap(), Some(value));
}

#[test]
fn a_long_namespace_is_kept_once_and_refused_past_its_bound() {
    let namespace = "n".repeat(1024);
    let document = format!("<a xmlns:p='{namespace}'>{}</a>", "p:x ".repeat(50_000));
    let names = read(&document).unwrap();
    assert_eq!(names.len(), 50_000);
    let mut kept = names.iter().map(|name| name.namespace().as_ptr());
    let first = kept.next().unwrap();
    assert!(kept.all(|other| other == first));
    let said = read(&format!("<a xmlns:p='{namespace}n'>p:x</a>")).unwrap_err();
    assert!(said.contains("1,024 bytes"), "{said}");
}

#[test]
fn a_long_list_is_written_in_time() {
    let names = read("<a xmlns:p='urn:1' xmlns:r='urn:2'>p:x r:y</a>").unwrap();
    let names: Vec<QName> = names.into_iter().cycle().take(100_000).collect();
    let mut to = Writer::new(1);
    to.markup("<a>");
    names.encode(&mut to);
    let text = to.into_string();
    assert!(text.starts_with("<a xmlns:r=\"urn:2\" xmlns:p=\"urn:1\">p:x r:y p:x"));
}
