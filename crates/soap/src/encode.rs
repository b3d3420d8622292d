//! Writing the members of a structure: tags around values, absent ones left out.

use crate::decode::Checked;
use crate::generated::Encode;
use crate::xml::Writer;

impl Writer {
    /// An element with this start tag, such as `<email>`, which holds the value.
    #[inline]
    pub fn element<T: Encode>(&mut self, tag: &'static str, value: &T) {
        self.markup(tag);
        value.encode(self);
        self.end_tag(tag);
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
