//! How structures are written.

use super::expression::Expression;
use super::layout::Text;
use super::naming::{Naming, field_ident};
use crate::model::{Field, Kind};

pub(super) fn encode(text: &mut Text, naming: &Naming<'_>, name: &str, fields: &[Field]) {
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    let (attributes, content): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| field.is_attribute());
    if !attributes.is_empty() {
        text.line("const ATTRIBUTES: bool = true;");
        text.blank();
        text.open("fn attributes(&self, to: &mut Writer) {");
        for field in attributes {
            text.expression("", &attribute(naming, field), ";");
        }
        text.close("}");
        text.blank();
    }
    if content.is_empty() {
        text.line("fn encode(&self, _: &mut Writer) {}");
        text.close("}");
        return;
    }
    text.open("fn encode(&self, to: &mut Writer) {");
    for field in content {
        if field.since > 1 {
            text.open(&format!("if to.revision() >= {} {{", field.since));
        }
        text.expression("", &member(naming, field), ";");
        if field.since > 1 {
            text.close("}");
        }
    }
    text.close("}");
    text.close("}");
}

fn attribute(naming: &Naming<'_>, field: &Field) -> Expression {
    let ident = field_ident(field);
    if matches!(field.kind, Kind::AnyAttribute(_)) {
        let value = Expression::atom(format!("&self.{ident}"));
        return Expression::call("to.any_attributes", [value]);
    }
    let open = Expression::text(&format!(" {}=\"", naming.prefixed(&field.name)));
    if field.is_required() {
        let value = Expression::atom(format!("&self.{ident}"));
        Expression::call("to.attribute_value", [open, value])
    } else {
        let value = Expression::atom(format!("self.{ident}.as_ref()"));
        Expression::call("to.optional_attribute", [open, value])
    }
}

fn member(naming: &Naming<'_>, field: &Field) -> Expression {
    let ident = field_ident(field);
    let whole = Expression::atom(format!("&self.{ident}"));
    match field.kind {
        Kind::Text => Expression::atom(format!("self.{ident}.encode(to)")),
        Kind::Group | Kind::Mixed => match (field.is_list(), field.is_required()) {
            (true, _) => Expression::call("to.parts", [whole]),
            (false, true) => Expression::atom(format!("self.{ident}.encode(to)")),
            (false, false) => {
                let value = Expression::atom(format!("self.{ident}.as_slice()"));
                Expression::call("to.parts", [value])
            }
        },
        Kind::Any(_) | Kind::AnyAttribute(_) => {
            let value = match (field.is_list(), field.is_required()) {
                (true, _) => whole,
                (false, true) => Expression::atom(format!("[&self.{ident}]")),
                (false, false) => Expression::atom(format!("self.{ident}.as_ref()")),
            };
            Expression::call("to.any", [value])
        }
        Kind::Element | Kind::Attribute => {
            let (method, value) = if field.batch {
                ("checked", whole)
            } else if field.is_list() {
                ("repeated", whole)
            } else if field.is_required() {
                ("element", whole)
            } else {
                (
                    "optional",
                    Expression::atom(format!("self.{ident}.as_ref()")),
                )
            };
            let tag = Expression::text(&naming.tag(&field.name));
            Expression::call(&format!("to.{method}"), [tag, value])
        }
    }
}
