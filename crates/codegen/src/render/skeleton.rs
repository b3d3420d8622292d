//! The first text of a service: every operation there, none of them written.

use std::collections::BTreeSet;

use super::import_line;
use super::layout::Text;
use super::naming::{Naming, method, module, request_headers, response_headers, trait_of, variant};
use crate::model::{Interface, Model};

/// Where the module of the contract stands.
const CONTRACT: &str = "crate::contract";

/// What a message can be made of that is the run time's, sorted as rustfmt sorts. No type of a
/// contract has such a name.
static VALUES: [&str; 16] = [
    "Base64Binary",
    "Date",
    "DateTime",
    "Decimal",
    "Double",
    "Duration",
    "Float",
    "GDay",
    "GMonth",
    "GMonthDay",
    "GYear",
    "GYearMonth",
    "HexBinary",
    "Integer",
    "QName",
    "Time",
];

/// A service for a crate that includes the contract as its module `contract`, and has the `server`
/// of each port type: its path and the Rust path of its type.
pub(crate) fn render(model: &Model) -> (String, Vec<(String, String)>) {
    let mut text = Text::default();
    let mut servers = Vec::new();
    text.line("//! The service: what each operation of the contract does.");
    text.blank();
    let Some(first) = model.interfaces.first() else {
        return (text.into_string(), servers); // refused before
    };
    let mut naming = Naming::new(model, first);
    let alone = model.interfaces.len() == 1;
    if alone {
        imports(&mut text, &naming, CONTRACT);
        text.blank();
    }
    text.line("/// Answers the contract's operations, and holds what they share.");
    text.line("#[derive(Debug)]");
    text.line("pub struct Service;");
    for interface in &model.interfaces {
        naming.interface = interface;
        let name = trait_of(interface);
        let path = if alone {
            CONTRACT.to_string()
        } else {
            format!("{CONTRACT}::{}", module(interface))
        };
        text.blank();
        if !alone {
            text.open(&format!("mod {} {{", module(interface)));
            text.line("use super::Service;");
            imports(&mut text, &naming, &path);
            text.blank();
        }
        let service = if alone {
            "Service"
        } else {
            "std::sync::Arc<Service>"
        };
        of(&mut text, &naming, &format!("{path}::{name}"), service);
        if !alone {
            text.close("}");
        }
        servers.push((address(interface), format!("{path}::{name}Server")));
    }
    (text.into_string(), servers)
}

/// The last step of a port type's address.
fn address(interface: &Interface) -> String {
    let name = interface.port_type.to_lowercase();
    match interface.twin {
        0 => name,
        twin => format!("{name}{}", twin + 1),
    }
}

fn of(text: &mut Text, naming: &Naming<'_>, port_type: &str, service: &str) {
    text.open(&format!("impl {port_type} for {service} {{"));
    text.line("type Context = ();");
    for operation in &naming.interface.operations {
        text.blank();
        text.open(&format!("async fn {}(", method(operation)));
        text.line("&self,");
        text.line("_context: &Self::Context,");
        text.line(&format!("_input: {},", naming.input(operation)));
        text.depth_back();
        text.open(&format!(
            ") -> Result<{}, Failure<{}Fault>> {{",
            naming.output(operation),
            variant(operation)
        ));
        text.line(&format!(
            "Err(Failure::internal({:?}))",
            format!("{} is not written yet", operation.name)
        ));
        text.close("}");
    }
    text.close("}");
}

/// Whether a module is to give this name.
type Wanted<'n> = dyn Fn(&str) -> bool + 'n;

/// Each name by itself: what a contract's types are called is not ours to say, and a name that two
/// modules have is in no glob's gift.
fn imports(text: &mut Text, naming: &Naming<'_>, path: &str) {
    let mut own = BTreeSet::new();
    let mut names = BTreeSet::from(["Failure".to_string()]);
    for operation in &naming.interface.operations {
        let fault = format!("{}Fault", variant(operation));
        own.extend([request_headers(operation), response_headers(operation)]);
        own.insert(fault.clone());
        names.insert(fault);
        for message in [naming.input(operation), naming.output(operation)] {
            let words = message.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
            names.extend(words.map(str::to_string));
        }
    }
    if path == CONTRACT {
        own.clear(); // one module has it all
    }
    // As rustfmt sorts: this crate comes before others.
    let from: [(&str, &Wanted<'_>); 6] = [
        (path, &|name| own.contains(name)),
        (CONTRACT, &|name| is_contracts(name) && !own.contains(name)),
        ("castile_soap::any", &|name| name == "AnyType"),
        ("castile_soap::headed", &|name| name == "Headed"),
        ("castile_soap::operation", &|name| name == "Failure"),
        ("castile_soap::xsd", &|name| VALUES.contains(&name)),
    ];
    for (path, wanted) in from {
        let used = names.iter().map(String::as_str);
        let used: Vec<&str> = used.filter(|name| wanted(name)).collect();
        import_line(text, path, &used);
    }
}

/// Whether a name in a message's type is neither Rust's nor the run time's.
fn is_contracts(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(char::is_lowercase)
        && !["AnyType", "Failure", "Headed", "String", "Vec"].contains(&name)
        && !VALUES.contains(&name)
}
