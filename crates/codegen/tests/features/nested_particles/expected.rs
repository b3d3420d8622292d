// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription, Name, Occurs,
    Operation, OperationDescription, Particle, Service, Transport, TypeDescription, TypeName,
    Version, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    /// A part of the content.
    #[serde(default)]
    pub name_and_value: Vec<OrderNameAndValue>,
    /// A part of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_and_city: Option<OrderStreetAndCity>,
    /// The element `tag`.
    #[serde(default)]
    pub tag: Vec<String>,
    /// A part of the content.
    #[serde(default)]
    pub choice: Vec<OrderChoice>,
    /// The element `end`.
    pub end: String,
    /// The element `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag2: Option<String>,
}

impl Order {
    /// What the contract says of `tag`.
    pub const TAG: &'static FieldDescription = &fields::ORDER_TAG;

    /// What the contract says of `end`.
    pub const END: &'static FieldDescription = &fields::ORDER_END;

    /// What the contract says of `tag2`.
    pub const TAG2: &'static FieldDescription = &fields::ORDER_TAG2;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let name_and_value = from.repeated_group::<OrderNameAndValue>(Occurs::new(1, None))?;
        let street_and_city = from.optional_group::<OrderStreetAndCity>()?;
        let tag = from.repeated(&fields::ORDER_TAG.element, Occurs::ANY, String::decode)?;
        let choice = from.repeated_group::<OrderChoice>(Occurs::ANY)?;
        let end = from.required(&fields::ORDER_END.element, String::decode)?;
        let tag2 = from.optional(&fields::ORDER_TAG2.element, String::decode)?;
        from.end()?;
        let Some(end) = end else {
            return Ok(None);
        };
        Ok(Some(Self {
            name_and_value,
            street_and_city,
            tag,
            choice,
            end,
            tag2,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.name_and_value);
        to.parts(self.street_and_city.as_slice());
        to.repeated("<tag>", &self.tag);
        to.parts(&self.choice);
        to.element("<end>", &self.end);
        to.optional("<tag>", self.tag2.as_ref());
    }
}

/// These together: name, value, choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderNameAndValue {
    /// The element `name`.
    pub name: String,
    /// The element `value`.
    pub value: String,
    /// A part of the content.
    #[serde(default)]
    pub choice: Vec<OrderNameAndValueChoice>,
}

impl OrderNameAndValue {
    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::ORDER_NAME_AND_VALUE_NAME;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::ORDER_NAME_AND_VALUE_VALUE;
}

impl Particle for OrderNameAndValue {
    const FIRST: &'static [&'static ElementName] = &[&fields::ORDER_NAME_AND_VALUE_NAME.element];

    fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let name = from.required(&fields::ORDER_NAME_AND_VALUE_NAME.element, String::decode)?;
        let value = from.required(&fields::ORDER_NAME_AND_VALUE_VALUE.element, String::decode)?;
        let choice = from.repeated_group::<OrderNameAndValueChoice>(Occurs::new(0, Some(2)))?;
        let (Some(name), Some(value)) = (name, value) else {
            return Ok(None);
        };
        Ok(Some(Self {
            name,
            value,
            choice,
        }))
    }
}

impl Encode for OrderNameAndValue {
    fn encode(&self, to: &mut Writer) {
        to.element("<name>", &self.name);
        to.element("<value>", &self.value);
        to.parts(&self.choice);
    }
}

/// One of: unit, `scaleAndOffset`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum OrderNameAndValueChoice {
    /// The element `unit`.
    #[serde(rename = "unit")]
    Unit(String),
    /// A part of the content.
    #[serde(rename = "scaleAndOffset")]
    ScaleAndOffset(OrderNameAndValueChoiceScaleAndOffset),
}

impl Particle for OrderNameAndValueChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::ORDER_NAME_AND_VALUE_CHOICE_UNIT.element,
        &fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "unit") => {
                let value = from.required(
                    &fields::ORDER_NAME_AND_VALUE_CHOICE_UNIT.element,
                    String::decode,
                )?;
                Ok(value.map(Self::Unit))
            }
            _ if OrderNameAndValueChoiceScaleAndOffset::begins(name) => {
                let value = from.group::<OrderNameAndValueChoiceScaleAndOffset>()?;
                Ok(value.map(Self::ScaleAndOffset))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for OrderNameAndValueChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Unit(value) => to.element("<unit>", value),
            Self::ScaleAndOffset(value) => value.encode(to),
        }
    }
}

/// These together: scale, offset.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderNameAndValueChoiceScaleAndOffset {
    /// The element `scale`.
    pub scale: i32,
    /// The element `offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
}

impl OrderNameAndValueChoiceScaleAndOffset {
    /// What the contract says of `scale`.
    pub const SCALE: &'static FieldDescription =
        &fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE;

