//! Elements and types as constants in generated code.

use super::guess::Fits;
use crate::namespaces::XSD;
use crate::xml::{Name, NamespaceScope};

/// An element of a contract, as a constant in generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElementName {
    /// Its namespace name; empty for none.
    pub namespace: &'static str,
    /// Its local part.
    pub local: &'static str,
    /// What an `xsi:type` may name: the declared type, then its ancestors up to the built-in one.
    /// `xs:anyType` need not be listed. Empty for an anonymous type.
    pub types: &'static [TypeName],
    /// The contract's simple types that are derived from the declared one: an `xsi:type` may name
    /// them as well.
    pub derived: &'static [DerivedType],
    /// What it is in XML.
    pub part: Part,
    /// Whether the declared type judges its attributes itself: it has some, or others are derived
    /// from it.
    pub own_attributes: bool,
    /// Whether `xsi:type` is the declared type's to judge: others are derived from it, or it is
    /// `xs:anyType`.
    pub own_type: bool,
    /// Whether it may be nil.
    pub nillable: bool,
}

/// What a field is in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A child element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the element itself.
    Text,
}

/// A type of a contract or of XML Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// Its namespace name.
    pub namespace: &'static str,
    /// Its local part.
    pub local: &'static str,
}

impl TypeName {
    /// A type of this namespace.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self { namespace, local }
    }

    /// A built-in type of XML Schema.
    pub const fn xsd(local: &'static str) -> Self {
        Self::new(XSD, local)
    }
}

/// A simple type that is derived from the one that an element declares.
#[derive(Clone, Copy, Debug)]
pub struct DerivedType {
    name: TypeName,
    has: Fits,
}

impl DerivedType {
    /// The type of this name, and whether it has the value that a text stands for.
    pub const fn new(namespace: &'static str, local: &'static str, has: fn(&str) -> bool) -> Self {
        let name = TypeName::new(namespace, local);
        Self {
            name,
            has: Fits::Text(has),
        }
    }

    /// The same of a type whose values hold names.
    pub const fn of_names(
        namespace: &'static str,
        local: &'static str,
        has: fn(&str, &NamespaceScope<'_>) -> bool,
    ) -> Self {
        let name = TypeName::new(namespace, local);
        Self {
            name,
            has: Fits::Names(has),
        }
    }
}

impl PartialEq for DerivedType {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for DerivedType {}

impl ElementName {
    /// An element of an anonymous type without attributes.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self {
            namespace,
            local,
            types: &[],
            derived: &[],
            part: Part::Element,
            own_attributes: false,
            own_type: false,
            nillable: false,
        }
    }

    /// An attribute.
    pub const fn attribute(namespace: &'static str, local: &'static str) -> Self {
        let mut name = Self::new(namespace, local);
        name.part = Part::Attribute;
        name
    }

    /// The text of an element that has attributes as well.
    pub const fn text() -> Self {
        let mut name = Self::new("", "value");
        name.part = Part::Text;
        name
    }

    /// The same with the types that an `xsi:type` may name.
    #[must_use]
    pub const fn with_types(mut self, types: &'static [TypeName]) -> Self {
        self.types = types;
        self
    }

    /// The same with the simple types that are derived from the declared one.
    #[must_use]
    pub const fn with_derived(mut self, derived: &'static [DerivedType]) -> Self {
        self.derived = derived;
        self
    }

    /// How to tell whether a text is of the derived type of this name, if there is one.
    pub(super) fn derived(&self, name: Name<'_>) -> Option<Fits> {
        let named = |known: &&DerivedType| {
            known.name.local == name.local && known.name.namespace == name.namespace
        };
        self.derived.iter().find(named).map(|known| known.has)
    }

    /// The same of a type that judges its attributes itself.
    #[must_use]
    pub const fn with_attributes(mut self) -> Self {
        self.own_attributes = true;
        self
    }

    /// The same of a type that judges its attributes and `xsi:type` itself.
    #[must_use]
    pub const fn of_any_type(mut self) -> Self {
        self.own_attributes = true;
        self.own_type = true;
        self
    }

    /// The same that may be nil.
    #[must_use]
    pub const fn or_nil(mut self) -> Self {
        self.nillable = true;
        self
    }

    #[inline]
    pub(super) fn is(&self, name: Name<'_>) -> bool {
        self.local == name.local && self.namespace == name.namespace
    }
}

/// How often an element may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurs {
    /// At least so often.
    pub min: u32,
    /// At most so often; `None` for unbounded.
    pub max: Option<u32>,
}

impl Occurs {
    /// Any number of times.
    pub const ANY: Self = Self { min: 0, max: None };

    /// At least `min` times, at most `max` times.
    pub const fn new(min: u32, max: Option<u32>) -> Self {
        Self { min, max }
    }
}
