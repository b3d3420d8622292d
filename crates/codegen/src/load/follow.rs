//! Follows imports and includes, from the WSDL on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

use percent_encoding::percent_decode_str;
use roxmltree::Node;

use super::{Catalog, Elsewhere, Error, Source, Sources, encoding};
use crate::namespaces::{WSDL, XSD};
use crate::problem::{Position, Problem};
use crate::{catalog, limits};

/// Reads a WSDL and every file that it imports or includes.
pub(crate) fn load(path: &Path, catalog: &Catalog) -> Result<Sources, Error> {
    let text = read(path).map_err(|error| Error::Unreadable(path.to_path_buf(), error))?;
    let mut loading = Loading {
        catalog,
        files: Vec::new(),
        known: BTreeSet::new(),
        defined: BTreeSet::new(),
        elsewhere: Vec::new(),
        named: Vec::new(),
        known_names: BTreeSet::new(),
        texts: BTreeMap::new(),
        bytes: text.len(),
        adopted: 0,
    };
    loading.add(Source::new(path.to_path_buf(), text, None));
    let mut next = 0;
    loop {
        while let Some(source) = loading.files.get(next).cloned() {
            loading.follow(&source)?;
            next += 1;
        }
        if !loading.add_well_known()? {
            break;
        }
    }
    loading.finish()
}

/// Of a device or a pipe there may be no end.
fn read(path: &Path) -> io::Result<String> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    encoding::decode(fs::read(path)?)
}

struct Loading<'a> {
    catalog: &'a Catalog,
    files: Vec<Source>,
    /// Paths, each with the namespace that it was adopted into.
    known: BTreeSet<(PathBuf, Option<String>)>,
    /// The namespaces that schemas define.
    defined: BTreeSet<String>,
    elsewhere: Vec<Elsewhere>,
    /// Namespaces that are imported without a location, in order.
    named: Vec<String>,
    /// The same, to be looked up.
    known_names: BTreeSet<String>,
    /// The schemas without a namespace, each read once: any namespace may include them.
    texts: BTreeMap<PathBuf, Rc<str>>,
    /// Bytes read.
    bytes: usize,
    /// Bytes of schemas that stand here once more, for another namespace.
    adopted: usize,
}

