//! Tables from XML Schema part 2: the examples of each type's section, and the edges of its grammar.

use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;

use super::*;

/// Every text is valid and its canonical form is the second one, which is valid and canonical itself.
fn assert_canonical<T>(table: &[(&str, &str)])
where
    T: FromStr<Err = LexicalError> + Display + PartialEq + Debug,
{
    for (text, canonical) in table {
        let value: T = text
            .parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(value.to_string(), *canonical, "{text}");
        assert_eq!(canonical.parse(), Ok(value), "{text}");
    }
}

fn assert_invalid<T: FromStr<Err = LexicalError> + Debug>(table: &[&str]) {
    for text in table {
        if let Ok(value) = text.parse::<T>() {
            panic!("{text:?} was read as {value:?}");
        }
    }
}

fn assert_order<T: FromStr<Err = LexicalError> + PartialOrd + Debug>(
    table: &[(&str, Option<Ordering>, &str)],
) {
    for (left, order, right) in table {
        let (left, right): (T, T) = (left.parse().unwrap(), right.parse().unwrap());
        assert_eq!(left.partial_cmp(&right), *order, "{left:?} {right:?}");
        let reversed = order.map(Ordering::reverse);
        assert_eq!(right.partial_cmp(&left), reversed, "{right:?} {left:?}");
        assert_eq!(left == right, *order == Some(Ordering::Equal));
    }
}

const LESS: Option<Ordering> = Some(Ordering::Less);
const EQUAL: Option<Ordering> = Some(Ordering::Equal);

#[test]
fn booleans() {
    for (text, value) in [("true", true), ("1", true), ("false", false), ("0", false)] {
        assert_eq!(boolean(text), Ok(value));
    }
    for text in ["", "TRUE", "True", "yes", "01", "on", " true", "2"] {
        assert!(boolean(text).is_err(), "{text:?}");
    }
}

#[test]
fn decimals() {
    assert_canonical::<Decimal>(&[
        ("-1.23", "-1.23"),
        ("12678967.543233", "12678967.543233"),
        ("+100000.00", "100000"),
        ("210", "210"),
        ("2.0", "2"),
        ("-0", "0"),
        ("-0.0", "0"),
        ("00012.500", "12.5"),
        (".5", "0.5"),
        ("-.05", "-0.05"),
        ("5.", "5"),
        (
            "99999999999999999999999999999999999999",
            "99999999999999999999999999999999999999",
        ),
        (
            "-0.00000000000000000000000000000000000001",
            "-0.00000000000000000000000000000000000001",
        ),
    ]);
    assert_invalid::<Decimal>(&[
        "",
        ".",
        "+",
        "-",
        "1,5",
        "1.2.3",
        "--1",
        "+-1",
        "1e3",
        "1E3",
        "INF",
        "NaN",
        "0x10",
        " 1",
        "1 ",
        "1 000",
        "١",
        "100000000000000000000000000000000000000",
        "0.000000000000000000000000000000000000001",
        "1.00000000000000000000000000000000000001",
    ]);
    assert_order::<Decimal>(&[
        ("1.5", EQUAL, "1.50"),
        ("-1.5", LESS, "-1.49"),
        ("-0.5", LESS, "0.4"),
        ("0.9999", LESS, "1"),
        ("10", LESS, "10.00000001"),
        (
            "-99999999999999999999999999999999999999",
            LESS,
            "0.00000000000000000000000000000000000001",
        ),
    ]);
    let digits = |text: &str| text.parse::<Decimal>().unwrap().total_digits();
    assert_eq!(
        (digits("0"), digits("0.001"), digits("120.50"), digits("-7")),
        (1, 3, 4, 1)
    );
}

