//! What types are called, and their statics and functions.

use std::collections::BTreeSet;

use super::Naming;
use super::operations::{trait_of, types_of};
use crate::model::{Model, Shape, TypeId};
use crate::names::{numbered, pascal, screaming, unique};
use crate::render::FACADE;
use crate::render::uses::Uses;

/// Names of Rust and of serde that generated code mentions, and types of its own.
static MENTIONED: [&str; 16] = [
    "Box",
    "Deserialize",
    "Fault",
    "From",
    "FromStr",
    "Future",
    "Option",
    "Request",
    "Response",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "String",
    "Sync",
    "Vec",
];

/// Other names that no type has: those of statics and variants, as types are spelled.
static BESIDE_TYPES: [&str; 8] = [
    "Contract",
    "Default",
    "Err",
    "Namespace",
    "None",
    "Ok",
    "Some",
    "Wsdl",
];

/// Whether generated code means something else by a name, or imports it.
pub(super) fn is_mentioned(name: &str) -> bool {
    MENTIONED.contains(&name) || FACADE.contains(&name)
}

/// The names that no type may have.
pub(super) fn reserved(model: &Model) -> BTreeSet<String> {
    let names = MENTIONED.iter().chain(&BESIDE_TYPES).chain(&FACADE);
    let mut taken: BTreeSet<String> = names.map(|name| (*name).to_string()).collect();
    for interface in &model.interfaces {
        let name = trait_of(interface);
        taken.extend([format!("{name}Client"), format!("{name}Server"), name]);
    }
    taken.extend(model.operations().flat_map(types_of));
    taken
}

/// The types in Rust.
pub(super) fn idents(model: &Model, taken: &mut BTreeSet<String>) -> Vec<String> {
    let types = model.types.iter();
    types
        .map(|described| match &described.shape {
            Shape::Simple(simple) if described.at.is_none() => simple.builtin.rust.to_string(),
            Shape::List(..) if described.at.is_none() => "Vec<String>".to_string(),
            Shape::Any => "AnyType".to_string(),
            _ => unique(&pascal(&described.name.local), taken),
        })
        .collect()
}

/// What stands behind the name of a type's static in the names of others of the type.
static SUFFIXES: [&str; 4] = ["", "_DERIVED", "_NAMES", "_PATTERNS"];

/// The names of types' statics: those of built-in types are always the same.
pub(super) fn constants(model: &Model, idents: &[String]) -> Vec<String> {
    let mut taken = BTreeSet::from(["CONTRACT", "NAMESPACE", "WSDL"].map(str::to_string));
    let mut constants = vec![String::new(); idents.len()];
    for of_xsd in [true, false] {
        let types = model.types.iter().zip(idents).zip(&mut constants);
        for ((described, ident), constant) in types {
            if described.at.is_none() != of_xsd {
                continue;
            }
            let plain = if of_xsd {
                format!("XS_{}", screaming(&described.name.local))
            } else {
                capitals(ident)
            };
            *constant = numbered(&plain, |name| {
                let mut names = SUFFIXES.iter().map(|suffix| format!("{name}{suffix}"));
                names.all(|name| !taken.contains(&name))
            });
            taken.extend(SUFFIXES.map(|suffix| format!("{constant}{suffix}")));
        }
    }
    constants
}

/// The name of a type's static. In a script without capitals it is told from those of variables,
/// which no static can be hidden by.
fn capitals(ident: &str) -> String {
    let name = screaming(ident);
    if name == name.to_lowercase() {
        format!("TYPE_{name}")
    } else {
        name
    }
}

impl Naming<'_> {
    /// The Rust type of this number.
    pub(in crate::render) fn ident(&self, number: usize) -> &str {
        self.idents.get(number).map_or("", String::as_str)
    }

    pub(in crate::render) fn type_ident(&self, id: TypeId) -> &str {
        self.ident(id.0)
    }

    /// The name of a type's statics.
    pub(in crate::render) fn constant(&self, id: TypeId) -> &str {
        self.constants.get(id.0).map_or("", String::as_str)
    }

    /// The function that reads a type's values as content.
    pub(in crate::render) fn reader(&self, id: TypeId) -> String {
        match self.model.type_of(id).map(|described| &described.shape) {
            Some(shape) if Uses::has_reader(shape) => {
                format!("read_{}", self.constant(id).to_lowercase())
            }
            Some(Shape::Simple(simple)) => format!("{}::decode", simple.builtin.rust),
            _ => format!("{}::decode", self.type_ident(id)),
        }
    }

    /// The function that reads a type's values as text.
    pub(in crate::render) fn parser(&self, id: TypeId) -> String {
        match self.model.type_of(id).map(|described| &described.shape) {
            Some(shape) if Uses::has_reader(shape) => {
                format!("parse_{}", self.constant(id).to_lowercase())
            }
            _ if self.holds_names(id) => "Lexical::read_in".to_string(),
            _ => "Lexical::read".to_string(),
        }
    }
}
