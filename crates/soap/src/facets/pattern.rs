//! Patterns, compiled once.

use regex::Regex;
use std::sync::OnceLock;

/// A `pattern` facet. Expressions of one derivation step are alternatives of one `Pattern`; steps
/// are one `Pattern` each, and all of them hold (§4.3.4).
#[derive(Debug)]
pub struct Pattern {
    pub(super) source: &'static str,
    translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// `source` as the schema has it, for messages; `translated` to the regex crate's dialect and
    /// anchored, by the generator, which has also compiled it.
    pub const fn new(source: &'static str, translated: &'static str) -> Self {
        Self {
            source,
            translated,
            compiled: OnceLock::new(),
        }
    }

    /// Whether the text matches. An expression that does not compile matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(self.translated).ok())
            .as_ref()
            .is_some_and(|expression| expression.is_match(text))
    }
}
