//! From a name, or a type on the spot, to its place in the model.

use super::{Progress, Resolver};
use crate::builtin;
use crate::model::{Facets, GlobalElement, Shape, Simple, TypeId};
use crate::problem::Position;
use crate::schema::{Element, QName, TypeUse};

impl<'a> Resolver<'a> {
    /// The global element of this name, its type made known.
    pub(super) fn global_element(&mut self, at: &Position, name: &QName) -> GlobalElement {
        let content = if let Some(known) = self.global.get(name) {
            *known
        } else if let Some(element) = self.elements.get(name).copied() {
            self.unbuilt(&element.others);
            let content = self.declared_type(element, name);
            self.global.insert(name.clone(), content);
            content
        } else if name.is_xsd() && name.local == "schema" {
            // A schema inside a message, as .NET's data sets have it.
            self.type_named(at, &QName::xsd("anyType"))
        } else {
            self.unknown(at, "element", name);
            self.reserve(name.clone(), true)
        };
        GlobalElement {
            name: name.clone(),
            content,
        }
    }

    fn declared_type(&mut self, element: &'a Element, name: &QName) -> TypeId {
        let definition = match &element.declared {
            TypeUse::Inline(definition) => definition,
            TypeUse::Absent => return self.type_of_head(element),
            TypeUse::Named(_) => {
                return self.type_use(&element.at, &element.declared, || name.clone());
            }
        };
        let id = self.reserve(name.clone(), true);
        self.global.insert(name.clone(), id);
        if let Some(place) = self.types.get_mut(id.0) {
            place
                .documentation
                .clone_from(&element.annotation.documentation);
        }
        self.fill(id, definition);
        id
    }

    pub(super) fn type_use(
        &mut self,
        at: &Position,
        declared: &'a TypeUse,
        name: impl FnOnce() -> QName,
    ) -> TypeId {
        match declared {
            TypeUse::Named(name) => self.type_named(at, name),
            TypeUse::Inline(definition) => {
                let id = self.reserve(name(), true);
                self.fill(id, definition);
                id
            }
            TypeUse::Absent => self.type_named(at, &QName::xsd("anyType")),
        }
    }

    pub(super) fn type_named(&mut self, at: &Position, name: &QName) -> TypeId {
        if let Some(known) = self.ids.get(name) {
            return *known;
        }
        if let Some(definition) = self.named.get(name).copied() {
            return self.named_type(name, definition);
        }
        let id = self.reserve(name.clone(), false);
        self.set(id, Progress::Filled);
        self.ids.insert(name.clone(), id);
        let shape = match name.is_xsd().then_some(name.local.as_str()) {
            Some("anyType") => Shape::Any,
            Some(list @ ("NMTOKENS" | "IDREFS" | "ENTITIES")) => {
                let item = match list {
                    "NMTOKENS" => "NMTOKEN",
                    "IDREFS" => "IDREF",
                    _ => "ENTITY",
                };
                let item = self.type_named(at, &QName::xsd(item));
                Shape::List(item, Facets::at_least_one())
            }
            Some(local) if builtin::find(local).is_some() => {
                builtin::find(local).map_or(Shape::Unknown, |builtin| {
                    let facets = builtin.facets();
                    Shape::Simple(Simple { builtin, facets })
                })
            }
            _ => {
                self.unknown(at, "type", name);
                Shape::Unknown
            }
        };
        self.shape(id, shape);
        id
    }
}
