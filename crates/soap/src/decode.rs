//! Decoding in schema order, over the bounded reader.
//!
//! There are two kinds of error. Structure (not well-formed, an unknown or misplaced element) ends
//! the decode with an [`xml::Error`](Error). A value (lexical form, facet, a missing element) is
//! collected as a [`Violation`], the value is dropped, and reading goes on.

use crate::namespaces::{SOAP_1_1_ENCODING, SOAP_1_2_ENCODING, XSD, XSI};
use crate::xml::{Error, ErrorKind, Name, Reader};
use std::borrow::Cow;

mod violation;

use violation::Violations;
pub use violation::{Checked, ValueError, Violation};

/// An element of a contract, as a constant in generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElementName {
    /// Its namespace name; empty for none.
    pub namespace: &'static str,
    /// Its local part.
    pub local: &'static str,
    /// What an `xsi:type` may name: the declared type, then its ancestors up to the built-in one.
    /// `xs:anyType` need not be listed. Empty for an anonymous type.
    pub types: &'static [TypeName],
    /// The unqualified attributes that the declared type has.
    pub attributes: &'static [&'static str],
}

/// A type of a contract or of XML Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// Its namespace name.
    pub namespace: &'static str,
    /// Its local part.
    pub local: &'static str,
}

impl TypeName {
    /// A type of this namespace.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self { namespace, local }
    }

    /// A built-in type of XML Schema.
    pub const fn xsd(local: &'static str) -> Self {
        Self::new(XSD, local)
    }
}

impl ElementName {
    /// An element of an anonymous type without attributes.
    pub const fn new(namespace: &'static str, local: &'static str) -> Self {
        Self {
            namespace,
            local,
            types: &[],
            attributes: &[],
        }
    }

    /// The same with the types that an `xsi:type` may name.
    #[must_use]
    pub const fn with_types(mut self, types: &'static [TypeName]) -> Self {
        self.types = types;
        self
    }

    /// The same with the attributes that it may have.
    #[must_use]
    pub const fn with_attributes(mut self, attributes: &'static [&'static str]) -> Self {
        self.attributes = attributes;
        self
    }

    #[inline]
    fn is(&self, name: Name<'_>) -> bool {
        self.local == name.local && self.namespace == name.namespace
    }
}

/// How often an element may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurs {
    /// At least so often.
    pub min: u32,
    /// At most so often; `None` for unbounded.
    pub max: Option<u32>,
}

