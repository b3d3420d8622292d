// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decimal, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    LengthFacets, Lexical, MessageDescription, Name, Occurs, Operation, OperationDescription,
    Service, TextFacets, Transport, TypeDescription, TypeName, ValueDescription, ValueError,
    Version, Writer, collapse, enumeration_error, fixed, or_default,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Colour`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Colour {
    /// The value `red`.
    #[serde(rename = "red")]
    Red,
    /// The value `dark blue`.
    #[serde(rename = "dark blue")]
    DarkBlue,
}

impl Colour {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::DarkBlue];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["red", "dark blue"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark blue",
        }
    }
}

impl FromStr for Colour {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "red" => Ok(Self::Red),
            "dark blue" => Ok(Self::DarkBlue),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Colour {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Colour {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for Colour {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

fn has_colour(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Colour>().is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `unit`.
    #[serde(rename = "@unit")]
    pub unit: String,
    /// The attribute `kind`.
    #[serde(rename = "@kind")]
    pub kind: Colour,
    /// The attribute `count`.
    #[serde(rename = "@count")]
    pub count: i32,
    /// The element `colour`.
    pub colour: Colour,
    /// The element `amount`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i32>,
    /// The element `version`.
    pub version: Decimal,
    /// The element `code`.
    #[serde(default)]
    pub code: Vec<OrderCode>,
}

impl Order {
    /// What the contract says of `unit`.
    pub const UNIT: &'static FieldDescription = &fields::ORDER_UNIT;

    /// What the contract says of `kind`.
    pub const KIND: &'static FieldDescription = &fields::ORDER_KIND;

    /// What the contract says of `count`.
    pub const COUNT: &'static FieldDescription = &fields::ORDER_COUNT;

    /// What the contract says of `colour`.
    pub const COLOUR: &'static FieldDescription = &fields::ORDER_COLOUR;

    /// What the contract says of `amount`.
    pub const AMOUNT: &'static FieldDescription = &fields::ORDER_AMOUNT;

    /// What the contract says of `version`.
    pub const VERSION: &'static FieldDescription = &fields::ORDER_VERSION;

    /// What the contract says of `code`.
    pub const CODE: &'static FieldDescription = &fields::ORDER_CODE;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::ORDER_UNIT.element,
            &fields::ORDER_KIND.element,
            &fields::ORDER_COUNT.element,
        ])?;
        let unit = from.attribute_or(&fields::ORDER_UNIT.element, "kg", Lexical::read);
        let kind = from.fixed_attribute(&fields::ORDER_KIND.element, "red", Lexical::read);
        let count = from.attribute_or(&fields::ORDER_COUNT.element, "3", Lexical::read);
        let colour = from.required(&fields::ORDER_COLOUR.element, constrained_order_colour)?;
        let amount = from.optional(&fields::ORDER_AMOUNT.element, constrained_order_amount)?;
        let version = from.required(&fields::ORDER_VERSION.element, constrained_order_version)?;
        let code = from.repeated(
            &fields::ORDER_CODE.element,
            Occurs::ANY,
            constrained_order_code,
        )?;
        from.end()?;
        let (Some(unit), Some(kind), Some(count), Some(colour)) = (unit, kind, count, colour)
        else {
            return Ok(None);
        };
        let Some(version) = version else {
            return Ok(None);
        };
        Ok(Some(Self {
            unit,
            kind,
            count,
            colour,
            amount,
            version,
            code,
        }))
    }
}

fn constrained_order_colour(from: &mut Decoder<'_, '_>) -> Result<Option<Colour>, Error> {
    from.value(|text| or_default(text, "dark blue", Lexical::read))
}

fn constrained_order_amount(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    from.value(|text| or_default(text, "1", Lexical::read))
}

fn constrained_order_version(from: &mut Decoder<'_, '_>) -> Result<Option<Decimal>, Error> {
    from.value(|text| fixed(text, "1.0", Lexical::read))
}

fn constrained_order_code(from: &mut Decoder<'_, '_>) -> Result<Option<OrderCode>, Error> {
    from.value(|text| or_default(text, "x", parse_order_code))
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" unit=\"", &self.unit);
        to.attribute_value(" kind=\"", &self.kind);
        to.attribute_value(" count=\"", &self.count);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<colour>", &self.colour);
        to.optional("<amount>", self.amount.as_ref());
        to.element("<version>", &self.version);
        to.repeated("<code>", &self.code);
    }
}

/// The type `Order-code`.
pub type OrderCode = String;

static ORDER_CODE: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(2),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_order_code(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    ORDER_CODE.decode(from)
}

fn parse_order_code(text: Cow<'_, str>) -> Result<String, ValueError> {
    ORDER_CODE.read(text).map(Cow::into_owned)
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
                to.markup("<Order xmlns=\"urn:example:shop\"");
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
            to.markup("<Order xmlns=\"urn:example:shop\"");
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
        &types::COLOUR,
        &types::ORDER,
        &types::ORDER_CODE,
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

    pub(super) static ORDER_UNIT: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "unit"),
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

    pub(super) static ORDER_KIND: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "kind"),
        documentation: "",
        content: &super::types::COLOUR,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_COUNT: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "count"),
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

    pub(super) static ORDER_COLOUR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "colour")
            .with_types(super::types::COLOUR_NAMES),
        documentation: "",
        content: &super::types::COLOUR,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_AMOUNT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "amount")
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

    pub(super) static ORDER_VERSION: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "version")
            .with_types(super::types::XS_DECIMAL_NAMES),
        documentation: "",
        content: &super::types::XS_DECIMAL,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CODE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "code"),
        documentation: "",
        content: &super::types::ORDER_CODE,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RESPONSE_NUMBER: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "number").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
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
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static COLOUR: TypeDescription = TypeDescription {
        name: "Colour",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "red",
                documentation: "",
            },
            ValueDescription {
                value: "dark blue",
                documentation: "",
            },
        ]),
    };

    pub(super) const COLOUR_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Colour"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_UNIT,
            &super::fields::ORDER_KIND,
            &super::fields::ORDER_COUNT,
            &super::fields::ORDER_COLOUR,
            &super::fields::ORDER_AMOUNT,
            &super::fields::ORDER_VERSION,
            &super::fields::ORDER_CODE,
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[DerivedType::new(
        super::NAMESPACE,
        "Colour",
        super::has_colour,
    )];

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

    pub(super) static XS_DECIMAL: TypeDescription = TypeDescription {
        name: "decimal",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DECIMAL_NAMES: &[TypeName] =
        &[TypeName::xsd("decimal"), TypeName::xsd("anySimpleType")];

    pub(super) static ORDER_CODE: TypeDescription = TypeDescription {
        name: "OrderCode",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "2",
            }],
        },
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
