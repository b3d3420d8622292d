//! Which types are used how, so that only what is needed is rendered.

use std::collections::{BTreeMap, BTreeSet};

use super::naming::has_facets;
use crate::model::{Field, Kind, Model, Operation, Shape, TypeId};

/// How the types of a contract are used.
#[derive(Default)]
pub(super) struct Uses {
    /// As the content of elements.
    pub(super) read: BTreeSet<TypeId>,
    /// Of elements that are fields.
    pub(super) in_elements: BTreeSet<TypeId>,
    /// As texts: in attributes, lists, unions, defaults.
    pub(super) parsed: BTreeSet<TypeId>,
    /// By the description of others.
    pub(super) shown: BTreeSet<TypeId>,
    /// As a member of a family.
    pub(super) related: BTreeSet<TypeId>,
    /// As the declared type of a family, which is its first member.
    pub(super) declared: BTreeSet<TypeId>,
    /// Of the simple types of elements: those derived from them, which an `xsi:type` may name.
    pub(super) derived: BTreeMap<TypeId, Vec<TypeId>>,
    /// All of those.
    pub(super) is_derived: BTreeSet<TypeId>,
    /// Of types whose values hold names.
    pub(super) names: BTreeSet<TypeId>,
    /// Whether values may be nil or name their type.
    pub(super) xsi: bool,
}

impl Uses {
    pub(super) fn new(model: &Model) -> Self {
        let mut uses = Self {
            names: model.types_of_names(),
            ..Self::default()
        };
        for (number, described) in model.types.iter().enumerate() {
            for field in described.fields() {
                uses.field(model, field);
            }
            match &described.shape {
                Shape::Family(members) => {
                    uses.related.extend(members);
                    let base = members.first().filter(|_| !described.is_abstract);
                    uses.declared.extend(base);
                    uses.shown.extend(members);
                    uses.xsi = true;
                }
                Shape::Union(members, _) => {
                    uses.shown.extend(members);
                    uses.parsed_with_parts(model, TypeId(number));
                }
                Shape::List(item, _) => {
                    uses.shown.insert(*item);
                }
                _ => {}
            }
        }
        for element in model.operations().flat_map(Operation::elements) {
            let content = element.content;
            let simple = matches!(
                model.type_of(content).map(|content| &content.shape),
                Some(Shape::Simple(_) | Shape::List(..) | Shape::Any)
            );
            if simple {
                uses.content(model, content);
            }
            uses.shown.insert(content);
            uses.in_elements.insert(content);
        }
        uses.derived = super::derived::of_elements(model, &uses.in_elements);
        uses.is_derived = uses.derived.values().flatten().copied().collect();
        for derived in uses.is_derived.clone() {
            let shape = model.type_of(derived).map(|derived| &derived.shape);
            if !matches!(shape, Some(Shape::Enumeration(..))) {
                uses.parsed_with_parts(model, derived);
            }
        }
        uses
    }

    fn field(&mut self, model: &Model, field: &Field) {
        if field.is_described() {
            self.shown.insert(field.content);
        }
        self.xsi |= field.nillable;
        match field.kind {
            Kind::Attribute => self.parsed_with_parts(model, field.content),
            Kind::Element | Kind::Text => {
                if field.kind == Kind::Element {
                    self.in_elements.insert(field.content);
                }
                self.content(model, field.content);
                if field.constraint.is_some() {
                    self.parsed_with_parts(model, field.content);
                }
            }
            _ => {}
        }
    }

    fn content(&mut self, model: &Model, content: TypeId) {
        self.read.insert(content);
        match model.type_of(content).map(|content| &content.shape) {
            Some(Shape::List(..)) => self.parsed_with_parts(model, content),
            Some(Shape::Any) => self.xsi = true,
            _ => {}
        }
    }

    /// A type whose texts are read, and so those of its items or members.
    fn parsed_with_parts(&mut self, model: &Model, id: TypeId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !self.parsed.insert(id) {
                continue;
            }
            match model.type_of(id).map(|parsed| &parsed.shape) {
                Some(Shape::List(item, _)) => open.push(*item),
                Some(Shape::Union(members, _)) => open.extend(members),
                _ => {}
            }
        }
    }

    /// Whether values of a type are read by a function of its own.
    pub(super) fn has_reader(shape: &Shape) -> bool {
        match shape {
            Shape::Simple(simple) => has_facets(simple),
            Shape::List(..) => true,
            _ => false,
        }
    }
}
