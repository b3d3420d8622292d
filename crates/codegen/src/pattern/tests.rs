//! What expressions match.

use super::{Patterns, translate_all};

fn matches(pattern: &str, text: &str) -> bool {
    let translated = translate_all(&[pattern.to_string()], &mut Patterns::new(0))
        .unwrap_or_else(|problem| panic!("{problem:?}"))
        .translated;
    regex::Regex::new(&translated).unwrap().is_match(text)
}

#[test]
fn expressions_mean_what_xml_schema_says() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("abc", &["abc"], &["xabc", "abcx", ""]),
        ("a|bc", &["a", "bc"], &["ac", "abc"]),
        ("a^b$", &["a^b$"], &["ab"]),
        (".", &["x", "é", "\u{85}"], &["\n", "\r", "xx"]),
        ("[a-z-[aeiou]]+", &["bcd"], &["bad", "B"]),
        ("[^a-z-[0-9]]", &["A"], &["a", "5"]),
        ("[a-z-[b-y-[m]]]", &["a", "m", "z"], &["b"]),
        ("\\i\\c*", &["a", "_x-1", ":y", "é"], &["1a", "-", "a b"]),
        ("[\\i-[:]][\\c-[:]]*", &["ab.c"], &["a:b"]),
        ("\\d{2,3}", &["12", "123", "\u{661}\u{662}"], &["1", "1234"]),
        ("\\p{Lu}\\P{Lu}", &["Aa", "A1"], &["AA", "aa"]),
        ("\\p{IsBasicLatin}+", &["az~"], &["é"]),
        ("\\p{IsGreek}", &["α"], &["a"]),
        ("[\\p{Lu}\\d]", &["A", "7"], &["a"]),
        ("\\w+", &["aé1"], &["a b", "a.b"]),
        ("[^\\s]+", &["ab"], &["a b", "\t"]),
        ("\\s", &[" ", "\n"], &["\u{a0}"]),
        ("[+\\-.]", &["+", "-", "."], &["a"]),
        ("[-a]", &["-", "a"], &["b"]),
        ("[a-]", &["-", "a"], &["b"]),
        ("a&&b~~c--", &["a&&b~~c--"], &["a"]),
        ("[&&~~]", &["&", "~"], &["a"]),
        ("(a(b|c))+", &["abac"], &["a"]),
        ("a{0}b{2}", &["bb"], &["abb"]),
        ("\u{10400}", &["\u{10400}"], &["x"]),
        ("[^@]+@[^@.]+\\.[^@]+", &["a@b.c"], &["a@b", "@b.c"]),
        ("", &[""], &["a"]),
        ("#x", &["#x"], &["x"]),
    ];
    for (pattern, good, bad) in cases {
        for text in *good {
            assert!(matches(pattern, text), "{pattern} should match {text:?}");
        }
        for text in *bad {
            assert!(
                !matches(pattern, text),
                "{pattern} should not match {text:?}"
            );
        }
    }
}

#[test]
fn what_other_dialects_have_is_refused() {
    for pattern in [
        "(?:a)", "a*?", "a++", "\\b", "\\1", "(", "a)", "[", "[a", "\\p{Foo}", "*a", "a{x}", "[]",
    ] {
        assert!(
            translate_all(&[pattern.to_string()], &mut Patterns::new(0)).is_err(),
            "{pattern}"
        );
    }
}
