//! Complex types that extend or restrict others.

use std::collections::BTreeMap;

use super::{Progress, Resolver};
use crate::model::{Field, Kind, Shape, TypeId};
use crate::schema::{ComplexType, Derivation, QName, SimpleType, TypeDefinition, TypeUse, Variety};

/// How many types a type may be derived through.
const LONGEST: usize = 100;

impl<'a> Resolver<'a> {
    /// Refuses types that are derived from themselves, or through too many; they are unknown then.
    pub(super) fn refuse_cyclic_derivations(&mut self) {
        // How many steps below a type without base: 0 while that is being found out.
        let mut steps: BTreeMap<&QName, usize> = BTreeMap::new();
        let mut refused = Vec::new();
        for name in self.named.keys().copied() {
            let mut line: Vec<&'a QName> = Vec::new();
            let mut next = Some(name);
            let mut below = 1;
            while let Some(name) = next {
                if let Some(known) = steps.get(name) {
                    below = if *known == 0 { LONGEST + 1 } else { known + 1 };
                    break;
                }
                steps.insert(name, 0);
                line.push(name);
                next = self.named.get(name).and_then(|one| base_of(one));
                next = next.and_then(|base| self.named.get_key_value(base).map(|(name, _)| *name));
            }
            for name in line.into_iter().rev() {
                steps.insert(name, below);
                if below > LONGEST {
                    refused.push(name);
                } else {
                    below += 1;
                }
            }
        }
        for name in refused {
            let Some(definition) = self.named.remove(name) else {
                continue;
            };
            let at = match definition {
                TypeDefinition::Simple(simple) => &simple.at,
                TypeDefinition::Complex(complex) => &complex.at,
            };
            let message = format!("`{}` is derived from itself", name.local);
            let hint = format!("or through more than {LONGEST} types");
            self.problem(at, message, &hint);
            let id = self.reserve(name.clone(), false);
            self.ids.insert(name.clone(), id);
        }
    }

    /// Whether the type that a type is derived from is known, or there is none; it is filled here
    /// unless it is being filled further out.
    pub(super) fn has_base(&mut self, definition: &'a TypeDefinition) -> bool {
        let Some(name) = base_of(definition) else {
            return true;
        };
        let Some(base) = self.named.get(name).copied() else {
            return true;
        };
        let id = self.named_type(name, base);
        if let Some(Progress::Reserved(Some(_))) = self.progress.get(id.0) {
            self.fill(id, base);
        }
        matches!(self.progress.get(id.0), Some(Progress::Filled))
    }

    /// The base of a type, and what is taken over from it.
    pub(super) fn inherited(
        &mut self,
        id: TypeId,
        complex: &'a ComplexType,
        derivation: &'a Derivation,
    ) -> Vec<Field> {
        if derivation.base == QName::xsd("anyType") {
            return Vec::new();
        }
        let base = self.type_named(&derivation.at, &derivation.base);
        if let Some(place) = self.types.get_mut(id.0) {
            place.base = Some(base);
        }
        let more = self.types.get(base.0).map_or(0, |base| base.fields().len());
        if !self.has_room(&derivation.at, more) {
            return Vec::new();
        }
        let known = self.types.get(base.0);
        let unordered = known.is_some_and(|base| base.unordered) && derivation.extends;
        let mut fields = match known.map(|base| &base.shape) {
            Some(Shape::Structure(fields)) => fields.clone(),
            Some(Shape::Unknown | Shape::Any) | None => return Vec::new(),
            Some(_) if derivation.text.is_some() => {
                vec![super::structure::text_field(&derivation.at, base)]
            }
            Some(_) => {
                let hint = "write xs:simpleContent";
                self.problem(&derivation.at, "complex content of a simple base", hint);
                return Vec::new();
            }
        };
        if let Some(place) = self.types.get_mut(id.0) {
            place.unordered |= unordered;
        }
        match &derivation.text {
            Some((_, facets)) if !derivation.extends => {
                self.restrict_text(id, complex, derivation, facets.is_empty(), &mut fields);
            }
            None if !derivation.extends => fields.retain(Field::is_attribute),
            _ => {}
        }
        fields
    }

    /// Simple content within more facets.
    fn restrict_text(
        &mut self,
        id: TypeId,
        complex: &'a ComplexType,
        derivation: &'a Derivation,
        plain: bool,
        fields: &mut [Field],
    ) {
        let Some((inner, facets)) = &derivation.text else {
            return;
        };
        let Some(text) = fields.iter_mut().find(|field| field.kind == Kind::Text) else {
            return;
        };
        let mut base = text.content;
        if !matches!(inner, TypeUse::Absent) {
            base = self.type_use(&derivation.at, inner, || complex.text_name("text-base"));
        }
        if !plain {
            let owner = self.types.get(id.0).map(|owner| owner.name.clone());
            let owner = owner.unwrap_or_else(|| QName::new("", ""));
            let name = QName::new(&owner.namespace, &format!("{}-text", owner.local));
            let simple = SimpleType {
                at: derivation.at.clone(),
                name: None,
                annotation: crate::schema::Annotation::default(),
                variety: Variety::Restriction(TypeUse::Absent),
                facets: facets.clone(),
                others: Vec::new(),
            };
            let restricted = self.reserve(name, true);
            let shape = self.restriction(base, &simple);
            self.describe(restricted, &derivation.at, "");
            self.set(restricted, Progress::Filled);
            if let Some(place) = self.types.get_mut(restricted.0) {
                place.base = Some(base);
                place.shape = shape;
            }
            base = restricted;
        }
        text.content = base;
    }
}

impl ComplexType {
    fn text_name(&self, suffix: &str) -> QName {
        let name = self.name.clone().unwrap_or_else(|| QName::new("", "type"));
        QName::new(&name.namespace, &format!("{}-{suffix}", name.local))
    }
}

/// The name of the type that a type is derived from.
fn base_of(definition: &TypeDefinition) -> Option<&QName> {
    match definition {
        TypeDefinition::Complex(complex) => complex
            .derivation
            .as_ref()
            .map(|derivation| &derivation.base),
        TypeDefinition::Simple(simple) => match &simple.variety {
            Variety::Restriction(TypeUse::Named(name)) | Variety::List(TypeUse::Named(name)) => {
                Some(name)
            }
            _ => None,
        },
    }
}
