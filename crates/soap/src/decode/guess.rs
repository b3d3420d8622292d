//! An `xsi:type` that a toolkit without a schema guessed by the look of a simple value: Perl's
//! `SOAP::Lite` calls the postal code 28014 an `xsd:int`, others every text an `xsd:string`.
//!
//! The value is judged by its declared type all the same. The guess is only let pass where the text
//! is what it says: `xsd:int` on a mail address is a mistake. What is sent as binary is another text
//! than the value's, so that is nobody's guess.

use std::str::FromStr;

use super::ElementName;
use crate::namespaces::XSD;
use crate::xml::{ErrorKind, Name};
use crate::xsd::{
    Date, DateTime, Decimal, Double, Duration, GDay, GMonth, GMonthDay, GYear, GYearMonth, Integer,
    Time, boolean,
};

/// A guess that waits for its text.
#[derive(Debug)]
pub(super) struct Guess {
    /// Whether a text, without white space around it, is what was guessed.
    pub(super) fits: fn(&str) -> bool,
    /// What to say where it is not.
    pub(super) unrelated: ErrorKind,
}

/// How to tell a text of this type, if a toolkit guesses it and the element's own type is simple.
pub(super) fn lexical(named: Name<'_>, element: &ElementName) -> Option<fn(&str) -> bool> {
    let simple = element.types.iter().any(|known| known.namespace == XSD);
    if !simple || named.namespace != XSD {
        return None;
    }
    Some(match named.local {
        "string" | "anyURI" => |_| true,
        "boolean" => |text| boolean(text).is_ok(),
        "int" | "integer" | "long" | "short" => is::<Integer>,
        "decimal" => is::<Decimal>,
        "float" | "double" => is::<Double>,
        "date" => is::<Date>,
        "time" => is::<Time>,
        "dateTime" => is::<DateTime>,
        "duration" => is::<Duration>,
        "gYear" => is::<GYear>,
        "gYearMonth" => is::<GYearMonth>,
        "gMonth" => is::<GMonth>,
        "gMonthDay" => is::<GMonthDay>,
        "gDay" => is::<GDay>,
        _ => return None,
    })
}

fn is<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}
