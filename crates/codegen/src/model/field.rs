//! The parts of a structure.

use super::TypeId;
use crate::problem::Position;
use crate::schema::{Constraint, Occurs, QName, Wildcard};

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
