//! What belongs to SOAP's encoding (SOAP 1.1 §5): its arrays, and the types of its schema. A literal
//! contract has none of it (WS-I BP R2110, R2111), though its schema may be imported.

use roxmltree::Node;

use super::QName;
use super::parse::Parser;
use crate::builtin;
use crate::namespaces::{SOAP11_ENCODING, SOAP12_ENCODING, WSDL};
use crate::problem::Position;

/// A use of SOAP's encoding, which is refused.
#[derive(Debug)]
pub(crate) struct Encoded {
    pub(crate) at: Position,
    /// What it is.
    pub(crate) what: String,
    /// What to write instead.
    pub(crate) hint: String,
}

impl Encoded {
    /// A name of SOAP's encoding.
    pub(crate) fn named(at: Position, name: &QName) -> Self {
        let array = ["Array", "arrayType", "itemType", "arraySize", "offset"];
        if array.contains(&name.local.as_str()) {
            return Self::array(at, &name.to_string());
        }
        let hint = match builtin::find(&name.local) {
            Some(builtin) => format!("name XML Schema's own `{}`", builtin.name),
            None => "write it as XML Schema says: what is sent is literal".to_string(),
        };
        Self {
            at,
            what: format!("{name} is of SOAP's encoding"),
            hint,
        }
    }

    fn array(at: Position, what: &str) -> Self {
        Self {
            at,
            what: format!("a SOAP array ({what})"),
            hint: "declare a sequence with a repeated element".to_string(),
        }
    }
}

impl Parser<'_> {
    /// Notes an attribute that says what a SOAP array consists of; it is one problem with its name.
    pub(super) fn note_array(&mut self, node: Node<'_, '_>, name: &QName) {
        if node.has_attribute((WSDL, "arrayType")) && !name.is_encoding() {
            let at = self.source.position(node);
            self.encoded.push(Encoded::array(at, "wsdl:arrayType"));
        }
    }
}

impl QName {
    /// Whether this is a name of SOAP's encoding.
    pub(crate) fn is_encoding(&self) -> bool {
        [SOAP11_ENCODING, SOAP12_ENCODING].contains(&self.namespace.as_str())
    }
}
