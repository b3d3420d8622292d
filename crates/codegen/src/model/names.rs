//! Values that are or hold names: `xs:QName`, `xs:NOTATION`, and what is made of them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Model, Shape, TypeId};

impl Model {
    /// The simple types whose values are or hold names.
    pub(crate) fn types_of_names(&self) -> BTreeSet<TypeId> {
        let (mut open, mut found) = (Vec::new(), BTreeSet::new());
        let mut users: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (number, described) in self.types.iter().enumerate() {
            let id = TypeId(number);
            match &described.shape {
                Shape::Simple(simple) | Shape::Enumeration(_, simple)
                    if simple.builtin.rust == "QName" =>
                {
                    open.push(id);
                }
                Shape::List(item, _) => users.entry(*item).or_default().push(id),
                Shape::Union(members, _) => {
                    for member in members {
                        users.entry(*member).or_default().push(id);
                    }
                }
                _ => {}
            }
        }
        while let Some(id) = open.pop() {
            if found.insert(id) {
                open.extend(users.get(&id).into_iter().flatten());
            }
        }
        found
    }
}
