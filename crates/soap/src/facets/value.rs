//! Facets of types other than texts and numbers; default and fixed values.

use super::{LengthFacets, Pattern, RangeFacets, TextFacets, collapse, enumeration_error};
use crate::decode::{Decoder, ValueError};
use crate::lexical::Lexical;
use crate::xml::{Error, NamespaceScope};
use crate::xsd::{Base64Binary, HexBinary};
use std::borrow::Cow;
use std::fmt::Display;

/// The facets of dates, times, durations and floating-point numbers.
#[derive(Debug)]
pub struct OrderedFacets<T> {
    /// Their bounds.
    pub range: RangeFacets<T>,
    /// Patterns of their lexical form.
    pub patterns: &'static [Pattern],
}

impl<T> OrderedFacets<T> {
    /// No facet at all.
    pub const NONE: Self = Self {
        range: RangeFacets::NONE,
        patterns: &[],
    };
}

impl<T: Lexical + PartialOrd + Display> OrderedFacets<T> {
    /// The content of the element just entered, within these facets.
    pub fn decode(&self, from: &mut Decoder<'_, '_>) -> Result<Option<T>, Error> {
        from.value(|text| self.read(text))
    }

    /// Reads a value and judges it.
    pub fn read(&self, text: Cow<'_, str>) -> Result<T, ValueError> {
        let text = collapse(text);
        matches(self.patterns, &text)?;
        let value = T::read(text)?;
        self.range.check(&value)?;
        Ok(value)
    }
}

/// The facets of octets.
#[derive(Debug)]
pub struct BinaryFacets {
    /// Bounds on their number.
    pub length: LengthFacets,
    /// Patterns of their lexical form.
    pub patterns: &'static [Pattern],
}

/// A type that consists of octets.
pub trait Octets: Lexical {
    /// How many there are.
    fn count(&self) -> usize;
}

impl Octets for Base64Binary {
    fn count(&self) -> usize {
        self.0.len()
    }
}

impl Octets for HexBinary {
    fn count(&self) -> usize {
        self.0.len()
    }
}

impl BinaryFacets {
    /// No facet at all.
    pub const NONE: Self = Self {
        length: LengthFacets::NONE,
        patterns: &[],
    };

    /// The content of the element just entered, within these facets.
    pub fn decode<T: Octets>(&self, from: &mut Decoder<'_, '_>) -> Result<Option<T>, Error> {
        from.value(|text| self.read(text))
    }

    /// Reads octets and judges them.
    pub fn read<T: Octets>(&self, text: Cow<'_, str>) -> Result<T, ValueError> {
        let text = collapse(text);
        matches(self.patterns, &text)?;
        let value = T::read(text)?;
        self.length.check(value.count(), "octets")?;
        Ok(value)
    }
}

/// The facets of a list.
#[derive(Debug)]
pub struct ListFacets {
    /// Bounds on the number of items.
    pub length: LengthFacets,
    /// Patterns of the whole.
    pub patterns: &'static [Pattern],
    /// The only values, as texts that stand for them; none is all.
    pub values: &'static [&'static str],
}

impl ListFacets {
    /// No facet at all.
    pub const NONE: Self = Self {
        length: LengthFacets::NONE,
        patterns: &[],
        values: &[],
    };

    /// Reads each item, and judges the whole.
    pub fn read<T: PartialEq>(
        &self,
        text: Cow<'_, str>,
        item: impl Fn(Cow<'_, str>) -> Result<T, ValueError>,
    ) -> Result<Vec<T>, ValueError> {
        let items = self.one(collapse(text), |text| {
            (text.split(' '))
                .filter(|word| !word.is_empty())
                .map(|word| item(Cow::Borrowed(word)))
                .collect::<Result<Vec<T>, ValueError>>()
        })?;
        self.length.check(items.len(), "items")?;
        Ok(items)
    }

    /// Reads a value and judges it, but for its length. Enumerated ones are compared as values
    /// (XSD part 2 §4.3.5): `01` is `1`.
    pub fn one<T: PartialEq>(
        &self,
        text: Cow<'_, str>,
        read: impl Fn(Cow<'_, str>) -> Result<T, ValueError>,
    ) -> Result<T, ValueError> {
        matches(self.patterns, &text)?;
        let listed = self.values.is_empty() || self.values.contains(&&*text);
        let value = read(text)?;
        let is = |known: &&str| read(Cow::Borrowed(known)).is_ok_and(|known| known == value);
        if listed || self.values.iter().any(is) {
            Ok(value)
        } else {
            Err(enumeration_error(self.values))
        }
    }
}

impl TextFacets {
    /// Reads a value of a type that has no other facets than patterns.
    pub fn value<T: Lexical>(&self, text: Cow<'_, str>) -> Result<T, ValueError> {
        let text = collapse(text);
        self.check(&text)?;
        T::read(text)
    }

    /// The same of a type whose texts are names.
    pub fn value_in<T: Lexical>(
        &self,
        text: Cow<'_, str>,
        scope: &NamespaceScope<'_>,
    ) -> Result<T, ValueError> {
        let text = collapse(text);
        self.check(&text)?;
        T::read_in(text, scope)
    }
}

fn matches(patterns: &'static [Pattern], text: &str) -> Result<(), ValueError> {
    if patterns.is_empty() {
        return Ok(());
    }
    let facets = TextFacets {
        patterns,
        ..TextFacets::NONE
    };
    facets.check(text)
}

/// The value that a text of type `T` is equal to, whatever it is written like: `01` is `1`.
pub fn enumerated<T: Lexical + PartialEq, E: Copy>(
    text: &str,
    values: &'static [&'static str],
    all: &[E],
) -> Result<E, ValueError> {
    let given = T::read(Cow::Borrowed(text))?;
    let equal = |value: &&str| T::read(Cow::Borrowed(value)).is_ok_and(|value| value == given);
    let number = values.iter().position(equal);
    let found = number.and_then(|number| all.get(number));
    found.copied().ok_or_else(|| enumeration_error(values))
}

/// Reads the default where nothing is written (XSD part 1 §3.3.4).
pub fn or_default<'t, T>(
    text: Cow<'t, str>,
    default: &'static str,
    read: impl FnOnce(Cow<'t, str>) -> Result<T, ValueError>,
) -> Result<T, ValueError> {
    if text.is_empty() {
        return read(Cow::Borrowed(default));
    }
    read(text)
}

/// Reads the content of an element that must be this value, or is it where nothing is written.
pub fn fixed<T: PartialEq>(
    text: Cow<'_, str>,
    only: &'static str,
    read: impl Fn(Cow<'_, str>) -> Result<T, ValueError>,
) -> Result<T, ValueError> {
    if text.is_empty() {
        return read(Cow::Borrowed(only));
    }
    only_value(text, only, read)
}

/// Reads a value that must be this one.
pub(crate) fn only_value<T: PartialEq>(
    text: Cow<'_, str>,
    only: &'static str,
    read: impl Fn(Cow<'_, str>) -> Result<T, ValueError>,
) -> Result<T, ValueError> {
    let value = read(Cow::Borrowed(only))?;
    if read(text)? != value {
        let message = format!("The value must be {only}.");
        return Err(ValueError::new("fixed", Some(only.to_owned()), message));
    }
    Ok(value)
}
