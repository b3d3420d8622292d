// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decimal, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, Failure, FaultDetail, FieldDescription, Lexical,
    MessageDescription, Name, Occurs, Operation, OperationDescription, Service, Transport,
    TypeDescription, TypeName, ValueDescription, ValueError, Version, Writer, collapse, enumerated,
    enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Vat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Vat {
    /// The value `0`.
    #[serde(rename = "0")]
    Value0,
    /// The value `5.5`.
    #[serde(rename = "5.5")]
    Value55,
    /// The value `21`.
    #[serde(rename = "21")]
    Value21,
}

impl Vat {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Value0, Self::Value55, Self::Value21];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["0", "5.5", "21"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value0 => "0",
            Self::Value55 => "5.5",
            Self::Value21 => "21",
        }
    }
}

impl FromStr for Vat {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "0" => Ok(Self::Value0),
            "5.5" => Ok(Self::Value55),
            "21" => Ok(Self::Value21),
            _ => enumerated::<Decimal, _>(text, Self::VALUES, Self::ALL),
        }
    }
}

impl fmt::Display for Vat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Vat {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Vat {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for Vat {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

/// The type `Reduced`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reduced {
    /// The value `+5.50`.
    #[serde(rename = "+5.50")]
    Value550,
    /// The value `0.0`.
    #[serde(rename = "0.0")]
    Value00,
}

impl Reduced {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Value550, Self::Value00];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["+5.50", "0.0"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value550 => "+5.50",
            Self::Value00 => "0.0",
        }
    }
}

impl FromStr for Reduced {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "+5.50" => Ok(Self::Value550),
            "0.0" => Ok(Self::Value00),
            _ => enumerated::<Decimal, _>(text, Self::VALUES, Self::ALL),
        }
    }
}

impl fmt::Display for Reduced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Reduced {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Reduced {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_reduced(text: &str) -> bool {
    collapse(Cow::Borrowed(text)).parse::<Reduced>().is_ok()
}

/// The type `Step`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// The value `1`.
    #[serde(rename = "1")]
    Value1,
    /// The value `-1`.
    #[serde(rename = "-1")]
    Value12,
}

impl Step {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Value1, Self::Value12];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["1", "-1"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value1 => "1",
            Self::Value12 => "-1",
        }
    }
}

impl FromStr for Step {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "1" => Ok(Self::Value1),
            "-1" => Ok(Self::Value12),
            _ => enumerated::<i32, _>(text, Self::VALUES, Self::ALL),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Step {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for Step {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

/// The type `Sign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sign {
    /// The value `<`.
    #[serde(rename = "<")]
    Value,
    /// The value `>=`.
    #[serde(rename = ">=")]
    Value2,
    /// The empty value.
    #[serde(rename = "")]
    Value3,
    /// The value `½`.
    #[serde(rename = "½")]
    Value4,
}

impl Sign {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Value, Self::Value2, Self::Value3, Self::Value4];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["<", ">=", "", "½"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value => "<",
            Self::Value2 => ">=",
            Self::Value3 => "",
            Self::Value4 => "½",
        }
    }
}

impl FromStr for Sign {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "<" => Ok(Self::Value),
            ">=" => Ok(Self::Value2),
            "" => Ok(Self::Value3),
            "½" => Ok(Self::Value4),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for Sign {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| text.parse())
    }
}

impl Encode for Sign {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

fn has_sign(text: &str) -> bool {
    text.parse::<Sign>().is_ok()
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `vat`.
    #[serde(rename = "@vat")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat: Option<Vat>,
    /// The element `vat`.
    pub vat2: Vat,
    /// The element `step`.
    pub step: Step,
    /// The element `sign`.
    #[serde(default)]
    pub sign: Vec<Sign>,
    /// The element `reduced`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reduced: Option<Reduced>,
}

impl Order {
    /// What the contract says of `vat`.
    pub const VAT: &'static FieldDescription = &fields::ORDER_VAT;

    /// What the contract says of `vat2`.
    pub const VAT2: &'static FieldDescription = &fields::ORDER_VAT2;

