//! How structures are read: attributes first, then what they hold, in schema order.

use super::expression::Expression;
use super::layout::Text;
use super::names_in_values;
use super::naming::{Naming, field_ident};
use crate::model::{Field, Kind, Type, TypeId};
use crate::schema::{Constraint, Wildcard};

/// So many members make a function longer than clippy likes: eight lines each at most.
const MANY: usize = 12;

pub(super) fn decode(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    let name = naming.ident(number);
    let long = described.fields().len() > MANY;
    let lint = "#[allow(clippy::too_many_lines, reason = \"some for each member\")]";
    text.blank();
    if described.inline {
        text.open(&format!("impl Particle for {name} {{"));
        super::choice::first(text, naming, number);
        text.blank();
        if long {
            text.line(lint);
        }
        text.open(
            "fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {",
        );
    } else {
        text.open(&format!("impl Decode for {name} {{"));
        if long {
            text.line(lint);
        }
        text.open("fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {");
    }
    let fields = described.fields();
    attributes(text, naming, number, fields);
    let children: Vec<&Field> = fields
        .iter()
        .filter(|field| !field.is_attribute())
        .collect();
    if described.unordered {
        unordered(text, naming, number, &children);
    } else {
        for field in &children {
            let value = read(naming, number, field);
            text.expression(&format!("let {} = ", local(field)), &value, "?;");
        }
    }
    let texts = children.iter().any(|field| field.kind == Kind::Text);
    if !described.inline && !texts {
        text.line("from.end()?;");
    }
    result(text, fields);
    text.close("}");
    text.close("}");
    for (index, field) in fields.iter().enumerate() {
        constrained(text, naming, number, index, field);
    }
}

fn result(text: &mut Text, fields: &[Field]) {
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
}

