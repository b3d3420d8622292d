//! Second stage, WSDL 1.1: a syntax tree of `wsdl:definitions`, names not yet resolved.

use std::collections::BTreeSet;

use crate::problem::Position;
use crate::schema::{Encoded, QName, Schema};

mod bindings;
mod parse;

pub(crate) use parse::parse;

/// Everything that the files of a contract define.
#[derive(Debug, Default)]
pub(crate) struct Definitions {
    /// The target namespace of the first file that has one.
    pub(crate) target: String,
    pub(crate) at: Option<Position>,
    pub(crate) schemas: Vec<Schema>,
    pub(crate) messages: Vec<Message>,
    pub(crate) port_types: Vec<PortType>,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) services: Vec<Service>,
    /// What messages consist of that is of SOAP's encoding.
    pub(crate) encoded: Vec<Encoded>,
}

impl Definitions {
    /// Leaves operations out, as if they were not there; gives the names that none has.
    pub(crate) fn leave_out(&mut self, names: &BTreeSet<String>) -> Vec<String> {
        let operations = self.port_types.iter().flat_map(|one| &one.operations);
        let known: BTreeSet<&String> = operations.map(|operation| &operation.name).collect();
        let unknown = names.iter().filter(|name| !known.contains(name));
        let unknown = unknown.cloned().collect();
        for port_type in &mut self.port_types {
            let operations = &mut port_type.operations;
            operations.retain(|operation| !names.contains(&operation.name));
        }
        for binding in &mut self.bindings {
            let operations = &mut binding.operations;
            operations.retain(|operation| !names.contains(&operation.name));
        }
        unknown
    }
}

/// A message and its parts.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) at: Position,
    pub(crate) name: QName,
    pub(crate) parts: Vec<Part>,
}

/// A part of a message.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) element: Option<QName>,
}

/// A port type.
#[derive(Debug)]
pub(crate) struct PortType {
    pub(crate) name: QName,
    pub(crate) documentation: String,
    pub(crate) operations: Vec<PortOperation>,
}

/// An operation of a port type.
#[derive(Debug)]
pub(crate) struct PortOperation {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) documentation: String,
    pub(crate) input: Option<QName>,
    pub(crate) output: Option<QName>,
    pub(crate) faults: Vec<PortFault>,
}

/// A fault of an operation.
#[derive(Debug)]
pub(crate) struct PortFault {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) message: QName,
    pub(crate) documentation: String,
}

/// The version of SOAP that a binding speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soap {
    /// SOAP 1.1.
    V11,
    /// SOAP 1.2.
    V12,
}

/// A binding of a port type.
#[derive(Debug)]
pub(crate) struct Binding {
    pub(crate) at: Position,
    pub(crate) name: QName,
    pub(crate) port_type: QName,
    /// `None`: HTTP GET/POST or something else that is no SOAP.
    pub(crate) soap: Option<Soap>,
    pub(crate) style: String,
    pub(crate) transport: String,
    pub(crate) operations: Vec<BoundOperation>,
}

/// An operation of a binding.
#[derive(Debug)]
pub(crate) struct BoundOperation {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) action: String,
    pub(crate) style: Option<String>,
    pub(crate) input: BoundMessage,
    pub(crate) output: BoundMessage,
    /// Its faults, each with the `use` of its `soap:fault`.
    pub(crate) faults: Vec<(Position, String)>,
}

/// How a message of an operation is bound.
#[derive(Debug, Default)]
pub(crate) struct BoundMessage {
    /// The `use` of its `soap:body`, with its place.
    pub(crate) encoding: Option<(Position, String)>,
    /// The parts that the Body holds, where the binding names them.
    pub(crate) parts: Option<Vec<String>>,
    /// Its `soap:header`s.
    pub(crate) headers: Vec<BoundHeader>,
    /// What `mime:multipartRelated` sends beside the envelope: the parts' names.
    pub(crate) attachments: Vec<(Position, String)>,
}

/// A `soap:header`.
#[derive(Debug)]
pub(crate) struct BoundHeader {
    pub(crate) at: Position,
    pub(crate) message: QName,
    pub(crate) part: String,
    pub(crate) encoding: String,
}

/// A service and its ports.
#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) documentation: String,
    pub(crate) ports: Vec<Port>,
}

/// A port: a binding at an address.
#[derive(Debug)]
pub(crate) struct Port {
    pub(crate) at: Position,
    pub(crate) name: String,
    pub(crate) binding: QName,
}
