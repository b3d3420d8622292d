//! XML 1.0 with namespaces, bounded: reader, writer, encodings.
//!
//! The reader refuses whatever a SOAP envelope has no use for (DOCTYPE, entities, processing
//! instructions; SOAP 1.1 §3, SOAP 1.2 part 1 §5) and everything that is not well-formed, before a
//! value reaches the layers above.

mod attribute;
mod characters;
mod declaration;
mod encoding;
mod error;
mod limits;
mod namespace_scope;
mod plain;
mod reader;
mod reference;
mod scope;
mod tag;
mod token;
mod writer;

pub use attribute::Attribute;
pub use characters::{is_char, is_ncname};
pub use encoding::{EncodingError, decode};
pub(crate) use error::Short;
pub use error::{Error, ErrorKind, UnexpectedElement};
pub use limits::Limits;
pub use namespace_scope::NamespaceScope;
pub use reader::Reader;
pub use writer::Writer;

use std::fmt;

/// An expanded name: namespace name and local part (Namespaces in XML §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Name<'x> {
    /// The namespace name; empty for none.
    pub namespace: &'x str,
    /// The local part.
    pub local: &'x str,
}

impl Name<'_> {
    /// No name: the child of an empty Body.
    pub const EMPTY: Name<'static> = Name {
        namespace: "",
        local: "",
    };
}

impl fmt::Display for Name<'_> {
    /// `{namespace}local`, as James Clark wrote it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.namespace.is_empty() {
            f.write_str(self.local)
        } else {
            write!(f, "{{{}}}{}", self.namespace, self.local)
        }
    }
}
