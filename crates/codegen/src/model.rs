//! The resolved model: every name points to what it names.

use std::fmt;
use std::path::PathBuf;

use crate::builtin::Builtin;
use crate::problem::Position;
use crate::schema::{Occurs, QName};
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
    /// Every global element that its messages name.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &GlobalElement> {
        self.input
            .iter()
            .chain(&self.output)
            .chain(&self.input_headers)
            .chain(&self.output_headers)
            .chain(self.faults.iter().map(|fault| &fault.detail))
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
pub struct Type {
    /// Where it is defined; `None` for a built-in type.
    pub at: Option<Position>,
    /// Its name; an anonymous type's is made of its element's.
    pub name: QName,
    /// Whether the schema gives it no name.
    pub anonymous: bool,
    /// Its documentation.
    pub documentation: String,
    /// The type that it restricts, if any.
    pub base: Option<TypeId>,
    /// What it consists of.
    pub shape: Shape,
}

/// What a type consists of.
#[derive(Debug)]
pub enum Shape {
    /// Child elements in a sequence.
    Structure(Vec<Field>),
    /// One of these values, white space treated so.
    Enumeration(Vec<Value>, WhiteSpace),
    /// A built-in type's values, within facets.
    Simple(Simple),
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

/// A child element of a structure.
#[derive(Debug)]
pub struct Field {
    /// Where it stands.
    pub at: Position,
    /// Its name.
    pub name: QName,
    /// Its documentation.
    pub documentation: String,
    /// Its type.
    pub content: TypeId,
    /// How often it may stand.
    pub occurs: Occurs,
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
    /// Whether more than one may stand.
    pub(crate) fn is_list(&self) -> bool {
        self.occurs.max.is_none_or(|max| max > 1)
    }

    /// Whether it must stand.
    pub(crate) fn is_required(&self) -> bool {
        self.occurs.min > 0
    }
}
