//! What expressions match.

use super::{Patterns, translate_all};
use crate::limits;

fn compiled(pattern: &str) -> regex::Regex {
    let translated = translate_all(&[pattern.to_string()], &mut Patterns::new(0))
        .unwrap_or_else(|problem| panic!("{problem:?}"))
        .translated;
    regex::Regex::new(&translated).unwrap()
}

fn matches(pattern: &str, text: &str) -> bool {
    compiled(pattern).is_match(text)
}

const SIGNS: std::ops::RangeInclusive<char> = ' '..='~';

/// Every way to write a sign: escaped where it may be, and as it is where it need not be.
fn spellings(sign: char, must: &str) -> Vec<String> {
    let mut spellings = Vec::new();
    if !must.contains(sign) {
        spellings.push(sign.to_string());
    }
    if "\\|.?*+(){}-[]^$".contains(sign) {
        spellings.push(format!("\\{sign}"));
    }
    spellings
}

fn matches_exactly(pattern: &str, members: impl Fn(char) -> bool) {
    let compiled = compiled(pattern);
    for sign in SIGNS {
        let matched = compiled.is_match(&sign.to_string());
        assert_eq!(matched, members(sign), "{pattern} and {sign:?}");
    }
}

#[test]
fn every_sign_is_itself_outside_a_class_inside_and_at_either_end_of_a_range() {
    for sign in SIGNS {
        for spelled in spellings(sign, "\\|.?*+(){}[]") {
            matches_exactly(&spelled, |other| other == sign);
            let thrice = format!("x{spelled}{spelled}{spelled}x");
            assert!(matches(&thrice, &format!("x{sign}{sign}{sign}x")));
        }
        for spelled in spellings(sign, "\\[]^") {
            matches_exactly(&format!("[{spelled}]"), |other| other == sign);
            matches_exactly(&format!("[^{spelled}]"), |other| other != sign);
            matches_exactly(&format!("[!-~-[{spelled}]]"), |other| {
                other != sign && other != ' '
            });
            matches_exactly(&format!("[{spelled}-~]"), |other| other >= sign);
        }
        for spelled in spellings(sign, "\\[]") {
            matches_exactly(&format!("[ -{spelled}]"), |other| other <= sign);
            matches_exactly(&format!("[^ -{spelled}]"), |other| other > sign);
            matches_exactly(&format!("[\\d{spelled}\\d]"), |other| {
                other == sign || other.is_ascii_digit()
            });
        }
        for spelled in spellings(sign, "\\[]-") {
            matches_exactly(&format!("[~{spelled}{spelled}~]"), |other| {
                other == sign || other == '~'
            });
        }
    }
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
        ("[a--[a]]", &["-"], &["a", "b"]),
        ("[a-c-e]", &["b", "-", "e"], &["d"]),
        ("[!-\\[\\]-~]+", &["abc", "![]~"], &[" ", "\\"]),
        ("[a\\]-c]+", &["b]"], &["-"]),
        ("[^\\]-a]", &["b", "-"], &["^", "a"]),
        ("[!--/]+", &["#/-"], &["0"]),
        ("[\\d-a]", &["1", "-", "a"], &["b"]),
        ("[:alpha:-[b]]", &[":", "a"], &["z", "b"]),
        ("[a-z-[:alpha:]]", &["z"], &["a", "p"]),
        ("<[a-z]+>", &["<br>"], &["br", "<>"]),
        ("[^<>]*", &["a b", ""], &["<", "a>"]),
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
        "[a-\\d]", "[z-a]", "[-[a]]",
    ] {
        assert!(
            translate_all(&[pattern.to_string()], &mut Patterns::new(0)).is_err(),
            "{pattern}"
        );
    }
}

#[test]
fn classes_are_subtracted_from_each_other_to_a_limit() {
    let nested = |levels: usize| format!("{}[b]{}", "[a-".repeat(levels), "]".repeat(levels));
    assert!(matches(&nested(limits::SUBTRACTIONS - 1), "a"));
    assert!(!matches(&nested(limits::SUBTRACTIONS), "a"));
    for levels in [limits::SUBTRACTIONS + 1, 500_000] {
        let refused = translate_all(&[nested(levels)], &mut Patterns::new(0)).unwrap_err();
        assert!(refused.message.contains("levels deep"));
    }
}
