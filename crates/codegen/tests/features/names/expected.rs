// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    LengthFacets, MessageDescription, Name, Operation, OperationDescription, Service, TextFacets,
    Transport, TypeDescription, TypeName, ValueError, Version, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Option`.
pub type Option2 = String;

static OPTION2: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(5),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_option2(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    OPTION2.decode(from)
}

fn parse_option2(text: Cow<'_, str>) -> Result<String, ValueError> {
    OPTION2.read(text).map(Cow::into_owned)
}

fn has_option2(text: &str) -> bool {
    parse_option2(Cow::Borrowed(text)).is_ok()
}

/// The type `option`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Option3 {
    /// The element `match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#match: Option<String>,
}

impl Option3 {
    /// What the contract says of `match`.
    pub const MATCH: &'static FieldDescription = &fields::OPTION3_MATCH;
}

impl Decode for Option3 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let r#match = from.optional(&fields::OPTION3_MATCH.element, String::decode)?;
        from.end()?;
        Ok(Some(Self { r#match }))
    }
}

impl Encode for Option3 {
    fn encode(&self, to: &mut Writer) {
        to.optional("<match>", self.r#match.as_ref());
    }
}

/// The type `Writer`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Writer2 {
    /// The element `crate`.
    pub crate_: String,
}

impl Writer2 {
    /// What the contract says of `crate`.
    pub const CRATE: &'static FieldDescription = &fields::WRITER2_CRATE;
}

impl Decode for Writer2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let crate_ = from.required(&fields::WRITER2_CRATE.element, String::decode)?;
        from.end()?;
        let Some(crate_) = crate_ else {
            return Ok(None);
        };
        Ok(Some(Self { crate_ }))
    }
}

impl Encode for Writer2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<crate>", &self.crate_);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `type`.
    #[serde(rename = "type")]
    pub r#type: Option2,
    /// The element `self`.
    #[serde(rename = "self")]
    pub self_: Option3,
    /// The element `from`.
    pub from: String,
    /// The element `XMLName`.
    #[serde(rename = "XMLName")]
    pub xml_name: String,
    /// The element `a-b.c`.
    #[serde(rename = "a-b.c")]
    pub a_b_c: String,
    /// The element `to`.
    pub to: String,
    /// The element `Writer`.
    #[serde(rename = "Writer")]
    pub writer: Writer2,
}

impl Order {
    /// What the contract says of `type`.
    pub const TYPE: &'static FieldDescription = &fields::ORDER_TYPE;

    /// What the contract says of `self`.
    pub const SELF: &'static FieldDescription = &fields::ORDER_SELF;

    /// What the contract says of `from`.
    pub const FROM: &'static FieldDescription = &fields::ORDER_FROM;

    /// What the contract says of `XMLName`.
    pub const XML_NAME: &'static FieldDescription = &fields::ORDER_XML_NAME;

    /// What the contract says of `a-b.c`.
    pub const A_B_C: &'static FieldDescription = &fields::ORDER_A_B_C;

    /// What the contract says of `to`.
    pub const TO: &'static FieldDescription = &fields::ORDER_TO;

    /// What the contract says of `Writer`.
    pub const WRITER: &'static FieldDescription = &fields::ORDER_WRITER;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let r#type = from.required(&fields::ORDER_TYPE.element, read_option2)?;
        let self_ = from.required(&fields::ORDER_SELF.element, Option3::decode)?;
        let from_value = from.required(&fields::ORDER_FROM.element, String::decode)?;
        let xml_name = from.required(&fields::ORDER_XML_NAME.element, String::decode)?;
        let a_b_c = from.required(&fields::ORDER_A_B_C.element, String::decode)?;
        let to = from.required(&fields::ORDER_TO.element, String::decode)?;
        let writer = from.required(&fields::ORDER_WRITER.element, Writer2::decode)?;
        from.end()?;
        let (Some(r#type), Some(self_), Some(from_value)) = (r#type, self_, from_value) else {
            return Ok(None);
        };
        let (Some(xml_name), Some(a_b_c), Some(to), Some(writer)) = (xml_name, a_b_c, to, writer)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            r#type,
            self_,
            from: from_value,
            xml_name,
            a_b_c,
            to,
            writer,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<type>", &self.r#type);
        to.element("<self>", &self.self_);
        to.element("<from>", &self.from);
        to.element("<XMLName>", &self.xml_name);
        to.element("<a-b.c>", &self.a_b_c);
        to.element("<to>", &self.to);
        to.element("<Writer>", &self.writer);
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
        &types::OPTION2,
        &types::OPTION3,
        &types::WRITER2,
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

    pub(super) static OPTION3_MATCH: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "match").with_types(super::types::XS_STRING_NAMES),
            super::types::XS_STRING_DERIVED,
        ),
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

    pub(super) static WRITER2_CRATE: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "crate").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_TYPE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "type").with_types(super::types::OPTION2_NAMES),
        documentation: "",
        content: &super::types::OPTION2,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SELF: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "self").with_types(super::types::OPTION3_NAMES),
        documentation: "",
        content: &super::types::OPTION3,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FROM: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "from").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_XML_NAME: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "XMLName").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_A_B_C: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "a-b.c").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_TO: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "to").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_WRITER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "Writer")
            .with_types(super::types::WRITER2_NAMES),
        documentation: "",
        content: &super::types::WRITER2,
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

    pub(super) static OPTION2: TypeDescription = TypeDescription {
        name: "Option",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "5",
            }],
        },
    };

    pub(super) const OPTION2_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Option"),
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] = &[DerivedType::new(
        super::NAMESPACE,
        "Option",
        super::has_option2,
    )];

    pub(super) static OPTION3: TypeDescription = TypeDescription {
        name: "option",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::OPTION3_MATCH]),
    };

    pub(super) const OPTION3_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "option")];

    pub(super) static WRITER2: TypeDescription = TypeDescription {
        name: "Writer",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::WRITER2_CRATE]),
    };

    pub(super) const WRITER2_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Writer")];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_TYPE,
            &super::fields::ORDER_SELF,
            &super::fields::ORDER_FROM,
            &super::fields::ORDER_XML_NAME,
            &super::fields::ORDER_A_B_C,
            &super::fields::ORDER_TO,
            &super::fields::ORDER_WRITER,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
