// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Cow, Decode, Decoder, DerivedType,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription,
    LengthFacets, Lexical, ListFacets, MessageDescription, Name, Occurs, Operation,
    OperationDescription, Pattern, Service, TextFacets, Transport, TypeDescription, TypeName,
    ValueDescription, ValueError, Version, WhiteSpace, Writer, collapse, enumeration_error,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Sizes`.
pub type Sizes = Vec<i32>;

static SIZES: ListFacets = ListFacets::NONE;

fn read_sizes(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<i32>>, Error> {
    from.value(parse_sizes)
}

fn parse_sizes(text: Cow<'_, str>) -> Result<Vec<i32>, ValueError> {
    SIZES.read(text, Lexical::read)
}

/// The type `TwoSizes`.
pub type TwoSizes = Vec<i32>;

static TWO_SIZES: ListFacets = ListFacets {
    length: LengthFacets {
        length: Some(2),
        ..LengthFacets::NONE
    },
    ..ListFacets::NONE
};

fn read_two_sizes(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<i32>>, Error> {
    from.value(parse_two_sizes)
}

fn parse_two_sizes(text: Cow<'_, str>) -> Result<Vec<i32>, ValueError> {
    TWO_SIZES.read(text, Lexical::read)
}

fn has_two_sizes(text: &str) -> bool {
    parse_two_sizes(Cow::Borrowed(text)).is_ok()
}

/// The type `Pairs`.
pub type Pairs = Vec<i32>;

static PAIRS: ListFacets = ListFacets {
    values: &["1 2", "3 4"],
    ..ListFacets::NONE
};

fn read_pairs(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<i32>>, Error> {
    from.value(parse_pairs)
}

fn parse_pairs(text: Cow<'_, str>) -> Result<Vec<i32>, ValueError> {
    PAIRS.read(text, Lexical::read)
}

fn has_pairs(text: &str) -> bool {
    parse_pairs(Cow::Borrowed(text)).is_ok()
}

/// The type `Colours`.
pub type Colours = Vec<ColoursItem>;

static COLOURS: ListFacets = ListFacets::NONE;

fn parse_colours(text: Cow<'_, str>) -> Result<Vec<ColoursItem>, ValueError> {
    COLOURS.read(text, Lexical::read)
}

/// The type `Colours-item`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ColoursItem {
    /// The value `red`.
    #[serde(rename = "red")]
    Red,
    /// The value `blue`.
    #[serde(rename = "blue")]
    Blue,
}

impl ColoursItem {
    /// Every value, in the schema's order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];

    /// Every value as the contract spells it.
    pub const VALUES: &'static [&'static str] = &["red", "blue"];

    /// The value as the contract spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
        }
    }
}

impl FromStr for ColoursItem {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "red" => Ok(Self::Red),
            "blue" => Ok(Self::Blue),
            _ => Err(enumeration_error(Self::VALUES)),
        }
    }
}

impl fmt::Display for ColoursItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Decode for ColoursItem {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.value(|text| collapse(text).parse())
    }
}

impl Encode for ColoursItem {
    fn encode(&self, to: &mut Writer) {
        to.text(self.as_str());
    }
}

impl Lexical for ColoursItem {
    fn read(text: Cow<'_, str>) -> Result<Self, ValueError> {
        collapse(text).parse()
    }

    fn write(&self, to: &mut Writer) {
        to.attribute(self.as_str());
    }
}

static XS_NMTOKEN_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"\c+",
    r"^(?:[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]+)$",
)];

static XS_NMTOKEN: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_NMTOKEN_PATTERNS,
    ..TextFacets::NONE
};

fn parse_xs_nmtoken(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_NMTOKEN.read(text).map(Cow::into_owned)
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The attribute `colours`.
    #[serde(rename = "@colours")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colours: Option<Colours>,
    /// The attribute `names`.
    #[serde(rename = "@names")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<Vec<String>>,
    /// The element `sizes`.
    pub sizes: Sizes,
    /// The element `two`.
    #[serde(default)]
    pub two: Vec<TwoSizes>,
    /// The element `pair`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pair: Option<Pairs>,
    /// The element `tokens`.
    pub tokens: Vec<String>,
    /// The element `refs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refs: Option<Vec<String>>,
    /// The element `entities`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<String>>,
}

impl Order {
    /// What the contract says of `colours`.
    pub const COLOURS: &'static FieldDescription = &fields::ORDER_COLOURS;

    /// What the contract says of `names`.
    pub const NAMES: &'static FieldDescription = &fields::ORDER_NAMES;

