//! Laws that hold for every text.

use proptest::prelude::*;

use super::super::*;
use std::fmt::{Debug, Display};
use std::str::FromStr;

/// Reading what was written gives the value, and the canonical form is written again.
fn assert_law<T>(text: &str) -> Result<(), TestCaseError>
where
    T: FromStr<Err = LexicalError> + Display + PartialEq + Debug,
{
    if let Ok(value) = text.parse::<T>() {
        let written = value.to_string();
        let read = written.parse::<T>();
        prop_assert_eq!(read.as_ref(), Ok(&value), "{} {}", text, written);
        prop_assert_eq!(read.map(|read| read.to_string()), Ok(written));
    }
    Ok(())
}

macro_rules! laws {
    ($($name:ident: $datatype:ty, $pattern:literal;)+) => {
        proptest! {$(
            #[test]
            fn $name(text in $pattern) {
                assert_law::<$datatype>(&text)?;
            }
        )+}
    };
}

laws! {
    law_of_decimal: Decimal, "[+-]?[0-9]{0,20}(\\.[0-9]{0,18})?";
    law_of_integer: Integer, "[+-]?0{0,3}[0-9]{1,40}";
    law_of_double: Double, "[+-]?[0-9]{1,18}(\\.[0-9]{0,8})?([eE][+-]?[0-9]{1,3})?";
    law_of_float: Float, "[+-]?[0-9]{1,9}(\\.[0-9]{0,8})?([eE][+-]?[0-9]{1,2})?";
    law_of_date_time: DateTime, "-?[1-9]?[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,18})?(Z|[+-]0[0-9]:[0-5][0-9])?";
    law_of_date: Date, "-?[1-9]?[0-9]{4}-[01][0-9]-[0-3][0-9](Z|[+-]0[0-9]:[0-5][0-9])?";
    law_of_time: Time, "[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,18})?(Z|[+-]0[0-9]:[0-5][0-9])?";
    law_of_duration: Duration, "-?P([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}D)?T([0-9]{1,6}H)?([0-9]{1,6}M)?[0-9]{1,6}(\\.[0-9]{1,18})?S";
    law_of_year_month: GYearMonth, "-?[1-9]?[0-9]{4}-[01][0-9](Z|[+-]0[0-9]:[0-5][0-9])?";
    law_of_month_day: GMonthDay, "--[01][0-9]-[0-3][0-9](Z|[+-]0[0-9]:[0-5][0-9])?";
    law_of_hex: HexBinary, "([0-9a-fA-F]{2}){0,40}";
    law_of_base64: Base64Binary, "([A-Za-z0-9+/]{4}){0,10}([A-Za-z0-9+/][AQgw]==)?";
    nothing_panics: Duration, ".{0,30}";
}
