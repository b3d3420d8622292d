// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, DerivedType, ElementName,
    Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription, Lexical,
    MessageDescription, Name, Nillable, Operation, OperationDescription, Particle, Service,
    Transport, TypeDescription, TypeName, ValueDescription, ValueError, Version, Writer,
    enumeration_error, nillable,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Type {
    /// The value `self`.
    #[serde(rename = "self")]
    Self2,
    /// The value `Self`.
    #[serde(rename = "Self")]
    Self3,
    /// The value `self_`.
    #[serde(rename = "self_")]
    Self4,
}

impl Type {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Self2, Self::Self3, Self::Self4];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["self", "Self", "self_"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Self2 => "self",
            Self::Self3 => "Self",
            Self::Self4 => "self_",
        }
    }
}

impl FromStr for Type {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "self" => Ok(Self::Self2),
            "Self" => Ok(Self::Self3),
            "self_" => Ok(Self::Self4),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Type {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for Type {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_type(text: &str) -> bool {
    text.parse::<Type>().is_ok()
}

/// The type `Type`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Type2 {
    /// The attribute `from`.
    #[serde(rename = "@from")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The attribute `fooBar`.
    #[serde(rename = "@fooBar")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// The element `fooBar`.
    #[serde(rename = "fooBar2")]
    pub foo_bar2: String,
    /// The element `foo_bar`.
    pub foo_bar3: String,
    /// The element `FooBar`.
    #[serde(rename = "FooBar4")]
    pub foo_bar4: String,
    /// The element `from`.
    pub from2: String,
    /// The element `value`.
    pub value: String,
    /// The element `choice`.
    pub choice: String,
    /// A part of the content.
    pub choice2: TypeChoice,
    /// The element `nillable`.
    pub nillable: Nillable<i32>,
    /// The element `fooBar`.
    #[serde(rename = "fooBar5")]
    pub foo_bar5: String,
}

impl Type2 {
    /// What the contract says of `from`.
    pub const FROM: &'static FieldDescription = &fields::TYPE2_FROM;

    /// What the contract says of `fooBar`.
    pub const FOO_BAR: &'static FieldDescription = &fields::TYPE2_FOO_BAR;

    /// What the contract says of `fooBar2`.
    pub const FOO_BAR2: &'static FieldDescription = &fields::TYPE2_FOO_BAR2;

    /// What the contract says of `foo_bar3`.
    pub const FOO_BAR3: &'static FieldDescription = &fields::TYPE2_FOO_BAR3;

    /// What the contract says of `FooBar4`.
    pub const FOO_BAR4: &'static FieldDescription = &fields::TYPE2_FOO_BAR4;

    /// What the contract says of `from2`.
    pub const FROM2: &'static FieldDescription = &fields::TYPE2_FROM2;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::TYPE2_VALUE;

    /// What the contract says of `choice`.
    pub const CHOICE: &'static FieldDescription = &fields::TYPE2_CHOICE;

    /// What the contract says of `nillable`.
    pub const NILLABLE: &'static FieldDescription = &fields::TYPE2_NILLABLE;

    /// What the contract says of `fooBar5`.
    pub const FOO_BAR5: &'static FieldDescription = &fields::TYPE2_FOO_BAR5;
}

impl Decode for Type2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::TYPE2_FROM.element, &fields::TYPE2_FOO_BAR.element])?;
        let from_value = from.attribute(&fields::TYPE2_FROM.element, Lexical::read);
        let foo_bar = from.attribute(&fields::TYPE2_FOO_BAR.element, Lexical::read);
        let foo_bar2 = from.required(&fields::TYPE2_FOO_BAR2.element, String::decode)?;
        let foo_bar3 = from.required(&fields::TYPE2_FOO_BAR3.element, String::decode)?;
        let foo_bar4 = from.required(&fields::TYPE2_FOO_BAR4.element, String::decode)?;
        let from2 = from.required(&fields::TYPE2_FROM2.element, String::decode)?;
        let value = from.required(&fields::TYPE2_VALUE.element, String::decode)?;
        let choice = from.required(&fields::TYPE2_CHOICE.element, String::decode)?;
        let choice2 = from.group::<TypeChoice>()?;
        let nillable_value =
            from.required(&fields::TYPE2_NILLABLE.element, nillable(i32::decode))?;
        let foo_bar5 = from.required(&fields::TYPE2_FOO_BAR5.element, String::decode)?;
        from.end()?;
        let (Some(foo_bar2), Some(foo_bar3), Some(foo_bar4)) = (foo_bar2, foo_bar3, foo_bar4)
        else {
            return Ok(None);
        };
        let (Some(from2), Some(value), Some(choice)) = (from2, value, choice) else {
            return Ok(None);
        };
        let (Some(choice2), Some(nillable_value)) = (choice2, nillable_value) else {
            return Ok(None);
        };
        let Some(foo_bar5) = foo_bar5 else {
            return Ok(None);
        };
        Ok(Some(Self {
            from: from_value,
            foo_bar,
            foo_bar2,
            foo_bar3,
            foo_bar4,
            from2,
            value,
            choice,
            choice2,
            nillable: nillable_value,
            foo_bar5,
        }))
    }
}

