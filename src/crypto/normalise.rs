//! What counts as equal when a protected field is searched.

use castile_soap::describe::IndexKind;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// The words under which `value` is found, in order, each once and none empty: at most one,
/// except for a name.
pub(super) fn words(kind: IndexKind, value: &str) -> Words {
    let value = value.trim();
    if value.is_ascii() {
        return ascii(kind, value);
    }
    if kind == IndexKind::Name {
        return fold(kind, value.len(), without_acute(value).nfkd());
    }
    fold(kind, value.len(), value.nfkc())
}

/// Whether a search for `sought` finds `stored`: every word of the one is a word of the other.
pub(super) fn matches(kind: IndexKind, stored: &str, sought: &str) -> bool {
    let stored = words(kind, stored);
    let sought = words(kind, sought);
    !sought.is_empty() && sought.iter().all(|word| stored.contains(word))
}

/// Normalised words, wiped when dropped.
pub(super) type Words = Vec<Zeroizing<String>>;

/// As [`fold`], for ASCII: every normal form of it is itself, and a letter has one small form.
fn ascii(kind: IndexKind, value: &str) -> Words {
    let word = room(value.len());
    let characters = value.chars();
    match kind {
        IndexKind::Email => one(word, characters.map(|c| c.to_ascii_lowercase())),
        IndexKind::Phone => phone(word, characters),
        IndexKind::Identifier => {
            let kept = characters.filter(char::is_ascii_alphanumeric);
            one(word, kept.map(|c| c.to_ascii_uppercase()))
        }
        IndexKind::Name => {
            let kept = characters.filter(|c| !is_apostrophe(*c));
            split(word, kept.map(|c| c.to_ascii_lowercase()))
        }
    }
}

/// Room from the start: a string that grew would leave copies of itself behind.
fn room(length: usize) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(length + 16))
}

/// The words of a value in its normal form; `length` is a good guess, in bytes.
fn fold(kind: IndexKind, length: usize, characters: impl Iterator<Item = char> + Clone) -> Words {
    let word = room(length);
    match kind {
        IndexKind::Email => one(word, characters.flat_map(char::to_lowercase)),
        IndexKind::Phone => phone(word, characters),
        IndexKind::Identifier => {
            let kept = characters.filter(|c| c.is_alphanumeric());
            one(word, kept.flat_map(char::to_uppercase))
        }
        IndexKind::Name => name(word, characters),
    }
}

fn one(mut word: Zeroizing<String>, characters: impl Iterator<Item = char>) -> Words {
    word.extend(characters);
    if word.is_empty() {
        return Vec::new();
    }
    vec![word]
}

fn phone(word: Zeroizing<String>, characters: impl Iterator<Item = char> + Clone) -> Words {
    let kept = characters.filter(|c| c.is_ascii_digit() || *c == '+');
    let mut start = kept.clone();
    let skip = match (start.next(), start.next()) {
        (Some('+'), _) => 1,
        (Some('0'), Some('0')) => 2,
        _ => 0,
    };
    let mut digits = kept.skip(skip).filter(char::is_ascii_digit).peekable();
    if skip == 0 || digits.peek().is_none() {
        return one(word, digits);
    }
    one(word, std::iter::once('+').chain(digits))
}

/// A name that is no secret, without regard to case, accents and punctuation: its words, with a space
/// between.
pub fn folded(name: &str) -> String {
    if name.is_ascii() {
        let kept = name.chars().filter(|c| !is_apostrophe(*c));
        return joined(name.len(), kept.map(|c| c.to_ascii_lowercase()));
    }
    joined(name.len(), letters(without_acute(name).nfkd()))
}

