//! From an `xs:schema` to its syntax tree.

use roxmltree::Node;

use super::{
    ComplexType, Element, Facet, Occurs, Other, QName, Schema, SimpleType, TypeDefinition, TypeUse,
};
use crate::load::Source;
use crate::namespaces::XSD;
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
        qualified: node.attribute("elementFormDefault") == Some("qualified"),
        problems: Vec::new(),
    };
    let mut schema = Schema {
        elements: Vec::new(),
        types: Vec::new(),
        others: Vec::new(),
    };
    for child in xsd_children(node) {
        match child.tag_name().name() {
            "element" => {
                let element = parser.element(child, true);
                schema.elements.push(element);
            }
            "complexType" => {
                let complex = parser.complex_type(child);
                schema.types.push(TypeDefinition::Complex(complex));
            }
            "simpleType" => {
                let simple = parser.simple_type(child);
                schema.types.push(TypeDefinition::Simple(simple));
            }
            "annotation" | "import" | "include" | "notation" => {}
            _ => schema.others.push(parser.other(child)),
        }
    }
    if parser.problems.is_empty() {
        Ok(schema)
    } else {
        Err(parser.problems)
    }
}

pub(super) struct Parser<'a> {
    pub(super) source: &'a Source,
    target: String,
    qualified: bool,
    problems: Vec<Problem>,
}

