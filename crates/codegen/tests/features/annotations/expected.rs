// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Checked, Client, Content, ContractDescription, Cow, Date, Decode, Decoder,
    DerivedType, ElementName, Encode, Error, FacetDescription, Failure, FaultDetail,
    FieldDescription, Index, IndexKind, MessageDescription, Name, Occurs, Operation,
    OperationDescription, Pattern, Sensitive, Service, TextFacets, Transport, TypeDescription,
    TypeName, ValueError, Version, WhiteSpace, Writer, sensitive,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Record`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The element `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive<Email>>,
    /// The element `born`.
    pub born: Sensitive<Date>,
    /// The element `alias`.
    #[serde(default)]
    pub alias: Vec<Sensitive<String>>,
    /// The element `city`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

impl Record {
    /// What the contract says of `email`.
    pub const EMAIL: &'static FieldDescription = &fields::RECORD_EMAIL;

    /// What the contract says of `born`.
    pub const BORN: &'static FieldDescription = &fields::RECORD_BORN;

    /// What the contract says of `alias`.
    pub const ALIAS: &'static FieldDescription = &fields::RECORD_ALIAS;

    /// What the contract says of `city`.
    pub const CITY: &'static FieldDescription = &fields::RECORD_CITY;
}

impl Decode for Record {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let email = from.optional(&fields::RECORD_EMAIL.element, sensitive(read_email))?;
        let born = from.required(&fields::RECORD_BORN.element, sensitive(Date::decode))?;
        let alias = from.repeated(
            &fields::RECORD_ALIAS.element,
            Occurs::new(0, Some(2)),
            sensitive(String::decode),
        )?;
        let city = from.optional(&fields::RECORD_CITY.element, String::decode)?;
        from.end()?;
        let Some(born) = born else {
            return Ok(None);
        };
        Ok(Some(Self {
            email,
            born,
            alias,
            city,
        }))
    }
}

impl Encode for Record {
    fn encode(&self, to: &mut Writer) {
        to.optional("<email>", self.email.as_ref());
        to.element("<born>", &self.born);
        to.repeated("<alias>", &self.alias);
        if to.revision() >= 2 {
            to.optional("<city>", self.city.as_ref());
        }
    }
}

/// The type `Email`.
pub type Email = String;

static EMAIL_PATTERNS: [Pattern; 1] = [Pattern::new("[^@]+@[^@]+", "^(?:[^@]+@[^@]+)$")];

static EMAIL: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &EMAIL_PATTERNS,
    ..TextFacets::NONE
};

fn read_email(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    EMAIL.decode(from)
}

fn parse_email(text: Cow<'_, str>) -> Result<String, ValueError> {
    EMAIL.read(text).map(Cow::into_owned)
}

fn has_email(text: &str) -> bool {
    parse_email(Cow::Borrowed(text)).is_ok()
}

/// Orders several at once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `record`.
    #[serde(default)]
    pub record: Vec<Checked<Record>>,
}

impl Order {
    /// What the contract says of `record`.
    pub const RECORD: &'static FieldDescription = &fields::ORDER_RECORD;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let record = from.checked(
            &fields::ORDER_RECORD.element,
            Occurs::new(1, None),
            Record::decode,
        )?;
        from.end()?;
        Ok(Some(Self { record }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.checked("<record>", &self.record);
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

    /// Orders several at once.
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

    /// Orders several at once.
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

    /// Orders several at once.
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
    revision: 2,
    operations: &[&description::ORDER],
    types: &[
        &types::RECORD,
        &types::EMAIL,
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
        documentation: "Orders several at once.",
        scope: Some("orders:write"),
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
    use super::{ElementName, FieldDescription, Index, IndexKind};

    pub(super) static RECORD_EMAIL: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "email").with_types(super::types::EMAIL_NAMES),
        documentation: "",
        content: &super::types::EMAIL,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 1,
        since: 1,
        protected: true,
        index: Some(Index {
            kind: IndexKind::Email,
            bits: 24,
        }),
        batch: false,
    };

    pub(super) static RECORD_BORN: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "born").with_types(super::types::XS_DATE_NAMES),
        documentation: "",
        content: &super::types::XS_DATE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 2,
        since: 1,
        protected: true,
        index: None,
        batch: false,
    };

    pub(super) static RECORD_ALIAS: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "alias").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(2),
        id: 3,
        since: 1,
        protected: true,
        index: Some(Index {
            kind: IndexKind::Name,
            bits: 32,
        }),
        batch: false,
    };

    pub(super) static RECORD_CITY: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "city").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 4,
        since: 2,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_RECORD: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "record")
            .with_types(super::types::RECORD_NAMES),
        documentation: "",
        content: &super::types::RECORD,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: true,
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

    pub(super) static RECORD: TypeDescription = TypeDescription {
        name: "Record",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::RECORD_EMAIL,
            &super::fields::RECORD_BORN,
            &super::fields::RECORD_ALIAS,
            &super::fields::RECORD_CITY,
        ]),
    };

    pub(super) const RECORD_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Record")];

    pub(super) static EMAIL: TypeDescription = TypeDescription {
        name: "Email",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "token",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[^@]+@[^@]+",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) const EMAIL_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Email"),
        TypeName::xsd("token"),
        TypeName::xsd("normalizedString"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

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
        "Email",
        super::has_email,
    )];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "Orders several at once.",
        content: Content::Structure(&[&super::fields::ORDER_RECORD]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