/// The words with a space between; `length` is a good guess, in bytes.
fn joined(length: usize, folded: impl Iterator<Item = char>) -> String {
    let mut key = String::with_capacity(length);
    for character in folded {
        if character.is_alphanumeric() {
            key.push(character);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

fn name(word: Zeroizing<String>, characters: impl Iterator<Item = char>) -> Words {
    split(word, letters(characters))
}

/// Without the acute accent, typed for an apostrophe; NFKD would make a space of it.
fn without_acute(value: &str) -> impl Iterator<Item = char> + Clone {
    value.chars().filter(|c| *c != '\u{00B4}')
}

/// Folded by lower case, upper case, and lower case again, character by character: so `ß` and its
/// capital are `ss`, and every sigma is one letter.
fn letters(characters: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    characters
        .filter(|c| !is_combining_mark(*c) && !is_apostrophe(*c))
        .flat_map(char::to_lowercase)
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
}

/// The words between what is neither letter nor digit.
fn split(mut word: Zeroizing<String>, folded: impl Iterator<Item = char>) -> Words {
    let mut words = Words::with_capacity(2);
    for character in folded.chain(std::iter::once(' ')) {
        if character.is_alphanumeric() {
            word.push(character);
        } else if !word.is_empty() {
            if !words.contains(&word) {
                words.push(word.clone());
            }
            word.clear();
        }
    }
    words
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '`' | '\u{2019}' | '\u{2018}' | '\u{02BC}')
}

#[cfg(test)]
mod tests {
    use super::IndexKind::{self, Email, Identifier, Name, Phone};
    use super::{folded, matches};
    use proptest::prelude::*;

    fn words(kind: IndexKind, value: &str) -> Vec<String> {
        super::words(kind, value)
            .iter()
            .map(|word| (**word).clone())
            .collect()
    }

    proptest! {
        #[test]
        fn ascii_has_the_words_of_any_other_text(value in "[ -~]{0,40}") {
            for kind in [Email, Phone, Identifier, Name] {
                prop_assert_eq!(
                    super::ascii(kind, &value),
                    super::fold(kind, value.len(), value.chars())
                );
            }
            prop_assert_eq!(
                folded(&value),
                super::joined(value.len(), super::letters(value.chars()))
            );
        }
    }

    #[test]
    fn an_email_is_trimmed_and_lowered() {
        assert_eq!(
            words(Email, " Ann.Lee@Example.ORG\n"),
            ["ann.lee@example.org"]
        );
        assert_eq!(words(Email, "ａ@ｂ.de"), ["a@b.de"]);
        assert_eq!(words(Email, "  "), [""; 0]);
    }

    #[test]
    fn a_phone_number_is_its_digits() {
        assert_eq!(words(Phone, "+49 (30) 12-34"), ["+49301234"]);
        assert_eq!(words(Phone, "0049 30/1234"), ["+49301234"]);
        assert_eq!(words(Phone, "030 1234"), ["0301234"]);
        assert_eq!(words(Phone, "(030) 12+34"), ["0301234"]);
        assert_eq!(words(Phone, "+ none"), [""; 0]);
        assert_eq!(words(Phone, "00"), [""; 0]);
    }

    #[test]
    fn an_identifier_is_its_letters_and_digits() {
        assert_eq!(words(Identifier, "de 123-456.789 ß"), ["DE123456789SS"]);
        assert_eq!(words(Identifier, "--"), [""; 0]);
    }

    #[test]
    fn a_name_is_its_words_without_marks_and_case() {
        assert_eq!(
            words(Name, "José  MÜLLER-Lüdenscheidt"),
            ["jose", "muller", "ludenscheidt"]
        );
        assert_eq!(words(Name, "Jose\u{301} jose"), ["jose"]);
        for written in ["Weiß", "WEISS", "WEIẞ"] {
            assert_eq!(words(Name, written), ["weiss"]);
        }
        assert_eq!(words(Name, "O'Brien O’Brien O´Brien"), ["obrien"]);
        assert_eq!(words(Name, "Οδυσσεύς"), words(Name, "ΟΔΥΣΣΕΥΣ"));
        assert_eq!(words(Name, "王 小明"), ["王", "小明"]);
        assert_eq!(words(Name, " - "), [""; 0]);
    }

    #[test]
    fn a_folded_name_keeps_its_words_in_order_and_each_time_they_come() {
        assert_eq!(
            folded(" Duran-Duran  & Ás´s GmbH. "),
            "duran duran ass gmbh"
        );
        assert_eq!(folded(" - "), "");
    }

    #[test]
    fn a_search_matches_when_all_its_words_are_there() {
        assert!(matches(Name, "Anna Maria Lüdke", "ludke anna"));
        assert!(!matches(Name, "Anna", "Anna Maria"));
        assert!(!matches(Name, "Anna", "-"));
        assert!(matches(Phone, "+49 30 1234", "0049301234"));
        assert!(!matches(Phone, "+49 30 1234", "0301234"));
    }
}
