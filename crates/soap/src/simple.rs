//! Built-in simple types as the content of elements, and numbers within facets.

use std::borrow::Cow;
use std::str::FromStr;

use crate::decode::{Decoder, ValueError};
use crate::facets::{DigitFacets, Pattern, RangeFacets, TextFacets, collapse};
use crate::generated::{Decode, Encode};
use crate::lexical::Lexical;
use crate::sensitive::Sensitive;
use crate::xml::{Error, Writer};
use crate::xsd::{
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, LexicalError, QName, Time, boolean, bounded_integer,
};

impl TextFacets {
    /// The content of the element just entered, within these facets.
    #[inline]
    pub fn decode(&self, from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
        from.value(|text| self.read(text).map(Cow::into_owned))
    }
}

/// The facets of a number of this type.
#[derive(Debug)]
pub struct NumberFacets<T> {
    /// How many digits it may have.
    pub digits: DigitFacets,
    /// Its bounds.
    pub range: RangeFacets<T>,
    /// Patterns of its lexical form.
    pub patterns: &'static [Pattern],
}

impl<T> NumberFacets<T> {
    /// No facet at all.
    pub const NONE: Self = Self {
        digits: DigitFacets {
            total: None,
            fraction: None,
        },
        range: RangeFacets::NONE,
        patterns: &[],
    };
}

impl<T: Number> NumberFacets<T> {
    /// The content of the element just entered, within these facets.
    pub fn decode(&self, from: &mut Decoder<'_, '_>) -> Result<Option<T>, Error> {
        from.value(|text| self.read(text))
    }

    /// Reads a number and judges it.
    pub fn read(&self, text: Cow<'_, str>) -> Result<T, ValueError> {
        let text = collapse(text);
        let value = T::read(&text)?;
        if !self.patterns.is_empty() {
            let lexical = TextFacets {
                patterns: self.patterns,
                ..TextFacets::NONE
            };
            lexical.check(&text)?;
        }
        self.check(&value)?;
        Ok(value)
    }

    /// Judges a number, its lexical form aside.
    pub fn check(&self, value: &T) -> Result<(), ValueError> {
        if self.digits.total.is_some() || self.digits.fraction.is_some() {
            let (total, fraction) = value.digits();
            self.digits.check(total, fraction)?;
        }
        self.range.check(value)
    }
}

/// A built-in type whose values have digits and an order.
pub trait Number: PartialOrd + std::fmt::Display {
    /// Reads its lexical form, white space collapsed.
    fn read(text: &str) -> Result<Self, ValueError>
    where
        Self: Sized;

    /// Its digits in all and behind the point.
    fn digits(&self) -> (u32, u32);
}

impl Number for Decimal {
    fn read(text: &str) -> Result<Self, ValueError> {
        lexical(text)
    }

    fn digits(&self) -> (u32, u32) {
        (count(self.total_digits()), u32::from(self.scale()))
    }
}

impl Number for Integer {
    fn read(text: &str) -> Result<Self, ValueError> {
        lexical(text)
    }

    fn digits(&self) -> (u32, u32) {
        (count(self.total_digits()), 0)
    }
}

fn count(digits: usize) -> u32 {
    u32::try_from(digits).unwrap_or(u32::MAX)
}

macro_rules! machine_integers {
    ($($integer:ty: $datatype:literal),+ $(,)?) => {$(
        impl Number for $integer {
            fn read(text: &str) -> Result<Self, ValueError> {
                bounded_integer(text, $datatype).map_err(ValueError::from)
            }

            fn digits(&self) -> (u32, u32) {
                let magnitude = i128::from(*self).unsigned_abs();
                (magnitude.checked_ilog10().unwrap_or(0) + 1, 0)
            }
        }

        impl Decode for $integer {
            fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
                from.value(|text| <$integer as Number>::read(&collapse(text)))
            }
        }

        impl Encode for $integer {
            fn encode(&self, to: &mut Writer) {
                to.display(self);
            }
        }
    )+};
}

machine_integers! {
    i64: "xs:long", i32: "xs:int", i16: "xs:short", i8: "xs:byte",
    u64: "xs:unsignedLong", u32: "xs:unsignedInt", u16: "xs:unsignedShort", u8: "xs:unsignedByte",
}

macro_rules! lexical_values {
    ($($value:ty),+ $(,)?) => {$(
        impl Decode for $value {
            fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
                from.value(|text| lexical(&collapse(text)))
            }
        }

        impl Encode for $value {
            fn encode(&self, to: &mut Writer) {
                to.display(self);
            }
        }
    )+};
}

lexical_values! {
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, Time,
}

impl Decode for QName {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let in_scope = from.in_scope();
        from.value(in_scope.with(Self::read_in))
    }
}

impl Encode for QName {
    fn encode(&self, to: &mut Writer) {
        self.write(to);
    }
}

impl Decode for String {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| Ok(text.into_owned()))
    }
}

impl Encode for String {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        to.text(self);
    }
}

impl Decode for bool {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| boolean(&collapse(text)).map_err(ValueError::from))
    }
}

impl Encode for bool {
    fn encode(&self, to: &mut Writer) {
        to.markup(if *self { "true" } else { "false" });
    }
}

impl<T: Encode + zeroize::Zeroize> Encode for Sensitive<T> {
    const ATTRIBUTES: bool = T::ATTRIBUTES;

    fn attributes(&self, to: &mut Writer) {
        self.expose().attributes(to);
    }

    #[inline]
    fn encode(&self, to: &mut Writer) {
        self.expose().encode(to);
    }
}

impl<T: Encode> Encode for Box<T> {
    const ATTRIBUTES: bool = T::ATTRIBUTES;

    fn attributes(&self, to: &mut Writer) {
        self.as_ref().attributes(to);
    }

    fn encode(&self, to: &mut Writer) {
        self.as_ref().encode(to);
    }
}

/// Reads a value and protects it.
#[inline]
pub fn sensitive<T: zeroize::Zeroize>(
    mut read: impl FnMut(&mut Decoder<'_, '_>) -> Result<Option<T>, Error>,
) -> impl FnMut(&mut Decoder<'_, '_>) -> Result<Option<Sensitive<T>>, Error> {
    move |from| Ok(read(from)?.map(Sensitive::new))
}

/// Reads a value of a type that holds itself.
pub fn boxed<T: Decode>(from: &mut Decoder<'_, '_>) -> Result<Option<Box<T>>, Error> {
    Ok(T::decode(from)?.map(Box::new))
}

pub(crate) fn lexical<T: FromStr<Err = LexicalError>>(text: &str) -> Result<T, ValueError> {
    text.parse().map_err(ValueError::from)
}
