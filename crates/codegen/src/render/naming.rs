//! What each thing of the model is called in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::Expression;
use super::uses::Uses;
use crate::builtin::Family;
use crate::model::{
    Field, GlobalElement, Interface, Kind, Model, Operation, Shape, Simple, Type, TypeId,
    WhiteSpace,
};
use crate::names::{pascal, screaming, snake, unique};
use crate::namespaces::{XML, XSI};
use crate::schema::QName;

/// Names of Rust's prelude and of generated code itself; those that it imports are taken as well.
static RESERVED: [&str; 16] = [
    "Box", "Contract", "Default", "Err", "Fault", "From", "Future", "None", "Ok", "Option",
    "Request", "Response", "Result", "Self", "Some", "String",
];

/// Names of a contract's types, elements and faults.
pub(super) struct Naming<'m> {
    pub(super) model: &'m Model,
    /// The port type that is being rendered.
    pub(super) interface: &'m Interface,
    pub(super) uses: Uses,
    idents: Vec<String>,
    /// The statics that describe fields, by type and place in it.
    fields: BTreeMap<(usize, usize), String>,
    /// Message elements and the names of their statics.
    pub(super) elements: BTreeMap<QName, String>,
    /// Prefixes by namespace; all empty where one namespace qualifies everything.
    prefixes: BTreeMap<String, String>,
}

