//! What each thing of the model is called in Rust.

mod operations;
mod tags;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::expression::Expression;
use super::uses::Uses;
use crate::builtin::Family;
use crate::model::{Field, Interface, Kind, Model, Operation, Shape, Simple, TypeId, WhiteSpace};
use crate::names::{screaming, snake, unique};
use crate::schema::QName;

pub(super) use operations::{
    constant, method, module, request_headers, response_headers, trait_of, variant,
};
use tags::prefixes;

/// Names of a contract's types, elements and faults.
pub(super) struct Naming<'m> {
    pub(super) model: &'m Model,
    /// The port type that is being rendered.
    pub(super) interface: &'m Interface,
    pub(super) uses: Uses,
    /// The type parameters of a server and of a client; no type of the contract has their names.
    pub(super) parameters: Parameters,
    idents: Vec<String>,
    /// The names of types' statics.
    constants: Vec<String>,
    /// The statics that describe fields, by type and place in it.
    fields: BTreeMap<(usize, usize), String>,
    /// Fields' places in their types, by type and label.
    places: HashMap<(usize, &'m str), usize>,
    /// Message elements and the names of their statics.
    pub(super) elements: BTreeMap<QName, String>,
    /// The details of faults and the names of their variants.
    faults: BTreeMap<QName, String>,
    /// Message elements and their types.
    messages: BTreeMap<&'m QName, TypeId>,
    /// Prefixes by namespace; all empty where one namespace qualifies everything.
    prefixes: BTreeMap<String, String>,
}

/// Names of type parameters.
pub(super) struct Parameters {
    pub(super) service: String,
    pub(super) transport: String,
}

impl<'m> Naming<'m> {
    pub(super) fn new(model: &'m Model, interface: &'m Interface) -> Self {
        let mut taken = types::reserved(model);
        let idents = types::idents(model, &mut taken);
        let uses = Uses::new(model);
        let mut naming = Self {
            model,
            interface,
            prefixes: prefixes(model, &uses),
            uses,
            parameters: Parameters {
                service: unique("S", &mut taken),
                transport: unique("T", &mut taken),
            },
            constants: types::constants(model, &idents),
            idents,
            fields: BTreeMap::new(),
            places: HashMap::new(),
            elements: BTreeMap::new(),
            faults: BTreeMap::new(),
            messages: BTreeMap::new(),
        };
        naming.name_elements();
        naming.name_faults();
        naming.name_fields();
        naming
    }

    fn name_fields(&mut self) {
        let mut taken = BTreeSet::new();
        for (number, described) in self.model.types.iter().enumerate() {
            for (index, field) in described.fields().iter().enumerate() {
                self.places.entry((number, &field.label)).or_insert(index);
                if self.is_described(number, field) {
                    let owner = screaming(self.ident(number));
                    let name = format!("{owner}_{}", screaming(&field.label));
                    let name = unique(&name, &mut taken);
                    self.fields.insert((number, index), name);
                }
            }
        }
    }

    /// Whether a field has a description: a text among elements has none.
    pub(super) fn is_described(&self, number: usize, field: &Field) -> bool {
        let owner = self.model.type_of(TypeId(number));
        let inline = owner.is_some_and(|owner| owner.inline);
        field.is_described() && !(inline && field.kind == Kind::Text)
    }

    /// The static that describes a field of a type.
    pub(super) fn field_static(&self, number: usize, index: usize) -> &str {
        self.fields.get(&(number, index)).map_or("", String::as_str)
    }

    fn name_elements(&mut self) {
        let mut taken = BTreeSet::from(["NAMESPACE".to_string()]);
        let model = self.model;
        for element in model.operations().flat_map(Operation::elements) {
            self.messages
                .entry(&element.name)
                .or_insert(element.content);
            self.elements
                .entry(element.name.clone())
                .or_insert_with(|| unique(&screaming(&element.name.local), &mut taken));
        }
    }

    /// Whether a field is an element whose default or fixed value is to be looked after.
    pub(super) fn is_constrained(&self, field: &Field) -> bool {
        let shape = self
            .model
            .type_of(field.content)
            .map(|content| &content.shape);
        field.constraint.is_some()
            && field.kind == Kind::Element
            && !field.protected
            && matches!(
                shape,
                Some(
                    Shape::Simple(_) | Shape::Enumeration(..) | Shape::List(..) | Shape::Union(..)
                )
            )
    }

