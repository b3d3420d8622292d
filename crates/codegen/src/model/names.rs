//! Values that are or hold names: `xs:QName`, `xs:NOTATION`, and what is made of them.

use std::collections::BTreeSet;

use super::{Model, Shape, TypeId};

impl Model {
    /// The simple types whose values are or hold names.
    pub(crate) fn types_of_names(&self) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        loop {
            let before = found.len();
            for (number, described) in self.types.iter().enumerate() {
                let holds = match &described.shape {
                    Shape::Simple(simple) | Shape::Enumeration(_, simple) => {
                        simple.builtin.rust == "QName"
                    }
                    Shape::List(item, _) => found.contains(item),
                    Shape::Union(members, _) => members.iter().any(|member| found.contains(member)),
                    _ => false,
                };
                if holds {
                    found.insert(TypeId(number));
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }
}
