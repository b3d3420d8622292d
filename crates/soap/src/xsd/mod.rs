//! XML Schema's primitive types, each with its lexical and its canonical form, equality and order.
//!
//! Every type reads white-space-collapsed text by [`FromStr`](std::str::FromStr), writes its
//! canonical form by `Display`, and has serde's traits over that same text, so that JSON and XML
//! spell a value alike; but for [`QName`], which a message writes by a prefix. The law is that reading
//! what was written gives the value back.
//!
//! Where XML Schema 1.0 and 1.1 differ, 1.1 rules: a year 0000 exists (and is 1 BCE), `+INF` is
//! read, a decimal without a fraction is written without a point, dates keep their zone. One thing
//! is kept from 1.0: a [`DateTime`] with a zone is written in UTC, with `Z`, because old clients
//! expect that.
//!
//! Both editions let a processor bound what has no end by nature (part 2 §5.4, *partial
//! implementation of infinite datatypes*). The bounds here: years −99,999 to 99,999; 18 digits of a
//! second's fraction; 38 digits of a decimal; 1,000 digits of an integer; 10¹² months and 10¹⁵
//! seconds of a duration; 1,024 bytes of a name's namespace. What lies beyond is refused, never rounded.

mod ascii;
mod binary;
mod boolean;
mod calendar;
mod date;
mod date_time;
mod decimal;
mod duration;
mod float;
mod gregorian;
mod integer;
mod lexical;
mod moment;
mod qname;
mod scanner;
mod time;

#[cfg(test)]
mod conformance;

pub use binary::{Base64Binary, HexBinary};
pub use boolean::boolean;
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::Decimal;
pub use duration::Duration;
pub use float::{Double, Float};
pub use gregorian::{GDay, GMonth, GMonthDay, GYear, GYearMonth};
pub use integer::{Integer, bounded_integer};
pub use lexical::LexicalError;
pub use moment::Zone;
pub use qname::QName;
pub use time::Time;
