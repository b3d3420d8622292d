//! A cursor over the fixed-width forms of dates and times.

use super::calendar::days_in_month;
use super::lexical::LexicalError;
use super::moment::Zone;

/// The largest year, before and after year 0.
pub(super) const MAX_YEAR: i32 = 99_999;
/// Digits of a second's fraction that are kept.
pub(super) const FRACTION_DIGITS: usize = 18;
/// Units of a second's fraction in one second.
pub(super) const FRACTION_UNITS: u64 = 1_000_000_000_000_000_000;
pub(super) const UNITS_OF_A_MILLISECOND: u64 = FRACTION_UNITS / 1000;

pub(super) struct Scanner<'t> {
    rest: &'t [u8],
}

/// What would have been right.
type Scanned<T> = Result<T, &'static str>;

/// A time of day: seconds since midnight (86,400 for 24:00:00) and the fraction in units of 10⁻¹⁸
/// s.
pub(super) type Clock = (i64, u64);

impl<'t> Scanner<'t> {
    /// Reads the whole of `text` with `read`.
    pub(super) fn read<T>(
        text: &'t str,
        datatype: &'static str,
        form: &'static str,
        read: impl FnOnce(&mut Self) -> Scanned<T>,
    ) -> Result<T, LexicalError> {
        let mut scanner = Scanner {
            rest: text.as_bytes(),
        };
        match read(&mut scanner) {
            Ok(value) if scanner.rest.is_empty() => Ok(value),
            Err(reason) if !reason.is_empty() => Err(LexicalError::new(datatype, reason)),
            _ => Err(LexicalError::new(datatype, form)),
        }
    }

    /// Takes `byte` when it comes next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        match self.rest.split_first() {
            Some((first, rest)) if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Requires `bytes`. The empty reason stands for the form as a whole.
    pub(super) fn expect(&mut self, bytes: &str) -> Scanned<()> {
        self.rest = self.rest.strip_prefix(bytes.as_bytes()).ok_or("")?;
        Ok(())
    }

    /// Takes as many digits as there are.
    pub(super) fn digits(&mut self) -> &'t [u8] {
        let count = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        digits
    }

    fn two_digits(&mut self) -> Scanned<u8> {
        match self.rest {
            [tens @ b'0'..=b'9', units @ b'0'..=b'9', rest @ ..] => {
                self.rest = rest;
                Ok((tens - b'0') * 10 + (units - b'0'))
            }
            _ => Err(""),
        }
    }

    /// `-?([1-9][0-9]{3,}|0[0-9]{3})` (XSD 1.1 part 2 §3.3.7.2).
    pub(super) fn year(&mut self) -> Scanned<i32> {
        let negative = self.take(b'-');
        let digits = self.digits();
        match digits {
            [] => return Err(""),
            [b'0', _, _, _] | [b'1'..=b'9', _, _, _, ..] => {}
            _ => return Err("the year has four digits, or more without leading zeros"),
        }
        if digits.len() > 5 {
            return Err("the year is at most 99999");
        }
        let year = digits
            .iter()
            .fold(0, |year, digit| year * 10 + i32::from(digit - b'0'));
        Ok(if negative { -year } else { year })
    }

    pub(super) fn month(&mut self) -> Scanned<u8> {
        match self.two_digits()? {
            month @ 1..=12 => Ok(month),
            _ => Err("the month is from 01 to 12"),
        }
    }

    /// A day that exists in `month` of `year`.
    pub(super) fn day(&mut self, year: i32, month: u8) -> Scanned<u8> {
        let day = self.two_digits()?;
        if day >= 1 && day <= days_in_month(i64::from(year), month) {
            Ok(day)
        } else {
            Err("that month has no such day")
        }
    }

    /// `hh:mm:ss(.s+)?`, or 24:00:00, which is the end of the day.
    pub(super) fn clock(&mut self) -> Scanned<Clock> {
        let hour = self.two_digits()?;
        self.expect(":")?;
        let minute = self.two_digits()?;
        self.expect(":")?;
        let second = self.two_digits()?;
        let fraction = if self.take(b'.') { self.fraction()? } else { 0 };
        if hour > 24 || minute > 59 || second > 59 {
            return Err("hours are from 00 to 23, minutes and seconds from 00 to 59");
        }
        let clock = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        if hour == 24 && (clock, fraction) != (86_400, 0) {
            return Err("hour 24 is for 24:00:00 only");
        }
        Ok((clock, fraction))
    }

    /// The digits behind a second's decimal point.
    pub(super) fn fraction(&mut self) -> Scanned<u64> {
        let digits = self.digits();
        if digits.is_empty() {
            return Err("digits are missing behind the decimal point");
        }
        let significant = without_trailing_zeros(digits);
        if significant.len() > FRACTION_DIGITS {
            return Err("a fraction of a second has at most 18 digits");
        }
        let value = significant
            .iter()
            .fold(0, |value, digit| value * 10 + u64::from(digit - b'0'));
        let missing = FRACTION_DIGITS - significant.len();
        Ok((0..missing).fold(value, |value, _| value * 10))
    }

    /// `Z`, `+hh:mm`, `-hh:mm` up to 14:00, or nothing.
    pub(super) fn zone(&mut self) -> Scanned<Option<Zone>> {
        let sign = match self.rest {
            [] => return Ok(None),
            [b'Z', ..] => {
                self.expect("Z")?;
                return Ok(Some(Zone::UTC));
            }
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return Err(""),
        };
        self.expect(if sign > 0 { "+" } else { "-" })?;
        let hours = i16::from(self.two_digits()?);
        self.expect(":")?;
        let minutes = i16::from(self.two_digits()?);
        if minutes > 59 {
            return Err("a zone's minutes are from 00 to 59");
        }
        Zone::from_minutes(sign * (hours * 60 + minutes))
            .map(Some)
            .ok_or("a zone is from -14:00 to +14:00")
    }
}

fn without_trailing_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits
        .iter()
        .rev()
        .take_while(|digit| **digit == b'0')
        .count();
    digits.split_at(digits.len() - zeros).0
}
