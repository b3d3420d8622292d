//! `xs:duration` (XSD part 2 §3.2.6 in 1.0, §3.3.6 in 1.1).

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::calendar::{DAY, days_from_date, small};
use super::lexical::{LexicalError, serde_as_text, wiped};
use super::moment::push_fraction;
use super::scanner::{FRACTION_UNITS, Scanner};

const MAX_MONTHS: u64 = 1_000_000_000_000;
const MAX_SECONDS: u64 = 1_000_000_000_000_000;
const TOO_LONG: &str = "a duration has at most 10^12 months and 10^15 seconds";

/// A designator and what one of it lasts.
struct Field {
    designator: u8,
    months: u64,
    seconds: u64,
}

impl Field {
    const fn new(designator: u8, months: u64, seconds: u64) -> Self {
        Self {
            designator,
            months,
            seconds,
        }
    }
}

const DATE_FIELDS: [Field; 3] = [
    Field::new(b'Y', 12, 0),
    Field::new(b'M', 1, 0),
    Field::new(b'D', 0, DAY.unsigned_abs()),
];
const TIME_FIELDS: [Field; 3] = [
    Field::new(b'H', 0, 3600),
    Field::new(b'M', 0, 60),
    Field::new(b'S', 0, 1),
];

/// The instants that tell how durations compare (part 2 §3.2.6.2 in 1.0, §3.3.6.1 in 1.1).
const REFERENCES: [(i64, i64); 4] = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

/// Months and seconds, both towards the future or both towards the past. `P1Y` is `P12M` and `P1D`
/// is `PT24H`, but how `P1M` compares with `P30D` depends on the month, so neither is less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Not set on a duration of nothing.
    negative: bool,
    months: u64,
    seconds: u64,
    /// In units of 10⁻¹⁸ s.
    fraction: u64,
}

impl Duration {
    /// Whole seconds; `None` beyond 10¹⁵.
    pub fn from_seconds(seconds: i64) -> Option<Self> {
        let magnitude = seconds.unsigned_abs();
        (magnitude <= MAX_SECONDS).then_some(Self {
            negative: seconds < 0,
            seconds: magnitude,
            ..Self::default()
        })
    }

    /// Whether it goes towards the past.
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// Months without the sign: twelve to the year.
    pub fn months(self) -> u64 {
        self.months
    }

    /// Whole seconds beside the months, without the sign: 86,400 to the day.
    pub fn seconds(self) -> u64 {
        self.seconds
    }

    fn read(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        let negative = scanner.take(b'-');
        scanner.expect("P")?;
        let mut duration = Self::default();
        let has_date = duration.take_fields(scanner, &DATE_FIELDS)?;
        if scanner.take(b'T') {
            if !duration.take_fields(scanner, &TIME_FIELDS)? {
                return Err("a number must follow T");
            }
        } else if !has_date {
            return Err("");
        }
        duration.negative = negative && duration != Self::default();
        Ok(duration)
    }

    /// Takes numbers with their designators, in the order of `fields`; says whether there was one.
    fn take_fields(
        &mut self,
        scanner: &mut Scanner<'_>,
        fields: &[Field],
    ) -> Result<bool, &'static str> {
        let mut fields = fields.iter();
        let mut any = false;
        loop {
            let digits = scanner.digits();
            if digits.is_empty() {
                return Ok(any);
            }
            any = true;
            let has_fraction = scanner.take(b'.');
            if has_fraction {
                self.fraction = scanner.fraction()?;
            }
            let field = fields
                .find(|field| scanner.take(field.designator))
                .ok_or("")?;
            if has_fraction && field.designator != b'S' {
                return Err("only seconds have a fraction");
            }
            self.add(digits, field).ok_or(TOO_LONG)?;
        }
    }

    fn add(&mut self, digits: &[u8], field: &Field) -> Option<()> {
        let number = digits.iter().try_fold(0_u64, |number, digit| {
            number.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
        })?;
        self.months += number.checked_mul(field.months)?.min(MAX_MONTHS + 1);
        self.seconds += number.checked_mul(field.seconds)?.min(MAX_SECONDS + 1);
        (self.months <= MAX_MONTHS && self.seconds <= MAX_SECONDS).then_some(())
    }

    /// Where a date and time lies after this duration (part 2 appendix E in 1.0, §E.3.3 in 1.1),
    /// from the first of a month.
    fn after(self, (year, month): (i64, i64)) -> (i64, u64) {
        let sign = if self.negative { -1 } else { 1 };
        let months =
            year * 12 + (month - 1) + sign * i64::try_from(self.months).unwrap_or(i64::MAX);
        let first =
            days_from_date(months.div_euclid(12), small(months.rem_euclid(12) + 1), 1) * DAY;
        let whole = first + sign * i64::try_from(self.seconds).unwrap_or(i64::MAX);
        match (self.negative, self.fraction) {
            (true, 1..) => (whole - 1, FRACTION_UNITS - self.fraction),
            _ => (whole, self.fraction),
        }
    }
}

impl FromStr for Duration {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as PnYnMnDTnHnMnS, such as P30D or PT1H30M";
        Scanner::read(text, "xs:duration", form, Self::read)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::default() {
            return f.write_str("PT0S");
        }
        f.write_str(if self.negative { "-P" } else { "P" })?;
        let day = DAY.unsigned_abs();
        let clock = self.seconds % day;
        write_field(f, self.months / 12, 'Y')?;
        write_field(f, self.months % 12, 'M')?;
        write_field(f, self.seconds / day, 'D')?;
        if clock == 0 && self.fraction == 0 {
            return Ok(());
        }
        f.write_str("T")?;
        write_field(f, clock / 3600, 'H')?;
        write_field(f, clock / 60 % 60, 'M')?;
        if self.fraction == 0 {
            return write_field(f, clock % 60, 'S');
        }
        ascii::write(f, |to| {
            to.number(clock % 60, 1);
            push_fraction(to, self.fraction);
            to.push(b'S');
        })
    }
}

fn write_field(f: &mut fmt::Formatter<'_>, number: u64, designator: char) -> fmt::Result {
    match number {
        0 => Ok(()),
        number => write!(f, "{number}{designator}"),
    }
}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let [first, rest @ ..] =
            REFERENCES.map(|reference| self.after(reference).cmp(&other.after(reference)));
        rest.iter().all(|order| *order == first).then_some(first)
    }
}

serde_as_text!(Duration);
wiped!(Duration: negative, months, seconds, fraction);
