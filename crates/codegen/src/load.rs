//! First stage: the files of a contract, the WSDL first, then whatever it imports.
//!
//! Only local files are read, and the schemas of the catalog in place of those that the web has.
//! Each file is read once, so circular imports end. A DOCTYPE is refused: entities would make
//! positions and published copies lie.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{fmt, io};

use crate::problem::{Position, Problem};

mod encoding;
mod follow;
mod source;
mod tags;

pub(crate) use encoding::label as declared_encoding;
pub(crate) use follow::load;
pub(crate) use source::Source;

/// The files of a contract.
#[derive(Debug)]
pub(crate) struct Sources {
    /// The files, the WSDL first, in the order in which they were met. A schema without a namespace
    /// stands here once for each namespace that includes it.
    pub(crate) files: Vec<Source>,
    /// What is imported, is not here, and may not be needed.
    pub(crate) elsewhere: Vec<Elsewhere>,
    /// What a location means that is no path.
    pub(crate) catalog: Catalog,
    /// Bytes read, each file once.
    pub(crate) bytes: usize,
}

/// An import whose document is not beside the contract.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    pub(crate) at: Position,
    pub(crate) location: String,
    pub(crate) namespace: Option<String>,
    /// A part of the contract, and no other namespace's schema.
    pub(crate) is_part: bool,
}

/// Where documents that a contract names by a URL or by a namespace lie on the disk.
#[derive(Debug, Clone, Default)]
pub(crate) struct Catalog {
    pub(crate) files: BTreeMap<String, PathBuf>,
}

/// Why the files could not be read.
#[derive(Debug)]
pub enum Error {
    /// The WSDL itself cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A file that another imports cannot be read.
    Import(Problem),
    /// A file is not well-formed XML, holds a DOCTYPE, or would take the parser too long.
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