#[test]
fn integers() {
    let long = "9".repeat(1000);
    assert_canonical::<Integer>(&[
        ("-1", "-1"),
        ("0", "0"),
        ("-0", "0"),
        ("+0", "0"),
        ("12678967543233", "12678967543233"),
        ("+100000", "100000"),
        ("000000", "0"),
        ("-007", "-7"),
        (&long, &long),
    ]);
    let too_long = "1".repeat(1_000_000);
    assert_invalid::<Integer>(&[
        "", "+", "-", "1.0", "1e3", "--1", " 1", "0x1", "NaN", "٣", &too_long,
    ]);
    assert_order::<Integer>(&[
        ("-10", LESS, "-9"),
        ("-1", LESS, "0"),
        ("9", LESS, "10"),
        ("+7", EQUAL, "007"),
        ("-18446744073709551616", LESS, "18446744073709551616"),
    ]);
    assert_eq!(bounded_integer::<u64>("-0", "xs:unsignedLong"), Ok(0));
    assert_eq!(
        bounded_integer::<i64>("-9223372036854775808", "xs:long"),
        Ok(i64::MIN)
    );
    for text in ["9223372036854775808", "", "+", "1.0", "1_0"] {
        assert!(bounded_integer::<i64>(text, "xs:long").is_err(), "{text:?}");
    }
    assert_eq!(u8::try_from(&"255".parse::<Integer>().unwrap()), Ok(255));
    assert!(u8::try_from(&"256".parse::<Integer>().unwrap()).is_err());
}

#[test]
fn doubles_and_floats() {
    assert_canonical::<Double>(&[
        ("-1E4", "-1.0E4"),
        ("1267.43233E12", "1.26743233E15"),
        ("12.78e-2", "1.278E-1"),
        ("12", "1.2E1"),
        ("-0", "-0.0E0"),
        ("0", "0.0E0"),
        ("INF", "INF"),
        ("+INF", "INF"),
        ("-INF", "-INF"),
        ("NaN", "NaN"),
        (".5", "5.0E-1"),
        ("5.", "5.0E0"),
        ("1e400", "INF"),
        ("1e-400", "0.0E0"),
        ("1.7976931348623157E308", "1.7976931348623157E308"),
    ]);
    assert_canonical::<Float>(&[
        ("3.4028235E38", "3.4028235E38"),
        ("1e39", "INF"),
        ("0.1", "1.0E-1"),
    ]);
    assert_invalid::<Double>(&[
        "", "inf", "Infinity", "infinity", "nan", "NAN", "-NaN", "+NaN", "E5", "1E", "1E+",
        "1E1.0", ".", "-", "1 ", "0x1p3", "1f", "1_0",
    ]);
    assert_order::<Double>(&[
        ("-INF", LESS, "-1.7976931348623157E308"),
        ("1E3", LESS, "INF"),
        ("NaN", EQUAL, "NaN"),
        ("NaN", None, "0"),
        ("NaN", None, "INF"),
        ("0", EQUAL, "-0"),
    ]);
}

