//! How the contract of a folder is compiled: with the catalog that stands beside it.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use std::fs;
use std::path::Path;

use castile_codegen::Compiler;

/// A compiler that knows what `catalog.txt` says, if it is there: a location or a namespace on each
/// line, and the file of the folder that it means.
pub(crate) fn compiler(folder: &Path) -> Compiler {
    let catalog = fs::read_to_string(folder.join("catalog.txt")).unwrap_or_default();
    let lines = catalog.lines().filter(|line| !line.starts_with('#'));
    lines.fold(Compiler::new(), |compiler, line| {
        let (uri, file) = line.split_once(' ').unwrap();
        compiler.catalog(uri, folder.join(file))
    })
}
