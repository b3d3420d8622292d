//! The reader beside roxmltree: what one refuses so does the other, what both read they read the
//! same, and what was read can be written and read again.

use castile_soap::xml::{Error, ErrorKind, Limits, Name, Reader, Writer};
use roxmltree::{Document, Node, ParsingOptions};

/// Reads over a whole document.
pub fn skim(document: &str, limits: Limits) -> Result<(), Error> {
    let mut reader = Reader::new(document, limits);
    reader.root()?;
    reader.skip()?;
    reader.finish()
}

/// The second opinion; without a DOCTYPE.
pub fn parse(document: &str) -> Result<Document<'_>, roxmltree::Error> {
    let options = ParsingOptions {
        allow_dtd: false,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(document, options)
}

/// Asserts that the reader and roxmltree agree on a document.
pub fn assert_judged_alike(document: &str) {
    match (skim(document, Limits::default()), parse(document)) {
        (Ok(()), Ok(parsed)) => assert_read_alike(document, &parsed),
        // It forgets that `xml` is bound by definition (Namespaces in XML §3).
        (Ok(()), Err(roxmltree::Error::UnknownNamespace(prefix, _))) if prefix == "xml" => {}
        (Ok(()), Err(error)) => panic!("only accepted here: {document:?}: {error}"),
        (Err(error), Ok(_)) => assert!(
            is_stricter(&error, document),
            "only refused here: {document:?}: {error}"
        ),
        (Err(_), Err(_)) => {}
    }
}

/// What the reader refuses in a well-formed document; and what roxmltree takes all the same: `:a`
/// for `a`, a declaration that says anything, a reference to a surrogate, a prefix bound to nothing,
/// a namespace declared twice, `p:xmlns` for `xmlns`.
fn is_stricter(error: &Error, document: &str) -> bool {
    match error.kind() {
        ErrorKind::ProcessingInstruction
        | ErrorKind::Declaration(_)
        | ErrorKind::CharacterReference
        | ErrorKind::NamespaceDeclaration(_) => true,
        ErrorKind::DuplicateAttribute(_) => document.contains("xmlns"),
        // The mark belongs to the encoding, and has been taken off.
        ErrorKind::TextOutsideRoot => document.starts_with('\u{FEFF}'),
        ErrorKind::Name => document.contains(':'),
        ErrorKind::EndTag => document.contains("</:"),
        _ => error.limit().is_some() || document.contains(":xmlns"),
    }
}

fn assert_read_alike(document: &str, parsed: &Document<'_>) {
    let root = parsed.root_element();
    let ours = rewritten(document, &root, Limits::default());
    if is_read_otherwise(document, parsed) {
        return;
    }
    let mut theirs = Writer::new(1);
    write(root, &mut theirs);
    assert_eq!(ours, theirs.into_string(), "read differently: {document:?}");
    let again = parse(&ours).unwrap_or_else(|error| panic!("written badly: {ours:?}: {error}"));
    // Each element written declares its own namespaces.
    let wide = Limits {
        attributes: usize::MAX,
        bindings: usize::MAX,
        attribute_bytes: usize::MAX,
        text_bytes: usize::MAX,
        ..Limits::default()
    };
    assert_eq!(ours, rewritten(&ours, &again.root_element(), wide));
}

/// Where the two differ on purpose, or roxmltree is wrong: namespace names are left here as they are
/// written; a carriage return behind a reference stays there.
fn is_read_otherwise(document: &str, parsed: &Document<'_>) -> bool {
    let is_plain =
        |uri: &str| document.contains(uri) && !uri.contains(['&', '<', '>', '"', ' ', '\t', '\n']);
    let mut namespaces = parsed.descendants().flat_map(|node| node.namespaces());
    document.contains('\r')
        || document.contains(":xmlns")
        || namespaces.any(|namespace| !is_plain(namespace.uri()))
}

