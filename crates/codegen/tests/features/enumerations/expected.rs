// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, Failure, FaultDetail, FieldDescription, MessageDescription, Name,
    Occurs, Operation, OperationDescription, Service, Transport, TypeDescription, TypeName,
    ValueDescription, ValueError, Version, Writer, collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Colour {
    /// As blood.
    #[serde(rename = "red")]
    Red,
    /// The value `dark-blue`.
    #[serde(rename = "dark-blue")]
    DarkBlue,
    /// The value `dark blue`.
    #[serde(rename = "dark blue")]
    DarkBlue2,
    /// The value `1st & 2nd`.
    #[serde(rename = "1st & 2nd")]
    Value1st2nd,
}

impl Colour {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[
        Self::Red,
        Self::DarkBlue,
        Self::DarkBlue2,
        Self::Value1st2nd,
    ];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["red", "dark-blue", "dark blue", "1st & 2nd"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark-blue",
            Self::DarkBlue2 => "dark blue",
            Self::Value1st2nd => "1st & 2nd",
        }
    }
}

impl FromStr for Colour {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "red" => Ok(Self::Red),
            "dark-blue" => Ok(Self::DarkBlue),
            "dark blue" => Ok(Self::DarkBlue2),
            "1st & 2nd" => Ok(Self::Value1st2nd),
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

fn has_colour(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Colour>().is_ok()
}

/// The type `Dark`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dark {
    /// The value `dark-blue`.
    #[serde(rename = "dark-blue")]
    DarkBlue,
}

impl Dark {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::DarkBlue];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["dark-blue"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DarkBlue => "dark-blue",
        }
    }
}

impl FromStr for Dark {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "dark-blue" => Ok(Self::DarkBlue),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Dark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Dark {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Dark {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_dark(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Dark>().is_ok()
}

/// Colours of a few letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Short {
    /// As blood.
    #[serde(rename = "red")]
    Red,
    /// The value `dark-blue`.
    #[serde(rename = "dark-blue")]
    DarkBlue,
    /// The value `dark blue`.
    #[serde(rename = "dark blue")]
    DarkBlue2,
}

impl Short {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::DarkBlue, Self::DarkBlue2];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["red", "dark-blue", "dark blue"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark-blue",
            Self::DarkBlue2 => "dark blue",
        }
    }
}

impl FromStr for Short {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "red" => Ok(Self::Red),
            "dark-blue" => Ok(Self::DarkBlue),
            "dark blue" => Ok(Self::DarkBlue2),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Short {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Short {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_short(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Short>().is_ok()
}

/// The type `Size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Size {
    /// The value `S`.
    S,
    /// The value `M`.
    M,
    /// The value `self`.
    #[serde(rename = "self")]
    Self2,
}

impl Size {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::S, Self::M, Self::Self2];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["S", "M", "self"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::Self2 => "self",
        }
    }
}

impl FromStr for Size {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "S" => Ok(Self::S),
            "M" => Ok(Self::M),
            "self" => Ok(Self::Self2),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Size {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for Size {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_size(text: &str) -> bool {
    text.parse::<Size>().is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `colour`.
    pub colour: Colour,
    /// The element `other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<Dark>,
    /// The element `size`.
    #[serde(default)]
    pub size: Vec<Size>,
    /// The element `short`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Short>,
}

impl Order {
    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::ORDER_COLOUR;

    /// What the contract says of `other`.
    pub const OTHER: &'static FieldDescription = &fields::ORDER_OTHER;

    /// What the contract says of `size`.
    pub const SIZE: &'static FieldDescription = &fields::ORDER_SIZE;

    /// What the contract says of `short`.
    pub const SHORT: &'static FieldDescription = &fields::ORDER_SHORT;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let colour = from.required(&fields::ORDER_COLOUR.element, Colour::decode)?;
        let other = from.optional(&fields::ORDER_OTHER.element, Dark::decode)?;
        let size = from.repeated(
            &fields::ORDER_SIZE.element,
            Occurs::new(1, None),
            Size::decode,
        )?;
        let short = from.optional(&fields::ORDER_SHORT.element, Short::decode)?;
        from.end()?;
        let Some(colour) = colour else {
            return Ok(None);
        };
        Ok(Some(Self {
            colour,
            other,
            size,
            short,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<colour>", &self.colour);
        to.optional("<other>", self.other.as_ref());
        to.repeated("<size>", &self.size);
        to.optional("<short>", self.short.as_ref());
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
        to.element("<number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

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
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
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
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
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
            to.markup("<Order xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Order>");
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
        &types::DARK,
        &types::SHORT,
        &types::SIZE,
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

    pub(super) static ORDER_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "colour").with_types(super::types::COLOUR_NAMES),
            super::types::COLOUR_DERIVED,
        ),
        documentation: "",
        content: &super::types::COLOUR,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_OTHER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "other").with_types(super::types::DARK_NAMES),
        documentation: "",
        content: &super::types::DARK,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIZE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "size").with_types(super::types::SIZE_NAMES),
        documentation: "",
        content: &super::types::SIZE,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SHORT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "short").with_types(super::types::SHORT_NAMES),
        documentation: "",
        content: &super::types::SHORT,
        min_occurs: 0,
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
    use super::{Content, DerivedType, TypeDescription, TypeName, ValueDescription};

    pub(super) static COLOUR: TypeDescription = TypeDescription {
        name: "Colour",
        namespace: super::NAMESPACE,
        documentation: "A colour.",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "red",
                documentation: "As blood.",
            },
            ValueDescription {
                value: "dark-blue",
                documentation: "",
            },
            ValueDescription {
                value: "dark blue",
                documentation: "",
            },
            ValueDescription {
                value: "1st & 2nd",
                documentation: "",
            },
        ]),
    };

    pub(super) const COLOUR_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Colour"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) const COLOUR_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "Dark", super::has_dark),
        DerivedType::new(super::NAMESPACE, "Short", super::has_short),
    ];

    pub(super) static DARK: TypeDescription = TypeDescription {
        name: "Dark",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[ValueDescription {
            value: "dark-blue",
            documentation: "",
        }]),
    };

    pub(super) const DARK_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Dark"),
        TypeName::new(super::NAMESPACE, "Colour"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SHORT: TypeDescription = TypeDescription {
        name: "Short",
        namespace: super::NAMESPACE,
        documentation: "Colours of a few letters.",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "red",
                documentation: "As blood.",
            },
            ValueDescription {
                value: "dark-blue",
                documentation: "",
            },
            ValueDescription {
                value: "dark blue",
                documentation: "",
            },
        ]),
    };

    pub(super) const SHORT_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Short"),
        TypeName::new(super::NAMESPACE, "Colour"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SIZE: TypeDescription = TypeDescription {
        name: "Size",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "S",
                documentation: "",
            },
            ValueDescription {
                value: "M",
                documentation: "",
            },
            ValueDescription {
                value: "self",
                documentation: "",
            },
        ]),
    };

    pub(super) const SIZE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Size"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "Colour", super::has_colour),
        DerivedType::new(super::NAMESPACE, "Dark", super::has_dark),
        DerivedType::new(super::NAMESPACE, "Short", super::has_short),
        DerivedType::new(super::NAMESPACE, "Size", super::has_size),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_COLOUR,
            &super::fields::ORDER_OTHER,
            &super::fields::ORDER_SIZE,
            &super::fields::ORDER_SHORT,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
