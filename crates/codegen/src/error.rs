//! What can go wrong from a WSDL to its Rust text, stage by stage.

use std::path::PathBuf;
use std::{fmt, io};

use crate::problem::Problem;

/// Why a contract was not compiled.
pub enum Error {
    /// A file could not be read, or is not well-formed.
    Load(crate::load::Error),
    /// A file is no WSDL or no schema, or its names have no namespace.
    Parse(Vec<Problem>),
    /// A name means nothing, or a construct is not built yet.
    Resolve(Vec<Problem>),
    /// Parts of the contract that are lawful alone do not go together.
    Check(Vec<Problem>),
    /// A file is not well-formed any more, once the operations that are left out are cut from it.
    Publish(Problem),
    /// The Rust text could not be written.
    Write(PathBuf, io::Error),
    /// Cargo's `OUT_DIR` is not set: this is no build script.
    NoOutputDirectory,
}

impl Error {
    /// Every problem found in the contract.
    pub fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Load(error) => vec![error.problem()],
            Self::Parse(problems) | Self::Resolve(problems) | Self::Check(problems) => {
                problems.clone()
            }
            Self::Publish(problem) => vec![problem.clone()],
            Self::Write(..) | Self::NoOutputDirectory => Vec::new(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Write(path, error) => write!(f, "{}: {error}", path.display()),
            Self::NoOutputDirectory => f.write_str("OUT_DIR is not set: call this from build.rs"),
            _ => {
                for (index, problem) in self.problems().iter().enumerate() {
                    if index > 0 {
                        f.write_str("\n")?;
                    }
                    problem.fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Debug for Error {
    /// As [`Display`](fmt::Display): it is what a build script's `main` shows when it gives one back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Write(_, error) => Some(error),
            _ => None,
        }
    }
}
