//! Facets of XML Schema's simple types (XSD part 2 §4.3).
//!
//! Lengths count characters (octets for binary types), never bytes of an encoding. A message says
//! what is allowed, and never repeats the value.

use crate::decode::ValueError;
use std::borrow::Cow;

mod length;
mod number;
mod pattern;
mod value;
mod white_space;

pub use length::LengthFacets;
pub use number::{DigitFacets, RangeFacets};
pub use pattern::Pattern;
pub(crate) use value::only_value;
pub use value::{BinaryFacets, ListFacets, Octets, OrderedFacets, enumerated, fixed, or_default};
pub use white_space::{WhiteSpace, collapse};

/// The facets of a text.
#[derive(Debug)]
pub struct TextFacets {
    /// What happens to white space first.
    pub white_space: WhiteSpace,
    /// Bounds on the number of characters.
    pub length: LengthFacets,
    /// Patterns, all of which must match.
    pub patterns: &'static [Pattern],
}

impl TextFacets {
    /// No facet: `xs:string`.
    pub const NONE: Self = Self {
        white_space: WhiteSpace::Preserve,
        length: LengthFacets::NONE,
        patterns: &[],
    };

    /// Normalizes white space, then judges.
    #[inline]
    pub fn read<'t>(&self, text: Cow<'t, str>) -> Result<Cow<'t, str>, ValueError> {
        let text = self.white_space.apply(text);
        self.check(&text)?;
        Ok(text)
    }

    /// Judges a text whose white space is normalized.
    pub fn check(&self, text: &str) -> Result<(), ValueError> {
        self.length.check_text(text)?;
        match self.patterns.iter().find(|pattern| !pattern.matches(text)) {
            None => Ok(()),
            Some(pattern) => Err(ValueError::new(
                "pattern",
                Some(pattern.source.to_owned()),
                format!("The value must match the pattern {}.", pattern.source),
            )),
        }
    }
}

/// A value that is not in an enumeration (§4.3.5). `values` are listed in the message.
#[cold]
pub fn enumeration_error(values: &[&str]) -> ValueError {
    let list = values.join(", ");
    let message = format!("The value must be one of: {list}.");
    ValueError::new("enumeration", Some(list), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    static CODES: [Pattern; 1] = [Pattern::new("[A-Z]{2}", "^(?:[A-Z]{2})$")];
    const CODE: TextFacets = TextFacets {
        white_space: WhiteSpace::Collapse,
        length: LengthFacets {
            max_length: Some(2),
            ..LengthFacets::NONE
        },
        patterns: &CODES,
    };

    #[test]
    fn white_space_comes_before_the_other_facets() {
        assert_eq!(CODE.read(Cow::Borrowed(" DE\n")).unwrap(), "DE");
        assert_eq!(
            CODE.read(Cow::Borrowed("DEU")).unwrap_err().rule,
            "maxLength"
        );
    }

    #[test]
    fn a_refused_pattern_is_told_as_the_schema_has_it() {
        let error = CODE.read(Cow::Borrowed("de")).unwrap_err();
        assert_eq!(
            (error.rule, error.limit.as_deref()),
            ("pattern", Some("[A-Z]{2}"))
        );
        assert_eq!(error.message, "The value must match the pattern [A-Z]{2}.");
    }

    #[test]
    fn an_expression_that_does_not_compile_matches_nothing() {
        assert!(!Pattern::new("(", "(").matches("("));
    }

    #[test]
    fn an_enumeration_lists_its_values() {
        let error = enumeration_error(&["one", "two"]);
        assert_eq!(error.message, "The value must be one of: one, two.");
    }
}
