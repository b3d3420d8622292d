//! What the published files are called, and by which names they refer to each other.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use roxmltree::{Document, Node};

use super::scope::{name_end, quoted};
use super::{Edit, Soap, addresses, edited, merge};
use crate::load::{Source, Sources};
use crate::namespaces::{WSDL, XSD};

/// What a location needs no escape for (RFC 3986 §2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A name for each file, all in one folder.
pub(super) struct FileNames<'a> {
    sources: &'a Sources,
    by_path: BTreeMap<&'a Path, String>,
    /// The schema of each namespace that has a file of its own.
    by_namespace: BTreeMap<String, &'a Path>,
    /// The files that a location leads to.
    pointed_to: BTreeSet<PathBuf>,
}

impl<'a> FileNames<'a> {
    /// Names as they are; of those that are alike, in letters of either case, the first keeps it and
    /// the next ones get a number, in the order in which they were met.
    pub(super) fn new(
        sources: &'a Sources,
        files: &[(&'a Source, Document<'_>)],
        taken: &[String],
    ) -> Self {
        let mut taken: BTreeSet<String> = taken.iter().map(|name| name.to_lowercase()).collect();
        let mut by_path: BTreeMap<&Path, String> = BTreeMap::new();
        for (source, _) in files {
            if !by_path.contains_key(source.path.as_path()) {
                let name = free_name(&source.path, &taken);
                taken.insert(name.to_lowercase());
                by_path.insert(&source.path, name);
            }
        }
        let mut pointed_to = BTreeSet::new();
        for (source, document) in files {
            let imports = document.descendants().filter_map(import);
            let located =
                imports.filter_map(|(_, location)| sources.find(source, location?.value()));
            pointed_to.extend(located);
        }
        let mut by_namespace: BTreeMap<String, &Path> = BTreeMap::new();
        for (source, document) in files.iter().filter(|file| !merge::is_part(file)) {
            if let Some(target) = document.root_element().attribute("targetNamespace") {
                let path = source.path.as_path();
                by_namespace.entry(target.to_string()).or_insert(path);
            }
        }
        Self {
            sources,
            by_path,
            by_namespace,
            pointed_to,
        }
    }

    /// The name of a file.
    pub(super) fn of(&self, source: &Source) -> String {
        let name = self.by_path.get(source.path.as_path());
        name.cloned().unwrap_or_default()
    }

    /// Each file once, as it stands beside the others: imports lead there, and addresses are markers.
    /// What is not published stays where it was.
    pub(super) fn documents(&self, files: &[(&'a Source, Document<'_>)]) -> Vec<(String, String)> {
        let mut known = BTreeSet::new();
        files
            .iter()
            .filter(|(source, _)| known.insert(&source.path))
            .map(|(source, document)| (self.of(source), self.document(source, document)))
            .collect()
    }

    fn document(&self, source: &Source, document: &Document<'_>) -> String {
        let mut edits: Vec<Edit> = addresses(document.root_element(), |soap| match soap {
            Soap::V11 => "{address11}",
            Soap::V12 => "{address12}",
        })
        .collect();
        for node in document.descendants() {
            let Some((attribute, location)) = import(node) else {
                continue;
            };
            let Some(path) = self.met(source, node, location.map(|there| there.value())) else {
                continue;
            };
            let name = self.by_path.get(path.as_path()).map_or("", String::as_str);
            let name = utf8_percent_encode(name, ESCAPED).to_string();
            if let Some(location) = location {
                edits.push((location.range_value(), name));
            } else {
                let place = name_end(source, node);
                edits.push((place..place, format!(" {attribute}={}", quoted(&name))));
            }
        }
        edits.extend(super::encoding(&source.text));
        edited(&source.text, edits)
    }

    /// The published file that an import is met by: the one at its location, or the schema of its
    /// namespace where nothing is there. An import without a location needs one only where no other
    /// import leads to the schema.
    fn met(&self, source: &Source, node: Node<'_, '_>, location: Option<&str>) -> Option<PathBuf> {
        let found = location.and_then(|location| self.sources.find(source, location));
        let found = found.filter(|path| self.by_path.contains_key(path.as_path()));
        found.or_else(|| {
            let path = *self.by_namespace.get(node.attribute("namespace")?)?;
            let needed = location.is_some() || !self.pointed_to.contains(path);
            needed.then(|| path.to_path_buf())
        })
    }
}

/// An import or include, with the attribute that says where.
fn import<'a, 'i>(
    node: Node<'a, 'i>,
) -> Option<(&'static str, Option<roxmltree::Attribute<'a, 'i>>)> {
    let name = node.tag_name();
    let attribute = match (name.namespace()?, name.name()) {
        (XSD, "import" | "include" | "redefine" | "override") => "schemaLocation",
        (WSDL, "import") => "location",
        _ => return None,
    };
    Some((attribute, node.attribute_node(attribute)))
}

fn free_name(path: &Path, taken: &BTreeSet<String>) -> String {
    let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, extension) = (text(path.file_stem()), text(path.extension()));
    let numbered = (2..).map(|number: u32| format!("{stem}.{number}.{extension}"));
    let mut names = std::iter::once(text(path.file_name())).chain(numbered);
    let free = names.find(|name| !taken.contains(&name.to_lowercase()));
    free.unwrap_or_default()
}
