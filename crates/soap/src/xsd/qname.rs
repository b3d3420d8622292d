//! `xs:QName` (XSD part 2 §3.2.18 in 1.0, §3.3.18 in 1.1).

use std::fmt;
use std::str::FromStr;

use super::lexical::{LexicalError, serde_as_text, wiped};
use crate::xml::is_ncname;

/// A name as it is written, with its prefix. What the prefix stands for depends on where it was
/// written: the reader resolves it there.
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
wiped!(QName: prefix, local);
