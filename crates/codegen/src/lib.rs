//! From WSDL and XML Schema to plain Rust, at build time.
mod blocks;
pub mod builtin;
mod load;
pub mod model;
mod names;
mod namespaces;
mod pattern;
mod problem;
mod resolve;
mod schema;
mod wsdl;
pub use problem::{Position, Problem};
