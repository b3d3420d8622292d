//! What types are made of: the types that they are derived from, and the members of unions. None may
//! be made of itself, nor through so many that the stack would not hold them.

use std::collections::BTreeMap;

use super::Resolver;
use crate::limits;
use crate::schema::{QName, TypeDefinition, TypeUse, Variety};

/// A type that another is made of, and how many definitions lie between.
type Part<'a> = (&'a QName, usize);

/// A type whose parts are being looked at.
struct Visit<'a> {
    name: &'a QName,
    parts: Vec<Part<'a>>,
    next: usize,
    /// The most steps from here to a type that is made of nothing.
    steps: usize,
}

impl<'a> Visit<'a> {
    fn new(name: &'a QName, definition: &'a TypeDefinition) -> Self {
        let mut parts = Vec::new();
        made_of(definition, 1, &mut parts);
        Self {
            name,
            parts,
            next: 0,
            steps: 0,
        }
    }
}

/// Why a type is unknown from then on.
enum Refusal {
    Itself,
    TooMany,
}

impl<'a> Resolver<'a> {
    pub(super) fn refuse_endless_ancestries(&mut self) {
        // `None` while a type's parts are being looked at.
        let mut known: BTreeMap<&'a QName, Option<usize>> = BTreeMap::new();
        let mut refused = Vec::new();
        for (name, definition) in &self.named {
            let mut open = Vec::new();
            if !known.contains_key(name) {
                known.insert(name, None);
                open.push(Visit::new(name, definition));
            }
            while let Some(visit) = open.last_mut() {
                let Some((part, between)) = visit.parts.get(visit.next).copied() else {
                    let (name, mut steps) = (visit.name, visit.steps);
                    if steps > limits::DERIVATIONS {
                        refused.push((name, Refusal::TooMany));
                        steps = 0;
                    }
                    known.insert(name, Some(steps));
                    open.pop();
                    continue;
                };
                let Some((part, definition)) = self.named.get_key_value(part) else {
                    visit.next += 1;
                    continue;
                };
                match known.get(*part) {
                    Some(Some(steps)) => {
                        visit.steps = visit.steps.max(steps + between);
                        visit.next += 1;
                    }
                    Some(None) => {
                        visit.next += 1;
                        let circle = open.iter().skip_while(|visit| visit.name != *part);
                        refused.extend(circle.map(|visit| (visit.name, Refusal::Itself)));
                    }
                    None => {
                        known.insert(part, None);
                        open.push(Visit::new(part, definition));
                    }
                }
            }
        }
        for (name, refusal) in refused {
            self.refuse_ancestry(name, &refusal);
        }
    }

    fn refuse_ancestry(&mut self, name: &'a QName, refusal: &Refusal) {
        let Some(definition) = self.named.remove(name) else {
            return;
        };
        let at = definition.at();
        match refusal {
            Refusal::Itself => {
                let message = format!("`{}` is derived from itself", name.local);
                self.problem(at, message, "XML Schema part 1 §3.4.6 forbids it");
            }
            Refusal::TooMany => {
                let most = limits::DERIVATIONS;
                let message = format!("`{}` is derived through more than {most} types", name.local);
                self.problem(
                    at,
                    message,
                    "derive it from one that is nearer to the first",
                );
            }
        }
        let id = self.reserve(name.clone(), false);
        self.ids.insert(name.clone(), id);
    }
}

/// The named types that a definition is made of.
fn made_of<'a>(definition: &'a TypeDefinition, between: usize, parts: &mut Vec<Part<'a>>) {
    let mut add = |used: &'a TypeUse| match used {
        TypeUse::Named(name) => parts.push((name, between)),
        TypeUse::Inline(inner) => made_of(inner, between + 1, parts),
        TypeUse::Absent => {}
    };
    match definition {
        TypeDefinition::Complex(complex) => {
            if let Some(derivation) = &complex.derivation {
                if let Some((text, _)) = &derivation.text {
                    add(text);
                }
                parts.push((&derivation.base, between));
            }
        }
        TypeDefinition::Simple(simple) => match &simple.variety {
            Variety::Restriction(used) | Variety::List(used) => add(used),
            Variety::Union(members) => members.iter().for_each(add),
        },
    }
}
