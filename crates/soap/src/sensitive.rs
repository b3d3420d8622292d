//! Values that are never printed and are wiped when dropped.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use zeroize::Zeroize;

/// A protected value: `Debug` shows none of it, dropping wipes it, serde passes it through.
///
/// It has no `Display`, so no text is made of it by mistake; whoever needs the value asks for it, by
/// [`Sensitive::expose`] or by dereferencing.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Protects a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for those who may have it.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// Takes the value out; wiping it is the caller's part from here on.
    pub fn into_exposed(mut self) -> T
    where
        T: Default,
    {
        std::mem::take(&mut self.0)
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> Deref for Sensitive<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(..)")
    }
}

impl<T: Zeroize + Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Zeroize + Deserialize<'de>> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_value_is_shown() {
        let value = Sensitive::<String>::from("S3CRET");
        assert_eq!(
            format!("{value:?} {:?}", Some(&value)),
            "Sensitive(..) Some(Sensitive(..))"
        );
        assert_eq!(value.expose(), "S3CRET");
        assert_eq!(value.into_exposed(), "S3CRET");
    }

    #[test]
    fn dropping_wipes() {
        struct Watched<'a>(&'a std::cell::Cell<bool>);
        impl Zeroize for Watched<'_> {
            fn zeroize(&mut self) {
                self.0.set(true);
            }
        }
        let wiped = std::cell::Cell::new(false);
        drop(Sensitive::new(Watched(&wiped)));
        assert!(wiped.get());
    }

    #[test]
    fn serde_passes_the_value_through() {
        let value = Sensitive::<String>::from("x");
        assert_eq!(serde_json::to_string(&value).unwrap(), "\"x\"");
        assert_eq!(
            serde_json::from_str::<Sensitive<String>>("\"x\"").unwrap(),
            value
        );
    }
}
