//! Families: an enum of a type and those that are derived from it, told apart by `xsi:type`.

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use crate::model::{Type, TypeId};

pub(super) fn render(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    described: &Type,
    members: &[TypeId],
) {
    let name = naming.ident(number);
    text.blank();
    if described.documentation.is_empty() {
        text.doc(&format!(
            "Any type derived from `{}`.",
            described.name.local
        ));
    } else {
        text.doc(&described.documentation);
    }
    text.derive("Clone, Debug, PartialEq");
    if members.is_empty() {
        text.line(&format!("pub enum {name} {{}}"));
    } else {
        text.open(&format!("pub enum {name} {{"));
        for member in members {
            let ident = naming.type_ident(*member);
            let local = naming.model.type_of(*member);
            let local = local.map_or("", |member| &member.name.local);
            text.doc(&format!("The type `{local}`."));
            text.line(&format!("{ident}(Box<{ident}>),"));
        }
        text.close("}");
    }
    let base = members.first().filter(|_| !described.is_abstract);
    decode(text, naming, name, members, base.copied());
    encode(text, naming, name, members, base.copied());
}

fn decode(
    text: &mut Text,
    naming: &Naming<'_>,
    name: &str,
    members: &[TypeId],
    base: Option<TypeId>,
) {
    let types = members.iter().filter_map(|member| {
        let member = naming.model.type_of(*member)?;
        let namespace = naming.namespace(&member.name.namespace);
        Some(Expression::call(
            "TypeName::new",
            [
                Expression::atom(namespace),
                Expression::text(&member.name.local),
            ],
        ))
    });
    text.blank();
    text.open(&format!("impl {name} {{"));
    text.item(
        "const TYPES: &'static [TypeName] =",
        &Expression::Array(types.collect()),
    );
    text.close("}");
    text.blank();
    text.open(&format!("impl Decode for {name} {{"));
    text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    let declared = match base {
        Some(base) => format!("types::{}_NAMES", naming.constant(base)),
        None => "&[]".to_string(),
    };
    let arguments = [
        Expression::atom("Self::TYPES"),
        Expression::atom(declared),
        Expression::atom(base.is_none().to_string()),
    ];
    let call = Expression::call("from.derived", arguments);
    if members.is_empty() {
        text.expression("", &call, "?;");
        text.line("Ok(None)");
    } else {
        text.expression("let number = ", &call, "?;");
        text.open("Ok(match number {");
        for (number, member) in members.iter().enumerate() {
            let ident = naming.type_ident(*member);
            text.arm(
                &format!("Some({number})"),
                &format!("boxed(from)?.map(Self::{ident})"),
            );
        }
        text.line("_ => None,");
        text.close("})");
    }
    text.close("}");
    text.close("}");
}

fn encode(
    text: &mut Text,
    naming: &Naming<'_>,
    name: &str,
    members: &[TypeId],
    base: Option<TypeId>,
) {
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    text.line("const ATTRIBUTES: bool = true;");
    text.blank();
    if members.is_empty() {
        text.open("fn encode(&self, _: &mut Writer) {");
        text.line("match *self {}");
        text.close("}");
        text.close("}");
        return;
    }
    text.open("fn attributes(&self, to: &mut Writer) {");
    text.open("match self {");
    for member in members {
        let ident = naming.type_ident(*member);
        let Some(described) = naming.model.type_of(*member) else {
            continue;
        };
        if Some(*member) == base {
            text.line(&format!("Self::{ident}(value) => value.attributes(to),"));
            continue;
        }
        text.open(&format!("Self::{ident}(value) => {{"));
        let markup = format!(" xsi:type=\"{}\"", naming.prefixed(&described.name));
        text.expression(
            "",
            &Expression::call("to.markup", [Expression::text(&markup)]),
            ";",
        );
        text.line("value.attributes(to);");
        text.close("}");
    }
    text.close("}");
    text.close("}");
    text.blank();
    text.open("fn encode(&self, to: &mut Writer) {");
    text.open("match self {");
    for member in members {
        let ident = naming.type_ident(*member);
        text.line(&format!("Self::{ident}(value) => value.encode(to),"));
    }
    text.close("}");
    text.close("}");
    text.close("}");
}
