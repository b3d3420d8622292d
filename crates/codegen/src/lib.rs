//! From WSDL 1.1 and XML Schema to plain Rust, at build time.
//!
//! A contract goes through named stages, each with its own error: its files are loaded (`load`),
//! parsed into syntax trees (`wsdl`, `schema`), resolved into a [`model`] in which every name
//! points to what it names (`resolve`, where whatever is not built yet is refused by name, with
//! file, line and column), checked as a whole (`check`), and rendered as Rust text (`render`) beside the documents that are
//! published (`publish`).
//!
//! # In a build script
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), castile_codegen::Error> {
//!     castile_codegen::compile("wsdl/parcels.wsdl")
//! }
//! ```
//!
//! ```
//! # // What the build script would have made lies in castile-soap's tests/manual.
//! # macro_rules! env { ($name:literal) => { concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../soap/tests/manual") }; }
//! // src/contract.rs
//! include!(concat!(env!("OUT_DIR"), "/parcels.rs"));
//! # fn main() {}
//! ```
//!
//! The text depends on `castile-soap` and `serde`, and on nothing else. The first page of `castile-soap`
//! is a whole service of this contract, in three files; its module `manual` says how to go on. What
//! becomes of names, optional elements, lists, choices, dates, decimals and nil is shown in [`manual`].
//!
//! # What comes out
//!
//! | in the contract | in Rust |
//! |---|---|
//! | complex type, or a wrapper's anonymous type | a struct with `Decode` and `Encode`, and a constant a field for what the contract says of it |
//! | choice | an enum with a variant an alternative, in a field `choice`; a `Vec` of it where it repeats |
//! | sequence that repeats, or may be absent as a whole | a struct named by its first two members |
//! | type that others extend or restrict | beside its struct an enum `AnyX` of itself and them, which stands wherever an element has the type; `xsi:type` tells them apart. An abstract type is that enum |
//! | head of a substitution group, referred to | an enum `XElement` of the elements that may stand there |
//! | `nillable` | `Nillable<T>`: nil, empty and absent (`Option`) are three things. A nil element's attributes are not kept |
//! | `default`, `fixed` | of an element of a simple type, read where it is empty; of an attribute, where it is absent |
//! | simple content | a struct with a field `value` |
//! | mixed content | a `Vec` of texts and elements, in the order in which they stood |
//! | `xs:any`, `xs:anyAttribute`, `xs:anyType` | `AnyElement`, `AnyAttribute`, `AnyType`: raw XML with the namespace bindings that it needs, whatever `processContents` says |
//! | simple type with enumeration | an enum with `ALL`, `VALUES`, `as_str`, `FromStr`, of the values that its other facets leave |
//! | list, union | a `Vec`; an enum of which the first member that has the value is taken |
//! | simple type with other facets | a type alias; its values are judged when they are decoded |
//! | operation | a type that implements `Operation`, a method of the service trait, a method of the client, an enum of its faults |
//! | all operations | `Request` and `Response`, `dispatch`, `Fault` |
//! | all of it | `CONTRACT`, the static description, and `WSDL`, the published documents |
//!
//! Names follow the contract but for Rust's casing. A keyword is made raw; a name that is taken,
//! also by Rust's prelude or by what the text imports, gets a number behind it.
//!
//! # What a contract says beyond XML Schema
//!
//! Inside `xs:appinfo`, in the namespace `urn:castile:contract:annotations:v1` (here `ct`):
//!
//! - `<ct:field id="12" since="1" protected="true" index="email" bits="32"/>` on an element: its
//!   number, which is never used again; the revision that brought it; whether its values are
//!   `Sensitive`; how they are found (`email`, `phone`, `identifier`, `name`) and by how many bits;
//! - `<ct:operation scope="customers:read" since="1"/>` on the element of a request;
//! - `<ct:batch/>` on an element that repeats: each of them is judged alone (`Checked`).
//!
//! # What is taken, and what is refused
//!
//! Taken: document/literal, wrapped and bare, in SOAP 1.1 and 1.2; several services and port types
//! (each port type then has a module of its own, numbered where names are alike); `soap:header`s,
//! one-way operations, empty bodies, operations without an action, or with the same element as
//! another and an action of their own (a request must then state it); `wsdl:import`, `xs:import` and
//! `xs:include` of local files, circular ones and schemas without a namespace too; of XML Schema 1.0
//! everything that `tests/constructs.txt` lists, which is all but `xs:redefine`.
//!
//! What the web has is never fetched: an import of it is met by a schema that is loaded already, by
//! [`Compiler::catalog`], or by ours (`xml`, `XLink`, WS-Addressing, `xmlmime`, `swaRef`); or by
//! nothing, where the contract names nothing of it.
//!
//! Ports that speak something else than SOAP over HTTP are left out. Policies and other extensions
//! are not read, `soap:headerfault` is not either, and binaries are sent inside the message,
//! whatever `xmime:expectedContentTypes` offers.
//!
//! Attachments (`mime:content`) are not built: an operation that sends or takes one is refused, since
//! its clients would be refused at each call. [`Compiler::without`] leaves it out, or any other
//! operation that is refused, and keeps the rest. A `mime:multipartRelated` around the envelope
//! alone is taken for the envelope.
//!
//! Identity constraints (`xs:key`, `xs:keyref`, `xs:unique`), `block` and `final` are passed over,
//! as every other toolkit does; so are `xs:ID` and `xs:IDREF` beyond their lexical form. An
//! attribute in a namespace that the contract does not have is passed over as well, since toolkits
//! add their own. A value of `xs:QName` is a name in a namespace: its prefix is looked up where it is
//! read, and declared where it is written, on the element that holds it. A default or fixed value that
//! is such a name is refused. An `xsi:type` may name simple types that are derived from the declared
//! one, and the value is judged by both; a complex type that is derived from a simple one is refused.
//!
//! Everything else is refused by name, with file, line, column and a hint, and all problems
//! that a stage finds are told at once: see [`check`]. Patterns are in XML Schema's own dialect; each is
//! translated and compiled when the contract is.
//!
//! # What is published
//!
//! [`compile`] also publishes, as `WSDL`: one self-contained document for each SOAP version, and all
//! files beside each other; a contract without a service is published without one. Of files that have
//! one name in several folders the later ones get a number: `types.xsd` and `types.2.xsd`.
//!
//! The parts of a WSDL in several files are one document, too. A document has one target namespace,
//! so where the parts have several, what they define gets the first of them: messages, port types,
//! bindings and services, with a number where two are alike. None of these names is sent, but in the
//! action that WS-Addressing makes up for an operation without one; the schemas keep theirs. As files
//! beside each other the parts are as they were written.
//!
//! # Limits
//!
//! A contract may be hostile, and is answered all the same: in two seconds of an optimised build for
//! each megabyte read, half a second more for the first, or with a problem that names the limit. A
//! build script is not optimised unless `[profile.dev.build-override] opt-level` says so, and takes
//! several times as long.
//!
//! | of | at most |
//! |---|---|
//! | Rust, as reckoned beforehand | 8 MiB, and 64 bytes for each byte read. It is what groups, extensions and restrictions repeat that comes to so much: definitions that are written out once come to a third of it |
//! | definitions inside each other | 64 |
//! | groups inside each other | 16 |
//! | types that a type is derived through, members of unions too | 100 |
//! | subtractions inside each other, in a class of a pattern | 64 |
//! | a name | 512 bytes |
//! | a namespace's name | 1,024 bytes |
//! | a pattern, compiled | 10 MiB, as at run time |
//! | all patterns, each text once | 32 MiB, and 64 bytes for each byte read |
//! | a schema without a namespace that several include, each but the first | together 512 KiB, and a byte for each byte read |
//! | attributes of an element, namespace declarations in scope | some thousands, by what an XML parser compares: 50 million pairs, and 200 for each byte of the file |
//! | problems told at once | 1,000 |
//!
//! # Large contracts
//!
//! What a contract takes rustc is told by its members. One of 0.45 MB in the shape of the vendors'
//! enterprise WSDLs, a hundred records of fifty nillable members, becomes 171,000 lines, which `cargo check`
//! takes 44 s of processor time and 2.3 GB for; six sevenths of that is deriving serde's traits. What helps:
//!
//! - [`Compiler::json`]`(false)`, where nothing asks for JSON: 6.4 s and 0.6 GB; 44 s and 2.4 GB for a
//!   contract of 2 MB, and 150 s and 3.3 GB for its release build.
//! - The contract in a crate of its own, which is then compiled only when it changes.
//! - `opt-level` for build scripts, as above: the generator itself takes a second then, not ten.
//!
//! Where each record leads to others, rustc may give up proving that a request can be sent to another
//! thread (E0275): `#![recursion_limit = "8192"]` in the crate's root lets it go on. `castile contract
//! new-service` writes that, and the first of these, where a contract wants it.

mod blocks;
pub mod builtin;
mod catalog;
mod check;
mod compiler;
mod error;
mod limits;
mod load;
pub mod manual;
pub mod model;
mod names;
mod namespaces;
mod pattern;
mod problem;
mod publish;
mod render;
mod resolve;
mod schema;
mod stack;
mod summary;
mod wsdl;

use std::path::{Path, PathBuf};

pub use compiler::Compiler;
pub use error::Error;
pub use load::Error as LoadError;
pub use problem::{Position, Problem};
pub use schema::{Constraint, Occurs, QName, Wildcard};
pub use summary::Summary;
pub use wsdl::Soap;

use model::Model;

/// Compiles a WSDL from a build script: writes `OUT_DIR/<stem>.rs` and the documents that it
/// includes, and has Cargo run the script again when one of the contract's files changes.
/// [`Compiler`] has settings.
pub fn compile(wsdl: impl AsRef<Path>) -> Result<(), Error> {
    Compiler::new().compile(wsdl)
}

/// The same into any directory. Gives the contract's files.
pub fn compile_to(
    wsdl: impl AsRef<Path>,
    directory: impl AsRef<Path>,
) -> Result<Vec<PathBuf>, Error> {
    Compiler::new().out_dir(directory.as_ref()).files(wsdl)
}

/// The Rust text of a contract, without what is published.
pub fn rust_text(wsdl: impl AsRef<Path>) -> Result<String, Error> {
    Compiler::new().text(wsdl)
}

/// Checks a contract: what it holds, or every problem found in it.
pub fn check(wsdl: impl AsRef<Path>) -> Result<Summary, Vec<Problem>> {
    Compiler::new().check(wsdl)
}

/// The resolved model of a contract.
pub fn parse(wsdl: impl AsRef<Path>) -> Result<Model, Error> {
    Compiler::new().parse(wsdl)
}
