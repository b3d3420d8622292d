//! The static description of types and their fields.

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use crate::builtin;
use crate::model::{Facets, Field, Kind, Shape, Simple, Type, TypeId, WhiteSpace};
use crate::names::pascal;
use crate::schema::QName;

pub(super) fn fields(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for (number, described) in naming.model.types.iter().enumerate() {
        let choice = matches!(described.shape, Shape::Choice(_));
        for (index, field) in described.fields().iter().enumerate() {
            if !naming.is_described(number, field) {
                continue;
            }
            body.blank();
            let name = naming.field_static(number, index);
            let head = format!("pub(super) static {name}: FieldDescription =");
            body.item(&head, &field_description(naming, field, choice));
        }
    }
    super::module(text, "fields", "The fields, as data.", &body.into_string());
}

/// An alternative of a choice need not stand.
fn field_description(naming: &Naming<'_>, field: &Field, alternative: bool) -> Expression {
    let constant = naming.constant(field.content);
    let element = element_name(naming, field, constant);
    let min = if alternative { 0 } else { field.occurs.min };
    let index = field.index.as_ref().map(|(kind, bits)| {
        let kind = pascal(kind);
        Expression::fields(
            "Index",
            vec![
                ("kind", Expression::atom(format!("IndexKind::{kind}"))),
                ("bits", Expression::atom(bits.to_string())),
            ],
        )
    });
    let max = field
        .occurs
        .max
        .map(|max| Expression::atom(max.to_string()));
    Expression::fields(
        "FieldDescription",
        vec![
            ("element", element),
            ("documentation", Expression::text(&field.documentation)),
            (
                "content",
                Expression::atom(format!("&super::types::{constant}")),
            ),
            ("min_occurs", Expression::atom(min.to_string())),
            ("max_occurs", Expression::option(max)),
            ("id", Expression::atom(field.id.to_string())),
            ("since", Expression::atom(field.since.to_string())),
            ("protected", Expression::atom(field.protected.to_string())),
            ("index", Expression::option(index)),
            ("batch", Expression::atom(field.batch.to_string())),
        ],
    )
}

fn element_name(naming: &Naming<'_>, field: &Field, constant: &str) -> Expression {
    let namespace = namespace_of(naming, &field.name.namespace);
    let local = format!("{:?}", field.name.local);
    let parts = [Expression::atom(namespace), Expression::atom(local)];
    match field.kind {
        Kind::Attribute => {
            return Expression::call("ElementName::attribute", parts);
        }
        Kind::Text => return Expression::atom("ElementName::text()"),
        _ => {}
    }
    let plain = Expression::call("ElementName::new", parts);
    let content = naming.model.type_of(field.content);
    let named = content.is_some_and(|content| {
        !content.anonymous && !matches!(content.shape, Shape::Family(_) | Shape::Any)
    });
    let element = if named {
        let types = format!("with_types(super::types::{constant}_NAMES)");
        match plain.one_line() {
            Some(line) => Expression::Chain(line, types),
            None => Expression::Method(Box::new(plain), types),
        }
    } else {
        plain
    };
    let element = naming.named(
        super::derived::with(naming, element, field.content),
        field.content,
    );
    if field.nillable {
        Expression::call("ElementName::or_nil", [element])
    } else {
        element
    }
}

pub(super) fn namespace_of(naming: &Naming<'_>, namespace: &str) -> String {
    if namespace == naming.model.namespace {
        "super::NAMESPACE".to_string()
    } else {
        format!("{namespace:?}")
    }
}

pub(super) fn types(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for (number, described) in naming.model.types.iter().enumerate() {
        let id = TypeId(number);
        let constant = naming.constant(id);
        // Of the built-in types, those that only others restrict are not needed.
        let unused = described.at.is_none() && !naming.uses.shown.contains(&id);
        if unused || described.inline {
            continue;
        }
        body.blank();
        let head = format!("pub(super) static {constant}: TypeDescription =");
        body.item(&head, &describe_type(naming, number, described));
        if !described.anonymous && naming.is_named(id) {
            body.blank();
            body.item(
                &format!("pub(super) const {constant}_NAMES: &[TypeName] ="),
                &Expression::Array(lineage(naming, described)),
            );
        }
        if naming.uses.derived.contains_key(&id) {
            body.blank();
            body.item(
                &format!("pub(super) const {constant}_DERIVED: &[DerivedType] ="),
                &super::derived::table(naming, id),
            );
        }
    }
    super::module(text, "types", "The types, as data.", &body.into_string());
}

