// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDescription, FaultDetail,
    FieldDescription, LengthFacets, MessageDescription, Name, Operation, OperationDescription,
    Particle, Pattern, Service, TextFacets, Transport, TypeDescription, TypeName, ValueDescription,
    ValueError, Version, Writer, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `号`.
pub type 号 = String;

static TYPE_号: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(9),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_type_号(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    TYPE_号.decode(from)
}

fn parse_type_号(text: Cow<'_, str>) -> Result<String, ValueError> {
    TYPE_号.read(text).map(Cow::into_owned)
}

fn has_type_号(text: &str) -> bool {
    parse_type_号(Cow::Borrowed(text)).is_ok()
}

/// The type `态`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum 态 {
    /// The value `完成`.
    完成,
    /// The value `打开`.
    打开,
}

impl 态 {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::完成, Self::打开];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["完成", "打开"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::完成 => "完成",
            Self::打开 => "打开",
        }
    }
}

impl FromStr for 态 {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "完成" => Ok(Self::完成),
            "打开" => Ok(Self::打开),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for 态 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for 态 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for 态 {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_type_态(text: &str) -> bool {
    text.parse::<态>().is_ok()
}

/// The type `رمز`.
pub type رمز = String;

static TYPE_رمز_PATTERNS: [Pattern; 1] = [Pattern::new("[ء-ي]+", "^(?:[ء-ي]+)$")];

static TYPE_رمز: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(9),
        ..LengthFacets::NONE
    },
    patterns: &TYPE_رمز_PATTERNS,
    ..TextFacets::NONE
};

fn read_type_رمز(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    TYPE_رمز.decode(from)
}

fn parse_type_رمز(text: Cow<'_, str>) -> Result<String, ValueError> {
    TYPE_رمز.read(text).map(Cow::into_owned)
}

fn has_type_رمز(text: &str) -> bool {
    parse_type_رمز(Cow::Borrowed(text)).is_ok()
}

/// The type `מען`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct מען {
    /// The element `רחוב`.
    pub רחוב: String,
    /// The element `号`.
    pub 号: 号,
}

impl מען {
    /// What the contract says of `רחוב`.
    pub const רחוב: &'static FieldDescription = &fields::מען_רחוב;

    /// What the contract says of `号`.
    pub const 号: &'static FieldDescription = &fields::מען_号;
}

impl Decode for מען {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let רחוב = from.required(&fields::מען_רחוב.element, String::decode)?;
        let 号 = from.required(&fields::מען_号.element, read_type_号)?;
        from.end()?;
        let (Some(רחוב), Some(号)) = (רחוב, 号) else {
            return Ok(None);
        };
        Ok(Some(Self { רחוב, 号 }))
    }
}

impl Encode for מען {
    fn encode(&self, to: &mut Writer) {
        to.element("<רחוב>", &self.רחוב);
        to.element("<号>", &self.号);
    }
}

/// The type `編號`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct 編號 {
    /// The element `号`.
    pub 号: 号,
}

impl 編號 {
    /// What the contract says of `号`.
    pub const 号: &'static FieldDescription = &fields::編號_号;
}

impl Decode for 編號 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let 号 = from.required(&fields::編號_号.element, read_type_号)?;
        from.end()?;
        let Some(号) = 号 else {
            return Ok(None);
        };
        Ok(Some(Self { 号 }))
    }
}

impl Encode for 編號 {
    fn encode(&self, to: &mut Writer) {
        to.element("<号>", &self.号);
    }
}

/// The type `单`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct 单 {
    /// A part of the content.
    pub choice: 单Choice,
    /// The element `号`.
    pub 号: 号,
    /// The element `态`.
    pub 态: 态,
    /// The element `رمز`.
    pub رمز: رمز,
    /// The element `מען`.
    pub מען: מען,
}

impl 单 {
    /// What the contract says of `号`.
    pub const 号: &'static FieldDescription = &fields::单_号;

    /// What the contract says of `态`.
    pub const 态: &'static FieldDescription = &fields::单_态;

    /// What the contract says of `رمز`.
    pub const رمز: &'static FieldDescription = &fields::单_رمز;

    /// What the contract says of `מען`.
    pub const מען: &'static FieldDescription = &fields::单_מען;
}

