//! Writes one document into a string.
//!
//! Markup comes ready-made from generated code; texts and attribute values are escaped here, and
//! what XML cannot carry becomes U+FFFD, so that an answer is well-formed whatever it repeats.

use super::characters::words;
use super::is_char;
use std::fmt::{self, Display, Write as _};

mod names;

/// A document being written, for one revision of the contract.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    revision: u16,
    names: names::Names,
}

impl Writer {
    /// An empty document for a reader of that revision.
    pub fn new(revision: u16) -> Self {
        Self::with_capacity(revision, 0)
    }

    /// An empty document with room for so many bytes.
    pub fn with_capacity(revision: u16, bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            revision,
            names: names::Names::default(),
        }
    }

    /// The contract's revision that the reader knows: what came later is left out.
    pub fn revision(&self) -> u16 {
        self.revision
    }

    /// Markup, written as it stands.
    #[inline]
    pub fn markup(&mut self, markup: &'static str) {
        self.text.push_str(markup);
    }

    /// Character data.
    #[inline]
    pub fn text(&mut self, text: &str) {
        if is_plain(text.as_bytes()) {
            self.text.push_str(text);
        } else {
            self.escape(text, in_text);
        }
    }

    /// An attribute's value, between double quotes that the caller writes.
    #[inline]
    pub fn attribute(&mut self, value: &str) {
        if value.bytes().any(|byte| in_attribute(byte).is_some()) {
            self.escape(value, in_attribute);
        } else {
            self.text.push_str(value);
        }
    }

    /// A value whose lexical form needs no escaping: numbers, dates, booleans.
    #[inline]
    pub fn display(&mut self, value: &(impl Display + ?Sized)) {
        // Writing to a string does not fail.
        let _ = write!(self.text, "{value}");
    }

    /// A piece of another document that is well-formed content already.
    pub fn raw(&mut self, content: &str) {
        self.text.push_str(content);
    }

    /// The bytes written so far.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether nothing has been written.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The document.
    pub fn into_string(self) -> String {
        self.text
    }

    #[cold]
    fn escape(&mut self, text: &str, special: fn(u8) -> Option<&'static str>) {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| special(byte).is_some()) {
            let (plain, tail) = rest.split_at(at);
            self.text.push_str(plain);
            let mut characters = tail.chars();
            let Some(c) = characters.next() else { return };
            match u8::try_from(c).ok().and_then(special) {
                Some(reference) if !reference.is_empty() => self.text.push_str(reference),
                _ if is_char(c) => self.text.push(c),
                _ => self.text.push('\u{FFFD}'),
            }
            rest = characters.as_str();
        }
        self.text.push_str(rest);
    }
}

impl fmt::Write for Writer {
    /// Character data, escaped.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

/// Whether nothing in the text needs escaping or a second look.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    words::none(
        bytes,
        |word| {
            // `<` and `>` differ in one bit.
            words::control(word)
                | words::equal(word | words::repeat(b'<' ^ b'>'), b'>')
                | words::equal(word, b'&')
                | words::equal(word, 0xEF)
        },
        |byte| in_text(byte).is_some(),
    )
}

/// The reference that stands for a byte in text; empty for one that must be looked at: a control
/// character, or 0xEF, with which U+FFFE and U+FFFF begin.
const fn in_text(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#13;"),
        b'\t' | b'\n' => None,
        0..=0x1F | 0xEF => Some(""),
        _ => None,
    }
}

/// The same between double quotes, where literal white space would be normalized.
const fn in_attribute(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        _ => in_text(byte),
    }
}
