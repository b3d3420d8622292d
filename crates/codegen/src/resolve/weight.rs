//! What is written of a contract more than once because of how its parts lie to each other: each
//! type's line of bases, each group's first elements in the groups around it, each type in every
//! port type, each namespace in every message.

use super::Resolver;
use super::room::MENTION;
use crate::model::{Interface, Kind, Shape, Type, TypeId};

impl Resolver<'_> {
    /// Takes all that from the room that there is.
    pub(super) fn weigh(&mut self, interfaces: &[Interface]) {
        let at = self.definitions.at.clone().unwrap_or_default();
        let bases: usize = self.types.iter().map(|one| self.bases(one)).sum();
        self.has_room(&at, bases.saturating_mul(2 * MENTION));
        let beginnings = self.beginnings();
        self.has_room(&at, beginnings.saturating_mul(MENTION));
        let modules = interfaces.len().saturating_sub(1);
        self.has_room(&at, modules.saturating_mul(self.types.len() * MENTION));
        let operations = interfaces.iter().flat_map(|one| &one.operations);
        let messages: usize = operations.map(|one| one.elements().count()).sum();
        let namespaces = self.types.iter().map(|one| one.name.namespace.as_str());
        let namespaces: std::collections::BTreeSet<&str> = namespaces.collect();
        let bytes: usize = namespaces.iter().map(|one| one.len() + MENTION).sum();
        self.has_room(&at, messages.saturating_mul(bytes));
    }

    /// How many types a type is derived through.
    fn bases(&self, described: &Type) -> usize {
        let mut count = 0;
        let mut next = described.base;
        while let Some(base) = next {
            count += 1;
            next = self.types.get(base.0).and_then(|base| base.base);
        }
        count
    }

    /// How many elements parts of content models may begin with, each part for itself.
    fn beginnings(&self) -> usize {
        let mut known = vec![None; self.types.len()];
        let inline = self.types.iter().enumerate();
        let inline = inline.filter(|(_, one)| one.inline);
        inline
            .map(|(number, _)| self.beginnings_of(TypeId(number), &mut known))
            .fold(0, usize::saturating_add)
    }

    fn beginnings_of(&self, id: TypeId, known: &mut [Option<usize>]) -> usize {
        if let Some(Some(count)) = known.get(id.0) {
            return *count;
        }
        let Some(part) = self.types.get(id.0) else {
            return 0;
        };
        let any_first = matches!(part.shape, Shape::Choice(_)) || part.unordered;
        let mut count: usize = 0;
        for field in part.fields() {
            count = count.saturating_add(match field.kind {
                Kind::Group => self.beginnings_of(field.content, known),
                _ => 1,
            });
            if field.occurs.min > 0 && !any_first {
                break;
            }
        }
        if let Some(place) = known.get_mut(id.0) {
            *place = Some(count);
        }
        count
    }
}
