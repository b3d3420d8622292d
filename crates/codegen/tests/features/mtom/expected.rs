// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    Base64Binary, BinaryFacets, CallError, Client, Content, ContractDescription, Cow, Decode,
    Decoder, ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    HexBinary, LengthFacets, MessageDescription, Name, Occurs, Operation, OperationDescription,
    Service, TextFacets, Transport, TypeDescription, TypeName, ValueError, Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Seal`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seal {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    pub content_type: SealContentType,
    /// The text.
    pub value: SealText,
}

impl Seal {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::SEAL_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::SEAL_VALUE;
}

impl Decode for Seal {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::SEAL_CONTENT_TYPE.element])?;
        let content_type =
            from.required_attribute(&fields::SEAL_CONTENT_TYPE.element, parse_seal_content_type);
        let value = read_seal_text(from)?;
        let (Some(content_type), Some(value)) = (content_type, value) else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for Seal {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" n1:contentType=\"", &self.content_type);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `hexBinary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HexBinary2 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<HexBinaryContentType>,
    /// The text.
    pub value: HexBinary,
}

impl HexBinary2 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::HEX_BINARY2_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::HEX_BINARY2_VALUE;
}

impl Decode for HexBinary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::HEX_BINARY2_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::HEX_BINARY2_CONTENT_TYPE.element,
            parse_hex_binary_content_type,
        );
        let value = HexBinary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for HexBinary2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n1:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `hexBinary-contentType`.
pub type HexBinaryContentType = String;

static HEX_BINARY_CONTENT_TYPE: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_hex_binary_content_type(text: Cow<'_, str>) -> Result<String, ValueError> {
    HEX_BINARY_CONTENT_TYPE.read(text).map(Cow::into_owned)
}

/// The type `Seal-text`.
pub type SealText = HexBinary;

static SEAL_TEXT: BinaryFacets = BinaryFacets {
    length: LengthFacets {
        max_length: Some(4),
        ..LengthFacets::NONE
    },
    ..BinaryFacets::NONE
};

fn read_seal_text(from: &mut Decoder<'_, '_>) -> Result<Option<HexBinary>, Error> {
    SEAL_TEXT.decode(from)
}

/// The type `Seal-contentType`.
pub type SealContentType = String;

static SEAL_CONTENT_TYPE: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_seal_content_type(text: Cow<'_, str>) -> Result<String, ValueError> {
    SEAL_CONTENT_TYPE.read(text).map(Cow::into_owned)
}

/// The type `base64Binary`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Base64Binary2 {
    /// The attribute `contentType`.
    #[serde(rename = "@contentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Base64BinaryContentType>,
    /// The text.
    pub value: Base64Binary,
}

impl Base64Binary2 {
    /// What the contract says of `contentType`.
    pub const CONTENT_TYPE: &'static FieldDescription = &fields::BASE64_BINARY2_CONTENT_TYPE;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::BASE64_BINARY2_VALUE;
}

impl Decode for Base64Binary2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::BASE64_BINARY2_CONTENT_TYPE.element])?;
        let content_type = from.attribute(
            &fields::BASE64_BINARY2_CONTENT_TYPE.element,
            parse_base64_binary_content_type,
        );
        let value = Base64Binary::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self {
            content_type,
            value,
        }))
    }
}

impl Encode for Base64Binary2 {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" n1:contentType=\"", self.content_type.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `base64Binary-contentType`.
pub type Base64BinaryContentType = String;

static BASE64_BINARY_CONTENT_TYPE: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn parse_base64_binary_content_type(text: Cow<'_, str>) -> Result<String, ValueError> {
    BASE64_BINARY_CONTENT_TYPE.read(text).map(Cow::into_owned)
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `drawing`.
    pub drawing: Base64Binary,
    /// The element `photo`.
    #[serde(default)]
    pub photo: Vec<Base64Binary2>,
    /// The element `seal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

impl Order {
    /// What the contract says of `drawing`.
    pub const DRAWING: &'static FieldDescription = &fields::ORDER_DRAWING;

    /// What the contract says of `photo`.
    pub const PHOTO: &'static FieldDescription = &fields::ORDER_PHOTO;

    /// What the contract says of `seal`.
    pub const SEAL: &'static FieldDescription = &fields::ORDER_SEAL;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let drawing = from.required(&fields::ORDER_DRAWING.element, Base64Binary::decode)?;
        let photo = from.repeated(
            &fields::ORDER_PHOTO.element,
            Occurs::ANY,
            Base64Binary2::decode,
        )?;
        let seal = from.optional(&fields::ORDER_SEAL.element, Seal::decode)?;
        from.end()?;
        let Some(drawing) = drawing else {
            return Ok(None);
        };
        Ok(Some(Self {
            drawing,
            photo,
            seal,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<n2:drawing>", &self.drawing);
        to.repeated("<n2:photo>", &self.photo);
        to.optional("<n2:seal>", self.seal.as_ref());
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
        to.element("<n2:number>", &self.number);
    }
}

/// The type `hexBinary`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyHexBinary {
    /// The type `hexBinary`.
    HexBinary2(Box<HexBinary2>),
    /// The type `Seal`.
    Seal(Box<Seal>),
}

impl AnyHexBinary {
    const TYPES: &'static [TypeName] = &[
        TypeName::new("http://www.w3.org/2005/05/xmlmime", "hexBinary"),
        TypeName::new(NAMESPACE, "Seal"),
    ];
}

impl Decode for AnyHexBinary {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::HEX_BINARY2_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::HexBinary2),
            Some(1) => boxed(from)?.map(Self::Seal),
            _ => None,
        })
    }
}

