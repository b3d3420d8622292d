//! The reader beside roxmltree, an XML parser of another hand: what one refuses, so does the other;
//! what both read, they read the same.

use castile_soap::xml::{Error, ErrorKind, Limits, Reader};
use proptest::prelude::*;
use roxmltree::{Document, Node, ParsingOptions};

/// Names, attributes and text of a document, element after element.
#[derive(Debug, PartialEq)]
struct Element {
    name: (String, String),
    attributes: Vec<(String, String, String)>,
    /// Only of an element without children.
    text: Option<String>,
}

impl Element {
    /// The reader leaves references in namespace names as they are written.
    fn has_rewritten_namespace(&self) -> bool {
        let attributes = self.attributes.iter().map(|(namespace, ..)| namespace);
        attributes
            .chain([&self.name.0])
            .any(|namespace| namespace.contains(['&', '\t', '\n', '\r']))
    }
}

/// Reads a document whose elements hold text or elements, but not both.
fn read(document: &str) -> Result<Vec<Element>, Error> {
    let mut reader = Reader::new(document, Limits::default());
    let mut elements = Vec::new();
    let mut entered = Some(reader.root()?);
    loop {
        if let Some(name) = entered {
            let mut element = element(name, &reader);
            if name.local == "t" {
                element.text = Some(reader.text()?.into_owned());
            }
            elements.push(element);
        } else {
            reader.leave()?;
        }
        if reader.depth() == 0 {
            reader.finish()?;
            return Ok(elements);
        }
        entered = reader.peek()?;
        if entered.is_some() {
            reader.enter()?;
        }
    }
}

fn skim(document: &str) -> Result<(), Error> {
    let mut reader = Reader::new(document, Limits::default());
    reader.root()?;
    reader.skip()?;
    reader.finish()
}

fn element(name: castile_soap::xml::Name<'_>, reader: &Reader<'_>) -> Element {
    let attributes = reader.attributes().iter().map(|attribute| {
        let name = attribute.name;
        (
            name.namespace.to_owned(),
            name.local.to_owned(),
            attribute.value().into_owned(),
        )
    });
    Element {
        name: (name.namespace.to_owned(), name.local.to_owned()),
        attributes: attributes.collect(),
        text: None,
    }
}

fn oracle(document: &Document<'_>) -> Vec<Element> {
    let elements = document.descendants().filter(Node::is_element);
    elements
        .map(|node| {
            let attributes = node.attributes().map(|attribute| {
                let namespace = attribute.namespace().unwrap_or_default().to_owned();
                (
                    namespace,
                    attribute.name().to_owned(),
                    attribute.value().to_owned(),
                )
            });
            let name = node.tag_name();
            let text = || {
                node.children()
                    .filter(Node::is_text)
                    .filter_map(|text| text.text())
                    .collect()
            };
            Element {
                name: (
                    name.namespace().unwrap_or_default().to_owned(),
                    name.name().to_owned(),
                ),
                attributes: attributes.collect(),
                text: (name.name() == "t").then(text),
            }
        })
        .collect()
}

/// Well-formed, but with text where `read` wants elements, or the other way round.
fn is_another_shape(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnexpectedText | ErrorKind::UnexpectedElement(_)
    )
}

/// No carriage return alone: after a reference roxmltree leaves it as it is, against §2.11.
const PIECES: [&str; 59] = [
    "<a>",
    "</a>",
    "<b>",
    "</b>",
    "<t>",
    "</t>",
    "<t/>",
    "<a />",
    "<p:a>",
    "</p:a>",
    "<p:t>",
    "</p:t>",
    "<a xmlns='u'>",
    "<a xmlns:p='v'>",
    "<a xmlns=\"\">",
    "<a xmlns:q='v' q:x='1' x='2'>",
    "<t x='1' y=\"2\">",
    "<t x='&amp;&#10;\n\t'>",
    "<t xml:lang='d'/>",
    "<t p:x='' x=''/>",
    "text",
    "&amp;",
    "&#65;",
    "&#xD;",
    "\r\n",
    "\n",
    " ",
    "]]>",
    "]]",
    "<![CDATA[",
    "]]>",
    "<![CDATA[<&]]>",
    "<!--",
    "-->",
    "<!-- c -->",
    "--",
    "<?p?>",
    "<?xml version='1.0'?>",
    "\u{FFFD}",
    "\u{FFFE}",
    "\u{1}",
    "é",
    "&",
    "<",
    ">",
    "'",
    "\"",
    "=",
    "/",
    "x",
    "1",
    ":",
    "x='1'",
    " x='1'",
    "xmlns",
    "&x;",
    "<!DOCTYPE a>",
    "?>",
    "é:é",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_order_of_pieces_is_judged_alike(
        inside in prop::collection::vec(0..PIECES.len(), 0..9),
        wrapped in any::<bool>(),
    ) {
        let inside: String = inside.iter().map(|pick| PIECES[*pick]).collect();
        let document = if wrapped {
            format!("<a xmlns:p='w'><t>{inside}</t></a>")
        } else {
            inside
        };
        judge_alike(&document)?;
    }

    #[test]
    fn a_spoilt_message_is_judged_alike(
        at in any::<prop::sample::Index>(),
        dropped in 0..4_usize,
        pieces in prop::collection::vec(0..PIECES.len(), 0..3),
    ) {
        let characters: Vec<char> = include_str!("../benches/customer.xml").chars().collect();
        let at = at.index(characters.len());
        let before = characters.iter().take(at);
        let after = characters.iter().skip(at + dropped);
        let inserted: String = pieces.iter().map(|pick| PIECES[*pick]).collect();
        let document: String = before.copied().chain(inserted.chars()).chain(after.copied()).collect();
        judge_alike(&document)?;
    }
}

fn judge_alike(document: &str) -> Result<(), TestCaseError> {
    let options = ParsingOptions {
        allow_dtd: false,
        ..ParsingOptions::default()
    };
    match (
        skim(document),
        Document::parse_with_options(document, options),
    ) {
        (Ok(()), Ok(parsed)) => match read(document) {
            Ok(elements) if elements.iter().any(Element::has_rewritten_namespace) => {}
            Ok(elements) => prop_assert_eq!(elements, oracle(&parsed), "{}", document),
            Err(error) => prop_assert!(is_another_shape(error.kind()), "{document:?}: {error}"),
        },
        (Ok(()), Err(error)) => {
            prop_assert!(false, "only accepted here: {document:?}: {error}");
        }
        // roxmltree takes `:a` for `a`.
        (Err(_), Ok(_))
            if ["<:", "</:", " :"]
                .iter()
                .any(|name| document.contains(name)) => {}
        (Err(error), Ok(_)) => prop_assert_eq!(
            error.kind(),
            &ErrorKind::ProcessingInstruction,
            "only refused here: {:?}",
            document
        ),
        (Err(_), Err(_)) => {}
    }
    Ok(())
}
