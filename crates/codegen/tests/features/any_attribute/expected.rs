// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    AnyAttribute, CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName,
    Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription, Lexical,
    MessageDescription, Name, Operation, OperationDescription, Service, Transport, TypeDescription,
    TypeName, Version, Wildcard, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Open`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Open {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
}

impl Decode for Open {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(&[], Wildcard::Any)?;
        from.end()?;
        Ok(Some(Self { any_attribute }))
    }
}

impl Encode for Open {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, _: &mut Writer) {}
}

/// The type `Few`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Few {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
}

impl Decode for Few {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(&[], Wildcard::Among(&["urn:example:a"]))?;
        from.end()?;
        Ok(Some(Self { any_attribute }))
    }
}

impl Encode for Few {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, _: &mut Writer) {}
}

/// The type `Wider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wider {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
}

impl Decode for Wider {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute = from.any_attributes(&[], Wildcard::Among(&["", "urn:example:a"]))?;
        from.end()?;
        Ok(Some(Self { any_attribute }))
    }
}

impl Encode for Wider {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, _: &mut Writer) {}
}

/// The type `Narrower`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Narrower {}

impl Decode for Narrower {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Narrower {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `Both`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Both {
    /// Attributes that the contract leaves open.
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
}

impl Decode for Both {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[], Wildcard::Among(&["urn:example:a", "urn:example:b"]))?;
        from.end()?;
        Ok(Some(Self { any_attribute }))
    }
}

impl Encode for Both {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, _: &mut Writer) {}
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `id`.
    #[serde(rename = "@id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// Attributes that the contract leaves open.
    #[serde(rename = "anyAttribute")]
    #[serde(default)]
    pub any_attribute: Vec<AnyAttribute>,
    /// The element `number`.
    pub number: String,
    /// The element `open`.
    pub open: Open,
    /// The element `wider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wider: Option<AnyWider>,
    /// The element `narrower`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrower: Option<Narrower>,
    /// The element `both`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub both: Option<Both>,
}

impl Order {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::ORDER_ID;

    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ORDER_NUMBER;

    /// What the contract says of `open`.
    pub const OPEN: &'static FieldDescription = &fields::ORDER_OPEN;

    /// What the contract says of `wider`.
    pub const WIDER: &'static FieldDescription = &fields::ORDER_WIDER;

    /// What the contract says of `narrower`.
    pub const NARROWER: &'static FieldDescription = &fields::ORDER_NARROWER;

    /// What the contract says of `both`.
    pub const BOTH: &'static FieldDescription = &fields::ORDER_BOTH;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let any_attribute =
            from.any_attributes(&[&fields::ORDER_ID.element], Wildcard::Other(NAMESPACE))?;
        let id = from.attribute(&fields::ORDER_ID.element, Lexical::read);
        let number = from.required(&fields::ORDER_NUMBER.element, String::decode)?;
        let open = from.required(&fields::ORDER_OPEN.element, Open::decode)?;
        let wider = from.optional(&fields::ORDER_WIDER.element, AnyWider::decode)?;
        let narrower = from.optional(&fields::ORDER_NARROWER.element, Narrower::decode)?;
        let both = from.optional(&fields::ORDER_BOTH.element, Both::decode)?;
        from.end()?;
        let (Some(number), Some(open)) = (number, open) else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            any_attribute,
            number,
            open,
            wider,
            narrower,
            both,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" id=\"", self.id.as_ref());
        to.any_attributes(&self.any_attribute);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
        to.element("<open>", &self.open);
        to.optional("<wider>", self.wider.as_ref());
        to.optional("<narrower>", self.narrower.as_ref());
        to.optional("<both>", self.both.as_ref());
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

/// The type `Few`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyFew {
    /// The type `Few`.
    Few(Box<Few>),
    /// The type `Wider`.
    Wider(Box<Wider>),
    /// The type `Narrower`.
    Narrower(Box<Narrower>),
}

