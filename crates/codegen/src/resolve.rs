//! Third stage: from the syntax tree to the model, every name resolved.
//!
//! All problems are collected; a part that cannot be resolved stands in the model as unknown.

mod annotations;
mod messages;
mod operations;
mod service;
mod simple;
mod structure;

use structure::mark_boxed;

use std::collections::BTreeMap;

use crate::builtin;
use crate::load::Sources;
use crate::model::{GlobalElement, Model, Shape, Simple, Type, TypeId};
use crate::problem::{Position, Problem};
use crate::schema::{Element, Other, QName, SimpleType, TypeDefinition, TypeUse};
use crate::wsdl::Definitions;

/// Resolves every name.
pub(crate) fn resolve(sources: &Sources, definitions: &Definitions) -> Result<Model, Vec<Problem>> {
    let mut resolver = Resolver::new(definitions);
    resolver.named_types();
    let interfaces = resolver.interfaces();
    mark_boxed(&mut resolver.types);
    let model = Model {
        namespace: definitions.target.clone(),
        interfaces,
        types: resolver.types,
        files: sources
            .files
            .iter()
            .map(|file| file.path.clone())
            .filter(|path| path.is_file()) // those of our own catalog lie nowhere
            .collect(),
    };
    if resolver.problems.is_empty() {
        Ok(model)
    } else {
        resolver.problems.sort();
        resolver.problems.dedup();
        Err(resolver.problems)
    }
}

struct Resolver<'a> {
    definitions: &'a Definitions,
    named: BTreeMap<&'a QName, &'a TypeDefinition>,
    elements: BTreeMap<&'a QName, &'a Element>,
    ids: BTreeMap<QName, TypeId>,
    global: BTreeMap<QName, TypeId>,
    types: Vec<Type>,
    problems: Vec<Problem>,
}

impl<'a> Resolver<'a> {
    fn new(definitions: &'a Definitions) -> Self {
        let mut resolver = Self {
            definitions,
            named: BTreeMap::new(),
            elements: BTreeMap::new(),
            ids: BTreeMap::new(),
            global: BTreeMap::new(),
            types: Vec::new(),
            problems: Vec::new(),
        };
        for schema in &definitions.schemas {
            resolver.unbuilt(&schema.others);
            for definition in &schema.types {
                if let Some(name) = definition.name() {
                    resolver.named.insert(name, definition);
                }
            }
            for element in &schema.elements {
                resolver.elements.insert(&element.name, element);
            }
        }
        resolver
    }

    /// Every named type, in the schemas' order.
    fn named_types(&mut self) {
        let definitions = self.definitions;
        for schema in &definitions.schemas {
            for definition in &schema.types {
                if let Some(name) = definition.name() {
                    self.named_type(name, definition);
                }
            }
        }
    }

    fn named_type(&mut self, name: &QName, definition: &TypeDefinition) -> TypeId {
        if let Some(known) = self.ids.get(name) {
            return *known;
        }
        let id = self.reserve(name.clone(), false);
        self.ids.insert(name.clone(), id);
        self.fill(id, definition);
        id
    }

    /// A place for a type, which is filled once its parts are known: types may hold themselves.
    fn reserve(&mut self, name: QName, anonymous: bool) -> TypeId {
        self.types.push(Type {
            at: None,
            name,
            anonymous,
            documentation: String::new(),
            base: None,
            shape: Shape::Unknown,
        });
        TypeId(self.types.len() - 1)
    }

    fn fill(&mut self, id: TypeId, definition: &TypeDefinition) {
        let (at, annotation, base, shape) = match definition {
            TypeDefinition::Complex(complex) => {
                let shape = self.structure(id, complex);
                (&complex.at, &complex.annotation, None, shape)
            }
            TypeDefinition::Simple(simple) => {
                let (base, shape) = self.simple_type(id, simple);
                (&simple.at, &simple.annotation, base, shape)
            }
        };
        if let Some(place) = self.types.get_mut(id.0) {
            place.at = Some(at.clone());
            place.documentation.clone_from(&annotation.documentation);
            place.base = base;
            place.shape = shape;
        }
    }