    /// A field's place in its type.
    pub(super) fn index_of(&self, number: usize, field: &Field) -> usize {
        let place = self.places.get(&(number, field.label.as_str()));
        place.copied().unwrap_or(0)
    }

    /// The name of a field's element, as data: by the static itself, for rustc follows a constant that
    /// leads to it through all that the contract describes, each time anew.
    pub(super) fn element_of(&self, number: usize, field: &Field) -> String {
        let name = self.field_static(number, self.index_of(number, field));
        format!("&fields::{name}.element")
    }

    /// Whether a part of a content model is described with its owner: a substitution group of
    /// hundreds that is referred to hundreds of times would fill the program.
    pub(super) fn is_listed(&self, id: TypeId) -> bool {
        let part = self.model.type_of(id);
        part.is_some_and(|part| part.fields().len() <= 100)
    }

    /// Whether a type has a name, which an `xsi:type` may give.
    pub(super) fn has_name(&self, id: TypeId) -> bool {
        (self.model.type_of(id)).is_some_and(|known| !known.anonymous)
    }

    /// Whether the names that an `xsi:type` may give for a type are asked for.
    pub(super) fn is_named(&self, id: TypeId) -> bool {
        let family = matches!(
            self.model.type_of(id).map(|known| &known.shape),
            Some(Shape::Family(_) | Shape::Any)
        );
        (self.uses.in_elements.contains(&id) && !family) || self.uses.declared.contains(&id)
    }

    /// Whether a type has attributes to write.
    pub(super) fn has_attributes(&self, id: TypeId) -> bool {
        match self.model.type_of(id) {
            Some(described) => match &described.shape {
                Shape::Structure(fields) => fields.iter().any(Field::is_attribute),
                Shape::Family(_) | Shape::Any => true,
                _ => false,
            },
            None => false,
        }
    }

    /// An element's name as data, with what is said of its attributes.
    pub(super) fn named(&self, element: Expression, content: TypeId) -> Expression {
        match self.model.type_of(content).map(|content| &content.shape) {
            Some(Shape::Family(_) | Shape::Any) => {
                Expression::call("ElementName::of_any_type", [element])
            }
            Some(_) if self.has_attributes(content) => {
                Expression::call("ElementName::with_attributes", [element])
            }
            _ => element,
        }
    }

    /// A field's type in Rust.
    pub(super) fn field_type(&self, field: &Field) -> String {
        let mut value = match field.kind {
            Kind::Any(_) => "AnyElement".to_string(),
            Kind::AnyAttribute(_) => "AnyAttribute".to_string(),
            _ => self.type_ident(field.content).to_string(),
        };
        if field.protected {
            value = format!("Sensitive<{value}>");
        }
        if field.boxed {
            value = format!("Box<{value}>");
        }
        if field.nillable {
            value = format!("Nillable<{value}>");
        }
        if field.batch {
            format!("Vec<Checked<{value}>>")
        } else if field.is_list() {
            format!("Vec<{value}>")
        } else if field.is_required() {
            value
        } else {
            format!("Option<{value}>")
        }
    }
}

/// The name of a field in Rust.
pub(super) fn field_ident(field: &Field) -> String {
    snake(&field.label)
}

/// Whether a simple type says more than its Rust type does.
pub(super) fn has_facets(simple: &Simple) -> bool {
    let facets = &simple.facets;
    if simple.builtin.family == Family::Unordered {
        return !facets.patterns.is_empty();
    }
    let text = simple.builtin.rust == "String" && facets.white_space != WhiteSpace::Preserve;
    text || facets.length.is_some()
        || facets.min_length.is_some()
        || facets.max_length.is_some()
        || !facets.patterns.is_empty()
        || !facets.bounds.is_empty()
        || facets.total_digits.is_some()
        || facets.fraction_digits.is_some()
}

/// Whether every member may be absent.
pub(super) fn all_optional(fields: &[Field]) -> bool {
    fields
        .iter()
        .all(|field| field.is_list() || !field.is_required())
}
