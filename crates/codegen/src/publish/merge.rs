//! The parts of a WSDL, which import each other, as one document.
//!
//! One document has one target namespace (WSDL 1.1 §2.1), so what the parts define gets that of the
//! first that has one: its messages, port types, bindings and services, and whoever refers to them. None of these
//! names is sent, but in the action that WS-Addressing makes up for an operation without one (WSDL
//! binding §4.4.4); the schemas keep theirs.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::scope::{declarations, free_prefix, name_end, prefix_of, quoted};
use super::{Edit, edited, elements, inline, whole_lines};
use crate::load::Source;
use crate::names::numbered;
use crate::namespaces::{SOAP11, SOAP12, WSDL};
use crate::schema::{QName, expand};

/// A file and its tree.
type File<'a> = (&'a Source, Document<'a>);

/// The first file with every other one inside. `edits` are those that each part needs as it stands.
pub(super) fn merged(files: &[File<'_>], mut edits: Vec<Vec<Edit>>) -> Option<String> {
    let parts: Vec<&File<'_>> = files.iter().filter(|file| is_part(file)).collect();
    let (source, document) = parts.first()?;
    let root = document.root_element();
    let names = Names::new(&parts);
    for (part, edits) in parts.iter().zip(&mut edits) {
        edits.extend(names.edits(part));
        edits.sort_by_key(|(range, _)| range.start);
    }
    let mut moved = types(files, root, &prefix_of(source, root));
    moved.push_str(&definitions(&parts, &edits, root));
    let mut own = edits.into_iter().next()?;
    let replaced = root.children().filter(|child| {
        child.has_tag_name((WSDL, "import")) || child.has_tag_name((WSDL, "types"))
    });
    let replaced: Vec<Edit> = replaced
        .map(|child| (whole_lines(&source.text, child.range()), String::new()))
        .collect();
    let place = replaced.first()?.0.start;
    own.push((place..place, moved));
    own.extend(replaced);
    let behind_name = name_end(source, root);
    own.push((behind_name..behind_name, names.declaration()));
    if root.attribute("targetNamespace").is_none_or(str::is_empty) && !names.target.is_empty() {
        let target = format!("targetNamespace={}", quoted(&names.target));
        own.push(match root.attribute_node("targetNamespace") {
            Some(empty) => (empty.range(), target),
            None => (behind_name..behind_name, format!(" {target}")),
        });
    }
    Some(edited(&source.text, own))
}

/// Whether a file is a WSDL, and no schema.
pub(super) fn is_part(file: &File<'_>) -> bool {
    file.1.root_element().has_tag_name((WSDL, "definitions"))
}

/// Every schema, in the order in which the files were met: in front of what refers to them (WS-I BP
/// R2023).
fn types(files: &[File<'_>], root: Node<'_, '_>, prefix: &str) -> String {
    let mut content = String::new();
    for file in files {
        let (source, document) = file;
        let element = document.root_element();
        if is_part(file) {
            for types in elements(element, WSDL, "types") {
                content.push_str(&inline::own(source, types, root));
            }
        } else {
            content.push_str(&inline::within(source, element, root));
            content.push('\n');
        }
    }
    if content.is_empty() {
        content
    } else {
        format!("  <{prefix}types>\n{content}  </{prefix}types>\n")
    }
}

/// What the parts behind the first define: the last part first, since they are met before those that
/// they import.
fn definitions(parts: &[&File<'_>], edits: &[Vec<Edit>], root: Node<'_, '_>) -> String {
    let mut defined: BTreeSet<(&str, QName)> = BTreeSet::new();
    let mut moved = Vec::new();
    for (number, (part, edits)) in parts.iter().zip(edits).enumerate() {
        let (source, document) = part;
        let mut text = String::new();
        for child in document.root_element().children() {
            if !child.is_element() || is_left(child) {
                continue;
            }
            // Of two that are alike, the first one met is meant.
            let twice = ["message", "portType"].contains(&child.tag_name().name())
                && !defined.insert((child.tag_name().name(), defined_name(child)));
            if number > 0 && !twice {
                text.push_str(&definition(source, child, edits, root));
            }
        }
        moved.push(text);
    }
    moved.reverse();
    moved.concat()
}

/// One definition with what it needs of the document around it; empty where it is cut whole.
fn definition(source: &Source, child: Node<'_, '_>, edits: &[Edit], root: Node<'_, '_>) -> String {
    let place = child.range();
    let first = edits.partition_point(|(range, _)| range.end <= place.start);
    let inside = edits.get(first..).unwrap_or_default();
    let inside = inside
        .iter()
        .take_while(|(range, _)| range.start < place.end);
    let mut own: Vec<Edit> = inside.cloned().collect();
    if own.iter().any(|(range, _)| place.end <= range.end) {
        return String::new();
    }
    let behind_name = name_end(source, child);
    own.push((behind_name..behind_name, declarations(source, child, root)));
    for (range, _) in &mut own {
        *range = range.start - place.start..range.end - place.start;
    }
    let text = source.text.get(place).unwrap_or_default();
    format!("  {}\n", edited(text, own))
}

/// What does not move: it is met otherwise, or says something of the part.
fn is_left(child: Node<'_, '_>) -> bool {
    ["import", "types", "documentation"]
        .iter()
        .any(|name| child.has_tag_name((WSDL, *name)))
}

/// The name that a child of `wsdl:definitions` defines.
pub(super) fn defined_name(child: Node<'_, '_>) -> QName {
    let parent = child.parent_element();
    let target = parent.and_then(|root| root.attribute("targetNamespace"));
    let name = child.attribute("name").unwrap_or_default();
    QName::new(target.unwrap_or_default(), name)
}

/// What the parts' definitions are called in one document.
struct Names {
    target: String,
    prefix: String,
    /// By kind and name: those that are called otherwise, or have another namespace.
    other: BTreeMap<(&'static str, QName), String>,
}

/// What one document calls by a name, each kind apart.
const KINDS: [&str; 4] = ["message", "portType", "binding", "service"];

impl Names {
    fn new(parts: &[&File<'_>]) -> Self {
        let mut roots = parts.iter().map(|(_, document)| document.root_element());
        let target = roots.find_map(|root| {
            root.attribute("targetNamespace")
                .filter(|target| !target.is_empty())
        });
        let target = target.unwrap_or_default().to_string();
        let mut taken: BTreeSet<(&str, String)> = BTreeSet::new();
        let mut other = BTreeMap::new();
        for kind in KINDS {
            for (_, document) in parts {
                for node in elements(document.root_element(), WSDL, kind) {
                    let name = defined_name(node);
                    if name.namespace == target {
                        taken.insert((kind, name.local));
                    } else {
                        other.insert((kind, name), String::new());
                    }
                }
            }
        }
        for ((kind, name), called) in &mut other {
            *called = numbered(&name.local, |local| {
                !taken.contains(&(*kind, local.to_string()))
            });
            taken.insert((kind, called.clone()));
        }
        let texts: Vec<&str> = parts.iter().map(|part| &*part.0.text).collect();
        Self {
            prefix: free_prefix(&texts),
            target,
            other,
        }
    }

    /// What the first part's root says of the prefix, if it is used.
    fn declaration(&self) -> String {
        if self.other.is_empty() {
            String::new()
        } else {
            format!(" xmlns:{}={}", self.prefix, quoted(&self.target))
        }
    }

    /// The edits of a part that make definitions and references be called so.
    fn edits(&self, (source, document): &File<'_>) -> Vec<Edit> {
        if self.other.is_empty() {
            return Vec::new();
        }
        let root = document.root_element();
        let defined = root
            .children()
            .filter(Node::is_element)
            .filter_map(|child| {
                let kind = KINDS.iter().find(|kind| child.has_tag_name((WSDL, **kind)));
                let called = kind.and_then(|kind| self.other.get(&(*kind, defined_name(child))));
                let name = child.attribute_node("name");
                called
                    .zip(name)
                    .map(|(called, name)| (name.range_value(), called.clone()))
            });
        let definitions = root.children().filter(|child| !is_left(*child));
        let nodes = definitions.flat_map(|child| child.descendants());
        let referring = nodes.filter_map(|node| {
            let (attribute, kind) = reference(node)?;
            let attribute = node.attribute_node(attribute)?;
            let name = expand(source, node, attribute.value()).ok()?;
            let called = self.other.get(&(kind, name))?;
            Some((attribute.range_value(), format!("{}:{called}", self.prefix)))
        });
        defined.chain(referring).collect()
    }
}

/// The attribute of an element that names a definition, and which kind.
fn reference(node: Node<'_, '_>) -> Option<(&'static str, &'static str)> {
    let name = node.tag_name();
    match (name.namespace()?, name.name()) {
        (WSDL, "input" | "output" | "fault") | (SOAP11 | SOAP12, "header" | "headerfault") => {
            Some(("message", "message"))
        }
        (WSDL, "binding") => Some(("type", "portType")),
        (WSDL, "port") => Some(("binding", "binding")),
        _ => None,
    }
}
