//! Complex types that extend or restrict others.

use super::{Progress, Resolver};
use crate::model::{Field, Kind, Shape, TypeId};
use crate::schema::{
    ComplexType, Derivation, Occurs, QName, SimpleType, TypeDefinition, TypeUse, Variety, Wildcard,
};

impl<'a> Resolver<'a> {
    /// Whether the type that a type is derived from is known, or there is none; it is filled here
    /// unless it is being filled further out.
    pub(super) fn has_base(&mut self, definition: &'a TypeDefinition) -> bool {
        let TypeDefinition::Complex(complex) = definition else {
            return true;
        };
        let Some(name) = complex.derivation.as_ref().map(|one| &one.base) else {
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
        if derivation.extends_any_type() {
            let at = &derivation.at;
            let any = self.any(at, &Wildcard::Any, Occurs { min: 0, max: None });
            return vec![self.any_attributes(Wildcard::Any), any];
        }
        if derivation.base == QName::xsd("anyType") {
            return Vec::new();
        }
        let base = self.type_named(&derivation.at, &derivation.base);
        if let Some(place) = self.types.get_mut(id.0) {
            place.base = Some(base);
        }
        if self.room.is_full() {
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
        if !derivation.extends {
            // A restriction has only the wildcard of its own (XML Schema part 1 §3.4.2).
            fields.retain(|field| !matches!(field.kind, Kind::AnyAttribute(_)));
        }
        match &derivation.text {
            Some((_, facets)) if !derivation.extends => {
                self.restrict_text(id, complex, derivation, facets.is_empty(), &mut fields);
            }
            None if !derivation.extends => fields.retain(Field::is_attribute),
            _ => {}
        }
        self.has_room_for(&derivation.at, &fields);
        fields
    }

    /// Simple content within more facets.
    fn restrict_text(
        &mut self,
        id: TypeId,
        complex: &'a ComplexType,
        derivation: &'a Derivation,
        plain: bool,
        fields: &mut Vec<Field>,
    ) {
        let Some((inner, facets)) = &derivation.text else {
            return;
        };
        let stated = !matches!(inner, TypeUse::Absent);
        if stated && fields.iter().any(|field| field.kind == Kind::Mixed) {
            // The type within takes the place of texts and elements (XML Schema part 1 §3.4.2).
            let text = self.type_named(&derivation.at, &QName::xsd("string"));
            fields.retain(Field::is_attribute);
            fields.push(super::structure::text_field(&derivation.at, text));
        }
        let Some(text) = fields.iter_mut().find(|field| field.kind == Kind::Text) else {
            let message = "simple content of a base that has none";
            let hint = "of a mixed base, it states its type within: xs:simpleType";
            self.problem(&derivation.at, message, hint);
            return;
        };
        let mut base = text.content;
        if stated {
            base = self.type_use(&derivation.at, inner, || complex.text_name("text-base"));
        }
        if !plain {
            let owner = self.types.get(id.0).map(|owner| owner.name.clone());
            let owner = owner.unwrap_or_else(|| QName::new("", ""));
            let name = owner.of_part("text");
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

impl Derivation {
    /// Whether it adds to what any element may hold: texts, elements and attributes.
    pub(super) fn extends_any_type(&self) -> bool {
        self.extends && self.text.is_none() && self.base == QName::xsd("anyType")
    }
}

impl ComplexType {
    fn text_name(&self, suffix: &str) -> QName {
        let name = self.name.clone().unwrap_or_else(|| QName::new("", "type"));
        name.of_part(suffix)
    }
}
