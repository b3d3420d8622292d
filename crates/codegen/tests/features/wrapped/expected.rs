// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Date, Decode, Decoder, ElementName, Encode,
    Error, FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription, Name,
    Operation, OperationDescription, Service, Transport, TypeDescription, TypeName, Version,
    Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `article`.
    pub article: String,
    /// The element `quantity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i32>,
}

impl Order {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::ORDER_ARTICLE;

    /// What the contract says of `quantity`.
    pub const QUANTITY: &'static FieldDescription = &fields::ORDER_QUANTITY;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::ORDER_ARTICLE.element, String::decode)?;
        let quantity = from.optional(&fields::ORDER_QUANTITY.element, i32::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article, quantity }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<article>", &self.article);
        to.optional("<quantity>", self.quantity.as_ref());
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

/// The type `Today`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Today {}

impl Decode for Today {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.end()?;
        Ok(Some(Self {}))
    }
}

impl Encode for Today {
    fn encode(&self, _: &mut Writer) {}
}

/// The type `TodayResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TodayResponse {
    /// The element `todayResult`.
    pub today_result: Date,
}

impl TodayResponse {
    /// What the contract says of `todayResult`.
    pub const TODAY_RESULT: &'static FieldDescription = &fields::TODAY_RESPONSE_TODAY_RESULT;
}

impl Decode for TodayResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let today_result =
            from.required(&fields::TODAY_RESPONSE_TODAY_RESULT.element, Date::decode)?;
        from.end()?;
        let Some(today_result) = today_result else {
            return Ok(None);
        };
        Ok(Some(Self { today_result }))
    }
}

impl Encode for TodayResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<todayResult>", &self.today_result);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");

    pub(super) static TODAY: ElementName = ElementName::new(NAMESPACE, "Today");

    pub(super) static TODAY_RESPONSE: ElementName = ElementName::new(NAMESPACE, "TodayResponse");
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

/// The faults of `Today`.
#[derive(Clone, Debug, PartialEq)]
pub enum TodayFault {}

impl From<TodayFault> for Fault {
    fn from(fault: TodayFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for TodayFault {
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
    /// Of `Today`.
    Today(Today),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            (NAMESPACE, "Today") => Some(&description::TODAY),
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
            (NAMESPACE, "Today") if from.begin(&elements::TODAY)? => {
                Today::decode(from)?.map(Self::Today)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Today(_) => &description::TODAY,
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
            Self::Today(value) => {
                to.markup("<Today xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Today>");
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
    /// Of `Today`.
    Today(TodayResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Today(_) => &description::TODAY,
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
            Self::Today(value) => {
                to.markup("<TodayResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</TodayResponse>");
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

    /// The operation `Today`.
    #[derive(Debug)]
    pub enum Today {}

    impl Operation for Today {
        const NAME: &'static str = "Today";
        const ACTION: &'static str = "urn:example:shop/Today";
        const DESCRIPTION: &'static OperationDescription = &description::TODAY;
        type Input = super::Today;
        type Output = super::TodayResponse;
        type Fault = super::TodayFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Today xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Today>");
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

    /// The operation `Today`.
    fn today(
        &self,
        context: &Self::Context,
        input: Today,
    ) -> impl Future<Output = Result<TodayResponse, Failure<TodayFault>>> + Send;
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
        Request::Today(input) => {
            let answer = service.today(context, input).await;
            Failure::answer(answer, Response::Today)
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

    /// The operation `Today`.
    pub async fn today(&self, input: &Today) -> Result<TodayResponse, CallError<TodayFault>> {
        Client::call::<operations::Today>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::ORDER, &description::TODAY],
    types: &[
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::TODAY,
        &types::TODAY_RESPONSE,
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

    pub(super) static TODAY: OperationDescription = OperationDescription {
        name: "Today",
        action: "urn:example:shop/Today",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::TODAY,
            content: &super::types::TODAY,
        },
        output: MessageDescription {
            element: &super::elements::TODAY_RESPONSE,
            content: &super::types::TODAY_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static ORDER_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "article")
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

    pub(super) static ORDER_QUANTITY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "quantity")
            .with_types(super::types::XS_INT_NAMES),
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

    pub(super) static TODAY_RESPONSE_TODAY_RESULT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "todayResult")
            .with_types(super::types::XS_DATE_NAMES),
        documentation: "",
        content: &super::types::XS_DATE,
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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_ARTICLE,
            &super::fields::ORDER_QUANTITY,
        ]),
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

    pub(super) static TODAY: TypeDescription = TypeDescription {
        name: "Today",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) static TODAY_RESPONSE: TypeDescription = TypeDescription {
        name: "TodayResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::TODAY_RESPONSE_TODAY_RESULT]),
    };

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

    pub(super) const XS_DATE_NAMES: &[TypeName] =
        &[TypeName::xsd("date"), TypeName::xsd("anySimpleType")];
}
