//! The contract as it is published, made from the files as they were written.
//!
//! The text is cut and joined at the places that the parser reports, so that documentation and
//! layout stay as their author wrote them. Two self-contained documents have the ports of one version
//! each (plain wsimport and Axis refuse a WSDL with a SOAP 1.2 binding); a third has both and imports
//! its schemas and its other parts beside it. Addresses become markers, which are replaced when a document is served.

mod files;
mod inline;
mod merge;
mod scope;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use roxmltree::{Document, Node};

use crate::load::{Source, Sources};
use crate::model::Model;
use crate::namespaces::{SOAP11, SOAP12, WSDL};
use crate::problem::Problem;
use crate::schema::{QName, expand};
use crate::wsdl::Soap;
use files::FileNames;

/// A place in a text, and what is to stand there.
type Edit = (Range<usize>, String);

/// Documents, each with its file name.
#[derive(Debug)]
pub(crate) struct Published {
    pub(crate) soap11: Option<(String, String)>,
    pub(crate) soap12: Option<(String, String)>,
    pub(crate) wsdl: (String, String),
    /// The schemas and the other parts of the WSDL.
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
    let Some((source, _)) = parsed.first() else {
        return Err(Problem::new(&no_position(), "no file was read", ""));
    };
    let stem = file_stem(&source.path);
    let self_contained = |suffix: &str| format!("{stem}.{suffix}.wsdl");
    let taken = [
        self_contained("soap11"),
        self_contained("soap12"),
        format!("{stem}.rs"),
    ];
    let alone = |soap: Soap, suffix: &str| {
        let text = speaks(model, &parsed, soap).then(|| with_one_port(&parsed, soap))??;
        Some((self_contained(suffix), text))
    };
    let names = FileNames::new(sources, &parsed, &taken);
    let mut documents = names.documents(&parsed).into_iter();
    let Some(wsdl) = documents.next() else {
        return Err(Problem::new(&no_position(), "no file was read", ""));
    };
    Ok(Published {
        soap11: alone(Soap::V11, "soap11"),
        soap12: alone(Soap::V12, "soap12"),
        wsdl,
        schemas: documents.collect(),
    })
}

/// Whether a port speaks this version, or a binding where the contract has no service.
fn speaks(model: &Model, files: &[(&Source, Document<'_>)], soap: Soap) -> bool {
    if model.ports().next().is_some() {
        return model.ports().any(|port| port.soap == soap);
    }
    let parts = files.iter().filter(|file| merge::is_part(file));
    let mut bindings =
        parts.flat_map(|(_, document)| elements(document.root_element(), WSDL, "binding"));
    bindings.any(|binding| version_of(binding) == Some(soap))
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

/// One document with its schemas and its other parts inside, and the ports of one version. `None`
/// where there is no file.
fn with_one_port(files: &[(&Source, Document<'_>)], soap: Soap) -> Option<String> {
    let parts = files.iter().filter(|file| merge::is_part(file));
    let unwanted: BTreeSet<QName> = parts
        .clone()
        .flat_map(|(_, document)| elements(document.root_element(), WSDL, "binding"))
        .filter(|binding| version_of(*binding) != Some(soap))
        .map(merge::defined_name)
        .collect();
    let edits: Vec<Vec<Edit>> = parts
        .map(|(source, document)| of_one_version(source, document.root_element(), soap, &unwanted))
        .collect();
    let ((source, wsdl), schemas) = files.split_first()?;
    let root = wsdl.root_element();
    if elements(root, WSDL, "import").next().is_some() {
        return merge::merged(files, edits);
    }
    let mut edits = edits.into_iter().next()?;
    for types in elements(root, WSDL, "types") {
        let first = types.first_child().map(|child| child.range().start);
        let last = types.last_child().map(|child| child.range().end);
        if let (Some(first), Some(last)) = (first, last) {
            edits.push((first..last, inline::schemas(source, types, schemas)));
        }
    }
    Some(edited(&source.text, edits))
}

/// What makes a part have the bindings and ports of one version only, their addresses markers.
fn of_one_version(
    source: &Source,
    root: Node<'_, '_>,
    soap: Soap,
    unwanted: &BTreeSet<QName>,
) -> Vec<Edit> {
    let bindings = elements(root, WSDL, "binding").filter(|one| version_of(*one) != Some(soap));
    let services = elements(root, WSDL, "service");
    let ports = services.flat_map(|service| elements(service, WSDL, "port"));
    let ports = ports.filter(|port| {
        let binding = expand(source, *port, port.attribute("binding").unwrap_or_default());
        binding.is_ok_and(|binding| unwanted.contains(&binding))
    });
    let cut = bindings.chain(ports);
    let mut edits: Vec<Edit> = cut
        .map(|node| (whole_lines(&source.text, node.range()), String::new()))
        .collect();
    edits.extend(addresses(root, |_| "{address}"));
    edits.extend(encoding(&source.text));
    edits
}

/// What is published is UTF-8, however it was read.
fn encoding(text: &str) -> Option<Edit> {
    let declaration = text.split_once("?>")?.0;
    let label = crate::load::declared_encoding(declaration)?;
    let start = declaration.find(label)?;
    (!label.eq_ignore_ascii_case("utf-8")).then(|| (start..start + label.len(), "UTF-8".into()))
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

/// The text with these ranges replaced; what lies inside one that begins earlier is replaced with it.
fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in edits {
        if range.start < at {
            continue;
        }
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&replacement);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

fn file_stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}
