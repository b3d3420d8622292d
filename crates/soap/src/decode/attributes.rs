//! Attributes: those of the contract are values; `xsi:nil` is a violation; an unrelated `xsi:type`,
//! one without a namespace that the contract does not have, and SOAP encoding's arrays are refused;
//! a guessed `xsi:type` and others in a namespace (`xml:lang`, `xsi:schemaLocation`,
//! `encodingStyle`) are ignored.

use super::{Decoder, ElementName, ValueError, Violation};
use crate::namespaces::{SOAP_1_1_ENCODING, SOAP_1_2_ENCODING, XSD, XSI};
use crate::xml::{Error, ErrorKind, Name};
use std::borrow::Cow;

impl<'x> Decoder<'_, 'x> {
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
                } if !name.attributes.contains(&local) => {
                    return Err(self
                        .reader
                        .error(ErrorKind::UnexpectedAttribute(local.to_owned())));
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
                        return Err(self.reader.error(ErrorKind::UnrelatedType {
                            found: value.into_owned(),
                            declared: name.types.first().map_or("", |declared| declared.local),
                        }));
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
                || is_guess(found, name)
        })
    }
}

/// Whether this is what a toolkit without a schema takes a simple value for by its look: Perl's
/// `SOAP::Lite` calls the postal code 28014 an `xsd:int`, others every text an `xsd:string`. It is
/// judged by the declared type all the same. What is sent as binary is another text, so no guess.
fn is_guess(found: Name<'_>, name: &ElementName) -> bool {
    let simple = name.types.iter().any(|known| known.namespace == XSD);
    simple && found.namespace == XSD && GUESSES.contains(&found.local)
}

const GUESSES: [&str; 19] = [
    "string",
    "boolean",
    "int",
    "integer",
    "long",
    "short",
    "decimal",
    "float",
    "double",
    "date",
    "time",
    "dateTime",
    "duration",
    "gYear",
    "gYearMonth",
    "gMonth",
    "gMonthDay",
    "gDay",
    "anyURI",
];
