//! The contract as it is published, made from the files as they were written.
//!
//! The text is cut and joined at the places that the parser reports, so that documentation and
//! layout stay as their author wrote them. Two self-contained documents have one port each (plain
//! wsimport and Axis refuse a WSDL with a SOAP 1.2 binding); a third has both and imports its
//! schemas beside it. Addresses become markers, which are replaced when a document is served.

mod inline;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use roxmltree::{Document, Node};

use crate::load::{Source, Sources};
use crate::model::Model;
use crate::namespaces::{SOAP11, SOAP12, WSDL, XSD};
use crate::problem::Problem;
use crate::wsdl::Soap;

/// Documents, each with its file name.
#[derive(Debug)]
pub(crate) struct Published {
    pub(crate) soap11: Option<(String, String)>,
    pub(crate) soap12: Option<(String, String)>,
    pub(crate) wsdl: (String, String),
    pub(crate) schemas: Vec<(String, String)>,
}

impl Published {
    /// Every document.
    pub(crate) fn files(&self) -> impl Iterator<Item = &(String, String)> {
        [self.soap11.as_ref(), self.soap12.as_ref(), Some(&self.wsdl)]
            .into_iter()
            .flatten()
            .chain(&self.schemas)
    }
}

/// Makes the published documents.
pub(crate) fn publish(
    sources: &Sources,
    model: &Model,
    without: &BTreeSet<String>,
) -> Result<Published, Problem> {
    let served: Result<Vec<Source>, Problem> = (sources.files.iter())
        .map(|source| without_operations(source, without))
        .collect();
    let served = served?;
    let parsed: Result<Vec<(&Source, Document<'_>)>, Problem> = served
        .iter()
        .map(|source| match source.document() {
            Ok(document) => Ok((source, document)),
            Err(error) => Err(error.problem()),
        })
        .collect();
    let parsed = parsed?;
    let Some(((source, wsdl), schemas)) = parsed.split_first() else {
        return Err(Problem::new(&no_position(), "no file was read", ""));
    };
    // Parts of a WSDL are not merged: what has several is published as it is written.
    let whole = !schemas
        .iter()
        .any(|(_, document)| document.root_element().has_tag_name((WSDL, "definitions")));
    let stem = file_stem(&source.path);
    let alone = |soap: Soap, suffix: &str| {
        let has_port = model.ports().any(|port| port.soap == soap);
        (whole && has_port).then(|| {
            let text = with_one_port(source, wsdl, schemas, soap);
            (format!("{stem}.{suffix}.wsdl"), text)
        })
    };
    let beside = parsed.iter().map(|(source, _)| file_name(&source.path));
    let beside: BTreeSet<String> = beside.collect();
    Ok(Published {
        soap11: alone(Soap::V11, "soap11"),
        soap12: alone(Soap::V12, "soap12"),
        wsdl: (file_name(&source.path), with_imports(source, wsdl, &beside)),
        schemas: schemas
            .iter()
            .map(|(source, document)| {
                (
                    file_name(&source.path),
                    with_imports(source, document, &beside),
                )
            })
            .collect(),
    })
}

/// A file as if these operations were not in it.
fn without_operations(source: &Source, names: &BTreeSet<String>) -> Result<Source, Problem> {
    if names.is_empty() {
        return Ok(source.clone());
    }
    let document = source.document().map_err(|error| error.problem())?;
    let operations = document.root_element().children().flat_map(|parent| {
        let holds = ["portType", "binding"].contains(&parent.tag_name().name());
        elements(parent, WSDL, "operation").filter(move |_| holds)
    });
    let edits = operations
        .filter(|operation| names.contains(operation.attribute("name").unwrap_or_default()))
        .map(|operation| (whole_lines(&source.text, operation.range()), String::new()));
    let text = edited(&source.text, edits.collect());
    Ok(Source::new(
        source.path.clone(),
        text,
        source.adopted.clone(),
    ))
}

fn no_position() -> crate::problem::Position {
    crate::problem::Position {
        file: std::path::PathBuf::new(),
        line: 1,
        column: 1,
    }
}

/// One document with its schemas inside and the ports of one version.
fn with_one_port(
    source: &Source,
    wsdl: &Document<'_>,
    schemas: &[(&Source, Document<'_>)],
    soap: Soap,
) -> String {
    let mut edits = Vec::new();
    let root = wsdl.root_element();
    let unwanted: Vec<&str> = elements(root, WSDL, "binding")
        .filter(|binding| version_of(*binding) != Some(soap))
        .filter_map(|binding| binding.attribute("name"))
        .collect();
    for binding in elements(root, WSDL, "binding") {
        if version_of(binding) != Some(soap) {
            edits.push((whole_lines(&source.text, binding.range()), String::new()));
        }
    }
    for service in elements(root, WSDL, "service") {
        for port in elements(service, WSDL, "port") {
            let binding = port.attribute("binding").unwrap_or_default();
            let binding = binding.rsplit(':').next().unwrap_or_default();
            if unwanted.contains(&binding) {
                edits.push((whole_lines(&source.text, port.range()), String::new()));
            }
        }
    }
    edits.extend(
        addresses(root, |_| "{address}")
            .filter(|(range, _)| {
                !edits
                    .iter()
                    .any(|(cut, _)| cut.start <= range.start && range.end <= cut.end)
            })
            .collect::<Vec<_>>(),
    );
    for types in elements(root, WSDL, "types") {
        let first = types.first_child().map(|child| child.range().start);
        let last = types.last_child().map(|child| child.range().end);
        if let (Some(first), Some(last)) = (first, last) {
            edits.push((first..last, inline::schemas(source, types, schemas)));
        }
    }
    edited(&source.text, edits)
}

/// A document whose imports stand beside it, by file name only, and whose addresses are markers.
/// What is not published stays where it was.
fn with_imports(source: &Source, document: &Document<'_>, beside: &BTreeSet<String>) -> String {
    let mut edits: Vec<(Range<usize>, String)> =
        addresses(document.root_element(), |soap| match soap {
            Soap::V11 => "{address11}",
            Soap::V12 => "{address12}",
        })
        .collect();
    for node in document.descendants() {
        let attribute = match node.tag_name().namespace() {
            Some(XSD) => "schemaLocation",
            Some(WSDL) if node.tag_name().name() == "import" => "location",
            _ => continue,
        };
        if let Some(location) = node.attribute_node(attribute) {
            let name = file_name(Path::new(location.value()));
            if beside.contains(&name) {
                edits.push((location.range_value(), name));
            }
        }
    }
    edited(&source.text, edits)
}

/// The place of each port's address, with its marker.
fn addresses<'a>(
    root: Node<'a, '_>,
    marker: impl Fn(Soap) -> &'static str + 'a,
) -> impl Iterator<Item = (Range<usize>, String)> + 'a {
    let services = elements(root, WSDL, "service");
    let ports = services.flat_map(|service| elements(service, WSDL, "port"));
    ports
        .flat_map(|port| port.children())
        .filter_map(move |node| {
            let soap = version_of_namespace(node)?;
            let location = node.attribute_node("location")?;
            let address = node.tag_name().name() == "address";
            address.then(|| (location.range_value(), marker(soap).to_string()))
        })
}

fn version_of(binding: Node<'_, '_>) -> Option<Soap> {
    binding.children().find_map(version_of_namespace)
}

fn version_of_namespace(node: Node<'_, '_>) -> Option<Soap> {
    match node.tag_name().namespace() {
        Some(SOAP11) => Some(Soap::V11),
        Some(SOAP12) => Some(Soap::V12),
        _ => None,
    }
}

fn elements<'a, 'input>(
    node: Node<'a, 'input>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    node.children()
        .filter(move |child| child.has_tag_name((namespace, name)))
}

/// The range with the indentation before it and the line end behind it.
fn whole_lines(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text.get(..range.start).unwrap_or_default();
    let start = before.trim_end_matches([' ', '\t']).len();
    let after = text.get(range.end..).unwrap_or_default();
    let end = match after.strip_prefix("\r\n").or(after.strip_prefix('\n')) {
        Some(rest) => text.len() - rest.len(),
        None => range.end,
    };
    start..end
}

/// The text with these ranges replaced.
fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in edits {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&replacement);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn file_stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}
