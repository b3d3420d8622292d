// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Date, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    LengthFacets, Lexical, MessageDescription, Name, Occurs, Operation, OperationDescription,
    Service, TextFacets, Transport, TypeDescription, TypeName, ValueDescription, ValueError,
    Version, Writer, collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Colour`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Colour {
    /// The value `red`.
    #[serde(rename = "red")]
    Red,
    /// The value `blue`.
    #[serde(rename = "blue")]
    Blue,
}

impl Colour {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["red", "blue"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
        }
    }
}

impl FromStr for Colour {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "red" => Ok(Self::Red),
            "blue" => Ok(Self::Blue),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Colour {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Colour {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for Colour {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

fn has_colour(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Colour>().is_ok()
}

/// The type `Line`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The attribute `id`.
    #[serde(rename = "@id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The attribute `colour`.
    #[serde(rename = "@colour")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// The attribute `code`.
    #[serde(rename = "@code")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<LineCode>,
    /// The element `id`.
    pub id2: String,
}

impl Line {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::LINE_ID;

    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::LINE_COLOUR;

    /// What the contract says of `code`.
    pub const CODE: &'static FieldDescription = &fields::LINE_CODE;

    /// What the contract says of `id2`.
    pub const ID2: &'static FieldDescription = &fields::LINE_ID2;
}

impl Decode for Line {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::LINE_ID.element,
            &fields::LINE_COLOUR.element,
            &fields::LINE_CODE.element,
        ])?;
        let id = from.attribute(&fields::LINE_ID.element, Lexical::read);
        let colour = from.attribute(&fields::LINE_COLOUR.element, Lexical::read);
        let code = from.attribute(&fields::LINE_CODE.element, parse_line_code);
        let id2 = from.required(&fields::LINE_ID2.element, String::decode)?;
        from.end()?;
        let Some(id2) = id2 else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            colour,
            code,
            id2,
        }))
    }
}

impl Encode for Line {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" id=\"", self.id.as_ref());
        to.optional_attribute(" colour=\"", self.colour.as_ref());
        to.optional_attribute(" code=\"", self.code.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<n1:id>", &self.id2);
    }
}

/// The type `Line-code`.
pub type LineCode = String;

static LINE_CODE: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_line_code(text: Cow<'_, str>) -> Result<String, ValueError> {
    LINE_CODE.read(text).map(Cow::into_owned)
}

/// The type `Empty`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Empty {
    /// The attribute `since`.
    #[serde(rename = "@since")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
}

impl Empty {
    /// What the contract says of `since`.
    pub const SINCE: &'static FieldDescription = &fields::EMPTY_SINCE;
}

impl Decode for Empty {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::EMPTY_SINCE.element])?;
        let since = from.attribute(&fields::EMPTY_SINCE.element, Lexical::read);
        from.end()?;
        Ok(Some(Self { since }))
    }
}

impl Encode for Empty {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" since=\"", self.since.as_ref());
    }

    fn encode(&self, _: &mut Writer) {}
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The order's number.
    #[serde(rename = "@id")]
    pub id: i32,
    /// The attribute `origin`.
    #[serde(rename = "@origin")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The attribute `lang`.
    #[serde(rename = "@lang")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The element `line`.
    #[serde(default)]
    pub line: Vec<Line>,
    /// The element `empty`.
    pub empty: Empty,
}

impl Order {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::ORDER_ID;

    /// What the contract says of `origin`.
    pub const ORIGIN: &'static FieldDescription = &fields::ORDER_ORIGIN;

    /// What the contract says of `lang`.
    pub const LANG: &'static FieldDescription = &fields::ORDER_LANG;

    /// What the contract says of `line`.
    pub const LINE: &'static FieldDescription = &fields::ORDER_LINE;

    /// What the contract says of `empty`.
    pub const EMPTY: &'static FieldDescription = &fields::ORDER_EMPTY;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::ORDER_ID.element,
            &fields::ORDER_ORIGIN.element,
            &fields::ORDER_LANG.element,
        ])?;
        let id = from.required_attribute(&fields::ORDER_ID.element, Lexical::read);
        let origin = from.attribute(&fields::ORDER_ORIGIN.element, Lexical::read);
        let lang = from.attribute(&fields::ORDER_LANG.element, Lexical::read);
        let line = from.repeated(
            &fields::ORDER_LINE.element,
            Occurs::new(1, None),
            Line::decode,
        )?;
        let empty = from.required(&fields::ORDER_EMPTY.element, Empty::decode)?;
        from.end()?;
        let (Some(id), Some(empty)) = (id, empty) else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            origin,
            lang,
            line,
            empty,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" id=\"", &self.id);
        to.optional_attribute(" n1:origin=\"", self.origin.as_ref());
        to.optional_attribute(" xml:lang=\"", self.lang.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.repeated("<n1:line>", &self.line);
        to.element("<n1:empty>", &self.empty);
    }
}

/// The type `OrderResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderResponse {
    /// The element `number`.
    pub number: String,
}