impl Loading<'_> {
    fn add(&mut self, source: Source) {
        if self
            .known
            .insert((source.path.clone(), source.adopted.clone()))
        {
            self.files.push(source);
        }
    }

    fn follow(&mut self, source: &Source) -> Result<(), Error> {
        let document = source.document()?;
        let root = document.root_element();
        for node in root.children() {
            if node.has_tag_name((WSDL, "import"))
                && let Some(location) = node.attribute("location")
            {
                self.import(source, node, location)?;
            }
        }
        let is_schema = |node: &Node<'_, '_>| node.has_tag_name((XSD, "schema"));
        let types = root.children();
        let types = types.filter(|node| node.has_tag_name((WSDL, "types")));
        let inline = types.flat_map(|types| types.children());
        for schema in std::iter::once(root).chain(inline).filter(is_schema) {
            self.follow_schema(source, schema)?;
        }
        Ok(())
    }

    fn follow_schema(&mut self, source: &Source, schema: Node<'_, '_>) -> Result<(), Error> {
        let target = schema.attribute("targetNamespace");
        let target = target.or(source.adopted.as_deref());
        self.defined.insert(target.unwrap_or_default().to_string());
        for node in schema.children() {
            let name = node.tag_name();
            let location = node.attribute("schemaLocation");
            match (name.namespace(), name.name(), location) {
                (Some(XSD), "import", Some(location)) => self.import(source, node, location)?,
                (Some(XSD), "import", None) => {
                    let name = node.attribute("namespace").unwrap_or_default();
                    if self.known_names.insert(name.to_string()) {
                        self.named.push(name.to_string());
                    }
                }
                (Some(XSD), "include" | "redefine" | "override", Some(location)) => {
                    self.include(source, node, target, location)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn import(&mut self, source: &Source, node: Node<'_, '_>, location: &str) -> Result<(), Error> {
        let found = self.catalog.find(source, location);
        if let Some(path) = found {
            if self.known.contains(&(path.clone(), None)) {
                return Ok(());
            }
            match read(&path) {
                Ok(text) => {
                    self.bytes += text.len();
                    let source = Source::new(path, text, None);
                    if node.has_tag_name((XSD, "import")) && !node.has_attribute("namespace") {
                        let text = source.text.clone();
                        self.texts.insert(source.path.clone(), text);
                    }
                    self.add(source);
                    return Ok(());
                }
                Err(_) if catalog::holds(node.attribute("namespace")) => {}
                Err(error) => return Err(missing(&source.position(node), location, &path, &error)),
            }
        }
        self.elsewhere.push(Elsewhere {
            at: source.position(node),
            location: location.to_string(),
            namespace: node.attribute("namespace").map(str::to_string),
            is_part: node.has_tag_name((WSDL, "import")),
        });
        Ok(())
    }

    /// An included schema without a namespace takes that of the schema around it.
    fn include(
        &mut self,
        source: &Source,
        node: Node<'_, '_>,
        including: Option<&str>,
        location: &str,
    ) -> Result<(), Error> {
        let Some(path) = self.catalog.find(source, location) else {
            self.elsewhere.push(Elsewhere {
                at: source.position(node),
                location: location.to_string(),
                namespace: None,
                is_part: true,
            });
            return Ok(());
        };
        let known = |adopted: Option<&str>| {
            (self.known).contains(&(path.clone(), adopted.map(str::to_string)))
        };
        let adoptable = self.texts.contains_key(&path);
        if known(including) || (known(None) && !adoptable) {
            return Ok(());
        }
        if let Some(text) = self.texts.get(&path).cloned() {
            self.adopt_again(&source.position(node), location, text.len())?;
            let adopted = including.map(str::to_string);
            self.add(Source::new(path, text, adopted));
            return Ok(());
        }
        let text = read(&path)
            .map_err(|error| missing(&source.position(node), location, &path, &error))?;
        self.bytes += text.len();
        let mut included = Source::new(path, text, None);
        let chameleon = {
            let document = included.document()?;
            let root = document.root_element();
            root.has_tag_name((XSD, "schema")) && root.attribute("targetNamespace").is_none()
        };
        if chameleon {
            included.adopted = including.map(str::to_string);
            let text = included.text.clone();
            self.texts.insert(included.path.clone(), text);
        }
        self.add(included);
        Ok(())
    }

    /// A schema without a namespace is parsed for each that includes it.
    fn adopt_again(&mut self, at: &Position, location: &str, bytes: usize) -> Result<(), Error> {
        self.adopted += bytes;
        let most = limits::adopted(self.bytes);
        if self.adopted <= most {
            return Ok(());
        }
        Err(Error::Import(Problem::new(
            at,
            format!("`{location}` is included by so many namespaces that {most} bytes are passed"),
            "it has no namespace, and is read for each anew: give it one, and import it",
        )))
    }

    /// Adds what the catalogs hold of the namespaces that are imported and not defined; whether
    /// there was any.
    fn add_well_known(&mut self) -> Result<bool, Error> {
        let before = self.files.len();
        let imported = self
            .elsewhere
            .iter()
            .filter_map(|import| import.namespace.clone());
        let imported: Vec<String> = imported.chain(self.named.iter().cloned()).collect();
        for namespace in imported {
            if self.defined.contains(&namespace) {
                continue;
            }
            if let Some(path) = self.catalog.files.get(&namespace) {
                let text = read(path).map_err(|error| Error::Unreadable(path.clone(), error))?;
                self.bytes += text.len();
                self.add(Source::new(path.clone(), text, None));
            } else if let Some((name, text)) = catalog::find(&namespace) {
                self.add(Source::new(name.into(), text, None));
            }
        }
        Ok(self.files.len() > before)
    }

    /// A schema that is only imported may be missing, as long as nothing of it is named (XML Schema
    /// part 1 §4.2.3).
    fn finish(mut self) -> Result<Sources, Error> {
        self.elsewhere.retain(|import| {
            let namespace = import.namespace.as_deref().unwrap_or_default();
            import.is_part || !(self.defined.contains(namespace) || is_known(namespace))
        });
        match self.elsewhere.iter().find(|import| import.is_part) {
            Some(Elsewhere { at, location, .. }) => Err(Error::Import(Problem::new(
                at,
                format!("`{location}` is not a local file"),
                "save it beside the contract and name it by a relative path, or name its place in the catalog",
            ))),
            None => Ok(Sources {
                files: self.files,
                elsewhere: self.elsewhere,
                catalog: self.catalog.clone(),
                bytes: self.bytes,
            }),
        }
    }
}

impl Catalog {
    /// Where a location points on the disk; `None` for a URL that the catalog does not hold.
    fn find(&self, source: &Source, location: &str) -> Option<PathBuf> {
        let location = location.trim();
        if let Some(path) = self.files.get(location) {
            return Some(path.clone());
        }
        let local = location.strip_prefix("file:").unwrap_or(location);
        if local.contains(':') || local.is_empty() {
            return None;
        }
        let directory = source.path.parent().unwrap_or(Path::new(""));
        Some(normalize(&directory.join(unescaped(local))))
    }
}

impl Sources {
    /// The path of the file at a location in another file.
    pub(crate) fn find(&self, source: &Source, location: &str) -> Option<PathBuf> {
        self.catalog.find(source, location)
    }
}

/// XML Schema's own components need no document.
fn is_known(namespace: &str) -> bool {
    namespace == XSD
}

fn missing(at: &Position, location: &str, path: &Path, error: &std::io::Error) -> Error {
    Error::Import(Problem::new(
        at,
        format!("`{location}` cannot be read: {error}"),
        format!("expected at {}", path.display()),
    ))
}

/// A location is a URI reference (RFC 3986 §2.1): a space in a file's name is written `%20`.
fn unescaped(location: &str) -> String {
    let location = location.replace('\\', "/");
    match percent_decode_str(&location).decode_utf8() {
        Ok(decoded) => decoded.into_owned(),
        Err(_) => location,
    }
}

/// Removes `.` and `dir/..`, without asking the file system: positions stay as the user wrote them.
fn normalize(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if parts.file_name().is_some() => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts
}
