//! `xs:float` and `xs:double` (XSD part 2 §3.2.4 and §3.2.5 in 1.0, §3.3.4 and §3.3.5 in 1.1).

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::decimal::split_sign;
use super::lexical::{LexicalError, serde_as_text, wiped};

const FORM: &str = "write a number such as -1.5 or 1E3, or INF, -INF or NaN";

/// Whether a text is a number and none of the words that Rust would read as well (`inf`,
/// `infinity`, `nan`).
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (_, unsigned) = split_sign(mantissa);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let exponent_is_number = exponent.is_none_or(|exponent| {
        let (_, digits) = split_sign(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    let mantissa_is_number =
        !(whole.is_empty() && fraction.is_empty()) && all_digits(whole) && all_digits(fraction);
    mantissa_is_number && exponent_is_number
}

macro_rules! floating {
    ($name:ident, $float:ty, $datatype:literal, $doc:literal) => {
        #[doc = $doc]
        ///
        /// NaN equals itself and is neither less nor greater than a number; the two zeros are
        /// equal.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $name(pub $float);

        impl FromStr for $name {
            type Err = LexicalError;

            fn from_str(text: &str) -> Result<Self, LexicalError> {
                let error = LexicalError::new($datatype, FORM);
                let value = match text {
                    "INF" | "+INF" => <$float>::INFINITY,
                    "-INF" => <$float>::NEG_INFINITY,
                    "NaN" => <$float>::NAN,
                    number if is_number(number) => number.parse().map_err(|_| error)?,
                    _ => return Err(error),
                };
                Ok(Self(value))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.0 {
                    value if value.is_nan() => return f.write_str("NaN"),
                    <$float>::INFINITY => return f.write_str("INF"),
                    <$float>::NEG_INFINITY => return f.write_str("-INF"),
                    _ => {}
                }
                let shortest = format!("{:E}", self.0);
                match shortest.split_once('E') {
                    Some((mantissa, exponent)) if !mantissa.contains('.') => {
                        write!(f, "{mantissa}.0E{exponent}")
                    }
                    _ => f.write_str(&shortest),
                }
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0 || (self.0.is_nan() && other.0.is_nan())
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                if self == other {
                    return Some(std::cmp::Ordering::Equal);
                }
                self.0.partial_cmp(&other.0)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                // Equal values have one hash: of both zeros, and of every NaN.
                let value = match self.0 {
                    value if value.is_nan() => <$float>::NAN,
                    value => value + 0.0,
                };
                value.to_bits().hash(state);
            }
        }

        impl From<$float> for $name {
            fn from(value: $float) -> Self {
                Self(value)
            }
        }
    };
}

floating!(
    Float,
    f32,
    "xs:float",
    "A 32-bit floating-point number; beyond its range it is `INF`."
);
floating!(
    Double,
    f64,
    "xs:double",
    "A 64-bit floating-point number; beyond its range it is `INF`."
);
serde_as_text!(Float, Double);
wiped!(Float: 0);
wiped!(Double: 0);
