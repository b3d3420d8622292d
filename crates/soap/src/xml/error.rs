//! Why a document was refused.
//!
//! Every error here ends the decode. It tells where (path, line, column) and what, and never
//! repeats character data; names are repeated, shortened.

use super::Name;
use std::fmt;

/// A refusal, with the place it happened at.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Report>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    kind: ErrorKind,
    path: String,
    line: usize,
    column: usize,
}

/// The cause of a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A DOCTYPE, of any kind, anywhere.
    Doctype,
    /// A reference to an entity other than the five predefined ones.
    Entity(String),
    /// A character reference that is malformed or denotes no XML character.
    CharacterReference,
    /// An `&` that begins no reference.
    Ampersand,
    /// A processing instruction.
    ProcessingInstruction,
    /// An XML declaration that is misplaced, malformed or of a version other than 1.0.
    Declaration(&'static str),
    /// The input ended inside an element or inside markup.
    EndOfInput,
    /// The input holds no element.
    NoRoot,
    /// A second root element.
    SecondRoot,
    /// Text before or after the root element.
    TextOutsideRoot,
    /// A code point that is not an XML character (XML 1.0 §2.2).
    Character(u32),
    /// A name that is not a qualified name (Namespaces in XML §4).
    Name,
    /// `--` inside a comment (XML 1.0 §2.5).
    Comment,
    /// `]]>` in text (XML 1.0 §2.4).
    CdataEnd,
    /// `<!` that begins neither comment nor CDATA section.
    Markup,
    /// A malformed attribute.
    Attribute(&'static str),
    /// Two attributes of one element with the same expanded name (Namespaces in XML §6.3).
    DuplicateAttribute(String),
    /// A prefix that is not bound here.
    UnboundPrefix(String),
    /// A namespace declaration that is not allowed (Namespaces in XML §3).
    NamespaceDeclaration(&'static str),
    /// An end tag that does not match its start tag.
    EndTag,
    /// A limit was passed.
    Limit {
        /// What is limited, in words.
        limit: &'static str,
        /// Its value.
        maximum: usize,
    },
    /// An element that the contract does not have here.
    UnexpectedElement(Box<UnexpectedElement>),
    /// Text where only elements are allowed.
    UnexpectedText,
    /// An attribute that the contract does not have.
    UnexpectedAttribute(String),
    /// An `xsi:type` that names neither the declared type nor one it derives from, and is no guess
    /// by the look of the text either.
    UnrelatedType {
        /// The name that it gives.
        found: String,
        /// The declared type; empty where that is anonymous.
        declared: &'static str,
    },
    /// An array in SOAP encoding; contracts are document/literal (WS-I BP R2706).
    EncodedArray,
}

/// An element, and what to do about it. Boxed, because results are returned by the million and
/// refusals once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnexpectedElement {
    /// Its local name.
    pub found: String,
    /// Its namespace name; empty for none.
    pub namespace: String,
    /// What to send instead: a clause, or empty.
    pub advice: String,
}

/// A refusal before it is known where: one pointer, because results are returned by the million and
/// refusals once.
pub(super) type Refusal = Box<ErrorKind>;

impl Error {
    pub(crate) fn new(kind: ErrorKind, path: String, (line, column): (usize, usize)) -> Self {
        Self(Box::new(Report {
            kind,
            path,
            line,
            column,
        }))
    }

    /// The cause.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The element's path, as in violations; empty outside the root.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Line and column (characters), both counted from 1.
    pub fn position(&self) -> (usize, usize) {
        (self.0.line, self.0.column)
    }

    /// The limit that was passed, in words, and its value.
    pub fn limit(&self) -> Option<(&'static str, usize)> {
        match self.0.kind {
            ErrorKind::Limit { limit, maximum } => Some((limit, maximum)),
            _ => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report {
            kind,
            path,
            line,
            column,
        } = &*self.0;
        write!(f, "{kind} (")?;
        if !path.is_empty() {
            write!(f, "at {path}, ")?;
        }
        write!(f, "line {line}, column {column})")
    }
}

impl std::error::Error for Error {}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doctype => f.write_str("A DOCTYPE is not accepted"),
            Self::Entity(name) => write!(
                f,
                "The entity \"{}\" is not accepted; only amp, lt, gt, quot and apos are",
                Short(name)
            ),
            Self::CharacterReference => {
                f.write_str("A character reference denotes no XML character")
            }
            Self::Ampersand => f.write_str("An ampersand begins no reference; write &amp;"),
            Self::ProcessingInstruction => f.write_str("A processing instruction is not accepted"),
            Self::Declaration(why) => write!(f, "The XML declaration {why}"),
            Self::EndOfInput => f.write_str("The document ends before its elements do"),
            Self::NoRoot => f.write_str("The document holds no element"),
            Self::SecondRoot => f.write_str("The document has a second root element"),
            Self::TextOutsideRoot => f.write_str("Text stands outside the root element"),
            Self::Character(code) => write!(f, "U+{code:04X} is not an XML character"),
            Self::Name => f.write_str("A name is not a qualified XML name"),
            Self::Comment => f.write_str("A comment holds two hyphens in a row"),
            Self::CdataEnd => f.write_str("Text holds ]]>; write ]]&gt;"),
            Self::Markup => {
                f.write_str("Markup begins with <! and is neither comment nor CDATA section")
            }
            Self::Attribute(why) => write!(f, "An attribute {why}"),
            Self::DuplicateAttribute(name) => {
                write!(f, "The attribute \"{}\" stands twice", Short(name))
            }
            Self::UnboundPrefix(prefix) => write!(
                f,
                "The namespace prefix \"{}\" is not declared",
                Short(prefix)
            ),
            Self::NamespaceDeclaration(why) => write!(f, "A namespace declaration {why}"),
            Self::EndTag => f.write_str("An end tag does not match its start tag"),
            Self::Limit { limit, maximum } => write!(f, "The limit of {maximum} {limit} is passed"),
            Self::UnexpectedElement(unexpected) => unexpected.fmt(f),
            Self::UnexpectedText => f.write_str("Text stands where only elements are allowed"),
            Self::UnexpectedAttribute(name) => {
                write!(f, "The attribute \"{}\" is unknown here", Short(name))
            }
            Self::UnrelatedType { found, declared } => {
                write!(
                    f,
                    "The xsi:type \"{}\" is not the declared type",
                    Short(found)
                )?;
                if !declared.is_empty() {
                    write!(f, ", {declared}")?;
                }
                // To leave out the type of what was sent as base64 would store the base64.
                if found.ends_with("Binary") {
                    f.write_str("; send the text itself, as xsd:string")
                } else {
                    f.write_str("; leave it out")
                }
            }
            Self::EncodedArray => {
                f.write_str("Arrays in SOAP encoding are not accepted; send document/literal")
            }
        }
    }
}

impl fmt::Display for UnexpectedElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "The element \"{}\" ", Short(&self.found))?;
        if self.namespace.is_empty() {
            f.write_str("without a namespace ")?;
        } else {
            write!(f, "in namespace \"{}\" ", Short(&self.namespace))?;
        }
        f.write_str("is not expected here")?;
        if !self.advice.is_empty() {
            write!(f, "; {}", self.advice)?;
        }
        Ok(())
    }
}

impl ErrorKind {
    #[cold]
    pub(super) fn limit(limit: &'static str, maximum: usize) -> Self {
        Self::Limit { limit, maximum }
    }

    pub(crate) fn unexpected(found: Name<'_>, advice: String) -> Self {
        Self::UnexpectedElement(Box::new(UnexpectedElement {
            found: found.local.to_owned(),
            namespace: found.namespace.to_owned(),
            advice,
        }))
    }
}

/// At most 80 characters of a name: a fault need not carry a kilobyte back.
pub(crate) struct Short<'a>(pub(crate) &'a str);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(80) {
            Some((end, _)) => write!(f, "{}...", self.0.get(..end).unwrap_or_default()),
            None => f.write_str(self.0),
        }
    }
}