impl OrderResponse {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ORDER_RESPONSE_NUMBER;
}

impl Decode for OrderResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::ORDER_RESPONSE_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for OrderResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ORDER: ElementName =
        ElementName::with_attributes(ElementName::new(NAMESPACE, "Order"));

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match *self {}
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match *self {}
    }

    /// Writes its detail's element.
    pub fn encode(&self, _: &mut Writer) {
        match *self {}
    }
}

/// The faults of `Order`.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderFault {}

impl From<OrderFault> for Fault {
    fn from(fault: OrderFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for OrderFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `Order`.
    Order(Order),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "Order") if from.begin(&elements::ORDER)? => {
                Order::decode(from)?.map(Self::Order)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup("<n1:Order xmlns:n1=\"urn:example:shop\"");
                value.attributes(to);
                to.markup(">");
                value.encode(to);
                to.markup("</n1:Order>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `Order`.
    Order(OrderResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(value) => {
                to.markup("<n1:OrderResponse xmlns:n1=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</n1:OrderResponse>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `Order`.
    #[derive(Debug)]
    pub enum Order {}

    impl Operation for Order {
        const NAME: &'static str = "Order";
        const ACTION: &'static str = "urn:example:shop/Order";
        const DESCRIPTION: &'static OperationDescription = &description::ORDER;
        type Input = super::Order;
        type Output = super::OrderResponse;
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<n1:Order xmlns:n1=\"urn:example:shop\"");
            input.attributes(to);
            to.markup(">");
            input.encode(to);
            to.markup("</n1:Order>");
        }
    }
}

/// The port type `Shop`.
pub trait Shop: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `Order`.
    fn order(
        &self,
        context: &Self::Context,
        input: Order,
    ) -> impl Future<Output = Result<OrderResponse, Failure<OrderFault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: Shop>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::Order(input) => {
            let answer = service.order(context, input).await;
            Failure::answer(answer, Response::Order)
        }
    }
}

/// A server of `Shop`, for any transport.
#[derive(Clone, Debug)]
pub struct ShopServer<S> {
    service: S,
}

impl<S> ShopServer<S> {
    /// A server that this service answers.
    pub fn new(service: S) -> Self {
        Self { service }
    }
}

impl<S: Shop> Service for ShopServer<S> {
    type Context = S::Context;
    type Request = Request;
    type Response = Response;
    type Fault = Fault;

    const CONTRACT: &'static ContractDescription = &CONTRACT;

    fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        Request::find(name)
    }

    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Request>, Error> {
        Request::decode(name, from)
    }

    fn call(
        &self,
        context: &S::Context,
        request: Request,
    ) -> impl Future<Output = Result<Response, Failure<Fault>>> + Send {
        dispatch(&self.service, context, request)
    }

    fn encode(response: &Response, to: &mut Writer) {
        response.encode(to);
    }

