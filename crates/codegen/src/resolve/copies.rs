//! Types that are defined more than once: a vendor's copies of a schema.

use std::collections::BTreeMap;

use super::Resolver;
use crate::schema::{GlobalType, QName};

impl Resolver<'_> {
    /// A name would mean one or the other; those that say the same are one.
    pub(super) fn refuse_second_types(&mut self) {
        let mut known: BTreeMap<&QName, &GlobalType> = BTreeMap::new();
        let schemas = self.definitions.schemas.iter();
        for one in schemas.flat_map(|schema| &schema.types) {
            let Some(name) = one.definition.name() else {
                continue;
            };
            let first = *known.entry(name).or_insert(one);
            if first.likeness != one.likeness {
                let message = format!("a second, different type `{}`", name.local);
                let hint = format!("rename one; the first is at {}", first.definition.at());
                self.problem(one.definition.at(), message, &hint);
            }
        }
    }
}
