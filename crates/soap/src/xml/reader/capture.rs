//! Elements kept as they are, and texts among elements.

use super::{Ahead, Reader};
use crate::xml::{Error, ErrorKind};

impl Reader<'_> {
    /// Reads over the peeked child, and gives it as XML that stands on its own: as written, and
    /// with the bindings from outside that it needs.
    pub fn capture(&mut self) -> Result<String, Error> {
        self.look()?;
        let Ahead::Child { bindings, .. } = self.ahead else {
            return Err(self.error(ErrorKind::EndOfInput));
        };
        let (start, name_len) = (self.tokens.start(), self.tokens.name_len());
        let declares_default = self.scope.declares("", bindings);
        let outer = self.scope.outer(bindings);
        self.enter()?;
        self.skip()?;
        let text = self.tokens.since(start);
        let (head, tail) = text.split_at_checked(1 + name_len).unwrap_or((text, ""));
        let mut xml = String::with_capacity(text.len() + 64);
        xml.push_str(head);
        if !declares_default && needs_default(text) {
            let default = outer.iter().find(|(prefix, _)| prefix.is_empty());
            declare(&mut xml, "", default.map_or("", |(_, namespace)| namespace));
        }
        for (prefix, namespace) in outer {
            if !prefix.is_empty() && uses(text, prefix) {
                declare(&mut xml, prefix, namespace);
            }
        }
        xml.push_str(tail);
        Ok(xml)
    }

    /// The text before the next child, or before the end, of the entered element.
    pub fn leading_text(&mut self) -> Result<String, Error> {
        if !matches!(self.ahead, Ahead::Unknown) {
            return Ok(String::new());
        }
        self.read_leading().map_err(|kind| self.error(*kind))
    }
}

fn declare(xml: &mut String, prefix: &str, namespace: &str) {
    xml.push_str(" xmlns");
    if !prefix.is_empty() {
        xml.push(':');
        xml.push_str(prefix);
    }
    xml.push_str("=\"");
    // As written, where it may have stood between single quotes.
    xml.push_str(&namespace.replace('"', "&quot;"));
    xml.push('"');
}

/// Whether a prefix stands before a colon anywhere, names in values included.
fn uses(text: &str, prefix: &str) -> bool {
    text.match_indices(prefix).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + prefix.len()..);
        let inside = |sign: char| sign.is_alphanumeric() || "_-.:".contains(sign);
        after.is_some_and(|after| after.starts_with(':')) && !before.is_some_and(inside)
    })
}

/// Whether an element has no prefix, or a value may be a name without one.
fn needs_default(text: &str) -> bool {
    let unprefixed = text.split('<').skip(1).any(|tag| {
        let end = |sign: char| sign.is_ascii_whitespace() || sign == '>' || sign == '/';
        let name = tag.split(end).next().unwrap_or_default();
        !name.is_empty() && !name.contains(':') && !name.starts_with('!')
    });
    unprefixed || text.contains(":type=")
}
