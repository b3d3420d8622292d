//! Simple types: a built-in type's values, within facets.

use std::fmt;

use crate::builtin::Builtin;
use crate::schema::QName;

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
    /// What it stands for where it is a name.
    pub name: Option<QName>,
    /// Its documentation.
    pub documentation: String,
}
