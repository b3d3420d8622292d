//! What the reader reads: names, values, scopes, as XML 1.0 and Namespaces in XML define them.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use castile_soap::xml::{ErrorKind, Limits, Name, Reader, Writer, is_char};
use proptest::prelude::*;
use std::borrow::Cow;

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, Limits::default())
}

fn text_of(document: &str) -> String {
    let mut reader = reader(document);
    reader.root().unwrap();
    let text = reader.text().unwrap();
    reader.finish().unwrap();
    text.into_owned()
}

fn name<'x>(namespace: &'x str, local: &'x str) -> Name<'x> {
    Name { namespace, local }
}

#[test]
fn text_is_put_together_from_its_pieces() {
    let cases = [
        ("<a/>", ""),
        ("<a></a>", ""),
        ("<a >x</a >", "x"),
        ("<a>a&amp;b&lt;c&gt;d&quot;e&apos;f</a>", "a&b<c>d\"e'f"),
        ("<a>&#65;&#x42;&#x1F600;&#xd;&#10;</a>", "AB😀\r\n"),
        ("<a>one<!-- two -->three</a>", "onethree"),
        ("<a><!-- only --></a>", ""),
        ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<b>&amp;]]>"),
        ("<a>x<![CDATA[]]>y</a>", "xy"),
        ("<a>]] > ]]&gt;</a>", "]] > ]]>"),
        ("<a>a\r\nb\rc\nd\r\r\n</a>", "a\nb\nc\nd\n\n"),
        ("<a>a<![CDATA[\r\n]]>b</a>", "a\nb"),
        (
            "<a>\u{85}\u{2028}\u{9F}\u{FFFD}\u{10FFFF}</a>",
            "\u{85}\u{2028}\u{9F}\u{FFFD}\u{10FFFF}",
        ),
        ("<a>１ \u{FF01}</a>", "１ \u{FF01}"),
        (
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\" ?>\n<a>x</a>\n",
            "x",
        ),
        ("<!-- before -->\n<a>x</a>\n<!-- after -->", "x"),
        ("<ä:ö xmlns:ä='u'>ü</ä:ö>", "ü"),
    ];
    for (document, text) in cases {
        assert_eq!(text_of(document), text, "{document}");
    }
}

#[test]
fn plain_text_is_borrowed() {
    let mut reader = reader("<a>plain and ünicode</a>");
    reader.root().unwrap();
    assert!(matches!(reader.text(), Ok(Cow::Borrowed(_))));
}

#[test]
fn attribute_values_are_normalized() {
    let mut reader = reader(
        "<a xmlns:p='u' one='a\tb\nc\r\nd' two='&#9;&#xA;&amp;&quot;' p:three=\"it's\" xml:lang='de'/>",
    );
    reader.root().unwrap();
    assert_eq!(reader.attribute("", "one").unwrap(), "a b c d");
    assert_eq!(reader.attribute("", "two").unwrap(), "\t\n&\"");
    assert_eq!(reader.attribute("u", "three").unwrap(), "it's");
    assert_eq!(reader.attribute("", "three"), None);
    let xml = "http://www.w3.org/XML/1998/namespace";
    assert_eq!(reader.attribute(xml, "lang").unwrap(), "de");
    assert_eq!(reader.attributes().len(), 4);
}

#[test]
fn names_are_resolved_in_scope() {
    let mut reader = reader(
        "<a xmlns='d' xmlns:p='u'><p:b xmlns='e' p:c=''><c/></p:b><d xmlns=''><e/></d>\
         <f xmlns:p='v'><p:g/></f><p:h/><i/></a>",
    );
    assert_eq!(reader.root().unwrap(), name("d", "a"));
    let mut seen = Vec::new();
    while reader.depth() > 0 {
        if let Some(found) = reader.peek().unwrap() {
            seen.push((found.namespace, found.local));
            reader.enter().unwrap();
        } else {
            reader.leave().unwrap();
        }
    }
    let expected = [
        ("u", "b"),
        ("e", "c"),
        ("", "d"),
        ("", "e"),
        ("d", "f"),
        ("v", "g"),
        ("u", "h"),
        ("d", "i"),
    ];
    assert_eq!(seen, expected);
}

/// Namespaces in XML §3: it need not be declared.
#[test]
fn the_prefix_xml_is_bound_by_definition() {
    let mut reader = reader("<xml:a><xml:b/></xml:a>");
    let xml = "http://www.w3.org/XML/1998/namespace";
    assert_eq!(reader.root().unwrap(), name(xml, "a"));
    assert_eq!(reader.peek().unwrap(), Some(name(xml, "b")));
}

