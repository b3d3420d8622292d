//! One attribute of an entered element.

use super::error::Refusal;
use super::{ErrorKind, Name, characters, reference};
use std::borrow::Cow;

/// An attribute; namespace declarations are not among them.
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'x> {
    /// Its expanded name: without a prefix it is in no namespace.
    pub name: Name<'x>,
    /// As written between the quotes; its references are known to be good.
    raw: &'x str,
}

impl<'x> Attribute<'x> {
    pub(super) fn new(name: Name<'x>, raw: &'x str) -> Self {
        Self { name, raw }
    }

    /// The normalized value (XML 1.0 §3.3.3, as CDATA: no document has a DTD here).
    pub fn value(&self) -> Cow<'x, str> {
        value(self.raw)
    }
}

/// The normalized value of what is written between the quotes.
pub(super) fn value(raw: &str) -> Cow<'_, str> {
    if raw.contains(['&', '\t', '\n', '\r']) {
        Cow::Owned(normalize(raw))
    } else {
        Cow::Borrowed(raw)
    }
}

/// Checks a value as written: no `<`, only XML characters, only good references.
pub(super) fn check(raw: &str) -> Result<(), Refusal> {
    if raw.contains('<') {
        return Err(ErrorKind::Attribute("holds <; write &lt;").into());
    }
    characters::check_chars(raw)?;
    let mut rest = raw;
    while let Some((_, _, after)) = reference::split_first(rest)? {
        rest = after;
    }
    Ok(())
}

fn normalize(raw: &str) -> String {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Ok(Some((before, character, after))) = reference::split_first(rest) {
        push_with_spaces(before, &mut value);
        value.push(character);
        rest = after;
    }
    push_with_spaces(rest, &mut value);
    value
}

/// Literal white space counts as blanks, one for each line ending.
fn push_with_spaces(text: &str, to: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                characters.next_if_eq(&'\n');
                to.push(' ');
            }
            '\t' | '\n' => to.push(' '),
            c => to.push(c),
        }
    }
}
