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
}

impl Order {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::ORDER_ARTICLE;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::ORDER_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<article>", &self.article);
    }
}

/// The type `Poll`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Poll {
    /// The element `since`.
    pub since: Date,
}

impl Poll {
    /// What the contract says of `since`.
    pub const SINCE: &'static FieldDescription = &fields::POLL_SINCE;
}

impl Decode for Poll {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let since = from.required(&fields::POLL_SINCE.element, Date::decode)?;
        from.end()?;
        let Some(since) = since else {
            return Ok(None);
        };
        Ok(Some(Self { since }))
    }
}

impl Encode for Poll {
    fn encode(&self, to: &mut Writer) {
        to.element("<since>", &self.since);
    }
}

/// The type `PollResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PollResponse {
    /// The element `number`.
    pub number: String,
}

impl PollResponse {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::POLL_RESPONSE_NUMBER;
}

impl Decode for PollResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::POLL_RESPONSE_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for PollResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static POLL: ElementName = ElementName::new(NAMESPACE, "Poll");

    pub(super) static POLL_RESPONSE: ElementName = ElementName::new(NAMESPACE, "PollResponse");
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

/// The faults of `Poll`.
#[derive(Clone, Debug, PartialEq)]
pub enum PollFault {}

impl From<PollFault> for Fault {
    fn from(fault: PollFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for PollFault {
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
    /// Of `Poll`.
    Poll(Poll),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            (NAMESPACE, "Poll") => Some(&description::POLL),
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
            (NAMESPACE, "Poll") if from.begin(&elements::POLL)? => {
                Poll::decode(from)?.map(Self::Poll)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Poll(_) => &description::POLL,
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
            Self::Poll(value) => {
                to.markup("<Poll xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Poll>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `Order`.
    Order(()),
    /// Of `Poll`.
    Poll(PollResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Poll(_) => &description::POLL,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Order(_) => {}
            Self::Poll(value) => {
                to.markup("<PollResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</PollResponse>");
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
        type Output = ();
        type Fault = super::OrderFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Order xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Order>");
        }
    }

    /// The operation `Poll`.
    #[derive(Debug)]
    pub enum Poll {}

    impl Operation for Poll {
        const NAME: &'static str = "Poll";
        const ACTION: &'static str = "urn:example:shop/Poll";
        const DESCRIPTION: &'static OperationDescription = &description::POLL;
        type Input = super::Poll;
        type Output = super::PollResponse;
        type Fault = super::PollFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Poll xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Poll>");
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
    ) -> impl Future<Output = Result<(), Failure<OrderFault>>> + Send;

    /// The operation `Poll`.
    fn poll(
        &self,
        context: &Self::Context,
        input: Poll,
    ) -> impl Future<Output = Result<PollResponse, Failure<PollFault>>> + Send;
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
        Request::Poll(input) => {
            let answer = service.poll(context, input).await;
            Failure::answer(answer, Response::Poll)
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
    pub async fn order(&self, input: &Order) -> Result<(), CallError<OrderFault>> {
        Client::call::<operations::Order>(&self.client, input).await
    }

    /// The operation `Poll`.
    pub async fn poll(&self, input: &Poll) -> Result<PollResponse, CallError<PollFault>> {
        Client::call::<operations::Poll>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::ORDER, &description::POLL],
    types: &[&types::ORDER, &types::POLL, &types::POLL_RESPONSE],
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
        output: MessageDescription::EMPTY,
        one_way: true,
        faults: &[],
    };

    pub(super) static POLL: OperationDescription = OperationDescription {
        name: "Poll",
        action: "urn:example:shop/Poll",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::POLL,
            content: &super::types::POLL,
        },
        output: MessageDescription {
            element: &super::elements::POLL_RESPONSE,
            content: &super::types::POLL_RESPONSE,
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

    pub(super) static POLL_SINCE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "since")
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

    pub(super) static POLL_RESPONSE_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_ARTICLE]),
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

    pub(super) static POLL: TypeDescription = TypeDescription {
        name: "Poll",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::POLL_SINCE]),
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

    pub(super) static POLL_RESPONSE: TypeDescription = TypeDescription {
        name: "PollResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::POLL_RESPONSE_NUMBER]),
    };
}
