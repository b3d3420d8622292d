// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decimal, Decode, Decoder, DerivedType,
    DigitFacets, ElementName, Encode, Error, FacetDescription, Failure, FaultDetail,
    FieldDescription, Integer, LazyLock, LengthFacets, MessageDescription, Name, NumberFacets,
    Operation, OperationDescription, Pattern, RangeFacets, Service, TextFacets, Transport,
    TypeDescription, TypeName, ValueError, Version, WhiteSpace, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `AnyCode`.
pub type AnyCode = String;

static ANY_CODE_PATTERNS: [Pattern; 1] = [Pattern::new("[A-Z]+|[0-9]+", "^(?:[A-Z]+|[0-9]+)$")];

static ANY_CODE: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    length: LengthFacets {
        max_length: Some(8),
        ..LengthFacets::NONE
    },
    patterns: &ANY_CODE_PATTERNS,
};

fn parse_any_code(text: Cow<'_, str>) -> Result<String, ValueError> {
    ANY_CODE.read(text).map(Cow::into_owned)
}

fn has_any_code(text: &str) -> bool {
    parse_any_code(Cow::Borrowed(text)).is_ok()
}

/// The type `Code`.
pub type Code = String;

static CODE_PATTERNS: [Pattern; 2] = [
    Pattern::new("[A-Z]+|[0-9]+", "^(?:[A-Z]+|[0-9]+)$"),
    Pattern::new("[^X]*", "^(?:[^X]*)$"),
];

static CODE: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    length: LengthFacets {
        min_length: Some(2),
        max_length: Some(8),
        ..LengthFacets::NONE
    },
    patterns: &CODE_PATTERNS,
};

fn read_code(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    CODE.decode(from)
}

fn parse_code(text: Cow<'_, str>) -> Result<String, ValueError> {
    CODE.read(text).map(Cow::into_owned)
}

fn has_code(text: &str) -> bool {
    parse_code(Cow::Borrowed(text)).is_ok()
}

/// The type `Initial`.
pub type Initial = String;

static INITIAL: TextFacets = TextFacets {
    length: LengthFacets {
        length: Some(1),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_initial(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    INITIAL.decode(from)
}

fn parse_initial(text: Cow<'_, str>) -> Result<String, ValueError> {
    INITIAL.read(text).map(Cow::into_owned)
}

fn has_initial(text: &str) -> bool {
    parse_initial(Cow::Borrowed(text)).is_ok()
}

/// The type `PersonName`.
pub type PersonName = String;

static PERSON_NAME_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"\p{IsLatin-1Supplement}*[\i-[:]].*",
    r"^(?:[\u{80}-\u{FF}]*[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][^\n\r]*)$",
)];

static PERSON_NAME: TextFacets = TextFacets {
    white_space: WhiteSpace::Replace,
    length: LengthFacets {
        max_length: Some(2000),
        ..LengthFacets::NONE
    },
    patterns: &PERSON_NAME_PATTERNS,
};

fn read_person_name(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    PERSON_NAME.decode(from)
}

fn parse_person_name(text: Cow<'_, str>) -> Result<String, ValueError> {
    PERSON_NAME.read(text).map(Cow::into_owned)
}

fn has_person_name(text: &str) -> bool {
    parse_person_name(Cow::Borrowed(text)).is_ok()
}

/// The type `Price`.
pub type Price = Decimal;

