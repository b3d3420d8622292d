//! `xs:QName` (XSD part 2 §3.2.18 in 1.0, §3.3.18 in 1.1), and `xs:NOTATION`, whose values are such
//! names, too.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use super::lexical::{LexicalError, serde_as_text};
use crate::namespaces::XMLNS;
use crate::xml::{Name, NamespaceScope, is_ncname};

/// Each element that holds a name declares its namespace anew when it is written: a long one would
/// make a long answer of a short request.
const NAMESPACE_BYTES: usize = 1024;

/// A name in a namespace. In a message it is written by a prefix, which is declared where the name
/// stands; as a text, and in JSON, as James Clark wrote it: `{namespace}local`, or `local` where it
/// has no namespace.
///
/// ```
/// use castile_soap::xsd::QName;
/// let name: QName = "{urn:example}red".parse().unwrap();
/// assert_eq!((name.namespace(), name.local()), ("urn:example", "red"));
/// assert_eq!(name, QName::new("urn:example", "red").unwrap().with_prefix("p").unwrap());
/// ```
#[derive(Clone, Debug)]
pub struct QName {
    /// Empty for none. Shared by the names of a message, which may be many, and one namespace long.
    namespace: Arc<str>,
    /// Empty for none. Where it is free it is written again; it is no part of the value.
    prefix: String,
    local: String,
}

impl QName {
    /// A name in this namespace; empty for none.
    pub fn new(namespace: &str, local: &str) -> Result<Self, LexicalError> {
        // That namespace is the declarations' own: nothing else is in it (Namespaces in XML §3).
        if !is_ncname(local) || namespace == XMLNS {
            return Err(no_name());
        }
        Ok(Self {
            namespace: namespace.into(),
            prefix: String::new(),
            local: local.to_owned(),
        })
    }

    /// The same with a prefix to be written by, where that is free.
    pub fn with_prefix(mut self, prefix: &str) -> Result<Self, LexicalError> {
        if !is_ncname(prefix) {
            return Err(no_name());
        }
        prefix.clone_into(&mut self.prefix);
        Ok(self)
    }

    /// Reads a name as it is written in a message, white space collapsed. Without a prefix it is in
    /// the default namespace (Namespaces in XML has that of elements only, XSD of these names too).
    pub(crate) fn in_scope(text: &str, scope: &NamespaceScope<'_>) -> Result<Self, LexicalError> {
        let (prefix, local) = match text.split_once(':') {
            Some((prefix, local)) if is_ncname(prefix) => (prefix, local),
            Some(_) => return Err(no_name()),
            None => ("", text),
        };
        let undeclared = LexicalError::new("xs:QName", "declare its prefix");
        let mut name = Self::new("", local)?;
        name.namespace = scope.find(prefix).ok_or(undeclared)?;
        if name.namespace.len() > NAMESPACE_BYTES {
            let reason = "its namespace is longer than 1,024 bytes";
            return Err(LexicalError::new("xs:QName", reason));
        }
        prefix.clone_into(&mut name.prefix);
        Ok(name)
    }

    /// The namespace; empty for none.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// The name within the namespace.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The prefix that it was written by; empty for none.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Namespace and local part.
    pub fn name(&self) -> Name<'_> {
        Name {
            namespace: &self.namespace,
            local: &self.local,
        }
    }
}

impl PartialEq for QName {
    /// By namespace and local part: the prefix is no part of the value.
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for QName {}

impl Hash for QName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl FromStr for QName {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let (namespace, local) = match text.strip_prefix('{') {
            Some(text) => text.rsplit_once('}').ok_or_else(no_name)?,
            None => ("", text),
        };
        Self::new(namespace, local)
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name().fmt(f)
    }
}

fn no_name() -> LexicalError {
    let form = "write a name, with a prefix and a colon before it where it has a namespace";
    LexicalError::new("xs:QName", form)
}

serde_as_text!(QName);

impl zeroize::Zeroize for QName {
    /// Wipes what is its own; a namespace is a contract's.
    fn zeroize(&mut self) {
        self.namespace = "".into();
        self.prefix.zeroize();
        self.local.zeroize();
    }
}
