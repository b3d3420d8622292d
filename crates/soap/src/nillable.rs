//! Elements that may be nil: nil, empty and absent are three different things.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::Decoder;
use crate::generated::Encode;
use crate::lexical::Lexical;
use crate::namespaces::XSI;
use crate::xml::{Error, Writer};

/// The content of an element that may say `xsi:nil="true"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nillable<T> {
    /// It is nil; it has no content then. In JSON: `null`.
    Nil,
    /// It has a value, which may be empty.
    Value(T),
}

impl<T> Nillable<T> {
    /// The value, if it has one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, if it has one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<Option<T>> for Nillable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nil, Self::Value)
    }
}

/// Reads an element that may be nil.
pub fn nillable<T>(
    mut read: impl FnMut(&mut Decoder<'_, '_>) -> Result<Option<T>, Error>,
) -> impl FnMut(&mut Decoder<'_, '_>) -> Result<Option<Nillable<T>>, Error> {
    move |from| {
        let Some(nil) = from.reader().attribute(XSI, "nil") else {
            return Ok(read(from)?.map(Nillable::Value));
        };
        match bool::read(nil) {
            Ok(true) => {
                from.end_nil()?;
                Ok(Some(Nillable::Nil))
            }
            Ok(false) => Ok(read(from)?.map(Nillable::Value)),
            Err(error) => {
                from.violate("nil", error.limit, error.message);
                from.skip()?;
                Ok(None)
            }
        }
    }
}

impl<T: Encode> Encode for Nillable<T> {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Nil => to.markup(" xsi:nil=\"true\""),
            Self::Value(value) => value.attributes(to),
        }
    }

    fn encode(&self, to: &mut Writer) {
        if let Self::Value(value) = self {
            value.encode(to);
        }
    }
}

impl<T: Serialize> Serialize for Nillable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nillable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

/// Reads a member that is there: `null` is nil then, and not absent.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Order {
        #[serde(
            default,
            deserialize_with = "present",
            skip_serializing_if = "Option::is_none"
        )]
        note: Option<Nillable<String>>,
    }

    #[test]
    fn absent_nil_and_empty_are_kept_apart_in_json() {
        for (json, note) in [
            ("{}", None),
            ("{\"note\":null}", Some(Nillable::Nil)),
            ("{\"note\":\"\"}", Some(Nillable::Value(String::new()))),
        ] {
            let order = Order { note };
            assert_eq!(serde_json::to_string(&order).unwrap(), json);
            assert_eq!(serde_json::from_str::<Order>(json).unwrap(), order);
        }
    }
}
