//! What a schema leaves open (`xs:any`, `xs:anyAttribute`, `xs:anyType`), kept as raw XML that
//! stands on its own: with the namespace bindings that it needs.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::Decoder;
use crate::generated::{Decode, Encode};
use crate::namespaces::{XML, XSI};
use crate::xml::{Error, ErrorKind, Limits, Name, Reader, Writer};

/// The namespaces that a wildcard lets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wildcard {
    /// Every one, and none.
    Any,
    /// Every one but this.
    Other(&'static str),
    /// One of these; empty for none.
    Among(&'static [&'static str]),
}

impl Wildcard {
    /// Whether a name is let in (XSD part 1 §3.10.4).
    pub fn allows(self, name: Name<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Other(target) => !name.namespace.is_empty() && name.namespace != target,
            Self::Among(namespaces) => namespaces.contains(&name.namespace),
        }
    }
}

/// An element that the contract does not describe, as XML that stands on its own.
///
/// ```
/// use castile_soap::any::AnyElement;
/// let element: AnyElement = "<p:note xmlns:p='urn:example'>yes</p:note>".parse().unwrap();
/// assert_eq!(element.as_str(), "<p:note xmlns:p='urn:example'>yes</p:note>");
/// assert!("<p:note/>".parse::<AnyElement>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnyElement(String);

impl AnyElement {
    /// Keeps XML that the reader has read, and so is known to be well-formed.
    pub(crate) fn captured(xml: String) -> Self {
        Self(xml)
    }

    /// Its XML.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads it as a type that a contract describes; `None` where it has violations.
    pub fn read<T: Decode>(&self) -> Result<Option<T>, Error> {
        let mut reader = Reader::new(&self.0, Limits::default());
        reader.root()?;
        T::decode(&mut Decoder::new(&mut reader))
    }

    /// The element `name`, which holds a value. It declares the default namespace, so that an
    /// `xs:QName` in no namespace cannot be told in it.
    pub fn of<T: Encode>(name: Name<'_>, value: &T) -> Result<Self, Error> {
        let mut to = Writer::new(u16::MAX);
        to.raw("<");
        to.raw(name.local);
        to.markup(" xmlns=\"");
        to.attribute(name.namespace);
        to.markup("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        value.attributes(&mut to);
        to.markup(">");
        value.encode(&mut to);
        to.markup("</");
        to.raw(name.local);
        to.markup(">");
        to.into_string().parse()
    }
}

impl FromStr for AnyElement {
    type Err = Error;

    /// One element that declares every prefix in it.
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut reader = Reader::new(text, Limits::default());
        reader.root()?;
        reader.skip()?;
        reader.finish()?;
        let start = text.find('<').unwrap_or(0);
        if text.get(start..).is_some_and(|text| text.starts_with("<?")) {
            return Err(reader.error(ErrorKind::Declaration("has no place in a part")));
        }
        Ok(Self(text.trim().to_owned()))
    }
}

impl fmt::Display for AnyElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for AnyElement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for AnyElement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// An attribute that the contract does not describe.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AnyAttribute {
    /// Its namespace; empty for none.
    pub namespace: String,
    /// Its local name.
    pub local: String,
    /// Its value.
    pub value: String,
}

/// A piece of what the contract does not describe.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AnyNode {
    /// A text.
    Text(String),
    /// An element.
    Element(AnyElement),
}

/// A value of `xs:anyType`: whatever an element may hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnyType {
    /// The type that it says it is of (`xsi:type`): namespace and local name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_name: Option<(String, String)>,
    /// Its attributes, but for those of XML Schema itself.
    #[serde(default)]
    pub attributes: Vec<AnyAttribute>,
    /// What it holds, in order.
    #[serde(default)]
    pub content: Vec<AnyNode>,
}

impl AnyType {
    /// One that holds a text and nothing else.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            content: vec![AnyNode::Text(text.into())],
            ..Self::default()
        }
    }
}

impl Decode for AnyType {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let reader = from.reader();
        let mut any = Self::default();
        if let Some(named) = reader.attribute(XSI, "type") {
            any.type_name = reader
                .resolve(named.trim())
                .map(|name| (name.namespace.to_owned(), name.local.to_owned()));
        }
        any.attributes = other_attributes(reader, |name| name.namespace != XSI);
        loop {
            let text = reader.leading_text()?;
            if !text.is_empty() {
                any.content.push(AnyNode::Text(text));
            }
            if reader.peek()?.is_none() {
                break;
            }
            let element = AnyElement::captured(reader.capture()?);
            any.content.push(AnyNode::Element(element));
        }
        reader.leave()?;
        Ok(Some(any))
    }
}

/// The attributes of the entered element that are asked for.
pub(crate) fn other_attributes(
    reader: &Reader<'_>,
    wanted: impl Fn(Name<'_>) -> bool,
) -> Vec<AnyAttribute> {
    (reader.attributes().iter())
        .filter(|attribute| wanted(attribute.name))
        .map(|attribute| AnyAttribute {
            namespace: attribute.name.namespace.to_owned(),
            local: attribute.name.local.to_owned(),
            value: attribute.value().into_owned(),
        })
        .collect()
}

impl Encode for AnyType {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        if let Some((namespace, local)) = &self.type_name {
            // A prefix of its own: which others stand around it is not known here.
            if namespace.is_empty() {
                to.markup(" xsi:type=\"");
            } else {
                to.markup(" xmlns:xt=\"");
                to.attribute(namespace);
                to.markup("\" xsi:type=\"xt:");
            }
            to.attribute(local);
            to.markup("\"");
        }
        to.any_attributes(&self.attributes);
    }

    fn encode(&self, to: &mut Writer) {
        for node in &self.content {
            match node {
                AnyNode::Text(text) => to.text(text),
                AnyNode::Element(element) => to.raw(element.as_str()),
            }
        }
    }
}

impl Writer {
    /// Attributes in namespaces of their own, each with a prefix that is declared beside it. One
    /// whose name is no XML name is left out, for it could not be read back.
    pub fn any_attributes(&mut self, attributes: &[AnyAttribute]) {
        for (number, attribute) in attributes.iter().enumerate() {
            if !crate::xml::is_ncname(&attribute.local) {
                continue;
            }
            self.markup(" ");
            match attribute.namespace.as_str() {
                "" => {}
                XML => self.markup("xml:"),
                namespace => {
                    self.markup("xmlns:xa");
                    self.display(&number);
                    self.markup("=\"");
                    self.attribute(namespace);
                    self.markup("\" xa");
                    self.display(&number);
                    self.markup(":");
                }
            }
            self.raw(&attribute.local);
            self.markup("=\"");
            self.attribute(&attribute.value);
            self.markup("\"");
        }
    }
}
