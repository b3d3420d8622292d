//! Second stage, schemas: a syntax tree of `xs:schema`, names not yet resolved.
//!
//! Everything that XML Schema knows has a place in the tree, also what a later stage refuses, so
//! that it is refused by name and place.

use std::fmt;

use crate::limits;
use crate::namespaces::XSD;
use crate::problem::Position;

mod annotation;
mod attributes;
mod encoding;
mod likeness;
mod parse;
mod particle;
mod simple;
mod wildcard;

pub(crate) use annotation::text_of;
pub(crate) use encoding::Encoded;
pub(crate) use likeness::REFERENCES;
pub(crate) use parse::{expand, parse};
pub use wildcard::Wildcard;

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

    /// The name of a part without one. Cut off where parts of parts make it too long; those that are
    /// then alike are numbered, as any are.
    pub(crate) fn of_part(&self, part: &str) -> Self {
        let mut local = format!("{}-{part}", self.local);
        local.truncate(local.floor_char_boundary(limits::NAME));
        Self {
            namespace: self.namespace.clone(),
            local,
        }
    }

    /// A name of XML Schema itself.
    pub(crate) fn xsd(local: &str) -> Self {
        Self::new(XSD, local)
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
    pub(crate) types: Vec<GlobalType>,
    pub(crate) groups: Vec<Group>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) attribute_groups: Vec<AttributeGroup>,
    /// Top-level components that are not built.
    pub(crate) others: Vec<Other>,
    /// What it uses of SOAP's encoding.
    pub(crate) encoded: Vec<Encoded>,
}

/// A type that other schemas may name.
#[derive(Debug)]
pub(crate) struct GlobalType {
    pub(crate) definition: TypeDefinition,
    /// The same number for definitions that say the same.
    pub(crate) likeness: u64,
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
    pub(crate) annotation: Annotation,
    pub(crate) nillable: bool,
    pub(crate) is_abstract: bool,
    pub(crate) constraint: Option<Constraint>,
    /// The head of its substitution group.
    pub(crate) substitutes: Option<QName>,
    /// What it carries that is not built.
    pub(crate) others: Vec<Other>,
}

impl Element {
    /// Whether it may be nil: one of a fixed value may not (XML Schema part 1 §3.3.4).
    pub(crate) fn may_be_nil(&self) -> bool {
        self.nillable && !matches!(self.constraint, Some(Constraint::Fixed(_)))
    }
}

/// What a declaration says of its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constraint {
    /// Used where none is given.
    Default(String),
    /// The only value there is.
    Fixed(String),
}

impl Constraint {
    /// The value, as written.
    pub fn value(&self) -> &str {
        match self {
            Self::Default(value) | Self::Fixed(value) => value,
        }
    }
}

/// How often a particle may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurs {
    /// At least.
    pub min: u32,
    /// At most; `None` is `unbounded`.
    pub max: Option<u32>,
}

impl Occurs {
    /// Exactly once.
    pub(crate) const ONCE: Self = Self {
        min: 1,
        max: Some(1),
    };

    /// Whether more than one may stand.
    pub(crate) fn is_list(self) -> bool {
        self.max.is_none_or(|max| max > 1)
    }
}

/// The type that a declaration names or holds.
#[derive(Debug, Clone)]
pub(crate) enum TypeUse {
    Named(QName),
    Inline(Box<TypeDefinition>),
    /// None is given: `xs:anyType`.
    Absent,
}

impl TypeUse {
    pub(crate) fn simple(simple: SimpleType) -> Self {
        Self::Inline(Box::new(TypeDefinition::Simple(Box::new(simple))))
    }
}

/// A named or anonymous type.
#[derive(Debug, Clone)]
pub(crate) enum TypeDefinition {
    Simple(Box<SimpleType>),
    Complex(Box<ComplexType>),
}

impl TypeDefinition {
    pub(crate) fn name(&self) -> Option<&QName> {
        match self {
            Self::Simple(simple) => simple.name.as_ref(),
            Self::Complex(complex) => complex.name.as_ref(),
        }
    }

    pub(crate) fn at(&self) -> &Position {
        match self {
            Self::Simple(simple) => &simple.at,
            Self::Complex(complex) => &complex.at,
        }
    }
}

/// A simple type.
#[derive(Debug, Clone)]
pub(crate) struct SimpleType {
    pub(crate) at: Position,
    pub(crate) name: Option<QName>,
    pub(crate) annotation: Annotation,
    pub(crate) variety: Variety,
    pub(crate) facets: Vec<Facet>,
    /// What it carries that is not built.
    pub(crate) others: Vec<Other>,
}

/// How a simple type is made of others.
#[derive(Debug, Clone)]
pub(crate) enum Variety {
    /// Some of a type's values.
    Restriction(TypeUse),
    /// Several values of a type, set apart by white space.
    List(TypeUse),
    /// A value of any of these types.
    Union(Vec<TypeUse>),
}

/// A facet as written.
#[derive(Debug, Clone)]
pub(crate) struct Facet {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) value: String,
    /// What it stands for, where it is an enumerated name.
    pub(crate) expanded: Option<QName>,
    pub(crate) documentation: String,
}

/// A complex type.
#[derive(Debug, Clone)]
pub(crate) struct ComplexType {
    pub(crate) at: Position,
    pub(crate) name: Option<QName>,
    pub(crate) annotation: Annotation,
    pub(crate) is_abstract: bool,
    pub(crate) mixed: bool,
    pub(crate) derivation: Option<Derivation>,
    /// What its element holds.
    pub(crate) particle: Option<Particle>,
    pub(crate) attributes: Attributes,
    /// What it carries that is not built.
    pub(crate) others: Vec<Other>,
}

/// `xs:simpleContent` or `xs:complexContent`.
#[derive(Debug, Clone)]
pub(crate) struct Derivation {
    pub(crate) at: Position,
    pub(crate) base: QName,
    pub(crate) extends: bool,
    /// The facets of a restriction of simple content, and the type that it may hold.
    pub(crate) text: Option<(TypeUse, Vec<Facet>)>,
}

/// A part of a content model, and how often it stands.
#[derive(Debug, Clone)]
pub(crate) struct Particle {
    pub(crate) at: Position,
    pub(crate) occurs: Occurs,
    pub(crate) term: Term,
}

/// What stands as a part of a content model.
#[derive(Debug, Clone)]
pub(crate) enum Term {
    Element(Box<Element>),
    Sequence(Vec<Particle>),
    Choice(Vec<Particle>),
    All(Vec<Particle>),
    Group(QName),
    Any(Wildcard),
}

/// `xs:group`, named.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: QName,
    pub(crate) particle: Option<Particle>,
}

/// The attributes of a type or of an attribute group.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attributes {
    pub(crate) own: Vec<Attribute>,
    pub(crate) groups: Vec<(Position, QName)>,
    pub(crate) any: Option<(Position, Wildcard)>,
}

/// An attribute declaration, or a reference to one.
#[derive(Debug, Clone)]
pub(crate) struct Attribute {
    pub(crate) at: Position,
    pub(crate) name: QName,
    pub(crate) reference: bool,
    pub(crate) declared: TypeUse,
    pub(crate) presence: Presence,
    pub(crate) constraint: Option<Constraint>,
    pub(crate) annotation: Annotation,
}

/// `use` of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Optional,
    Required,
    Prohibited,
}

/// `xs:attributeGroup`, named.
#[derive(Debug)]
pub(crate) struct AttributeGroup {
    pub(crate) name: QName,
    pub(crate) attributes: Attributes,
}
