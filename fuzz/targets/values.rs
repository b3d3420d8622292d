//! Two texts, a line each, as values of every primitive type of XML Schema.
//!
//! What is written is read as the same value and written again as it was, in JSON too; equality and
//! order go together, in both directions.
#![no_main]

use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use castile_fuzz::bounds;
use castile_soap::xsd::{
    Base64Binary, Date, DateTime, Decimal, Double, Duration, Float, GDay, GMonth, GMonthDay, GYear,
    GYearMonth, HexBinary, Integer, Time,
};
use libfuzzer_sys::fuzz_target;
use serde::{Serialize, de::DeserializeOwned};

fuzz_target!(|texts: &str| {
    let (one, other) = texts.split_once('\n').unwrap_or((texts, texts));
    bounds::within_memory(texts.len(), 64, || {
        macro_rules! ordered {
            ($($datatype:ty)+) => {$(assert_ordered::<$datatype>(one, other);)+};
        }
        ordered! {
            Decimal Integer Float Double Duration DateTime Date Time GYear GYearMonth GMonth GMonthDay GDay
        }
        assert_round::<HexBinary>(one);
        assert_round::<Base64Binary>(one);
    });
});

trait Value: FromStr + Display + PartialEq + Debug + Serialize + DeserializeOwned {}
impl<T: FromStr + Display + PartialEq + Debug + Serialize + DeserializeOwned> Value for T {}

fn assert_round<T: Value>(text: &str) -> Option<T> {
    let value = text.parse::<T>().ok()?;
    let written = value.to_string();
    let read = written
        .parse::<T>()
        .ok()
        .unwrap_or_else(|| panic!("{text:?} is written as {written:?}"));
    assert_eq!(read, value, "{text:?} {written:?}");
    assert_eq!(read.to_string(), written, "{text:?}");
    let json = serde_json::to_string(&value).expect("a value is a string in JSON");
    assert_eq!(
        serde_json::from_str::<T>(&json).expect(&json),
        value,
        "{json}"
    );
    Some(value)
}

fn assert_ordered<T: Value + PartialOrd>(one: &str, other: &str) {
    let (Some(one), Some(other)) = (assert_round::<T>(one), assert_round::<T>(other)) else {
        return;
    };
    let order = one.partial_cmp(&other);
    assert_eq!(
        other.partial_cmp(&one),
        order.map(Ordering::reverse),
        "{one} {other}"
    );
    assert_eq!(
        one == other,
        order == Some(Ordering::Equal),
        "{one} {other}"
    );
}
