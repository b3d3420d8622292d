//! Operations, their messages and faults; and the rules of WS-I Basic Profile that bite.

use super::Resolver;
use crate::model::{Fault, GlobalElement, Operation};
use crate::namespaces::HTTP_TRANSPORT;
use crate::problem::Position;
use crate::schema::QName;
use crate::wsdl::{Binding, BoundOperation, PortOperation, PortType, Soap};

impl Resolver<'_> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let definitions = self.definitions;
        let [port_type] = definitions.port_types.as_slice() else {
            if let Some(second) = definitions.port_types.get(1) {
                let hint = "not built yet: keep one wsdl:portType";
                self.problem(&second.at, "a second port type", hint);
            } else if let Some(at) = &definitions.at {
                self.problem(at, "no wsdl:portType", "a contract has operations");
            }
            return Vec::new();
        };
        for binding in &definitions.bindings {
            self.binding(port_type, binding);
        }
        let mut operations: Vec<Operation> = Vec::new();
        for operation in &port_type.operations {
            if operations.iter().any(|other| other.name == operation.name) {
                self.problem(
                    &operation.at,
                    format!("a second operation `{}`", operation.name),
                    "WS-I BP R2304: overloading is forbidden, rename one",
                );
                continue;
            }
            if let Some(operation) = self.operation(operation) {
                operations.push(operation);
            }
        }
        self.distinct_inputs(&operations);
        operations
    }

    fn operation(&mut self, operation: &PortOperation) -> Option<Operation> {
        let (Some(input), Some(output)) = (&operation.input, &operation.output) else {
            let hint = "not built yet: give it wsdl:input and wsdl:output";
            let message = format!("`{}` is no request with an answer", operation.name);
            self.problem(&operation.at, message, hint);
            return None;
        };
        let input = self.message(&operation.at, input)?;
        let output = self.message(&operation.at, output)?;
        let mut faults = Vec::new();
        for fault in &operation.faults {
            if let Some(detail) = self.message(&fault.at, &fault.message) {
                faults.push(Fault {
                    name: fault.name.clone(),
                    documentation: fault.documentation.clone(),
                    detail,
                });
            }
        }
        let annotation = self
            .elements
            .get(&input.name)
            .map(|element| element.annotation.clone())
            .unwrap_or_default();
        let notes = self.operation_notes(&annotation);
        let documentation = if operation.documentation.is_empty() {
            annotation.documentation
        } else {
            operation.documentation.clone()
        };
        Some(Operation {
            at: operation.at.clone(),
            name: operation.name.clone(),
            action: self.action(&operation.name),
            documentation,
            scope: notes.scope,
            since: notes.since,
            input,
            output,
            faults,
        })
    }

    /// The element of a message with one part (WS-I BP R2210).
    fn message(&mut self, at: &Position, name: &QName) -> Option<GlobalElement> {
        let definitions = self.definitions;
        let found = definitions
            .messages
            .iter()
            .find(|message| message.name == *name);
        let Some(message) = found else {
            self.unknown(at, "message", name);
            return None;
        };
        let [part] = message.parts.as_slice() else {
            let text = format!("message `{}` has {} parts", name.local, message.parts.len());
            let hint = "document/literal has one part that names an element (WS-I BP R2210)";
            self.problem(&message.at, text, hint);
            return None;
        };
        let Some(element) = &part.element else {
            let text = format!("part `{}` names no element", part.name);
            let hint = "document/literal: use element=\"...\", not type (WS-I BP R2204)";
            self.problem(&part.at, text, hint);
            return None;
        };
        Some(self.global_element(&part.at, element))
    }

    /// The action that the bindings give; where they differ, that of SOAP 1.1.
    fn action(&self, operation: &str) -> String {
        let mut bindings: Vec<&Binding> = self.definitions.bindings.iter().collect();
        bindings.sort_by_key(|binding| binding.soap != Some(Soap::V11));
        bindings
            .iter()
            .flat_map(|binding| &binding.operations)
            .find(|bound| bound.name == operation)
            .map_or_else(String::new, |bound| bound.action.clone())
    }

    fn binding(&mut self, port_type: &PortType, binding: &Binding) {
        if binding.soap.is_none() {
            return;
        }
        if binding.transport != HTTP_TRANSPORT {
            self.problem(
                &binding.at,
                format!("transport \"{}\"", binding.transport),
                &format!("use {HTTP_TRANSPORT} for both versions (WS-I BP R2702)"),
            );
        }
        if binding.port_type != port_type.name {
            self.unknown(&binding.at, "port type", &binding.port_type);
        }
        for bound in &binding.operations {
            let style = bound.style.as_deref().unwrap_or(&binding.style);
            if style == "rpc" {
                let message = format!("`{}` is bound in rpc style", bound.name);
                self.problem(&bound.at, message, "use style=\"document\"");
            }
            self.bound_operation(port_type, bound);
        }
        for operation in &port_type.operations {
            if !binding
                .operations
                .iter()
                .any(|bound| bound.name == operation.name)
            {
                self.problem(
                    &binding.at,
                    format!("`{}` is not bound", operation.name),
                    "WS-I BP R2718: a binding binds every operation of its port type",
                );
            }
        }
    }

    fn bound_operation(&mut self, port_type: &PortType, bound: &BoundOperation) {
        for (at, encoding) in &bound.uses {
            if encoding == "encoded" {
                self.problem(at, "use=\"encoded\"", "use=\"literal\" (WS-I BP R2706)");
            }
        }
        for at in &bound.headers {
            let hint = "not built yet: the contract can be written without it";
            self.problem(at, "a soap:header", hint);
        }
        let operation = port_type
            .operations
            .iter()
            .find(|operation| operation.name == bound.name);
        let Some(operation) = operation else {
            self.problem(
                &bound.at,
                format!(
                    "`{}` is bound but no operation of the port type",
                    bound.name
                ),
                "WS-I BP R2718: remove it, or add the operation",
            );
            return;
        };
        for fault in &operation.faults {
            if !bound.faults.contains(&fault.name) {
                self.problem(
                    &bound.at,
                    format!("fault `{}` of `{}` is not bound", fault.name, bound.name),
                    "WS-I BP R2723: add wsdl:fault with soap:fault",
                );
            }
        }
    }

    /// Requests are told apart by the Body's element (WS-I BP R2710).
    fn distinct_inputs(&mut self, operations: &[Operation]) {
        for (index, operation) in operations.iter().enumerate() {
            let earlier = operations.iter().take(index);
            for other in earlier {
                if other.input.name == operation.input.name {
                    self.problem(
                        &operation.at,
                        format!(
                            "`{}` and `{}` take the same element",
                            other.name, operation.name
                        ),
                        "WS-I BP R2710: each request has an element of its own",
                    );
                }
            }
        }
    }
}