    fn encode_fault(fault: &Fault, to: &mut Writer) {
        fault.encode(to);
    }

    fn message(fault: &Fault) -> &str {
        fault.message().unwrap_or(fault.name())
    }
}

/// A client for `Shop`, over any transport.
#[derive(Clone, Debug)]
pub struct ShopClient<T> {
    client: Client<T>,
}

impl<T: Transport> ShopClient<T> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// The operation `Order`.
    pub async fn order(&self, input: &Order) -> Result<OrderResponse, CallError<OrderFault>> {
        Client::call::<operations::Order>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::ORDER],
    types: &[
        &types::COLOUR,
        &types::LINE,
        &types::LINE_CODE,
        &types::EMPTY,
        &types::ORDER,
        &types::ORDER_RESPONSE,
    ],
};

/// The operations, as data.
mod description {
    use super::{MessageDescription, OperationDescription};

    pub(super) static ORDER: OperationDescription = OperationDescription {
        name: "Order",
        action: "urn:example:shop/Order",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::ORDER,
            content: &super::types::ORDER,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static LINE_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static LINE_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "colour"),
        documentation: "",
        content: &super::types::COLOUR,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static LINE_CODE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "code"),
        documentation: "",
        content: &super::types::LINE_CODE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static LINE_ID2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "id").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static EMPTY_SINCE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "since"),
        documentation: "",
        content: &super::types::XS_DATE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
        documentation: "The order's number.",
        content: &super::types::XS_INT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ORIGIN: FieldDescription = FieldDescription {
        element: ElementName::attribute(super::NAMESPACE, "origin"),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_LANG: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/XML/1998/namespace", "lang"),
        documentation: "",
        content: &super::types::XS_ANY_SIMPLE_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_LINE: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "line").with_types(super::types::LINE_NAMES),
        ),
        documentation: "",
        content: &super::types::LINE,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_EMPTY: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "empty").with_types(super::types::EMPTY_NAMES),
        ),
        documentation: "",
        content: &super::types::EMPTY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RESPONSE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "number").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };
}

/// The types, as data.
mod types {
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static COLOUR: TypeDescription = TypeDescription {
        name: "Colour",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "red",
                documentation: "",
            },
            ValueDescription {
                value: "blue",
                documentation: "",
            },
        ]),
    };

    pub(super) static LINE: TypeDescription = TypeDescription {
        name: "Line",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::LINE_ID,
            &super::fields::LINE_COLOUR,
            &super::fields::LINE_CODE,
            &super::fields::LINE_ID2,
        ]),
    };

    pub(super) const LINE_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Line")];

    pub(super) static XS_STRING: TypeDescription = TypeDescription {
        name: "string",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[],
        },
    };

    pub(super) const XS_STRING_NAMES: &[TypeName] =
        &[TypeName::xsd("string"), TypeName::xsd("anySimpleType")];

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[DerivedType::new(
        super::NAMESPACE,
        "Colour",
        super::has_colour,
    )];

    pub(super) static LINE_CODE: TypeDescription = TypeDescription {
        name: "LineCode",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "3",
            }],
        },
    };

    pub(super) static EMPTY: TypeDescription = TypeDescription {
        name: "Empty",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::EMPTY_SINCE]),
    };

    pub(super) const EMPTY_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Empty")];

    pub(super) static XS_DATE: TypeDescription = TypeDescription {
        name: "date",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "date",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_ID,
            &super::fields::ORDER_ORIGIN,
            &super::fields::ORDER_LANG,
            &super::fields::ORDER_LINE,
            &super::fields::ORDER_EMPTY,
        ]),
    };

    pub(super) static XS_INT: TypeDescription = TypeDescription {
        name: "int",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) static XS_ANY_SIMPLE_TYPE: TypeDescription = TypeDescription {
        name: "anySimpleType",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "anySimpleType",
            facets: &[],
        },
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
