// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    Base64Binary, BinaryFacets, CallError, Client, Content, ContractDescription, Cow, Date,
    DateTime, Decode, Decoder, Double, Duration, ElementName, Encode, Error, FacetDescription,
    Failure, FaultDetail, FieldDescription, GYear, HexBinary, LazyLock, LengthFacets,
    MessageDescription, Name, NumberFacets, Operation, OperationDescription, OrderedFacets,
    Pattern, RangeFacets, Service, TextFacets, Transport, TypeDescription, TypeName, ValueError,
    Version, WhiteSpace, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Day`.
pub type Day = Date;

static DAY: LazyLock<OrderedFacets<Date>> = LazyLock::new(|| OrderedFacets {
    range: RangeFacets {
        min_inclusive: "2000-01-01".parse().ok(),
        max_exclusive: "2100-01-01".parse().ok(),
        ..RangeFacets::NONE
    },
    ..OrderedFacets::NONE
});

fn read_day(from: &mut Decoder<'_, '_>) -> Result<Option<Date>, Error> {
    DAY.decode(from)
}

fn parse_day(text: Cow<'_, str>) -> Result<Date, ValueError> {
    DAY.read(text)
}

/// The type `Moment`.
pub type Moment = DateTime;

static MOMENT_PATTERNS: [Pattern; 1] = [Pattern::new(".*Z", r"^(?:[^\n\r]*Z)$")];

static MOMENT: LazyLock<OrderedFacets<DateTime>> = LazyLock::new(|| OrderedFacets {
    patterns: &MOMENT_PATTERNS,
    ..OrderedFacets::NONE
});

fn read_moment(from: &mut Decoder<'_, '_>) -> Result<Option<DateTime>, Error> {
    MOMENT.decode(from)
}

/// The type `Span`.
pub type Span = Duration;

static SPAN: LazyLock<OrderedFacets<Duration>> = LazyLock::new(|| OrderedFacets {
    range: RangeFacets {
        max_inclusive: "P1D".parse().ok(),
        ..RangeFacets::NONE
    },
    ..OrderedFacets::NONE
});

fn read_span(from: &mut Decoder<'_, '_>) -> Result<Option<Duration>, Error> {
    SPAN.decode(from)
}

/// The type `Ratio`.
pub type Ratio = Double;

static RATIO: LazyLock<OrderedFacets<Double>> = LazyLock::new(|| OrderedFacets {
    range: RangeFacets {
        min_inclusive: "0".parse().ok(),
        max_inclusive: "1".parse().ok(),
        ..RangeFacets::NONE
    },
    ..OrderedFacets::NONE
});

fn read_ratio(from: &mut Decoder<'_, '_>) -> Result<Option<Double>, Error> {
    RATIO.decode(from)
}

/// The type `Key`.
pub type Key = HexBinary;

static KEY: BinaryFacets = BinaryFacets {
    length: LengthFacets {
        length: Some(4),
        ..LengthFacets::NONE
    },
    ..BinaryFacets::NONE
};

fn read_key(from: &mut Decoder<'_, '_>) -> Result<Option<HexBinary>, Error> {
    KEY.decode(from)
}

fn parse_key(text: Cow<'_, str>) -> Result<HexBinary, ValueError> {
    KEY.read(text)
}

/// The type `Blob`.
pub type Blob = Base64Binary;

static BLOB: BinaryFacets = BinaryFacets {
    length: LengthFacets {
        min_length: Some(1),
        max_length: Some(6),
        ..LengthFacets::NONE
    },
    ..BinaryFacets::NONE
};

fn read_blob(from: &mut Decoder<'_, '_>) -> Result<Option<Base64Binary>, Error> {
    BLOB.decode(from)
}

/// The type `Yes`.
pub type Yes = bool;

static YES_PATTERNS: [Pattern; 1] = [Pattern::new("true", "^(?:true)$")];

static YES: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &YES_PATTERNS,
    ..TextFacets::NONE
};

fn read_yes(from: &mut Decoder<'_, '_>) -> Result<Option<bool>, Error> {
    from.value(|text| YES.value(text))
}

fn parse_yes(text: Cow<'_, str>) -> Result<bool, ValueError> {
    YES.value(text)
}

/// The type `Wide`.
pub type Wide = i32;

static WIDE: NumberFacets<i32> = NumberFacets {
    range: RangeFacets {
        max_inclusive: Some(10),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
};

fn read_wide(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    WIDE.decode(from)
}

fn parse_wide(text: Cow<'_, str>) -> Result<i32, ValueError> {
    WIDE.read(text)
}

/// The type `Year`.
pub type Year = GYear;

static YEAR: LazyLock<OrderedFacets<GYear>> = LazyLock::new(|| OrderedFacets {
    range: RangeFacets {
        min_inclusive: "1900".parse().ok(),
        ..RangeFacets::NONE
    },
    ..OrderedFacets::NONE
});

fn read_year(from: &mut Decoder<'_, '_>) -> Result<Option<GYear>, Error> {
    YEAR.decode(from)
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `day`.
    #[serde(rename = "@day")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The attribute `key`.
    #[serde(rename = "@key")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Key>,
    /// The attribute `yes`.
    #[serde(rename = "@yes")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Yes>,
    /// The attribute `wide`.
    #[serde(rename = "@wide")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wide: Option<Wide>,
    /// The element `day`.
    pub day2: Day,
    /// The element `moment`.
    pub moment: Moment,
    /// The element `span`.
    pub span: Span,
    /// The element `ratio`.
    pub ratio: Ratio,
    /// The element `key`.
    pub key2: Key,
    /// The element `blob`.
    pub blob: Blob,
    /// The element `yes`.
    pub yes2: Yes,
    /// The element `wide`.
    pub wide2: Wide,
    /// The element `year`.
    pub year: Year,
}

impl Order {
    /// What the contract says of `day`.
    pub const DAY: &'static FieldDescription = &fields::ORDER_DAY;

    /// What the contract says of `key`.
    pub const KEY: &'static FieldDescription = &fields::ORDER_KEY;

    /// What the contract says of `yes`.
    pub const YES: &'static FieldDescription = &fields::ORDER_YES;

    /// What the contract says of `wide`.
    pub const WIDE: &'static FieldDescription = &fields::ORDER_WIDE;

    /// What the contract says of `day2`.
    pub const DAY2: &'static FieldDescription = &fields::ORDER_DAY2;

    /// What the contract says of `moment`.
    pub const MOMENT: &'static FieldDescription = &fields::ORDER_MOMENT;

    /// What the contract says of `span`.
    pub const SPAN: &'static FieldDescription = &fields::ORDER_SPAN;

    /// What the contract says of `ratio`.
    pub const RATIO: &'static FieldDescription = &fields::ORDER_RATIO;

    /// What the contract says of `key2`.
    pub const KEY2: &'static FieldDescription = &fields::ORDER_KEY2;

    /// What the contract says of `blob`.
    pub const BLOB: &'static FieldDescription = &fields::ORDER_BLOB;

    /// What the contract says of `yes2`.
    pub const YES2: &'static FieldDescription = &fields::ORDER_YES2;

    /// What the contract says of `wide2`.
    pub const WIDE2: &'static FieldDescription = &fields::ORDER_WIDE2;

    /// What the contract says of `year`.
    pub const YEAR: &'static FieldDescription = &fields::ORDER_YEAR;
}

impl Decode for Order {
    #[allow(clippy::too_many_lines, reason = "some for each member")]
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::ORDER_DAY.element,
            &fields::ORDER_KEY.element,
            &fields::ORDER_YES.element,
            &fields::ORDER_WIDE.element,
        ])?;
        let day = from.attribute(&fields::ORDER_DAY.element, parse_day);
        let key = from.attribute(&fields::ORDER_KEY.element, parse_key);
        let yes = from.attribute(&fields::ORDER_YES.element, parse_yes);
        let wide = from.attribute(&fields::ORDER_WIDE.element, parse_wide);
        let day2 = from.required(&fields::ORDER_DAY2.element, read_day)?;
        let moment = from.required(&fields::ORDER_MOMENT.element, read_moment)?;
        let span = from.required(&fields::ORDER_SPAN.element, read_span)?;
        let ratio = from.required(&fields::ORDER_RATIO.element, read_ratio)?;
        let key2 = from.required(&fields::ORDER_KEY2.element, read_key)?;
        let blob = from.required(&fields::ORDER_BLOB.element, read_blob)?;
        let yes2 = from.required(&fields::ORDER_YES2.element, read_yes)?;
        let wide2 = from.required(&fields::ORDER_WIDE2.element, read_wide)?;
        let year = from.required(&fields::ORDER_YEAR.element, read_year)?;
        from.end()?;
        let (Some(day2), Some(moment), Some(span), Some(ratio)) = (day2, moment, span, ratio)
        else {
            return Ok(None);
        };
        let (Some(key2), Some(blob), Some(yes2), Some(wide2)) = (key2, blob, yes2, wide2) else {
            return Ok(None);
        };
        let Some(year) = year else {
            return Ok(None);
        };
        Ok(Some(Self {
            day,
            key,
            yes,
            wide,
            day2,
            moment,
            span,
            ratio,
            key2,
            blob,
            yes2,
            wide2,
            year,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" day=\"", self.day.as_ref());
        to.optional_attribute(" key=\"", self.key.as_ref());
        to.optional_attribute(" yes=\"", self.yes.as_ref());
        to.optional_attribute(" wide=\"", self.wide.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<day>", &self.day2);
        to.element("<moment>", &self.moment);
        to.element("<span>", &self.span);
        to.element("<ratio>", &self.ratio);
        to.element("<key>", &self.key2);
        to.element("<blob>", &self.blob);
        to.element("<yes>", &self.yes2);
        to.element("<wide>", &self.wide2);
        to.element("<year>", &self.year);
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
        &types::DAY,
        &types::MOMENT,
        &types::SPAN,
        &types::RATIO,
        &types::KEY,
        &types::BLOB,
        &types::YES,
        &types::WIDE,
        &types::YEAR,
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

    pub(super) static ORDER_DAY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "day"),
        documentation: "",
        content: &super::types::DAY,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_KEY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "key"),
        documentation: "",
        content: &super::types::KEY,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_YES: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "yes"),
        documentation: "",
        content: &super::types::YES,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WIDE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "wide"),
        documentation: "",
        content: &super::types::WIDE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DAY2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "day").with_types(super::types::DAY_NAMES),
        documentation: "",
        content: &super::types::DAY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_MOMENT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "moment")
            .with_types(super::types::MOMENT_NAMES),
        documentation: "",
        content: &super::types::MOMENT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SPAN: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "span").with_types(super::types::SPAN_NAMES),
        documentation: "",
        content: &super::types::SPAN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RATIO: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "ratio").with_types(super::types::RATIO_NAMES),
        documentation: "",
        content: &super::types::RATIO,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_KEY2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "key").with_types(super::types::KEY_NAMES),
        documentation: "",
        content: &super::types::KEY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BLOB: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "blob").with_types(super::types::BLOB_NAMES),
        documentation: "",
        content: &super::types::BLOB,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_YES2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "yes").with_types(super::types::YES_NAMES),
        documentation: "",
        content: &super::types::YES,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WIDE2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "wide").with_types(super::types::WIDE_NAMES),
        documentation: "",
        content: &super::types::WIDE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_YEAR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "year").with_types(super::types::YEAR_NAMES),
        documentation: "",
        content: &super::types::YEAR,
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

    pub(super) static DAY: TypeDescription = TypeDescription {
        name: "Day",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "date",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "2000-01-01",
                },
                FacetDescription {
                    name: "maxExclusive",
                    value: "2100-01-01",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const DAY_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Day"),
        TypeName::xsd("date"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static MOMENT: TypeDescription = TypeDescription {
        name: "Moment",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "dateTime",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: ".*Z",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const MOMENT_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Moment"),
        TypeName::xsd("dateTime"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SPAN: TypeDescription = TypeDescription {
        name: "Span",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "duration",
            facets: &[
                FacetDescription {
                    name: "maxInclusive",
                    value: "P1D",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const SPAN_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Span"),
        TypeName::xsd("duration"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static RATIO: TypeDescription = TypeDescription {
        name: "Ratio",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "double",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "maxInclusive",
                    value: "1",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const RATIO_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Ratio"),
        TypeName::xsd("double"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static KEY: TypeDescription = TypeDescription {
        name: "Key",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "hexBinary",
            facets: &[
                FacetDescription {
                    name: "length",
                    value: "4",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const KEY_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Key"),
        TypeName::xsd("hexBinary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static BLOB: TypeDescription = TypeDescription {
        name: "Blob",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "base64Binary",
            facets: &[
                FacetDescription {
                    name: "minLength",
                    value: "1",
                },
                FacetDescription {
                    name: "maxLength",
                    value: "6",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const BLOB_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Blob"),
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static YES: TypeDescription = TypeDescription {
        name: "Yes",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "boolean",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "true",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const YES_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Yes"),
        TypeName::xsd("boolean"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static WIDE: TypeDescription = TypeDescription {
        name: "Wide",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[
                FacetDescription {
                    name: "maxInclusive",
                    value: "10",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const WIDE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Wide"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static YEAR: TypeDescription = TypeDescription {
        name: "Year",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "gYear",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "1900",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const YEAR_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Year"),
        TypeName::xsd("gYear"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_DAY,
            &super::fields::ORDER_KEY,
            &super::fields::ORDER_YES,
            &super::fields::ORDER_WIDE,
            &super::fields::ORDER_DAY2,
            &super::fields::ORDER_MOMENT,
            &super::fields::ORDER_SPAN,
            &super::fields::ORDER_RATIO,
            &super::fields::ORDER_KEY2,
            &super::fields::ORDER_BLOB,
            &super::fields::ORDER_YES2,
            &super::fields::ORDER_WIDE2,
            &super::fields::ORDER_YEAR,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
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
}
