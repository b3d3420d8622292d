// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDescription, FaultDetail, FieldDescription, MessageDescription,
    Name, Operation, OperationDescription, Service, Time, Transport, TypeDescription, TypeName,
    Version, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Hours`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hours {
    /// The element `opens`.
    pub opens: Time,
    /// The element `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl Hours {
    /// What the contract says of `opens`.
    pub const OPENS: &'static FieldDescription = &fields::HOURS_OPENS;

    /// What the contract says of `message`.
    pub const MESSAGE: &'static FieldDescription = &fields::HOURS_MESSAGE;
}

impl Decode for Hours {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let opens = from.required(&fields::HOURS_OPENS.element, Time::decode)?;
        let message = from.optional(&fields::HOURS_MESSAGE.element, String::decode)?;
        from.end()?;
        let Some(opens) = opens else {
            return Ok(None);
        };
        Ok(Some(Self { opens, message }))
    }
}

impl Encode for Hours {
    fn encode(&self, to: &mut Writer) {
        to.element("<opens>", &self.opens);
        to.optional("<message>", self.message.as_ref());
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `number`.
    pub number: String,
}

impl Order {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ORDER_NUMBER;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::ORDER_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
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

/// The type `CancelResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CancelResponse {
    /// The element `done`.
    pub done: bool,
}

impl CancelResponse {
    /// What the contract says of `done`.
    pub const DONE: &'static FieldDescription = &fields::CANCEL_RESPONSE_DONE;
}

impl Decode for CancelResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let done = from.required(&fields::CANCEL_RESPONSE_DONE.element, bool::decode)?;
        from.end()?;
        let Some(done) = done else {
            return Ok(None);
        };
        Ok(Some(Self { done }))
    }
}

impl Encode for CancelResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<done>", &self.done);
    }
}

/// The type `NotFound`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotFound {
    /// The element `message`.
    pub message: String,
    /// The element `number`.
    pub number: String,
}

impl NotFound {
    /// What the contract says of `message`.
    pub const MESSAGE: &'static FieldDescription = &fields::NOT_FOUND_MESSAGE;

    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::NOT_FOUND_NUMBER;
}

impl Decode for NotFound {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let message = from.required(&fields::NOT_FOUND_MESSAGE.element, String::decode)?;
        let number = from.required(&fields::NOT_FOUND_NUMBER.element, String::decode)?;
        from.end()?;
        let (Some(message), Some(number)) = (message, number) else {
            return Ok(None);
        };
        Ok(Some(Self { message, number }))
    }
}

impl Encode for NotFound {
    fn encode(&self, to: &mut Writer) {
        to.element("<message>", &self.message);
        to.element("<number>", &self.number);
    }
}

/// The type `Look`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The element `number`.
    pub number: String,
}

impl Look {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::LOOK_NUMBER;
}

impl Decode for Look {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::LOOK_NUMBER.element, String::decode)?;
        from.end()?;
        let Some(number) = number else {
            return Ok(None);
        };
        Ok(Some(Self { number }))
    }
}

impl Encode for Look {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
    }
}

/// The type `LookResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LookResponse {
    /// The element `found`.
    pub found: bool,
}

impl LookResponse {
    /// What the contract says of `found`.
    pub const FOUND: &'static FieldDescription = &fields::LOOK_RESPONSE_FOUND;
}

impl Decode for LookResponse {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let found = from.required(&fields::LOOK_RESPONSE_FOUND.element, bool::decode)?;
        from.end()?;
        let Some(found) = found else {
            return Ok(None);
        };
        Ok(Some(Self { found }))
    }
}

impl Encode for LookResponse {
    fn encode(&self, to: &mut Writer) {
        to.element("<found>", &self.found);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static CANCEL: ElementName = ElementName::new(NAMESPACE, "Cancel");

    pub(super) static CANCEL_RESPONSE: ElementName = ElementName::new(NAMESPACE, "CancelResponse");

    pub(super) static CLOSED: ElementName =
        ElementName::new(NAMESPACE, "Closed").with_types(super::types::HOURS_NAMES);

    pub(super) static FULL: ElementName =
        ElementName::new(NAMESPACE, "Full").with_types(super::types::HOURS_NAMES);

    pub(super) static LOOK: ElementName = ElementName::new(NAMESPACE, "Look");

    pub(super) static LOOK_RESPONSE: ElementName = ElementName::new(NAMESPACE, "LookResponse");

    pub(super) static NOT_FOUND: ElementName = ElementName::new(NAMESPACE, "NotFound");

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static ORDER_RESPONSE: ElementName = ElementName::new(NAMESPACE, "OrderResponse");
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `Closed`.
    Closed(Hours),
    /// The fault `Full`.
    Full(Hours),
    /// The fault `NotFound`.
    NotFound(NotFound),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Closed(_) => "Closed",
            Self::Full(_) => "Full",
            Self::NotFound(_) => "NotFound",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Closed(detail) => detail.message.as_deref(),
            Self::Full(detail) => detail.message.as_deref(),
            Self::NotFound(detail) => Some(&detail.message),
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Closed(detail) => {
                to.markup("<Closed xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</Closed>");
            }
            Self::Full(detail) => {
                to.markup("<Full xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</Full>");
            }
            Self::NotFound(detail) => {
                to.markup("<NotFound xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</NotFound>");
            }
        }
    }
}

