//! `xs:gYear`, `xs:gYearMonth`, `xs:gMonth`, `xs:gMonthDay` and `xs:gDay` (XSD part 2 §3.2.10 to §3.2.14 in 1.0,
//! §3.3.10 to §3.3.14 in 1.1).

use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::lexical::{LexicalError, serde_as_text, wiped};
use super::moment::{Moment, Zone, compared_by_moment, push_month_day, push_year, push_zone};
use super::scanner::Scanner;

/// A year, such as `1999`.
#[derive(Clone, Copy, Debug)]
pub struct GYear {
    year: i32,
    zone: Option<Zone>,
}

impl GYear {
    /// The year; 0 is 1 BCE.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(Some(self.year), None, None, (0, 0), self.zone)
    }
}

impl FromStr for GYear {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as YYYY, such as 2026";
        Scanner::read(text, "xs:gYear", form, |scanner| {
            let year = scanner.year()?;
            let zone = scanner.zone()?;
            Ok(Self { year, zone })
        })
    }
}

impl fmt::Display for GYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            push_year(to, self.year);
            push_zone(to, self.zone);
        })
    }
}

/// A month of one year, such as `1999-05`.
#[derive(Clone, Copy, Debug)]
pub struct GYearMonth {
    year: i32,
    month: u8,
    zone: Option<Zone>,
}

impl GYearMonth {
    /// The year; 0 is 1 BCE.
    pub fn year(self) -> i32 {
        self.year
    }

    /// From 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(Some(self.year), Some(self.month), None, (0, 0), self.zone)
    }
}

impl FromStr for GYearMonth {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as YYYY-MM, such as 2026-01";
        Scanner::read(text, "xs:gYearMonth", form, |scanner| {
            let year = scanner.year()?;
            scanner.expect("-")?;
            let month = scanner.month()?;
            let zone = scanner.zone()?;
            Ok(Self { year, month, zone })
        })
    }
}

impl fmt::Display for GYearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            push_year(to, self.year);
            to.push(b'-');
            to.number(self.month.into(), 2);
            push_zone(to, self.zone);
        })
    }
}

/// A month of every year, such as `--05`.
#[derive(Clone, Copy, Debug)]
pub struct GMonth {
    month: u8,
    zone: Option<Zone>,
}

impl GMonth {
    /// From 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(None, Some(self.month), None, (0, 0), self.zone)
    }
}

impl FromStr for GMonth {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as --MM, such as --01";
        Scanner::read(text, "xs:gMonth", form, |scanner| {
            scanner.expect("--")?;
            let month = scanner.month()?;
            let zone = scanner.zone()?;
            Ok(Self { month, zone })
        })
    }
}

impl fmt::Display for GMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            to.push(b'-');
            to.push(b'-');
            to.number(self.month.into(), 2);
            push_zone(to, self.zone);
        })
    }
}

/// A day of every year, such as `--12-25`.
#[derive(Clone, Copy, Debug)]
pub struct GMonthDay {
    month: u8,
    day: u8,
    zone: Option<Zone>,
}

impl GMonthDay {
    /// From 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// From 1 to 31; 29 in February, whatever the year.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(None, Some(self.month), Some(self.day), (0, 0), self.zone)
    }
}

impl FromStr for GMonthDay {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as --MM-DD, such as --12-31";
        Scanner::read(text, "xs:gMonthDay", form, |scanner| {
            scanner.expect("--")?;
            let month = scanner.month()?;
            scanner.expect("-")?;
            let day = scanner.day(1972, month)?; // a leap year: --02-29 is a day
            let zone = scanner.zone()?;
            Ok(Self { month, day, zone })
        })
    }
}

impl fmt::Display for GMonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            to.push(b'-');
            push_month_day(to, self.month, self.day);
            push_zone(to, self.zone);
        })
    }
}

/// A day of every month, such as `---31`.
#[derive(Clone, Copy, Debug)]
pub struct GDay {
    day: u8,
    zone: Option<Zone>,
}

impl GDay {
    /// From 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(None, None, Some(self.day), (0, 0), self.zone)
    }
}

impl FromStr for GDay {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as ---DD, such as ---31";
        Scanner::read(text, "xs:gDay", form, |scanner| {
            scanner.expect("---")?;
            let day = scanner.day(1972, 12)?; // a month of 31 days
            let zone = scanner.zone()?;
            Ok(Self { day, zone })
        })
    }
}

impl fmt::Display for GDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            to.push(b'-');
            to.push(b'-');
            to.push(b'-');
            to.number(self.day.into(), 2);
            push_zone(to, self.zone);
        })
    }
}

compared_by_moment!(GYear, GYearMonth, GMonth, GMonthDay, GDay);
serde_as_text!(GYear, GYearMonth, GMonth, GMonthDay, GDay);
wiped!(GYear: year, zone);
wiped!(GYearMonth: year, month, zone);
wiped!(GMonth: month, zone);
wiped!(GMonthDay: month, day, zone);
wiped!(GDay: day, zone);
