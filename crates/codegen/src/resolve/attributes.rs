//! Attributes: a type's own, those of attribute groups, and those that it inherits.

use super::Resolver;
use crate::model::{Field, Kind, TypeId};
use crate::namespaces::XML;
use crate::problem::Position;
use crate::schema::{Attribute, Attributes, Occurs, Presence, QName, TypeUse, Wildcard};

/// Which attributes have been met.
#[derive(Default)]
struct Found<'a> {
    attributes: Vec<&'a Attribute>,
    any: Option<Wildcard>,
    groups: Vec<&'a QName>,
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
        let mut fields = inherited;
        for attribute in found.attributes {
            let field = self.attribute_field(owner, attribute);
            let same = |other: &Field| other.kind == Kind::Attribute && other.name == field.name;
            let before = fields.iter().position(same);
            match (attribute.presence, before) {
                (Presence::Prohibited, None) => {}
                (Presence::Prohibited, Some(before)) => {
                    fields.remove(before);
                }
                (_, Some(before)) => {
                    if let Some(place) = fields.get_mut(before) {
                        *place = field;
                    }
                }
                (_, None) => fields.push(field),
            }
        }
        let any = fields
            .iter()
            .position(|field| matches!(field.kind, Kind::AnyAttribute(_)));
        let any = any.map(|any| fields.remove(any));
        match found.any {
            Some(wildcard) => {
                let content = self.type_named(&Position::default(), &QName::xsd("anyType"));
                fields.push(any_attributes(wildcard, content));
            }
            None => fields.extend(any),
        }
        fields
    }

    fn find_attributes(&mut self, attributes: &'a Attributes, found: &mut Found<'a>) {
        found.attributes.extend(&attributes.own);
        if attributes.any.is_some() {
            found.any.clone_from(&attributes.any);
        }
        for (at, name) in &attributes.groups {
            let Some((name, group)) = self.attribute_groups.get_key_value(name) else {
                self.unknown(at, "attribute group", name);
                continue;
            };
            // One that is met again brings nothing new; so circular ones end.
            if !found.groups.contains(name) {
                found.groups.push(name);
                self.find_attributes(&group.attributes, found);
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
        let name = QName::new(
            &owner.namespace,
            &format!("{}-{}", owner.local, attribute.name.local),
        );
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
}

fn any_attributes(wildcard: Wildcard, content: TypeId) -> Field {
    let mut field = Field::new(
        &Position::default(),
        Kind::AnyAttribute(wildcard),
        &QName::new("", "anyAttribute"),
        content,
    );
    field.occurs = Occurs { min: 0, max: None };
    field
}
