//! What a contract holds, for `castile contract check`.

use std::fmt;

use crate::model::{Field, GlobalElement, Interface, Model, Shape, Type, TypeId};
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
        self.name_of(field.content)
    }

    fn name_of(&self, id: TypeId) -> &str {
        let content = self.0.type_of(id);
        content.map_or("", |content| &content.name.local)
    }

    fn names(&self, ids: &[TypeId], between: &str) -> String {
        let names: Vec<&str> = ids.iter().map(|id| self.name_of(*id)).collect();
        names.join(between)
    }

    fn write_type(&self, f: &mut fmt::Formatter<'_>, described: &Type) -> fmt::Result {
        let name = &described.name.local;
        match &described.shape {
            Shape::Structure(fields) | Shape::Choice(fields) => {
                let one_of = if matches!(described.shape, Shape::Choice(_)) {
                    ": one of"
                } else {
                    ""
                };
                writeln!(f, "  {name}{one_of}")?;
                for field in fields {
                    let occurs = match (field.occurs.min, field.occurs.max) {
                        (1, Some(1)) => String::new(),
                        (0, Some(1)) => "?".to_string(),
                        (min, Some(max)) => format!(" {{{min},{max}}}"),
                        (min, None) => format!(" {{{min},}}"),
                    };
                    let secret = if field.protected { " protected" } else { "" };
                    let content = self.type_name(field);
                    let at = if field.is_attribute() { "@" } else { "" };
                    let nil = if field.nillable { " nillable" } else { "" };
                    let name = &field.name.local;
                    writeln!(f, "    {at}{name}{occurs}: {content}{secret}{nil}")?;
                }
                Ok(())
            }
            Shape::Enumeration(values, _) => {
                let values: Vec<&str> = values.iter().map(|value| &*value.value).collect();
                writeln!(f, "  {name}: {}", values.join(" | "))
            }
            Shape::Simple(simple) => writeln!(f, "  {name}: xs:{}", simple.builtin.name),
            Shape::Family(members) | Shape::Union(members, _) => {
                writeln!(f, "  {name}: {}", self.names(members, " | "))
            }
            Shape::List(item, _) => writeln!(f, "  {name}: list of {}", self.name_of(*item)),
            Shape::Any | Shape::Unknown => Ok(()),
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
