//! The resolved model: every name points to what it names.

use std::fmt;
use std::path::PathBuf;

use crate::builtin::Builtin;
use crate::problem::Position;
use crate::schema::{Constraint, Occurs, QName, Wildcard};
use crate::wsdl::Soap;

/// A contract, resolved.
#[derive(Debug)]
pub struct Model {
    /// The WSDL's target namespace.
    pub namespace: String,
    /// The port types that are bound to SOAP over HTTP, in the order of their first ports.
    pub interfaces: Vec<Interface>,
    /// Every type, in the schemas' order; [`TypeId`]s index it.
    pub types: Vec<Type>,
    /// The files read, the WSDL first.
    pub files: Vec<PathBuf>,
}

/// A port type, as its services offer it.
#[derive(Debug)]
pub struct Interface {
    /// The service's name; of several, the first's.
    pub service: String,
    /// The service's documentation, or the port type's.
    pub documentation: String,
    /// The port type's name.
    pub port_type: String,
    /// How many port types before it, of other namespaces, have a name alike in Rust.
    pub twin: usize,
    /// Its ports: the versions of SOAP, with the port's and its binding's name.
    pub ports: Vec<Port>,
    /// The operations, in the port type's order.
    pub operations: Vec<Operation>,
}

impl Model {
    /// The operations of every interface.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.interfaces
            .iter()
            .flat_map(|interface| &interface.operations)
    }

    /// The ports of every interface.
    pub fn ports(&self) -> impl Iterator<Item = &Port> {
        self.interfaces
            .iter()
            .flat_map(|interface| &interface.ports)
    }

    /// The type of this number.
    pub(crate) fn type_of(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.0)
    }
}

/// A port of the service.
#[derive(Debug, Clone)]
pub struct Port {
    /// The version that its binding speaks.
    pub soap: Soap,
    /// Its name.
    pub name: String,
    /// Its binding's local name.
    pub binding: String,
}

/// A type's number in [`Model::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(crate) usize);

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Where it stands.
    pub at: Position,
    /// Its name.
    pub name: String,
    /// Its SOAP action.
    pub action: String,
    /// Its documentation.
    pub documentation: String,
    /// The scope that its caller needs.
    pub scope: Option<String>,
    /// The revision that brought it.
    pub since: u16,
    /// The Body's child of a request; `None` where the Body is empty.
    pub input: Option<GlobalElement>,
    /// The Body's child of an answer; `None` where the Body is empty, or nothing is answered.
    pub output: Option<GlobalElement>,
    /// Whether nothing is answered.
    pub one_way: bool,
    /// The header blocks of a request.
    pub input_headers: Vec<GlobalElement>,
    /// The header blocks of an answer.
    pub output_headers: Vec<GlobalElement>,
    /// Its faults.
    pub faults: Vec<Fault>,
    /// How many operations before it differ from it only by casing or punctuation.
    pub twin: usize,
}

impl Operation {
    /// The name of its request's element; `None` for an empty Body.
    pub(crate) fn element(&self) -> Option<&QName> {
        self.input.as_ref().map(|input| &input.name)
    }

    /// Every global element that its messages name.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &GlobalElement> {
        self.input
            .iter()
            .chain(&self.output)
            .chain(&self.input_headers)
            .chain(&self.output_headers)
            .chain(self.faults.iter().map(|fault| &fault.detail))
    }

    /// The same, to be changed.
    pub(crate) fn elements_mut(&mut self) -> impl Iterator<Item = &mut GlobalElement> {
        self.input
            .iter_mut()
            .chain(&mut self.output)
            .chain(&mut self.input_headers)
            .chain(&mut self.output_headers)
            .chain(self.faults.iter_mut().map(|fault| &mut fault.detail))
    }
}

/// A fault of an operation.
#[derive(Debug)]
pub struct Fault {
    /// The name of the `wsdl:fault`.
    pub name: String,
    /// Its documentation.
    pub documentation: String,
    /// The child of the SOAP fault's detail.
    pub detail: GlobalElement,
}

/// A global element that a message names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalElement {
    /// Its name.
    pub name: QName,
    /// Its type.
    pub content: TypeId,
}

/// A type.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "as XML Schema has them")]
pub struct Type {
    /// Where it is defined; `None` for a built-in type.
    pub at: Option<Position>,
    /// Its name; an anonymous type's is made of its element's.
    pub name: QName,
    /// Whether the schema gives it no name.
    pub anonymous: bool,
    /// Its documentation.
    pub documentation: String,
    /// The type that it is derived from, if any.
    pub base: Option<TypeId>,
    /// Whether it only stands for those that are derived from it.
    pub is_abstract: bool,
    /// Whether it is no type of an element, but a part of a content model: it stands in its
    /// owner's element.
    pub inline: bool,
    /// Whether its child elements may stand in any order (`xs:all`).
    pub unordered: bool,
    /// What it consists of.
    pub shape: Shape,
}

impl Type {
    /// Its fields or alternatives.
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Structure(fields) | Shape::Choice(fields) => fields,
            _ => &[],
        }
    }
}