impl Encode for AnyHexBinary {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::HexBinary2(value) => value.attributes(to),
            Self::Seal(value) => {
                to.markup(" xsi:type=\"n2:Seal\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::HexBinary2(value) => value.encode(to),
            Self::Seal(value) => value.encode(to),
        }
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
                    "<n2:Order xmlns:n1=\"http://www.w3.org/2005/05/xmlmime\" \
                     xmlns:n2=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
                value.encode(to);
                to.markup("</n2:Order>");
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
                    "<n2:OrderResponse xmlns:n1=\"http://www.w3.org/2005/05/xmlmime\" \
                     xmlns:n2=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
                value.encode(to);
                to.markup("</n2:OrderResponse>");
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
                "<n2:Order xmlns:n1=\"http://www.w3.org/2005/05/xmlmime\" \
                 xmlns:n2=\"urn:example:shop\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            );
            input.encode(to);
            to.markup("</n2:Order>");
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
        &types::SEAL,
        &types::HEX_BINARY2,
        &types::HEX_BINARY_CONTENT_TYPE,
        &types::SEAL_TEXT,
        &types::SEAL_CONTENT_TYPE,
        &types::BASE64_BINARY2,
        &types::BASE64_BINARY_CONTENT_TYPE,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_HEX_BINARY,
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

    pub(super) static SEAL_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2005/05/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::SEAL_CONTENT_TYPE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SEAL_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::SEAL_TEXT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static HEX_BINARY2_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2005/05/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::HEX_BINARY_CONTENT_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static HEX_BINARY2_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::XS_HEX_BINARY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static BASE64_BINARY2_CONTENT_TYPE: FieldDescription = FieldDescription {
        element: ElementName::attribute("http://www.w3.org/2005/05/xmlmime", "contentType"),
        documentation: "",
        content: &super::types::BASE64_BINARY_CONTENT_TYPE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static BASE64_BINARY2_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::XS_BASE64_BINARY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_DRAWING: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "drawing")
            .with_types(super::types::XS_BASE64_BINARY_NAMES),
        documentation: "",
        content: &super::types::XS_BASE64_BINARY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_PHOTO: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "photo")
                .with_types(super::types::BASE64_BINARY2_NAMES),
        ),
        documentation: "",
        content: &super::types::BASE64_BINARY2,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SEAL: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "seal").with_types(super::types::SEAL_NAMES),
        ),
        documentation: "",
        content: &super::types::SEAL,
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

    pub(super) static SEAL: TypeDescription = TypeDescription {
        name: "Seal",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::SEAL_CONTENT_TYPE,
            &super::fields::SEAL_VALUE,
        ]),
    };

    pub(super) const SEAL_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Seal"),
        TypeName::new("http://www.w3.org/2005/05/xmlmime", "hexBinary"),
        TypeName::xsd("hexBinary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static HEX_BINARY2: TypeDescription = TypeDescription {
        name: "hexBinary",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::HEX_BINARY2_CONTENT_TYPE,
            &super::fields::HEX_BINARY2_VALUE,
        ]),
    };

    pub(super) const HEX_BINARY2_NAMES: &[TypeName] = &[
        TypeName::new("http://www.w3.org/2005/05/xmlmime", "hexBinary"),
        TypeName::xsd("hexBinary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_HEX_BINARY: TypeDescription = TypeDescription {
        name: "hexBinary",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "hexBinary",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) static HEX_BINARY_CONTENT_TYPE: TypeDescription = TypeDescription {
        name: "HexBinaryContentType",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
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

    pub(super) static SEAL_TEXT: TypeDescription = TypeDescription {
        name: "SealText",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "hexBinary",
            facets: &[
                FacetDescription {
                    name: "maxLength",
                    value: "4",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static SEAL_CONTENT_TYPE: TypeDescription = TypeDescription {
        name: "SealContentType",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
    };

    pub(super) static BASE64_BINARY2: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Structure(&[
            &super::fields::BASE64_BINARY2_CONTENT_TYPE,
            &super::fields::BASE64_BINARY2_VALUE,
        ]),
    };

    pub(super) const BASE64_BINARY2_NAMES: &[TypeName] = &[
        TypeName::new("http://www.w3.org/2005/05/xmlmime", "base64Binary"),
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static XS_BASE64_BINARY: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "base64Binary",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BASE64_BINARY_NAMES: &[TypeName] = &[
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static BASE64_BINARY_CONTENT_TYPE: TypeDescription = TypeDescription {
        name: "Base64BinaryContentType",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "3",
            }],
        },
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_DRAWING,
            &super::fields::ORDER_PHOTO,
            &super::fields::ORDER_SEAL,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_HEX_BINARY: TypeDescription = TypeDescription {
        name: "AnyHexBinary",
        namespace: "http://www.w3.org/2005/05/xmlmime",
        documentation: "The type `hexBinary`, or one that is derived from it.",
        content: Content::Family(&[&HEX_BINARY2, &SEAL]),
    };
}