/// What an `xsi:type` may name: the type itself, then its ancestors.
fn lineage(naming: &Naming<'_>, described: &Type) -> Vec<Expression> {
    let mut names = Vec::new();
    let mut next = Some(described);
    while let Some(ancestor) = next {
        if ancestor.name.is_xsd() {
            let line = builtin::lineage(&ancestor.name.local);
            names.extend(
                line.into_iter()
                    .map(|name| Expression::call("TypeName::xsd", [Expression::text(name)])),
            );
            break;
        }
        if !ancestor.anonymous {
            names.push(type_name(naming, &ancestor.name));
        }
        next = ancestor.base.and_then(|base| naming.model.type_of(base));
    }
    names
}

fn type_name(naming: &Naming<'_>, name: &QName) -> Expression {
    let namespace = namespace_of(naming, &name.namespace);
    Expression::call(
        "TypeName::new",
        [Expression::atom(namespace), Expression::text(&name.local)],
    )
}

fn describe_type(naming: &Naming<'_>, number: usize, described: &Type) -> Expression {
    let content = match &described.shape {
        Shape::Structure(_) | Shape::Choice(_) => {
            let mut fields = Vec::new();
            field_statics(naming, number, &mut fields);
            Expression::call("Content::Structure", [Expression::Array(fields)])
        }
        Shape::Family(members) => {
            Expression::call("Content::Family", [type_statics(naming, members)])
        }
        Shape::Union(members, _) => {
            Expression::call("Content::Union", [type_statics(naming, members)])
        }
        Shape::List(item, _) => {
            let item = Expression::atom(format!("&{}", naming.constant(*item)));
            Expression::call("Content::List", [item])
        }
        Shape::Any => Expression::atom("Content::Any"),
        Shape::Enumeration(values, _) => {
            let values = values.iter().map(|value| {
                Expression::fields(
                    "ValueDescription",
                    vec![
                        ("value", Expression::text(&value.value)),
                        ("documentation", Expression::text(&value.documentation)),
                    ],
                )
            });
            Expression::call(
                "Content::Enumeration",
                [Expression::Array(values.collect())],
            )
        }
        Shape::Simple(simple) => simple_content(simple),
        Shape::Unknown => Expression::atom("Content::Structure(&[])"),
    };
    let namespace = namespace_of(naming, &described.name.namespace);
    Expression::fields(
        "TypeDescription",
        vec![
            (
                "name",
                Expression::text(type_title(naming, number, described)),
            ),
            ("namespace", Expression::atom(namespace)),
            ("documentation", Expression::text(&described.documentation)),
            ("content", content),
        ],
    )
}

/// The fields of a structure, and those of the parts of its content model.
fn field_statics(naming: &Naming<'_>, number: usize, statics: &mut Vec<Expression>) {
    let owner = naming.model.type_of(TypeId(number));
    for (index, field) in owner.map_or(&[][..], Type::fields).iter().enumerate() {
        if naming.is_described(number, field) {
            let name = naming.field_static(number, index);
            statics.push(Expression::atom(format!("&super::fields::{name}")));
        } else if matches!(field.kind, Kind::Group | Kind::Mixed) && naming.is_listed(field.content)
        {
            field_statics(naming, field.content.0, statics);
        }
    }
}

fn type_statics(naming: &Naming<'_>, types: &[TypeId]) -> Expression {
    let types = types
        .iter()
        .map(|one| Expression::atom(format!("&{}", naming.constant(*one))));
    Expression::Array(types.collect())
}

/// An anonymous type inside another is told by its Rust name; every other by its own.
fn type_title<'a>(naming: &'a Naming<'_>, number: usize, described: &'a Type) -> &'a str {
    if described.name.local.contains('-') && described.anonymous {
        naming.ident(number)
    } else {
        &described.name.local
    }
}

fn simple_content(simple: &Simple) -> Expression {
    let facets = written(&simple.facets).into_iter().map(|(name, value)| {
        Expression::fields(
            "FacetDescription",
            vec![
                ("name", Expression::text(name)),
                ("value", Expression::text(&value)),
            ],
        )
    });
    Expression::fields(
        "Content::Simple",
        vec![
            ("primitive", Expression::text(simple.builtin.name)),
            ("facets", Expression::Array(facets.collect())),
        ],
    )
}

fn written(facets: &Facets) -> Vec<(&'static str, String)> {
    let mut list = Vec::new();
    let lengths = [
        ("length", facets.length),
        ("minLength", facets.min_length),
        ("maxLength", facets.max_length),
        ("totalDigits", facets.total_digits.map(u64::from)),
        ("fractionDigits", facets.fraction_digits.map(u64::from)),
    ];
    for (name, value) in lengths {
        list.extend(value.map(|value| (name, value.to_string())));
    }
    for bound in &facets.bounds {
        list.push((bound.facet, bound.value.clone()));
    }
    for pattern in &facets.patterns {
        list.push(("pattern", pattern.written.clone()));
    }
    if facets.white_space != WhiteSpace::Preserve {
        list.push(("whiteSpace", facets.white_space.to_string()));
    }
    list
}
