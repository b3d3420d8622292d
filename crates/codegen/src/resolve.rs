//! Third stage: from the syntax tree to the model, every name resolved.
//!
//! All problems are collected; a part that cannot be resolved stands in the model as unknown.

mod ancestry;
mod annotations;
mod attributes;
mod boxing;
mod choices;
mod copies;
mod derivation;
mod enumeration;
mod family;
mod messages;
mod operations;
mod particles;
mod references;
mod room;
mod service;
mod simple;
mod structure;
mod substitution;
mod weight;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::limits;
use crate::load::{Elsewhere, Sources};
use crate::model::{Model, Shape, Type, TypeId};
use crate::pattern::Patterns;
use crate::problem::{Position, Problem};
use crate::schema::{
    Attribute, AttributeGroup, Element, Encoded, GlobalType, Group, Other, QName, TypeDefinition,
};
use crate::wsdl::{Definitions, Message};

use room::Room;

/// Resolves every name.
pub(crate) fn resolve(sources: &Sources, definitions: &Definitions) -> Result<Model, Vec<Problem>> {
    let mut resolver = Resolver::new(sources, definitions);
    resolver.named_types();
    let mut interfaces = resolver.interfaces();
    resolver.pending();
    if resolver.problems.is_empty() {
        resolver.families(&mut interfaces);
        resolver.weigh(&interfaces);
    }
    boxing::mark_boxed(&mut resolver.types);
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
    /// What is imported and not here, by namespace.
    elsewhere: BTreeMap<&'a str, &'a Elsewhere>,
    messages: BTreeMap<&'a QName, &'a Message>,
    named: BTreeMap<&'a QName, &'a TypeDefinition>,
    elements: BTreeMap<&'a QName, &'a Element>,
    groups: BTreeMap<&'a QName, &'a Group>,
    attributes: BTreeMap<&'a QName, &'a Attribute>,
    attribute_groups: BTreeMap<&'a QName, &'a AttributeGroup>,
    /// The elements that name this one as the head of their substitution group.
    substitutes: BTreeMap<&'a QName, Vec<&'a Element>>,
    ids: BTreeMap<QName, TypeId>,
    global: BTreeMap<QName, TypeId>,
    /// The choice among a head and its substitutes, by the head's name.
    heads: BTreeMap<QName, TypeId>,
    types: Vec<Type>,
    /// How far each type is; the same numbers.
    progress: Vec<Progress<'a>>,
    waiting: Vec<TypeId>,
    /// How many types are being filled, each inside the other.
    depth: usize,
    /// The groups that are being written out, each inside the other.
    open_groups: BTreeSet<QName>,
    room: Room,
    patterns: Patterns,
    /// The values of the enumerations that others restrict.
    values: BTreeMap<TypeId, Rc<BTreeSet<String>>>,
    problems: Vec<Problem>,
}

/// How far a type is.
#[derive(Clone, Copy)]
enum Progress<'a> {
    Reserved(Option<&'a TypeDefinition>),
    Filling,
    Filled,
}

/// How many types are filled inside another before one has to wait: the stack is bounded.
const DEEPEST: usize = 24;

impl<'a> Resolver<'a> {
    fn new(sources: &'a Sources, definitions: &'a Definitions) -> Self {
        let mut elsewhere = BTreeMap::new();
        for import in &sources.elsewhere {
            if let Some(namespace) = &import.namespace {
                elsewhere.entry(namespace.as_str()).or_insert(import);
            }
        }
        let mut resolver = Self {
            definitions,
            elsewhere,
            messages: BTreeMap::new(),
            named: BTreeMap::new(),
            elements: BTreeMap::new(),
            groups: BTreeMap::new(),
            attributes: BTreeMap::new(),
            attribute_groups: BTreeMap::new(),
            substitutes: BTreeMap::new(),
            ids: BTreeMap::new(),
            global: BTreeMap::new(),
            heads: BTreeMap::new(),
            types: Vec::new(),
            progress: Vec::new(),
            waiting: Vec::new(),
            depth: 0,
            open_groups: BTreeSet::new(),
            room: Room::new(sources.bytes),
            patterns: Patterns::new(sources.bytes),
            values: BTreeMap::new(),
            problems: Vec::new(),
        };
        resolver.collect();
        resolver.refuse_second_types();
        resolver.refuse_endless_ancestries();
        resolver
    }