impl<'m> Naming<'m> {
    pub(super) fn new(model: &'m Model, interface: &'m Interface) -> Self {
        let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_string()).collect();
        taken.extend(["Namespace", "Vec", "Wsdl"].map(str::to_string));
        taken.extend(super::FACADE.map(str::to_string));
        for interface in &model.interfaces {
            let name = pascal(&interface.port_type);
            taken.extend([format!("{name}Client"), format!("{name}Server"), name]);
        }
        for operation in model.operations() {
            let variant = variant(operation);
            taken.extend(
                ["Fault", "Headers", "ResponseHeaders"].map(|kind| format!("{variant}{kind}")),
            );
        }
        let idents = model
            .types
            .iter()
            .map(|described| match &described.shape {
                Shape::Simple(simple) if described.at.is_none() => simple.builtin.rust.to_string(),
                Shape::List(..) if described.at.is_none() => "Vec<String>".to_string(),
                Shape::Any => "AnyType".to_string(),
                _ => unique(&pascal(&described.name.local), &mut taken),
            })
            .collect();
        let uses = Uses::new(model);
        let mut naming = Self {
            model,
            interface,
            prefixes: prefixes(model, &uses),
            uses,
            idents,
            fields: BTreeMap::new(),
            elements: BTreeMap::new(),
        };
        naming.name_elements();
        naming.name_fields();
        naming
    }

    fn name_fields(&mut self) {
        let mut taken = BTreeSet::new();
        for (number, described) in self.model.types.iter().enumerate() {
            for (index, field) in described.fields().iter().enumerate() {
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
        let mut taken = BTreeSet::new();
        let model = self.model;
        for element in model.operations().flat_map(Operation::elements) {
            self.elements
                .entry(element.name.clone())
                .or_insert_with(|| unique(&screaming(&element.name.local), &mut taken));
        }
    }

    /// The Rust type of this number.
    pub(super) fn ident(&self, number: usize) -> &str {
        self.idents.get(number).map_or("", String::as_str)
    }

    pub(super) fn type_ident(&self, id: TypeId) -> &str {
        self.ident(id.0)
    }

    /// The name of a type's statics.
    pub(super) fn constant(&self, id: TypeId) -> String {
        let ident = screaming(self.ident(id.0));
        match self.model.type_of(id) {
            Some(described) if described.at.is_none() => {
                format!("XS_{}", screaming(&described.name.local))
            }
            _ => ident,
        }
    }

    /// The function that reads a type's values as content.
    pub(super) fn reader(&self, id: TypeId) -> String {
        match self.model.type_of(id).map(|described| &described.shape) {
            Some(shape) if Uses::has_reader(shape) => {
                format!("read_{}", self.constant(id).to_lowercase())
            }
            Some(Shape::Simple(simple)) => format!("{}::decode", simple.builtin.rust),
            _ => format!("{}::decode", self.type_ident(id)),
        }
    }

    /// The function that reads a type's values as text.
    pub(super) fn parser(&self, id: TypeId) -> String {
        match self.model.type_of(id).map(|described| &described.shape) {
            Some(shape) if Uses::has_reader(shape) => {
                format!("parse_{}", self.constant(id).to_lowercase())
            }
            _ => "Lexical::read".to_string(),
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
        let fields = self.model.type_of(TypeId(number)).map(Type::fields);
        let mut fields = fields.unwrap_or_default().iter();
        fields
            .position(|other| other.label == field.label)
            .unwrap_or(0)
    }

    /// Whether a part of a content model is described with its owner: a substitution group of
    /// hundreds that is referred to hundreds of times would fill the program.
    pub(super) fn is_listed(&self, id: TypeId) -> bool {
        let part = self.model.type_of(id);
        part.is_some_and(|part| part.fields().len() <= 100)
    }

    /// Whether the names that an `xsi:type` may give for a type are asked for.
    pub(super) fn is_named(&self, id: TypeId) -> bool {
        let families = || {
            self.model.types.iter().any(|family| match &family.shape {
                Shape::Family(members) => !family.is_abstract && members.first() == Some(&id),
                _ => false,
            })
        };
        let family = matches!(
            self.model.type_of(id).map(|known| &known.shape),
            Some(Shape::Family(_) | Shape::Any)
        );
        (self.uses.in_elements.contains(&id) && !family)
            || (self.uses.related.contains(&id) && families())
    }

    /// The type of a message's element.
    pub(super) fn message(&self, name: &QName) -> Option<TypeId> {
        let mut elements = self.model.operations().flat_map(Operation::elements);
        let element = elements.find(|element| element.name == *name)?;
        Some(element.content)
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

    /// A start tag without attributes.
    pub(super) fn tag(&self, name: &QName) -> String {
        format!("<{}>", self.prefixed(name))
    }

    pub(super) fn prefixed(&self, name: &QName) -> String {
        match self.prefixes.get(&name.namespace).map(String::as_str) {
            _ if name.namespace == XML => format!("xml:{}", name.local),
            None | Some("") => name.local.clone(),
            Some(prefix) => format!("{prefix}:{}", name.local),
        }
    }

    /// A message's start tag, which declares every namespace.
    pub(super) fn root_tag(&self, element: &GlobalElement) -> String {
        let mut tag = format!("<{}", self.prefixed(&element.name));
        let xsi = self.prefixes.get_key_value(XSI);
        let others = self.prefixes.iter().filter(|(name, _)| *name != XSI);
        for (namespace, prefix) in others.chain(xsi) {
            if namespace.is_empty() {
                continue;
            }
            let namespace = namespace.replace('&', "&amp;").replace('"', "&quot;");
            if prefix.is_empty() {
                tag = format!("{tag} xmlns=\"{namespace}\"");
            } else {
                tag = format!("{tag} xmlns:{prefix}=\"{namespace}\"");
            }
        }
        tag.push('>');
        tag
    }

    /// The namespace as an expression.
    pub(super) fn namespace(&self, namespace: &str) -> String {
        if namespace == self.model.namespace {
            "NAMESPACE".to_string()
        } else {
            format!("{namespace:?}")
        }
    }

    /// The Rust type of an operation's request.
    pub(super) fn input(&self, operation: &Operation) -> String {
        let headers = &operation.input_headers;
        self.headed(
            headers,
            operation.input.as_ref(),
            &request_headers(operation),
        )
    }

    /// The Rust type of an operation's answer.
    pub(super) fn output(&self, operation: &Operation) -> String {
        let headers = &operation.output_headers;
        let name = response_headers(operation);
        self.headed(headers, operation.output.as_ref(), &name)
    }

    fn headed(
        &self,
        headers: &[GlobalElement],
        body: Option<&GlobalElement>,
        name: &str,
    ) -> String {
        let body = body.map_or("()", |body| self.type_ident(body.content));
        if headers.is_empty() {
            body.to_string()
        } else {
            format!("Headed<{name}, {body}>")
        }
    }

    /// The static of a message's element.
    pub(super) fn element(&self, element: &GlobalElement) -> String {
        let name = self.elements.get(&element.name);
        format!("elements::{}", name.map_or("", String::as_str))
    }
}

/// Names that stand beside the operations' in their module.
static BESIDE_OPERATIONS: [&str; 5] = [
    "Encode",
    "Name",
    "Operation",
    "OperationDescription",
    "Writer",
];

/// The modules that stand beside those of port types, and the crates that the text names.
static BESIDE_MODULES: [&str; 6] = [
    "castile_soap",
    "elements",
    "fields",
    "serde",
    "std",
    "types",
];

/// The module of a port type that is not the only one.
pub(super) fn module(interface: &Interface) -> String {
    let name = snake(&interface.port_type);
    match interface.twin {
        0 if BESIDE_MODULES.contains(&&*name) => format!("{name}_operations"),
        0 => name,
        twin => format!("{}_{}", name.trim_start_matches("r#"), twin + 1),
    }
}

/// The name of an operation as a type or a variant.
pub(super) fn variant(operation: &Operation) -> String {
    let name = pascal(&operation.name);
    match operation.twin {
        0 if BESIDE_OPERATIONS.contains(&&*name) || name == "Self" => format!("{name}Operation"),
        0 => name,
        twin => format!("{name}{}", twin + 1),
    }
}

/// The name of the headers of an operation's request.
pub(super) fn request_headers(operation: &Operation) -> String {
    format!("{}Headers", variant(operation))
}

/// The name of the headers of an operation's answer.
pub(super) fn response_headers(operation: &Operation) -> String {
    format!("{}ResponseHeaders", variant(operation))
}

/// The name of an operation as a method.
pub(super) fn method(operation: &Operation) -> String {
    let name = snake(&operation.name);
    match operation.twin {
        0 if name == "new" => "new_".to_string(),
        0 => name,
        twin => format!("{}_{}", name.trim_start_matches("r#"), twin + 1),
    }
}

/// The name of an operation's statics.
pub(super) fn constant(operation: &Operation) -> String {
    match operation.twin {
        0 => screaming(&operation.name),
        twin => format!("{}_{}", screaming(&operation.name), twin + 1),
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

fn prefixes(model: &Model, uses: &Uses) -> BTreeMap<String, String> {
    let mut namespaces = BTreeSet::new();
    for element in model.operations().flat_map(Operation::elements) {
        namespaces.insert(element.name.namespace.clone());
    }
    let mut qualified = BTreeSet::new();
    for described in &model.types {
        for field in described.fields() {
            match field.kind {
                Kind::Element => namespaces.insert(field.name.namespace.clone()),
                Kind::Attribute => qualified.insert(field.name.namespace.clone()),
                _ => false,
            };
        }
    }
    for member in &uses.related {
        let member = model.type_of(*member);
        namespaces.extend(member.map(|member| member.name.namespace.clone()));
    }
    // No prefix is none for attributes: they need one.
    qualified.retain(|namespace| !namespace.is_empty() && namespace != XML);
    let alone = namespaces.len() == 1 && qualified.is_empty();
    namespaces.extend(qualified);
    let mut prefixes: BTreeMap<String, String> = namespaces
        .into_iter()
        .filter(|namespace| !namespace.is_empty())
        .enumerate()
        .map(|(index, namespace)| {
            let prefix = if alone {
                String::new()
            } else {
                format!("n{}", index + 1)
            };
            (namespace, prefix)
        })
        .collect();
    if uses.xsi {
        prefixes.insert(XSI.to_string(), "xsi".to_string());
    }
    prefixes
}
