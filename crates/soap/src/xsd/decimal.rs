//! `xs:decimal` (XSD part 2 §3.2.3 in 1.0, §3.3.3 in 1.1): exact, never a float.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::lexical::{LexicalError, serde_as_text, wiped};

const DATATYPE: &str = "xs:decimal";
const MAX_DIGITS: usize = 38;
const FORM: &str = "write digits with an optional sign and decimal point, such as -12.50";
const TOO_LONG: &str = "a decimal has at most 38 digits";

/// A decimal number of up to 38 digits, as many of them behind the point. Zeros that say nothing
/// are dropped, so `1.50` is `1.5`.
///
/// ```
/// use castile_soap::xsd::Decimal;
/// let limit: Decimal = "+0012.5000".parse().unwrap();
/// assert_eq!(limit.to_string(), "12.5");
/// assert_eq!((limit.coefficient(), limit.scale()), (125, 1));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// Under 10³⁸; no multiple of ten unless the scale is 0.
    coefficient: i128,
    /// Up to 38.
    scale: u8,
}

impl Decimal {
    /// `coefficient` × 10^−`scale`; `None` where that takes more than 38 digits.
    pub fn new(mut coefficient: i128, mut scale: u8) -> Option<Self> {
        while scale > 0 && coefficient % 10 == 0 {
            coefficient /= 10;
            scale -= 1;
        }
        let held = usize::from(scale) <= MAX_DIGITS && digits(coefficient) <= MAX_DIGITS;
        held.then_some(Self { coefficient, scale })
    }

    /// The number without its point.
    pub fn coefficient(self) -> i128 {
        self.coefficient
    }

    /// Digits behind the point: what the facet `fractionDigits` counts.
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// What the facet `totalDigits` counts: digits of the coefficient, and never less than behind
    /// the point.
    pub fn total_digits(self) -> usize {
        digits(self.coefficient).max(usize::from(self.scale))
    }

    fn whole(self) -> i128 {
        power_of_ten(self.scale).map_or(0, |unit| self.coefficient / unit)
    }

    /// What is behind the point, as if 38 digits were written.
    fn fraction(self) -> i128 {
        let fraction =
            power_of_ten(self.scale).map_or(self.coefficient, |unit| self.coefficient % unit);
        let missing = usize::from(self.scale).abs_diff(MAX_DIGITS);
        (0..missing).fold(fraction, |fraction, _| fraction * 10)
    }
}

/// 10³⁸ is the largest that an `i128` holds.
fn power_of_ten(exponent: u8) -> Option<i128> {
    10_i128.checked_pow(u32::from(exponent))
}

/// Decimal digits of a number; 0 has one.
fn digits(number: i128) -> usize {
    number
        .unsigned_abs()
        .checked_ilog10()
        .map_or(1, |log| log as usize + 1)
}

impl FromStr for Decimal {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let (negative, unsigned) = split_sign(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !is_number(whole) || !is_number(fraction) {
            return Err(LexicalError::new(DATATYPE, FORM));
        }
        let too_long = LexicalError::new(DATATYPE, TOO_LONG);
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > MAX_DIGITS || whole.len() > MAX_DIGITS {
            return Err(too_long);
        }
        let scale = u8::try_from(fraction.len()).map_err(|_| too_long)?;
        let coefficient = whole
            .bytes()
            .chain(fraction.bytes())
            .try_fold(0_i128, |value, digit| {
                value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))
            })
            .ok_or(too_long)?;
        let coefficient = if negative { -coefficient } else { coefficient };
        Self::new(coefficient, scale).ok_or(too_long)
    }
}

/// Whether there is a minus, and what follows the sign.
pub(super) fn split_sign(text: &str) -> (bool, &str) {
    if let Some(rest) = text.strip_prefix('-') {
        return (true, rest);
    }
    (false, text.strip_prefix('+').unwrap_or(text))
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            if self.coefficient < 0 {
                to.push(b'-');
            }
            let digits = self.coefficient.unsigned_abs();
            let unit = power_of_ten(self.scale).map_or(1, i128::unsigned_abs);
            to.long_number(digits / unit, 1);
            if self.scale > 0 {
                to.push(b'.');
                to.long_number(digits % unit, self.scale.into());
            }
        })
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.whole(), self.fraction()).cmp(&(other.whole(), other.fraction()))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self { coefficient: i128::from(value), scale: 0 }
            }
        }
    )+};
}

from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);
serde_as_text!(Decimal);
wiped!(Decimal: coefficient, scale);
