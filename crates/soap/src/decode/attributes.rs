//! Attributes: those of the contract are values; `xsi:nil` is a violation; an unrelated `xsi:type`,
//! one without a namespace that the contract does not have, and SOAP encoding's arrays are refused;
//! a guessed `xsi:type` and others in a namespace (`xml:lang`, `xsi:schemaLocation`,
//! `encodingStyle`) are ignored.

use super::guess::{self, Fits, Guess};
use super::{Decoder, ElementName, TypeName, ValueError, Violation};
use crate::any::{AnyAttribute, Wildcard, other_attributes};
use crate::facets::only_value;
use crate::namespaces::{SOAP_1_1_ENCODING, SOAP_1_2_ENCODING, XSD, XSI};
use crate::xml::{Error, ErrorKind, Name};
use std::borrow::Cow;

impl<'x> Decoder<'_, 'x> {
    /// Refuses attributes without a namespace other than these; to be called before any child.
    /// Those in a namespace are passed over: toolkits add their own.
    pub fn only_attributes(&self, known: &[&ElementName]) -> Result<(), Error> {
        for attribute in self.reader.attributes() {
            let name = attribute.name;
            if name.namespace.is_empty() && !known.iter().any(|known| known.is(name)) {
                let kind = ErrorKind::UnexpectedAttribute(name.local.to_owned());
                return Err(self.reader.error(kind));
            }
        }
        Ok(())
    }

    /// The attributes other than these, which a wildcard lets in; one without a namespace that it
    /// does not let in is refused.
    pub fn any_attributes(
        &self,
        known: &[&ElementName],
        wildcard: Wildcard,
    ) -> Result<Vec<AnyAttribute>, Error> {
        let other =
            |name: Name<'_>| name.namespace != XSI && !known.iter().any(|known| known.is(name));
        for attribute in self.reader.attributes() {
            let name = attribute.name;
            if name.namespace.is_empty() && other(name) && !wildcard.allows(name) {
                let kind = ErrorKind::UnexpectedAttribute(name.local.to_owned());
                return Err(self.reader.error(kind));
            }
        }
        Ok(other_attributes(self.reader, |name| {
            other(name) && wildcard.allows(name)
        }))
    }

    /// An attribute of the entered element; to be asked for before any child.
    pub fn attribute<T>(
        &mut self,
        name: &ElementName,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        let text = self.reader.attribute(name.namespace, name.local)?;
        self.attribute_value(name, text, read)
    }

    /// The same of an attribute that must be there.
    pub fn required_attribute<T>(
        &mut self,
        name: &ElementName,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        let text = self.reader.attribute(name.namespace, name.local);
        if text.is_none() {
            let message = format!("The attribute \"{}\" is required.", name.local);
            self.violate_attribute(name.local, ValueError::new("required", None, message));
        }
        self.attribute_value(name, text?, read)
    }

    /// The same of an attribute that has this value where it is not there.
    pub fn attribute_or<T>(
        &mut self,
        name: &ElementName,
        default: &'static str,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        let text = self.reader.attribute(name.namespace, name.local);
        let text = text.unwrap_or(Cow::Borrowed(default));
        self.attribute_value(name, text, read)
    }

    /// The same of an attribute that has only this value, and has it where it is not there.
    pub fn fixed_attribute<T: PartialEq>(
        &mut self,
        name: &ElementName,
        only: &'static str,
        read: impl Fn(Cow<'_, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        self.attribute_or(name, only, |text| only_value(text, only, read))
    }

    fn attribute_value<T>(
        &mut self,
        name: &ElementName,
        text: Cow<'x, str>,
        read: impl FnOnce(Cow<'x, str>) -> Result<T, ValueError>,
    ) -> Option<T> {
        match read(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.violate_attribute(name.local, error);
                None
            }
        }
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

    /// Judges the attributes of the element just entered. False if it is nil, which is a
    /// violation: it has then been left.
    #[cold]
    pub(super) fn judge_attributes(&mut self, name: &ElementName) -> Result<bool, Error> {
        let mut nil = false;
        for attribute in self.reader.attributes() {
            match attribute.name {
                Name {
                    namespace: "",
                    local,
                } if !name.own_attributes => {
                    return Err(self
                        .reader
                        .error(ErrorKind::UnexpectedAttribute(local.to_owned())));
                }
                Name {
                    namespace: XSI,
                    local: "nil",
                } => {
                    nil = !name.nillable && matches!(attribute.value().trim(), "true" | "1");
                }
                Name {
                    namespace: XSI,
                    local: "type",
                } if !name.own_type => {
                    let value = attribute.value();
                    if !self.is_declared(value.trim(), name) {
                        let unrelated = ErrorKind::UnrelatedType {
                            found: value.trim().to_owned(),
                            declared: name.types.first().map_or("", |declared| declared.local),
                        };
                        let fits = self.reader.resolve(value.trim()).and_then(|named| {
                            name.derived(named)
                                .or_else(|| guess::lexical(named, name).map(Fits::Text))
                        });
                        match fits {
                            Some(fits) => self.guess = Some(Guess { fits, unrelated }),
                            None => return Err(self.reader.error(unrelated)),
                        }
                    }
                }
                Name {
                    namespace: SOAP_1_1_ENCODING | SOAP_1_2_ENCODING,
                    local: "arrayType" | "arraySize" | "itemType" | "offset" | "position",
                } => return Err(self.reader.error(ErrorKind::EncodedArray)),
                _ => {}
            }
        }
        if nil {
            let message = "Nothing is nillable here; leave the element out to keep what is stored, \
                           or name the field in \"clear\" to empty it.";
            self.violate("nil", None, message.to_owned());
            self.guess = None;
            self.reader.skip()?;
        }
        Ok(!nil)
    }

    /// The number among these of the type that `xsi:type` names; of an ancestor, or where there is
    /// none, that of the declared type. `None`: that is abstract, and a violation says so; the
    /// element has been left.
    pub fn derived(
        &mut self,
        types: &[TypeName],
        declared: &'static [TypeName],
        is_abstract: bool,
    ) -> Result<Option<usize>, Error> {
        let named = self.reader.attribute(XSI, "type");
        if let Some(text) = &named {
            let found = self.reader.resolve(text.trim());
            let same = |known: &TypeName| {
                found.is_some_and(|found| {
                    known.local == found.local && known.namespace == found.namespace
                })
            };
            if let Some(number) = types.iter().position(same) {
                return Ok(Some(number));
            }
            if is_abstract || !declared.iter().any(same) {
                let declared = declared.first().map_or("", |declared| declared.local);
                let found = text.clone().into_owned();
                return Err(self
                    .reader
                    .error(ErrorKind::UnrelatedType { found, declared }));
            }
        } else if is_abstract {
            let choices: Vec<_> = types.iter().take(10).map(|known| known.local).collect();
            let message = format!("xsi:type must name one of: {}.", choices.join(", "));
            self.violate("type", None, message);
            self.reader.skip()?;
            return Ok(None);
        }
        Ok(Some(0))
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
}
