// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription, Name, Occurs,
    Operation, OperationDescription, Service, Transport, TypeDescription, TypeName, Version,
    Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// Any type derived from `Shape`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// The type `Circle`.
    Circle(Box<Circle>),
    /// The type `Group`.
    Group(Box<Group>),
}

impl Shape {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Circle"),
        TypeName::new(NAMESPACE, "Group"),
    ];
}

impl Decode for Shape {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, &[], true)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Circle),
            Some(1) => boxed(from)?.map(Self::Group),
            _ => None,
        })
    }
}

impl Encode for Shape {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Circle(value) => {
                to.markup(" xsi:type=\"Circle\"");
                value.attributes(to);
            }
            Self::Group(value) => {
                to.markup(" xsi:type=\"Group\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Circle(value) => value.encode(to),
            Self::Group(value) => value.encode(to),
        }
    }
}

/// The type `Circle`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Circle {
    /// The element `colour`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// The element `radius`.
    pub radius: i32,
}

impl Circle {
    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::CIRCLE_COLOUR;

    /// What the contract says of `radius`.
    pub const RADIUS: &'static FieldDescription = &fields::CIRCLE_RADIUS;
}

impl Decode for Circle {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let colour = from.optional(&fields::CIRCLE_COLOUR.element, String::decode)?;
        let radius = from.required(&fields::CIRCLE_RADIUS.element, i32::decode)?;
        from.end()?;
        let Some(radius) = radius else {
            return Ok(None);
        };
        Ok(Some(Self { colour, radius }))
    }
}

impl Encode for Circle {
    fn encode(&self, to: &mut Writer) {
        to.optional("<colour>", self.colour.as_ref());
        to.element("<radius>", &self.radius);
    }
}

/// The type `Group`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The element `colour`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// The element `part`.
    #[serde(default)]
    pub part: Vec<Shape>,
    /// The element `frame`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<Shape>,
}

impl Group {
    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::GROUP_COLOUR;

    /// What the contract says of `part`.
    pub const PART: &'static FieldDescription = &fields::GROUP_PART;

    /// What the contract says of `frame`.
    pub const FRAME: &'static FieldDescription = &fields::GROUP_FRAME;
}

impl Decode for Group {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let colour = from.optional(&fields::GROUP_COLOUR.element, String::decode)?;
        let part = from.repeated(&fields::GROUP_PART.element, Occurs::ANY, Shape::decode)?;
        let frame = from.optional(&fields::GROUP_FRAME.element, Shape::decode)?;
        from.end()?;
        Ok(Some(Self {
            colour,
            part,
            frame,
        }))
    }
}

impl Encode for Group {
    fn encode(&self, to: &mut Writer) {
        to.optional("<colour>", self.colour.as_ref());
        to.repeated("<part>", &self.part);
        to.optional("<frame>", self.frame.as_ref());
    }
}

/// Any type derived from `Nothing`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Nothing {}

impl Nothing {
    const TYPES: &'static [TypeName] = &[];
}

impl Decode for Nothing {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.derived(Self::TYPES, &[], true)?;
        Ok(None)
    }
}

impl Encode for Nothing {
    const ATTRIBUTES: bool = true;

    fn encode(&self, _: &mut Writer) {
        match *self {}
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `shape`.
    pub shape: Shape,
    /// The element `nothing`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
}

impl Order {
    /// What the contract says of `shape`.
    pub const SHAPE: &'static FieldDescription = &fields::ORDER_SHAPE;

    /// What the contract says of `nothing`.
    pub const NOTHING: &'static FieldDescription = &fields::ORDER_NOTHING;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let shape = from.required(&fields::ORDER_SHAPE.element, Shape::decode)?;
        let nothing = from.optional(&fields::ORDER_NOTHING.element, Nothing::decode)?;
        from.end()?;
        let Some(shape) = shape else {
            return Ok(None);
        };
        Ok(Some(Self { shape, nothing }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<shape>", &self.shape);
        to.optional("<nothing>", self.nothing.as_ref());
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
    types: &[
        &types::SHAPE,
        &types::CIRCLE,
        &types::GROUP,
        &types::NOTHING,
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

    pub(super) static CIRCLE_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "colour")
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

    pub(super) static CIRCLE_RADIUS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "radius")
            .with_types(super::types::XS_INT_NAMES),
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

    pub(super) static GROUP_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "colour")
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

    pub(super) static GROUP_PART: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "part")),
        documentation: "",
        content: &super::types::SHAPE,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static GROUP_FRAME: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "frame")),
        documentation: "",
        content: &super::types::SHAPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SHAPE: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "shape")),
        documentation: "",
        content: &super::types::SHAPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NOTHING: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "nothing")),
        documentation: "",
        content: &super::types::NOTHING,
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

    pub(super) static SHAPE: TypeDescription = TypeDescription {
        name: "Shape",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Family(&[&CIRCLE, &GROUP]),
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

    pub(super) static CIRCLE: TypeDescription = TypeDescription {
        name: "Circle",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::CIRCLE_COLOUR,
            &super::fields::CIRCLE_RADIUS,
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

    pub(super) const XS_INT_NAMES: &[TypeName] = &[
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static GROUP: TypeDescription = TypeDescription {
        name: "Group",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::GROUP_COLOUR,
            &super::fields::GROUP_PART,
            &super::fields::GROUP_FRAME,
        ]),
    };

    pub(super) static NOTHING: TypeDescription = TypeDescription {
        name: "Nothing",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Family(&[]),
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_SHAPE, &super::fields::ORDER_NOTHING]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
