//! `xs:annotation`: documentation, and what a contract says beyond XML Schema.

use roxmltree::Node;

use super::parse::{Parser, xsd_children};
use super::{Annotation, Note};
use crate::namespaces::ANNOTATIONS;

impl Parser<'_> {
    pub(super) fn annotation(&self, node: Node<'_, '_>) -> Annotation {
        let mut annotation = Annotation::default();
        let parts = xsd_children(node)
            .filter(|child| child.tag_name().name() == "annotation")
            .flat_map(|child| xsd_children(child));
        for part in parts {
            match part.tag_name().name() {
                "documentation" => {
                    if !annotation.documentation.is_empty() {
                        annotation.documentation.push_str("\n\n");
                    }
                    annotation.documentation.push_str(&text_of(part));
                }
                "appinfo" => {
                    let notes = part.children().filter(|note| {
                        note.is_element() && note.tag_name().namespace() == Some(ANNOTATIONS)
                    });
                    annotation.notes.extend(notes.map(|note| self.note(note)));
                }
                _ => {}
            }
        }
        annotation
    }

    fn note(&self, node: Node<'_, '_>) -> Note {
        Note {
            at: self.source.position(node),
            name: node.tag_name().name().to_string(),
            attributes: node
                .attributes()
                .map(|attribute| (attribute.name().to_string(), attribute.value().to_string()))
                .collect(),
        }
    }
}

/// The text of a documentation element: lines without their common indentation.
pub(crate) fn text_of(node: Node<'_, '_>) -> String {
    let text: String = node
        .descendants()
        .filter(Node::is_text)
        .filter_map(|part| part.text())
        .collect();
    let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
    lines.join("\n")
}
