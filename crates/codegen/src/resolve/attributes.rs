//! Attributes: a type's own, those of attribute groups, and those that it inherits.

use std::collections::{BTreeMap, BTreeSet};

use super::Resolver;
use crate::model::{Field, Kind};
use crate::namespaces::XML;
use crate::problem::Position;
use crate::schema::{Attribute, Attributes, Occurs, Presence, QName, TypeUse, Wildcard};

/// Which attributes have been met.
#[derive(Default)]
struct Found<'a> {
    attributes: Vec<&'a Attribute>,
    /// What every wildcard among them lets in (XML Schema part 1 §3.4.2), and where one stands.
    any: Option<(Position, Wildcard)>,
    groups: BTreeSet<&'a QName>,
}

impl<'a> Resolver<'a> {
    /// The attributes of a type, after those that it inherits: one of the same name replaces it.
    pub(super) fn attribute_fields(
        &mut self,
        owner: &QName,
        own: &'a Attributes,
        inherited: Vec<Field>,
    ) -> Vec<Field> {
        let mut found = Found::default();
        self.find_attributes(own, &mut found);
        // What is prohibited leaves its place empty, so that places stay.
        let mut fields: Vec<Option<Field>> = inherited.into_iter().map(Some).collect();
        let mut places: BTreeMap<QName, usize> = BTreeMap::new();
        for (place, field) in fields.iter().flatten().enumerate() {
            if field.kind == Kind::Attribute {
                places.insert(field.name.clone(), place);
            }
        }
        for attribute in found.attributes {
            let field = self.attribute_field(owner, attribute);
            if !self.has_room_for(&attribute.at, std::slice::from_ref(&field)) {
                break;
            }
            if attribute.presence == Presence::Prohibited {
                let before = places.remove(&field.name);
                if let Some(place) = before.and_then(|before| fields.get_mut(before)) {
                    *place = None;
                }
                continue;
            }
            let place = *places.entry(field.name.clone()).or_insert(fields.len());
            match fields.get_mut(place) {
                Some(before) => *before = Some(field),
                None => fields.push(Some(field)),
            }
        }
        let mut fields: Vec<Field> = fields.into_iter().flatten().collect();
        let any = fields
            .iter()
            .position(|field| matches!(field.kind, Kind::AnyAttribute(_)));
        let any = any.map(|any| fields.remove(any));
        match (found.any, any) {
            (Some((at, own)), Some(mut inherited)) => {
                if let Kind::AnyAttribute(before) = &inherited.kind {
                    let both = self.expressible(&at, own.union(before), own);
                    inherited.kind = Kind::AnyAttribute(both);
                }
                fields.push(inherited);
            }
            (Some((_, own)), None) => fields.push(self.any_attributes(own)),
            (None, inherited) => fields.extend(inherited),
        }
        fields
    }

    /// Those of its groups, and of the groups in them, behind its own.
    fn find_attributes(&mut self, own: &'a Attributes, found: &mut Found<'a>) {
        let mut open = vec![(None, own)];
        while let Some((name, attributes)) = open.pop() {
            // One that is met again brings nothing new; so circular ones end.
            if name.is_some_and(|name| !found.groups.insert(name)) {
                continue;
            }
            found.attributes.extend(&attributes.own);
            if let Some((at, own)) = &attributes.any {
                let own = match found.any.take() {
                    Some((_, before)) => self.expressible(at, before.intersection(own), before),
                    None => own.clone(),
                };
                found.any = Some((at.clone(), own));
            }
            for (at, name) in attributes.groups.iter().rev() {
                match self.attribute_groups.get_key_value(name) {
                    Some((name, group)) => open.push((Some(*name), &group.attributes)),
                    None => self.unknown(at, "attribute group", name),
                }
            }
        }
    }

    fn attribute_field(&mut self, owner: &QName, attribute: &'a Attribute) -> Field {
        let mut declaration = attribute;
        if attribute.reference {
            if let Some(global) = self.attributes.get(&attribute.name) {
                declaration = global;
            } else if attribute.name.namespace != XML {
                self.unknown(&attribute.at, "attribute", &attribute.name);
            }
        }
        let name = owner.of_part(&attribute.name.local);
        let content = match &declaration.declared {
            // `xml:lang` and its like, whose schema may not be there.
            TypeUse::Absent => self.type_named(&attribute.at, &QName::xsd("anySimpleType")),
            declared => self.type_use(&declaration.at, declared, || name),
        };
        let constraint = attribute.constraint.as_ref();
        let constraint = constraint.or(declaration.constraint.as_ref());
        let mut field = Field::new(&attribute.at, Kind::Attribute, &attribute.name, content);
        field.occurs = Occurs {
            min: u32::from(attribute.presence == Presence::Required),
            max: Some(1),
        };
        field.constraint = constraint.cloned();
        field
            .documentation
            .clone_from(&attribute.annotation.documentation);
        if field.documentation.is_empty() {
            field
                .documentation
                .clone_from(&declaration.annotation.documentation);
        }
        field
    }

    pub(super) fn any_attributes(&mut self, wildcard: Wildcard) -> Field {
        let at = Position::default();
        let content = self.type_named(&at, &QName::xsd("anyType"));
        let kind = Kind::AnyAttribute(wildcard);
        let mut field = Field::new(&at, kind, &QName::new("", "anyAttribute"), content);
        field.occurs = Occurs { min: 0, max: None };
        field
    }

    fn expressible(
        &mut self,
        at: &Position,
        both: Option<Wildcard>,
        otherwise: Wildcard,
    ) -> Wildcard {
        both.unwrap_or_else(|| {
            let message = "attribute wildcards that no wildcard stands for together";
            let hint = "XML Schema part 1 §3.10.6: write `##any`, or a list of namespaces";
            self.problem(at, message, hint);
            otherwise
        })
    }
}