/// What a type consists of.
#[derive(Debug)]
pub enum Shape {
    /// Attributes, then child elements in a sequence, or a text.
    Structure(Vec<Field>),
    /// One of these.
    Choice(Vec<Field>),
    /// A type and those that are derived from it, told apart by `xsi:type`.
    Family(Vec<TypeId>),
    /// One of these values of a type.
    Enumeration(Vec<Value>, Simple),
    /// A built-in type's values, within facets.
    Simple(Simple),
    /// Several values of a type, set apart by white space; facets on all of them.
    List(TypeId, Facets),
    /// A value of the first of these types that has it.
    Union(Vec<TypeId>, Facets),
    /// `xs:anyType`.
    Any,
    /// Not known: a problem has been reported.
    Unknown,
}

/// A simple type without enumeration.
#[derive(Debug, Clone)]
pub struct Simple {
    /// The built-in type that it is derived from.
    pub builtin: &'static Builtin,
    /// Its facets, its own and inherited.
    pub facets: Facets,
}

/// The facets of a simple type, its own and inherited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// `preserve`, `replace` or `collapse`.
    pub white_space: WhiteSpace,
    /// Exact length in characters (octets for binary types).
    pub length: Option<u64>,
    /// Shortest length.
    pub min_length: Option<u64>,
    /// Greatest length.
    pub max_length: Option<u64>,
    /// Rust expressions, all of which must match: one for each step of derivation.
    pub patterns: Vec<Pattern>,
    /// Bounds, as written.
    pub bounds: Vec<Bound>,
    /// Significant digits at most.
    pub total_digits: Option<u32>,
    /// Digits behind the point at most.
    pub fraction_digits: Option<u32>,
    /// The only values of a list or a union, as written; none is all.
    pub values: Vec<String>,
}

impl Facets {
    /// Of the built-in lists (part 2 §3.3.5).
    pub(crate) fn at_least_one() -> Self {
        Self {
            min_length: Some(1),
            white_space: WhiteSpace::Collapse,
            ..Self::default()
        }
    }
}

/// A pattern, in both dialects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// As the schema writes it; alternatives joined by `|`.
    pub written: String,
    /// For the `regex` crate, anchored.
    pub translated: String,
}

/// How white space is treated before anything else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhiteSpace {
    /// As it is.
    #[default]
    Preserve,
    /// Each white-space character becomes a space.
    Replace,
    /// Runs become one space, the ends are trimmed.
    Collapse,
}

impl fmt::Display for WhiteSpace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Preserve => "preserve",
            Self::Replace => "replace",
            Self::Collapse => "collapse",
        })
    }
}

/// A bound of an ordered type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// `minInclusive`, `minExclusive`, `maxInclusive` or `maxExclusive`.
    pub facet: &'static str,
    /// Its value, as written.
    pub value: String,
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct Value {
    /// The value.
    pub value: String,
    /// Its documentation.
    pub documentation: String,
}

/// What a field is in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A child element.
    Element,
    /// An attribute.
    Attribute,
    /// The element's text.
    Text,
    /// A part of the content model, which has no element of its own.
    Group,
    /// Any element of these namespaces.
    Any(Wildcard),
    /// Any attribute of these namespaces.
    AnyAttribute(Wildcard),
    /// Texts and elements, mixed.
    Mixed,
}

/// A part of a structure.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "as contracts have them")]
pub struct Field {
    /// Where it stands.
    pub at: Position,
    /// What it is.
    pub kind: Kind,
    /// Its name; of what has none in XML, what it is.
    pub name: QName,
    /// The name again, with a number behind it where Rust would have two alike.
    pub label: String,
    /// Its documentation.
    pub documentation: String,
    /// Its type.
    pub content: TypeId,
    /// How often it may stand.
    pub occurs: Occurs,
    /// Whether it may be nil.
    pub nillable: bool,
    /// Its default or fixed value.
    pub constraint: Option<Constraint>,
    /// Its number (`ct:field`); 0 where it has none.
    pub id: u16,
    /// The revision that brought it.
    pub since: u16,
    /// Whether its values are secret.
    pub protected: bool,
    /// How it may be searched: kind and bits.
    pub index: Option<(String, u8)>,
    /// Whether each entry is judged alone (`ct:batch`).
    pub batch: bool,
    /// Whether it must be boxed, since its type holds itself.
    pub boxed: bool,
}

impl Field {
    /// One that must stand once, and of which nothing else is said.
    pub(crate) fn new(at: &Position, kind: Kind, name: &QName, content: TypeId) -> Self {
        Self {
            at: at.clone(),
            kind,
            name: name.clone(),
            label: name.local.clone(),
            documentation: String::new(),
            content,
            occurs: Occurs::ONCE,
            nillable: false,
            constraint: None,
            id: 0,
            since: 1,
            protected: false,
            index: None,
            batch: false,
            boxed: false,
        }
    }

    /// Whether more than one may stand.
    pub(crate) fn is_list(&self) -> bool {
        self.occurs.is_list()
    }

    /// Whether it has a value at any rate: it must stand, or has one where it does not.
    pub(crate) fn is_required(&self) -> bool {
        self.occurs.min > 0 || (self.kind == Kind::Attribute && self.constraint.is_some())
    }

    /// Whether it stands in the start tag.
    pub(crate) fn is_attribute(&self) -> bool {
        matches!(self.kind, Kind::Attribute | Kind::AnyAttribute(_))
    }

    /// Whether it has a name in XML, and so a description.
    pub(crate) fn is_described(&self) -> bool {
        matches!(self.kind, Kind::Element | Kind::Attribute | Kind::Text)
    }
}
