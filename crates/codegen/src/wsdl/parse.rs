//! From the files of a contract to its syntax tree.

use roxmltree::Node;

use super::{Definitions, Message, Part, Port, PortFault, PortOperation, PortType, Service};
use crate::load::{Source, Sources};
use crate::namespaces::{WSDL, WSDL20, XSD};
use crate::problem::Problem;
use crate::schema::{self, Encoded, QName, expand, text_of};

/// Parses every file.
pub(crate) fn parse(sources: &Sources) -> Result<Definitions, Vec<Problem>> {
    let mut definitions = Definitions::default();
    let mut problems = Vec::new();
    for (number, source) in sources.files.iter().enumerate() {
        let document = match source.document() {
            Ok(document) => document,
            Err(error) => {
                problems.push(error.problem());
                continue;
            }
        };
        let root = document.root_element();
        let name = (root.tag_name().namespace(), root.tag_name().name());
        match name {
            (Some(WSDL), "definitions") => {
                let mut parser = Parser::new(source, root, &mut definitions, &mut problems);
                parser.definitions(root, number == 0);
            }
            (Some(XSD), "schema") if number > 0 => match schema::parse(source, root) {
                Ok(schema) => definitions.schemas.push(schema),
                Err(found) => problems.extend(found),
            },
            (Some(WSDL20), _) => problems.push(Problem::new(
                &source.position(root),
                "WSDL 2.0 is not supported",
                "write the contract in WSDL 1.1",
            )),
            _ => problems.push(Problem::new(
                &source.position(root),
                format!(
                    "`{}` is neither a WSDL nor a schema",
                    root.tag_name().name()
                ),
                "expected wsdl:definitions of WSDL 1.1",
            )),
        }
    }
    if problems.is_empty() {
        Ok(definitions)
    } else {
        Err(problems)
    }
}

pub(super) struct Parser<'a> {
    pub(super) source: &'a Source,
    target: String,
    pub(super) definitions: &'a mut Definitions,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Parser<'a> {
    fn new(
        source: &'a Source,
        root: Node<'_, '_>,
        definitions: &'a mut Definitions,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self {
            source,
            target: attribute(root, "targetNamespace"),
            definitions,
            problems,
        }
    }

    fn definitions(&mut self, root: Node<'_, '_>, first: bool) {
        if self.definitions.target.is_empty() {
            self.definitions.target.clone_from(&self.target);
        }
        if first {
            self.definitions.at = Some(self.source.position(root));
        }
        for child in children(root, WSDL) {
            match child.tag_name().name() {
                "types" => self.types(child),
                "message" => self.message(child),
                "portType" => self.port_type(child),
                "binding" => self.binding(child),
                "service" => self.service(child),
                _ => {}
            }
        }
    }

    fn types(&mut self, node: Node<'_, '_>) {
        for child in children(node, XSD) {
            match schema::parse(self.source, child) {
                Ok(schema) => self.definitions.schemas.push(schema),
                Err(found) => self.problems.extend(found),
            }
        }
    }

    fn message(&mut self, node: Node<'_, '_>) {
        let mut parts = Vec::new();
        for part in named(node, "part") {
            parts.push(Part {
                at: self.source.position(part),
                name: attribute(part, "name"),
                element: part
                    .attribute("element")
                    .and_then(|name| self.qname(part, name)),
            });
        }
        let message = Message {
            at: self.source.position(node),
            name: self.name(node),
            parts,
        };
        self.definitions.messages.push(message);
    }

    fn port_type(&mut self, node: Node<'_, '_>) {
        let mut operations = Vec::new();
        for operation in named(node, "operation") {
            let mut faults = Vec::new();
            for fault in named(operation, "fault") {
                if let Some(message) = self.qname(fault, fault.attribute("message").unwrap_or("")) {
                    faults.push(PortFault {
                        at: self.source.position(fault),
                        name: attribute(fault, "name"),
                        message,
                        documentation: documentation(fault),
                    });
                }
            }
            operations.push(PortOperation {
                at: self.source.position(operation),
                name: attribute(operation, "name"),
                documentation: documentation(operation),
                input: self.message_of(operation, "input"),
                output: self.message_of(operation, "output"),
                faults,
            });
        }
        let port_type = PortType {
            name: self.name(node),
            documentation: documentation(node),
            operations,
        };
        self.definitions.port_types.push(port_type);
    }

    fn message_of(&mut self, operation: Node<'_, '_>, direction: &'static str) -> Option<QName> {
        let node = named(operation, direction).next()?;
        self.qname(node, node.attribute("message")?)
    }

    fn service(&mut self, node: Node<'_, '_>) {
        let mut ports = Vec::new();
        for port in named(node, "port") {
            if let Some(binding) = self.qname(port, port.attribute("binding").unwrap_or("")) {
                ports.push(Port {
                    at: self.source.position(port),
                    name: attribute(port, "name"),
                    binding,
                });
            }
        }
        let service = Service {
            name: attribute(node, "name"),
            documentation: documentation(node),
            ports,
        };
        self.definitions.services.push(service);
    }

    pub(super) fn name(&self, node: Node<'_, '_>) -> QName {
        QName::new(&self.target, node.attribute("name").unwrap_or_default())
    }

    pub(super) fn qname(&mut self, node: Node<'_, '_>, text: &str) -> Option<QName> {
        match expand(self.source, node, text) {
            Ok(name) => {
                if name.is_encoding() {
                    let at = self.source.position(node);
                    self.definitions.encoded.push(Encoded::named(at, &name));
                }
                Some(name)
            }
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }
}

pub(super) fn children<'a, 'input>(
    node: Node<'a, 'input>,
    namespace: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().namespace() == Some(namespace))
}

pub(super) fn named<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    children(node, WSDL).filter(move |child| child.tag_name().name() == name)
}

pub(super) fn attribute(node: Node<'_, '_>, name: &str) -> String {
    node.attribute(name).unwrap_or_default().to_string()
}

fn documentation(node: Node<'_, '_>) -> String {
    named(node, "documentation")
        .next()
        .map(text_of)
        .unwrap_or_default()
}
