//! Structures: a struct, its fields' descriptions, decode and encode in schema order.

use super::expression::Expression;
use super::layout::Text;
use super::naming::{Naming, all_optional, field_ident};
use crate::model::{Field, Type};
use crate::names::screaming;

pub(super) fn render(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    described: &Type,
    fields: &[Field],
) {
    let name = naming.ident(number);
    definition(text, naming, described, name, fields);
    constants(text, naming, number, name, fields);
    decode(text, naming, name, fields);
    encode(text, naming, name, fields);
}

fn definition(
    text: &mut Text,
    naming: &Naming<'_>,
    described: &Type,
    name: &str,
    fields: &[Field],
) {
    text.blank();
    if described.documentation.is_empty() {
        text.doc(&format!("The type `{}`.", described.name.local));
    } else {
        text.doc(&described.documentation);
    }
    if all_optional(fields) {
        text.line("#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]");
    } else {
        text.line("#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]");
    }
    if fields.is_empty() {
        text.line(&format!("pub struct {name} {{}}"));
        return;
    }
    let camel = fields
        .iter()
        .all(|field| camel_case(&field_ident(field)) == field.name.local);
    if camel
        && fields
            .iter()
            .any(|field| field_ident(field) != field.name.local)
    {
        text.line("#[serde(rename_all = \"camelCase\")]");
    }
    text.open(&format!("pub struct {name} {{"));
    for field in fields {
        if field.documentation.is_empty() {
            text.doc(&format!("The element `{}`.", field.name.local));
        } else {
            text.doc(&field.documentation);
        }
        let ident = field_ident(field);
        if !camel {
            text.line(&format!("#[serde(rename = {:?})]", field.name.local));
        }
        if field.is_list() {
            text.line("#[serde(default)]");
        } else if !field.is_required() {
            text.line("#[serde(default, skip_serializing_if = \"Option::is_none\")]");
        }
        text.line(&format!("pub {ident}: {},", naming.field_type(field)));
    }
    text.close("}");
}

fn constants(text: &mut Text, naming: &Naming<'_>, number: usize, name: &str, fields: &[Field]) {
    if fields.is_empty() {
        return;
    }
    text.blank();
    text.open(&format!("impl {name} {{"));
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.blank();
        }
        text.doc(&format!(
            "What the contract says of `{}`.",
            field.name.local
        ));
        let constant = screaming(&field.name.local);
        let line = format!("pub const {constant}: &'static FieldDescription =");
        let value = Expression::atom(format!("&fields::{}", naming.field_static(number, index)));
        text.expression(&format!("{line} "), &value, ";");
    }
    text.close("}");
}

fn decode(text: &mut Text, naming: &Naming<'_>, name: &str, fields: &[Field]) {
    text.blank();
    text.open(&format!("impl Decode for {name} {{"));
    text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    for field in fields {
        decode_field(text, naming, field);
    }
    text.line("from.end()?;");
    let required: Vec<String> = fields
        .iter()
        .filter(|field| !field.is_list() && field.is_required())
        .map(local)
        .collect();
    demand(text, &required);
    let members = fields
        .iter()
        .map(|field| {
            let (ident, local) = (field_ident(field), local(field));
            let value = (ident != local).then(|| Expression::atom(local));
            (ident, value)
        })
        .collect();
    let value = if fields.is_empty() {
        Expression::atom("Self {}")
    } else {
        Expression::Struct("Self".to_string(), members)
    };
    let result = Expression::call("Ok", [Expression::call("Some", [value])]);
    text.expression("", &result, "");
    text.close("}");
    text.close("}");
}

/// The variable that holds a field's value; none hides what the function needs besides.
fn local(field: &Field) -> String {
    let ident = field_ident(field);
    let needed = ["from", "sensitive", "boxed"].contains(&&*ident) || ident.starts_with("read_");
    if needed {
        format!("{ident}_value")
    } else {
        ident
    }
}

/// Gives up where one of these is missing: as many on a line as fit.
fn demand(text: &mut Text, idents: &[String]) {
    let statement = |idents: &[String]| match idents {
        [one] => format!("let Some({one}) = {one}"),
        several => {
            let present: Vec<String> = several.iter().map(|one| format!("Some({one})")).collect();
            format!("let ({}) = ({})", present.join(", "), several.join(", "))
        }
    };
    let mut rest = idents;
    while !rest.is_empty() {
        let count = (1..=rest.len())
            .rev()
            .find(|count| text.fits(&statement(rest.get(..*count).unwrap_or(rest))))
            .unwrap_or(1);
        let (now, later) = rest.split_at(count);
        let line = statement(now);
        // rustfmt keeps one column free here.
        if text.fits(&format!("{line} else {{;")) {
            text.open(&format!("{line} else {{"));
        } else {
            text.line(&line);
            text.open("else {");
        }
        text.line("return Ok(None);");
        text.close("};");
        rest = later;
    }
}

fn decode_field(text: &mut Text, naming: &Naming<'_>, field: &Field) {
    let ident = local(field);
    let mut reader = naming.reader(field.content);
    if field.boxed {
        reader = "boxed".to_string();
    }
    if field.protected {
        reader = format!("sensitive({reader})");
    }
    let element = Expression::atom(format!("&Self::{}.element", screaming(&field.name.local)));
    let reader = Expression::atom(reader);
    let (method, arguments) = if field.is_list() {
        let method = if field.batch { "checked" } else { "repeated" };
        (method, vec![element, occurs(field), reader])
    } else if field.is_required() {
        ("required", vec![element, reader])
    } else {
        ("optional", vec![element, reader])
    };
    let call = Expression::call(&format!("from.{method}"), arguments);
    text.expression(&format!("let {ident} = "), &call, "?;");
}

fn occurs(field: &Field) -> Expression {
    if field.occurs.min == 0 && field.occurs.max.is_none() {
        return Expression::atom("Occurs::ANY");
    }
    let max = field
        .occurs
        .max
        .map(|max| Expression::atom(max.to_string()));
    Expression::call(
        "Occurs::new",
        [
            Expression::atom(field.occurs.min.to_string()),
            Expression::option(max),
        ],
    )
}

fn encode(text: &mut Text, naming: &Naming<'_>, name: &str, fields: &[Field]) {
    text.blank();
    text.open(&format!("impl Encode for {name} {{"));
    if fields.is_empty() {
        text.line("fn encode(&self, _: &mut Writer) {}");
        text.close("}");
        return;
    }
    text.open("fn encode(&self, to: &mut Writer) {");
    for field in fields {
        let tag = Expression::text(&naming.tag(&field.name));
        let ident = field_ident(field);
        let (method, value) = if field.batch {
            ("checked", format!("&self.{ident}"))
        } else if field.is_list() {
            ("repeated", format!("&self.{ident}"))
        } else if field.is_required() {
            ("element", format!("&self.{ident}"))
        } else {
            ("optional", format!("self.{ident}.as_ref()"))
        };
        let call = Expression::call(&format!("to.{method}"), [tag, Expression::atom(value)]);
        if field.since > 1 {
            text.open(&format!("if to.revision() >= {} {{", field.since));
        }
        text.expression("", &call, ";");
        if field.since > 1 {
            text.close("}");
        }
    }
    text.close("}");
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
