//! Namespace declarations that a piece of text needs at another place.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use roxmltree::Node;

use crate::load::Source;

/// What an element inherits from its ancestors and uses, and what is not so below `root`: as it is
/// written in its tag.
pub(super) fn declarations(source: &Source, node: Node<'_, '_>, root: Node<'_, '_>) -> String {
    let own = declared(source, node);
    let around = node.parent_element();
    let text = source.text.get(node.range()).unwrap_or_default();
    let mut written = String::new();
    let mut prefixes = used(text);
    // A colon may be written as a reference.
    if text.contains("&#") {
        let all = around.iter().flat_map(Node::namespaces);
        prefixes.extend(all.filter_map(roxmltree::Namespace::name));
        prefixes.remove("xml");
    }
    for prefix in prefixes.difference(&own) {
        let inherited = around.and_then(|around| around.lookup_namespace_uri(Some(prefix)));
        if let Some(uri) = inherited
            && root.lookup_namespace_uri(Some(prefix)) != Some(uri)
        {
            let _ = write!(written, " xmlns:{prefix}={}", quoted(uri));
        }
    }
    let inherited = around.and_then(|around| around.lookup_namespace_uri(None));
    if !own.contains("") && root.lookup_namespace_uri(None) != inherited {
        let _ = write!(written, " xmlns={}", quoted(inherited.unwrap_or_default()));
    }
    written
}

/// Whatever stands before a colon, a prefix or not.
fn used(text: &str) -> BTreeSet<&str> {
    let no_name = |c: char| c.is_ascii() && !(c.is_ascii_alphanumeric() || "-_.".contains(c));
    let mut before: Vec<&str> = text.split(':').collect();
    before.pop();
    before
        .into_iter()
        .filter_map(|piece| piece.rsplit(no_name).next())
        .filter(|prefix| !prefix.is_empty())
        .collect()
}

/// The prefixes that an element's tag declares; empty for the default namespace.
fn declared<'s>(source: &'s Source, node: Node<'_, '_>) -> BTreeSet<&'s str> {
    let mut prefixes = BTreeSet::new();
    let mut rest = source
        .text
        .get(name_end(source, node)..)
        .unwrap_or_default();
    while let Some((name, behind)) = rest.split_once('=') {
        let name = name.trim();
        if name.starts_with(['>', '/']) {
            break;
        }
        if let Some(declared) = name.strip_prefix("xmlns") {
            prefixes.insert(declared.trim_start_matches(':'));
        }
        let value = behind.trim_start();
        let quote = value.chars().next().unwrap_or('"');
        let behind = value.get(1..).and_then(|value| value.split_once(quote));
        rest = behind.map_or("", |(_, behind)| behind);
    }
    prefixes
}

/// Where the name in an element's tag ends.
pub(super) fn name_end(source: &Source, node: Node<'_, '_>) -> usize {
    let start = node.range().start;
    let tag = source.text.get(start..).unwrap_or_default();
    let end = tag.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    start + end.unwrap_or_default()
}

/// The prefix in an element's tag, with its colon.
pub(super) fn prefix_of(source: &Source, node: Node<'_, '_>) -> String {
    let name = node.range().start + 1..name_end(source, node);
    let name = source.text.get(name).unwrap_or_default();
    name.split_once(':')
        .map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
}

/// A prefix that no text binds.
pub(super) fn free_prefix(texts: &[&str]) -> String {
    let names = std::iter::once("own".to_owned()).chain((2..).map(|n: u32| format!("own{n}")));
    let mut free = names.filter(|name| {
        let declared = format!("xmlns:{name}");
        !texts.iter().any(|text| text.contains(&declared))
    });
    free.next().unwrap_or_default()
}

pub(super) fn quoted(value: &str) -> String {
    let value = value.replace('&', "&amp;").replace('<', "&lt;");
    format!("\"{}\"", value.replace('"', "&quot;"))
}
