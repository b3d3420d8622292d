//! How much Rust a contract would become, reckoned while it is resolved: groups that hold each other
//! twice, forty levels deep, would fill the memory, and types that extend each other the disk.

use super::Resolver;
use crate::limits;
use crate::model::{Facets, Field, Value};
use crate::problem::Position;

/// What is left to be written.
pub(super) struct Room {
    most: usize,
    taken: usize,
}

impl Room {
    /// Of a contract of so many bytes.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            most: limits::rust(bytes),
            taken: 0,
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.taken > self.most
    }
}

/// What is written of a thing, in bytes beside its texts: about what comes out.
pub(super) const FIELD: usize = 800;
pub(super) const VALUE: usize = 300;
pub(super) const MEMBER: usize = 400;
/// A name in a list.
pub(super) const MENTION: usize = 60;
/// A group of more parts than these is not described with its owner.
pub(super) const LISTED: usize = 100;

impl Resolver<'_> {
    /// Whether so many bytes more may be written.
    pub(super) fn has_room(&mut self, at: &Position, bytes: usize) -> bool {
        let was_full = self.room.is_full();
        self.room.taken = self.room.taken.saturating_add(bytes);
        if !was_full && self.room.is_full() {
            let most = self.room.most;
            let message = format!("a contract that would become more than {most} bytes of Rust");
            let hint = "its groups hold each other, or its types extend or restrict each other, many times: what is repeated here can be an element of a type";
            self.problem(at, message, hint);
        }
        !self.room.is_full()
    }

    /// Whether these may be written once more.
    pub(super) fn has_room_for(&mut self, at: &Position, fields: &[Field]) -> bool {
        let bytes = fields.iter().map(weight);
        let bytes = bytes.fold(0, usize::saturating_add);
        self.has_room(at, bytes)
    }

    /// Whether these values may be written once more.
    pub(super) fn has_room_for_values(&mut self, at: &Position, values: &[Value]) -> bool {
        let texts = values
            .iter()
            .map(|one| one.value.len() * 4 + one.documentation.len() * 2);
        let texts = texts.fold(0, usize::saturating_add);
        self.has_room(at, texts.saturating_add(values.len() * VALUE))
    }

    /// Whether inherited facets may be.
    pub(super) fn has_room_for_facets(&mut self, at: &Position, facets: &Facets) -> bool {
        let patterns = facets.patterns.iter();
        let patterns = patterns.map(|one| one.written.len() + one.translated.len() * 2);
        let values = facets.values.iter().map(|value| value.len() * 2 + VALUE);
        let bytes = patterns.chain(values).fold(0, usize::saturating_add);
        self.has_room(at, bytes)
    }
}

fn weight(field: &Field) -> usize {
    let constraint = field.constraint.as_ref();
    let constraint = constraint.map_or(0, |constraint| constraint.value().len());
    FIELD + 3 * field.documentation.len() + 3 * constraint + 12 * field.name.local.len()
}
