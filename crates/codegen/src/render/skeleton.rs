//! The first text of a service: every operation there, none of them written.

use super::layout::Text;
use super::naming::{Naming, method, module, variant};
use crate::model::{Interface, Model};
use crate::names::pascal;

/// A service for a crate that includes the contract as its module `contract`, and has the `server`
/// of each port type: its path and the Rust path of its type.
pub(crate) fn render(model: &Model) -> (String, Vec<(String, String)>) {
    let mut text = Text::default();
    let mut servers = Vec::new();
    text.line("//! The service: what each operation of the contract does.");
    text.blank();
    text.line("/// Answers the contract's operations.");
    text.line("#[derive(Clone, Copy, Debug)]");
    text.line("pub struct Service;");
    let Some(first) = model.interfaces.first() else {
        return (text.into_string(), servers);
    };
    let mut naming = Naming::new(model, first);
    let alone = model.interfaces.len() == 1;
    for interface in &model.interfaces {
        naming.interface = interface;
        let name = pascal(&interface.port_type);
        let path = if alone {
            "crate::contract".to_string()
        } else {
            format!("crate::contract::{}", module(interface))
        };
        text.blank();
        if !alone {
            text.open(&format!("mod {} {{", module(interface)));
            text.line("use super::Service;");
        }
        of(&mut text, &naming, &path, &name);
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

fn of(text: &mut Text, naming: &Naming<'_>, path: &str, name: &str) {
    text.line("#[allow(unused_imports, reason = \"a first text: keep what you need\")]");
    text.line(&format!(
        "use {{{path}::*, castile_soap::headed::Headed, castile_soap::operation::Failure, castile_soap::xsd::*}};"
    ));
    text.blank();
    text.open(&format!("impl {path}::{name} for Service {{"));
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
