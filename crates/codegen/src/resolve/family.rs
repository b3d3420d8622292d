//! Types and those derived from them: an element of such a type may hold any of them, and says
//! which by `xsi:type`.

use std::collections::BTreeMap;

use super::Resolver;
use super::room::MEMBER;
use crate::model::{Field, Interface, Kind, Operation, Shape, Type, TypeId};
use crate::schema::QName;

impl Resolver<'_> {
    /// Puts a family in the place of each type that others are derived from. An abstract type is
    /// its family; another stands in a family of its own.
    pub(super) fn families(&mut self, interfaces: &mut [Interface]) {
        let mut families: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        let mut members = 0;
        for (number, one) in self.types.iter().enumerate() {
            if !matches!(one.shape, Shape::Structure(_)) || one.inline || one.anonymous {
                continue;
            }
            if one.is_abstract {
                families.entry(TypeId(number)).or_default();
            }
            let mut ancestor = one.base;
            while let Some(base) = ancestor {
                let Some(known) = self.types.get(base.0) else {
                    break;
                };
                if matches!(known.shape, Shape::Structure(_)) && !one.is_abstract {
                    families.entry(base).or_default().push(TypeId(number));
                    members += 1;
                }
                ancestor = known.base;
            }
        }
        let at = self.definitions.at.clone().unwrap_or_default();
        if !self.has_room(&at, members * MEMBER) {
            return;
        }
        let mut instead = BTreeMap::new();
        for (base, mut members) in families {
            if let Some(family) = self.family(base, &mut members) {
                instead.insert(base, family);
            }
        }
        if instead.is_empty() {
            return;
        }
        self.replace(&instead);
        let operations = interfaces
            .iter_mut()
            .flat_map(|interface| &mut interface.operations);
        for element in operations.flat_map(Operation::elements_mut) {
            if let Some(family) = instead.get(&element.content) {
                element.content = *family;
            }
        }
    }

    /// The family of a type, unless it took the type's place.
    fn family(&mut self, base: TypeId, members: &mut Vec<TypeId>) -> Option<TypeId> {
        let place = self.types.get_mut(base.0)?;
        if place.is_abstract {
            place.shape = Shape::Family(std::mem::take(members));
            return None;
        }
        members.insert(0, base);
        let family = Type {
            at: place.at.clone(),
            name: QName::new(&place.name.namespace, &format!("any-{}", place.name.local)),
            anonymous: true,
            documentation: format!(
                "The type `{}`, or one that is derived from it.",
                place.name.local
            ),
            base: None,
            is_abstract: false,
            inline: false,
            unordered: false,
            order: Vec::new(),
            shape: Shape::Family(std::mem::take(members)),
        };
        self.types.push(family);
        Some(TypeId(self.types.len() - 1))
    }

    fn replace(&mut self, instead: &BTreeMap<TypeId, TypeId>) {
        for holder in &mut self.types {
            if let Shape::Structure(fields) | Shape::Choice(fields) = &mut holder.shape {
                for field in fields.iter_mut().filter(|field| is_element(field)) {
                    if let Some(family) = instead.get(&field.content) {
                        field.content = *family;
                    }
                }
            }
        }
    }
}

fn is_element(field: &Field) -> bool {
    field.kind == Kind::Element
}