#[test]
fn qualified_names_in_content_are_resolved_in_the_entered_element() {
    let mut reader = reader("<a xmlns:p='u'><b xmlns:p='v' xmlns='d'/></a>");
    reader.root().unwrap();
    reader.peek().unwrap();
    assert_eq!(reader.resolve("p:x"), Some(name("u", "x")));
    assert_eq!(reader.resolve("x"), Some(name("", "x")));
    assert_eq!(reader.resolve("q:x"), None);
    assert_eq!(reader.resolve("p:x:y"), None);
    reader.enter().unwrap();
    assert_eq!(reader.resolve("p:x"), Some(name("v", "x")));
    assert_eq!(reader.resolve("x"), Some(name("d", "x")));
}

#[test]
fn attributes_are_those_of_the_entered_element() {
    let mut reader = reader("<a one=''><b two=''/></a>");
    reader.root().unwrap();
    reader.peek().unwrap();
    assert!(reader.attribute("", "one").is_some());
    reader.enter().unwrap();
    assert!(reader.attribute("", "one").is_none());
    assert!(reader.attribute("", "two").is_some());
    reader.leave().unwrap();
    assert!(reader.attributes().is_empty());
}

#[test]
fn text_among_children_and_children_in_text_are_refused() {
    let mut text = reader("<a> <b/>x</a>");
    text.root().unwrap();
    text.peek().unwrap();
    text.enter().unwrap();
    text.leave().unwrap();
    assert_eq!(text.peek().unwrap_err().kind(), &ErrorKind::UnexpectedText);

    let mut child = reader("<a>x<b/></a>");
    child.root().unwrap();
    let error = child.text().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UnexpectedElement(child) if child.found == "b"));

    let mut left = reader("<a><b/></a>");
    left.root().unwrap();
    assert!(left.leave().is_err());
}

#[test]
fn a_skipped_element_is_followed_by_its_sibling() {
    let mut reader = reader("<a><b x='1'>t<c><d/>&amp;</c><![CDATA[<]]></b><e>v</e></a>");
    reader.root().unwrap();
    reader.peek().unwrap();
    reader.enter().unwrap();
    reader.skip().unwrap();
    assert_eq!(reader.peek().unwrap(), Some(name("", "e")));
    reader.enter().unwrap();
    assert_eq!(reader.text().unwrap(), "v");
    reader.leave().unwrap();
    reader.finish().unwrap();
}

#[test]
fn paths_begin_at_their_root_and_count_what_is_repeated() {
    let mut reader = reader("<e><b><w><l><i/><i/></l></w></b></e>");
    reader.root().unwrap();
    for _ in 0..2 {
        reader.peek().unwrap();
        reader.enter().unwrap();
    }
    reader.set_path_root();
    assert_eq!(reader.path(), "/w");
    reader.enter().unwrap();
    reader.enter_occurrence(1).unwrap();
    reader.leave().unwrap();
    reader.enter_occurrence(2).unwrap();
    assert_eq!(reader.path(), "/w/l/i[2]");
}

fn xml_text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        8 => any::<char>(),
        2 => proptest::sample::select(vec!['\r', '\n', '\t', '&', '<', '>', ']', '"', '\'', '\u{FFFD}', '\u{FEFF}']),
    ];
    proptest::collection::vec(character.prop_filter("XML", |&c| is_char(c)), 0..60)
        .prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #[test]
    fn text_and_attributes_are_read_as_they_were_written(text in xml_text(), value in xml_text()) {
        let mut writer = Writer::new(1);
        writer.markup("<a b=\"");
        writer.attribute(&value);
        writer.markup("\">");
        writer.text(&text);
        writer.markup("</a>");
        let document = writer.into_string();
        let mut reader = reader(&document);
        reader.root().unwrap();
        prop_assert_eq!(reader.attribute("", "b").unwrap(), value);
        prop_assert_eq!(reader.text().unwrap(), text);
        reader.finish().unwrap();
    }

    #[test]
    fn whatever_is_written_is_well_formed(text in any::<String>()) {
        let mut writer = Writer::new(1);
        writer.markup("<a b=\"");
        writer.attribute(&text);
        writer.markup("\">");
        writer.text(&text);
        writer.markup("</a>");
        let document = writer.into_string();
        let mut reader = reader(&document);
        reader.root().unwrap();
        prop_assert_eq!(reader.text().unwrap().chars().count(), text.chars().count());
    }

    #[test]
    fn no_input_makes_the_reader_panic(text in "[<>/!?\\[\\]a:x=' \"&;#-]{0,40}|\\PC{0,40}") {
        let mut reader = reader(&text);
        let _ = reader.root().and_then(|_| reader.skip()).and_then(|()| reader.finish());
    }
}