impl Occurs {
    /// Any number of times.
    pub const ANY: Self = Self { min: 0, max: None };
}

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

    /// The entered element's text, read as a value; leaves the element. A [`ValueError`] becomes a
    /// violation.
    #[inline]
    pub fn value<T>(
        &mut self,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Result<Option<T>, Error> {
        let text = self.reader.content()?;
        let value = match read(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.violate(error.rule, error.limit, error.message);
                None
            }
        };
        self.reader.close();
        Ok(value)
    }

    /// An unqualified attribute of the entered element; to be asked for before any child.
    pub fn attribute<T>(
        &mut self,
        local: &'static str,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        let text = self.reader.attribute("", local)?;
        match read(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.violate_attribute(local, error);
                None
            }
        }
    }

    /// The same of an attribute that must be there.
    pub fn required_attribute<T>(
        &mut self,
        local: &'static str,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        if self.reader.attribute("", local).is_none() {
            let message = format!("The attribute \"{local}\" is required.");
            self.violate_attribute(local, ValueError::new("required", None, message));
            return None;
        }
        self.attribute(local, read)
    }

    /// Reads over the rest of the entered element and leaves it.
    pub fn skip(&mut self) -> Result<(), Error> {
        self.reader.skip()
    }

    /// The reader, for what no method here covers.
    pub fn reader(&mut self) -> &mut Reader<'x> {
        self.reader
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

    fn violate_attribute(&mut self, local: &str, error: ValueError) {
        let reader = &*self.reader;
        self.violations.push(|| Violation {
            path: format!("{}/@{local}", reader.path()),
            rule: error.rule,
            limit: error.limit,
            message: error.message,
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

    /// Calls `read` for each of a run of children, with its number from 1.
    fn each(
        &mut self,
        name: &'static ElementName,
        occurs: Occurs,
        mut read: impl FnMut(&mut Self, usize) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut count: usize = 0;
        let max = occurs.max.map_or(usize::MAX, |max| max as usize);
        while self.is_next(name)? {
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
        let outer = (self.base, self.passed, self.found);
        self.base = self.absent.len();
        self.passed = self.base;
        self.found = None;
        self.reader.enter_occurrence(occurrence)?;
        let value = if self.reader.attributes().is_empty() || self.judge_attributes(name)? {
            read(self)?
        } else {
            None
        };
        self.absent.truncate(self.base);
        (self.base, self.passed, self.found) = outer;
        Ok(value)
    }

    /// Judges the attributes of the element just entered. False if it is nil, which is a
    /// violation: it has then been left.
    #[cold]
    fn judge_attributes(&mut self, name: &ElementName) -> Result<bool, Error> {
        let mut nil = false;
        for attribute in self.reader.attributes() {
            match attribute.name {
                Name {
                    namespace: "",
                    local,
                } if !name.attributes.contains(&local) => {
                    return Err(self.refuse(ErrorKind::UnexpectedAttribute(local.to_owned())));
                }
                Name {
                    namespace: XSI,
                    local: "nil",
                } => {
                    nil = matches!(attribute.value().trim(), "true" | "1");
                }
                Name {
                    namespace: XSI,
                    local: "type",
                } => {
                    let value = attribute.value();
                    if !self.is_declared(value.trim(), name) {
                        return Err(self.refuse(ErrorKind::UnrelatedType(value.into_owned())));
                    }
                }
                Name {
                    namespace: SOAP_1_1_ENCODING | SOAP_1_2_ENCODING,
                    local: "arrayType" | "arraySize" | "itemType" | "offset" | "position",
                } => return Err(self.refuse(ErrorKind::EncodedArray)),
                _ => {}
            }
        }
        if nil {
            let message = "Nothing is nillable here; leave the element out to keep what is stored, \
                           or name the field in \"clear\" to empty it.";
            self.violate("nil", None, message.to_owned());
            self.reader.skip()?;
        }
        Ok(!nil)
    }

    fn is_declared(&self, qname: &str, name: &ElementName) -> bool {
        self.reader.resolve(qname).is_some_and(|found| {
            let any = Name {
                namespace: XSD,
                local: "anyType",
            };
            found == any
                || (name.types.iter())
                    .any(|known| known.local == found.local && known.namespace == found.namespace)
        })
    }

    fn refuse(&self, kind: ErrorKind) -> Error {
        self.reader.error(kind)
    }

    /// The refusal of a child that is not what the contract has next.
    #[cold]
    fn misplaced(&self, found: Name<'_>) -> Error {
        let own = self.absent.get(self.base..).unwrap_or_default();
        let here = self.absent.get(self.passed..).unwrap_or_default();
        let advice = if let Some(meant) = (own.iter().chain(&self.found))
            .find(|name| name.local == found.local && name.namespace != found.namespace)
        {
            match meant.namespace {
                "" => "it must be in no namespace".to_owned(),
                namespace => format!("it must be in namespace \"{namespace}\""),
            }
        } else if self.found.is_some_and(|name| name.is(found)) {
            "it stands more often than allowed".to_owned()
        } else if own.iter().any(|name| name.is(found)) {
            match self.found {
                Some(after) => format!("it must stand before \"{}\"", after.local),
                None => String::new(),
            }
        } else if here.is_empty() {
            "nothing more is expected".to_owned()
        } else {
            let names: Vec<_> = here.iter().take(10).map(|name| name.local).collect();
            let more = if here.len() > 10 { ", ..." } else { "" };
            format!("expected here: {}{more}", names.join(", "))
        };
        self.reader.unexpected(found, advice)
    }
}
