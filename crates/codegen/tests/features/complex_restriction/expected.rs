// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    Failure, FaultDetail, FieldDescription, Lexical, MessageDescription, Name, Occurs, Operation,
    OperationDescription, Service, Transport, TypeDescription, TypeName, Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Address`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// The attribute `kind`.
    #[serde(rename = "@kind")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The attribute `note`.
    #[serde(rename = "@note")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The element `street`.
    #[serde(default)]
    pub street: Vec<String>,
    /// The element `city`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

impl Address {
    /// What the contract says of `kind`.
    pub const KIND: &'static FieldDescription = &fields::ADDRESS_KIND;

    /// What the contract says of `note`.
    pub const NOTE: &'static FieldDescription = &fields::ADDRESS_NOTE;

    /// What the contract says of `street`.
    pub const STREET: &'static FieldDescription = &fields::ADDRESS_STREET;

    /// What the contract says of `city`.
    pub const CITY: &'static FieldDescription = &fields::ADDRESS_CITY;
}

impl Decode for Address {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::ADDRESS_KIND.element, &fields::ADDRESS_NOTE.element])?;
        let kind = from.attribute(&fields::ADDRESS_KIND.element, Lexical::read);
        let note = from.attribute(&fields::ADDRESS_NOTE.element, Lexical::read);
        let street = from.repeated(&fields::ADDRESS_STREET.element, Occurs::ANY, String::decode)?;
        let city = from.optional(&fields::ADDRESS_CITY.element, String::decode)?;
        from.end()?;
        Ok(Some(Self {
            kind,
            note,
            street,
            city,
        }))
    }
}

impl Encode for Address {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" kind=\"", self.kind.as_ref());
        to.optional_attribute(" note=\"", self.note.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.repeated("<street>", &self.street);
        to.optional("<city>", self.city.as_ref());
    }
}

/// The type `ShortAddress`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShortAddress {
    /// The attribute `kind`.
    #[serde(rename = "@kind")]
    pub kind: String,
    /// The element `street`.
    pub street: String,
}

impl ShortAddress {
    /// What the contract says of `kind`.
    pub const KIND: &'static FieldDescription = &fields::SHORT_ADDRESS_KIND;

    /// What the contract says of `street`.
    pub const STREET: &'static FieldDescription = &fields::SHORT_ADDRESS_STREET;
}

impl Decode for ShortAddress {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::SHORT_ADDRESS_KIND.element])?;
        let kind = from.required_attribute(&fields::SHORT_ADDRESS_KIND.element, Lexical::read);
        let street = from.required(&fields::SHORT_ADDRESS_STREET.element, String::decode)?;
        from.end()?;
        let (Some(kind), Some(street)) = (kind, street) else {
            return Ok(None);
        };
        Ok(Some(Self { kind, street }))
    }
}

impl Encode for ShortAddress {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" kind=\"", &self.kind);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<street>", &self.street);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `to`.
    pub to: AnyAddress,
    /// The element `from`.
    pub from: ShortAddress,
}

impl Order {
    /// What the contract says of `to`.
    pub const TO: &'static FieldDescription = &fields::ORDER_TO;

    /// What the contract says of `from`.
    pub const FROM: &'static FieldDescription = &fields::ORDER_FROM;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let to = from.required(&fields::ORDER_TO.element, AnyAddress::decode)?;
        let from_value = from.required(&fields::ORDER_FROM.element, ShortAddress::decode)?;
        from.end()?;
        let (Some(to), Some(from_value)) = (to, from_value) else {
            return Ok(None);
        };
        Ok(Some(Self {
            to,
            from: from_value,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<to>", &self.to);
        to.element("<from>", &self.from);
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

/// The type `Address`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyAddress {
    /// The type `Address`.
    Address(Box<Address>),
    /// The type `ShortAddress`.
    ShortAddress(Box<ShortAddress>),
}

impl AnyAddress {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Address"),
        TypeName::new(NAMESPACE, "ShortAddress"),
    ];
}

impl Decode for AnyAddress {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::ADDRESS_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Address),
            Some(1) => boxed(from)?.map(Self::ShortAddress),
            _ => None,
        })
    }
}

impl Encode for AnyAddress {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Address(value) => value.attributes(to),
            Self::ShortAddress(value) => {
                to.markup(" xsi:type=\"ShortAddress\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Address(value) => value.encode(to),
            Self::ShortAddress(value) => value.encode(to),
        }
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
                to.markup(
                    "<Order xmlns=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
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
        type Input = super::Order;
        type Output = super::OrderResponse;
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup(
                "<Order xmlns=\"urn:example:shop\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            );
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
        &types::ADDRESS,
        &types::SHORT_ADDRESS,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_ADDRESS,
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

    pub(super) static ADDRESS_KIND: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "kind"),
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

    pub(super) static ADDRESS_NOTE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "note"),
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

    pub(super) static ADDRESS_STREET: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "street")
            .with_types(super::types::XS_STRING_NAMES),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ADDRESS_CITY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "city")
            .with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static SHORT_ADDRESS_KIND: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "kind"),
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

    pub(super) static SHORT_ADDRESS_STREET: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "street")
            .with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_TO: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "to")),
        documentation: "",
        content: &super::types::ANY_ADDRESS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FROM: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "from")
                .with_types(super::types::SHORT_ADDRESS_NAMES),
        ),
        documentation: "",
        content: &super::types::SHORT_ADDRESS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RESPONSE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "number")
            .with_types(super::types::XS_STRING_NAMES),
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
    use super::{Content, TypeDescription, TypeName};

    pub(super) static ADDRESS: TypeDescription = TypeDescription {
        name: "Address",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ADDRESS_KIND,
            &super::fields::ADDRESS_NOTE,
            &super::fields::ADDRESS_STREET,
            &super::fields::ADDRESS_CITY,
        ]),
    };

    pub(super) const ADDRESS_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Address")];

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

    pub(super) static SHORT_ADDRESS: TypeDescription = TypeDescription {
        name: "ShortAddress",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::SHORT_ADDRESS_KIND,
            &super::fields::SHORT_ADDRESS_STREET,
        ]),
    };

    pub(super) const SHORT_ADDRESS_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "ShortAddress"),
        TypeName::new(super::NAMESPACE, "Address"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_TO, &super::fields::ORDER_FROM]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_ADDRESS: TypeDescription = TypeDescription {
        name: "AnyAddress",
        namespace: super::NAMESPACE,
        documentation: "The type `Address`, or one that is derived from it.",
        content: Content::Family(&[&ADDRESS, &SHORT_ADDRESS]),
    };
}
