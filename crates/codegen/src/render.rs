//! Last stage: from the model to Rust text.
//!
//! The text is what rustfmt would make of it, the same for the same contract each time, and meant
//! to be read: types first, then operations, the service trait, the client, the description.

mod choice;
mod code;
mod compound;
mod decode;
mod derived;
mod description;
mod documentation;
mod encode;
mod expression;
mod facets;
mod family;
mod faults;
mod functions;
mod headers;
mod layout;
mod messages;
mod names_in_values;
mod naming;
mod operations;
mod order;
mod service;
mod shared;
mod simple;
pub(crate) mod skeleton;
mod structure;
mod types;
mod uses;

use code::{code_of, mentioned};
use layout::Text;
use naming::Naming;

use crate::model::{Model, Shape, Type, TypeId};

/// The files that hold the contract as it is published, beside the Rust text.
pub(crate) use crate::publish::Published;

/// Everything that a contract imports from `castile_soap::generated`, sorted as rustfmt sorts.
static FACADE: [&str; 82] = [
    "AnyAttribute",
    "AnyElement",
    "AnyType",
    "Base64Binary",
    "BinaryFacets",
    "CallError",
    "Checked",
    "Client",
    "Content",
    "ContractDescription",
    "Cow",
    "Date",
    "DateTime",
    "Decimal",
    "Decode",
    "Decoder",
    "DerivedType",
    "DigitFacets",
    "Double",
    "Duration",
    "ElementName",
    "Encode",
    "Error",
    "FacetDescription",
    "Failure",
    "FaultDescription",
    "FaultDetail",
    "FieldDescription",
    "Float",
    "GDay",
    "GMonth",
    "GMonthDay",
    "GYear",
    "GYearMonth",
    "Headed",
    "Headers",
    "HexBinary",
    "Index",
    "IndexKind",
    "Integer",
    "LazyLock",
    "LengthFacets",
    "Lexical",
    "ListFacets",
    "MessageDescription",
    "Mixed",
    "Name",
    "NamespaceScope",
    "Nillable",
    "NumberFacets",
    "Occurs",
    "Operation",
    "OperationDescription",
    "OrderedFacets",
    "Particle",
    "Pattern",
    "Place",
    "PublishedContract",
    "PublishedFile",
    "QName",
    "RangeFacets",
    "Sensitive",
    "Service",
    "TextFacets",
    "Time",
    "Transport",
    "TypeDescription",
    "TypeName",
    "ValueDescription",
    "ValueError",
    "Version",
    "WhiteSpace",
    "Wildcard",
    "Writer",
    "boxed",
    "collapse",
    "enumerated",
    "enumeration_error",
    "fixed",
    "nillable",
    "or_default",
    "sensitive",
];

/// The Rust text of a contract; with serde's traits, if `json`.
pub(crate) fn render(model: &Model, published: Option<&Published>, json: bool) -> String {
    let Some(first) = model.interfaces.first() else {
        return String::new(); // refused before
    };
    let mut naming = Naming::new(model, first);
    let mut body = Text::new(json);
    for (number, described) in model.types.iter().enumerate() {
        one_type(&mut body, &naming, number, described);
    }
    messages::elements(&mut body, &naming);
    for interface in &model.interfaces {
        naming.interface = interface;
        if model.interfaces.len() == 1 {
            port_type(&mut body, &naming);
        } else {
            apart(&mut body, &naming);
        }
    }
    description::types(&mut body, &naming, published);
    let body = body.into_string();
    let mut text = Text::default();
    text.line("// Made from the WSDL by castile-codegen; changes belong there.");
    text.blank();
    imports(&mut text, &code_of(&body));
    text.blank();
    text.doc("The contract's namespace.");
    text.line(&format!(
        "pub const NAMESPACE: &str = {:?};",
        model.namespace
    ));
    let mut text = text.into_string();
    text.push_str(&body);
    text
}

/// What a port type has beside its types.
fn port_type(text: &mut Text, naming: &Naming<'_>) {
    faults::render(text, naming);
    headers::render(text, naming);
    messages::render(text, naming);
    operations::render(text, naming);
    service::render(text, naming);
    description::render(text, naming);
}

/// The same in a module of its own, since requests and answers of several would clash.
fn apart(text: &mut Text, naming: &Naming<'_>) {
    let name = naming::module(naming.interface);
    text.blank();
    text.doc(&format!("The port type `{}`.", naming.interface.port_type));
    text.open(&format!("pub mod {name} {{"));
    text.line("use super::*;");
    port_type(text, naming);
    text.close("}");
}

fn one_type(body: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    let name = naming.ident(number);
    match &described.shape {
        Shape::Structure(_) => structure::render(body, naming, number, described),
        Shape::Choice(_) => choice::render(body, naming, number, described),
        Shape::Family(members) => family::render(body, naming, number, described, members),
        Shape::Enumeration(values, kept) => {
            let parsed = naming.uses.parsed.contains(&TypeId(number));
            simple::enumeration(body, described, name, values, kept, parsed);
        }
        Shape::Simple(simple) => simple::alias(body, naming, number, described, simple),
        Shape::List(item, facets) => {
            compound::list(body, naming, number, described, (*item, facets));
        }
        Shape::Union(members, facets) => {
            compound::union(body, naming, number, described, (members, facets));
        }
        Shape::Any | Shape::Unknown => {}
    }
    derived::function(body, naming, number, described);
}

/// A private module, which takes what it needs from the one around it.
fn module(text: &mut Text, name: &str, documentation: &str, body: &str) {
    text.blank();
    text.doc(documentation);
    if body.is_empty() {
        text.line(&format!("mod {name} {{}}"));
        return;
    }
    text.open(&format!("mod {name} {{"));
    imports_from(text, "super", &code_of(body));
    text.raw(body);
    text.close("}");
}

fn imports(text: &mut Text, code: &str) {
    imports_from(text, "castile_soap::generated", code);
    let of_others = mentioned(code, &["FromStr", "Serialize"]);
    if of_others.contains("Serialize") {
        text.line("use serde::{Deserialize, Serialize};");
    }
    if of_others.contains("FromStr") {
        text.line("use std::fmt;");
        text.line("use std::str::FromStr;");
    }
}

fn imports_from(text: &mut Text, path: &str, code: &str) {
    // Methods of a trait are called without naming it.
    let called = |name: &str| {
        (name == "Decode" && code.contains("::decode(from)"))
            || (name == "Encode" && code.contains("value.encode(to)"))
    };
    let mentioned = mentioned(code, &FACADE);
    let used: Vec<&str> = FACADE
        .iter()
        .copied()
        .filter(|name| mentioned.contains(name) || called(name))
        .collect();
    import_line(text, path, &used);
}

/// A `use` of these names, as rustfmt lays it out.
fn import_line(text: &mut Text, path: &str, used: &[&str]) {
    let line = format!("use {path}::{{{}}};", used.join(", "));
    match used {
        [] => return,
        [one] => {
            text.line(&format!("use {path}::{one};"));
            return;
        }
        _ if text.fits(&line) => {
            text.line(&line);
            return;
        }
        _ => {}
    }
    text.open(&format!("use {path}::{{"));
    let mut line = String::new();
    // rustfmt keeps one column free, but not inside a module.
    let spare = if path == "super" { "" } else { ";" };
    for name in used {
        if !line.is_empty() && !text.fits(&format!("{line} {name},{spare}")) {
            text.line(&line);
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(name);
        line.push(',');
    }
    text.line(&line);
    text.close("};");
}
