//! `xs:time` (XSD part 2 §3.2.8 in 1.0, §3.3.8 in 1.1).

use std::fmt;
use std::str::FromStr;

use super::ascii;
use super::calendar::{DAY, small};
use super::lexical::{LexicalError, serde_as_text, wiped};
use super::moment::{Moment, Zone, compared_by_moment, push_clock, push_zone};
use super::scanner::{Clock, Scanner};

/// A time of every day, with the zone it was written in, if any. 24:00:00 is 00:00:00.
#[derive(Clone, Copy)]
pub struct Time {
    clock: Clock,
    zone: Option<Zone>,
}

impl Time {
    /// A time without a zone and to the second; `None` when a day has no such time.
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> Option<Self> {
        let clock = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        (hour < 24 && minute < 60 && second < 60).then_some(Self {
            clock: (clock, 0),
            zone: None,
        })
    }

    /// From 0 to 23.
    pub fn hour(self) -> u8 {
        small(self.clock.0 / 3600)
    }

    /// From 0 to 59.
    pub fn minute(self) -> u8 {
        small(self.clock.0 / 60 % 60)
    }

    /// From 0 to 59.
    pub fn second(self) -> u8 {
        small(self.clock.0 % 60)
    }

    /// The zone it was written in.
    pub fn zone(self) -> Option<Zone> {
        self.zone
    }

    fn moment(self) -> Moment {
        Moment::new(None, None, None, self.clock, self.zone)
    }

    fn read(scanner: &mut Scanner<'_>) -> Result<Self, &'static str> {
        let (seconds, fraction) = scanner.clock()?;
        let zone = scanner.zone()?;
        Ok(Self {
            clock: (seconds % DAY, fraction),
            zone,
        })
    }
}

impl FromStr for Time {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let form = "write it as hh:mm:ss with an optional zone, such as 08:30:00";
        Scanner::read(text, "xs:time", form, Self::read)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ascii::write(f, |to| {
            push_clock(to, self.clock);
            push_zone(to, self.zone);
        })
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({self})")
    }
}

compared_by_moment!(Time);
serde_as_text!(Time);
wiped!(Time: clock, zone);