impl Decode for 单 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let choice = from.group::<单Choice>()?;
        let 号 = from.required(&fields::单_号.element, read_type_号)?;
        let 态 = from.required(&fields::单_态.element, 态::decode)?;
        let رمز = from.required(&fields::单_رمز.element, read_type_رمز)?;
        let מען = from.required(&fields::单_מען.element, מען::decode)?;
        from.end()?;
        let (Some(choice), Some(号), Some(态), Some(رمز), Some(מען)) = (choice, 号, 态, رمز, מען)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            choice,
            号,
            态,
            رمز,
            מען,
        }))
    }
}

impl Encode for 单 {
    fn encode(&self, to: &mut Writer) {
        self.choice.encode(to);
        to.element("<号>", &self.号);
        to.element("<态>", &self.态);
        to.element("<رمز>", &self.رمز);
        to.element("<מען>", &self.מען);
    }
}

/// One of: 名, 別名.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum 单Choice {
    /// The element `名`.
    名(号),
    /// The element `別名`.
    別名(String),
}

impl Particle for 单Choice {
    const FIRST: &'static [&'static ElementName] =
        &[&fields::单CHOICE_名.element, &fields::单CHOICE_別名.element];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "名") => {
                let value = from.required(&fields::单CHOICE_名.element, read_type_号)?;
                Ok(value.map(Self::名))
            }
            (NAMESPACE, "別名") => {
                let value = from.required(&fields::单CHOICE_別名.element, String::decode)?;
                Ok(value.map(Self::別名))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for 单Choice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::名(value) => to.element("<名>", value),
            Self::別名(value) => to.element("<別名>", value),
        }
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static 单: ElementName = ElementName::new(NAMESPACE, "单");

    pub(super) static 应答: ElementName =
        ElementName::new(NAMESPACE, "应答").with_types(super::types::TYPE_号_NAMES);

    pub(super) static 错误: ElementName =
        ElementName::new(NAMESPACE, "错误").with_types(super::types::TYPE_編號_NAMES);
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `错误`.
    错误(編號),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::错误(_) => "错误",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::错误(_) => None,
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::错误(detail) => {
                to.markup("<错误 xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</错误>");
            }
        }
    }
}

/// The faults of `单`.
#[derive(Clone, Debug, PartialEq)]
pub enum 单Fault {
    /// The fault `错误`.
    错误(編號),
}

impl From<单Fault> for Fault {
    fn from(fault: 单Fault) -> Self {
        match fault {
            单Fault::错误(detail) => Self::错误(detail),
        }
    }
}

impl From<編號> for 单Fault {
    fn from(detail: 編號) -> Self {
        Self::错误(detail)
    }
}

impl FaultDetail for 单Fault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "错误") => Ok(編號::decode(from)?.map(Self::错误)),
            _ => Ok(None),
        }
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `单`.
    单(单),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "单") => Some(&description::单),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "单") if from.begin(&elements::单)? => 单::decode(from)?.map(Self::单),
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::单(_) => &description::单,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::单(value) => {
                to.markup("<单 xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</单>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `单`.
    单(号),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::单(_) => &description::单,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::单(value) => {
                to.markup("<应答 xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</应答>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `单`.
    #[derive(Debug)]
    pub enum 单 {}

    impl Operation for 单 {
        const NAME: &'static str = "单";
        const ACTION: &'static str = "urn:example:shop/单";
        const DESCRIPTION: &'static OperationDescription = &description::单;
        type Input = super::单;
        type Output = super::号;
        type Fault = super::单Fault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<单 xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</单>");
        }
    }
}

/// The port type `商店`.
pub trait 商店: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `单`.
    fn 单(
        &self,
        context: &Self::Context,
        input: 单,
    ) -> impl Future<Output = Result<号, Failure<单Fault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: 商店>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::单(input) => {
            let answer = service.单(context, input).await;
            Failure::answer(answer, Response::单)
        }
    }
}

/// A server of `商店`, for any transport.
#[derive(Clone, Debug)]
pub struct 商店Server<S> {
    service: S,
}

impl<S> 商店Server<S> {
    /// A server that this service answers.
    pub fn new(service: S) -> Self {
        Self { service }
    }
}

