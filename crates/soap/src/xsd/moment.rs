//! The time line that dates and times are compared on (XSD 1.1 part 2 §E.3.4), and time zones.

use std::cmp::Ordering;
use std::fmt;

use super::calendar::{DAY, days_from_date, days_in_month, small};
use super::lexical::wiped;
use super::scanner::{Clock, FRACTION_DIGITS};

const MAX_ZONE_MINUTES: i16 = 14 * 60;
const MAX_ZONE_SECONDS: i64 = 14 * 3600;

/// A time zone: minutes east of UTC, from −840 to 840.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(i16);

impl Zone {
    /// Greenwich, written `Z`.
    pub const UTC: Self = Self(0);

    /// `None` beyond ±14:00.
    pub fn from_minutes(minutes: i16) -> Option<Self> {
        (-MAX_ZONE_MINUTES..=MAX_ZONE_MINUTES)
            .contains(&minutes)
            .then_some(Self(minutes))
    }

    /// Minutes east of UTC.
    pub fn minutes(self) -> i16 {
        self.0
    }

    pub(super) fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }
}
wiped!(Zone: 0);

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.0 {
            0 => return f.write_str("Z"),
            1.. => '+',
            _ => '-',
        };
        let minutes = self.0.unsigned_abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// A point of the time line: in UTC when it has a zone, else in an unknown local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    /// From 1970-01-01T00:00:00.
    pub(super) seconds: i64,
    /// In units of 10⁻¹⁸ s.
    pub(super) fraction: u64,
    pub(super) zoned: bool,
}

impl Moment {
    /// What a value lacks is taken from 1972-12-31 (§E.3.4): a leap year, and each a greatest one.
    pub(super) fn new(
        year: Option<i32>,
        month: Option<u8>,
        day: Option<u8>,
        (clock, fraction): Clock,
        zone: Option<Zone>,
    ) -> Self {
        let year = i64::from(year.unwrap_or(1972));
        let month = month.unwrap_or(12);
        let day = day.unwrap_or_else(|| days_in_month(year, month));
        let local = days_from_date(year, month, day) * DAY + clock;
        Self {
            seconds: local - zone.map_or(0, Zone::seconds),
            fraction,
            zoned: zone.is_some(),
        }
    }

    fn shifted(self, seconds: i64) -> (i64, u64) {
        (self.seconds + seconds, self.fraction)
    }
}

wiped!(Moment: seconds, fraction, zoned);

impl PartialOrd for Moment {
    /// Where only one has a zone, the other may lie 14 hours to either side (part 2 §3.2.7.4 in
    /// 1.0, §3.3.7 in 1.1).
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self.zoned == other.zoned {
            return Some(self.shifted(0).cmp(&other.shifted(0)));
        }
        if self.shifted(MAX_ZONE_SECONDS) < other.shifted(0) {
            Some(Ordering::Less)
        } else if self.shifted(-MAX_ZONE_SECONDS) > other.shifted(0) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// Equality, hash and order by the time line, for types with a `moment`.
macro_rules! compared_by_moment {
    ($($datatype:ty),+) => {$(
        impl PartialEq for $datatype {
            fn eq(&self, other: &Self) -> bool {
                self.moment() == other.moment()
            }
        }

        impl Eq for $datatype {}

        impl std::hash::Hash for $datatype {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.moment().hash(state);
            }
        }

        impl PartialOrd for $datatype {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                self.moment().partial_cmp(&other.moment())
            }
        }
    )+};
}
pub(super) use compared_by_moment;

/// A year of four digits or more.
pub(super) fn write_year(f: &mut fmt::Formatter<'_>, year: i32) -> fmt::Result {
    if (0..=9999).contains(&year) {
        return write_ascii(
            f,
            &[year / 1000, year / 100, year / 10, year].map(last_digit),
        );
    }
    let sign = if year < 0 { "-" } else { "" };
    write!(f, "{sign}{:04}", year.unsigned_abs())
}

/// `-mm-dd`.
pub(super) fn write_month_day(f: &mut fmt::Formatter<'_>, month: u8, day: u8) -> fmt::Result {
    write_ascii(f, &behind(b'-', [month.into(), day.into(), 0])[..6])
}

/// `hh:mm:ss`, with a fraction where there is one, without zeros at its end.
pub(super) fn write_clock(f: &mut fmt::Formatter<'_>, (clock, fraction): Clock) -> fmt::Result {
    write_ascii(
        f,
        &behind(b':', [clock / 3600, clock / 60 % 60, clock % 60])[1..],
    )?;
    write_fraction(f, fraction)
}

/// `.5`, or nothing.
pub(super) fn write_fraction(f: &mut fmt::Formatter<'_>, fraction: u64) -> fmt::Result {
    if fraction == 0 {
        return Ok(());
    }
    let mut text = [b'.'; FRACTION_DIGITS + 1];
    let mut rest = fraction;
    for digit in text.iter_mut().skip(1).rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
    }
    let zeros = text
        .iter()
        .rev()
        .take_while(|digit| **digit == b'0')
        .count();
    let kept = text.len() - zeros;
    write_ascii(f, text.get(..kept).unwrap_or_default())
}

/// Three numbers of two digits, each behind the separator.
fn behind(separator: u8, numbers: [i64; 3]) -> [u8; 9] {
    let [first, second, third] = numbers;
    [
        separator,
        last_digit(first / 10),
        last_digit(first),
        separator,
        last_digit(second / 10),
        last_digit(second),
        separator,
        last_digit(third / 10),
        last_digit(third),
    ]
}

fn last_digit(number: impl Into<i64>) -> u8 {
    b'0' + small(number.into() % 10)
}

/// Digits and what stands between them. `write!` with widths takes ten times as long, and every
/// answer has several times in it.
fn write_ascii(f: &mut fmt::Formatter<'_>, text: &[u8]) -> fmt::Result {
    f.write_str(std::str::from_utf8(text).unwrap_or_default())
}

/// The zone where there is one.
pub(super) fn write_zone(f: &mut fmt::Formatter<'_>, zone: Option<Zone>) -> fmt::Result {
    zone.map_or(Ok(()), |zone| write!(f, "{zone}"))
}