impl AnyFew {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Few"),
        TypeName::new(NAMESPACE, "Wider"),
        TypeName::new(NAMESPACE, "Narrower"),
    ];
}

impl Decode for AnyFew {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::FEW_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Few),
            Some(1) => boxed(from)?.map(Self::Wider),
            Some(2) => boxed(from)?.map(Self::Narrower),
            _ => None,
        })
    }
}

impl Encode for AnyFew {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Few(value) => value.attributes(to),
            Self::Wider(value) => {
                to.markup(" xsi:type=\"Wider\"");
                value.attributes(to);
            }
            Self::Narrower(value) => {
                to.markup(" xsi:type=\"Narrower\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Few(value) => value.encode(to),
            Self::Wider(value) => value.encode(to),
            Self::Narrower(value) => value.encode(to),
        }
    }
}

/// The type `Wider`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyWider {
    /// The type `Wider`.
    Wider(Box<Wider>),
    /// The type `Narrower`.
    Narrower(Box<Narrower>),
}

impl AnyWider {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Wider"),
        TypeName::new(NAMESPACE, "Narrower"),
    ];
}

impl Decode for AnyWider {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::WIDER_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Wider),
            Some(1) => boxed(from)?.map(Self::Narrower),
            _ => None,
        })
    }
}

impl Encode for AnyWider {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Wider(value) => value.attributes(to),
            Self::Narrower(value) => {
                to.markup(" xsi:type=\"Narrower\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Wider(value) => value.encode(to),
            Self::Narrower(value) => value.encode(to),
        }
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
        type Input = super::Order;
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
        &types::OPEN,
        &types::FEW,
        &types::WIDER,
        &types::NARROWER,
        &types::BOTH,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_FEW,
        &types::ANY_WIDER,
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

    pub(super) static ORDER_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
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

    pub(super) static ORDER_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static ORDER_OPEN: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "open").with_types(super::types::OPEN_NAMES),
        ),
        documentation: "",
        content: &super::types::OPEN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WIDER: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "wider")),
        documentation: "",
        content: &super::types::ANY_WIDER,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NARROWER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "narrower")
            .with_types(super::types::NARROWER_NAMES),
        documentation: "",
        content: &super::types::NARROWER,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BOTH: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "both").with_types(super::types::BOTH_NAMES),
        ),
        documentation: "",
        content: &super::types::BOTH,
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

    pub(super) static OPEN: TypeDescription = TypeDescription {
        name: "Open",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const OPEN_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Open")];

    pub(super) static FEW: TypeDescription = TypeDescription {
        name: "Few",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const FEW_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Few")];

    pub(super) static WIDER: TypeDescription = TypeDescription {
        name: "Wider",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const WIDER_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Wider"),
        TypeName::new(super::NAMESPACE, "Few"),
    ];

    pub(super) static NARROWER: TypeDescription = TypeDescription {
        name: "Narrower",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const NARROWER_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Narrower"),
        TypeName::new(super::NAMESPACE, "Wider"),
        TypeName::new(super::NAMESPACE, "Few"),
    ];

    pub(super) static BOTH: TypeDescription = TypeDescription {
        name: "Both",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const BOTH_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Both")];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_ID,
            &super::fields::ORDER_NUMBER,
            &super::fields::ORDER_OPEN,
            &super::fields::ORDER_WIDER,
            &super::fields::ORDER_NARROWER,
            &super::fields::ORDER_BOTH,
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

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_FEW: TypeDescription = TypeDescription {
        name: "AnyFew",
        namespace: super::NAMESPACE,
        documentation: "The type `Few`, or one that is derived from it.",
        content: Content::Family(&[&FEW, &WIDER, &NARROWER]),
    };

    pub(super) static ANY_WIDER: TypeDescription = TypeDescription {
        name: "AnyWider",
        namespace: super::NAMESPACE,
        documentation: "The type `Wider`, or one that is derived from it.",
        content: Content::Family(&[&WIDER, &NARROWER]),
    };
}
