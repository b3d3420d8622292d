// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Date, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription, LazyLock,
    Lexical, ListFacets, MessageDescription, Name, Occurs, Operation, OperationDescription,
    OrderedFacets, RangeFacets, Service, Transport, TypeDescription, TypeName, ValueDescription,
    ValueError, Version, Writer, collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Size`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Size {
    /// A value of `int`.
    Int(i32),
    /// A value of `Name`.
    Name(Name2),
    /// A value of `Size-member`.
    Member(SizeMember),
}

impl Lexical for Size {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Int(value));
        }
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Name(value));
        }
        parse_size_member(text).map(Self::Member)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => Lexical::write(value, to),
            Self::Name(value) => Lexical::write(value, to),
            Self::Member(value) => Lexical::write(value, to),
        }
    }
}

impl Decode for Size {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(Lexical::read)
    }
}

impl Encode for Size {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => value.encode(to),
            Self::Name(value) => value.encode(to),
            Self::Member(value) => value.encode(to),
        }
    }
}

/// The type `Name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Name2 {
    /// The value `small`.
    #[serde(rename = "small")]
    Small,
    /// The value `large`.
    #[serde(rename = "large")]
    Large,
}

impl Name2 {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["small", "large"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }
}

impl FromStr for Name2 {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "small" => Ok(Self::Small),
            "large" => Ok(Self::Large),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Name2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Name2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Name2 {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for Name2 {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

fn has_name2(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Name2>().is_ok()
}

/// The type `Size-member`.
pub type SizeMember = Date;

static SIZE_MEMBER: LazyLock<OrderedFacets<Date>> = LazyLock::new(|| OrderedFacets {
    range: RangeFacets {
        min_inclusive: "2000-01-01".parse().ok(),
        ..RangeFacets::NONE
    },
    ..OrderedFacets::NONE
});

fn parse_size_member(text: Cow<'_, str>) -> Result<Date, ValueError> {
    SIZE_MEMBER.read(text)
}

/// The type `Some`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Some2 {
    /// A value of `int`.
    Int(i32),
    /// A value of `Name`.
    Name(Name2),
    /// A value of `Size-member`.
    Member(SizeMember),
}

static SOME2: ListFacets = ListFacets {
    values: &["1", "small"],
    ..ListFacets::NONE
};

impl Some2 {
    fn of_member(text: Cow<'_, str>) -> Result<Self, ValueError> {
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Int(value));
        }
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Name(value));
        }
        parse_size_member(text).map(Self::Member)
    }
}

impl Lexical for Some2 {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        SOME2.one(text, Self::of_member)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => Lexical::write(value, to),
            Self::Name(value) => Lexical::write(value, to),
            Self::Member(value) => Lexical::write(value, to),
        }
    }
}

impl Decode for Some2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(Lexical::read)
    }
}

impl Encode for Some2 {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => value.encode(to),
            Self::Name(value) => value.encode(to),
            Self::Member(value) => value.encode(to),
        }
    }
}

fn has_some2(text: &str) -> bool {
    <Some2 as Lexical>::read(Cow::Borrowed(text)).is_ok()
}

/// The type `Spelled`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Spelled {
    /// A value of `int`.
    Int(i32),
    /// A value of `string`.
    String(String),
}

static SPELLED: ListFacets = ListFacets {
    values: &["a  b", " 1 "],
    ..ListFacets::NONE
};

impl Spelled {
    fn of_member(text: Cow<'_, str>) -> Result<Self, ValueError> {
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Int(value));
        }
        Lexical::read(text).map(Self::String)
    }
}

impl Lexical for Spelled {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        SPELLED.one(text, Self::of_member)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => Lexical::write(value, to),
            Self::String(value) => Lexical::write(value, to),
        }
    }
}

impl Decode for Spelled {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(Lexical::read)
    }
}

impl Encode for Spelled {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => value.encode(to),
            Self::String(value) => value.encode(to),
        }
    }
}

/// The type `Spelled-base`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SpelledBase {
    /// A value of `int`.
    Int(i32),
    /// A value of `string`.
    String(String),
}

