//! Simple types that are derived from those of elements: an `xsi:type` may name them, and the value
//! is judged by both.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::Expression;
use super::layout::Text;
use super::naming::Naming;
use super::types::namespace_of;
use crate::builtin;
use crate::model::{Model, Shape, Type, TypeId, WhiteSpace};

/// Of the simple types of elements, the named types that are derived from them.
pub(super) fn of_elements(
    model: &Model,
    in_elements: &BTreeSet<TypeId>,
) -> BTreeMap<TypeId, Vec<TypeId>> {
    let of_name: BTreeMap<_, TypeId> = in_elements
        .iter()
        .filter_map(|id| Some((*id, model.type_of(*id)?)))
        .filter(|(_, declared)| is_simple(declared) && !declared.anonymous)
        .map(|(id, declared)| ((&*declared.name.namespace, &*declared.name.local), id))
        .collect();
    let mut derived: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (number, one) in model.types.iter().enumerate() {
        if one.at.is_none() || one.anonymous || !is_simple(one) {
            continue;
        }
        let ancestors = ancestors(model, one).into_iter();
        for ancestor in ancestors.filter_map(|name| of_name.get(&name)) {
            derived.entry(*ancestor).or_default().push(TypeId(number));
        }
    }
    derived
}

fn is_simple(described: &Type) -> bool {
    matches!(
        described.shape,
        Shape::Simple(_) | Shape::Enumeration(..) | Shape::List(..) | Shape::Union(..)
    )
}

/// The names of the types that a type is derived from, up to the built-in ones.
fn ancestors<'m>(model: &'m Model, described: &'m Type) -> Vec<(&'m str, &'m str)> {
    let mut names = Vec::new();
    let mut next = described.base.and_then(|base| model.type_of(base));
    while let Some(ancestor) = next {
        if ancestor.name.is_xsd() {
            let line = builtin::lineage(&ancestor.name.local).into_iter();
            names.extend(line.map(|local| (&*ancestor.name.namespace, local)));
            break;
        }
        names.push((&*ancestor.name.namespace, &*ancestor.name.local));
        next = ancestor.base.and_then(|base| model.type_of(base));
    }
    names
}

/// An element's name as data, with the types that are derived from the declared one.
pub(super) fn with(naming: &Naming<'_>, element: Expression, content: TypeId) -> Expression {
    if !naming.uses.derived.contains_key(&content) {
        return element;
    }
    let table = format!("super::types::{}_DERIVED", naming.constant(content));
    Expression::call(
        "ElementName::with_derived",
        [element, Expression::atom(table)],
    )
}

/// The types that are derived from this one, as data.
pub(super) fn table(naming: &Naming<'_>, id: TypeId) -> Expression {
    let derived = naming.uses.derived.get(&id).into_iter().flatten();
    let types = derived.filter_map(|derived| {
        let name = &naming.model.type_of(*derived)?.name;
        let arguments = [
            Expression::atom(namespace_of(naming, &name.namespace)),
            Expression::text(&name.local),
            Expression::atom(format!("super::{}", function_name(naming, *derived))),
        ];
        let kind = if naming.holds_names(*derived) {
            "DerivedType::of_names"
        } else {
            "DerivedType::new"
        };
        Some(Expression::call(kind, arguments))
    });
    Expression::Array(types.collect())
}

fn function_name(naming: &Naming<'_>, id: TypeId) -> String {
    format!("has_{}", naming.constant(id).to_lowercase())
}

/// The function that tells whether a derived type has the value of a text.
pub(super) fn function(text: &mut Text, naming: &Naming<'_>, number: usize, described: &Type) {
    let id = TypeId(number);
    if !naming.uses.is_derived.contains(&id) {
        return;
    }
    let ident = naming.ident(number);
    let names = naming.holds_names(id);
    let read = match &described.shape {
        Shape::Enumeration(..) if names => {
            format!("{ident}::read_in(Cow::Borrowed(text), in_scope)")
        }
        Shape::Enumeration(_, kept) => {
            let normalized = match kept.facets.white_space {
                WhiteSpace::Collapse => "collapse(Cow::Borrowed(text))",
                WhiteSpace::Replace => "WhiteSpace::Replace.apply(Cow::Borrowed(text))",
                WhiteSpace::Preserve => "text",
            };
            format!("{normalized}.parse::<{ident}>()")
        }
        _ => match naming.parser(id).as_str() {
            "Lexical::read" => format!("<{ident} as Lexical>::read(Cow::Borrowed(text))"),
            "Lexical::read_in" => {
                format!("<{ident} as Lexical>::read_in(Cow::Borrowed(text), in_scope)")
            }
            _ => naming.parsed(id, "Cow::Borrowed(text)"),
        },
    };
    text.blank();
    let scope = if names {
        ", in_scope: &NamespaceScope<'_>"
    } else {
        ""
    };
    let function = function_name(naming, id);
    text.open(&format!("fn {function}(text: &str{scope}) -> bool {{"));
    text.line(&format!("{read}.is_ok()"));
    text.close("}");
}
