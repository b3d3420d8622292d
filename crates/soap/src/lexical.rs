//! Simple types as text: in attributes, in lists, in unions.

use std::borrow::Cow;

use crate::decode::{Decoder, ValueError};
use crate::facets::collapse;
use crate::generated::{Decode, Encode};
use crate::simple::lexical;
use crate::xml::{Error, NamespaceScope, Writer};
use crate::xsd::{
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, QName, Time, boolean, bounded_integer,
};

/// A simple type: its values are texts.
pub trait Lexical: Sized {
    /// Reads a value; facets beyond the type's own are judged elsewhere.
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError>;

    /// The same where its texts hold names, whose prefixes stand for these namespaces.
    fn read_in(text: Cow<'_, str>, _: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        Self::read(text)
    }

    /// Writes its text as part of an attribute's value.
    fn write(&self, to: &mut Writer);
}

impl Lexical for String {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        Ok(text.into_owned())
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self);
    }
}

impl Lexical for bool {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        boolean(&collapse(text)).map_err(ValueError::from)
    }

    fn write(&self, to: &mut Writer) {
        to.markup(if *self { "true" } else { "false" });
    }
}

/// A list: its items with blanks between them (XSD part 2 §2.5.1.2).
impl<T: Lexical> Lexical for Vec<T> {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        (text.split_ascii_whitespace())
            .map(|item| T::read(Cow::Borrowed(item)))
            .collect()
    }

    fn read_in(text: Cow<'_, str>, scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        (text.split_ascii_whitespace())
            .map(|item| T::read_in(Cow::Borrowed(item), scope))
            .collect()
    }

    fn write(&self, to: &mut Writer) {
        for (number, item) in self.iter().enumerate() {
            if number > 0 {
                to.markup(" ");
            }
            item.write(to);
        }
    }
}

impl<T: Lexical> Decode for Vec<T> {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let in_scope = from.in_scope();
        from.value(in_scope.with(Self::read_in))
    }
}

impl<T: Lexical> Encode for Vec<T> {
    fn encode(&self, to: &mut Writer) {
        self.write(to);
    }
}

macro_rules! displayed {
    ($($value:ty),+ $(,)?) => {$(
        impl Lexical for $value {
            fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
                lexical(&collapse(text))
            }

            fn write(&self, to: &mut Writer) {
                to.display(self);
            }
        }
    )+};
}

displayed! {
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, Time,
}

impl Lexical for QName {
    /// Without an element around it no prefix is declared.
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        Self::read_in(text, &NamespaceScope::default())
    }

    fn read_in(text: Cow<'_, str>, scope: &NamespaceScope<'_>) -> Result<Self, ValueError> {
        Self::in_scope(&collapse(text), scope).map_err(ValueError::from)
    }

    fn write(&self, to: &mut Writer) {
        to.name(self.prefix(), self.name());
    }
}

macro_rules! integers {
    ($($integer:ty: $datatype:literal),+ $(,)?) => {$(
        impl Lexical for $integer {
            fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
                bounded_integer(&collapse(text), $datatype).map_err(ValueError::from)
            }

            fn write(&self, to: &mut Writer) {
                to.display(self);
            }
        }
    )+};
}

integers! {
    i64: "xs:long", i32: "xs:int", i16: "xs:short", i8: "xs:byte",
    u64: "xs:unsignedLong", u32: "xs:unsignedInt", u16: "xs:unsignedShort", u8: "xs:unsignedByte",
}