impl Encode for Type2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" from=\"", self.from.as_ref());
        to.optional_attribute(" fooBar=\"", self.foo_bar.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<fooBar>", &self.foo_bar2);
        to.element("<foo_bar>", &self.foo_bar3);
        to.element("<FooBar>", &self.foo_bar4);
        to.element("<from>", &self.from2);
        to.element("<value>", &self.value);
        to.element("<choice>", &self.choice);
        self.choice2.encode(to);
        to.element("<nillable>", &self.nillable);
        to.element("<fooBar>", &self.foo_bar5);
    }
}

/// One of: a1, `a_12`, self.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum TypeChoice {
    /// The element `a1`.
    #[serde(rename = "a1")]
    A1(String),
    /// The element `a_1`.
    #[serde(rename = "a_12")]
    A12(String),
    /// The element `self`.
    #[serde(rename = "self")]
    Self2(Type),
}

impl Particle for TypeChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::TYPE_CHOICE_A1.element,
        &fields::TYPE_CHOICE_A_12.element,
        &fields::TYPE_CHOICE_SELF.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "a1") => {
                let value = from.required(&fields::TYPE_CHOICE_A1.element, String::decode)?;
                Ok(value.map(Self::A1))
            }
            (NAMESPACE, "a_1") => {
                let value = from.required(&fields::TYPE_CHOICE_A_12.element, String::decode)?;
                Ok(value.map(Self::A12))
            }
            (NAMESPACE, "self") => {
                let value = from.required(&fields::TYPE_CHOICE_SELF.element, Type::decode)?;
                Ok(value.map(Self::Self2))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for TypeChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::A1(value) => to.element("<a1>", value),
            Self::A12(value) => to.element("<a_1>", value),
            Self::Self2(value) => to.element("<self>", value),
        }
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

    pub(super) static ORDER: ElementName = ElementName::with_attributes(
        ElementName::new(NAMESPACE, "Order").with_types(super::types::TYPE2_NAMES),
    );

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
    Order(Type2),
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
                Type2::decode(from)?.map(Self::Order)
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
                to.markup(
                    "<Order xmlns=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                );
                value.attributes(to);
                to.markup(">");
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
                to.markup(
                    "<OrderResponse xmlns=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
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
        type Input = super::Type2;
        type Output = super::OrderResponse;
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup(
                "<Order xmlns=\"urn:example:shop\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
            );
            input.attributes(to);
            to.markup(">");
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
        input: Type2,
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
    pub async fn order(&self, input: &Type2) -> Result<OrderResponse, CallError<OrderFault>> {
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
    types: &[&types::TYPE, &types::TYPE2, &types::ORDER_RESPONSE],
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
            content: &super::types::TYPE2,
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

    pub(super) static TYPE2_FROM: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "from"),
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

    pub(super) static TYPE2_FOO_BAR: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "fooBar"),
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

    pub(super) static TYPE2_FOO_BAR2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "fooBar").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_FOO_BAR3: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "foo_bar").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_FOO_BAR4: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "FooBar").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_FROM2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "from").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_VALUE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "value").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_CHOICE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "choice").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE2_NILLABLE: FieldDescription = FieldDescription {
        element: ElementName::or_nil(
            ElementName::new(super::NAMESPACE, "nillable").with_types(super::types::XS_INT_NAMES),
        ),
        documentation: "",
        content: &super::types::XS_INT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static TYPE2_FOO_BAR5: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "fooBar").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static TYPE_CHOICE_A1: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "a1").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
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

    pub(super) static TYPE_CHOICE_A_12: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "a_1").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
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

    pub(super) static TYPE_CHOICE_SELF: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "self").with_types(super::types::TYPE_NAMES),
        documentation: "",
        content: &super::types::TYPE,
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
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static TYPE: TypeDescription = TypeDescription {
        name: "type",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "self",
                documentation: "",
            },
            ValueDescription {
                value: "Self",
                documentation: "",
            },
            ValueDescription {
                value: "self_",
                documentation: "",
            },
        ]),
    };

    pub(super) const TYPE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "type"),
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] =
        &[DerivedType::new(super::NAMESPACE, "type", super::has_type)];

    pub(super) static TYPE2: TypeDescription = TypeDescription {
        name: "Type",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::TYPE2_FROM,
            &super::fields::TYPE2_FOO_BAR,
            &super::fields::TYPE2_FOO_BAR2,
            &super::fields::TYPE2_FOO_BAR3,
            &super::fields::TYPE2_FOO_BAR4,
            &super::fields::TYPE2_FROM2,
            &super::fields::TYPE2_VALUE,
            &super::fields::TYPE2_CHOICE,
            &super::fields::TYPE_CHOICE_A1,
            &super::fields::TYPE_CHOICE_A_12,
            &super::fields::TYPE_CHOICE_SELF,
            &super::fields::TYPE2_NILLABLE,
            &super::fields::TYPE2_FOO_BAR5,
        ]),
    };

    pub(super) const TYPE2_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Type")];

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

    pub(super) const XS_INT_NAMES: &[TypeName] = &[
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
