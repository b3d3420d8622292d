//! What is wrong with a text that is no value of its type; serde over lexical forms, and wiping.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Visitor};

use crate::decode::ValueError;

/// A text that is not in the lexical space of its type. It never repeats the text, which may be
/// personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LexicalError {
    datatype: &'static str,
    reason: &'static str,
}

impl LexicalError {
    /// `datatype` as a schema names it (`xs:date`); `reason` says what would have been right.
    pub fn new(datatype: &'static str, reason: &'static str) -> Self {
        Self { datatype, reason }
    }

    /// The type that was expected, such as `xs:date`.
    pub fn datatype(&self) -> &'static str {
        self.datatype
    }

    /// What would have been right.
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}

impl fmt::Display for LexicalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid {}: {}", self.datatype, self.reason)
    }
}

impl std::error::Error for LexicalError {}

impl From<LexicalError> for ValueError {
    fn from(error: LexicalError) -> Self {
        Self::new("type", None, format!("The value is {error}."))
    }
}

/// Reads any of this module's types from a serde string.
pub(super) fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = LexicalError>,
{
    deserializer.deserialize_str(LexicalVisitor(PhantomData))
}

struct LexicalVisitor<T>(PhantomData<T>);

impl<T: FromStr<Err = LexicalError>> Visitor<'_> for LexicalVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string in the lexical form of its XML Schema type")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Implements serde's traits over `Display` and `FromStr`.
macro_rules! serde_as_text {
    ($($datatype:ty),+) => {$(
        impl serde::Serialize for $datatype {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $datatype {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                super::lexical::deserialize(deserializer)
            }
        }
    )+};
}
pub(super) use serde_as_text;

/// Implements `Zeroize` over the named fields, so that a protected value can be wiped.
macro_rules! wiped {
    ($datatype:ty: $($field:tt),+) => {
        impl zeroize::Zeroize for $datatype {
            fn zeroize(&mut self) {
                $(self.$field.zeroize();)+
            }
        }
    };
}
pub(super) use wiped;
