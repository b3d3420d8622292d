//! One fault type for both versions of SOAP (1.1 §4.4, 1.2 part 1 §5.4).
//!
//! A [`Fault`] is what a caller sees. Its text says what to change, and never carries a cause of
//! ours. What differs between the versions (names of codes, where they stand, which headers go with
//! them) is decided when it is written.

mod read;
mod write;

pub use read::read;

use std::fmt;

use crate::xml::{self, Name, Short};

/// Whose mistake it was. The names are those of SOAP 1.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// The envelope is of neither version.
    VersionMismatch,
    /// A header block that must be understood is not.
    MustUnderstand,
    /// The caller's: `Client` in SOAP 1.1. The same request will fail again.
    Sender,
    /// Ours: `Server` in SOAP 1.1. The same request may succeed later.
    Receiver,
    /// An encoding style that is not supported: SOAP 1.2 only, `Client` in SOAP 1.1.
    DataEncodingUnknown,
}

/// A namespace and a name in it, for what a fault or a header names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct QualifiedName {
    /// Empty for none.
    pub namespace: String,
    /// The name without a prefix.
    pub local: String,
}

impl From<Name<'_>> for QualifiedName {
    fn from(name: Name<'_>) -> Self {
        Self {
            namespace: name.namespace.to_owned(),
            local: name.local.to_owned(),
        }
    }
}

impl fmt::Display for QualifiedName {
    /// `{namespace}local`, each shortened: a text for people need not carry a kilobyte back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.namespace.is_empty() {
            write!(f, "{{{}}}", Short(&self.namespace))?;
        }
        write!(f, "{}", Short(&self.local))
    }
}

/// A SOAP fault. It is one pointer wide, since nearly everything returns it in a `Result`.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    code: Code,
    subcode: Option<QualifiedName>,
    reason: String,
    role: Option<String>,
    detail: Option<String>,
    /// The header blocks that a `MustUnderstand` is about.
    not_understood: Vec<QualifiedName>,
}

impl Fault {
    /// A fault of that code. `reason` is for whoever reads the caller's log: what to change, in
    /// English.
    pub fn new(code: Code, reason: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            code,
            subcode: None,
            reason: reason.into(),
            role: None,
            detail: None,
            not_understood: Vec::new(),
        }))
    }

    /// The caller's mistake.
    pub fn sender(reason: impl Into<String>) -> Self {
        Self::new(Code::Sender, reason)
    }

    /// Our mistake, or our being unavailable.
    pub fn receiver(reason: impl Into<String>) -> Self {
        Self::new(Code::Receiver, reason)
    }

    /// Header blocks that had to be understood and were not: all of them.
    pub fn must_understand(blocks: Vec<QualifiedName>) -> Self {
        let names: Vec<_> = blocks.iter().map(QualifiedName::to_string).collect();
        let reason = format!(
            "Not understood, though it must be: the header {}",
            names.join(", ")
        );
        let mut fault = Self::new(Code::MustUnderstand, reason);
        fault.0.not_understood = blocks;
        fault
    }

    /// An envelope of neither version.
    pub fn version_mismatch(reason: impl Into<String>) -> Self {
        Self::new(Code::VersionMismatch, reason)
    }

    /// A code below the code. SOAP 1.1 has none and leaves it out (WS-I BP R1004, R1031: standard
    /// codes, without dots).
    #[must_use]
    pub fn with_subcode(mut self, subcode: QualifiedName) -> Self {
        self.0.subcode = Some(subcode);
        self
    }

    /// The node at fault, as a URI: `faultactor` in SOAP 1.1.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.0.role = Some(role.into());
        self
    }

    /// What the contract declares of the fault: one or more elements, written as XML that declares
    /// its own namespaces.
    #[must_use]
    pub fn with_detail(mut self, xml: String) -> Self {
        self.0.detail = Some(xml);
        self
    }

    /// The same fault with more behind its text, such as the id of the request.
    #[must_use]
    pub fn with_note(mut self, note: &str) -> Self {
        self.0.reason.push_str(note);
        self
    }

    /// Whose mistake it was.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// The code below the code.
    pub fn subcode(&self) -> Option<&QualifiedName> {
        self.0.subcode.as_ref()
    }

    /// The text.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The node at fault.
    pub fn role(&self) -> Option<&str> {
        self.0.role.as_deref()
    }

    /// The elements of the detail, as XML; of a fault that was read, the caller has taken them.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }
}

impl From<xml::Error> for Fault {
    /// A contract mismatch is the caller's (WS-I BP R2724); the text names the element, the rule
    /// and the limit.
    fn from(error: xml::Error) -> Self {
        Self::sender(error.to_string())
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.0.code, self.0.reason)
    }
}

impl std::error::Error for Fault {}