/// The faults of `Order`.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderFault {
    /// The fault `Closed`.
    Closed(Hours),
    /// The fault `Full`.
    Full(Hours),
}

impl From<OrderFault> for Fault {
    fn from(fault: OrderFault) -> Self {
        match fault {
            OrderFault::Closed(detail) => Self::Closed(detail),
            OrderFault::Full(detail) => Self::Full(detail),
        }
    }
}

impl FaultDetail for OrderFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Closed") => Ok(Hours::decode(from)?.map(Self::Closed)),
            (NAMESPACE, "Full") => Ok(Hours::decode(from)?.map(Self::Full)),
            _ => Ok(None),
        }
    }
}

/// The faults of `Cancel`.
#[derive(Clone, Debug, PartialEq)]
pub enum CancelFault {
    /// The fault `NotFound`.
    NotFound(NotFound),
    /// The fault `Closed`.
    Closed(Hours),
}

impl From<CancelFault> for Fault {
    fn from(fault: CancelFault) -> Self {
        match fault {
            CancelFault::NotFound(detail) => Self::NotFound(detail),
            CancelFault::Closed(detail) => Self::Closed(detail),
        }
    }
}

impl From<NotFound> for CancelFault {
    fn from(detail: NotFound) -> Self {
        Self::NotFound(detail)
    }
}

impl From<Hours> for CancelFault {
    fn from(detail: Hours) -> Self {
        Self::Closed(detail)
    }
}

impl FaultDetail for CancelFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "NotFound") => Ok(NotFound::decode(from)?.map(Self::NotFound)),
            (NAMESPACE, "Closed") => Ok(Hours::decode(from)?.map(Self::Closed)),
            _ => Ok(None),
        }
    }
}

/// The faults of `Look`.
#[derive(Clone, Debug, PartialEq)]
pub enum LookFault {}

impl From<LookFault> for Fault {
    fn from(fault: LookFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for LookFault {
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
    /// Of `Cancel`.
    Cancel(Cancel),
    /// Of `Look`.
    Look(Look),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "Order") => Some(&description::ORDER),
            (NAMESPACE, "Cancel") => Some(&description::CANCEL),
            (NAMESPACE, "Look") => Some(&description::LOOK),
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
            (NAMESPACE, "Look") if from.begin(&elements::LOOK)? => {
                Look::decode(from)?.map(Self::Look)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Cancel(_) => &description::CANCEL,
            Self::Look(_) => &description::LOOK,
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
            Self::Cancel(value) => {
                to.markup("<Cancel xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Cancel>");
            }
            Self::Look(value) => {
                to.markup("<Look xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</Look>");
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
    /// Of `Cancel`.
    Cancel(CancelResponse),
    /// Of `Look`.
    Look(LookResponse),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Order(_) => &description::ORDER,
            Self::Cancel(_) => &description::CANCEL,
            Self::Look(_) => &description::LOOK,
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
            Self::Cancel(value) => {
                to.markup("<CancelResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</CancelResponse>");
            }
            Self::Look(value) => {
                to.markup("<LookResponse xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</LookResponse>");
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

    /// The operation `Cancel`.
    #[derive(Debug)]
    pub enum Cancel {}

    impl Operation for Cancel {
        const NAME: &'static str = "Cancel";
        const ACTION: &'static str = "urn:example:shop/Cancel";
        const DESCRIPTION: &'static OperationDescription = &description::CANCEL;
        type Input = super::Cancel;
        type Output = super::CancelResponse;
        type Fault = super::CancelFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Cancel xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Cancel>");
        }
    }

    /// The operation `Look`.
    #[derive(Debug)]
    pub enum Look {}

    impl Operation for Look {
        const NAME: &'static str = "Look";
        const ACTION: &'static str = "urn:example:shop/Look";
        const DESCRIPTION: &'static OperationDescription = &description::LOOK;
        type Input = super::Look;
        type Output = super::LookResponse;
        type Fault = super::LookFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<Look xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</Look>");
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

    /// The operation `Cancel`.
    fn cancel(
        &self,
        context: &Self::Context,
        input: Cancel,
    ) -> impl Future<Output = Result<CancelResponse, Failure<CancelFault>>> + Send;

    /// The operation `Look`.
    fn look(
        &self,
        context: &Self::Context,
        input: Look,
    ) -> impl Future<Output = Result<LookResponse, Failure<LookFault>>> + Send;
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
        Request::Cancel(input) => {
            let answer = service.cancel(context, input).await;
            Failure::answer(answer, Response::Cancel)
        }
        Request::Look(input) => {
            let answer = service.look(context, input).await;
            Failure::answer(answer, Response::Look)
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

    /// The operation `Cancel`.
    pub async fn cancel(&self, input: &Cancel) -> Result<CancelResponse, CallError<CancelFault>> {
        Client::call::<operations::Cancel>(&self.client, input).await
    }

    /// The operation `Look`.
    pub async fn look(&self, input: &Look) -> Result<LookResponse, CallError<LookFault>> {
        Client::call::<operations::Look>(&self.client, input).await
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
        &description::CANCEL,
        &description::LOOK,
    ],
    types: &[
        &types::HOURS,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::CANCEL,
        &types::CANCEL_RESPONSE,
        &types::NOT_FOUND,
        &types::LOOK,
        &types::LOOK_RESPONSE,
    ],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

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
        faults: &[
            FaultDescription {
                name: "Closed",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::CLOSED,
                    content: &super::types::HOURS,
                },
            },
            FaultDescription {
                name: "Full",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::FULL,
                    content: &super::types::HOURS,
                },
            },
        ],
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
            element: &super::elements::CANCEL_RESPONSE,
            content: &super::types::CANCEL_RESPONSE,
        },
        one_way: false,
        faults: &[
            FaultDescription {
                name: "NotFound",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::NOT_FOUND,
                    content: &super::types::NOT_FOUND,
                },
            },
            FaultDescription {
                name: "Closed",
                documentation: "",
                detail: MessageDescription {
                    element: &super::elements::CLOSED,
                    content: &super::types::HOURS,
                },
            },
        ],
    };

