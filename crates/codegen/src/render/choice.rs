//! Choices: an enum with a variant an alternative.

use super::decode;
use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use crate::model::{Field, Kind, Type, TypeId};
use crate::names::variant_name;
use crate::schema::Wildcard;

pub(super) fn render(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    definition(text, naming, number, described);
    particle(text, naming, number, described);
    encode(text, naming, number, described);
    for (index, field) in described.fields().iter().enumerate() {
        decode::constrained(text, naming, number, index, field);
    }
}

fn variant(field: &Field) -> String {
    variant_name(&field.label)
}

fn definition(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    text.blank();
    if described.documentation.is_empty() {
        let labels = described.fields().iter().map(|field| field.label.as_str());
        let labels: Vec<&str> = labels.collect();
        text.doc(&format!("One of: {}.", labels.join(", ")));
    } else {
        text.doc(&described.documentation);
    }
    text.derive("Clone, Debug, PartialEq");
    text.line("#[allow(clippy::large_enum_variant, reason = \"as the schema has it\")]");
    text.open(&format!("pub enum {} {{", naming.ident(number)));
    for field in described.fields() {
        if field.documentation.is_empty() {
            text.doc(&super::structure::title(field));
        } else {
            text.doc(&field.documentation);
        }
        let name = variant(field);
        if name != field.label {
            text.serde(&[&format!("rename = {:?}", field.label)]);
        }
        text.line(&format!("{name}({}),", naming.field_type(field)));
    }
    text.close("}");
}

fn particle(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    let name = naming.ident(number);
    text.blank();
    text.open(&format!("impl Particle for {name} {{"));
    first(text, naming, number);
    text.blank();
    let (texts, others): (Vec<&Field>, Vec<&Field>) = described
        .fields()
        .iter()
        .partition(|field| field.kind == Kind::Text);
    if others.is_empty() {
        text.open("fn read(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
        text.line("Ok(None)");
        text.close("}");
    } else {
        text.open(
            "fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
        );
        alternatives(text, naming, number, &others);
        text.close("}");
    }
    text.close("}");
    for field in texts {
        text.blank();
        text.open(&format!("impl Mixed for {name} {{"));
        text.item("const ORDER: Place =", &super::order::order(naming, number));
        text.blank();
        text.open("fn text(text: String) -> Self {");
        text.line(&format!("Self::{}(text)", variant(field)));
        text.close("}");
        text.close("}");
    }
}

fn alternatives(text: &mut Text, naming: &Naming<'_>, number: usize, fields: &[&Field]) {
    text.open("match (name.namespace, name.local) {");
    for field in fields {
        text.open(&format!("{} => {{", pattern(naming, field)));
        let value = decode::read(naming, number, field);
        text.expression("let value = ", &value, "?;");
        let variant = variant(field);
        if field.is_list() {
            text.line(&format!("Ok(Some(Self::{variant}(value)))"));
        } else {
            text.line(&format!("Ok(value.map(Self::{variant}))"));
        }
        text.close("}");
    }
    text.line("_ => Ok(None),");
    text.close("}");
}

fn pattern(naming: &Naming<'_>, field: &Field) -> String {
    match &field.kind {
        Kind::Group => format!("_ if {}::begins(name)", naming.type_ident(field.content)),
        Kind::Any(any) => format!("_ if {}.allows(name)", decode::wildcard(naming, any)),
        _ => format!(
            "({}, {:?})",
            naming.namespace(&field.name.namespace),
            field.name.local
        ),
    }
}

fn encode(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    text.blank();
    text.open(&format!("impl Encode for {} {{", naming.ident(number)));
    text.open("fn encode(&self, to: &mut Writer) {");
    text.open("match self {");
    for field in described.fields() {
        let call = match (&field.kind, field.is_list()) {
            (Kind::Text, _) => "to.text(value)".to_string(),
            (Kind::Any(_), false) => "to.any([value])".to_string(),
            (Kind::Any(_), true) => "to.any(value)".to_string(),
            (Kind::Group, false) => "value.encode(to)".to_string(),
            (Kind::Group, true) => "to.parts(value)".to_string(),
            (_, list) => {
                let method = match (list, field.batch) {
                    (true, true) => "checked",
                    (true, false) => "repeated",
                    _ => "element",
                };
                format!("to.{method}({:?}, value)", naming.tag(&field.name))
            }
        };
        text.arm(&format!("Self::{}(value)", variant(field)), &call);
    }
    text.close("}");
    text.close("}");
    text.close("}");
}

/// What a part of a content model may begin with.
pub(super) fn first(text: &mut Text, naming: &Naming<'_>, number: usize) {
    let mut elements = Vec::new();
    let mut wildcards = Vec::new();
    beginnings(naming, number, &mut elements, &mut wildcards);
    let elements = elements.into_iter().map(Expression::atom).collect();
    text.item(
        "const FIRST: &'static [&'static ElementName] =",
        &Expression::Array(elements),
    );
    if !wildcards.is_empty() {
        let wildcards = wildcards
            .iter()
            .map(|any| Expression::atom(decode::wildcard(naming, any)));
        text.item(
            "const ANY: &'static [Wildcard] =",
            &Expression::Array(wildcards.collect()),
        );
    }
}

fn beginnings<'m>(
    naming: &Naming<'m>,
    number: usize,
    elements: &mut Vec<String>,
    wildcards: &mut Vec<&'m Wildcard>,
) {
    let Some(part) = naming.model.type_of(TypeId(number)) else {
        return;
    };
    let choice = matches!(part.shape, crate::model::Shape::Choice(_)) || part.unordered;
    for field in part.fields() {
        match &field.kind {
            Kind::Element => elements.push(naming.element_of(number, field)),
            Kind::Any(any) => wildcards.push(any),
            Kind::Group => beginnings(naming, field.content.0, elements, wildcards),
            _ => {}
        }
        if field.occurs.min > 0 && !choice {
            return;
        }
    }
}
