//! Second stage, schemas: a syntax tree of `xs:schema`, names not yet resolved.
//!
//! Everything that XML Schema knows has a place in the tree, also what a later stage refuses, so
//! that it is refused by name and place.

use std::fmt;

use crate::namespaces::XSD;
use crate::problem::Position;

mod annotation;
mod parse;

pub(crate) use annotation::text_of;
pub(crate) use parse::{expand, parse};

/// An expanded name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QName {
    /// The namespace; empty for none.
    pub namespace: String,
    /// The local name.
    pub local: String,
}

impl QName {
    pub(crate) fn new(namespace: &str, local: &str) -> Self {
        Self {
            namespace: namespace.to_string(),
            local: local.to_string(),
        }
    }

    /// Whether this is a name of XML Schema itself.
    pub(crate) fn is_xsd(&self) -> bool {
        self.namespace == XSD
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}", self.namespace, self.local)
    }
}

/// One `xs:schema`.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) elements: Vec<Element>,
    pub(crate) types: Vec<TypeDefinition>,
    /// Top-level components that are not built yet.
    pub(crate) others: Vec<Other>,
}

/// A construct that later stages name when they refuse it.
#[derive(Debug, Clone)]
pub(crate) struct Other {
    pub(crate) at: Position,
    /// Its name as written, such as `xs:choice`.
    pub(crate) what: String,
}

/// Documentation and application information.
#[derive(Debug, Clone, Default)]
pub(crate) struct Annotation {
    pub(crate) documentation: String,
    /// Attributes of each child of `xs:appinfo` in our namespace.
    pub(crate) notes: Vec<Note>,
}

/// A child of `xs:appinfo` in our namespace.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

/// An element declaration, or a reference to one.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub(crate) at: Position,
    pub(crate) name: QName,
    pub(crate) reference: bool,
    pub(crate) declared: TypeUse,
    pub(crate) occurs: Occurs,
    pub(crate) annotation: Annotation,
    /// What it carries that is not built yet: `nillable`, `default`, `substitutionGroup`, ...
    pub(crate) others: Vec<Other>,
}

/// How often a particle may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurs {
    /// At least.
    pub min: u32,
    /// At most; `None` is `unbounded`.
    pub max: Option<u32>,
}

/// The type that a declaration names or holds.
#[derive(Debug, Clone)]
pub(crate) enum TypeUse {
    Named(QName),
    Inline(Box<TypeDefinition>),
    /// None is given: `xs:anyType`.
    Absent,
}

/// A named or anonymous type.
#[derive(Debug, Clone)]
pub(crate) enum TypeDefinition {
    Simple(SimpleType),
    Complex(ComplexType),
}

impl TypeDefinition {
    pub(crate) fn name(&self) -> Option<&QName> {
        match self {
            Self::Simple(simple) => simple.name.as_ref(),
            Self::Complex(complex) => complex.name.as_ref(),
        }
    }
}

/// A simple type.
#[derive(Debug, Clone)]
pub(crate) struct SimpleType {
    pub(crate) at: Position,
    pub(crate) name: Option<QName>,
    pub(crate) annotation: Annotation,
    pub(crate) base: TypeUse,
    pub(crate) facets: Vec<Facet>,
    /// `xs:list`, `xs:union`.
    pub(crate) others: Vec<Other>,
}

/// A facet as written.
#[derive(Debug, Clone)]
pub(crate) struct Facet {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) documentation: String,
}

/// A complex type.
#[derive(Debug, Clone)]
pub(crate) struct ComplexType {
    pub(crate) at: Position,
    pub(crate) name: Option<QName>,
    pub(crate) annotation: Annotation,
    /// Its child elements, where it is a sequence of them.
    pub(crate) members: Vec<Element>,
    /// `xs:choice`, `xs:any`, `xs:attribute`, `xs:complexContent`, `mixed`, `abstract`, ...
    pub(crate) others: Vec<Other>,
}
