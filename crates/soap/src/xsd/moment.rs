//! The time line that dates and times are compared on (XSD 1.1 part 2 §E.3.4), and time zones.

use std::cmp::Ordering;
use std::fmt;

use super::ascii::{self, Ascii};
use super::calendar::{DAY, days_from_date, days_in_month};
use super::lexical::wiped;
use super::scanner::{Clock, FRACTION_DIGITS, UNITS_OF_A_MILLISECOND};

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
        ascii::write(f, |to| {
            push_zone(to, Some(*self));
        })
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
pub(super) fn push_year(to: &mut Ascii, year: i32) {
    if year < 0 {
        to.push(b'-');
    }
    to.number(year.unsigned_abs().into(), 4);
}

/// `-mm-dd`.
pub(super) fn push_month_day(to: &mut Ascii, month: u8, day: u8) {
    to.push(b'-');
    to.number(month.into(), 2);
    to.push(b'-');
    to.number(day.into(), 2);
}

/// `hh:mm:ss`, with a fraction where there is one, without zeros at its end.
pub(super) fn push_clock(to: &mut Ascii, (clock, fraction): Clock) {
    let clock = clock.unsigned_abs();
    to.number(clock / 3600, 2);
    to.push(b':');
    to.number(clock / 60 % 60, 2);
    to.push(b':');
    to.number(clock % 60, 2);
    push_fraction(to, fraction);
}

/// `.5`, or nothing.
pub(super) fn push_fraction(to: &mut Ascii, fraction: u64) {
    if fraction == 0 {
        return;
    }
    to.push(b'.');
    // Most are whole milliseconds: three digits to write, not eighteen.
    if fraction.is_multiple_of(UNITS_OF_A_MILLISECOND) {
        to.number(fraction / UNITS_OF_A_MILLISECOND, 3);
    } else {
        to.number(fraction, FRACTION_DIGITS);
    }
    to.trim_zeros();
}

/// The zone where there is one: `Z`, or hours and minutes east of it.
pub(super) fn push_zone(to: &mut Ascii, zone: Option<Zone>) {
    let Some(Zone(minutes)) = zone else { return };
    if minutes == 0 {
        return to.push(b'Z');
    }
    to.push(if minutes > 0 { b'+' } else { b'-' });
    let minutes = u64::from(minutes.unsigned_abs());
    to.number(minutes / 60, 2);
    to.push(b':');
    to.number(minutes % 60, 2);
}
