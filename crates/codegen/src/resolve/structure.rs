//! Complex types: what they inherit, their attributes, and what their elements hold.

use std::collections::BTreeSet;

use super::Resolver;
use crate::model::{Field, Kind, Shape, TypeId};
use crate::names::{numbered, snake, variant_name};
use crate::problem::Position;
use crate::schema::{ComplexType, Derivation, Element, Occurs, QName};

impl<'a> Resolver<'a> {
    pub(super) fn complex_type(&mut self, id: TypeId, complex: &'a ComplexType) {
        self.unbuilt(&complex.others);
        self.describe(id, &complex.at, &complex.annotation.documentation);
        let Some(place) = self.types.get_mut(id.0) else {
            return;
        };
        place.is_abstract = complex.is_abstract;
        let owner = place.name.clone();
        let inherited = match &complex.derivation {
            Some(derivation) => self.inherited(id, complex, derivation),
            None => Vec::new(),
        };
        let (attributes, mut fields) = inherited.into_iter().partition(Field::is_attribute);
        let mut all = self.attribute_fields(&owner, &complex.attributes, attributes);
        let derivation = complex.derivation.as_ref();
        let mixed = fields.iter().any(|field| field.kind == Kind::Mixed)
            || derivation.is_some_and(Derivation::extends_any_type);
        if complex.mixed || mixed {
            fields = vec![self.mixed(&owner, &complex.at, complex.particle.as_ref(), &fields)];
        } else if let Some(particle) = &complex.particle {
            let unordered = self.members(&owner, particle, &mut fields);
            if let Some(place) = self.types.get_mut(id.0) {
                place.unordered |= unordered;
            }
        }
        all.append(&mut fields);
        self.refuse_particles_in_any_order(id, &complex.at, &all);
        label(&mut all);
        self.shape(id, Shape::Structure(all));
    }

    /// Elements may come in any order; a choice among them, as an extension would bring, has no
    /// place where it ends.
    fn refuse_particles_in_any_order(&mut self, id: TypeId, at: &Position, fields: &[Field]) {
        let unordered = self.types.get(id.0).is_some_and(|known| known.unordered);
        let groups = |field: &&Field| matches!(field.kind, Kind::Group | Kind::Any(_));
        let Some(group) = fields.iter().find(groups).filter(|_| unordered) else {
            return;
        };
        if self.heads.get(&group.name) == Some(&group.content) {
            let head = &group.name.local;
            let message = format!("an `xs:all` with `{head}`, which other elements may stand for");
            let hint = "write xs:sequence, or the elements of the substitution group one by one";
            self.problem(&group.at, message, hint);
        } else {
            let message = "an `xs:all` with a choice, a sequence or a wildcard beside it";
            let hint = "XML Schema part 1 §3.8.6 allows it elements only";
            self.problem(at, message, hint);
        }
    }

    /// A child element.
    pub(super) fn field(&mut self, owner: &QName, element: &'a Element, occurs: Occurs) -> Field {
        let mut declaration = element;
        if element.reference
            && let Some(global) = self.elements.get(&element.name)
        {
            declaration = global;
        }
        self.unbuilt(&element.others);
        let content = if element.reference {
            self.global_element(&element.at, &element.name).content
        } else {
            self.type_use(&element.at, &element.declared, || QName {
                namespace: element.name.namespace.clone(),
                ..owner.of_part(&element.name.local)
            })
        };
        let notes = self.field_notes(element);
        let documentation = if element.annotation.documentation.is_empty() {
            &declaration.annotation.documentation
        } else {
            &element.annotation.documentation
        };
        Field {
            documentation: documentation.clone(),
            occurs,
            nillable: declaration.may_be_nil(),
            constraint: declaration.constraint.clone(),
            id: notes.id,
            since: notes.since,
            protected: notes.protected,
            index: notes.index,
            batch: notes.batch,
            ..Field::new(&element.at, Kind::Element, &element.name, content)
        }
    }
}

/// The text of an element that has attributes as well.
pub(super) fn text_field(at: &Position, content: TypeId) -> Field {
    Field::new(at, Kind::Text, &QName::new("", "value"), content)
}

/// Sets fields apart that Rust would call the same.
pub(super) fn label(fields: &mut [Field]) {
    let mut taken = BTreeSet::new();
    let mut variants = BTreeSet::new();
    for field in fields {
        field.label = numbered(&field.name.local, |label| free(label, &taken, &variants));
        taken.insert(snake(&field.label));
        variants.insert(variant_name(&field.label));
    }
}

fn free(label: &str, taken: &BTreeSet<String>, variants: &BTreeSet<String>) -> bool {
    !taken.contains(&snake(label)) && !variants.contains(&variant_name(label))
}
