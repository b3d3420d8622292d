//! Elements and types as constants in generated code.

use crate::namespaces::XSD;
use crate::xml::Name;

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
    /// The unqualified attributes that the declared type has.
    pub attributes: &'static [&'static str],
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

impl ElementName {
    /// An element of an anonymous type without attributes.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self {
            namespace,
            local,
            types: &[],
            attributes: &[],
        }
    }

    /// The same with the types that an `xsi:type` may name.
    #[must_use]
    pub const fn with_types(mut self, types: &'static [TypeName]) -> Self {
        self.types = types;
        self
    }

    /// The same with the attributes that it may have.
    #[must_use]
    pub const fn with_attributes(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
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
