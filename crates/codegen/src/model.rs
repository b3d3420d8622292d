//! The resolved model: every name points to what it names.

mod extent;
mod facets;
mod field;
mod names;

use std::path::PathBuf;

use crate::problem::Position;
use crate::schema::QName;
use crate::wsdl::Soap;

pub use facets::{Bound, Facets, Pattern, Simple, Value, WhiteSpace};
pub use field::{Field, Kind};

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
    /// Of elements among texts: the content model that they stand in.
    pub order: Vec<Field>,
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
