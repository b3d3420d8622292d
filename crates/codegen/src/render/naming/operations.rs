//! What messages and operations are called.

use super::Naming;
use crate::model::{GlobalElement, Interface, Operation, TypeId};
use crate::names::{pascal, screaming, snake};
use crate::schema::QName;

impl Naming<'_> {
    /// The type of a message's element.
    pub(in crate::render) fn message(&self, name: &QName) -> Option<TypeId> {
        self.messages.get(name).copied()
    }

    /// The Rust type of an operation's request.
    pub(in crate::render) fn input(&self, operation: &Operation) -> String {
        let headers = &operation.input_headers;
        self.headed(
            headers,
            operation.input.as_ref(),
            &request_headers(operation),
        )
    }

    /// The Rust type of an operation's answer.
    pub(in crate::render) fn output(&self, operation: &Operation) -> String {
        let headers = &operation.output_headers;
        let name = response_headers(operation);
        self.headed(headers, operation.output.as_ref(), &name)
    }

    fn headed(
        &self,
        headers: &[GlobalElement],
        body: Option<&GlobalElement>,
        name: &str,
    ) -> String {
        let body = body.map_or("()", |body| self.type_ident(body.content));
        if headers.is_empty() {
            body.to_string()
        } else {
            format!("Headed<{name}, {body}>")
        }
    }

    /// The static of a message's element.
    pub(in crate::render) fn element(&self, element: &GlobalElement) -> String {
        let name = self.elements.get(&element.name);
        format!("elements::{}", name.map_or("", String::as_str))
    }
}

/// Names that stand beside the operations' in their module.
static BESIDE_OPERATIONS: [&str; 5] = [
    "Encode",
    "Name",
    "Operation",
    "OperationDescription",
    "Writer",
];

/// The modules that stand beside those of port types, and the crates that the text names.
static BESIDE_MODULES: [&str; 6] = [
    "castile_soap",
    "elements",
    "fields",
    "serde",
    "std",
    "types",
];

/// The module of a port type that is not the only one.
pub(in crate::render) fn module(interface: &Interface) -> String {
    let name = snake(&interface.port_type);
    match interface.twin {
        0 if BESIDE_MODULES.contains(&&*name) => format!("{name}_operations"),
        0 => name,
        twin => format!("{}_{}", name.trim_start_matches("r#"), twin + 1),
    }
}

/// The name of an operation as a type or a variant.
pub(in crate::render) fn variant(operation: &Operation) -> String {
    let name = pascal(&operation.name);
    match operation.twin {
        0 if BESIDE_OPERATIONS.contains(&&*name) || name == "Self" => format!("{name}Operation"),
        0 => name,
        twin => format!("{name}{}", twin + 1),
    }
}

/// The name of the headers of an operation's request.
pub(in crate::render) fn request_headers(operation: &Operation) -> String {
    format!("{}Headers", variant(operation))
}

/// The name of the headers of an operation's answer.
pub(in crate::render) fn response_headers(operation: &Operation) -> String {
    format!("{}ResponseHeaders", variant(operation))
}

/// The name of an operation as a method.
pub(in crate::render) fn method(operation: &Operation) -> String {
    let name = snake(&operation.name);
    match operation.twin {
        0 if name == "new" => "new_".to_string(),
        0 => name,
        twin => format!("{}_{}", name.trim_start_matches("r#"), twin + 1),
    }
}

/// The name of an operation's statics.
pub(in crate::render) fn constant(operation: &Operation) -> String {
    match operation.twin {
        0 => screaming(&operation.name),
        twin => format!("{}_{}", screaming(&operation.name), twin + 1),
    }
}
