//! Decoding in schema order, over the bounded reader.
//!
//! There are two kinds of error. Structure (not well-formed, an unknown or misplaced element) ends
//! the decode with an [`xml::Error`](Error). A value (lexical form, facet, a missing element) is
//! collected as a [`Violation`], the value is dropped, and reading goes on.

use crate::xml::{Error, NamespaceScope, Reader};
use std::borrow::Cow;

mod attributes;
mod element;
mod guess;
mod misplaced;
mod mixed;
mod particle;
mod violation;

pub use element::{DerivedType, ElementName, Occurs, Part, TypeName};
use guess::Guess;
pub use mixed::{Mixed, Place};
pub use particle::Particle;
use violation::Violations;
pub use violation::{Checked, ValueError, Violation};

/// What is said of an empty element besides its rule: some clients send one for a value that they
/// could not write, and nobody sees that in a value that is never repeated.
const EMPTY: &str = " It was sent empty.";

/// Reads typed values from the element that a reader stands in, and collects violations.
#[derive(Debug)]
pub struct Decoder<'r, 'x> {
    reader: &'r mut Reader<'x>,
    violations: Violations,
    /// Elements that were looked for and not found; those of the entered element begin at `base`.
    absent: Vec<&'static ElementName>,
    base: usize,
    /// How many of the absent ones were looked for before the last element that was found.
    passed: usize,
    /// The element found last in the entered one.
    found: Option<&'static ElementName>,
    guess: Option<Guess>,
    /// Whether a group that may stand several times is being read, of the entered element.
    repeating: bool,
}

impl<'r, 'x> Decoder<'r, 'x> {
    /// A decoder for the element that the reader has entered; paths begin there.
    pub fn new(reader: &'r mut Reader<'x>) -> Self {
        reader.set_path_root();
        Self {
            reader,
            violations: Violations::default(),
            absent: Vec::with_capacity(32),
            base: 0,
            passed: 0,
            found: None,
            guess: None,
            repeating: false,
        }
    }

    /// The violations of the whole request, but for those of checked entries.
    pub fn into_violations(self) -> Vec<Violation> {
        self.violations.into_list()
    }

    /// Whether no violation has been collected (in this entry, inside a checked one).
    pub fn is_valid(&self) -> bool {
        self.violations.is_empty()
    }

    /// Judges the attributes of the element that the decoder was made in, which no method below
    /// has entered. False if the element is nil: it has then been left.
    pub fn begin(&mut self, name: &'static ElementName) -> Result<bool, Error> {
        if self.reader.attributes().is_empty() {
            return Ok(true);
        }
        self.judge_attributes(name)
    }

    /// A child that must stand here; its absence is a violation `required`.
    #[inline]
    pub fn required<T>(
        &mut self,
        name: &'static ElementName,
        read: impl FnOnce(&mut Self) -> Result<Option<T>, Error>,
    ) -> Result<Option<T>, Error> {
        if self.is_next(name)? {
            return self.child(name, 0, read);
        }
        self.missing(name, "required", None);
        Ok(None)
    }

    /// A child that may stand here.
    #[inline]
    pub fn optional<T>(
        &mut self,
        name: &'static ElementName,
        read: impl FnOnce(&mut Self) -> Result<Option<T>, Error>,
    ) -> Result<Option<T>, Error> {
        if self.is_next(name)? {
            self.child(name, 0, read)
        } else {
            Ok(None)
        }
    }

    /// A child that may stand several times; invalid ones are left out of the list.
    pub fn repeated<T>(
        &mut self,
        name: &'static ElementName,
        occurs: Occurs,
        mut read: impl FnMut(&mut Self) -> Result<Option<T>, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut list = Vec::new();
        self.each(name, occurs, |decoder, number| {
            list.extend(decoder.child(name, number, &mut read)?);
            Ok(())
        })?;
        Ok(list)
    }

    /// A child that may stand several times, each judged alone.
    pub fn checked<T>(
        &mut self,
        name: &'static ElementName,
        occurs: Occurs,
        mut read: impl FnMut(&mut Self) -> Result<Option<T>, Error>,
    ) -> Result<Vec<Checked<T>>, Error> {
        let mut list = Vec::new();
        self.each(name, occurs, |decoder, number| {
            let outer = decoder.violations.open_scope();
            let value = decoder.child(name, number, &mut read)?;
            let violations = decoder.violations.close_scope(outer);
            list.push(match value {
                Some(value) if violations.is_empty() => Checked::Valid(value),
                rest => Checked::Invalid { violations, rest },
            });
            Ok(())
        })?;
        Ok(list)
    }

