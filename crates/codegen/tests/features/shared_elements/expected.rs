// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Date, Decode, Decoder, ElementName, Encode,
    Error, FacetDescription, Failure, FaultDetail, FieldDescription, Headed, Headers,
    MessageDescription, Name, Operation, OperationDescription, Service, Transport, TypeDescription,
    TypeName, Version, Writer,
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

/// The type `Cancel`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cancel {
    /// The element `number`.
    pub number: String,
}

impl Cancel {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::CANCEL_NUMBER;
}

impl Decode for Cancel {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::CANCEL_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for Cancel {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static CANCEL: ElementName = ElementName::new(NAMESPACE, "Cancel");

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");

    pub(super) static UNTIL: ElementName =
        ElementName::new(NAMESPACE, "Until").with_types(super::types::XS_DATE_NAMES);
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

/// The faults of `Reserve`.
#[derive(Clone, Debug, PartialEq)]
pub enum ReserveFault {}

impl From<ReserveFault> for Fault {
    fn from(fault: ReserveFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for ReserveFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `Cancel`.
#[derive(Clone, Debug, PartialEq)]
pub enum CancelFault {}

impl From<CancelFault> for Fault {
    fn from(fault: CancelFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for CancelFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `First`.
#[derive(Clone, Debug, PartialEq)]
pub enum FirstFault {}

impl From<FirstFault> for Fault {
    fn from(fault: FirstFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for FirstFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `Last`.
#[derive(Clone, Debug, PartialEq)]
pub enum LastFault {}

impl From<LastFault> for Fault {
    fn from(fault: LastFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for LastFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The header blocks of a request of `Reserve`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReserveHeaders {
    /// The header `Until`.
    pub until: Option<Date>,
}

impl Headers for ReserveHeaders {
    fn decode(&mut self, name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<bool, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Until") => {
                if from.begin(&elements::UNTIL)? {
                    self.until = Date::decode(from)?;
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn encode(&self, to: &mut Writer) {
        if let Some(value) = &self.until {
            to.markup("<Until xmlns=\"urn:example:shop\">");
            value.encode(to);
            to.markup("</Until>");
        }
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `Order`.
    Order(Order),
    /// Of `Reserve`.
    Reserve(Headed<ReserveHeaders, Order>),
    /// Of `Cancel`.
    Cancel(Cancel),
    /// Of `First`.
    First(()),
    /// Of `Last`.
    Last(()),
}

impl Request {
    /// The operation whose request is this element; the first, where there are several.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            (NAMESPACE, "Cancel") => Some(&description::CANCEL),
            ("", "") => Some(&description::FIRST),
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
            (NAMESPACE, "Cancel") if from.begin(&elements::CANCEL)? => {
                Cancel::decode(from)?.map(Self::Cancel)
            }
            ("", "") => <()>::decode(from)?.map(Self::First),
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Reserve(_) => &description::RESERVE,
            Self::Cancel(_) => &description::CANCEL,
            Self::First(_) => &description::FIRST,
            Self::Last(_) => &description::LAST,
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
            Self::Reserve(value) => {
                to.markup("<Order xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Order>");
            }
            Self::Cancel(value) => {
                to.markup("<Cancel xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Cancel>");
            }
            Self::First(_) => {}
            Self::Last(_) => {}
        }
    }

    /// The elements that several operations take: their actions tell them apart.
    pub const SHARED: &'static [Name<'static>] = &[
        Name {
            namespace: NAMESPACE,
            local: "Order",
        },
        Name::EMPTY,
    ];

    /// The same request as that of another operation that takes its element.
    #[must_use]
    pub fn assigned(self, operation: &OperationDescription) -> Self {
        match (self, operation.name) {
            (Self::Order(value), "Reserve") => Self::Reserve(Headed::from(value)),
            (Self::First(value), "Last") => Self::Last(value),
            (request, _) => request,
        }
    }

    /// The header blocks that an operation knows.
    pub const HEADERS: &'static [Name<'static>] = &[Name {
        namespace: NAMESPACE,
        local: "Until",
    }];

    /// Reads the header block, of this name, that has just been entered; `false` where its
    /// operation has no such block, and nothing has been read.
    pub fn decode_header(
        &mut self,
        name: Name<'_>,
        from: &mut Decoder<'_, '_>,
    ) -> Result<bool, Error> {
        match self {
            Self::Order(_) => Ok(false),
            Self::Reserve(value) => value.headers.decode(name, from),
            Self::Cancel(_) => Ok(false),
            Self::First(_) => Ok(false),
            Self::Last(_) => Ok(false),
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `Order`.
    Order(OrderResponse),
    /// Of `Reserve`.
    Reserve(OrderResponse),
    /// Of `Cancel`.
    Cancel(OrderResponse),
    /// Of `First`.
    First(OrderResponse),
    /// Of `Last`.
    Last(OrderResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Reserve(_) => &description::RESERVE,
            Self::Cancel(_) => &description::CANCEL,
            Self::First(_) => &description::FIRST,
            Self::Last(_) => &description::LAST,
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
            Self::Reserve(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::Cancel(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::First(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
            Self::Last(value) => {
                to.markup("<OrderResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</OrderResponse>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Headers, Operation, OperationDescription, Writer, description};

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

    /// The operation `Reserve`.
    #[derive(Debug)]
    pub enum Reserve {}

    impl Operation for Reserve {
        const NAME: &'static str = "Reserve";
        const ACTION: &'static str = "urn:example:shop/Reserve";
        const DESCRIPTION: &'static OperationDescription = &description::RESERVE;
        type Input = super::Headed<super::ReserveHeaders, super::Order>;
        type Output = super::OrderResponse;
        type Fault = super::ReserveFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Order xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Order>");
        }

        fn encode_headers(input: &Self::Input, to: &mut Writer) {
            input.headers.encode(to);
        }
    }

    /// The operation `Cancel`.
    #[derive(Debug)]
    pub enum Cancel {}

    impl Operation for Cancel {
        const NAME: &'static str = "Cancel";
        const ACTION: &'static str = "urn:example:shop/Cancel";
        const DESCRIPTION: &'static OperationDescription = &description::CANCEL;
        type Input = super::Cancel;
        type Output = super::OrderResponse;
        type Fault = super::CancelFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Cancel xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Cancel>");
        }
    }

    /// The operation `First`.
    #[derive(Debug)]
    pub enum First {}

    impl Operation for First {
        const NAME: &'static str = "First";
        const ACTION: &'static str = "urn:example:shop/First";
        const DESCRIPTION: &'static OperationDescription = &description::FIRST;
        type Input = ();
        type Output = super::OrderResponse;
        type Fault = super::FirstFault;

        fn encode_input(_: &Self::Input, _: &mut Writer) {}
    }

    /// The operation `Last`.
    #[derive(Debug)]
    pub enum Last {}

    impl Operation for Last {
        const NAME: &'static str = "Last";
        const ACTION: &'static str = "urn:example:shop/Last";
        const DESCRIPTION: &'static OperationDescription = &description::LAST;
        type Input = ();
        type Output = super::OrderResponse;
        type Fault = super::LastFault;

        fn encode_input(_: &Self::Input, _: &mut Writer) {}
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

    /// The operation `Reserve`.
    fn reserve(
        &self,
        context: &Self::Context,
        input: Headed<ReserveHeaders, Order>,
    ) -> impl Future<Output = Result<OrderResponse, Failure<ReserveFault>>> + Send;

    /// The operation `Cancel`.
    fn cancel(
        &self,
        context: &Self::Context,
        input: Cancel,
    ) -> impl Future<Output = Result<OrderResponse, Failure<CancelFault>>> + Send;

    /// The operation `First`.
    fn first(
        &self,
        context: &Self::Context,
        input: (),
    ) -> impl Future<Output = Result<OrderResponse, Failure<FirstFault>>> + Send;

    /// The operation `Last`.
    fn last(
        &self,
        context: &Self::Context,
        input: (),
    ) -> impl Future<Output = Result<OrderResponse, Failure<LastFault>>> + Send;
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
        Request::Reserve(input) => {
            let answer = service.reserve(context, input).await;
            Failure::answer(answer, Response::Reserve)
        }
        Request::Cancel(input) => {
            let answer = service.cancel(context, input).await;
            Failure::answer(answer, Response::Cancel)
        }
        Request::First(input) => {
            let answer = service.first(context, input).await;
            Failure::answer(answer, Response::First)
        }
        Request::Last(input) => {
            let answer = service.last(context, input).await;
            Failure::answer(answer, Response::Last)
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
    const HEADERS: &'static [Name<'static>] = Request::HEADERS;
    const SHARED: &'static [Name<'static>] = Request::SHARED;

    fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        Request::find(name)
    }

    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Request>, Error> {
        Request::decode(name, from)
    }

    fn assigned(request: Request, operation: &OperationDescription) -> Request {
        request.assigned(operation)
    }

    fn decode_header(
        request: &mut Request,
        name: Name<'_>,
        from: &mut Decoder<'_, '_>,
    ) -> Result<bool, Error> {
        request.decode_header(name, from)
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

    /// The operation `Reserve`.
    pub async fn reserve(
        &self,
        input: &Headed<ReserveHeaders, Order>,
    ) -> Result<OrderResponse, CallError<ReserveFault>> {
        Client::call::<operations::Reserve>(&self.client, input).await
    }

    /// The operation `Cancel`.
    pub async fn cancel(&self, input: &Cancel) -> Result<OrderResponse, CallError<CancelFault>> {
        Client::call::<operations::Cancel>(&self.client, input).await
    }

    /// The operation `First`.
    pub async fn first(&self, input: &()) -> Result<OrderResponse, CallError<FirstFault>> {
        Client::call::<operations::First>(&self.client, input).await
    }

    /// The operation `Last`.
    pub async fn last(&self, input: &()) -> Result<OrderResponse, CallError<LastFault>> {
        Client::call::<operations::Last>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[
        &description::ORDER,
        &description::RESERVE,
        &description::CANCEL,
        &description::FIRST,
        &description::LAST,
    ],
    types: &[&types::ORDER, &types::ORDER_RESPONSE, &types::CANCEL],
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

    pub(super) static RESERVE: OperationDescription = OperationDescription {
        name: "Reserve",
        action: "urn:example:shop/Reserve",
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

    pub(super) static CANCEL: OperationDescription = OperationDescription {
        name: "Cancel",
        action: "urn:example:shop/Cancel",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::CANCEL,
            content: &super::types::CANCEL,
        },
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static FIRST: OperationDescription = OperationDescription {
        name: "First",
        action: "urn:example:shop/First",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription::EMPTY,
        output: MessageDescription {
            element: &super::elements::ORDER_RESPONSE,
            content: &super::types::ORDER_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static LAST: OperationDescription = OperationDescription {
        name: "Last",
        action: "urn:example:shop/Last",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription::EMPTY,
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

    pub(super) static CANCEL_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
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

    pub(super) static CANCEL: TypeDescription = TypeDescription {
        name: "Cancel",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CANCEL_NUMBER]),
    };
}
