//! From an `xs:schema` to its syntax tree.

use roxmltree::Node;

use super::likeness::likeness;
use super::{Encoded, GlobalType, Occurs, Other, QName, Schema, TypeDefinition, TypeUse};
use crate::load::Source;
use crate::namespaces::{XML, XSD};
use crate::problem::{Position, Problem};

/// The schema under this node.
pub(crate) fn parse(source: &Source, node: Node<'_, '_>) -> Result<Schema, Vec<Problem>> {
    let mut parser = Parser {
        source,
        target: node
            .attribute("targetNamespace")
            .or(source.adopted.as_deref())
            .unwrap_or_default()
            .to_string(),
        qualified: collapsed(node, "elementFormDefault") == Some("qualified"),
        qualified_attributes: collapsed(node, "attributeFormDefault") == Some("qualified"),
        depth: 0,
        encoded: Vec::new(),
        problems: Vec::new(),
    };
    let mut schema = Schema {
        elements: Vec::new(),
        types: Vec::new(),
        groups: Vec::new(),
        attributes: Vec::new(),
        attribute_groups: Vec::new(),
        others: Vec::new(),
        encoded: Vec::new(),
    };
    for child in xsd_children(node) {
        match child.tag_name().name() {
            "element" => {
                let element = parser.element(child, true);
                schema.elements.push(element);
            }
            "complexType" => {
                let complex = parser.complex_type(child);
                schema.types.push(GlobalType {
                    definition: TypeDefinition::Complex(Box::new(complex)),
                    likeness: likeness(source, child),
                });
            }
            "simpleType" => {
                let simple = parser.simple_type(child);
                schema.types.push(GlobalType {
                    definition: TypeDefinition::Simple(Box::new(simple)),
                    likeness: likeness(source, child),
                });
            }
            "group" => schema.groups.extend(parser.group(child)),
            "attribute" => {
                let attribute = parser.attribute(child, true);
                schema.attributes.push(attribute);
            }
            "attributeGroup" => {
                let group = parser.attribute_group(child);
                schema.attribute_groups.extend(group);
            }
            "annotation" | "import" | "include" | "notation" => {}
            _ => schema.others.push(parser.other(child)),
        }
    }
    schema.encoded = parser.encoded;
    if parser.problems.is_empty() {
        Ok(schema)
    } else {
        Err(parser.problems)
    }
}

pub(super) struct Parser<'a> {
    pub(super) source: &'a Source,
    pub(super) target: String,
    pub(super) qualified: bool,
    pub(super) qualified_attributes: bool,
    /// How many definitions stand around this one.
    pub(super) depth: usize,
    pub(super) encoded: Vec<Encoded>,
    problems: Vec<Problem>,
}

impl Parser<'_> {
    pub(super) fn type_use(&mut self, node: Node<'_, '_>, attribute: &str) -> TypeUse {
        if let Some(name) = node.attribute(attribute) {
            return TypeUse::Named(self.qname(node, name));
        }
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "complexType" => {
                    let complex = self.complex_type(child);
                    return TypeUse::Inline(Box::new(TypeDefinition::Complex(Box::new(complex))));
                }
                "simpleType" => {
                    let simple = self.simple_type(child);
                    return TypeUse::Inline(Box::new(TypeDefinition::Simple(Box::new(simple))));
                }
                _ => {}
            }
        }
        TypeUse::Absent
    }

    pub(super) fn name(&self, node: Node<'_, '_>) -> Option<QName> {
        collapsed(node, "name").map(|name| QName::new(&self.target, name))
    }

    pub(super) fn occurs(&mut self, node: Node<'_, '_>) -> Occurs {
        let mut number = |attribute: &str| match collapsed(node, attribute) {
            None => Some(1),
            Some("unbounded") if attribute == "maxOccurs" => None,
            Some(text) => text.parse().ok().or_else(|| {
                // More than is counted: no bound, or one that nothing reaches.
                if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
                    return (attribute == "minOccurs").then_some(u32::MAX);
                }
                let at = self.source.position(node);
                self.problem(&at, format!("{attribute}=\"{text}\" is no number"), "");
                Some(1)
            }),
        };
        let min = number("minOccurs").unwrap_or(1);
        let max = number("maxOccurs");
        Occurs { min, max }
    }

    pub(super) fn qname(&mut self, node: Node<'_, '_>, text: &str) -> QName {
        let name = expand(self.source, node, text).unwrap_or_else(|problem| {
            self.problems.push(problem);
            QName::new("", text)
        });
        // The encoding's own schema, if it is there, names its own types.
        if name.is_encoding() && name.namespace != self.target {
            let at = self.source.position(node);
            self.encoded.push(Encoded::named(at, &name));
        }
        name
    }

    pub(super) fn other(&self, node: Node<'_, '_>) -> Other {
        Other {
            at: self.source.position(node),
            what: format!("`xs:{}`", node.tag_name().name()),
        }
    }

    pub(super) fn problem(&mut self, at: &Position, message: impl Into<String>, hint: &str) {
        self.problems.push(Problem::new(at, message, hint));
    }
}

/// The expanded name of a `prefix:local` text in the scope of a node.
pub(crate) fn expand(source: &Source, node: Node<'_, '_>, text: &str) -> Result<QName, Problem> {
    let text = text.trim();
    let (prefix, local) = match text.split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, text),
    };
    match (prefix, node.lookup_namespace_uri(prefix)) {
        (Some("xml"), None) => Ok(QName::new(XML, local)),
        (_, Some(namespace)) => Ok(QName::new(namespace, local)),
        (None, None) => {
            let namespace = source.adopted.as_deref().unwrap_or_default();
            Ok(QName::new(namespace, local))
        }
        (Some(prefix), None) => Err(Problem::new(
            &source.position(node),
            format!("the prefix of `{text}` is not declared"),
            format!("add xmlns:{prefix}"),
        )),
    }
}

/// An attribute of a type that collapses white space, as all are but the values of instances.
pub(super) fn collapsed<'a>(node: Node<'a, '_>, attribute: &str) -> Option<&'a str> {
    node.attribute(attribute).map(str::trim)
}

pub(super) fn xsd_children<'a, 'input>(
    node: Node<'a, 'input>,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    node.children()
        .filter(|child| child.is_element() && child.tag_name().namespace() == Some(XSD))
}

#[cfg(test)]
mod tests {
    use super::{QName, parse};
    use crate::load::Source;

    #[test]
    fn blanks_around_what_an_attribute_says_mean_nothing() {
        let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:a' \
                    elementFormDefault=' qualified '>\
                    <xs:element name=' e ' type=' xs:int ' nillable=' true '/>\
                    <xs:element name='f' type='xs:int' nillable=' false '/>\
                    </xs:schema>";
        let source = Source::new("a.xsd".into(), text.to_string(), None);
        let document = source.document().unwrap();
        let schema = parse(&source, document.root_element()).unwrap();
        let named: Vec<_> = (schema.elements.iter())
            .map(|element| (element.name.clone(), element.nillable))
            .collect();
        let name = |local| QName::new("urn:a", local);
        assert_eq!(named, [(name("e"), true), (name("f"), false)]);
    }
}
