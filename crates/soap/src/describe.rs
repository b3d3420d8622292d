//! The static description of a contract: operations, types, fields, facets, documentation.
//!
//! Generated code holds one [`ContractDescription`]; documentation pages, sample messages and the
//! store's field numbers are read from it, so that nothing about the contract is written twice.

use crate::decode::ElementName;
use crate::xml::Name;

/// A contract as a whole: one WSDL with its schemas.
#[derive(Debug)]
pub struct ContractDescription {
    /// The service's name in the WSDL.
    pub service: &'static str,
    /// The port type's name.
    pub port_type: &'static str,
    /// The target namespace of the WSDL.
    pub namespace: &'static str,
    /// The service's documentation, as plain text; empty where there is none.
    pub documentation: &'static str,
    /// The newest revision that any part of the contract carries in `since`.
    pub revision: u16,
    /// The operations, in the WSDL's order.
    pub operations: &'static [&'static OperationDescription],
    /// Every type that generated code has, in the schemas' order.
    pub types: &'static [&'static TypeDescription],
}

impl ContractDescription {
    /// The operation of this name.
    pub fn operation(&self, name: &str) -> Option<&'static OperationDescription> {
        self.operations
            .iter()
            .copied()
            .find(|operation| operation.name == name)
    }

    /// The operations whose request is this element; the empty name is an empty Body. There is one,
    /// unless their actions tell several apart.
    pub fn taking(&self, name: Name<'_>) -> impl Iterator<Item = &'static OperationDescription> {
        self.operations.iter().copied().filter(move |operation| {
            let element = operation.input.element;
            (element.namespace, element.local) == (name.namespace, name.local)
        })
    }

    /// The type of this name.
    pub fn type_named(&self, name: &str) -> Option<&'static TypeDescription> {
        self.types
            .iter()
            .copied()
            .find(|described| described.name == name)
    }
}

/// An operation of the port type.
#[derive(Debug)]
pub struct OperationDescription {
    /// Its name.
    pub name: &'static str,
    /// Its SOAP action, without quotes.
    pub action: &'static str,
    /// Its documentation, as plain text.
    pub documentation: &'static str,
    /// The scope that its caller needs (`ct:operation`).
    pub scope: Option<&'static str>,
    /// The revision that brought it.
    pub since: u16,
    /// The Body's child of a request.
    pub input: MessageDescription,
    /// The Body's child of an answer.
    pub output: MessageDescription,
    /// Whether nothing is answered.
    pub one_way: bool,
    /// The faults that it declares.
    pub faults: &'static [FaultDescription],
}

/// A message: one global element and its type; [`MessageDescription::EMPTY`] where the Body is empty.
#[derive(Debug)]
pub struct MessageDescription {
    /// The element.
    pub element: &'static ElementName,
    /// Its type.
    pub content: &'static TypeDescription,
}

impl MessageDescription {
    /// An empty Body: its element has no name.
    pub const EMPTY: Self = Self {
        element: &NO_ELEMENT,
        content: &NO_TYPE,
    };

    /// Whether the Body is empty.
    pub fn is_empty(&self) -> bool {
        self.element.local.is_empty()
    }
}

static NO_ELEMENT: ElementName = ElementName::new("", "");

static NO_TYPE: TypeDescription = TypeDescription {
    name: "",
    namespace: "",
    documentation: "",
    content: Content::Structure(&[]),
};

/// A fault that an operation declares.
#[derive(Debug)]
pub struct FaultDescription {
    /// The name of the `wsdl:fault`.
    pub name: &'static str,
    /// Its documentation, as plain text.
    pub documentation: &'static str,
    /// What stands in the SOAP fault's detail.
    pub detail: MessageDescription,
}

/// A type of the schemas.
#[derive(Debug)]
pub struct TypeDescription {
    /// Its name; a wrapper's anonymous type has its element's.
    pub name: &'static str,
    /// Its namespace.
    pub namespace: &'static str,
    /// Its documentation, as plain text.
    pub documentation: &'static str,
    /// What it consists of.
    pub content: Content,
}