#[test]
fn date_times() {
    assert_canonical::<DateTime>(&[
        ("2002-10-10T12:00:00-05:00", "2002-10-10T17:00:00Z"),
        ("2002-10-10T17:00:00Z", "2002-10-10T17:00:00Z"),
        ("2002-10-10T12:00:00+00:00", "2002-10-10T12:00:00Z"),
        ("2002-10-10T12:00:00-00:00", "2002-10-10T12:00:00Z"),
        ("2002-10-10T12:00:00", "2002-10-10T12:00:00"),
        ("1999-12-31T24:00:00", "2000-01-01T00:00:00"),
        ("1999-12-31T24:00:00.000Z", "2000-01-01T00:00:00Z"),
        (
            "1999-12-31T23:59:59.999999999999999999-00:01",
            "2000-01-01T00:00:59.999999999999999999Z",
        ),
        ("2000-01-01T00:30:00+14:00", "1999-12-31T10:30:00Z"),
        ("2000-02-29T00:00:00.120", "2000-02-29T00:00:00.12"),
        (
            "2004-04-12T13:20:00.500000000000000000000000000000000",
            "2004-04-12T13:20:00.5",
        ),
        ("12004-04-12T13:20:00Z", "12004-04-12T13:20:00Z"),
        ("-0045-01-01T00:00:00Z", "-0045-01-01T00:00:00Z"),
        ("0000-01-01T00:00:00", "0000-01-01T00:00:00"),
        ("-0000-02-29T00:00:00", "0000-02-29T00:00:00"),
        ("0001-01-01T00:00:00+01:00", "0000-12-31T23:00:00Z"),
        ("99999-12-31T23:59:59Z", "99999-12-31T23:59:59Z"),
    ]);
    assert_invalid::<DateTime>(&[
        "",
        "2002-10-10",
        "2002-10-10T12:00",
        "2002-10-10 12:00:00",
        "2002-10-10t12:00:00z",
        "2002-10-10T12:00:00z",
        "2002-10-10T12:00:00.",
        "2002-10-10T12:00:00,5",
        "2002-10-10T12:00:00+5",
        "2002-10-10T12:00:00+05",
        "2002-10-10T12:00:00+0500",
        "2002-10-10T12:00:00+14:01",
        "2002-10-10T12:00:00+15:00",
        "2002-10-10T12:00:00-13:60",
        "2002-10-10T24:00:01",
        "2002-10-10T24:00:00.1",
        "2002-10-10T24:01:00",
        "2002-10-10T25:00:00",
        "2002-10-10T12:60:00",
        "2002-10-10T12:00:60Z",
        "2002-13-10T12:00:00",
        "2002-00-10T12:00:00",
        "2001-02-29T12:00:00",
        "1900-02-29T12:00:00",
        "2002-04-31T12:00:00",
        "2002-04-00T12:00:00",
        "02-10-10T12:00:00",
        "02002-10-10T12:00:00",
        "+2002-10-10T12:00:00",
        "2002-1-1T12:00:00",
        "2002-10-10T1:00:00",
        " 2002-10-10T12:00:00",
        "2002-10-10T12:00:00Z ",
        "2002-10-10T12:00:00ZZ",
        "999999-01-01T00:00:00Z",
        "99999-12-31T23:59:59-14:00",
        "99999-12-31T24:00:00",
        "--01-01T00:00:00",
        "2002-10-10T12:00:00.1234567890123456789",
        "2002-10-10T12:00:00é",
        "２００２-10-10T12:00:00",
    ]);
    assert_order::<DateTime>(&[
        // The examples of XSD 1.0 part 2 §3.2.7.4.
        ("2000-01-15T00:00:00", LESS, "2000-02-15T00:00:00"),
        ("2000-01-15T12:00:00", LESS, "2000-01-16T12:00:00Z"),
        ("2000-01-01T12:00:00", None, "1999-12-31T23:00:00Z"),
        ("2000-01-16T12:00:00", None, "2000-01-16T12:00:00Z"),
        ("2000-01-16T00:00:00", None, "2000-01-16T12:00:00Z"),
        ("2002-10-10T12:00:00-05:00", EQUAL, "2002-10-10T17:00:00Z"),
        (
            "2002-10-10T12:00:00Z",
            LESS,
            "2002-10-10T12:00:00.000000000000000001Z",
        ),
        ("-0001-12-31T00:00:00Z", LESS, "0001-01-01T00:00:00Z"),
        // Exactly fourteen hours apart is not yet comparable.
        ("2000-01-16T00:00:00Z", None, "2000-01-16T14:00:00"),
        ("2000-01-16T00:00:00Z", LESS, "2000-01-16T14:00:01"),
    ]);
}

#[test]
fn dates() {
    assert_canonical::<Date>(&[
        ("2002-10-10", "2002-10-10"),
        ("2002-10-10+13:00", "2002-10-10+13:00"),
        ("2002-10-10Z", "2002-10-10Z"),
        ("2002-10-10-00:00", "2002-10-10Z"),
        ("2000-02-29-05:30", "2000-02-29-05:30"),
        ("-0044-03-15", "-0044-03-15"),
        ("12026-01-01", "12026-01-01"),
    ]);
    assert_invalid::<Date>(&[
        "",
        "2002-10",
        "20021010",
        "2002/10/10",
        "10-10-2002",
        "2002-10-32",
        "2002-02-29",
        "2100-02-29",
        "2002-10-10T00:00:00",
        "2002-10-10+24:00",
        "2002-10-10 Z",
        "999999-01-01",
        "002-10-10",
    ]);
    assert_order::<Date>(&[
        ("2000-01-01", LESS, "2000-01-02"),
        ("2000-01-01+13:00", EQUAL, "1999-12-31-11:00"),
        ("2000-01-01+14:00", LESS, "2000-01-01Z"),
        ("2000-01-01", None, "2000-01-01Z"),
        ("2000-01-01", LESS, "2000-01-03Z"),
    ]);
}

