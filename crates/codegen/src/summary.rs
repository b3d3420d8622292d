//! What a contract holds, for `castile contract check`.

use std::fmt;

use crate::model::{Field, GlobalElement, Interface, Model, Shape, Type};
use crate::wsdl::Soap;

/// A contract that compiles; its `Display` lists operations and types.
#[derive(Debug)]
pub struct Summary(pub(crate) Model);

impl Summary {
    /// The names of the operations.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.0.operations().map(|operation| &*operation.name)
    }

    /// The resolved contract.
    pub fn model(&self) -> &Model {
        &self.0
    }

    fn type_name(&self, field: &Field) -> &str {
        let content = self.0.type_of(field.content);
        content.map_or("", |content| &content.name.local)
    }

    fn write_type(&self, f: &mut fmt::Formatter<'_>, described: &Type) -> fmt::Result {
        let name = &described.name.local;
        match &described.shape {
            Shape::Structure(fields) => {
                writeln!(f, "  {name}")?;
                for field in fields {
                    let occurs = match (field.occurs.min, field.occurs.max) {
                        (1, Some(1)) => String::new(),
                        (0, Some(1)) => "?".to_string(),
                        (min, Some(max)) => format!(" {{{min},{max}}}"),
                        (min, None) => format!(" {{{min},}}"),
                    };
                    let secret = if field.protected { " protected" } else { "" };
                    let content = self.type_name(field);
                    writeln!(f, "    {}{occurs}: {content}{secret}", field.name.local)?;
                }
                Ok(())
            }
            Shape::Enumeration(values, _) => {
                let values: Vec<&str> = values.iter().map(|value| &*value.value).collect();
                writeln!(f, "  {name}: {}", values.join(" | "))
            }
            Shape::Simple(simple) => writeln!(f, "  {name}: xs:{}", simple.builtin.name),
            Shape::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let model = &self.0;
        for interface in &model.interfaces {
            writeln!(f, "service {} of {}", interface.service, model.namespace)?;
            write_interface(f, interface)?;
        }
        let own = || {
            model
                .types
                .iter()
                .filter(|described| described.at.is_some())
        };
        writeln!(f, "types: {}", own().count())?;
        for described in own() {
            self.write_type(f, described)?;
        }
        Ok(())
    }
}

fn write_interface(f: &mut fmt::Formatter<'_>, interface: &Interface) -> fmt::Result {
    for port in &interface.ports {
        let version = match port.soap {
            Soap::V11 => "1.1",
            Soap::V12 => "1.2",
        };
        writeln!(f, "  port {}: SOAP {version}", port.name)?;
    }
    writeln!(
        f,
        "operations of {}: {}",
        interface.port_type,
        interface.operations.len()
    )?;
    for operation in &interface.operations {
        let name = |element: &Option<GlobalElement>| {
            (element.as_ref()).map_or_else(String::new, |element| element.name.local.clone())
        };
        write!(f, "  {}({})", operation.name, name(&operation.input))?;
        if !operation.one_way {
            write!(f, " -> {}", name(&operation.output))?;
        }
        let faults: Vec<&str> = operation.faults.iter().map(|fault| &*fault.name).collect();
        if faults.is_empty() {
            writeln!(f)?;
        } else {
            writeln!(f, " or {}", faults.join(", "))?;
        }
    }
    Ok(())
}