/// The document as read here and written again: elements that mix text and elements are left empty,
/// since the reader has no way to read them.
fn rewritten(document: &str, root: &Node<'_, '_>, limits: Limits) -> String {
    let mut reader = Reader::new(document, limits);
    let mut to = Writer::new(1);
    let name = reader.root().expect("it was read before");
    rewrite(name, &mut reader, *root, &mut to);
    reader.finish().expect("it was read before");
    to.into_string()
}

fn rewrite(name: Name<'_>, reader: &mut Reader<'_>, node: Node<'_, '_>, to: &mut Writer) {
    let attributes: Vec<_> = (reader.attributes().iter())
        .map(|attribute| {
            (
                attribute.name.namespace,
                attribute.name.local,
                attribute.value(),
            )
        })
        .collect();
    open(name.namespace, name.local, to);
    for (namespace, local, value) in attributes {
        write_attribute(namespace, local, &value, to);
    }
    to.markup(">");
    match shape(node) {
        Shape::Mixed => reader.skip().expect("it was read before"),
        Shape::Text => to.text(&reader.text().expect("it was read before")),
        Shape::Elements => {
            for child in node.children().filter(Node::is_element) {
                let name = reader.peek().expect("it was read before");
                reader.enter().expect("it was read before");
                rewrite(name.expect("roxmltree has a child here"), reader, child, to);
            }
            reader.leave().expect("it was read before");
        }
    }
    close(name.namespace, name.local, to);
}

fn write(node: Node<'_, '_>, to: &mut Writer) {
    let name = node.tag_name();
    open(name.namespace().unwrap_or_default(), name.name(), to);
    for attribute in node.attributes() {
        let namespace = attribute.namespace().unwrap_or_default();
        write_attribute(namespace, attribute.name(), attribute.value(), to);
    }
    to.markup(">");
    match shape(node) {
        Shape::Mixed => {}
        Shape::Text => to.text(&text(node)),
        Shape::Elements => {
            for child in node.children().filter(Node::is_element) {
                write(child, to);
            }
        }
    }
    close(name.namespace().unwrap_or_default(), name.name(), to);
}

enum Shape {
    Text,
    Elements,
    Mixed,
}

fn shape(node: Node<'_, '_>) -> Shape {
    if !node.children().any(|child| child.is_element()) {
        Shape::Text
    } else if text(node).trim_matches([' ', '\t', '\r', '\n']).is_empty() {
        Shape::Elements
    } else {
        Shape::Mixed
    }
}

fn text(node: Node<'_, '_>) -> String {
    (node.children().filter(Node::is_text))
        .filter_map(|text| text.text())
        .collect()
}

fn open(namespace: &str, local: &str, to: &mut Writer) {
    to.markup("<");
    if namespace.is_empty() {
        to.raw(local);
    } else if namespace == castile_soap::namespaces::XML {
        to.markup("xml:");
        to.raw(local);
    } else {
        to.markup("n:");
        to.raw(local);
        to.markup(" xmlns:n=\"");
        to.attribute(namespace);
        to.markup("\"");
    }
}

fn close(namespace: &str, local: &str, to: &mut Writer) {
    to.markup("</");
    match namespace {
        "" => {}
        castile_soap::namespaces::XML => to.markup("xml:"),
        _ => to.markup("n:"),
    }
    to.raw(local);
    to.markup(">");
}

/// Each attribute of a namespace has a prefix of its own, which says how far on the line it stands.
fn write_attribute(namespace: &str, local: &str, value: &str, to: &mut Writer) {
    let prefix = match namespace {
        "" => String::new(),
        castile_soap::namespaces::XML => "xml:".to_owned(),
        _ => format!("n{}:", to.len()),
    };
    to.markup(" ");
    to.raw(&prefix);
    to.raw(local);
    to.markup("=\"");
    to.attribute(value);
    to.markup("\"");
    if prefix.starts_with('n') {
        to.markup(" xmlns:");
        to.raw(prefix.trim_end_matches(':'));
        to.markup("=\"");
        to.attribute(namespace);
        to.markup("\"");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_namespace_written_by_a_reference_is_no_finding() {
        assert_judged_alike("<a xmlns:q='&lt;' q:a=''><b/></a>");
    }
}
