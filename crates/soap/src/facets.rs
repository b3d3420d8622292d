//! Facets of XML Schema's simple types (XSD part 2 §4.3).
//!
//! Lengths count characters (octets for binary types), never bytes of an encoding. A message says
//! what is allowed, and never repeats the value.

use crate::decode::ValueError;
use regex::Regex;
use std::borrow::Cow;
use std::fmt::Display;
use std::sync::OnceLock;

/// What happens to white space before anything else is judged (§4.3.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhiteSpace {
    /// Nothing: `xs:string`.
    #[default]
    Preserve,
    /// Tab, line feed and carriage return become blanks: `xs:normalizedString`.
    Replace,
    /// As replace; then runs become one blank, and ends are trimmed: `xs:token` and all others.
    Collapse,
}

impl WhiteSpace {
    /// The text after normalization; borrowed where nothing changes.
    #[inline]
    pub fn apply(self, text: Cow<'_, str>) -> Cow<'_, str> {
        match self {
            Self::Replace if text.contains(['\t', '\n', '\r']) => {
                Cow::Owned(text.replace(['\t', '\n', '\r'], " "))
            }
            Self::Preserve | Self::Replace => text,
            Self::Collapse => collapse(text),
        }
    }
}

/// White space collapsed (§4.3.6).
#[inline]
pub fn collapse(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_collapsed(text.as_bytes()) {
        return text;
    }
    let mut collapsed = String::with_capacity(text.len());
    for word in text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
    {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    Cow::Owned(collapsed)
}

fn is_collapsed(bytes: &[u8]) -> bool {
    let mut blank = true;
    for &byte in bytes {
        match byte {
            b'\t' | b'\n' | b'\r' => return false,
            b' ' if blank => return false,
            _ => blank = byte == b' ',
        }
    }
    !blank || bytes.is_empty()
}

/// A `pattern` facet. Expressions of one derivation step are alternatives of one `Pattern`; steps
/// are one `Pattern` each, and all of them hold (§4.3.4).
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// `source` as the schema has it, for messages; `translated` to the regex crate's dialect and
    /// anchored, by the generator, which has also compiled it.
    pub const fn new(source: &'static str, translated: &'static str) -> Self {
        Self {
            source,
            translated,
            compiled: OnceLock::new(),
        }
    }

    /// Whether the text matches. An expression that does not compile matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(self.translated).ok())
            .as_ref()
            .is_some_and(|expression| expression.is_match(text))
    }
}

/// `length`, `minLength`, `maxLength` (§4.3.1 to §4.3.3).
#[derive(Clone, Copy, Debug, Default)]
pub struct LengthFacets {
    /// Exactly so many.
    pub length: Option<usize>,
    /// At least so many.
    pub min_length: Option<usize>,
    /// At most so many.
    pub max_length: Option<usize>,
}

impl LengthFacets {
    /// No bound at all.
    pub const NONE: Self = Self {
        length: None,
        min_length: None,
        max_length: None,
    };

    /// Judges a number of `units` ("characters", "octets").
    #[inline]
    pub fn check(&self, count: usize, units: &str) -> Result<(), ValueError> {
        if let Some(length) = self.length
            && count != length
        {
            return Err(length_error("length", "exactly", length, units));
        }
        if let Some(least) = self.min_length
            && count < least
        {
            return Err(length_error("minLength", "at least", least, units));
        }
        if let Some(most) = self.max_length
            && count > most
        {
            return Err(length_error("maxLength", "at most", most, units));
        }
        Ok(())
    }

    /// Judges a text by its bytes, if that suffices: each character takes one to four.
    #[inline]
    fn check_text(&self, text: &str) -> Result<(), ValueError> {
        let bytes = text.len();
        let fits = self.length.is_none()
            && self
                .min_length
                .is_none_or(|least| bytes.div_ceil(4) >= least)
            && self.max_length.is_none_or(|most| bytes <= most);
        if fits {
            return Ok(());
        }
        self.check(text.chars().count(), "characters")
    }
}

#[cold]
fn length_error(rule: &'static str, bound: &str, limit: usize, units: &str) -> ValueError {
    let units = match limit {
        1 => units.strip_suffix('s').unwrap_or(units),
        _ => units,
    };
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must have {bound} {limit} {units}."),
    )
}

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

/// `minInclusive`, `maxInclusive`, `minExclusive`, `maxExclusive` (§4.3.7 to §4.3.10).
#[derive(Clone, Copy, Debug)]
pub struct RangeFacets<T> {
    /// Not below.
    pub min_inclusive: Option<T>,
    /// Not above.
    pub max_inclusive: Option<T>,
    /// Above.
    pub min_exclusive: Option<T>,
    /// Below.
    pub max_exclusive: Option<T>,
}

impl<T> RangeFacets<T> {
    /// No bound at all.
    pub const NONE: Self = Self {
        min_inclusive: None,
        max_inclusive: None,
        min_exclusive: None,
        max_exclusive: None,
    };
}

impl<T: PartialOrd + Display> RangeFacets<T> {
    /// Judges a value. One that cannot be compared with a bound (`NaN`) is out of range.
    #[inline]
    pub fn check(&self, value: &T) -> Result<(), ValueError> {
        use std::cmp::Ordering::{Equal, Greater, Less};
        if let Some(least) = &self.min_inclusive
            && !matches!(value.partial_cmp(least), Some(Greater | Equal))
        {
            return Err(range_error("minInclusive", "not be less than", least));
        }
        if let Some(most) = &self.max_inclusive
            && !matches!(value.partial_cmp(most), Some(Less | Equal))
        {
            return Err(range_error("maxInclusive", "not be greater than", most));
        }
        if let Some(least) = &self.min_exclusive
            && value.partial_cmp(least) != Some(Greater)
        {
            return Err(range_error("minExclusive", "be greater than", least));
        }
        if let Some(most) = &self.max_exclusive
            && value.partial_cmp(most) != Some(Less)
        {
            return Err(range_error("maxExclusive", "be less than", most));
        }
        Ok(())
    }
}

#[cold]
fn range_error(rule: &'static str, relation: &str, limit: &impl Display) -> ValueError {
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must {relation} {limit}."),
    )
}

/// `totalDigits` and `fractionDigits` (§4.3.11, §4.3.12).
#[derive(Clone, Copy, Debug, Default)]
pub struct DigitFacets {
    /// At most so many digits in all.
    pub total: Option<u32>,
    /// At most so many digits after the point.
    pub fraction: Option<u32>,
}

impl DigitFacets {
    /// Judges a number by its digits, without leading and trailing zeros.
    #[inline]
    pub fn check(&self, total: u32, fraction: u32) -> Result<(), ValueError> {
        if let Some(most) = self.total
            && total > most
        {
            return Err(digits_error("totalDigits", "in all", most));
        }
        if let Some(most) = self.fraction
            && fraction > most
        {
            return Err(digits_error("fractionDigits", "after the point", most));
        }
        Ok(())
    }
}

#[cold]
fn digits_error(rule: &'static str, place: &str, limit: u32) -> ValueError {
    ValueError::new(
        rule,
        Some(limit.to_string()),
        format!("The value must have at most {limit} digits {place}."),
    )
}

/// A value that is not in an enumeration (§4.3.5). `values` are listed in the message.
#[cold]
pub fn enumeration_error(values: &[&str]) -> ValueError {
    let list = values.join(", ");
    let message = format!("The value must be one of: {list}.");
    ValueError::new("enumeration", Some(list), message)
}
