//! A lexical form put together on the stack and written in one go: every answer has dates and
//! amounts in it, and `write!` with widths takes ten times as long.

use std::fmt;

/// The longest form has 46 characters: a time of 18 decimals in a year of five digits, with a zone.
const CAPACITY: usize = 48;

/// Writes the form that `put` puts together.
pub(super) fn write(f: &mut fmt::Formatter<'_>, put: impl FnOnce(&mut Ascii)) -> fmt::Result {
    let mut to = Ascii {
        bytes: [b'0'; CAPACITY],
        length: 0,
    };
    put(&mut to);
    let written = to.bytes.get(..to.length).unwrap_or_default();
    f.write_str(std::str::from_utf8(written).unwrap_or_default())
}

/// Digits, and what stands between them.
pub(super) struct Ascii {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Ascii {
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// A number, with zeros in front of it up to this many digits.
    pub(super) fn number(&mut self, number: u64, width: usize) {
        let digits = number.checked_ilog10().map_or(1, |log| log as usize + 1);
        let end = self.length + digits.max(width);
        let mut rest = number;
        let places = self.bytes.get_mut(self.length..end).unwrap_or_default();
        for place in places.iter_mut().rev() {
            *place = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
        self.length = end.min(CAPACITY);
    }

    /// The same for a number that has more digits than an `u64` holds.
    pub(super) fn long_number(&mut self, number: u128, width: usize) {
        const HALF: usize = 19;
        const UNIT: u128 = 10_u128.pow(19);
        if let Ok(short) = u64::try_from(number) {
            return self.number(short, width);
        }
        self.long_number(number / UNIT, width.saturating_sub(HALF));
        self.number(u64::try_from(number % UNIT).unwrap_or_default(), HALF);
    }

    /// Takes zeros off the end.
    pub(super) fn trim_zeros(&mut self) {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        let zeros = written.iter().rev().take_while(|byte| **byte == b'0');
        self.length -= zeros.count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Number(u128, usize);

    impl fmt::Display for Number {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write(f, |to| {
                to.push(b'-');
                to.long_number(self.0, self.1);
            })
        }
    }

    #[test]
    fn numbers_are_as_the_standard_library_writes_them() {
        let lengths = (0..38).map(|exponent| 10_u128.pow(exponent));
        for number in lengths.flat_map(|unit| [unit - 1, unit, unit * 9 + 7]) {
            for width in [0, 1, 4, 20, 39] {
                let expected = format!("-{number:0width$}");
                assert_eq!(Number(number, width).to_string(), expected);
            }
        }
    }
}
