//! Operations and their faults; and the rules of WS-I Basic Profile that bite.

use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use crate::limits;
use crate::model::{Fault, Operation};
use crate::names::{Twins, pascal, snake, twin_function, twin_type};
use crate::schema::QName;
use crate::wsdl::{Binding, BoundMessage, BoundOperation, PortOperation, PortType, Soap};

/// An operation as its bindings bind it, that of SOAP 1.1 first.
type Bound<'a> = Vec<&'a BoundOperation>;

impl<'a> Resolver<'a> {
    pub(super) fn operations(
        &mut self,
        port_type: &'a PortType,
        bindings: &[&'a Binding],
    ) -> Vec<Operation> {
        let mut bindings = bindings.to_vec();
        bindings.sort_by_key(|binding| binding.soap != Some(Soap::V11));
        let offered = port_type.operations.iter();
        let offered: BTreeSet<&str> = offered.map(|operation| &*operation.name).collect();
        for binding in &bindings {
            self.binding(&offered, port_type, binding);
        }
        let mut of_name: BTreeMap<&str, Vec<(&'a Binding, &'a BoundOperation)>> = BTreeMap::new();
        for binding in bindings {
            for bound in &binding.operations {
                of_name
                    .entry(&bound.name)
                    .or_default()
                    .push((binding, bound));
            }
        }
        let mut names = BTreeSet::new();
        let mut twins = Twins::default();
        let mut operations: Vec<Operation> = Vec::new();
        for operation in &port_type.operations {
            if !names.insert(&operation.name) {
                self.problem(
                    &operation.at,
                    format!("a second operation `{}`", operation.name),
                    "WS-I BP R2304: overloading is forbidden, rename one",
                );
                continue;
            }
            let bound = of_name.remove(operation.name.as_str()).unwrap_or_default();
            // What is refused for its style has parts that would only repeat it.
            if bound.iter().any(|(binding, bound)| is_rpc(binding, bound)) {
                continue;
            }
            let bound: Bound<'a> = bound.into_iter().map(|(_, bound)| bound).collect();
            if let Some(mut operation) = self.operation(operation, &bound) {
                let (variant, method) = (pascal(&operation.name), snake(&operation.name));
                operation.twin = twins.of(&variant, |twin| {
                    vec![twin_type(&variant, twin), twin_function(&method, twin)]
                });
                operations.push(operation);
            }
        }
        self.distinct_inputs(&operations);
        operations
    }

    fn operation(&mut self, operation: &'a PortOperation, bound: &Bound<'a>) -> Option<Operation> {
        let Some(input) = &operation.input else {
            self.problem(
                &operation.at,
                format!("`{}` has no wsdl:input", operation.name),
                "WS-I BP R2303: notifications and solicited responses are not bound to HTTP",
            );
            return None;
        };
        let (of_input, of_output): (Vec<&BoundMessage>, Vec<&BoundMessage>) = bound
            .iter()
            .map(|bound| (&bound.input, &bound.output))
            .unzip();
        let (input, input_headers) = self.message(&operation.at, input, &of_input)?;
        let (output, output_headers) = match &operation.output {
            Some(output) => self.message(&operation.at, output, &of_output)?,
            None => (None, Vec::new()),
        };
        let mut faults: Vec<Fault> = Vec::new();
        let mut known: BTreeSet<QName> = BTreeSet::new();
        for fault in &operation.faults {
            let Some(detail) = self.only_part(&fault.at, &fault.message) else {
                continue;
            };
            // Two faults of one element are one: the detail does not tell them apart.
            if known.insert(detail.name.clone()) {
                faults.push(Fault {
                    name: fault.name.clone(),
                    documentation: fault.documentation.clone(),
                    detail,
                });
            }
        }
        let annotation = input
            .as_ref()
            .and_then(|input| self.elements.get(&input.name))
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
            // Where the bindings differ, that of SOAP 1.1.
            action: bound
                .first()
                .map_or_else(String::new, |bound| bound.action.clone()),
            documentation,
            scope: notes.scope,
            since: notes.since,
            input,
            output,
            one_way: operation.output.is_none(),
            input_headers,
            output_headers,
            faults,
            twin: 0,
        })
    }

    fn binding(&mut self, offered: &BTreeSet<&str>, port_type: &PortType, binding: &Binding) {
        for bound in &binding.operations {
            if is_rpc(binding, bound) {
                let encoded = bound.input.encoding.iter().chain(&bound.output.encoding);
                let message = format!("`{}` is bound in rpc style", bound.name);
                self.problem(&bound.at, message, "use style=\"document\"");
                for (at, _) in encoded.filter(|(_, encoding)| encoding == "encoded") {
                    self.problem(at, "use=\"encoded\"", "use=\"literal\" (WS-I BP R2706)");
                }
                continue;
            }
            self.bound_operation(offered, bound);
        }
        let bound: BTreeSet<&str> = (binding.operations.iter())
            .map(|bound| &*bound.name)
            .collect();
        // Thousands of bindings may leave out thousands of operations.
        if self.problems.len() >= limits::PROBLEMS {
            return;
        }
        for operation in &port_type.operations {
            if !bound.contains(&*operation.name) {
                self.problem(
                    &binding.at,
                    format!("`{}` is not bound", operation.name),
                    "WS-I BP R2718: a binding binds every operation of its port type",
                );
            }
        }
    }

    fn bound_operation(&mut self, offered: &BTreeSet<&str>, bound: &BoundOperation) {
        let bodies = bound.input.encoding.iter().chain(&bound.output.encoding);
        let headers = bound.input.headers.iter().chain(&bound.output.headers);
        let uses = bodies
            .chain(&bound.faults)
            .map(|(at, encoding)| (at, encoding))
            .chain(headers.map(|header| (&header.at, &header.encoding)));
        for (at, encoding) in uses {
            if encoding == "encoded" {
                self.problem(at, "use=\"encoded\"", "use=\"literal\" (WS-I BP R2706)");
            }
        }
        for message in [&bound.input, &bound.output] {
            for (at, part) in &message.attachments {
                let name = &bound.name;
                let hint = format!(
                    "send octets as xs:base64Binary inside the message, or leave the operation out: Compiler::without({name:?})"
                );
                let what = format!("`{part}` of `{name}` is an attachment (mime:multipartRelated)");
                self.problem(at, what, &hint);
            }
        }
        if !offered.contains(&*bound.name) {
            self.problem(
                &bound.at,
                format!(
                    "`{}` is bound but no operation of the port type",
                    bound.name
                ),
                "WS-I BP R2718: remove it, or add the operation",
            );
        }
    }

    /// Requests are told apart by the Body's element (WS-I BP R2710), and those that share one by
    /// their actions, as WS-Trust's are.
    fn distinct_inputs(&mut self, operations: &[Operation]) {
        let mut sharing: BTreeMap<Option<&QName>, &Operation> = BTreeMap::new();
        let mut alike: BTreeMap<(Option<&QName>, &str), &Operation> = BTreeMap::new();
        for operation in operations {
            let element = operation.element();
            let sharing = *sharing.entry(element).or_insert(operation);
            let alike = *alike
                .entry((element, &operation.action))
                .or_insert(operation);
            let without = sharing.action.is_empty() || operation.action.is_empty();
            let other = if without { sharing } else { alike };
            if other.name != operation.name {
                self.problem(
                    &operation.at,
                    format!(
                        "`{}` and `{}` take the same element, and no soapAction tells them apart",
                        other.name, operation.name
                    ),
                    "WS-I BP R2710: give each request an element of its own, or at least a soapAction",
                );
            }
        }
    }
}

fn is_rpc(binding: &Binding, bound: &BoundOperation) -> bool {
    bound.style.as_deref().unwrap_or(&binding.style) == "rpc"
}
