//! Writing the members of a structure: tags around values, absent ones left out.

use crate::any::AnyElement;
use crate::decode::Checked;
use crate::generated::{Encode, Lexical};
use crate::xml::Writer;

impl Writer {
    /// An element with this start tag, such as `<email>`, which holds the value.
    #[inline]
    pub fn element<T: Encode>(&mut self, tag: &'static str, value: &T) {
        if T::ATTRIBUTES {
            self.markup(tag.strip_suffix('>').unwrap_or(tag));
            value.attributes(self);
            self.markup(">");
        } else {
            self.markup(tag);
        }
        value.encode(self);
        self.end_tag(tag);
    }

    /// An attribute with this beginning, such as ` id="`.
    #[inline]
    pub fn attribute_value<T: Lexical>(&mut self, open: &'static str, value: &T) {
        self.markup(open);
        value.write(self);
        self.markup("\"");
    }

    /// The attribute where there is a value, nothing where there is none.
    #[inline]
    pub fn optional_attribute<T: Lexical>(&mut self, open: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.attribute_value(open, value);
        }
    }

    /// What each of these writes, one behind the other.
    pub fn parts<T: Encode>(&mut self, parts: &[T]) {
        for part in parts {
            part.encode(self);
        }
    }

    /// Elements as they were read.
    pub fn any<'e>(&mut self, elements: impl IntoIterator<Item = &'e AnyElement>) {
        for element in elements {
            self.raw(element.as_str());
        }
    }

    /// The element where there is a value, nothing where there is none.
    #[inline]
    pub fn optional<T: Encode>(&mut self, tag: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.element(tag, value);
        }
    }

    /// An element for each value.
    #[inline]
    pub fn repeated<T: Encode>(&mut self, tag: &'static str, values: &[T]) {
        for value in values {
            self.element(tag, value);
        }
    }

    /// An element for each valid record; what was refused on its way in has no form.
    pub fn checked<T: Encode>(&mut self, tag: &'static str, records: &[Checked<T>]) {
        for record in records {
            if let Checked::Valid(value) = record {
                self.element(tag, value);
            }
        }
    }

    #[inline]
    fn end_tag(&mut self, tag: &'static str) {
        self.markup("</");
        self.markup(tag.get(1..).unwrap_or_default());
    }
}