    /// What the contract says of `offset`.
    pub const OFFSET: &'static FieldDescription =
        &fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_OFFSET;
}

impl Particle for OrderNameAndValueChoiceScaleAndOffset {
    const FIRST: &'static [&'static ElementName] =
        &[&fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE.element];

    fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let scale = from.required(
            &fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE.element,
            i32::decode,
        )?;
        let offset = from.optional(
            &fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_OFFSET.element,
            i32::decode,
        )?;
        let Some(scale) = scale else {
            return Ok(None);
        };
        Ok(Some(Self { scale, offset }))
    }
}

impl Encode for OrderNameAndValueChoiceScaleAndOffset {
    fn encode(&self, to: &mut Writer) {
        to.element("<scale>", &self.scale);
        to.optional("<offset>", self.offset.as_ref());
    }
}

/// These together: street, city.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrderStreetAndCity {
    /// The element `street`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// The element `city`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

impl OrderStreetAndCity {
    /// What the contract says of `street`.
    pub const STREET: &'static FieldDescription = &fields::ORDER_STREET_AND_CITY_STREET;

    /// What the contract says of `city`.
    pub const CITY: &'static FieldDescription = &fields::ORDER_STREET_AND_CITY_CITY;
}

impl Particle for OrderStreetAndCity {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::ORDER_STREET_AND_CITY_STREET.element,
        &fields::ORDER_STREET_AND_CITY_CITY.element,
    ];

    fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let street = from.optional(
            &fields::ORDER_STREET_AND_CITY_STREET.element,
            String::decode,
        )?;
        let city = from.optional(&fields::ORDER_STREET_AND_CITY_CITY.element, String::decode)?;
        Ok(Some(Self { street, city }))
    }
}

impl Encode for OrderStreetAndCity {
    fn encode(&self, to: &mut Writer) {
        to.optional("<street>", self.street.as_ref());
        to.optional("<city>", self.city.as_ref());
    }
}

/// One of: pair, single.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum OrderChoice {
    /// The element `pair`.
    #[serde(rename = "pair")]
    Pair(Vec<i32>),
    /// The element `single`.
    #[serde(rename = "single")]
    Single(i32),
}

impl Particle for OrderChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::ORDER_CHOICE_PAIR.element,
        &fields::ORDER_CHOICE_SINGLE.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "pair") => {
                let value = from.repeated(
                    &fields::ORDER_CHOICE_PAIR.element,
                    Occurs::new(2, Some(2)),
                    i32::decode,
                )?;
                Ok(Some(Self::Pair(value)))
            }
            (NAMESPACE, "single") => {
                let value = from.required(&fields::ORDER_CHOICE_SINGLE.element, i32::decode)?;
                Ok(value.map(Self::Single))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for OrderChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Pair(value) => to.repeated("<pair>", value),
            Self::Single(value) => to.element("<single>", value),
        }
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
    types: &[&types::ORDER, &types::ORDER_RESPONSE],
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

    pub(super) static ORDER_TAG: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "tag")
            .with_types(super::types::XS_STRING_NAMES),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_END: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "end")
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

    pub(super) static ORDER_TAG2: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "tag")
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

    pub(super) static ORDER_NAME_AND_VALUE_NAME: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "name")
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

    pub(super) static ORDER_NAME_AND_VALUE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "value")
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

    pub(super) static ORDER_NAME_AND_VALUE_CHOICE_UNIT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "unit")
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

    pub(super) static ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE: FieldDescription =
        FieldDescription {
            element: ElementName::new(super::NAMESPACE, "scale")
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

    pub(super) static ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_OFFSET: FieldDescription =
        FieldDescription {
            element: ElementName::new(super::NAMESPACE, "offset")
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

    pub(super) static ORDER_STREET_AND_CITY_STREET: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "street")
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

    pub(super) static ORDER_STREET_AND_CITY_CITY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "city")
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

    pub(super) static ORDER_CHOICE_PAIR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "pair").with_types(super::types::XS_INT_NAMES),
        documentation: "",
        content: &super::types::XS_INT,
        min_occurs: 0,
        max_occurs: Some(2),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CHOICE_SINGLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "single")
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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_NAME_AND_VALUE_NAME,
            &super::fields::ORDER_NAME_AND_VALUE_VALUE,
            &super::fields::ORDER_NAME_AND_VALUE_CHOICE_UNIT,
            &super::fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_SCALE,
            &super::fields::ORDER_NAME_AND_VALUE_CHOICE_SCALE_AND_OFFSET_OFFSET,
            &super::fields::ORDER_STREET_AND_CITY_STREET,
            &super::fields::ORDER_STREET_AND_CITY_CITY,
            &super::fields::ORDER_TAG,
            &super::fields::ORDER_CHOICE_PAIR,
            &super::fields::ORDER_CHOICE_SINGLE,
            &super::fields::ORDER_END,
            &super::fields::ORDER_TAG2,
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

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