impl Lexical for SpelledBase {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        if let Ok(value) = Lexical::read(Cow::Borrowed(&text)) {
            return Ok(Self::Int(value));
        }
        Lexical::read(text).map(Self::String)
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => Lexical::write(value, to),
            Self::String(value) => Lexical::write(value, to),
        }
    }
}

impl Decode for SpelledBase {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(Lexical::read)
    }
}

impl Encode for SpelledBase {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Int(value) => value.encode(to),
            Self::String(value) => value.encode(to),
        }
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `size`.
    #[serde(rename = "@size")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// The element `size`.
    #[serde(default)]
    pub size2: Vec<Size>,
    /// The element `some`.
    pub some: Some2,
    /// The element `spelled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<Spelled>,
}

impl Order {
    /// What the contract says of `size`.
    pub const SIZE: &'static FieldDescription = &fields::ORDER_SIZE;

    /// What the contract says of `size2`.
    pub const SIZE2: &'static FieldDescription = &fields::ORDER_SIZE2;

    /// What the contract says of `some`.
    pub const SOME: &'static FieldDescription = &fields::ORDER_SOME;

    /// What the contract says of `spelled`.
    pub const SPELLED: &'static FieldDescription = &fields::ORDER_SPELLED;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::ORDER_SIZE.element])?;
        let size = from.attribute(&fields::ORDER_SIZE.element, Lexical::read);
        let size2 = from.repeated(
            &fields::ORDER_SIZE2.element,
            Occurs::new(1, None),
            Size::decode,
        )?;
        let some = from.required(&fields::ORDER_SOME.element, Some2::decode)?;
        let spelled = from.optional(&fields::ORDER_SPELLED.element, Spelled::decode)?;
        from.end()?;
        let Some(some) = some else {
            return Ok(None);
        };
        Ok(Some(Self {
            size,
            size2,
            some,
            spelled,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" size=\"", self.size.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.repeated("<size>", &self.size2);
        to.element("<some>", &self.some);
        to.optional("<spelled>", self.spelled.as_ref());
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
        &types::SIZE,
        &types::NAME2,
        &types::SIZE_MEMBER,
        &types::SOME2,
        &types::SPELLED,
        &types::SPELLED_BASE,
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

    pub(super) static ORDER_SIZE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "size"),
        documentation: "",
        content: &super::types::SIZE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIZE2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "size").with_types(super::types::SIZE_NAMES),
            super::types::SIZE_DERIVED,
        ),
        documentation: "",
        content: &super::types::SIZE,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SOME: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "some").with_types(super::types::SOME2_NAMES),
        documentation: "",
        content: &super::types::SOME2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SPELLED: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "spelled")
            .with_types(super::types::SPELLED_NAMES),
        documentation: "",
        content: &super::types::SPELLED,
        min_occurs: 0,
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
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static SIZE: TypeDescription = TypeDescription {
        name: "Size",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Union(&[&XS_INT, &NAME2, &SIZE_MEMBER]),
    };

    pub(super) const SIZE_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Size")];

    pub(super) const SIZE_DERIVED: &[DerivedType] =
        &[DerivedType::new(super::NAMESPACE, "Some", super::has_some2)];

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

    pub(super) static NAME2: TypeDescription = TypeDescription {
        name: "Name",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "small",
                documentation: "",
            },
            ValueDescription {
                value: "large",
                documentation: "",
            },
        ]),
    };

    pub(super) static SIZE_MEMBER: TypeDescription = TypeDescription {
        name: "SizeMember",
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
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static SOME2: TypeDescription = TypeDescription {
        name: "Some",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Union(&[&XS_INT, &NAME2, &SIZE_MEMBER]),
    };

    pub(super) const SOME2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Some"),
        TypeName::new(super::NAMESPACE, "Size"),
    ];

    pub(super) static SPELLED: TypeDescription = TypeDescription {
        name: "Spelled",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Union(&[&XS_INT, &XS_STRING]),
    };

    pub(super) const SPELLED_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Spelled")];

    pub(super) static SPELLED_BASE: TypeDescription = TypeDescription {
        name: "SpelledBase",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Union(&[&XS_INT, &XS_STRING]),
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] =
        &[DerivedType::new(super::NAMESPACE, "Name", super::has_name2)];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_SIZE,
            &super::fields::ORDER_SIZE2,
            &super::fields::ORDER_SOME,
            &super::fields::ORDER_SPELLED,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
