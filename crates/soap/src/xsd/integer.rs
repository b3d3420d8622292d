//! `xs:integer` (XSD part 2 §3.3.13 in 1.0, §3.4.13 in 1.1), and reading the bounded integers made from it.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::decimal::split_sign;
use super::lexical::{LexicalError, serde_as_text, wiped};

const MAX_DIGITS: usize = 1000;
const FORM: &str = "write digits with an optional sign, such as -12";

/// A whole number of up to 1,000 digits, for the types that XML Schema leaves without bounds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integer {
    negative: bool,
    /// ASCII, without leading zeros; zero is `0` and not negative.
    digits: String,
}

impl FromStr for Integer {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let (negative, unsigned) = split_sign(text);
        if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(LexicalError::new("xs:integer", FORM));
        }
        let digits = unsigned.trim_start_matches('0');
        if digits.len() > MAX_DIGITS {
            let reason = "an integer has at most 1000 digits";
            return Err(LexicalError::new("xs:integer", reason));
        }
        let digits = if digits.is_empty() { "0" } else { digits };
        Ok(Self {
            negative: negative && digits != "0",
            digits: digits.to_owned(),
        })
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        write!(f, "{sign}{}", self.digits)
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        let magnitudes =
            (self.digits.len(), &self.digits).cmp(&(other.digits.len(), &other.digits));
        match (self.negative, other.negative) {
            (false, false) => magnitudes,
            (true, true) => magnitudes.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Default for Integer {
    fn default() -> Self {
        Self::from(0_u8)
    }
}

impl Integer {
    /// Digits without the sign: what the facet `totalDigits` counts.
    pub fn total_digits(&self) -> usize {
        self.digits.len()
    }
}

macro_rules! converted {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Integer {
            fn from(value: $integer) -> Self {
                let text = value.to_string();
                let (negative, digits) = split_sign(&text);
                Self { negative, digits: digits.to_owned() }
            }
        }

        impl TryFrom<&Integer> for $integer {
            type Error = std::num::ParseIntError;

            fn try_from(value: &Integer) -> Result<Self, Self::Error> {
                value.to_string().parse()
            }
        }
    )+};
}

converted!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);
serde_as_text!(Integer);
wiped!(Integer: negative, digits);

/// Reads one of the integers that Rust has a type for, such as `xs:int` as `i32`. `datatype` is the
/// schema's name.
///
/// ```
/// use castile_soap::xsd::bounded_integer;
/// assert_eq!(bounded_integer::<u8>("+007", "xs:unsignedByte"), Ok(7));
/// assert!(bounded_integer::<u8>("256", "xs:unsignedByte").is_err());
/// ```
pub fn bounded_integer<T: FromStr>(text: &str, datatype: &'static str) -> Result<T, LexicalError> {
    let (_, unsigned) = split_sign(text);
    if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(LexicalError::new(datatype, FORM));
    }
    // Rust's unsigned types do not read `-0`, which XML Schema allows.
    let is_zero = unsigned.bytes().all(|digit| digit == b'0');
    let text = if is_zero { "0" } else { text };
    text.parse()
        .map_err(|_| LexicalError::new(datatype, "the number is outside the range of its type"))
}
