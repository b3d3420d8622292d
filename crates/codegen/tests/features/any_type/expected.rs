// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    AnyAttribute, AnyElement, AnyType, CallError, Client, Content, ContractDescription, Decode,
    Decoder, ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    Lexical, MessageDescription, Mixed, Name, Occurs, Operation, OperationDescription, Particle,
    Place, Service, Transport, TypeDescription, TypeName, Version, Wildcard, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Extended`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extended {
    /// The attribute `k`.
    #[serde(rename = "@k")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub k: Option<i32>,
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<ExtendedContent>,
}

impl Extended {
    /// What the contract says of `k`.
    pub const K: &'static FieldDescription = &fields::EXTENDED_K;
}

impl Decode for Extended {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(&[&fields::EXTENDED_K.element], Wildcard::Any)?;
        let k = from.attribute(&fields::EXTENDED_K.element, Lexical::read);
        let content = from.mixed::<ExtendedContent>()?;
        from.end()?;
        Ok(Some(Self {
            k,
            any_attribute,
            content,
        }))
    }
}

impl Encode for Extended {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" k=\"", self.k.as_ref());
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// One of: text, any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum ExtendedContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// What the contract leaves open.
    #[serde(rename = "any")]
    Any(AnyElement),
}

impl Particle for ExtendedContent {
    const FIRST: &'static [&'static ElementName] = &[];
    const ANY: &'static [Wildcard] = &[Wildcard::Any];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            _ if Wildcard::Any.allows(name) => {
                let value = from.any(Wildcard::Any)?;
                Ok(value.map(Self::Any))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for ExtendedContent {
    const ORDER: Place = Place::Any(Wildcard::Any, 0, None);

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for ExtendedContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::Any(value) => to.any([value]),
        }
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `anything`.
    pub anything: AnyType,
    /// The element `untyped`.
    pub untyped: AnyType,
    /// The element `guess`.
    #[serde(default)]
    pub guess: Vec<AnyType>,
    /// The element `simple`.
    pub simple: String,
    /// The element `extended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<Extended>,
}

impl Order {
    /// What the contract says of `anything`.
    pub const ANYTHING: &'static FieldDescription = &fields::ORDER_ANYTHING;

    /// What the contract says of `untyped`.
    pub const UNTYPED: &'static FieldDescription = &fields::ORDER_UNTYPED;

    /// What the contract says of `guess`.
    pub const GUESS: &'static FieldDescription = &fields::ORDER_GUESS;

    /// What the contract says of `simple`.
    pub const SIMPLE: &'static FieldDescription = &fields::ORDER_SIMPLE;

    /// What the contract says of `extended`.
    pub const EXTENDED: &'static FieldDescription = &fields::ORDER_EXTENDED;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let anything = from.required(&fields::ORDER_ANYTHING.element, AnyType::decode)?;
        let untyped = from.required(&fields::ORDER_UNTYPED.element, AnyType::decode)?;
        let guess = from.repeated(&fields::ORDER_GUESS.element, Occurs::ANY, AnyType::decode)?;
        let simple = from.required(&fields::ORDER_SIMPLE.element, String::decode)?;
        let extended = from.optional(&fields::ORDER_EXTENDED.element, Extended::decode)?;
        from.end()?;
        let (Some(anything), Some(untyped), Some(simple)) = (anything, untyped, simple) else {
            return Ok(None);
        };
        Ok(Some(Self {
            anything,
            untyped,
            guess,
            simple,
            extended,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<anything>", &self.anything);
        to.element("<untyped>", &self.untyped);
        to.repeated("<guess>", &self.guess);
        to.element("<simple>", &self.simple);
        to.optional("<extended>", self.extended.as_ref());
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
    types: &[&types::EXTENDED, &types::ORDER, &types::ORDER_RESPONSE],
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

    pub(super) static EXTENDED_K: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "k"),
        documentation: "",
        content: &super::types::XS_INT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ANYTHING: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "anything")),
        documentation: "",
        content: &super::types::XS_ANY_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_UNTYPED: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "untyped")),
        documentation: "",
        content: &super::types::XS_ANY_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_GUESS: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "guess")),
        documentation: "",
        content: &super::types::XS_ANY_TYPE,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIMPLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "simple")
            .with_types(super::types::XS_ANY_SIMPLE_TYPE_NAMES),
        documentation: "",
        content: &super::types::XS_ANY_SIMPLE_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_EXTENDED: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "extended").with_types(super::types::EXTENDED_NAMES),
        ),
        documentation: "",
        content: &super::types::EXTENDED,
        min_occurs: 0,
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
    use super::{Content, FacetDescription, TypeDescription, TypeName};

    pub(super) static EXTENDED: TypeDescription = TypeDescription {
        name: "Extended",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::EXTENDED_K]),
    };

    pub(super) const EXTENDED_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Extended")];

    pub(super) static XS_ANY_TYPE: TypeDescription = TypeDescription {
        name: "anyType",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Any,
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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_ANYTHING,
            &super::fields::ORDER_UNTYPED,
            &super::fields::ORDER_GUESS,
            &super::fields::ORDER_SIMPLE,
            &super::fields::ORDER_EXTENDED,
        ]),
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

    pub(super) const XS_ANY_SIMPLE_TYPE_NAMES: &[TypeName] = &[TypeName::xsd("anySimpleType")];

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
