//! `xs:dateTime` (XSD part 2 §3.2.7 in 1.0, §3.3.7 in 1.1).

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::calendar::{DAY, date_from_days, days_from_date};
use super::date::Date;
use super::lexical::{LexicalError, serde_as_text, wiped};
use super::moment::{Moment, Zone, push_clock, push_month_day, push_year, push_zone};
use super::scanner::{MAX_YEAR, Scanner, UNITS_OF_A_MILLISECOND};

/// A day and a time. With a zone it is a point in time, kept in UTC; without, a local time
/// somewhere on earth.
///
/// ```
/// use castile_soap::xsd::DateTime;
/// let time: DateTime = "2002-10-10T12:00:00-05:00".parse().unwrap();
/// assert_eq!(time.to_string(), "2002-10-10T17:00:00Z");
/// assert_eq!(time.unix_millis(), Some(1_034_269_200_000));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime(Moment);

impl DateTime {
    /// A point in time, in milliseconds from 1970-01-01T00:00:00Z; beyond the years of this type,
    /// its nearest.
    pub fn from_unix_millis(millis: i64) -> Self {
        let fraction = u64::try_from(millis.rem_euclid(1000)).unwrap_or(0) * UNITS_OF_A_MILLISECOND;
        let seconds = millis.div_euclid(1000);
        let first = days_from_date(i64::from(-MAX_YEAR), 1, 1) * DAY;
        let last = days_from_date(i64::from(MAX_YEAR) + 1, 1, 1) * DAY - 1;
        Self(Moment {
            seconds: seconds.clamp(first, last),
            fraction,
            zoned: true,
        })
    }

    /// Milliseconds from 1970-01-01T00:00:00Z, rounded towards the past; `None` without a zone.
    pub fn unix_millis(self) -> Option<i64> {
        let millis = i64::try_from(self.0.fraction / UNITS_OF_A_MILLISECOND).ok()?;
        self.0.zoned.then(|| self.0.seconds * 1000 + millis)
    }

    /// Whether it has a zone, and so is a point in time.
    pub fn has_zone(self) -> bool {
        self.0.zoned
    }

    /// The day: in UTC where there is a zone. The day itself has none.
    pub fn date(self) -> Date {
        let (year, month, day) = date_from_days(self.0.seconds.div_euclid(DAY));
        Date::held(year, month, day)
    }

    fn read(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        let year = scanner.year()?;
        scanner.expect("-")?;
        let month = scanner.month()?;
        scanner.expect("-")?;
        let day = scanner.day(year, month)?;
        scanner.expect("T")?;
        let clock = scanner.clock()?;
        let zone = scanner.zone()?;
        let moment = Moment::new(Some(year), Some(month), Some(day), clock, zone);
        let (year, ..) = date_from_days(moment.seconds.div_euclid(DAY));
        if year.abs() > i64::from(MAX_YEAR) {
            return Err("the year is at most 99999, in UTC too");
        }
        Ok(Self(moment))
    }
}

impl FromStr for DateTime {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form =
            "write it as YYYY-MM-DDThh:mm:ss with an optional zone, such as 2026-01-31T08:30:00Z";
        Scanner::read(text, "xs:dateTime", form, Self::read)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.date();
        ascii::write(f, |to| {
            push_year(to, day.year());
            push_month_day(to, day.month(), day.day());
            to.push(b'T');
            push_clock(to, (self.0.seconds.rem_euclid(DAY), self.0.fraction));
            push_zone(to, self.0.zoned.then_some(Zone::UTC));
        })
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl From<Date> for DateTime {
    /// The day's first instant.
    fn from(date: Date) -> Self {
        Self(date.moment())
    }
}

serde_as_text!(DateTime);
wiped!(DateTime: 0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unix_milliseconds_go_there_and_back() {
        for millis in [0, 1, -1, 999, -1000, 951_782_400_000, -62_135_596_800_001] {
            assert_eq!(
                DateTime::from_unix_millis(millis).unix_millis(),
                Some(millis)
            );
        }
        let text = DateTime::from_unix_millis(-1).to_string();
        assert_eq!(text, "1969-12-31T23:59:59.999Z");
        let local: DateTime = "1970-01-01T00:00:00".parse().unwrap();
        assert_eq!(local.unix_millis(), None);
    }

    #[test]
    fn unix_milliseconds_beyond_the_years_are_the_nearest() {
        let last = DateTime::from_unix_millis(i64::MAX);
        assert_eq!(last.to_string().parse(), Ok(last));
        let first = DateTime::from_unix_millis(i64::MIN);
        assert_eq!(first.to_string().parse(), Ok(first));
    }

    #[test]
    fn a_day_shifts_with_its_zone() {
        let time: DateTime = "2000-03-01T01:00:00+02:00".parse().unwrap();
        assert_eq!(time.date(), Date::from_ymd(2000, 2, 29).unwrap());
    }
}
