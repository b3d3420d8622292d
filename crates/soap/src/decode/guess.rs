//! An `xsi:type` that a toolkit without a schema guessed by the look of a simple value: Perl's
//! `SOAP::Lite` calls the postal code 28014 an `xsd:int`, others every text an `xsd:string`.
//!
//! The value is judged by its declared type all the same. The guess is only let pass where the text
//! is what it says: `xsd:int` on a mail address is a mistake. What is sent as binary is another text
//! than the value's, so that is nobody's guess.

use std::str::FromStr;

use super::ElementName;
use crate::namespaces::XSD;
use crate::xml::{ErrorKind, Name, NamespaceScope, is_ncname};
use crate::xsd::{
    Date, DateTime, Decimal, Double, Duration, GDay, GMonth, GMonthDay, GYear, GYearMonth, Integer,
    Time, boolean,
};

/// A guess that waits for its text.
#[derive(Debug)]
pub(super) struct Guess {
    /// Whether a text is what was named.
    pub(super) fits: Fits,
    /// What to say where it is not.
    pub(super) unrelated: ErrorKind,
}

/// Whether a type has the value that a text stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fits {
    /// The text tells.
    Text(fn(&str) -> bool),
    /// It holds names, so that what their prefixes stand for tells.
    Names(fn(&str, &NamespaceScope<'_>) -> bool),
}

impl Fits {
    pub(super) fn has<'x>(self, text: &str, scope: impl FnOnce() -> NamespaceScope<'x>) -> bool {
        match self {
            Self::Text(has) => has(text),
            Self::Names(has) => has(text, &scope()),
        }
    }
}

/// How to tell a text of this type, if a toolkit guesses it and the element's own type is simple.
pub(super) fn lexical(named: Name<'_>, element: &ElementName) -> Option<fn(&str) -> bool> {
    let simple = element.types.iter().any(|known| known.namespace == XSD);
    if !simple || named.namespace != XSD {
        return None;
    }
    Some(match named.local {
        "string" | "normalizedString" | "token" | "anyURI" => |_| true,
        "language" => |text| is_language(text.trim()),
        "NMTOKEN" => |text| is_nmtoken(text.trim()),
        // A colon may stand where a name may begin, and where one goes on.
        "Name" => |text| is_ncname(&text.trim().replace(':', "_")),
        "NCName" | "ID" | "IDREF" | "ENTITY" => |text| is_ncname(text.trim()),
        "boolean" => |text| boolean(text.trim()).is_ok(),
        "int" | "integer" | "long" | "short" => is::<Integer>,
        "byte" => is::<i8>,
        "unsignedLong" => is::<u64>,
        "unsignedInt" => is::<u32>,
        "unsignedShort" => is::<u16>,
        "unsignedByte" => is::<u8>,
        "nonNegativeInteger" => |text| sign(text).is_some_and(|sign| sign >= 0),
        "positiveInteger" => |text| sign(text).is_some_and(|sign| sign > 0),
        "nonPositiveInteger" => |text| sign(text).is_some_and(|sign| sign <= 0),
        "negativeInteger" => |text| sign(text).is_some_and(|sign| sign < 0),
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
    text.trim().parse::<T>().is_ok()
}

/// Below, at or above zero, if the text is an integer.
fn sign(text: &str) -> Option<i8> {
    let text = text.trim();
    text.parse::<Integer>().ok()?;
    let zero = !text.bytes().any(|digit| (b'1'..=b'9').contains(&digit));
    Some(match zero {
        true => 0,
        false if text.starts_with('-') => -1,
        false => 1,
    })
}

/// Part 2 §3.3.3: subtags of one to eight letters, digits from the second on.
fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(number, subtag)| {
        let fits = |sign: u8| sign.is_ascii_alphabetic() || number > 0 && sign.is_ascii_digit();
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(fits)
    })
}

/// A name that may begin as one goes on.
fn is_nmtoken(text: &str) -> bool {
    !text.is_empty() && is_ncname(&format!("_{}", text.replace(':', "_")))
}
