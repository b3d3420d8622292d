//! Whether two definitions say the same: vendors publish copies of a schema side by side.

use std::hash::{DefaultHasher, Hash, Hasher};

use roxmltree::{Attribute, Node};

use super::parse::{expand, xsd_children};
use crate::load::Source;

/// The attributes whose values name components: of another schema, or of the same.
pub(crate) const REFERENCES: [&str; 7] = [
    "base",
    "itemType",
    "memberTypes",
    "ref",
    "refer",
    "substitutionGroup",
    "type",
];

/// The same number for definitions that differ only in prefixes, white space, the order of
/// attributes, annotations, or in what generated code does not depend on.
pub(super) fn likeness(source: &Source, definition: Node<'_, '_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut open = vec![definition];
    while let Some(node) = open.pop() {
        node.tag_name().name().hash(&mut hasher);
        let mut attributes: Vec<(&str, String)> = node
            .attributes()
            .filter(|one| one.namespace().is_none())
            .filter(|one| !matches!(one.name(), "id" | "block" | "final"))
            .map(|one| (one.name(), meant(source, node, one)))
            .collect();
        attributes.sort();
        attributes.hash(&mut hasher);
        let before = open.len();
        open.extend(xsd_children(node).filter(|part| part.tag_name().name() != "annotation"));
        (open.len() - before).hash(&mut hasher);
    }
    hasher.finish()
}

/// An attribute's value, with namespaces in the place of prefixes.
fn meant(source: &Source, node: Node<'_, '_>, attribute: Attribute<'_, '_>) -> String {
    let words = attribute.value().split_ascii_whitespace();
    let is_reference = REFERENCES.contains(&attribute.name());
    let words: Vec<String> = words
        .map(
            |word| match is_reference.then(|| expand(source, node, word)) {
                Some(Ok(name)) => name.to_string(),
                _ => word.to_string(),
            },
        )
        .collect();
    words.join(" ")
}
