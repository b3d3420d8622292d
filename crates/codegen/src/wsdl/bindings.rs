//! Bindings: how SOAP, and MIME around it, carries the messages of a port type.

use roxmltree::Node;

use super::parse::{Parser, attribute, children, named};
use super::{Binding, BoundHeader, BoundMessage, BoundOperation, Soap};
use crate::namespaces::{MIME, SOAP11, SOAP12};
use crate::problem::Position;

impl Parser<'_> {
    pub(super) fn binding(&mut self, node: Node<'_, '_>) {
        let (soap, extension) = match (children(node, SOAP11).next(), children(node, SOAP12).next())
        {
            (Some(extension), _) => (Some(Soap::V11), Some(extension)),
            (None, Some(extension)) => (Some(Soap::V12), Some(extension)),
            (None, None) => (None, None),
        };
        let setting = |name| extension.map_or_else(String::new, |node| attribute(node, name));
        let Some(port_type) = self.qname(node, node.attribute("type").unwrap_or("")) else {
            return;
        };
        let binding = Binding {
            at: self.source.position(node),
            name: self.name(node),
            port_type,
            soap,
            style: setting("style"),
            transport: setting("transport"),
            operations: named(node, "operation")
                .map(|operation| self.bound_operation(operation))
                .collect(),
        };
        self.definitions.bindings.push(binding);
    }

    fn bound_operation(&mut self, node: Node<'_, '_>) -> BoundOperation {
        let extension = soap_children(node).find(|child| child.tag_name().name() == "operation");
        BoundOperation {
            at: self.source.position(node),
            name: attribute(node, "name"),
            action: extension.map_or_else(String::new, |node| attribute(node, "soapAction")),
            style: extension.and_then(|node| node.attribute("style").map(str::to_string)),
            input: self.bound_message(node, "input"),
            output: self.bound_message(node, "output"),
            faults: named(node, "fault")
                .flat_map(soap_children)
                .map(|fault| (self.source.position(fault), attribute(fault, "use")))
                .collect(),
        }
    }

    fn bound_message(&mut self, operation: Node<'_, '_>, direction: &'static str) -> BoundMessage {
        let mut bound = BoundMessage::default();
        let Some(node) = named(operation, direction).next() else {
            return bound;
        };
        bound.attachments = self.attachments(node);
        // What a multipart message holds of SOAP stands inside its first part.
        for extension in node.descendants().filter(|node| is_soap(*node)) {
            match extension.tag_name().name() {
                "body" => {
                    let at = self.source.position(extension);
                    bound.encoding = Some((at, attribute(extension, "use")));
                    bound.parts = extension
                        .attribute("parts")
                        .map(|parts| parts.split_whitespace().map(str::to_string).collect());
                }
                "header" => {
                    let message = extension.attribute("message").unwrap_or_default();
                    if let Some(message) = self.qname(extension, message) {
                        bound.headers.push(BoundHeader {
                            at: self.source.position(extension),
                            message,
                            part: attribute(extension, "part"),
                            encoding: attribute(extension, "use"),
                        });
                    }
                }
                _ => {}
            }
        }
        bound
    }

    /// Whatever of a multipart message is not the envelope (WSDL 1.1 §5).
    fn attachments(&self, message: Node<'_, '_>) -> Vec<(Position, String)> {
        let multipart = children(message, MIME).filter(|node| is(*node, "multipartRelated"));
        let parts =
            multipart.flat_map(|node| children(node, MIME).filter(|node| is(*node, "part")));
        let mut attachments: Vec<(Position, String)> = Vec::new();
        for content in parts.flat_map(|part| children(part, MIME)) {
            // A part may be offered in several media types.
            let name = attribute(content, "part");
            if !attachments.iter().any(|(_, known)| *known == name) {
                attachments.push((self.source.position(content), name));
            }
        }
        attachments
    }
}

fn soap_children<'a, 'input>(
    node: Node<'a, 'input>,
) -> impl Iterator<Item = Node<'a, 'input>> + use<'a, 'input> {
    node.children().filter(|child| is_soap(*child))
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}

fn is_soap(node: Node<'_, '_>) -> bool {
    node.is_element() && matches!(node.tag_name().namespace(), Some(SOAP11 | SOAP12))
}