impl TypeDescription {
    /// The fields of a structure; none of any other type.
    pub fn fields(&self) -> &'static [&'static FieldDescription] {
        match self.content {
            Content::Structure(fields) => fields,
            _ => &[],
        }
    }
}

/// What a type consists of.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Attributes, a text or child elements, in this order; of a choice each alternative.
    Structure(&'static [&'static FieldDescription]),
    /// One of these values.
    Enumeration(&'static [ValueDescription]),
    /// Text of a built-in type, within facets.
    Simple {
        /// The local name of the built-in type that it is derived from, such as `string`.
        primitive: &'static str,
        /// Its facets, its own and inherited.
        facets: &'static [FacetDescription],
    },
    /// Several values of a type, set apart by white space.
    List(&'static TypeDescription),
    /// A value of one of these types.
    Union(&'static [&'static TypeDescription]),
    /// One of these types, which `xsi:type` names.
    Family(&'static [&'static TypeDescription]),
    /// Anything: `xs:anyType`.
    Any,
}

/// A value of an enumeration.
#[derive(Debug, Clone, Copy)]
pub struct ValueDescription {
    /// The value.
    pub value: &'static str,
    /// Its documentation, as plain text.
    pub documentation: &'static str,
}

/// A facet as the schema writes it.
#[derive(Debug, Clone, Copy)]
pub struct FacetDescription {
    /// XML Schema's name of it, such as `maxLength`.
    pub name: &'static str,
    /// Its value, as the schema writes it.
    pub value: &'static str,
}

/// A field: a child element, an attribute or the text of a structure (`element.part`).
#[derive(Debug)]
pub struct FieldDescription {
    /// The element.
    pub element: ElementName,
    /// Its documentation, as plain text.
    pub documentation: &'static str,
    /// Its type.
    pub content: &'static TypeDescription,
    /// How often it may stand, at least.
    pub min_occurs: u32,
    /// How often it may stand, at most; `None` is `unbounded`.
    pub max_occurs: Option<u32>,
    /// Its number in the contract, never used again (`ct:field`); 0 where it has none.
    pub id: u16,
    /// The revision that brought it.
    pub since: u16,
    /// Whether its values are kept sealed and left out for callers without the scope.
    pub protected: bool,
    /// How it may be searched.
    pub index: Option<Index>,
    /// Whether each entry is judged alone (`ct:batch`).
    pub batch: bool,
}

impl FieldDescription {
    /// The element's name.
    pub fn name(&self) -> &'static str {
        self.element.local
    }

    /// Whether more than one may stand.
    pub fn is_list(&self) -> bool {
        self.max_occurs != Some(1)
    }
}

/// How a protected field may be searched by equality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Index {
    /// How a value is normalised before it is looked up.
    pub kind: IndexKind,
    /// The length of a blind token, in bits.
    pub bits: u8,
}

/// How a value is normalised before it is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IndexKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// An identifier, such as a tax number.
    Identifier,
    /// A person's name, word by word.
    Name,
}

/// The contract as it is published: documents in which `{address}` stands for the service's URL.
#[derive(Debug)]
pub struct PublishedContract {
    /// One self-contained WSDL with the SOAP 1.1 port only; `None` without such a port.
    pub soap11: Option<&'static str>,
    /// One self-contained WSDL with the SOAP 1.2 port only; `None` without such a port.
    pub soap12: Option<&'static str>,
    /// The WSDL with all ports, which imports its schemas beside it.
    /// In it `{address11}` and `{address12}` stand for the two ports' URLs.
    pub wsdl: PublishedFile,
    /// What it imports: schemas, and the other parts of a WSDL in several files.
    pub schemas: &'static [PublishedFile],
}

/// A published document.
#[derive(Debug)]
pub struct PublishedFile {
    /// Its file name, by which other documents refer to it.
    pub name: &'static str,
    /// Its text, UTF-8.
    pub text: &'static str,
}
