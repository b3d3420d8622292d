//! What messages and operations are called.

use std::collections::BTreeSet;

use super::{Naming, types};
use crate::model::{GlobalElement, Interface, Operation, TypeId};
use crate::names::{numbered, pascal, screaming, snake, twin_function, twin_type, unique};
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

    /// A fault's variant is named as its detail's element.
    pub(super) fn name_faults(&mut self) {
        let mut taken = BTreeSet::from(["Self".to_string()]);
        let faults = self.model.operations().flat_map(|one| &one.faults);
        for name in faults.map(|fault| &fault.detail.name) {
            if self.faults.contains_key(name) {
                continue;
            }
            let constant = self.elements.get(name).map_or("", String::as_str);
            // A number behind the static's name sets two namespaces' elements apart here as well.
            let suffix = constant.strip_prefix(&screaming(&name.local));
            let plain = format!("{}{}", pascal(&name.local), suffix.unwrap_or_default());
            self.faults.insert(name.clone(), unique(&plain, &mut taken));
        }
    }

    /// The variant of a fault with a detail of this name.
    pub(in crate::render) fn fault(&self, name: &QName) -> &str {
        self.faults.get(name).map_or("", String::as_str)
    }
}

/// Names that stand beside the operations' in their module, and those that it means of Rust.
static BESIDE_OPERATIONS: [&str; 13] = [
    "Box",
    "Decoder",
    "Encode",
    "Error",
    "Headers",
    "Name",
    "Operation",
    "OperationDescription",
    "Option",
    "Result",
    "String",
    "Vec",
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
        twin => twin_function(&name, twin),
    }
}

/// The trait of a port type.
pub(in crate::render) fn trait_of(interface: &Interface) -> String {
    let operations = interface.operations.iter();
    let taken: BTreeSet<String> = operations.flat_map(types_of).collect();
    numbered(&pascal(&interface.port_type), |name| {
        let mut names = [
            name.to_string(),
            format!("{name}Client"),
            format!("{name}Server"),
        ]
        .into_iter();
        names.all(|name| !types::is_mentioned(&name) && !taken.contains(&name))
    })
}

/// The types that are an operation's own.
pub(super) fn types_of(operation: &Operation) -> [String; 3] {
    [
        format!("{}Fault", variant(operation)),
        request_headers(operation),
        response_headers(operation),
    ]
}

/// The name of an operation as a type or a variant.
pub(in crate::render) fn variant(operation: &Operation) -> String {
    let name = pascal(&operation.name);
    match operation.twin {
        0 if BESIDE_OPERATIONS.contains(&&*name) || name == "Self" => format!("{name}Operation"),
        twin => twin_type(&name, twin),
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
        twin => twin_function(&name, twin),
    }
}

/// The name of an operation's statics.
pub(in crate::render) fn constant(operation: &Operation) -> String {
    twin_function(&screaming(&operation.name), operation.twin)
}
