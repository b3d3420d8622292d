//! The way in: a builder for build scripts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::load::{Catalog, Sources};
use crate::model::Model;
use crate::problem::Problem;
use crate::summary::Summary;
use crate::{Error, check, load, publish, render, resolve, stack, wsdl};

/// Compiles contracts, with settings.
///
/// ```no_run
/// # fn main() -> Result<(), castile_codegen::Error> {
/// castile_codegen::Compiler::new()
///     .catalog("http://example.com/schemas/parcel.xsd", "wsdl/parcel.xsd")
///     .out_dir("src/generated")
///     .compile("wsdl/parcels.wsdl")
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Compiler {
    catalog: Catalog,
    out_dir: Option<PathBuf>,
    publish: bool,
    json: bool,
    without: BTreeSet<String>,
}

impl Default for Compiler {
    fn default() -> Self {
        Self::new()
    }
}

impl Compiler {
    /// What [`crate::compile`] does: into `OUT_DIR`, with the documents that are published.
    pub fn new() -> Self {
        Self {
            catalog: Catalog::default(),
            out_dir: None,
            publish: true,
            json: true,
            without: BTreeSet::new(),
        }
    }

    /// Says where a document lies that the contract names by `uri`: a location as it is written, or
    /// a namespace that is imported without a location. Nothing is ever fetched.
    #[must_use]
    pub fn catalog(mut self, uri: impl Into<String>, file: impl Into<PathBuf>) -> Self {
        self.catalog.files.insert(uri.into(), file.into());
        self
    }

    /// Writes into this directory, which is made if need be; else into Cargo's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(directory.into());
        self
    }

    /// Leaves an operation out, of whatever port type: it is not compiled, not judged and not
    /// published. For a contract of which one operation is refused and the others are wanted.
    #[must_use]
    pub fn without(mut self, operation: impl Into<String>) -> Self {
        self.without.insert(operation.into());
        self
    }

    /// Whether the contract is published: the text then has `WSDL`, and includes the documents
    /// beside it. A client has no use for them. `true` unless said otherwise.
    #[must_use]
    pub fn publish(mut self, publish: bool) -> Self {
        self.publish = publish;
        self
    }

    /// Whether types have serde's traits, by which they are JSON, too. Deriving them is six sevenths of
    /// what rustc takes for a contract of many fields: leave them out of one that is large, where nothing
    /// asks for JSON. `true` unless said otherwise.
    #[must_use]
    pub fn json(mut self, json: bool) -> Self {
        self.json = json;
        self
    }

    /// Writes `<stem>.rs` and the documents that it includes, and has Cargo run the build script
    /// again when one of the contract's files changes. Contracts of one stem need directories of
    /// their own.
    pub fn compile(&self, wsdl: impl AsRef<Path>) -> Result<(), Error> {
        for file in self.files(wsdl)? {
            #[expect(clippy::print_stdout, reason = "Cargo reads a build script's output")]
            {
                println!("cargo:rerun-if-changed={}", file.display());
            }
        }
        Ok(())
    }

    /// The same without a word to Cargo. Gives the contract's files.
    pub fn files(&self, wsdl: impl AsRef<Path>) -> Result<Vec<PathBuf>, Error> {
        let wsdl = wsdl.as_ref();
        stack::roomy(|| self.written(wsdl))
    }

    fn written(&self, wsdl: &Path) -> Result<Vec<PathBuf>, Error> {
        let directory = match &self.out_dir {
            Some(directory) => directory.clone(),
            None => PathBuf::from(env::var_os("OUT_DIR").ok_or(Error::NoOutputDirectory)?),
        };
        let (sources, model) = self.read(wsdl)?;
        let published = if self.publish {
            Some(publish::publish(&sources, &model, &self.without).map_err(Error::Publish)?)
        } else {
            None
        };
        fs::create_dir_all(&directory).map_err(|error| Error::Write(directory.clone(), error))?;
        let stem = wsdl.file_stem().unwrap_or_default().to_string_lossy();
        let text = render::render(&model, published.as_ref(), self.json);
        write(&directory.join(format!("{stem}.rs")), &text)?;
        for (name, text) in published.iter().flat_map(publish::Published::files) {
            write(&directory.join(name), text)?;
        }
        Ok(model.files)
    }

    /// The Rust text, without what is published.
    pub fn text(&self, wsdl: impl AsRef<Path>) -> Result<String, Error> {
        let wsdl = wsdl.as_ref();
        stack::roomy(|| {
            let (_, model) = self.read(wsdl)?;
            Ok(render::render(&model, None, self.json))
        })
    }

    /// The resolved model.
    pub fn parse(&self, wsdl: impl AsRef<Path>) -> Result<Model, Error> {
        let wsdl = wsdl.as_ref();
        stack::roomy(|| self.read(wsdl).map(|(_, model)| model))
    }

    /// What the contract holds, or every problem found in it.
    pub fn check(&self, wsdl: impl AsRef<Path>) -> Result<Summary, Vec<Problem>> {
        match self.parse(wsdl) {
            Ok(model) => Ok(Summary(model)),
            Err(error) => Err(error.problems()),
        }
    }

    /// The first text of a service in a crate whose module `contract` holds the contract's text, and
    /// for each port type a path for its address with the Rust path of its server.
    pub fn skeleton(
        &self,
        wsdl: impl AsRef<Path>,
    ) -> Result<(String, Vec<(String, String)>), Error> {
        let wsdl = wsdl.as_ref();
        stack::roomy(|| {
            let (_, model) = self.read(wsdl)?;
            Ok(render::skeleton::render(&model))
        })
    }

    fn read(&self, wsdl: &Path) -> Result<(Sources, Model), Error> {
        let sources = load::load(wsdl, &self.catalog).map_err(Error::Load)?;
        let mut definitions = wsdl::parse(&sources).map_err(Error::Parse)?;
        if let [unknown, ..] = definitions.leave_out(&self.without).as_slice() {
            let at = definitions.at.clone().unwrap_or_default();
            let message = format!("no operation is named `{unknown}`, which is to be left out");
            return Err(Error::Parse(vec![Problem::new(&at, message, "")]));
        }
        let model = resolve::resolve(&sources, &definitions).map_err(Error::Resolve)?;
        let problems = check::check(&model);
        if !problems.is_empty() {
            return Err(Error::Check(problems));
        }
        Ok((sources, model))
    }
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|error| Error::Write(path.to_path_buf(), error))
}
