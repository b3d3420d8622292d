//! Substitution groups: where their head is referred to, any of their elements may stand.

use std::collections::BTreeSet;

use super::{Progress, Resolver};
use crate::model::{Field, Kind, Shape, TypeId};
use crate::schema::{Element, QName, TypeUse};

impl<'a> Resolver<'a> {
    /// The elements that may stand for this one, itself first unless it is abstract; `None` where
    /// there is no other.
    fn substitutes(&self, head: &'a Element) -> Option<Vec<&'a Element>> {
        self.substitutes.get(&head.name)?;
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![head];
        while let Some(element) = open.pop() {
            if !seen.insert(&element.name) {
                continue;
            }
            if !element.is_abstract {
                all.push(element);
            }
            let direct = self.substitutes.get(&element.name);
            open.extend(direct.into_iter().flatten().rev());
        }
        Some(all)
    }

    /// The choice that a reference to the head of a substitution group is.
    pub(super) fn substitution(&mut self, head: &QName) -> Option<TypeId> {
        if let Some(known) = self.heads.get(head) {
            return Some(*known);
        }
        let head = self.elements.get(head).copied()?;
        if self.room.is_full() {
            return None;
        }
        let elements = self.substitutes(head)?;
        let name = format!("{}-element", head.name.local);
        let id = self.reserve(QName::new(&head.name.namespace, &name), true);
        self.heads.insert(head.name.clone(), id);
        self.set(id, Progress::Filled);
        self.describe(id, &head.at, &head.annotation.documentation);
        let mut fields: Vec<Field> = Vec::new();
        for element in elements {
            let content = self.global_element(&element.at, &element.name).content;
            let mut field = Field::new(&element.at, Kind::Element, &element.name, content);
            field.nillable = element.may_be_nil();
            field.constraint.clone_from(&element.constraint);
            field
                .documentation
                .clone_from(&element.annotation.documentation);
            fields.push(field);
        }
        super::structure::label(&mut fields);
        self.has_room_for(&head.at, &fields);
        if let Some(place) = self.types.get_mut(id.0) {
            place.inline = true;
            place.shape = Shape::Choice(fields);
        }
        Some(id)
    }

    /// The type of an element that states none: that of its substitution group's head. Whoever is
    /// met on the way there has it as well, so that a line of thousands is gone along once.
    pub(super) fn type_of_head(&mut self, element: &'a Element) -> TypeId {
        let mut seen = BTreeSet::new();
        let mut known = None;
        let mut next = element;
        while let (TypeUse::Absent, Some(head)) = (&next.declared, &next.substitutes) {
            known = self.global.get(head).copied();
            let Some(declared) = self.elements.get(head).copied() else {
                self.unknown(&next.at, "element", head);
                break;
            };
            if known.is_some() || !seen.insert(head) {
                break;
            }
            next = declared;
        }
        let content = match (known, &next.declared) {
            (Some(known), _) => known,
            (None, TypeUse::Inline(_)) if next.name != element.name => {
                self.global_element(&next.at, &next.name).content
            }
            (None, declared @ TypeUse::Named(_)) => {
                self.type_use(&next.at, declared, || next.name.clone())
            }
            _ => self.type_named(&element.at, &QName::xsd("anyType")),
        };
        for name in seen {
            self.global.entry(name.clone()).or_insert(content);
        }
        content
    }
}