    /// What the contract says of `sizes`.
    pub const SIZES: &'static FieldDescription = &fields::ORDER_SIZES;

    /// What the contract says of `two`.
    pub const TWO: &'static FieldDescription = &fields::ORDER_TWO;

    /// What the contract says of `pair`.
    pub const PAIR: &'static FieldDescription = &fields::ORDER_PAIR;

    /// What the contract says of `tokens`.
    pub const TOKENS: &'static FieldDescription = &fields::ORDER_TOKENS;

    /// What the contract says of `refs`.
    pub const REFS: &'static FieldDescription = &fields::ORDER_REFS;

    /// What the contract says of `entities`.
    pub const ENTITIES: &'static FieldDescription = &fields::ORDER_ENTITIES;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::ORDER_COLOURS.element, &fields::ORDER_NAMES.element])?;
        let colours = from.attribute(&fields::ORDER_COLOURS.element, parse_colours);
        let names = from.attribute(&fields::ORDER_NAMES.element, parse_xs_nmtokens);
        let sizes = from.required(&fields::ORDER_SIZES.element, read_sizes)?;
        let two = from.repeated(&fields::ORDER_TWO.element, Occurs::ANY, read_two_sizes)?;
        let pair = from.optional(&fields::ORDER_PAIR.element, read_pairs)?;
        let tokens = from.required(&fields::ORDER_TOKENS.element, read_xs_nmtokens)?;
        let refs = from.optional(&fields::ORDER_REFS.element, read_xs_idrefs)?;
        let entities = from.optional(&fields::ORDER_ENTITIES.element, read_xs_entities)?;
        from.end()?;
        let (Some(sizes), Some(tokens)) = (sizes, tokens) else {
            return Ok(None);
        };
        Ok(Some(Self {
            colours,
            names,
            sizes,
            two,
            pair,
            tokens,
            refs,
            entities,
        }))
    }
}

impl Encode for Order {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" colours=\"", self.colours.as_ref());
        to.optional_attribute(" names=\"", self.names.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<sizes>", &self.sizes);
        to.repeated("<two>", &self.two);
        to.optional("<pair>", self.pair.as_ref());
        to.element("<tokens>", &self.tokens);
        to.optional("<refs>", self.refs.as_ref());
        to.optional("<entities>", self.entities.as_ref());
    }
}

static XS_NMTOKENS: ListFacets = ListFacets {
    length: LengthFacets {
        min_length: Some(1),
        ..LengthFacets::NONE
    },
    ..ListFacets::NONE
};

