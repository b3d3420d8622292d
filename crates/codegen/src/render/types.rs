//! The static description of types and their fields.

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use crate::builtin;
use crate::model::{Facets, Field, Shape, Simple, Type, TypeId, WhiteSpace};
use crate::names::pascal;
use crate::schema::QName;

pub(super) fn fields(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for (number, described) in naming.model.types.iter().enumerate() {
        if let Shape::Structure(fields) = &described.shape {
            for (index, field) in fields.iter().enumerate() {
                body.blank();
                let name = naming.field_static(number, index);
                let head = format!("pub(super) static {name}: FieldDescription =");
                body.item(&head, &field_description(naming, field));
            }
        }
    }
    super::module(text, "fields", "The fields, as data.", &body.into_string());
}

fn field_description(naming: &Naming<'_>, field: &Field) -> Expression {
    let constant = naming.constant(field.content);
    let element = format!(
        "ElementName::new({}, {:?})",
        namespace_of(naming, &field.name.namespace),
        field.name.local
    );
    let element = match naming.model.type_of(field.content) {
        Some(declared) if !declared.anonymous => Expression::Chain(
            element,
            format!("with_types(super::types::{constant}_NAMES)"),
        ),
        _ => Expression::atom(element),
    };
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
            ("min_occurs", Expression::atom(field.occurs.min.to_string())),
            ("max_occurs", Expression::option(max)),
            ("id", Expression::atom(field.id.to_string())),
            ("since", Expression::atom(field.since.to_string())),
            ("protected", Expression::atom(field.protected.to_string())),
            ("index", Expression::option(index)),
            ("batch", Expression::atom(field.batch.to_string())),
        ],
    )
}

fn namespace_of(naming: &Naming<'_>, namespace: &str) -> String {
    if namespace == naming.model.namespace {
        "super::NAMESPACE".to_string()
    } else {
        format!("{namespace:?}")
    }
}

pub(super) fn types(text: &mut Text, naming: &Naming<'_>) {
    let mut body = text.inner();
    for (number, described) in naming.model.types.iter().enumerate() {
        let constant = naming.constant(TypeId(number));
        // Of the built-in types, those that only others restrict are not needed.
        if described.at.is_none() && !naming.is_read(TypeId(number)) {
            continue;
        }
        body.blank();
        let head = format!("pub(super) static {constant}: TypeDescription =");
        body.item(&head, &describe_type(naming, number, described));
        if !described.anonymous && naming.is_read(TypeId(number)) {
            body.blank();
            body.item(
                &format!("pub(super) const {constant}_NAMES: &[TypeName] ="),
                &Expression::Array(lineage(naming, described)),
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
        Shape::Structure(fields) => {
            let fields = (0..fields.len()).map(|index| {
                let name = naming.field_static(number, index);
                Expression::atom(format!("&super::fields::{name}"))
            });
            Expression::call("Content::Structure", [Expression::Array(fields.collect())])
        }
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
