//! Schemas that stood in files of their own, as they stand in `wsdl:types`.

use roxmltree::{Document, Node};

use super::scope::{declarations, free_prefix, name_end, quoted};
use super::{Edit, edited};
use crate::load::Source;
use crate::namespaces::XSD;
use crate::schema::REFERENCES;

/// The content of `wsdl:types` with every schema in it.
pub(super) fn schemas(
    source: &Source,
    types: Node<'_, '_>,
    schemas: &[(&Source, Document<'_>)],
) -> String {
    let mut content = format!("\n{}", own(source, types, types));
    for (source, document) in schemas {
        content.push_str(&within(source, document.root_element(), types));
        content.push('\n');
    }
    content
}

/// The schemas of `wsdl:types` itself that define anything, to stand below `root`.
pub(super) fn own(source: &Source, types: Node<'_, '_>, root: Node<'_, '_>) -> String {
    let inline = types.children().filter(|child| {
        child.has_tag_name((XSD, "schema")) && child.children().any(|part| is_component(part))
    });
    let mut content = String::new();
    for schema in inline {
        content.push_str(&within(source, schema, root));
        content.push('\n');
    }
    content
}

/// A schema to stand below `root` beside those that it imports: it no longer says where they are.
pub(super) fn within(source: &Source, schema: Node<'_, '_>, root: Node<'_, '_>) -> String {
    let mut edits = Vec::new();
    for part in schema.children() {
        if part.has_tag_name((XSD, "include")) {
            edits.push((part.range(), String::new()));
        } else if part.has_tag_name((XSD, "import"))
            && let Some(location) = part.attribute_node("schemaLocation")
        {
            edits.push((location.range(), String::new()));
        }
    }
    let behind_name = name_end(source, schema);
    let needed = declarations(source, schema, root);
    edits.push((behind_name..behind_name, needed));
    if let Some(namespace) = &source.adopted {
        edits.extend(adopted(source, schema, namespace));
    }
    let start = schema.range().start;
    for (range, _) in &mut edits {
        *range = range.start - start..range.end - start;
    }
    let text = source.text.get(schema.range()).unwrap_or_default();
    edited(text, edits)
}

/// What tells a schema its namespace that had it from the one that includes it. There the names
/// without a namespace were in that one, too (XML Schema part 1 §4.2.1): they get a prefix.
fn adopted(source: &Source, schema: Node<'_, '_>, namespace: &str) -> Vec<Edit> {
    let prefix = free_prefix(&[&source.text]);
    let behind_name = name_end(source, schema);
    let namespace = quoted(namespace);
    let said = format!(" xmlns:{prefix}={namespace} targetNamespace={namespace}");
    let mut edits = vec![(behind_name..behind_name, said)];
    let mut nodes = vec![schema];
    while let Some(node) = nodes.pop() {
        nodes.extend(node.children().filter(|child| is_definition(*child)));
        if node.lookup_namespace_uri(None).is_some() {
            continue;
        }
        for attribute in node.attributes() {
            if attribute.namespace().is_none() && REFERENCES.contains(&attribute.name()) {
                let names = attribute.value().split_ascii_whitespace();
                let names: Vec<String> = names.map(|name| prefixed(name, &prefix)).collect();
                edits.push((attribute.range_value(), names.join(" ")));
            }
        }
    }
    edits
}

fn prefixed(name: &str, prefix: &str) -> String {
    if name.contains(':') {
        name.to_owned()
    } else {
        format!("{prefix}:{name}")
    }
}

/// Whether the node is XML Schema's own, and neither documentation nor what is cut.
fn is_definition(node: Node<'_, '_>) -> bool {
    let name = node.tag_name();
    name.namespace() == Some(XSD) && !matches!(name.name(), "annotation" | "include" | "import")
}

fn is_component(part: Node<'_, '_>) -> bool {
    let name = part.tag_name();
    part.is_element() && !matches!(name.name(), "import" | "annotation")
}
