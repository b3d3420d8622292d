//! Booleans and numbers.

use super::super::*;
use super::*;

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
