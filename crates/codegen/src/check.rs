//! Fourth stage: what holds between parts of the model.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Kind, Model, Shape, TypeId};
use crate::problem::Problem;
use crate::schema::Constraint;

/// Every rule that the model breaks.
pub(crate) fn check(model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut numbers: BTreeMap<u16, &Field> = BTreeMap::new();
    let names = model.types_of_names();
    for described in &model.types {
        for field in described.fields() {
            problems.extend(preset(&names, field));
            problems.extend(preset_of_complex(model, field));
            problems.extend(protection(model, field));
            problems.extend(batch(model, field));
            if field.id > 0
                && let Some(other) = numbers.insert(field.id, field)
            {
                problems.push(Problem::new(
                    &field.at,
                    format!(
                        "number {} is that of `{}` already",
                        field.id, other.name.local
                    ),
                    "a field's number is its own for ever",
                ));
            }
        }
    }
    problems.sort();
    problems
}

/// What is protected is wiped when dropped, which only simple values can be.
fn protection(model: &Model, field: &Field) -> Option<Problem> {
    let shape = &model.type_of(field.content)?.shape;
    let simple = matches!(shape, Shape::Simple(_) | Shape::Unknown)
        && !field.nillable
        && field.constraint.is_none();
    (field.protected && !simple).then(|| {
        Problem::new(
            &field.at,
            format!("`{}` is protected, and no simple value", field.name.local),
            "protect the fields of its type; no enumeration, list, union, default or nil can be",
        )
    })
}

/// A name is read by what its prefix stands for in the message, which a value of the contract's own
/// does not go by.
fn preset(names: &BTreeSet<TypeId>, field: &Field) -> Option<Problem> {
    let preset = field.constraint.is_some() && names.contains(&field.content);
    preset.then(|| {
        Problem::new(
            &field.at,
            format!("`{}` has a default or fixed value that is a name", field.name.local),
            "leave the value out: an xs:QName or xs:NOTATION stands in each message, with its prefix",
        )
    })
}

/// A value of the contract's own is put where a simple value is read; an empty default changes
/// nothing.
fn preset_of_complex(model: &Model, field: &Field) -> Option<Problem> {
    let shape = &model.type_of(field.content)?.shape;
    let complex = matches!(
        shape,
        Shape::Structure(_) | Shape::Choice(_) | Shape::Family(_) | Shape::Any
    );
    let constraint = field.constraint.as_ref()?;
    let changes = *constraint != Constraint::Default(String::new());
    (complex && changes && field.kind == Kind::Element).then(|| {
        Problem::new(
            &field.at,
            format!(
                "`{}` has a default or fixed value, and a type that is not simple",
                field.name.local
            ),
            "leave the value out, or give the element a simple type",
        )
    })
}

/// Only what repeats, and consists of fields, can be judged one by one.
fn batch(model: &Model, field: &Field) -> Option<Problem> {
    let shape = &model.type_of(field.content)?.shape;
    let record = matches!(shape, Shape::Structure(_) | Shape::Unknown);
    (field.batch && !(record && field.is_list() && !field.nillable)).then(|| {
        Problem::new(
            &field.at,
            format!("`{}` is no batch", field.name.local),
            "ct:batch stands on an element of complex type with maxOccurs above 1",
        )
    })
}