#[test]
fn times() {
    assert_canonical::<Time>(&[
        ("13:20:00-05:00", "13:20:00-05:00"),
        ("13:20:00", "13:20:00"),
        ("13:20:30.5555", "13:20:30.5555"),
        ("24:00:00", "00:00:00"),
        ("00:00:00.000Z", "00:00:00Z"),
    ]);
    assert_invalid::<Time>(&[
        "",
        "13:20",
        "1:20:00",
        "13:20:0",
        "13:20:60",
        "13:60:00",
        "24:00:01",
        "24:00:00.5",
        "13:20:00.",
        "13:20:00+14:30",
        "13:20:00PM",
    ]);
    assert_order::<Time>(&[
        ("09:00:00", LESS, "12:00:00"),
        ("12:00:00-05:00", EQUAL, "17:00:00Z"),
        ("12:00:00", None, "17:00:00Z"),
        ("08:00:00+05:00", LESS, "17:00:00Z"),
    ]);
    let time: Time = "13:20:30.5Z".parse().unwrap();
    assert_eq!((time.hour(), time.minute(), time.second()), (13, 20, 30));
    assert_eq!(Time::from_hms(13, 20, 30).unwrap().to_string(), "13:20:30");
    assert!(Time::from_hms(24, 0, 0).is_none());
}

#[test]
fn durations() {
    assert_canonical::<Duration>(&[
        ("P1Y2M3DT10H30M", "P1Y2M3DT10H30M"),
        ("-P120D", "-P120D"),
        ("P1347Y", "P1347Y"),
        ("P1347M", "P112Y3M"),
        ("P1Y2MT2H", "P1Y2MT2H"),
        ("P0Y1347M", "P112Y3M"),
        ("P0Y1347M0D", "P112Y3M"),
        ("-P1347M", "-P112Y3M"),
        ("P12M", "P1Y"),
        ("PT24H", "P1D"),
        ("PT36H", "P1DT12H"),
        ("PT90S", "PT1M30S"),
        ("P0D", "PT0S"),
        ("-PT0S", "PT0S"),
        ("PT1.50S", "PT1.5S"),
        ("PT0.000000000000000001S", "PT0.000000000000000001S"),
        ("P1YT0.5S", "P1YT0.5S"),
        ("P1000000000000M", "P83333333333Y4M"),
    ]);
    assert_invalid::<Duration>(&[
        "",
        "P",
        "-P",
        "PT",
        "P1",
        "1Y",
        "P-1Y",
        "P-1347M",
        "+P1Y",
        "P1Y2MT",
        "P1S",
        "PT1Y",
        "P1D1Y",
        "PT1S1H",
        "P1Y1Y",
        "PT1M1M",
        "P1.5Y",
        "PT1.5H",
        "PT1.S",
        "PT.5S",
        "P1YT1",
        "p1y",
        "P1W",
        "P 1Y",
        "P1Y ",
        "P1000000000001M",
        "PT1000000000000001S",
        "P99999999999999999999Y",
    ]);
    assert_order::<Duration>(&[
        // The table of XSD 1.0 part 2 §3.2.6.2.
        ("P364D", LESS, "P1Y"),
        ("P365D", None, "P1Y"),
        ("P366D", None, "P1Y"),
        ("P1Y", LESS, "P367D"),
        ("P27D", LESS, "P1M"),
        ("P28D", None, "P1M"),
        ("P31D", None, "P1M"),
        ("P1M", LESS, "P32D"),
        ("P149D", LESS, "P5M"),
        ("P150D", None, "P5M"),
        ("P153D", None, "P5M"),
        ("P5M", LESS, "P154D"),
        ("P1D", EQUAL, "PT24H"),
        ("-P1D", LESS, "PT0S"),
        ("-PT1.5S", LESS, "-PT1S"),
        ("-PT2S", LESS, "-PT1.5S"),
    ]);
    assert_eq!(Duration::from_seconds(-90).unwrap().to_string(), "-PT1M30S");
}