fn read_xs_nmtokens(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<String>>, Error> {
    from.value(parse_xs_nmtokens)
}

fn parse_xs_nmtokens(text: Cow<'_, str>) -> Result<Vec<String>, ValueError> {
    XS_NMTOKENS.read(text, parse_xs_nmtoken)
}

static XS_IDREFS: ListFacets = ListFacets {
    length: LengthFacets {
        min_length: Some(1),
        ..LengthFacets::NONE
    },
    ..ListFacets::NONE
};

fn read_xs_idrefs(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<String>>, Error> {
    from.value(parse_xs_idrefs)
}

fn parse_xs_idrefs(text: Cow<'_, str>) -> Result<Vec<String>, ValueError> {
    XS_IDREFS.read(text, parse_xs_idref)
}

static XS_IDREF_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_IDREF: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_IDREF_PATTERNS,
    ..TextFacets::NONE
};

fn parse_xs_idref(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_IDREF.read(text).map(Cow::into_owned)
}

static XS_ENTITIES: ListFacets = ListFacets {
    length: LengthFacets {
        min_length: Some(1),
        ..LengthFacets::NONE
    },
    ..ListFacets::NONE
};

fn read_xs_entities(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<String>>, Error> {
    from.value(parse_xs_entities)
}

fn parse_xs_entities(text: Cow<'_, str>) -> Result<Vec<String>, ValueError> {
    XS_ENTITIES.read(text, parse_xs_entity)
}

static XS_ENTITY_PATTERNS: [Pattern; 1] = [Pattern::new(
    r"[\i-[:]][\c-[:]]*",
    r"^(?:[[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]]--[:]][[[:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]]--[:]]*)$",
)];

static XS_ENTITY: TextFacets = TextFacets {
    white_space: WhiteSpace::Collapse,
    patterns: &XS_ENTITY_PATTERNS,
    ..TextFacets::NONE
};

fn parse_xs_entity(text: Cow<'_, str>) -> Result<String, ValueError> {
    XS_ENTITY.read(text).map(Cow::into_owned)
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
        &types::SIZES,
        &types::TWO_SIZES,
        &types::PAIRS,
        &types::COLOURS,
        &types::COLOURS_ITEM,
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

    pub(super) static ORDER_COLOURS: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "colours"),
        documentation: "",
        content: &super::types::COLOURS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NAMES: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "names"),
        documentation: "",
        content: &super::types::XS_NMTOKENS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIZES: FieldDescription = FieldDescription {
        element: ElementName::with_derived(
            ElementName::new(super::NAMESPACE, "sizes").with_types(super::types::SIZES_NAMES),
            super::types::SIZES_DERIVED,
        ),
        documentation: "",
        content: &super::types::SIZES,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TWO: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "two")
            .with_types(super::types::TWO_SIZES_NAMES),
        documentation: "",
        content: &super::types::TWO_SIZES,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_PAIR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "pair").with_types(super::types::PAIRS_NAMES),
        documentation: "",
        content: &super::types::PAIRS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TOKENS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "tokens")
            .with_types(super::types::XS_NMTOKENS_NAMES),
        documentation: "",
        content: &super::types::XS_NMTOKENS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_REFS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "refs")
            .with_types(super::types::XS_IDREFS_NAMES),
        documentation: "",
        content: &super::types::XS_IDREFS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_ENTITIES: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "entities")
            .with_types(super::types::XS_ENTITIES_NAMES),
        documentation: "",
        content: &super::types::XS_ENTITIES,
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
    use super::{
        Content, DerivedType, FacetDescription, TypeDescription, TypeName, ValueDescription,
    };

    pub(super) static SIZES: TypeDescription = TypeDescription {
        name: "Sizes",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&XS_INT),
    };

    pub(super) const SIZES_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Sizes")];

    pub(super) const SIZES_DERIVED: &[DerivedType] = &[
        DerivedType::new(super::NAMESPACE, "TwoSizes", super::has_two_sizes),
        DerivedType::new(super::NAMESPACE, "Pairs", super::has_pairs),
    ];

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

    pub(super) static TWO_SIZES: TypeDescription = TypeDescription {
        name: "TwoSizes",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&XS_INT),
    };

    pub(super) const TWO_SIZES_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "TwoSizes"),
        TypeName::new(super::NAMESPACE, "Sizes"),
    ];

    pub(super) static PAIRS: TypeDescription = TypeDescription {
        name: "Pairs",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&XS_INT),
    };

    pub(super) const PAIRS_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Pairs"),
        TypeName::new(super::NAMESPACE, "Sizes"),
    ];

    pub(super) static COLOURS: TypeDescription = TypeDescription {
        name: "Colours",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&COLOURS_ITEM),
    };

    pub(super) static COLOURS_ITEM: TypeDescription = TypeDescription {
        name: "ColoursItem",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Enumeration(&[
            ValueDescription {
                value: "red",
                documentation: "",
            },
            ValueDescription {
                value: "blue",
                documentation: "",
            },
        ]),
    };

    pub(super) static XS_NMTOKEN: TypeDescription = TypeDescription {
        name: "NMTOKEN",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "NMTOKEN",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "\\c+",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_COLOURS,
            &super::fields::ORDER_NAMES,
            &super::fields::ORDER_SIZES,
            &super::fields::ORDER_TWO,
            &super::fields::ORDER_PAIR,
            &super::fields::ORDER_TOKENS,
            &super::fields::ORDER_REFS,
            &super::fields::ORDER_ENTITIES,
        ]),
    };

    pub(super) static XS_NMTOKENS: TypeDescription = TypeDescription {
        name: "NMTOKENS",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::List(&XS_NMTOKEN),
    };

    pub(super) const XS_NMTOKENS_NAMES: &[TypeName] = &[];

    pub(super) static XS_IDREFS: TypeDescription = TypeDescription {
        name: "IDREFS",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::List(&XS_IDREF),
    };

    pub(super) const XS_IDREFS_NAMES: &[TypeName] = &[];

    pub(super) static XS_IDREF: TypeDescription = TypeDescription {
        name: "IDREF",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "IDREF",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static XS_ENTITIES: TypeDescription = TypeDescription {
        name: "ENTITIES",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::List(&XS_ENTITY),
    };

    pub(super) const XS_ENTITIES_NAMES: &[TypeName] = &[];

    pub(super) static XS_ENTITY: TypeDescription = TypeDescription {
        name: "ENTITY",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "ENTITY",
            facets: &[
                FacetDescription {
                    name: "pattern",
                    value: "[\\i-[:]][\\c-[:]]*",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
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
