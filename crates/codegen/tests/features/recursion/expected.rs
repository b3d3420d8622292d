// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    Failure, FaultDetail, FieldDescription, MessageDescription, Name, Occurs, Operation,
    OperationDescription, Service, Transport, TypeDescription, TypeName, Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Node`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The element `name`.
    pub name: String,
    /// The element `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
    /// The element `child`.
    #[serde(default)]
    pub child: Vec<Node>,
}

impl Node {
    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::NODE_NAME;

    /// What the contract says of `next`.
    pub const NEXT: &'static FieldDescription = &fields::NODE_NEXT;

    /// What the contract says of `child`.
    pub const CHILD: &'static FieldDescription = &fields::NODE_CHILD;
}

impl Decode for Node {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let name = from.required(&fields::NODE_NAME.element, String::decode)?;
        let next = from.optional(&fields::NODE_NEXT.element, boxed)?;
        let child = from.repeated(&fields::NODE_CHILD.element, Occurs::ANY, Node::decode)?;
        from.end()?;
        let Some(name) = name else {
            return Ok(None);
        };
        Ok(Some(Self { name, next, child }))
    }
}

impl Encode for Node {
    fn encode(&self, to: &mut Writer) {
        to.element("<name>", &self.name);
        to.optional("<next>", self.next.as_ref());
        to.repeated("<child>", &self.child);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `root`.
    pub root: Node,
}

impl Order {
    /// What the contract says of `root`.
    pub const ROOT: &'static FieldDescription = &fields::ORDER_ROOT;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let root = from.required(&fields::ORDER_ROOT.element, Node::decode)?;
        from.end()?;
        let Some(root) = root else {
            return Ok(None);
        };
        Ok(Some(Self { root }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<root>", &self.root);
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
    types: &[&types::NODE, &types::ORDER, &types::ORDER_RESPONSE],
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

    pub(super) static NODE_NAME: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "name")
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

    pub(super) static NODE_NEXT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "next").with_types(super::types::NODE_NAMES),
        documentation: "",
        content: &super::types::NODE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static NODE_CHILD: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "child").with_types(super::types::NODE_NAMES),
        documentation: "",
        content: &super::types::NODE,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ROOT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "root").with_types(super::types::NODE_NAMES),
        documentation: "",
        content: &super::types::NODE,
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

    pub(super) static NODE: TypeDescription = TypeDescription {
        name: "Node",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::NODE_NAME,
            &super::fields::NODE_NEXT,
            &super::fields::NODE_CHILD,
        ]),
    };

    pub(super) const NODE_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Node")];

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
        content: Content::Structure(&[&super::fields::ORDER_ROOT]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
