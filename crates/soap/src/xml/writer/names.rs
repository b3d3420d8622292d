//! Values that are names (`xs:QName`): each is written by a prefix that its own element declares,
//! for which prefixes stand around it no value knows.

use super::Writer;
use crate::namespaces::XML;
use crate::xml::Name;

/// The names of the element that was begun last.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Where its start tag begins.
    tag: usize,
    /// No other tag begins between it and here.
    seen: usize,
    /// What its names have declared: prefix and namespace.
    declared: Vec<(String, String)>,
}

impl Writer {
    /// A name, in the text or an attribute of the element that was begun last. This prefix is taken
    /// where it is free; `""` is none. A name in no namespace has no prefix: where values are names,
    /// markup declares no default namespace.
    pub fn name(&mut self, prefix: &str, name: Name<'_>) {
        match name.namespace {
            "" => {}
            XML => self.text.push_str("xml:"),
            namespace => {
                let prefix = self.declare(prefix, namespace);
                self.text.push_str(&prefix);
                self.text.push(':');
                self.names.seen = self.text.len();
            }
        }
        self.text.push_str(name.local);
    }

    /// The prefix that the last element's start tag binds to a namespace, from now on at least.
    fn declare(&mut self, wanted: &str, namespace: &str) -> String {
        self.find_tag();
        let known = |is: &dyn Fn(&str) -> bool| {
            let mut declared = self.names.declared.iter();
            let found = declared.find(|(prefix, bound)| bound == namespace && is(prefix));
            found.map(|(prefix, _)| prefix.clone())
        };
        if let Some(prefix) = known(&|prefix| prefix == wanted) {
            return prefix;
        }
        let wanted =
            Some(wanted.to_owned()).filter(|prefix| is_free(prefix) && !self.binds(prefix));
        if wanted.is_none()
            && let Some(prefix) = known(&|_| true)
        {
            return prefix;
        }
        let mut numbered = (1..).map(|number| format!("q{number}"));
        let prefix = wanted
            .or_else(|| numbered.find(|prefix| !self.binds(prefix)))
            .unwrap_or_default();
        let mut declaration = Self::new(0);
        declaration.text = format!(" xmlns:{prefix}=\"");
        declaration.attribute(namespace);
        declaration.text.push('"');
        let place = self.tag().find([' ', '>', '/']).unwrap_or(self.tag().len());
        (self.text).insert_str(self.names.tag + place, &declaration.text);
        (self.names.declared).push((prefix.clone(), namespace.to_owned()));
        prefix
    }

    /// Looks for a tag that has begun since the last name: what `<` stands last begins one, for in
    /// texts and attributes it is escaped.
    fn find_tag(&mut self) {
        let since = self.text.get(self.names.seen..).unwrap_or_default();
        if let Some(at) = since.rfind('<') {
            self.names.tag = self.names.seen + at;
            self.names.declared.clear();
        }
    }

    /// The text from the tag on.
    fn tag(&self) -> &str {
        self.text.get(self.names.tag..).unwrap_or_default()
    }

    fn binds(&self, prefix: &str) -> bool {
        self.tag().contains(&format!(" xmlns:{prefix}=\""))
    }
}

/// Whether no markup binds this prefix: generated code has `n1`, `n2`, ... and `xsi`, a wildcard's
/// attributes `xa0`, `xa1`, ..., and what begins with `xml` is XML's.
fn is_free(prefix: &str) -> bool {
    let numbered = |start| {
        (prefix.strip_prefix(start))
            .is_some_and(|rest: &str| rest.bytes().all(|digit| digit.is_ascii_digit()))
    };
    let start = prefix.as_bytes().get(..3);
    !(prefix.is_empty()
        || matches!(prefix, "xsi" | "xt")
        || numbered("n")
        || numbered("xa")
        || start.is_some_and(|start| start.eq_ignore_ascii_case(b"xml")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name<'n>(namespace: &'n str, local: &'n str) -> Name<'n> {
        Name { namespace, local }
    }

    fn written(write: impl FnOnce(&mut Writer)) -> String {
        let mut to = Writer::new(1);
        to.markup("<n1:a xmlns:n1=\"urn:n\"><n1:b at=\"&gt;\">");
        write(&mut to);
        let text = to.into_string();
        (text.strip_prefix("<n1:a xmlns:n1=\"urn:n\">").unwrap()).to_owned()
    }

    #[test]
    fn a_name_is_declared_by_its_own_element_and_once() {
        let text = written(|to| {
            to.name("p", name("urn:p", "x"));
            to.text(" ");
            to.name("p", name("urn:p", "y"));
            to.text(" ");
            to.name("", name("", "z"));
            to.markup("</n1:b><n1:b c=\"");
            to.name("p", name("urn:p", "x"));
            to.markup("\">");
            to.name("p", name("urn:p", "y"));
            to.markup("</n1:b><n1:b c=\"");
            to.name("xml", name(XML, "x"));
            to.markup("\">");
            to.name("p", name("urn:p", "y"));
        });
        assert_eq!(
            text,
            "<n1:b xmlns:p=\"urn:p\" at=\"&gt;\">p:x p:y z</n1:b>\
             <n1:b xmlns:p=\"urn:p\" c=\"p:x\">p:y</n1:b>\
             <n1:b xmlns:p=\"urn:p\" c=\"xml:x\">p:y"
        );
    }

    #[test]
    fn a_prefix_that_is_taken_gives_way() {
        let text = written(|to| {
            for (prefix, namespace) in [
                ("p", "urn:1"),
                ("p", "urn:2"),
                ("n1", "urn:3"),
                ("", "urn:3"),
                ("Xml-a", "urn:\"&"),
                ("p", "urn:1"),
                ("p", "urn:2"),
                ("xml", XML),
            ] {
                to.name(prefix, name(namespace, "x"));
                to.text(" ");
            }
        });
        assert_eq!(
            text,
            "<n1:b xmlns:q3=\"urn:&quot;&amp;\" xmlns:q2=\"urn:3\" xmlns:q1=\"urn:2\" \
             xmlns:p=\"urn:1\" at=\"&gt;\">p:x q1:x q2:x q2:x q3:x p:x q1:x xml:x "
        );
    }
}
