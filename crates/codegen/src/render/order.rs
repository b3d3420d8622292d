//! The order of elements among texts, as data: the list that they are read into does not tell it.

use super::decode;
use super::expression::Expression;
use super::naming::Naming;
use crate::model::{Field, Kind, Shape, Type, TypeId};
use crate::schema::Occurs;

/// Where the alternatives of a mixed content may stand.
pub(super) fn order(naming: &Naming<'_>, number: usize) -> Expression {
    let content = naming.model.type_of(TypeId(number));
    let (order, unordered) = content.map_or((&[][..], false), |content| {
        (content.order.as_slice(), content.unordered)
    });
    match order {
        [only] if !unordered => place(naming, number, only),
        _ if unordered => places(naming, number, "All", order, Occurs::ONCE),
        _ => places(naming, number, "Sequence", order, Occurs::ONCE),
    }
}

fn places(
    naming: &Naming<'_>,
    number: usize,
    kind: &str,
    fields: &[Field],
    occurs: Occurs,
) -> Expression {
    let places = fields.iter().map(|field| place(naming, number, field));
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

/// The place of a field; `number` is the content's, which has a variant for each element.
fn place(naming: &Naming<'_>, number: usize, field: &Field) -> Expression {
    if let Kind::Any(wildcard) = &field.kind {
        let wildcard = Expression::atom(decode::wildcard(naming, wildcard));
        return of_kind("Any", wildcard, field.occurs);
    }
    let group = naming.model.type_of(field.content);
    let Some(group) = group.filter(|_| field.kind == Kind::Group) else {
        let element = Expression::atom(element(naming, number, field));
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
    places(naming, number, kind, group.fields(), field.occurs)
}

/// Whether a group says no more than which elements may stand: as substitution groups do, which may
/// have hundreds of them.
fn is_one_of_elements(group: &Type) -> bool {
    let plain = |field: &Field| field.kind == Kind::Element && field.occurs == Occurs::ONCE;
    matches!(group.shape, Shape::Choice(_)) && group.fields().iter().all(plain)
}

fn element(naming: &Naming<'_>, number: usize, field: &Field) -> String {
    let content = naming.model.type_of(TypeId(number)).map(Type::fields);
    let variants = content.unwrap_or_default().iter();
    let index = variants
        .enumerate()
        .find(|(_, variant)| variant.kind == field.kind && variant.name == field.name);
    let index = index.map_or(0, |(index, _)| index);
    format!("&fields::{}.element", naming.field_static(number, index))
}