impl<S: 商店> Service for 商店Server<S> {
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

/// A client for `商店`, over any transport.
#[derive(Clone, Debug)]
pub struct 商店Client<T> {
    client: Client<T>,
}

impl<T: Transport> 商店Client<T> {
    /// A client that speaks this version of SOAP.
    pub fn new(transport: T, version: Version) -> Self {
        let client = Client::new(transport, version);
        Self { client }
    }

    /// The operation `单`.
    pub async fn 单(&self, input: &单) -> Result<号, CallError<单Fault>> {
        Client::call::<operations::单>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "商店Service",
    port_type: "商店",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::单],
    types: &[
        &types::TYPE_号,
        &types::TYPE_态,
        &types::TYPE_رمز,
        &types::TYPE_מען,
        &types::TYPE_編號,
        &types::TYPE_单,
    ],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

    pub(super) static 单: OperationDescription = OperationDescription {
        name: "单",
        action: "urn:example:shop/单",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::单,
            content: &super::types::TYPE_单,
        },
        output: MessageDescription {
            element: &super::elements::应答,
            content: &super::types::TYPE_号,
        },
        one_way: false,
        faults: &[FaultDescription {
            name: "错误",
            documentation: "",
            detail: MessageDescription {
                element: &super::elements::错误,
                content: &super::types::TYPE_編號,
            },
        }],
    };
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static מען_רחוב: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "רחוב").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static מען_号: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "号").with_types(super::types::TYPE_号_NAMES),
        documentation: "",
        content: &super::types::TYPE_号,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 編號_号: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "号").with_types(super::types::TYPE_号_NAMES),
        documentation: "",
        content: &super::types::TYPE_号,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单_号: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "号").with_types(super::types::TYPE_号_NAMES),
        documentation: "",
        content: &super::types::TYPE_号,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单_态: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "态").with_types(super::types::TYPE_态_NAMES),
        documentation: "",
        content: &super::types::TYPE_态,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单_رمز: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "رمز").with_types(super::types::TYPE_رمز_NAMES),
        documentation: "",
        content: &super::types::TYPE_رمز,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单_מען: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "מען").with_types(super::types::TYPE_מען_NAMES),
        documentation: "",
        content: &super::types::TYPE_מען,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单CHOICE_名: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "名").with_types(super::types::TYPE_号_NAMES),
        documentation: "",
        content: &super::types::TYPE_号,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static 单CHOICE_別名: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "別名").with_types(super::types::XS_STRING_NAMES),
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
}

/// The types, as data.
mod types {
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static TYPE_号: TypeDescription = TypeDescription {
        name: "号",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "9",
            }],
        },
    };

    pub(super) const TYPE_号_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "号"),
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
        DerivedType::new(super::NAMESPACE, "号", super::has_type_号),
        DerivedType::new(super::NAMESPACE, "态", super::has_type_态),
        DerivedType::new(super::NAMESPACE, "رمز", super::has_type_رمز),
    ];

    pub(super) static TYPE_态: TypeDescription = TypeDescription {
        name: "态",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "完成",
                documentation: "",
            },
            ValueDescription {
                value: "打开",
                documentation: "",
            },
        ]),
    };

    pub(super) const TYPE_态_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "态"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static TYPE_رمز: TypeDescription = TypeDescription {
        name: "رمز",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[
                FacetDescription {
                    name: "maxLength",
                    value: "9",
                },
                FacetDescription {
                    name: "pattern",
                    value: "[ء-ي]+",
                },
            ],
        },
    };

    pub(super) const TYPE_رمز_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "رمز"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static TYPE_מען: TypeDescription = TypeDescription {
        name: "מען",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::מען_רחוב, &super::fields::מען_号]),
    };

    pub(super) const TYPE_מען_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "מען")];

    pub(super) static TYPE_編號: TypeDescription = TypeDescription {
        name: "編號",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::編號_号]),
    };

    pub(super) const TYPE_編號_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "編號")];

    pub(super) static TYPE_单: TypeDescription = TypeDescription {
        name: "单",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::单CHOICE_名,
            &super::fields::单CHOICE_別名,
            &super::fields::单_号,
            &super::fields::单_态,
            &super::fields::单_رمز,
            &super::fields::单_מען,
        ]),
    };
}
