//! `xs:date` (XSD part 2 §3.2.9 in 1.0, §3.3.9 in 1.1).

use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::calendar::days_in_month;
use super::lexical::{LexicalError, serde_as_text, wiped};
use super::moment::{Moment, Zone, compared_by_moment, push_month_day, push_year, push_zone};
use super::scanner::{MAX_YEAR, Scanner};

/// A day of the calendar, with the zone it was written in, if any. Two days with zones are equal
/// when they begin at the same instant.
///
/// ```
/// use castile_soap::xsd::Date;
/// let day: Date = "1984-02-29+01:00".parse().unwrap();
/// assert_eq!(day.without_zone().to_string(), "1984-02-29");
/// ```
#[derive(Clone, Copy)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
    zone: Option<Zone>,
}

impl Date {
    /// A day without a zone; `None` when the calendar has no such day or the year is beyond
    /// ±99,999.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let year_is_held = (-MAX_YEAR..=MAX_YEAR).contains(&year);
        let exists =
            (1..=12).contains(&month) && (1..=days_in_month(i64::from(year), month)).contains(&day);
        (year_is_held && exists).then_some(Self {
            year,
            month,
            day,
            zone: None,
        })
    }

    /// A day that the calendar itself gave, of a year that is held.
    pub(super) fn held(year: i64, month: u8, day: u8) -> Self {
        Self {
            year: i32::try_from(year).unwrap_or(MAX_YEAR),
            month,
            day,
            zone: None,
        }
    }

    /// The year; 0 is 1 BCE.
    pub fn year(self) -> i32 {
        self.year
    }

    /// From 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// From 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    /// The same day of the calendar, without a zone. The day is never shifted.
    #[must_use]
    pub fn without_zone(self) -> Self {
        Self { zone: None, ..self }
    }

    pub(super) fn moment(self) -> Moment {
        let (year, month, day) = (Some(self.year), Some(self.month), Some(self.day));
        Moment::new(year, month, day, (0, 0), self.zone)
    }

    fn read(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        let year = scanner.year()?;
        scanner.expect("-")?;
        let month = scanner.month()?;
        scanner.expect("-")?;
        let day = scanner.day(year, month)?;
        let zone = scanner.zone()?;
        Ok(Self {
            year,
            month,
            day,
            zone,
        })
    }
}

impl FromStr for Date {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as YYYY-MM-DD, such as 2026-01-31";
        Scanner::read(text, "xs:date", form, Self::read)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            push_year(to, self.year);
            push_month_day(to, self.month, self.day);
            push_zone(to, self.zone);
        })
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

compared_by_moment!(Date);
serde_as_text!(Date);
wiped!(Date: year, month, day, zone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_made() {
        assert_eq!(
            Date::from_ymd(1984, 2, 29).unwrap().to_string(),
            "1984-02-29"
        );
        for (year, month, day) in [
            (1900, 2, 29),
            (2000, 13, 1),
            (2000, 0, 1),
            (2000, 4, 31),
            (2000, 4, 0),
            (100_000, 1, 1),
        ] {
            assert_eq!(Date::from_ymd(year, month, day), None);
        }
    }

    #[test]
    fn dropping_the_zone_keeps_the_day() {
        let day: Date = "2000-01-01+14:00".parse().unwrap();
        assert_eq!(day.without_zone(), Date::from_ymd(2000, 1, 1).unwrap());
    }
}
