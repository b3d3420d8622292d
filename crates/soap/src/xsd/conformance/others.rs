//! Binaries, names, and serde.

use super::super::*;
use super::*;

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
        ("{}a", "a"),
        ("{urn:x}date", "{urn:x}date"),
        ("{a}b{c}_x-1.2", "{a}b{c}_x-1.2"),
    ]);
    assert_invalid::<QName>(&[
        "",
        "{urn:x}",
        "{urn:x",
        "{urn:x}a:b",
        "a:b",
        "1a",
        "-a",
        ".a",
        "a b",
        "a\u{D7}",
        "{http://www.w3.org/2000/xmlns/}a",
    ]);
}

#[test]
fn json_has_the_same_text_and_errors_do_not_repeat_it() {
    let date: Date = serde_json::from_str("\"2026-11-22\"").unwrap();
    assert_eq!(serde_json::to_string(&date).unwrap(), "\"2026-11-22\"");
    let error = serde_json::from_str::<Date>("\"geheim\"").unwrap_err();
    assert!(error.to_string().contains("YYYY-MM-DD"), "{error}");
    assert!(!error.to_string().contains("geheim"), "{error}");
}
