//! `xs:base64Binary` and `xs:hexBinary` (XSD part 2 §3.2.15 and §3.2.16 in 1.0, §3.3.15 and §3.3.16 in 1.1).

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;

use super::lexical::{LexicalError, serde_as_text, wiped};

/// Bytes written in base64: padded, white space between the characters allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64Binary(pub Vec<u8>);

impl FromStr for Base64Binary {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let is_space = |character| matches!(character, ' ' | '\t' | '\r' | '\n');
        let packed: Cow<'_, str> = if text.contains(is_space) {
            text.replace(is_space, "").into()
        } else {
            text.into()
        };
        STANDARD
            .decode(packed.as_bytes())
            .map(Self)
            .map_err(|_| LexicalError::new("xs:base64Binary", "write base64 with its padding"))
    }
}

impl fmt::Display for Base64Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Base64Display::new(&self.0, &STANDARD).fmt(f)
    }
}

/// Bytes written as two hexadecimal digits each: read in either case, written in upper case.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HexBinary(pub Vec<u8>);

impl FromStr for HexBinary {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let error = LexicalError::new("xs:hexBinary", "write two hexadecimal digits a byte");
        let (pairs, odd) = text.as_bytes().as_chunks::<2>();
        if !odd.is_empty() {
            return Err(error);
        }
        pairs
            .iter()
            .map(|[high, low]| Some(hex_digit(*high)? << 4 | hex_digit(*low)?))
            .collect::<Option<_>>()
            .map(Self)
            .ok_or(error)
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

impl fmt::Display for HexBinary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}

macro_rules! holds_bytes {
    ($($datatype:ident),+) => {$(
        impl From<Vec<u8>> for $datatype {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }
        }

        impl AsRef<[u8]> for $datatype {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
    )+};
}

holds_bytes!(Base64Binary, HexBinary);
serde_as_text!(Base64Binary, HexBinary);
wiped!(Base64Binary: 0);
wiped!(HexBinary: 0);