    /// Every global component, by name.
    fn collect(&mut self) {
        let definitions = self.definitions;
        self.refuse_encoding(&definitions.encoded);
        for schema in &definitions.schemas {
            self.unbuilt(&schema.others);
            self.refuse_encoding(&schema.encoded);
            let types = schema.types.iter().map(|one| &one.definition);
            self.named
                .extend(types.filter_map(|one| Some((one.name()?, one))));
            let groups = schema.groups.iter();
            self.groups.extend(groups.map(|one| (&one.name, one)));
            let attributes = schema.attributes.iter();
            self.attributes
                .extend(attributes.map(|one| (&one.name, one)));
            let groups = schema.attribute_groups.iter();
            self.attribute_groups
                .extend(groups.map(|one| (&one.name, one)));
            for element in &schema.elements {
                self.elements.insert(&element.name, element);
            }
        }
        for message in &definitions.messages {
            self.messages.entry(&message.name).or_insert(message);
        }
        for element in self.elements.values() {
            if let Some(head) = &element.substitutes {
                self.substitutes.entry(head).or_default().push(element);
            }
        }
    }

    /// Every named type, in the schemas' order.
    fn named_types(&mut self) {
        let definitions = self.definitions;
        for schema in &definitions.schemas {
            for GlobalType { definition, .. } in &schema.types {
                if let Some(name) = definition.name() {
                    self.named_type(name, definition);
                }
            }
        }
    }

    fn named_type(&mut self, name: &QName, definition: &'a TypeDefinition) -> TypeId {
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
            is_abstract: false,
            inline: false,
            unordered: false,
            order: Vec::new(),
            shape: Shape::Unknown,
        });
        self.progress.push(Progress::Reserved(None));
        TypeId(self.types.len() - 1)
    }

    fn fill(&mut self, id: TypeId, definition: &'a TypeDefinition) {
        let complex = matches!(definition, TypeDefinition::Complex(_));
        if complex && (self.depth >= DEEPEST || !self.has_base(definition)) {
            self.set(id, Progress::Reserved(Some(definition)));
            self.waiting.push(id);
            return;
        }
        self.set(id, Progress::Filling);
        self.depth += 1;
        match definition {
            TypeDefinition::Complex(complex) => self.complex_type(id, complex),
            TypeDefinition::Simple(simple) => self.simple_type(id, simple),
        }
        self.depth -= 1;
        self.set(id, Progress::Filled);
    }

    fn set(&mut self, id: TypeId, progress: Progress<'a>) {
        if let Some(place) = self.progress.get_mut(id.0) {
            *place = progress;
        }
    }

    /// Fills the types that had to wait.
    fn pending(&mut self) {
        while let Some(id) = self.waiting.pop() {
            if let Some(Progress::Reserved(Some(definition))) = self.progress.get(id.0).copied() {
                self.fill(id, definition);
            }
        }
    }

    /// What there is to say of a type beside its shape.
    fn describe(&mut self, id: TypeId, at: &Position, documentation: &str) {
        if let Some(place) = self.types.get_mut(id.0) {
            place.at = Some(at.clone());
            if place.documentation.is_empty() {
                documentation.clone_into(&mut place.documentation);
            }
        }
    }

    fn shape(&mut self, id: TypeId, shape: Shape) {
        if let Some(place) = self.types.get_mut(id.0) {
            place.shape = shape;
        }
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

    /// Refuses what is of SOAP's encoding, whether its schema is there or not.
    fn refuse_encoding(&mut self, encoded: &[Encoded]) {
        for Encoded { at, what, hint } in encoded {
            self.problem(at, what, hint);
        }
    }

    fn unknown(&mut self, at: &Position, kind: &str, name: &QName) {
        if name.is_encoding() {
            return; // refused where it stands
        }
        let missing = self.elsewhere.get(name.namespace.as_str()).copied();
        let hint = if let Some(Elsewhere { at, location, .. }) = missing {
            format!(
                "its schema is imported from `{location}` ({at}), and nothing is fetched: save it beside the contract and name it by a relative path, or name its place in the catalog"
            )
        } else if name.is_xsd() {
            "XML Schema has none of that name".to_string()
        } else if ["binding", "message", "part", "port type"].contains(&kind) {
            "check its spelling, its prefix, and that its WSDL is imported".to_string()
        } else {
            "check its prefix, and that its schema is imported with a schemaLocation".to_string()
        };
        self.problem(at, format!("no {kind} is named {name}"), &hint);
    }

    fn problem(&mut self, at: &Position, message: impl Into<String>, hint: &str) {
        if self.problems.len() < limits::PROBLEMS {
            self.problems.push(Problem::new(at, message, hint));
        }
    }
}

/// What to write instead of a construct.
fn hint_for(what: &str) -> &'static str {
    if what.starts_with("`xs:redefine") {
        "include the schema, and give the changed type a name of its own"
    } else {
        "the contract can be written without it"
    }
}