    /// The end of the entered element; leaves it. A child that is still there is refused, with
    /// what should stand there instead.
    #[inline]
    pub fn end(&mut self) -> Result<(), Error> {
        match self.reader.peek()? {
            None => self.reader.leave(),
            Some(found) => Err(self.misplaced(found)),
        }
    }

    /// The end of an entered element that is nil, whatever type it names.
    pub(crate) fn end_nil(&mut self) -> Result<(), Error> {
        self.guess = None;
        self.end()
    }

    /// The entered element's text, read as a value; leaves the element. A [`ValueError`] becomes a
    /// violation.
    #[inline]
    pub fn value<T>(
        &mut self,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Result<Option<T>, Error> {
        let text = self.reader.content()?;
        if let Some(guess) = self.guess.take()
            && !guess.fits.has(&text, || self.in_scope())
        {
            return Err(self.reader.error(guess.unrelated));
        }
        let empty = text.is_empty();
        let value = match read(text) {
            Ok(value) => Some(value),
            Err(mut error) => {
                if empty {
                    error.message.push_str(EMPTY);
                }
                self.violate(error.rule, error.limit, error.message);
                None
            }
        };
        self.reader.close();
        Ok(value)
    }

    /// Reads over the rest of the entered element and leaves it.
    pub fn skip(&mut self) -> Result<(), Error> {
        self.guess = None;
        self.reader.skip()
    }

    /// The reader, for what no method here covers.
    pub fn reader(&mut self) -> &mut Reader<'x> {
        self.reader
    }

    /// What prefixes stand for in the entered element: what reads names is told.
    pub fn in_scope(&self) -> NamespaceScope<'x> {
        self.reader.namespace_scope()
    }

    /// Records a violation at the entered element.
    pub fn violate(&mut self, rule: &'static str, limit: Option<String>, message: String) {
        let reader = &*self.reader;
        self.violations.push(|| Violation {
            path: reader.path(),
            rule,
            limit,
            message,
        });
    }

    #[cold]
    fn missing(&mut self, name: &ElementName, rule: &'static str, limit: Option<String>) {
        let reader = &*self.reader;
        self.violations.push(|| Violation {
            path: format!("{}/{}", reader.path(), name.local),
            rule,
            message: match &limit {
                Some(least) => format!(
                    "The element \"{}\" must stand at least {least} times.",
                    name.local
                ),
                None => format!("The element \"{}\" is required.", name.local),
            },
            limit,
        });
    }

    #[inline]
    fn is_next(&mut self, name: &'static ElementName) -> Result<bool, Error> {
        if let Some(found) = self.reader.peek()?
            && name.is(found)
        {
            self.passed = self.absent.len();
            self.found = Some(name);
            return Ok(true);
        }
        self.absent.push(name);
        Ok(false)
    }

    /// Calls `read` for each of a run of children, with its number from 1. One more than may stand is
    /// a violation; in a group that may stand several times it is left, for the next may begin with it.
    fn each(
        &mut self,
        name: &'static ElementName,
        occurs: Occurs,
        mut read: impl FnMut(&mut Self, usize) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut count: usize = 0;
        let max = occurs.max.map_or(usize::MAX, |max| max as usize);
        while !(count == max && self.repeating) && self.is_next(name)? {
            count += 1;
            if count <= max {
                read(self, count)?;
                continue;
            }
            self.reader.enter_occurrence(count)?;
            if count == max + 1 {
                let message = format!(
                    "The element \"{}\" may stand at most {max} times.",
                    name.local
                );
                self.violate("maxOccurs", Some(max.to_string()), message);
            }
            self.reader.skip()?;
        }
        if count < occurs.min as usize {
            match occurs.min {
                1 => self.missing(name, "required", None),
                min => self.missing(name, "minOccurs", Some(min.to_string())),
            }
        }
        Ok(())
    }

    /// Enters the child that is next and reads it.
    #[inline]
    fn child<T>(
        &mut self,
        name: &'static ElementName,
        occurrence: usize,
        read: impl FnOnce(&mut Self) -> Result<Option<T>, Error>,
    ) -> Result<Option<T>, Error> {
        let outer = (self.base, self.passed, self.found, self.repeating);
        self.base = self.absent.len();
        self.passed = self.base;
        self.found = None;
        self.repeating = false;
        self.reader.enter_occurrence(occurrence)?;
        let value = if self.reader.attributes().is_empty() || self.judge_attributes(name)? {
            read(self)?
        } else {
            None
        };
        self.absent.truncate(self.base);
        (self.base, self.passed, self.found, self.repeating) = outer;
        Ok(value)
    }
}