    pub(super) static LOOK: OperationDescription = OperationDescription {
        name: "Look",
        action: "urn:example:shop/Look",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::LOOK,
            content: &super::types::LOOK,
        },
        output: MessageDescription {
            element: &super::elements::LOOK_RESPONSE,
            content: &super::types::LOOK_RESPONSE,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static HOURS_OPENS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "opens")
            .with_types(super::types::XS_TIME_NAMES),
        documentation: "",
        content: &super::types::XS_TIME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static HOURS_MESSAGE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "message")
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

    pub(super) static CANCEL_RESPONSE_DONE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "done")
            .with_types(super::types::XS_BOOLEAN_NAMES),
        documentation: "",
        content: &super::types::XS_BOOLEAN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static NOT_FOUND_MESSAGE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "message")
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

    pub(super) static NOT_FOUND_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static LOOK_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static LOOK_RESPONSE_FOUND: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "found")
            .with_types(super::types::XS_BOOLEAN_NAMES),
        documentation: "",
        content: &super::types::XS_BOOLEAN,
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

    pub(super) static HOURS: TypeDescription = TypeDescription {
        name: "Hours",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::HOURS_OPENS, &super::fields::HOURS_MESSAGE]),
    };

    pub(super) const HOURS_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Hours")];

    pub(super) static XS_TIME: TypeDescription = TypeDescription {
        name: "time",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "time",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_TIME_NAMES: &[TypeName] =
        &[TypeName::xsd("time"), TypeName::xsd("anySimpleType")];

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
        content: Content::Structure(&[&super::fields::ORDER_NUMBER]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static CANCEL: TypeDescription = TypeDescription {
        name: "Cancel",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CANCEL_NUMBER]),
    };

    pub(super) static CANCEL_RESPONSE: TypeDescription = TypeDescription {
        name: "CancelResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CANCEL_RESPONSE_DONE]),
    };

    pub(super) static XS_BOOLEAN: TypeDescription = TypeDescription {
        name: "boolean",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "boolean",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BOOLEAN_NAMES: &[TypeName] =
        &[TypeName::xsd("boolean"), TypeName::xsd("anySimpleType")];

    pub(super) static NOT_FOUND: TypeDescription = TypeDescription {
        name: "NotFound",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::NOT_FOUND_MESSAGE,
            &super::fields::NOT_FOUND_NUMBER,
        ]),
    };

    pub(super) static LOOK: TypeDescription = TypeDescription {
        name: "Look",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::LOOK_NUMBER]),
    };

    pub(super) static LOOK_RESPONSE: TypeDescription = TypeDescription {
        name: "LookResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::LOOK_RESPONSE_FOUND]),
    };
}