#[test]
fn parts_of_dates() {
    assert_canonical::<GYear>(&[
        ("1999", "1999"),
        ("-0044", "-0044"),
        ("1999+02:00", "1999+02:00"),
        ("12000Z", "12000Z"),
    ]);
    assert_invalid::<GYear>(&["", "99", "199", "01999", "1999-05", "+1999", "999999"]);
    assert_canonical::<GYearMonth>(&[
        ("1999-05", "1999-05"),
        ("1999-05-00:00", "1999-05Z"),
        ("1999-05-05:00", "1999-05-05:00"),
    ]);
    assert_invalid::<GYearMonth>(&["", "1999", "1999-5", "1999-13", "1999-00", "1999-05-05"]);
    assert_canonical::<GMonth>(&[
        ("--05", "--05"),
        ("--12Z", "--12Z"),
        ("--01-06:00", "--01-06:00"),
    ]);
    assert_invalid::<GMonth>(&["", "05", "-05", "--13", "--00", "--5", "--05--", "--05-01"]);
    assert_canonical::<GMonthDay>(&[
        ("--02-29", "--02-29"),
        ("--12-25Z", "--12-25Z"),
        ("--12-31+14:00", "--12-31+14:00"),
    ]);
    assert_invalid::<GMonthDay>(&[
        "", "--02-30", "--04-31", "--13-01", "--1-1", "12-25", "--12-25T",
    ]);
    assert_canonical::<GDay>(&[("---31", "---31"), ("---01Z", "---01Z")]);
    assert_invalid::<GDay>(&["", "---32", "---00", "--31", "31", "---1"]);
    assert_order::<GYear>(&[
        ("1999", LESS, "2000"),
        ("1999", None, "1999Z"),
        ("-0001", LESS, "0001"),
    ]);
    assert_order::<GYearMonth>(&[
        ("1999-12", LESS, "2000-01"),
        ("1999-12Z", EQUAL, "1999-12+00:00"),
    ]);
    assert_order::<GMonth>(&[("--01", LESS, "--12"), ("--01+01:00", LESS, "--01Z")]);
    assert_order::<GMonthDay>(&[
        ("--02-29", LESS, "--03-01"),
        ("--03-01+12:00", EQUAL, "--02-29-12:00"),
    ]);
    assert_order::<GDay>(&[
        ("---15", LESS, "---16"),
        ("---15", None, "---15Z"),
        ("---15", LESS, "---16Z"),
        ("---15+13:00", EQUAL, "---14-11:00"),
    ]);
}

#[test]
fn binaries() {
    assert_canonical::<Base64Binary>(&[
        ("", ""),
        ("YQ==", "YQ=="),
        ("Y Q = =", "YQ=="),
        ("R0lGODlhAQABAIAAAAUEBA== ", "R0lGODlhAQABAIAAAAUEBA=="),
        ("+/+/", "+/+/"),
    ]);
    assert_invalid::<Base64Binary>(&[
        "YQ", "YQ=", "YR==", "YQ===", "====", "Y-_=", "YQ==YQ==", "é", "YWI",
    ]);
    assert_canonical::<HexBinary>(&[
        ("0FB7", "0FB7"),
        ("0fb7", "0FB7"),
        ("", ""),
        (
            "3f3C6d78206c657673726f693D6E3122302E20",
            "3F3C6D78206C657673726F693D6E3122302E20",
        ),
    ]);
    assert_invalid::<HexBinary>(&["F", "0F B7", "0x0F", "G0", "+1", "é"]);
}

#[test]
fn qualified_names() {
    assert_canonical::<QName>(&[
        ("a", "a"),
        ("xs:date", "xs:date"),
        ("_x-1.2:Größe", "_x-1.2:Größe"),
    ]);
    assert_invalid::<QName>(&[
        "", ":", "a:", ":a", "a:b:c", "1a", "a:1", "-a", ".a", "a b", "a:\u{B7}", "a\u{D7}",
    ]);
    let name: QName = "xs:date".parse().unwrap();
    assert_eq!((name.prefix(), name.local()), (Some("xs"), "date"));
}

#[test]
fn json_has_the_same_text_and_errors_do_not_repeat_it() {
    let date: Date = serde_json::from_str("\"2026-11-22\"").unwrap();
    assert_eq!(serde_json::to_string(&date).unwrap(), "\"2026-11-22\"");
    let error = serde_json::from_str::<Date>("\"geheim\"").unwrap_err();
    assert!(error.to_string().contains("YYYY-MM-DD"), "{error}");
    assert!(!error.to_string().contains("geheim"), "{error}");
}

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
