// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription, Name,
    NumberFacets, Operation, OperationDescription, RangeFacets, Service, Transport,
    TypeDescription, TypeName, Version, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Weight`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// The element `grams`.
    pub grams: Grams,
}

impl Weight {
    /// What the contract says of `grams`.
    pub const GRAMS: &'static FieldDescription = &fields::WEIGHT_GRAMS;
}

impl Decode for Weight {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let grams = from.required(&fields::WEIGHT_GRAMS.element, read_grams)?;
        from.end()?;
        let Some(grams) = grams else {
            return Ok(None);
        };
        Ok(Some(Self { grams }))
    }
}

impl Encode for Weight {
    fn encode(&self, to: &mut Writer) {
        to.element("<n2:grams>", &self.grams);
    }
}

/// The type `Grams`.
pub type Grams = i32;

static GRAMS: NumberFacets<i32> = NumberFacets {
    range: RangeFacets {
        min_inclusive: Some(1),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
};

fn read_grams(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    GRAMS.decode(from)
}

/// The type `Article`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// The element `number`.
    pub number: String,
    /// The element `packed`.
    pub packed: Weight2,
}

impl Article {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ARTICLE_NUMBER;

    /// What the contract says of `packed`.
    pub const PACKED: &'static FieldDescription = &fields::ARTICLE_PACKED;
}

impl Decode for Article {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::ARTICLE_NUMBER.element, String::decode)?;
        let packed = from.required(&fields::ARTICLE_PACKED.element, Weight2::decode)?;
        from.end()?;
        let (Some(number), Some(packed)) = (number, packed) else {
            return Ok(None);
        };
        Ok(Some(Self { number, packed }))
    }
}

impl Encode for Article {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:number>", &self.number);
        to.element("<n1:packed>", &self.packed);
    }
}

/// The type `Weight`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight2 {
    /// The element `grams`.
    pub grams: Grams2,
}

impl Weight2 {
    /// What the contract says of `grams`.
    pub const GRAMS: &'static FieldDescription = &fields::WEIGHT2_GRAMS;
}

impl Decode for Weight2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let grams = from.required(&fields::WEIGHT2_GRAMS.element, read_grams2)?;
        from.end()?;
        let Some(grams) = grams else {
            return Ok(None);
        };
        Ok(Some(Self { grams }))
    }
}

impl Encode for Weight2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:grams>", &self.grams);
    }
}

/// The type `Grams`.
pub type Grams2 = i32;

static GRAMS2: NumberFacets<i32> = NumberFacets {
    range: RangeFacets {
        min_inclusive: Some(1),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
};

fn read_grams2(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    GRAMS2.decode(from)
}

/// The type `Weight`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weight3 {
    /// The element `grams`.
    pub grams: Grams3,
}

impl Weight3 {
    /// What the contract says of `grams`.
    pub const GRAMS: &'static FieldDescription = &fields::WEIGHT3_GRAMS;
}

impl Decode for Weight3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let grams = from.required(&fields::WEIGHT3_GRAMS.element, read_grams3)?;
        from.end()?;
        let Some(grams) = grams else {
            return Ok(None);
        };
        Ok(Some(Self { grams }))
    }
}

impl Encode for Weight3 {
    fn encode(&self, to: &mut Writer) {
        to.element("<grams>", &self.grams);
    }
}

/// The type `Grams`.
pub type Grams3 = i32;

static GRAMS3: NumberFacets<i32> = NumberFacets {
    range: RangeFacets {
        min_inclusive: Some(1),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
};

fn read_grams3(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    GRAMS3.decode(from)
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `article`.
    pub article: Article,
    /// The element `weight`.
    pub weight: Weight,
}

impl Order {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::ORDER_ARTICLE;

    /// What the contract says of `weight`.
    pub const WEIGHT: &'static FieldDescription = &fields::ORDER_WEIGHT;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::ORDER_ARTICLE.element, Article::decode)?;
        let weight = from.required(&fields::ORDER_WEIGHT.element, Weight::decode)?;
        from.end()?;
        let (Some(article), Some(weight)) = (article, weight) else {
            return Ok(None);
        };
        Ok(Some(Self { article, weight }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<n2:article>", &self.article);
        to.element("<n2:weight>", &self.weight);
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
        to.element("<n2:number>", &self.number);
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
                    "<n2:Order xmlns:n1=\"urn:example:goods\" xmlns:n2=\"urn:example:shop\">",
                );
                value.encode(to);
                to.markup("</n2:Order>");
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
                    "<n2:OrderResponse xmlns:n1=\"urn:example:goods\" \
                     xmlns:n2=\"urn:example:shop\">",
                );
                value.encode(to);
                to.markup("</n2:OrderResponse>");
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
            to.markup("<n2:Order xmlns:n1=\"urn:example:goods\" xmlns:n2=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</n2:Order>");
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
        &types::WEIGHT,
        &types::GRAMS,
        &types::ARTICLE,
        &types::WEIGHT2,
        &types::GRAMS2,
        &types::WEIGHT3,
        &types::GRAMS3,
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

    pub(super) static WEIGHT_GRAMS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "grams").with_types(super::types::GRAMS_NAMES),
        documentation: "",
        content: &super::types::GRAMS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ARTICLE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::new("urn:example:goods", "number")
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

    pub(super) static ARTICLE_PACKED: FieldDescription = FieldDescription {
        element: ElementName::new("urn:example:goods", "packed")
            .with_types(super::types::WEIGHT2_NAMES),
        documentation: "",
        content: &super::types::WEIGHT2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static WEIGHT2_GRAMS: FieldDescription = FieldDescription {
        element: ElementName::new("urn:example:goods", "grams")
            .with_types(super::types::GRAMS2_NAMES),
        documentation: "",
        content: &super::types::GRAMS2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static WEIGHT3_GRAMS: FieldDescription = FieldDescription {
        element: ElementName::new("", "grams").with_types(super::types::GRAMS3_NAMES),
        documentation: "",
        content: &super::types::GRAMS3,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "article")
            .with_types(super::types::ARTICLE_NAMES),
        documentation: "",
        content: &super::types::ARTICLE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WEIGHT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "weight")
            .with_types(super::types::WEIGHT_NAMES),
        documentation: "",
        content: &super::types::WEIGHT,
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
    use super::{Content, FacetDescription, TypeDescription, TypeName};

    pub(super) static WEIGHT: TypeDescription = TypeDescription {
        name: "Weight",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::WEIGHT_GRAMS]),
    };

    pub(super) const WEIGHT_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Weight")];

    pub(super) static GRAMS: TypeDescription = TypeDescription {
        name: "Grams",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const GRAMS_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Grams"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ARTICLE: TypeDescription = TypeDescription {
        name: "Article",
        namespace: "urn:example:goods",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ARTICLE_NUMBER,
            &super::fields::ARTICLE_PACKED,
        ]),
    };

    pub(super) const ARTICLE_NAMES: &[TypeName] = &[TypeName::new("urn:example:goods", "Article")];

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

    pub(super) static WEIGHT2: TypeDescription = TypeDescription {
        name: "Weight",
        namespace: "urn:example:goods",
        documentation: "",
        content: Content::Structure(&[&super::fields::WEIGHT2_GRAMS]),
    };

    pub(super) const WEIGHT2_NAMES: &[TypeName] = &[TypeName::new("urn:example:goods", "Weight")];

    pub(super) static GRAMS2: TypeDescription = TypeDescription {
        name: "Grams",
        namespace: "urn:example:goods",
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const GRAMS2_NAMES: &[TypeName] = &[
        TypeName::new("urn:example:goods", "Grams"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static WEIGHT3: TypeDescription = TypeDescription {
        name: "Weight",
        namespace: "",
        documentation: "",
        content: Content::Structure(&[&super::fields::WEIGHT3_GRAMS]),
    };

    pub(super) static GRAMS3: TypeDescription = TypeDescription {
        name: "Grams",
        namespace: "",
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const GRAMS3_NAMES: &[TypeName] = &[
        TypeName::new("", "Grams"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_ARTICLE, &super::fields::ORDER_WEIGHT]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