static PRICE: LazyLock<NumberFacets<Decimal>> = LazyLock::new(|| NumberFacets {
    digits: DigitFacets {
        total: Some(6),
        fraction: Some(2),
    },
    range: RangeFacets {
        min_inclusive: "0".parse().ok(),
        max_exclusive: "10000".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_price(from: &mut Decoder<'_, '_>) -> Result<Option<Decimal>, Error> {
    PRICE.decode(from)
}

/// The type `Amount`.
pub type Amount = i32;

static AMOUNT: NumberFacets<i32> = NumberFacets {
    digits: DigitFacets {
        total: Some(5),
        fraction: None,
    },
    range: RangeFacets {
        min_exclusive: Some(0),
        max_inclusive: Some(100_000),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
};

fn read_amount(from: &mut Decoder<'_, '_>) -> Result<Option<i32>, Error> {
    AMOUNT.decode(from)
}

/// The type `Large`.
pub type Large = Integer;

static LARGE: LazyLock<NumberFacets<Integer>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        min_inclusive: "-123456789012345678901234567890".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_large(from: &mut Decoder<'_, '_>) -> Result<Option<Integer>, Error> {
    LARGE.decode(from)
}

/// The type `Quoted`.
pub type Quoted = String;

static QUOTED_PATTERNS: [Pattern; 1] = [Pattern::new(r#""[^"]*""#, r#"^(?:"[^"]*")$"#)];

static QUOTED: TextFacets = TextFacets {
    patterns: &QUOTED_PATTERNS,
    ..TextFacets::NONE
};

fn read_quoted(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    QUOTED.decode(from)
}

fn parse_quoted(text: Cow<'_, str>) -> Result<String, ValueError> {
    QUOTED.read(text).map(Cow::into_owned)
}

fn has_quoted(text: &str) -> bool {
    parse_quoted(Cow::Borrowed(text)).is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `code`.
    pub code: Code,
    /// The element `initial`.
    pub initial: Initial,
    /// The element `name`.
    pub name: PersonName,
    /// The element `price`.
    pub price: Price,
    /// The element `amount`.
    pub amount: Amount,
    /// The element `large`.
    pub large: Large,
    /// The element `quoted`.
    pub quoted: Quoted,
}

impl Order {
    /// What the contract says of `code`.
    pub const CODE: &'static FieldDescription = &fields::ORDER_CODE;

    /// What the contract says of `initial`.
    pub const INITIAL: &'static FieldDescription = &fields::ORDER_INITIAL;

    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::ORDER_NAME;

    /// What the contract says of `price`.
    pub const PRICE: &'static FieldDescription = &fields::ORDER_PRICE;

    /// What the contract says of `amount`.
    pub const AMOUNT: &'static FieldDescription = &fields::ORDER_AMOUNT;

    /// What the contract says of `large`.
    pub const LARGE: &'static FieldDescription = &fields::ORDER_LARGE;

    /// What the contract says of `quoted`.
    pub const QUOTED: &'static FieldDescription = &fields::ORDER_QUOTED;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let code = from.required(&fields::ORDER_CODE.element, read_code)?;
        let initial = from.required(&fields::ORDER_INITIAL.element, read_initial)?;
        let name = from.required(&fields::ORDER_NAME.element, read_person_name)?;
        let price = from.required(&fields::ORDER_PRICE.element, read_price)?;
        let amount = from.required(&fields::ORDER_AMOUNT.element, read_amount)?;
        let large = from.required(&fields::ORDER_LARGE.element, read_large)?;
        let quoted = from.required(&fields::ORDER_QUOTED.element, read_quoted)?;
        from.end()?;
        let (Some(code), Some(initial), Some(name), Some(price)) = (code, initial, name, price)
        else {
            return Ok(None);
        };
        let (Some(amount), Some(large), Some(quoted)) = (amount, large, quoted) else {
            return Ok(None);
        };
        Ok(Some(Self {
            code,
            initial,
            name,
            price,
            amount,
            large,
            quoted,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<code>", &self.code);
        to.element("<initial>", &self.initial);
        to.element("<name>", &self.name);
        to.element("<price>", &self.price);
        to.element("<amount>", &self.amount);
        to.element("<large>", &self.large);
        to.element("<quoted>", &self.quoted);
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
    types: &[
        &types::ANY_CODE,
        &types::CODE,
        &types::INITIAL,
        &types::PERSON_NAME,
        &types::PRICE,
        &types::AMOUNT,
        &types::LARGE,
        &types::QUOTED,
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

    pub(super) static ORDER_CODE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "code").with_types(super::types::CODE_NAMES),
        documentation: "",
        content: &super::types::CODE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_INITIAL: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "initial")
            .with_types(super::types::INITIAL_NAMES),
        documentation: "",
        content: &super::types::INITIAL,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NAME: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "name")
            .with_types(super::types::PERSON_NAME_NAMES),
        documentation: "",
        content: &super::types::PERSON_NAME,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_PRICE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "price").with_types(super::types::PRICE_NAMES),
        documentation: "",
        content: &super::types::PRICE,
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
            .with_types(super::types::AMOUNT_NAMES),
        documentation: "",
        content: &super::types::AMOUNT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_LARGE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "large").with_types(super::types::LARGE_NAMES),
        documentation: "",
        content: &super::types::LARGE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_QUOTED: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "quoted")
            .with_types(super::types::QUOTED_NAMES),
        documentation: "",
        content: &super::types::QUOTED,
        min_occurs: 1,
        max_occurs: Some(1),
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
    use super::{Content, DerivedType, FacetDescription, TypeDescription, TypeName};

    pub(super) static ANY_CODE: TypeDescription = TypeDescription {
        name: "AnyCode",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "token",
            facets: &[
                FacetDescription {
                    name: "maxLength",
                    value: "8",
                },
                FacetDescription {
                    name: "pattern",
                    value: "[A-Z]+|[0-9]+",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static CODE: TypeDescription = TypeDescription {
        name: "Code",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "token",
            facets: &[
                FacetDescription {
                    name: "minLength",
                    value: "2",
                },
                FacetDescription {
                    name: "maxLength",
                    value: "8",
                },
                FacetDescription {
                    name: "pattern",
                    value: "[A-Z]+|[0-9]+",
                },
                FacetDescription {
                    name: "pattern",
                    value: "[^X]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const CODE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Code"),
        TypeName::new(super::NAMESPACE, "AnyCode"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static INITIAL: TypeDescription = TypeDescription {
        name: "Initial",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "length",
                value: "1",
            }],
        },
    };

    pub(super) const INITIAL_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Initial"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "AnyCode", super::has_any_code),
        DerivedType::new(super::NAMESPACE, "Code", super::has_code),
        DerivedType::new(super::NAMESPACE, "Initial", super::has_initial),
        DerivedType::new(super::NAMESPACE, "PersonName", super::has_person_name),
        DerivedType::new(super::NAMESPACE, "Quoted", super::has_quoted),
    ];

    pub(super) static PERSON_NAME: TypeDescription = TypeDescription {
        name: "PersonName",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[
                FacetDescription {
                    name: "maxLength",
                    value: "2000",
                },
                FacetDescription {
                    name: "pattern",
                    value: "\\p{IsLatin-1Supplement}*[\\i-[:]].*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "replace",
                },
            ],
        },
    };

    pub(super) const PERSON_NAME_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "PersonName"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static PRICE: TypeDescription = TypeDescription {
        name: "Price",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[
                FacetDescription {
                    name: "totalDigits",
                    value: "6",
                },
                FacetDescription {
                    name: "fractionDigits",
                    value: "2",
                },
                FacetDescription {
                    name: "minInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "maxExclusive",
                    value: "10000",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const PRICE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Price"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static AMOUNT: TypeDescription = TypeDescription {
        name: "Amount",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "int",
            facets: &[
                FacetDescription {
                    name: "totalDigits",
                    value: "5",
                },
                FacetDescription {
                    name: "minExclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "maxInclusive",
                    value: "100000",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const AMOUNT_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Amount"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static LARGE: TypeDescription = TypeDescription {
        name: "Large",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "integer",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "-123456789012345678901234567890",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const LARGE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Large"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static QUOTED: TypeDescription = TypeDescription {
        name: "Quoted",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "pattern",
                value: "\"[^\"]*\"",
            }],
        },
    };

    pub(super) const QUOTED_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Quoted"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_CODE,
            &super::fields::ORDER_INITIAL,
            &super::fields::ORDER_NAME,
            &super::fields::ORDER_PRICE,
            &super::fields::ORDER_AMOUNT,
            &super::fields::ORDER_LARGE,
            &super::fields::ORDER_QUOTED,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