impl Parser<'_> {
    fn element(&mut self, node: Node<'_, '_>, global: bool) -> Element {
        let at = self.source.position(node);
        let qualified = match node.attribute("form") {
            Some(form) => form == "qualified",
            None => self.qualified,
        };
        let reference = node.attribute("ref");
        let name = match (reference, node.attribute("name")) {
            (Some(reference), _) => self.qname(node, reference),
            (None, Some(name)) => {
                let namespace = if global || qualified {
                    &self.target
                } else {
                    ""
                };
                QName::new(namespace, name)
            }
            (None, None) => {
                self.problem(&at, "`xs:element` without name or ref", "");
                QName::new("", "")
            }
        };
        Element {
            declared: self.type_use(node, "type"),
            occurs: self.occurs(node),
            annotation: self.annotation(node),
            others: self.element_others(node, &at),
            reference: reference.is_some(),
            at,
            name,
        }
    }

    /// What an element carries that has no place in the tree.
    fn element_others(&self, node: Node<'_, '_>, at: &Position) -> Vec<Other> {
        let mut others = Vec::new();
        for attribute in node.attributes() {
            let refused = match attribute.name() {
                "nillable" | "abstract" => matches!(attribute.value().trim(), "true" | "1"),
                "default" | "fixed" | "substitutionGroup" => true,
                _ => false,
            };
            if refused {
                others.push(Other {
                    at: at.clone(),
                    what: format!("{}=\"{}\"", attribute.name(), attribute.value()),
                });
            }
        }
        for child in xsd_children(node) {
            if !matches!(
                child.tag_name().name(),
                "annotation" | "complexType" | "simpleType" | "key" | "keyref" | "unique"
            ) {
                others.push(self.other(child));
            }
        }
        others
    }

    fn complex_type(&mut self, node: Node<'_, '_>) -> ComplexType {
        let mut complex = ComplexType {
            at: self.source.position(node),
            name: self.name(node),
            annotation: self.annotation(node),
            members: Vec::new(),
            others: Vec::new(),
        };
        for attribute in ["mixed", "abstract"] {
            if matches!(node.attribute(attribute), Some("true" | "1")) {
                complex.others.push(Other {
                    at: complex.at.clone(),
                    what: format!("{attribute}=\"true\""),
                });
            }
        }
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "annotation" => {}
                "sequence" => self.sequence(child, &mut complex),
                _ => complex.others.push(self.other(child)),
            }
        }
        complex
    }

    /// A sequence's elements; a nested sequence that stands exactly once is the same as its content.
    fn sequence(&mut self, node: Node<'_, '_>, complex: &mut ComplexType) {
        let once = Occurs {
            min: 1,
            max: Some(1),
        };
        if self.occurs(node) != once {
            complex.others.push(Other {
                at: self.source.position(node),
                what: "`xs:sequence` with minOccurs or maxOccurs".to_string(),
            });
        }
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "annotation" => {}
                "element" => {
                    let element = self.element(child, false);
                    complex.members.push(element);
                }
                "sequence" => self.sequence(child, complex),
                _ => complex.others.push(self.other(child)),
            }
        }
    }

    fn simple_type(&mut self, node: Node<'_, '_>) -> SimpleType {
        let mut simple = SimpleType {
            at: self.source.position(node),
            name: self.name(node),
            annotation: self.annotation(node),
            base: TypeUse::Absent,
            facets: Vec::new(),
            others: Vec::new(),
        };
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "annotation" => {}
                "restriction" => {
                    simple.base = self.type_use(child, "base");
                    simple.facets = self.facets(child);
                }
                _ => simple.others.push(self.other(child)),
            }
        }
        simple
    }

    fn facets(&mut self, restriction: Node<'_, '_>) -> Vec<Facet> {
        let mut facets = Vec::new();
        for child in xsd_children(restriction) {
            let name = child.tag_name().name();
            if matches!(name, "annotation" | "simpleType") {
                continue;
            }
            let at = self.source.position(child);
            let Some(value) = child.attribute("value") else {
                self.problem(&at, format!("facet `xs:{name}` without value"), "");
                continue;
            };
            facets.push(Facet {
                at,
                name: name.to_string(),
                value: value.to_string(),
                documentation: self.annotation(child).documentation,
            });
        }
        facets
    }

    fn type_use(&mut self, node: Node<'_, '_>, attribute: &str) -> TypeUse {
        if let Some(name) = node.attribute(attribute) {
            return TypeUse::Named(self.qname(node, name));
        }
        for child in xsd_children(node) {
            match child.tag_name().name() {
                "complexType" => {
                    let complex = self.complex_type(child);
                    return TypeUse::Inline(Box::new(TypeDefinition::Complex(complex)));
                }
                "simpleType" => {
                    let simple = self.simple_type(child);
                    return TypeUse::Inline(Box::new(TypeDefinition::Simple(simple)));
                }
                _ => {}
            }
        }
        TypeUse::Absent
    }

    fn name(&self, node: Node<'_, '_>) -> Option<QName> {
        node.attribute("name")
            .map(|name| QName::new(&self.target, name))
    }

    fn occurs(&mut self, node: Node<'_, '_>) -> Occurs {
        let mut number = |attribute: &str| match node.attribute(attribute).map(str::trim) {
            None => Some(1),
            Some("unbounded") if attribute == "maxOccurs" => None,
            Some(text) => text.parse().ok().or_else(|| {
                let at = self.source.position(node);
                self.problem(&at, format!("{attribute}=\"{text}\" is no number"), "");
                Some(1)
            }),
        };
        let min = number("minOccurs").unwrap_or(1);
        let max = number("maxOccurs");
        Occurs { min, max }
    }

    fn qname(&mut self, node: Node<'_, '_>, text: &str) -> QName {
        expand(self.source, node, text).unwrap_or_else(|problem| {
            self.problems.push(problem);
            QName::new("", text)
        })
    }

    fn other(&self, node: Node<'_, '_>) -> Other {
        Other {
            at: self.source.position(node),
            what: format!("`xs:{}`", node.tag_name().name()),
        }
    }

    fn problem(&mut self, at: &Position, message: impl Into<String>, hint: &str) {
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

pub(super) fn xsd_children<'a, 'input>(
    node: Node<'a, 'input>,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    node.children()
        .filter(|child| child.is_element() && child.tag_name().namespace() == Some(XSD))
}
