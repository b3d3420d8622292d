//! Whether patterns compile, and within what: `\w{1,255}` is nine characters and takes megabytes.

use std::collections::HashMap;
use std::rc::Rc;

use regex::{Regex, RegexBuilder};

use super::translate;
use crate::limits;
use crate::model::Pattern;

/// Why a pattern is not taken, and what to do.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) message: String,
    pub(crate) hint: &'static str,
}

/// A translated pattern of one step of derivation, whose alternatives are these facets' values.
pub(crate) fn translate_all(
    alternatives: &[String],
    patterns: &mut Patterns,
) -> Result<Pattern, Refusal> {
    let mut translated = Vec::new();
    for alternative in alternatives {
        translated.push(translate(alternative).map_err(|message| Refusal {
            message,
            hint: "see XML Schema part 2 appendix F",
        })?);
    }
    let pattern = Pattern {
        written: alternatives.join("|"),
        translated: format!("^(?:{})$", translated.join("|")),
    };
    patterns
        .compiled(&pattern.translated)
        .map_err(|error| Refusal {
            message: format!(
                "the pattern `{}` does not compile: {error}",
                start_of(&pattern.written)
            ),
            hint: "what repeats a class takes room each time: let xs:maxLength count instead",
        })?;
    Ok(pattern)
}

/// Enough of a text to tell it by.
fn start_of(written: &str) -> String {
    match written.char_indices().nth(100) {
        Some((end, _)) => format!("{}...", written.get(..end).unwrap_or_default()),
        None => written.to_string(),
    }
}

/// The patterns of a contract, each text compiled once, all within one budget.
#[derive(Debug)]
pub(crate) struct Patterns {
    known: HashMap<String, Result<Rc<Regex>, String>>,
    most: usize,
    taken: usize,
}

/// Bytes that a general category is reckoned to take.
const CATEGORY: usize = 2 << 10;

impl Patterns {
    /// Of a contract of so many bytes.
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            known: HashMap::new(),
            most: limits::patterns(bytes),
            taken: 0,
        }
    }

    /// The pattern, compiled, or why it does not compile.
    pub(crate) fn compiled(&mut self, translated: &str) -> Result<Rc<Regex>, String> {
        if let Some(known) = self.known.get(translated) {
            return known.clone();
        }
        let compiled = self.compile(translated);
        self.known.insert(translated.to_string(), compiled.clone());
        compiled
    }

    /// With more and more room: what a pattern takes is not told otherwise, and is taken from the
    /// budget in these steps.
    fn compile(&mut self, translated: &str) -> Result<Rc<Regex>, String> {
        // A Unicode category is hundreds of ranges before there is anything to measure.
        let categories = translated.matches("\\p{").count() * CATEGORY;
        let mut room = translated.len().max(4 << 10);
        loop {
            self.taken = self.taken.saturating_add(room).saturating_add(categories);
            if self.taken > self.most {
                let most = self.most;
                return Err(format!(
                    "all patterns of the contract take more than {most} bytes"
                ));
            }
            match RegexBuilder::new(translated).size_limit(room).build() {
                Err(regex::Error::CompiledTooBig(_)) if room < limits::PATTERN => {
                    room = (room * 4).min(limits::PATTERN);
                }
                result => return result.map(Rc::new).map_err(|error| error.to_string()),
            }
        }
    }
}
