//! `xs:QName` (XSD part 2 §3.2.18 in 1.0, §3.3.18 in 1.1), and names without a colon.

use std::fmt;
use std::str::FromStr;

use super::lexical::{LexicalError, serde_as_text};

/// A name as it is written, with its prefix. What the prefix stands for depends on where it was written: the reader
/// resolves it there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct QName {
    prefix: Option<String>,
    local: String,
}

impl QName {
    /// What stands before the colon.
    pub fn prefix(&self) -> Option<&str> {
        self.prefix.as_deref()
    }

    /// What stands behind the colon, or the whole name.
    pub fn local(&self) -> &str {
        &self.local
    }
}

impl FromStr for QName {
    type Err = LexicalError;

    fn from_str(text: &str) -> Result<Self, LexicalError> {
        let (prefix, local) = match text.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, text),
        };
        if !prefix.is_none_or(is_ncname) || !is_ncname(local) {
            let form = "write a name, with a prefix and a colon before it where it has a namespace";
            return Err(LexicalError::new("xs:QName", form));
        }
        Ok(Self {
            prefix: prefix.map(str::to_owned),
            local: local.to_owned(),
        })
    }
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(prefix) = &self.prefix {
            write!(f, "{prefix}:")?;
        }
        f.write_str(&self.local)
    }
}

serde_as_text!(QName);

/// Whether a text is an `NCName`: an XML name without a colon (Namespaces in XML 1.0 §3).
pub fn is_ncname(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts_name) && characters.all(continues_name)
}

/// `NameStartChar` of XML 1.0, fifth edition, §2.3, without the colon.
fn starts_name(character: char) -> bool {
    matches!(character,
        'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// `NameChar`, without the colon.
fn continues_name(character: char) -> bool {
    starts_name(character)
        || matches!(character, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}
