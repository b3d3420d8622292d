//! Declared faults: an enum an operation, and one of them all.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::Text;
use super::naming::{Naming, variant};
use crate::builtin::Family;
use crate::model::{Fault, Kind, Operation, Shape, TypeId};

/// The faults of all operations, each once, in the order in which they are declared.
fn all<'m>(naming: &Naming<'m>) -> Vec<&'m Fault> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for fault in naming
        .interface
        .operations
        .iter()
        .flat_map(|operation| &operation.faults)
    {
        if seen.insert(&fault.detail.name) {
            faults.push(fault);
        }
    }
    faults
}

pub(super) fn render(text: &mut Text, naming: &Naming<'_>) {
    let faults = all(naming);
    union(text, naming, &faults);
    for operation in &naming.interface.operations {
        of_operation(text, naming, operation);
    }
}

fn union(text: &mut Text, naming: &Naming<'_>, faults: &[&Fault]) {
    text.blank();
    text.doc("Any fault that the contract declares.");
    definition(text, naming, "Fault", faults);
    text.blank();
    text.open("impl Fault {");
    text.doc("The name of its detail's element.");
    text.open("pub fn name(&self) -> &'static str {");
    arms(text, faults, |fault| {
        let variant = naming.fault(&fault.detail.name);
        format!("Self::{variant}(_) => {:?},", fault.detail.name.local)
    });
    text.close("}");
    text.blank();
    text.doc("Its detail's `message`, where its type has one.");
    text.open("pub fn message(&self) -> Option<&str> {");
    arms(text, faults, |fault| {
        let variant = naming.fault(&fault.detail.name);
        match message_of(naming, fault.detail.content) {
            Some(true) => format!("Self::{variant}(detail) => Some(&detail.message),"),
            Some(false) => format!("Self::{variant}(detail) => detail.message.as_deref(),"),
            None => format!("Self::{variant}(_) => None,"),
        }
    });
    text.close("}");
    text.blank();
    text.doc("Writes its detail's element.");
    let writer = if faults.is_empty() { "_" } else { "to" };
    text.open(&format!("pub fn encode(&self, {writer}: &mut Writer) {{"));
    if faults.is_empty() {
        text.line("match *self {}");
    } else {
        text.open("match self {");
        for fault in faults {
            text.open(&format!(
                "Self::{}(detail) => {{",
                naming.fault(&fault.detail.name)
            ));
            super::messages::whole_element(text, naming, &fault.detail, "detail");
            text.close("}");
        }
        text.close("}");
    }
    text.close("}");
    text.close("}");
}

/// Whether a detail has a text `message`, and whether it must stand.
fn message_of(naming: &Naming<'_>, id: TypeId) -> Option<bool> {
    let Some(Shape::Structure(fields)) = naming.model.type_of(id).map(|detail| &detail.shape)
    else {
        return None;
    };
    let field = fields.iter().find(|field| field.label == "message")?;
    let plain = !field.is_list() && !field.protected && !field.nillable;
    let plain = plain && matches!(field.kind, Kind::Element | Kind::Attribute);
    match naming
        .model
        .type_of(field.content)
        .map(|content| &content.shape)
    {
        Some(Shape::Simple(simple)) if plain && simple.builtin.family == Family::Text => {
            Some(field.is_required())
        }
        _ => None,
    }
}

fn of_operation(text: &mut Text, naming: &Naming<'_>, operation: &Operation) {
    let name = format!("{}Fault", variant(operation));
    let faults: Vec<&Fault> = operation.faults.iter().collect();
    text.blank();
    text.doc(&format!("The faults of `{}`.", operation.name));
    definition(text, naming, &name, &faults);
    text.blank();
    text.open(&format!("impl From<{name}> for Fault {{"));
    text.open(&format!("fn from(fault: {name}) -> Self {{"));
    if faults.is_empty() {
        text.line("match fault {}");
    } else {
        text.open("match fault {");
        for fault in &faults {
            let variant = naming.fault(&fault.detail.name);
            text.arm(
                &format!("{name}::{variant}(detail)"),
                &format!("Self::{variant}(detail)"),
            );
        }
        text.close("}");
    }
    text.close("}");
    text.close("}");
    conversions(text, naming, &name, &faults);
    decode(text, naming, &name, &faults);
}

/// `From` of each detail type that only one of the faults has.
fn conversions(text: &mut Text, naming: &Naming<'_>, name: &str, faults: &[&Fault]) {
    let mut of_type: BTreeMap<TypeId, usize> = BTreeMap::new();
    for fault in faults {
        *of_type.entry(fault.detail.content).or_default() += 1;
    }
    for fault in faults {
        let shared = of_type.get(&fault.detail.content) > Some(&1);
        let described = naming.model.type_of(fault.detail.content);
        // Several simple types may be one type in Rust.
        let simple = described.is_some_and(|detail| {
            matches!(
                detail.shape,
                Shape::Simple(_) | Shape::List(..) | Shape::Any
            )
        });
        if simple || shared {
            continue;
        }
        let detail = naming.type_ident(fault.detail.content);
        let variant = naming.fault(&fault.detail.name);
        text.blank();
        text.open(&format!("impl From<{detail}> for {name} {{"));
        text.open(&format!("fn from(detail: {detail}) -> Self {{"));
        text.line(&format!("Self::{variant}(detail)"));
        text.close("}");
        text.close("}");
    }
}

fn decode(text: &mut Text, naming: &Naming<'_>, name: &str, faults: &[&Fault]) {
    text.blank();
    text.open(&format!("impl FaultDetail for {name} {{"));
    if faults.is_empty() {
        text.line(
            "fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
        );
        text.line("    Ok(None)");
        text.line("}");
        text.close("}");
        return;
    }
    text.open(
        "fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
    );
    text.open("match (name.namespace, name.local) {");
    for fault in faults {
        let namespace = naming.namespace(&fault.detail.name.namespace);
        let reader = naming.reader(fault.detail.content);
        let variant = naming.fault(&fault.detail.name);
        text.arm(
            &format!("({namespace}, {:?})", fault.detail.name.local),
            &format!("Ok({reader}(from)?.map(Self::{variant}))"),
        );
    }
    text.line("_ => Ok(None),");
    text.close("}");
    text.close("}");
    text.close("}");
}

fn definition(text: &mut Text, naming: &Naming<'_>, name: &str, faults: &[&Fault]) {
    text.line("#[derive(Clone, Debug, PartialEq)]");
    if faults.is_empty() {
        text.line(&format!("pub enum {name} {{}}"));
        return;
    }
    text.open(&format!("pub enum {name} {{"));
    for fault in faults {
        let documentation = if fault.documentation.is_empty() {
            let detail = naming.model.type_of(fault.detail.content);
            detail.map_or("", |detail| detail.documentation.as_str())
        } else {
            &fault.documentation
        };
        if documentation.is_empty() {
            text.doc(&format!("The fault `{}`.", fault.name));
        } else {
            text.doc(documentation);
        }
        let detail = naming.type_ident(fault.detail.content);
        text.line(&format!("{}({detail}),", naming.fault(&fault.detail.name)));
    }
    text.close("}");
}

fn arms(text: &mut Text, faults: &[&Fault], arm: impl Fn(&Fault) -> String) {
    if faults.is_empty() {
        text.line("match *self {}");
        return;
    }
    text.open("match self {");
    for fault in faults {
        text.line(&arm(fault));
    }
    text.close("}");
}
