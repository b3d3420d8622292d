//! The character classes of XML 1.0 (fifth edition), with a fast path for ASCII.

use super::ErrorKind;
use super::error::Refusal;

/// Whether XML 1.0 can carry the character (§2.2).
pub fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Whether the byte is XML's white space (§2.3).
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Whether the text is a name without a colon (Namespaces in XML §3).
pub fn is_ncname(text: &str) -> bool {
    matches!(split_name(text), Some(("", _)))
}

/// Splits a qualified name into prefix (empty for none) and local part; `None` if it is not one.
pub(super) fn split_name(name: &str) -> Option<(&str, &str)> {
    let mut colon = None;
    let mut start = true;
    for (at, &byte) in name.as_bytes().iter().enumerate() {
        let class = class(byte);
        if class & START != 0 || (class & INNER != 0 && !start) {
            start = false;
        } else if byte == b':' && !start && colon.is_none() {
            colon = Some(at);
            start = true;
        } else {
            return split_name_slowly(name);
        }
    }
    if start {
        return None;
    }
    match colon {
        None => Some(("", name)),
        Some(at) => Some((name.get(..at)?, name.get(at + 1..)?)),
    }
}

#[cold]
fn split_name_slowly(name: &str) -> Option<(&str, &str)> {
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) if !prefix.is_empty() => (prefix, local),
        Some(_) => return None,
        None => ("", name),
    };
    let valid = |part: &str| {
        let mut characters = part.chars();
        characters.next().is_some_and(is_name_start) && characters.all(is_name_inner)
    };
    (valid(local) && (prefix.is_empty() || valid(prefix))).then_some((prefix, local))
}

/// `NameStartChar` without the colon (§2.3).
const fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// `NameChar` without the colon (§2.3).
const fn is_name_inner(c: char) -> bool {
    is_name_start(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// A class of ASCII characters: `NameStartChar` without the colon.
pub(super) const START: u8 = 1;
/// `NameChar` without the colon.
pub(super) const INNER: u8 = 2;

/// The classes of a byte; none if it is not ASCII.
#[inline]
pub(super) fn class(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(0)
}

static CLASSES: [u8; 256] = classes();

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated while compiling"
)]
const fn classes() -> [u8; 256] {
    let mut table = [0; 256];
    let mut code = 0;
    while code < 128 {
        let c = code as u8 as char;
        if is_name_start(c) {
            table[code] = START | INNER;
        } else if is_name_inner(c) {
            table[code] = INNER;
        }
        code += 1;
    }
    table
}

/// What a pass over character data found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// Nothing to change.
    Plain,
    /// A carriage return: line endings must be normalized.
    LineEndings,
}

/// Checks character data between markup: XML characters only, and no `]]>`.
#[inline]
pub(super) fn check_text(text: &str) -> Result<Text, Refusal> {
    if is_plain(text.as_bytes()) {
        Ok(Text::Plain)
    } else {
        check_slowly(text, true)
    }
}

/// Checks the content of a comment, a CDATA section or an attribute: XML characters only.
#[inline]
pub(super) fn check_chars(text: &str) -> Result<Text, Refusal> {
    if is_plain(text.as_bytes()) {
        Ok(Text::Plain)
    } else {
        check_slowly(text, false)
    }
}

/// Eight bytes at once: the results below have bit 7 of some byte set exactly if one of the eight
/// is what was asked for.
pub(super) mod words {
    pub(crate) const fn repeat(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }

    /// Control characters.
    pub(crate) const fn control(word: u64) -> u64 {
        word.wrapping_sub(repeat(0x20)) & !word & repeat(0x80)
    }

    /// One byte.
    pub(crate) const fn equal(word: u64, byte: u8) -> u64 {
        let zero = word ^ repeat(byte);
        zero.wrapping_sub(repeat(1)) & !zero & repeat(0x80)
    }

    /// What may not be XML character data: a control character, `]`, or 0xEF, with which U+FFFE and
    /// U+FFFF begin.
    pub(crate) const fn suspects(word: u64) -> u64 {
        control(word) | equal(word, b']') | equal(word, 0xEF)
    }

    /// The same of one byte.
    pub(crate) const fn suspect(byte: u8) -> bool {
        byte < 0x20 || byte == b']' || byte == 0xEF
    }

    /// Whether no word and no byte of the rest is what `suspects` and `suspect` look for.
    #[inline]
    pub(crate) fn none(
        bytes: &[u8],
        suspects: impl Fn(u64) -> u64,
        suspect: impl Fn(u8) -> bool,
    ) -> bool {
        let (words, rest) = bytes.as_chunks::<8>();
        // The last eight bytes stand for the rest, though some of them have been seen.
        let Some(last) = bytes.last_chunk::<8>() else {
            return !rest.iter().any(|&byte| suspect(byte));
        };
        let mut found = suspects(u64::from_ne_bytes(*last));
        for word in words {
            found |= suspects(u64::from_ne_bytes(*word));
        }
        found == 0
    }
}

/// Whether nothing in the text needs a second look.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    words::none(bytes, words::suspects, words::suspect)
}

#[cold]
fn check_slowly(text: &str, refuse_cdata_end: bool) -> Result<Text, Refusal> {
    let mut found = Text::Plain;
    for c in text.chars() {
        if c == '\r' {
            found = Text::LineEndings;
        } else if !is_char(c) {
            return Err(ErrorKind::Character(c.into()).into());
        }
    }
    if refuse_cdata_end && text.contains("]]>") {
        return Err(ErrorKind::CdataEnd.into());
    }
    Ok(found)
}

/// Line endings as one line feed each (§2.11).
pub(super) fn push_normalized(text: &str, to: &mut String) {
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\r') {
        to.push_str(line);
        to.push('\n');
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    to.push_str(rest);
}