/// The variable that holds a field's value; none hides what the function needs besides.
fn local(field: &Field) -> String {
    const NEEDED: [&str; 10] = [
        "any_order",
        "boxed",
        "fixed",
        "from",
        "has_come",
        "in_scope",
        "nillable",
        "or_default",
        "sensitive",
        "which",
    ];
    let ident = field_ident(field);
    let function = ["read_", "parse_", "constrained_"];
    if NEEDED.contains(&&*ident) || function.iter().any(|start| ident.starts_with(start)) {
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
        let count = (2..=rest.len())
            .take_while(|count| text.fits(&statement(rest.get(..*count).unwrap_or(rest))))
            .last()
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

fn element(naming: &Naming<'_>, number: usize, field: &Field) -> Expression {
    Expression::atom(naming.element_of(number, field))
}

fn attributes(text: &mut Text, naming: &Naming<'_>, number: usize, fields: &[Field]) {
    let all: Vec<&Field> = fields.iter().filter(|field| field.is_attribute()).collect();
    if all.is_empty() {
        if naming.uses.related.contains(&TypeId(number)) {
            text.line("from.only_attributes(&[])?;");
        }
        return;
    }
    let known = || {
        let named = all.iter().filter(|field| field.kind == Kind::Attribute);
        Expression::Array(named.map(|field| element(naming, number, field)).collect())
    };
    let any = all.iter().find_map(|field| match &field.kind {
        Kind::AnyAttribute(wildcard) => Some((field, wildcard)),
        _ => None,
    });
    match any {
        None => text.expression(
            "",
            &Expression::call("from.only_attributes", [known()]),
            "?;",
        ),
        Some((field, any)) => {
            let arguments = [known(), Expression::atom(wildcard(naming, any))];
            let call = Expression::call("from.any_attributes", arguments);
            text.expression(&format!("let {} = ", local(field)), &call, "?;");
        }
    }
    let mut named = all.iter().filter(|field| field.kind == Kind::Attribute);
    if named.any(|field| naming.holds_names(field.content)) {
        text.line(names_in_values::IN_SCOPE);
    }
    for field in all.iter().filter(|field| field.kind == Kind::Attribute) {
        let parse = naming.parse(field.content);
        let (method, arguments) = match &field.constraint {
            None if field.is_required() => (
                "required_attribute",
                vec![element(naming, number, field), Expression::atom(parse)],
            ),
            None => (
                "attribute",
                vec![element(naming, number, field), Expression::atom(parse)],
            ),
            Some(constraint) => {
                let method = match constraint {
                    Constraint::Default(_) => "attribute_or",
                    Constraint::Fixed(_) => "fixed_attribute",
                };
                let value = Expression::text(constraint.value());
                let name = element(naming, number, field);
                (method, vec![name, value, Expression::atom(parse)])
            }
        };
        let call = Expression::call(&format!("from.{method}"), arguments);
        text.expression(&format!("let {} = ", local(field)), &call, ";");
    }
}

/// What reads a field, without `?`.
pub(super) fn read(naming: &Naming<'_>, number: usize, field: &Field) -> Expression {
    let group = || {
        let name = naming.type_ident(field.content);
        if field.boxed {
            format!("Box<{name}>")
        } else {
            name.to_string()
        }
    };
    match &field.kind {
        Kind::Group if field.is_list() => {
            let method = format!("from.repeated_group::<{}>", group());
            Expression::call(&method, [occurs(field)])
        }
        Kind::Group if field.is_required() => {
            Expression::atom(format!("from.group::<{}>()", group()))
        }
        Kind::Group => Expression::atom(format!("from.optional_group::<{}>()", group())),
        Kind::Mixed => Expression::atom(format!("from.mixed::<{}>()", group())),
        Kind::Any(any) | Kind::AnyAttribute(any) => {
            let wildcard = Expression::atom(wildcard(naming, any));
            if field.is_list() {
                Expression::call("from.repeated_any", [wildcard, occurs(field)])
            } else if field.is_required() {
                Expression::call("from.any", [wildcard])
            } else {
                Expression::call("from.optional_any", [wildcard])
            }
        }
        Kind::Text => {
            let reader = reader(naming, number, field);
            Expression::atom(format!("{reader}(from)"))
        }
        Kind::Element | Kind::Attribute => {
            let reader = Expression::atom(reader(naming, number, field));
            let (method, arguments) = if field.is_list() {
                let method = if field.batch { "checked" } else { "repeated" };
                (
                    method,
                    vec![element(naming, number, field), occurs(field), reader],
                )
            } else if field.is_required() {
                ("required", vec![element(naming, number, field), reader])
            } else {
                ("optional", vec![element(naming, number, field), reader])
            };
            Expression::call(&format!("from.{method}"), arguments)
        }
    }
}

fn reader(naming: &Naming<'_>, number: usize, field: &Field) -> String {
    let mut reader = naming.reader(field.content);
    if naming.is_constrained(field) {
        let index = naming.index_of(number, field);
        reader = format!(
            "constrained_{}",
            naming.field_static(number, index).to_lowercase()
        );
    }
    if field.boxed {
        reader = "boxed".to_string();
    }
    if field.protected {
        reader = format!("sensitive({reader})");
    }
    if field.nillable {
        reader = format!("nillable({reader})");
    }
    reader
}

/// The function that reads an element with a default or fixed value.
pub(super) fn constrained(
    text: &mut Text,
    naming: &Naming<'_>,
    number: usize,
    index: usize,
    field: &Field,
) {
    let Some(constraint) = &field.constraint else {
        return;
    };
    if !naming.is_constrained(field) {
        return;
    }
    let name = naming.field_static(number, index).to_lowercase();
    let value = naming.type_ident(field.content);
    let parse = naming.parser(field.content);
    let function = match constraint {
        Constraint::Default(_) => "or_default",
        Constraint::Fixed(_) => "fixed",
    };
    text.blank();
    let head = format!("fn constrained_{name}");
    let line = format!("{head}(from: &mut Decoder<'_, '_>) -> Result<Option<{value}>, Error> {{");
    if text.fits(&line) {
        text.open(&line);
    } else {
        text.open(&format!("{head}("));
        text.line("from: &mut Decoder<'_, '_>,");
        text.depth_back();
        text.open(&format!(") -> Result<Option<{value}>, Error> {{"));
    }
    let call = format!(
        "from.value(|text| {function}(text, {:?}, {parse}))",
        constraint.value()
    );
    text.line(&call);
    text.close("}");
}

fn unordered(text: &mut Text, naming: &Naming<'_>, number: usize, children: &[&Field]) {
    for field in children {
        let start = if field.is_list() {
            "Vec::new()"
        } else {
            "None"
        };
        text.line(&format!("let mut {} = {start};", local(field)));
    }
    let elements = children.iter().map(|field| {
        let required = field.occurs.min > 0;
        let element = naming.element_of(number, field);
        Expression::atom(format!("({element}, {required})"))
    });
    let elements = Expression::Owned(elements.collect());
    text.expression("let any_order = ", &elements, ";");
    text.line(&format!("let mut has_come = [false; {}];", children.len()));
    text.open("while let Some(which) = from.unordered(&any_order, &mut has_come)? {");
    text.open("match which {");
    for (index, field) in children.iter().enumerate() {
        let last = index + 1 == children.len();
        let pattern = if last {
            "_".to_string()
        } else {
            index.to_string()
        };
        text.open(&format!("{pattern} => {{"));
        let value = read(naming, number, field);
        text.expression(&format!("{} = ", local(field)), &value, "?;");
        text.close("}");
    }
    text.close("}");
    text.close("}");
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

/// A wildcard as an expression.
pub(super) fn wildcard(naming: &Naming<'_>, wildcard: &Wildcard) -> String {
    match wildcard {
        Wildcard::Any => "Wildcard::Any".to_string(),
        Wildcard::Other(target) => format!("Wildcard::Other({})", naming.namespace(target)),
        Wildcard::Among(namespaces) => {
            let list: Vec<String> = namespaces.iter().map(|one| naming.namespace(one)).collect();
            format!("Wildcard::Among(&[{}])", list.join(", "))
        }
    }
}
