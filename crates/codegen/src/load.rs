//! First stage: the files of a contract, the WSDL first, then whatever it imports.
//!
//! Only local files are read. Each file is read once, so circular imports end. A DOCTYPE is
//! refused: entities would make positions and published copies lie.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::{fmt, fs, io};

use roxmltree::{Document, Node, ParsingOptions};

use crate::namespaces::{WSDL, XSD};
use crate::problem::{Position, Problem};

/// The text of one file.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Its path: as given, or relative to the file that imports it.
    pub(crate) path: PathBuf,
    /// Its content.
    pub(crate) text: String,
}

impl Source {
    /// Its tree.
    pub(crate) fn document(&self) -> Result<Document<'_>, Error> {
        let options = ParsingOptions::default();
        Document::parse_with_options(&self.text, options).map_err(|error| {
            let position = error.pos();
            Error::Malformed(Problem {
                at: Position {
                    file: self.path.clone(),
                    line: position.row,
                    column: position.col,
                },
                message: format!("not well-formed XML: {error}"),
                hint: String::new(),
            })
        })
    }

    /// The position of a node.
    pub(crate) fn position(&self, node: Node<'_, '_>) -> Position {
        let position = node.document().text_pos_at(node.range().start);
        Position {
            file: self.path.clone(),
            line: position.row,
            column: position.col,
        }
    }
}

/// The files of a contract.
#[derive(Debug)]
pub(crate) struct Sources {
    /// The files, the WSDL first, in the order in which they were met.
    pub(crate) files: Vec<Source>,
    /// From (importing file, location as written) to the imported file.
    pub(crate) imports: BTreeMap<(usize, String), usize>,
}

/// Why the files could not be read.
#[derive(Debug)]
pub enum Error {
    /// The WSDL itself cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A file that another imports cannot be read.
    Import(Problem),
    /// A file is not well-formed XML, or holds a DOCTYPE.
    Malformed(Problem),
}

impl Error {
    /// The problem and its place.
    pub(crate) fn problem(&self) -> Problem {
        match self {
            Self::Unreadable(path, error) => Problem {
                at: Position {
                    file: path.clone(),
                    line: 1,
                    column: 1,
                },
                message: format!("cannot be read: {error}"),
                hint: String::new(),
            },
            Self::Import(problem) | Self::Malformed(problem) => problem.clone(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(f)
    }
}

impl std::error::Error for Error {}

/// Reads a WSDL and every local file that it imports or includes.
pub(crate) fn load(path: &Path) -> Result<Sources, Error> {
    let text =
        fs::read_to_string(path).map_err(|error| Error::Unreadable(path.to_path_buf(), error))?;
    let mut sources = Sources {
        files: vec![Source {
            path: path.to_path_buf(),
            text,
        }],
        imports: BTreeMap::new(),
    };
    let mut next = 0;
    while next < sources.files.len() {
        let found = imports_of(&sources, next)?;
        for (location, import) in found {
            let number = match import {
                Import::Known(number) => number,
                Import::New(source) => {
                    // The same file may be imported twice by one file.
                    let known = position_of(&sources, &source.path);
                    known.unwrap_or_else(|| {
                        sources.files.push(source);
                        sources.files.len() - 1
                    })
                }
            };
            sources.imports.insert((next, location), number);
        }
        next += 1;
    }
    Ok(sources)
}

enum Import {
    Known(usize),
    New(Source),
}

fn imports_of(sources: &Sources, number: usize) -> Result<Vec<(String, Import)>, Error> {
    let Some(source) = sources.files.get(number) else {
        return Ok(Vec::new());
    };
    let document = source.document()?;
    let mut found = Vec::new();
    for node in document.descendants() {
        let Some(location) = location_of(node) else {
            continue;
        };
        let at = source.position(node);
        if location.contains("://") {
            return Err(Error::Import(Problem::new(
                &at,
                format!("`{location}` is not a local file"),
                "save it beside the contract and name it by a relative path",
            )));
        }
        let directory = source.path.parent().unwrap_or(Path::new(""));
        let path = normalize(&directory.join(location));
        let import = if let Some(known) = position_of(sources, &path) {
            Import::Known(known)
        } else {
            let text = fs::read_to_string(&path).map_err(|error| {
                Error::Import(Problem::new(
                    &at,
                    format!("`{location}` cannot be read: {error}"),
                    format!("expected at {}", path.display()),
                ))
            })?;
            Import::New(Source { path, text })
        };
        found.push((location.to_string(), import));
    }
    Ok(found)
}

/// Where an import or include points; a schema import may name no file.
fn location_of<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    match (node.tag_name().namespace(), node.tag_name().name()) {
        (Some(WSDL), "import") => node.attribute("location"),
        (Some(XSD), "import" | "include" | "redefine") => node.attribute("schemaLocation"),
        _ => None,
    }
}

fn position_of(sources: &Sources, path: &Path) -> Option<usize> {
    sources.files.iter().position(|file| file.path == path)
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
