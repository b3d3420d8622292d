//! A contract of one operation, with whatever is to be hostile about it.

use std::fmt::{Display, Write as _};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// The parts of a contract that a shape fills.
#[derive(Default)]
pub(crate) struct Contract {
    /// Attributes of `wsdl:definitions`.
    pub(crate) declarations: String,
    /// Schemas beside the first.
    pub(crate) schemas: String,
    /// Components of the first schema.
    pub(crate) components: String,
    /// What `Order`, the request's element, holds.
    pub(crate) order: String,
    pub(crate) messages: String,
    pub(crate) operations: String,
    pub(crate) bound: String,
    /// Further port types, bindings and services.
    pub(crate) further: String,
    /// A file beside the WSDL.
    pub(crate) beside: Option<(&'static str, String)>,
}

impl Contract {
    /// Of these components.
    pub(crate) fn of(components: impl Into<String>) -> Self {
        Self {
            components: components.into(),
            ..Self::default()
        }
    }

    /// Of these elements in its request.
    pub(crate) fn ordering(order: impl Into<String>) -> Self {
        Self {
            order: order.into(),
            ..Self::default()
        }
    }

    /// Written into a directory of its own: the WSDL, and the bytes of its files.
    pub(crate) fn write(&self, name: &str) -> (PathBuf, usize) {
        let directory = format!("castile-hostile-{}-{name}", process::id());
        let directory = env::temp_dir().join(directory);
        fs::create_dir_all(&directory).unwrap();
        let text = self.text();
        let mut bytes = text.len();
        if let Some((name, content)) = &self.beside {
            bytes += content.len();
            fs::write(directory.join(name), content).unwrap();
        }
        let path = directory.join("contract.wsdl");
        fs::write(&path, text).unwrap();
        (path, bytes)
    }

    fn text(&self) -> String {
        let frame = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/frame.wsdl");
        let mut text = fs::read_to_string(frame).unwrap();
        for (place, content) in [
            ("<!--declarations-->", &self.declarations),
            ("<!--schemas-->", &self.schemas),
            ("<!--components-->", &self.components),
            ("<!--order-->", &self.order),
            ("<!--messages-->", &self.messages),
            ("<!--operations-->", &self.operations),
            ("<!--bound-->", &self.bound),
            ("<!--further-->", &self.further),
        ] {
            text = text.replacen(place, content, 1);
        }
        text
    }
}

/// What these numbers make, one behind the other.
pub(crate) fn each<T: Display>(count: usize, make: impl Fn(usize) -> T) -> String {
    let mut text = String::new();
    for number in 0..count {
        write!(text, "{}", make(number)).unwrap();
    }
    text
}

pub(crate) fn element(name: impl Display, of: &str) -> String {
    format!("<xs:element name=\"{name}\" type=\"{of}\" minOccurs=\"0\"/>")
}

pub(crate) fn elements(count: usize) -> String {
    each(count, |number| element(format!("f{number}"), "xs:string"))
}

pub(crate) fn structure(name: impl Display, content: impl Display) -> String {
    format!("<xs:complexType name=\"{name}\"><xs:sequence>{content}</xs:sequence></xs:complexType>")
}

pub(crate) fn extension(name: impl Display, base: impl Display, content: impl Display) -> String {
    format!(
        "<xs:complexType name=\"{name}\"><xs:complexContent><xs:extension base=\"tns:{base}\">\
         <xs:sequence>{content}</xs:sequence></xs:extension></xs:complexContent></xs:complexType>"
    )
}

pub(crate) fn simple(name: impl Display, base: impl Display, facets: impl Display) -> String {
    format!(
        "<xs:simpleType name=\"{name}\"><xs:restriction base=\"{base}\">{facets}</xs:restriction>\
         </xs:simpleType>"
    )
}

pub(crate) fn group(name: impl Display, content: impl Display) -> String {
    format!("<xs:group name=\"{name}\"><xs:sequence>{content}</xs:sequence></xs:group>")
}