    /// What the contract says of `step`.
    pub const STEP: &'static FieldDescription = &fields::ORDER_STEP;

    /// What the contract says of `sign`.
    pub const SIGN: &'static FieldDescription = &fields::ORDER_SIGN;

    /// What the contract says of `reduced`.
    pub const REDUCED: &'static FieldDescription = &fields::ORDER_REDUCED;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::ORDER_VAT.element])?;
        let vat = from.attribute(&fields::ORDER_VAT.element, Lexical::read);
        let vat2 = from.required(&fields::ORDER_VAT2.element, Vat::decode)?;
        let step = from.required(&fields::ORDER_STEP.element, Step::decode)?;
        let sign = from.repeated(
            &fields::ORDER_SIGN.element,
            Occurs::new(1, None),
            Sign::decode,
        )?;
        let reduced = from.optional(&fields::ORDER_REDUCED.element, Reduced::decode)?;
        from.end()?;
        let (Some(vat2), Some(step)) = (vat2, step) else {
            return Ok(None);
        };
        Ok(Some(Self {
            vat,
            vat2,
            step,
            sign,
            reduced,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" vat=\"", self.vat.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<vat>", &self.vat2);
        to.element("<step>", &self.step);
        to.repeated("<sign>", &self.sign);
        to.optional("<reduced>", self.reduced.as_ref());
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
        &types::VAT,
        &types::REDUCED,
        &types::STEP,
        &types::SIGN,
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

    pub(super) static ORDER_VAT: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "vat"),
        documentation: "",
        content: &super::types::VAT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_VAT2: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "vat").with_types(super::types::VAT_NAMES),
            super::types::VAT_DERIVED,
        ),
        documentation: "",
        content: &super::types::VAT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_STEP: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "step").with_types(super::types::STEP_NAMES),
        documentation: "",
        content: &super::types::STEP,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIGN: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "sign").with_types(super::types::SIGN_NAMES),
        documentation: "",
        content: &super::types::SIGN,
        min_occurs: 1,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_REDUCED: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "reduced")
            .with_types(super::types::REDUCED_NAMES),
        documentation: "",
        content: &super::types::REDUCED,
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
    use super::{Content, DerivedType, TypeDescription, TypeName, ValueDescription};

    pub(super) static VAT: TypeDescription = TypeDescription {
        name: "Vat",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "0",
                documentation: "",
            },
            ValueDescription {
                value: "5.5",
                documentation: "",
            },
            ValueDescription {
                value: "21",
                documentation: "",
            },
        ]),
    };

    pub(super) const VAT_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Vat"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) const VAT_DERIVED: &[DerivedType] = &[DerivedType::new(
        super::NAMESPACE,
        "Reduced",
        super::has_reduced,
    )];

    pub(super) static REDUCED: TypeDescription = TypeDescription {
        name: "Reduced",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "+5.50",
                documentation: "",
            },
            ValueDescription {
                value: "0.0",
                documentation: "",
            },
        ]),
    };

    pub(super) const REDUCED_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Reduced"),
        TypeName::new(super::NAMESPACE, "Vat"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static STEP: TypeDescription = TypeDescription {
        name: "Step",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "1",
                documentation: "",
            },
            ValueDescription {
                value: "-1",
                documentation: "",
            },
        ]),
    };

    pub(super) const STEP_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Step"),
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SIGN: TypeDescription = TypeDescription {
        name: "Sign",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "<",
                documentation: "",
            },
            ValueDescription {
                value: ">=",
                documentation: "",
            },
            ValueDescription {
                value: "",
                documentation: "",
            },
            ValueDescription {
                value: "½",
                documentation: "",
            },
        ]),
    };

    pub(super) const SIGN_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Sign"),
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

    pub(super) const XS_STRING_DERIVED: &[DerivedType] =
        &[DerivedType::new(super::NAMESPACE, "Sign", super::has_sign)];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_VAT,
            &super::fields::ORDER_VAT2,
            &super::fields::ORDER_STEP,
            &super::fields::ORDER_SIGN,
            &super::fields::ORDER_REDUCED,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
