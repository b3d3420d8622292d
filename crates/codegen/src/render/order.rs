//! The order of elements among texts, as data: the list that they are read into does not tell it.

use std::collections::BTreeMap;

use super::decode;
use super::expression::Expression;
use super::naming::Naming;
use crate::model::{Field, Kind, Shape, Type, TypeId};
use crate::schema::{Occurs, QName};

/// The statics of a mixed content's elements, by their names.
type Elements<'m> = BTreeMap<&'m QName, &'m str>;

/// Where the alternatives of a mixed content may stand.
pub(super) fn order(naming: &Naming<'_>, number: usize) -> Expression {
    let content = naming.model.type_of(TypeId(number));
    let elements = elements(naming, number, content);
    let (order, unordered) = content.map_or((&[][..], false), |content| {
        (content.order.as_slice(), content.unordered)
    });
    match order {
        [only] if !unordered => place(naming, &elements, only),
        _ if unordered => places(naming, &elements, "All", order, Occurs::ONCE),
        _ => places(naming, &elements, "Sequence", order, Occurs::ONCE),
    }
}

fn elements<'m>(naming: &'m Naming<'_>, number: usize, content: Option<&'m Type>) -> Elements<'m> {
    let fields = content.map(Type::fields).unwrap_or_default().iter();
    fields
        .enumerate()
        .filter(|(_, field)| field.kind == Kind::Element)
        .map(|(index, field)| (&field.name, naming.field_static(number, index)))
        .collect()
}

fn places(
    naming: &Naming<'_>,
    elements: &Elements<'_>,
    kind: &str,
    fields: &[Field],
    occurs: Occurs,
) -> Expression {
    let places = fields.iter().map(|field| place(naming, elements, field));
    of_kind(kind, Expression::Array(places.collect()), occurs)
}

fn of_kind(kind: &str, held: Expression, occurs: Occurs) -> Expression {
    let max = occurs.max.map(|max| Expression::atom(max.to_string()));
    let min = Expression::atom(occurs.min.to_string());
    Expression::call(
        &format!("Place::{kind}"),
        [held, min, Expression::option(max)],
    )
}

/// The place of a field.
fn place(naming: &Naming<'_>, elements: &Elements<'_>, field: &Field) -> Expression {
    if let Kind::Any(wildcard) = &field.kind {
        let wildcard = Expression::atom(decode::wildcard(naming, wildcard));
        return of_kind("Any", wildcard, field.occurs);
    }
    let group = naming.model.type_of(field.content);
    let Some(group) = group.filter(|_| field.kind == Kind::Group) else {
        let element = elements.get(&field.name).copied().unwrap_or_default();
        let element = Expression::atom(format!("&fields::{element}.element"));
        return of_kind("Element", element, field.occurs);
    };
    if is_one_of_elements(group) {
        let first = format!("{}::FIRST", naming.type_ident(field.content));
        return of_kind("OneOf", Expression::atom(first), field.occurs);
    }
    let kind = match group.shape {
        Shape::Choice(_) => "Choice",
        _ if group.unordered => "All",
        _ => "Sequence",
    };
    places(naming, elements, kind, group.fields(), field.occurs)
}

/// Whether a group says no more than which elements may stand: as substitution groups do, which may
/// have hundreds of them.
fn is_one_of_elements(group: &Type) -> bool {
    let plain = |field: &Field| field.kind == Kind::Element && field.occurs == Occurs::ONCE;
    matches!(group.shape, Shape::Choice(_)) && group.fields().iter().all(plain)
}
