//! The built-in simple types of XML Schema (part 2 §3), and what they are in Rust.

use crate::model::{Bound, Facets, WhiteSpace};

/// A built-in simple type.
#[derive(Debug, PartialEq, Eq)]
pub struct Builtin {
    /// Its local name.
    pub name: &'static str,
    /// Its type in Rust.
    pub rust: &'static str,
    /// Which facets it has.
    pub family: Family,
    pattern: &'static str,
    white_space: WhiteSpace,
    bound: Option<(&'static str, &'static str)>,
}

/// Which facets a type has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Text: lengths count characters.
    Text,
    /// Octets: lengths count them.
    Binary,
    /// Decimals and integers: digits and bounds.
    Number,
    /// Dates, times, durations, floating-point numbers: bounds.
    Ordered,
    /// Anything else.
    Unordered,
}

impl Builtin {
    /// The least and the greatest value of what is a machine's integer in Rust.
    pub(crate) fn range(&self) -> Option<(i128, i128)> {
        Some(match self.rust {
            "i64" => (i64::MIN.into(), i64::MAX.into()),
            "i32" => (i32::MIN.into(), i32::MAX.into()),
            "i16" => (i16::MIN.into(), i16::MAX.into()),
            "i8" => (i8::MIN.into(), i8::MAX.into()),
            "u64" => (0, u64::MAX.into()),
            "u32" => (0, u32::MAX.into()),
            "u16" => (0, u16::MAX.into()),
            "u8" => (0, u8::MAX.into()),
            _ => return None,
        })
    }

    /// The facets that the type itself has.
    pub(crate) fn facets(&self) -> Facets {
        let patterns = if self.pattern.is_empty() {
            Vec::new()
        } else {
            // The table below is checked by a test.
            crate::pattern::translate_all(
                &[self.pattern.to_string()],
                &mut crate::pattern::Patterns::new(0),
            )
            .into_iter()
            .collect()
        };
        Facets {
            white_space: self.white_space,
            patterns,
            bounds: self
                .bound
                .iter()
                .map(|(facet, value)| Bound {
                    facet,
                    value: (*value).to_string(),
                })
                .collect(),
            ..Facets::default()
        }
    }
}

/// The ancestors of a built-in type, itself first, `anySimpleType` last (part 2 §3).
pub(crate) fn lineage(name: &str) -> Vec<&'static str> {
    let mut line = Vec::new();
    let mut next = find(name).map(|builtin| builtin.name);
    while let Some(name) = next {
        line.push(name);
        next = match name {
            "anySimpleType" => None,
            "normalizedString" => Some("string"),
            "token" => Some("normalizedString"),
            "language" | "NMTOKEN" | "Name" => Some("token"),
            "NCName" => Some("Name"),
            "ID" | "IDREF" | "ENTITY" => Some("NCName"),
            "integer" => Some("decimal"),
            "nonNegativeInteger" | "nonPositiveInteger" | "long" => Some("integer"),
            "positiveInteger" | "unsignedLong" => Some("nonNegativeInteger"),
            "negativeInteger" => Some("nonPositiveInteger"),
            "int" => Some("long"),
            "short" => Some("int"),
            "byte" => Some("short"),
            "unsignedInt" => Some("unsignedLong"),
            "unsignedShort" => Some("unsignedInt"),
            "unsignedByte" => Some("unsignedShort"),
            _ => Some("anySimpleType"),
        };
    }
    line
}

/// The built-in type of this local name.
pub(crate) fn find(name: &str) -> Option<&'static Builtin> {
    BUILTINS.iter().find(|builtin| builtin.name == name)
}

const fn text(name: &'static str, white_space: WhiteSpace, pattern: &'static str) -> Builtin {
    Builtin {
        name,
        rust: "String",
        family: Family::Text,
        pattern,
        white_space,
        bound: None,
    }
}

const fn value(name: &'static str, rust: &'static str, family: Family) -> Builtin {
    Builtin {
        name,
        rust,
        family,
        pattern: "",
        white_space: WhiteSpace::Collapse,
        bound: None,
    }
}

const fn integer(
    name: &'static str,
    rust: &'static str,
    bound: Option<(&'static str, &'static str)>,
) -> Builtin {
    Builtin {
        name,
        rust,
        family: Family::Number,
        pattern: "",
        white_space: WhiteSpace::Collapse,
        bound,
    }
}

static BUILTINS: [Builtin; 42] = [
    text("string", WhiteSpace::Preserve, ""),
    text("normalizedString", WhiteSpace::Replace, ""),
    text("token", WhiteSpace::Collapse, ""),
    text("anySimpleType", WhiteSpace::Preserve, ""),
    text("anyURI", WhiteSpace::Collapse, ""),
    text(
        "language",
        WhiteSpace::Collapse,
        "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
    ),
    text("NMTOKEN", WhiteSpace::Collapse, "\\c+"),
    text("Name", WhiteSpace::Collapse, "\\i\\c*"),
    text("NCName", WhiteSpace::Collapse, "[\\i-[:]][\\c-[:]]*"),
    text("ID", WhiteSpace::Collapse, "[\\i-[:]][\\c-[:]]*"),
    text("IDREF", WhiteSpace::Collapse, "[\\i-[:]][\\c-[:]]*"),
    text("ENTITY", WhiteSpace::Collapse, "[\\i-[:]][\\c-[:]]*"),
    value("boolean", "bool", Family::Unordered),
    value("decimal", "Decimal", Family::Number),
    value("float", "Float", Family::Ordered),
    value("double", "Double", Family::Ordered),
    value("dateTime", "DateTime", Family::Ordered),
    value("date", "Date", Family::Ordered),
    value("time", "Time", Family::Ordered),
    value("duration", "Duration", Family::Ordered),
    value("QName", "QName", Family::Unordered),
    value("NOTATION", "QName", Family::Unordered),
    value("gYear", "GYear", Family::Ordered),
    value("gYearMonth", "GYearMonth", Family::Ordered),
    value("gMonth", "GMonth", Family::Ordered),
    value("gMonthDay", "GMonthDay", Family::Ordered),
    value("gDay", "GDay", Family::Ordered),
    value("base64Binary", "Base64Binary", Family::Binary),
    value("hexBinary", "HexBinary", Family::Binary),
    integer("integer", "Integer", None),
    integer("nonNegativeInteger", "Integer", Some(("minInclusive", "0"))),
    integer("positiveInteger", "Integer", Some(("minInclusive", "1"))),
    integer("nonPositiveInteger", "Integer", Some(("maxInclusive", "0"))),
    integer("negativeInteger", "Integer", Some(("maxInclusive", "-1"))),
    integer("long", "i64", None),
    integer("int", "i32", None),
    integer("short", "i16", None),
    integer("byte", "i8", None),
    integer("unsignedLong", "u64", None),
    integer("unsignedInt", "u32", None),
    integer("unsignedShort", "u16", None),
    integer("unsignedByte", "u8", None),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_pattern_is_translated() {
        for builtin in &BUILTINS {
            let patterns = usize::from(!builtin.pattern.is_empty());
            assert_eq!(
                builtin.facets().patterns.len(),
                patterns,
                "{}",
                builtin.name
            );
        }
    }
}
