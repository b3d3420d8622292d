//! Structures: a struct, and its fields' descriptions.

use super::expression::Expression;
use super::layout::Text;
use super::naming::{Naming, all_optional, field_ident};
use super::{decode, encode};
use crate::model::{Field, Kind, Type};
use crate::names::screaming;

pub(super) fn render(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    let name = naming.ident(number);
    let fields = described.fields();
    definition(text, naming, described, name, fields);
    constants(text, naming, number, fields);
    decode::decode(text, naming, number, described);
    encode::encode(text, naming, name, fields);
}

fn definition(
    text: &mut Text,
    naming: &Naming<'_>,
    described: &Type,
    name: &str,
    fields: &[Field],
) {
    text.blank();
    if !described.documentation.is_empty() {
        text.doc(&described.documentation);
    } else if described.inline {
        let labels: Vec<&str> = fields.iter().map(|field| field.label.as_str()).collect();
        text.doc(&format!("These together: {}.", labels.join(", ")));
    } else {
        text.doc(&format!("The type `{}`.", described.name.local));
    }
    if all_optional(fields) {
        text.derive("Clone, Debug, Default, PartialEq");
    } else {
        text.derive("Clone, Debug, PartialEq");
    }
    if fields.is_empty() {
        text.line(&format!("pub struct {name} {{}}"));
        return;
    }
    let camel = fields
        .iter()
        .all(|field| camel_case(&field_ident(field)) == json_name(field));
    if camel
        && fields
            .iter()
            .any(|field| field_ident(field) != json_name(field))
    {
        text.serde(&["rename_all = \"camelCase\""]);
    }
    let is_bool = |field: &&Field| naming.field_type(field) == "bool";
    if fields.iter().filter(is_bool).count() > 3 {
        text.line("#[allow(clippy::struct_excessive_bools, reason = \"as the schema has them\")]");
    }
    text.open(&format!("pub struct {name} {{"));
    for field in fields {
        if field.documentation.is_empty() {
            text.doc(&title(field));
        } else {
            text.doc(&field.documentation);
        }
        let ident = field_ident(field);
        if !camel && json_name(field) != ident {
            text.serde(&[&format!("rename = {:?}", json_name(field))]);
        }
        absence(text, field);
        text.line(&format!("pub {ident}: {},", naming.field_type(field)));
    }
    text.close("}");
}

/// What JSON leaves out.
fn absence(text: &mut Text, field: &Field) {
    if field.is_list() {
        text.serde(&["default"]);
    } else if !field.is_required() && field.nillable {
        text.serde(&[
            "default",
            "deserialize_with = \"castile_soap::generated::present\"",
            "skip_serializing_if = \"Option::is_none\"",
        ]);
    } else if !field.is_required() {
        text.serde(&["default", "skip_serializing_if = \"Option::is_none\""]);
    }
}

/// What a field is called in JSON: as in XML, an attribute with `@` before it.
fn json_name(field: &Field) -> String {
    match field.kind {
        Kind::Attribute => format!("@{}", field.label),
        _ => field.label.clone(),
    }
}

/// What to say of a field that has no documentation.
pub(super) fn title(field: &Field) -> String {
    let name = &field.name.local;
    match field.kind {
        Kind::Element => format!("The element `{name}`."),
        Kind::Attribute => format!("The attribute `{name}`."),
        Kind::Text => "The text.".to_string(),
        Kind::Group => "A part of the content.".to_string(),
        Kind::Any(_) => "What the contract leaves open.".to_string(),
        Kind::AnyAttribute(_) => "Attributes that the contract leaves open.".to_string(),
        Kind::Mixed => "Texts and elements.".to_string(),
    }
}

/// A constant a field for what the contract says of it.
pub(super) fn constants(text: &mut Text, naming: &Naming<'_>, number: usize, fields: &[Field]) {
    let described: Vec<(usize, &Field)> = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| naming.is_described(number, field))
        .collect();
    if described.is_empty() {
        return;
    }
    text.blank();
    text.open(&format!("impl {} {{", naming.ident(number)));
    for (place, (index, field)) in described.into_iter().enumerate() {
        if place > 0 {
            text.blank();
        }
        text.doc(&format!("What the contract says of `{}`.", field.label));
        let constant = screaming(&field.label);
        let line = format!("pub const {constant}: &'static FieldDescription =");
        let value = Expression::atom(format!("&fields::{}", naming.field_static(number, index)));
        text.expression(&format!("{line} "), &value, ";");
    }
    text.close("}");
}

/// serde's `camelCase` of a field.
fn camel_case(ident: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for sign in ident.trim_start_matches("r#").chars() {
        if sign == '_' {
            upper = true;
        } else if upper {
            out.extend(sign.to_uppercase());
            upper = false;
        } else {
            out.push(sign);
        }
    }
    out
}