    /// The global element of this name, its type made known.
    fn global_element(&mut self, at: &Position, name: &QName) -> GlobalElement {
        let content = if let Some(known) = self.global.get(name) {
            *known
        } else if let Some(element) = self.elements.get(name).copied() {
            self.unbuilt(&element.others);
            let content = match &element.declared {
                TypeUse::Inline(definition) => {
                    let id = self.reserve(name.clone(), true);
                    self.global.insert(name.clone(), id);
                    self.fill(id, definition);
                    if let Some(place) = self.types.get_mut(id.0) {
                        place
                            .documentation
                            .clone_from(&element.annotation.documentation);
                    }
                    id
                }
                declared => self.type_use(&element.at, declared, || name.clone()),
            };
            self.global.insert(name.clone(), content);
            content
        } else {
            self.unknown(at, "element", name);
            self.reserve(name.clone(), true)
        };
        GlobalElement {
            name: name.clone(),
            content,
        }
    }

    fn type_use(
        &mut self,
        at: &Position,
        declared: &TypeUse,
        name: impl FnOnce() -> QName,
    ) -> TypeId {
        match declared {
            TypeUse::Named(name) => self.type_named(at, name),
            TypeUse::Inline(definition) => {
                let id = self.reserve(name(), true);
                self.fill(id, definition);
                id
            }
            TypeUse::Absent => {
                let hint = "not built yet: give it a type";
                self.problem(at, "an element of any type (`xs:anyType`)", hint);
                self.reserve(name(), true)
            }
        }
    }

    fn type_named(&mut self, at: &Position, name: &QName) -> TypeId {
        if let Some(known) = self.ids.get(name) {
            return *known;
        }
        if let Some(definition) = self.named.get(name).copied() {
            return self.named_type(name, definition);
        }
        let id = self.reserve(name.clone(), false);
        self.ids.insert(name.clone(), id);
        if let Some(builtin) = name.is_xsd().then(|| builtin::find(&name.local)).flatten() {
            if let Some(place) = self.types.get_mut(id.0) {
                place.shape = Shape::Simple(Simple {
                    builtin,
                    facets: builtin.facets(),
                });
            }
        } else if name.is_xsd() && UNBUILT_TYPES.contains(&&*name.local) {
            let hint = "use another of XML Schema's types";
            self.problem(at, format!("`xs:{}` is not built yet", name.local), hint);
        } else {
            self.unknown(at, "type", name);
        }
        id
    }

    fn simple_type(&mut self, id: TypeId, simple: &SimpleType) -> (Option<TypeId>, Shape) {
        self.unbuilt(&simple.others);
        if !simple.others.is_empty() {
            return (None, Shape::Unknown);
        }
        let name = self.types.get(id.0).map(|place| place.name.clone());
        let base = self.type_use(&simple.at, &simple.base, || {
            let name = name.unwrap_or_else(|| QName::new("", "base"));
            QName::new(&name.namespace, &format!("{}-base", name.local))
        });
        let shape = self.restriction(base, simple);
        (Some(base), shape)
    }

    /// Refuses what has no place in the model yet.
    fn unbuilt(&mut self, others: &[Other]) {
        for other in others {
            self.problem(
                &other.at,
                format!("{} is not built yet", other.what),
                hint_for(&other.what),
            );
        }
    }

    fn unknown(&mut self, at: &Position, kind: &str, name: &QName) {
        let hint = if name.namespace == schema_namespace() {
            "XML Schema has none of that name"
        } else {
            "check its prefix, and that its schema is imported with a schemaLocation"
        };
        self.problem(at, format!("no {kind} is named {name}"), hint);
    }

    fn problem(&mut self, at: &Position, message: impl Into<String>, hint: &str) {
        self.problems.push(Problem::new(at, message, hint));
    }
}

/// Built-in types that have no form in Rust yet.
static UNBUILT_TYPES: [&str; 5] = ["anyType", "ENTITIES", "IDREFS", "NMTOKENS", "NOTATION"];

/// What to write instead of a construct.
fn hint_for(what: &str) -> &'static str {
    if what.starts_with("`xs:choice`") || what.starts_with("`xs:all`") {
        "use a sequence of optional elements"
    } else if what.starts_with("`xs:attribute") || what.starts_with("`xs:anyAttribute") {
        "use an element"
    } else if what.starts_with("`xs:complexContent`") || what.starts_with("abstract") {
        "repeat the base type's elements, or hold it in an element"
    } else if what.starts_with("nillable") {
        "use minOccurs=\"0\""
    } else if what.starts_with("default") || what.starts_with("fixed") {
        "say the value in the documentation"
    } else if what.starts_with("`xs:group`") {
        "write its elements where it is used"
    } else {
        "the contract can be written without it"
    }
}

fn schema_namespace() -> &'static str {
    crate::namespaces::XSD
}
