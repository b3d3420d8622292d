// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decimal, Decode, Decoder, ElementName, Encode,
    Error, FacetDescription, Failure, FaultDetail, FieldDescription, LazyLock, LengthFacets,
    Lexical, MessageDescription, Mixed, Name, NumberFacets, Operation, OperationDescription,
    Particle, Place, RangeFacets, Service, TextFacets, Transport, TypeDescription, TypeName,
    Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Amount`.
pub type Amount = Decimal;

static AMOUNT: LazyLock<NumberFacets<Decimal>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        min_inclusive: "0".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_amount(from: &mut Decoder<'_, '_>) -> Result<Option<Decimal>, Error> {
    AMOUNT.decode(from)
}

/// The type `Money`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Money {
    /// The attribute `currency`.
    #[serde(rename = "@currency")]
    pub currency: String,
    /// The text.
    pub value: Amount,
}

impl Money {
    /// What the contract says of `currency`.
    pub const CURRENCY: &'static FieldDescription = &fields::MONEY_CURRENCY;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::MONEY_VALUE;
}

impl Decode for Money {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::MONEY_CURRENCY.element])?;
        let currency = from.required_attribute(&fields::MONEY_CURRENCY.element, Lexical::read);
        let value = read_amount(from)?;
        let (Some(currency), Some(value)) = (currency, value) else {
            return Ok(None);
        };
        Ok(Some(Self { currency, value }))
    }
}

impl Encode for Money {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" currency=\"", &self.currency);
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `Price`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Price {
    /// The attribute `currency`.
    #[serde(rename = "@currency")]
    pub currency: String,
    /// The attribute `value`.
    #[serde(rename = "@value")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The text.
    pub value2: Amount,
}

impl Price {
    /// What the contract says of `currency`.
    pub const CURRENCY: &'static FieldDescription = &fields::PRICE_CURRENCY;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::PRICE_VALUE;

    /// What the contract says of `value2`.
    pub const VALUE2: &'static FieldDescription = &fields::PRICE_VALUE2;
}

impl Decode for Price {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::PRICE_CURRENCY.element,
            &fields::PRICE_VALUE.element,
        ])?;
        let currency = from.required_attribute(&fields::PRICE_CURRENCY.element, Lexical::read);
        let value = from.attribute(&fields::PRICE_VALUE.element, Lexical::read);
        let value2 = read_amount(from)?;
        let (Some(currency), Some(value2)) = (currency, value2) else {
            return Ok(None);
        };
        Ok(Some(Self {
            currency,
            value,
            value2,
        }))
    }
}

impl Encode for Price {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" currency=\"", &self.currency);
        to.optional_attribute(" value=\"", self.value.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value2.encode(to);
    }
}

/// The type `SmallPrice`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SmallPrice {
    /// The attribute `currency`.
    #[serde(rename = "@currency")]
    pub currency: String,
    /// The attribute `value`.
    #[serde(rename = "@value")]
    pub value: String,
    /// The text.
    pub value2: SmallPriceText,
}

impl SmallPrice {
    /// What the contract says of `currency`.
    pub const CURRENCY: &'static FieldDescription = &fields::SMALL_PRICE_CURRENCY;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::SMALL_PRICE_VALUE;

    /// What the contract says of `value2`.
    pub const VALUE2: &'static FieldDescription = &fields::SMALL_PRICE_VALUE2;
}

impl Decode for SmallPrice {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::SMALL_PRICE_CURRENCY.element,
            &fields::SMALL_PRICE_VALUE.element,
        ])?;
        let currency =
            from.required_attribute(&fields::SMALL_PRICE_CURRENCY.element, Lexical::read);
        let value = from.required_attribute(&fields::SMALL_PRICE_VALUE.element, Lexical::read);
        let value2 = read_small_price_text(from)?;
        let (Some(currency), Some(value), Some(value2)) = (currency, value, value2) else {
            return Ok(None);
        };
        Ok(Some(Self {
            currency,
            value,
            value2,
        }))
    }
}

impl Encode for SmallPrice {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.attribute_value(" currency=\"", &self.currency);
        to.attribute_value(" value=\"", &self.value);
    }

    fn encode(&self, to: &mut Writer) {
        self.value2.encode(to);
    }
}

/// The type `SmallPrice-text`.
pub type SmallPriceText = Decimal;

static SMALL_PRICE_TEXT: LazyLock<NumberFacets<Decimal>> = LazyLock::new(|| NumberFacets {
    range: RangeFacets {
        min_inclusive: "0".parse().ok(),
        max_inclusive: "100".parse().ok(),
        ..RangeFacets::NONE
    },
    ..NumberFacets::NONE
});

fn read_small_price_text(from: &mut Decoder<'_, '_>) -> Result<Option<Decimal>, Error> {
    SMALL_PRICE_TEXT.decode(from)
}

/// The type `Plain`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plain {
    /// The text.
    pub value: String,
}

impl Plain {
    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::PLAIN_VALUE;
}

impl Decode for Plain {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let value = String::decode(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self { value }))
    }
}

impl Encode for Plain {
    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `Letter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The attribute `lang`.
    #[serde(rename = "@lang")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<LetterContent>,
}

impl Letter {
    /// What the contract says of `lang`.
    pub const LANG: &'static FieldDescription = &fields::LETTER_LANG;
}

impl Decode for Letter {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::LETTER_LANG.element])?;
        let lang = from.attribute(&fields::LETTER_LANG.element, Lexical::read);
        let content = from.mixed::<LetterContent>()?;
        from.end()?;
        Ok(Some(Self { lang, content }))
    }
}

impl Encode for Letter {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" lang=\"", self.lang.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// One of: text, b.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum LetterContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// The element `b`.
    #[serde(rename = "b")]
    B(String),
}

impl Particle for LetterContent {
    const FIRST: &'static [&'static ElementName] = &[&fields::LETTER_CONTENT_B.element];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "b") => {
                let value = from.required(&fields::LETTER_CONTENT_B.element, String::decode)?;
                Ok(value.map(Self::B))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for LetterContent {
    const ORDER: Place = Place::Element(&fields::LETTER_CONTENT_B.element, 0, Some(1));

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for LetterContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::B(value) => to.element("<b>", value),
        }
    }
}

/// The type `Word`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The attribute `lang`.
    #[serde(rename = "@lang")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The text.
    pub value: WordText,
}

impl Word {
    /// What the contract says of `lang`.
    pub const LANG: &'static FieldDescription = &fields::WORD_LANG;

    /// What the contract says of `value`.
    pub const VALUE: &'static FieldDescription = &fields::WORD_VALUE;
}

impl Decode for Word {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::WORD_LANG.element])?;
        let lang = from.attribute(&fields::WORD_LANG.element, Lexical::read);
        let value = read_word_text(from)?;
        let Some(value) = value else {
            return Ok(None);
        };
        Ok(Some(Self { lang, value }))
    }
}

impl Encode for Word {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" lang=\"", self.lang.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        self.value.encode(to);
    }
}

/// The type `Word-text-base`.
pub type WordTextBase = String;

/// The type `Word-text`.
pub type WordText = String;

static WORD_TEXT: TextFacets = TextFacets {
    length: LengthFacets {
        min_length: Some(1),
        max_length: Some(3),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_word_text(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    WORD_TEXT.decode(from)
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `total`.
    pub total: SmallPrice,
    /// The element `tax`.
    pub tax: AnyMoney,
    /// The element `plain`.
    pub plain: Plain,
    /// The element `word`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<Word>,
}

impl Order {
    /// What the contract says of `total`.
    pub const TOTAL: &'static FieldDescription = &fields::ORDER_TOTAL;

    /// What the contract says of `tax`.
    pub const TAX: &'static FieldDescription = &fields::ORDER_TAX;

    /// What the contract says of `plain`.
    pub const PLAIN: &'static FieldDescription = &fields::ORDER_PLAIN;

    /// What the contract says of `word`.
    pub const WORD: &'static FieldDescription = &fields::ORDER_WORD;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let total = from.required(&fields::ORDER_TOTAL.element, SmallPrice::decode)?;
        let tax = from.required(&fields::ORDER_TAX.element, AnyMoney::decode)?;
        let plain = from.required(&fields::ORDER_PLAIN.element, Plain::decode)?;
        let word = from.optional(&fields::ORDER_WORD.element, Word::decode)?;
        from.end()?;
        let (Some(total), Some(tax), Some(plain)) = (total, tax, plain) else {
            return Ok(None);
        };
        Ok(Some(Self {
            total,
            tax,
            plain,
            word,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<total>", &self.total);
        to.element("<tax>", &self.tax);
        to.element("<plain>", &self.plain);
        to.optional("<word>", self.word.as_ref());
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

/// The type `Money`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyMoney {
    /// The type `Money`.
    Money(Box<Money>),
    /// The type `Price`.
    Price(Box<Price>),
    /// The type `SmallPrice`.
    SmallPrice(Box<SmallPrice>),
}

impl AnyMoney {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Money"),
        TypeName::new(NAMESPACE, "Price"),
        TypeName::new(NAMESPACE, "SmallPrice"),
    ];
}

impl Decode for AnyMoney {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::MONEY_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Money),
            Some(1) => boxed(from)?.map(Self::Price),
            Some(2) => boxed(from)?.map(Self::SmallPrice),
            _ => None,
        })
    }
}

impl Encode for AnyMoney {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Money(value) => value.attributes(to),
            Self::Price(value) => {
                to.markup(" xsi:type=\"Price\"");
                value.attributes(to);
            }
            Self::SmallPrice(value) => {
                to.markup(" xsi:type=\"SmallPrice\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Money(value) => value.encode(to),
            Self::Price(value) => value.encode(to),
            Self::SmallPrice(value) => value.encode(to),
        }
    }
}

/// The type `Price`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyPrice {
    /// The type `Price`.
    Price(Box<Price>),
    /// The type `SmallPrice`.
    SmallPrice(Box<SmallPrice>),
}

impl AnyPrice {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Price"),
        TypeName::new(NAMESPACE, "SmallPrice"),
    ];
}

impl Decode for AnyPrice {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::PRICE_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Price),
            Some(1) => boxed(from)?.map(Self::SmallPrice),
            _ => None,
        })
    }
}

impl Encode for AnyPrice {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Price(value) => value.attributes(to),
            Self::SmallPrice(value) => {
                to.markup(" xsi:type=\"SmallPrice\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Price(value) => value.encode(to),
            Self::SmallPrice(value) => value.encode(to),
        }
    }
}

/// The type `Letter`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyLetter {
    /// The type `Letter`.
    Letter(Box<Letter>),
    /// The type `Word`.
    Word(Box<Word>),
}

impl AnyLetter {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Letter"),
        TypeName::new(NAMESPACE, "Word"),
    ];
}

impl Decode for AnyLetter {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::LETTER_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Letter),
            Some(1) => boxed(from)?.map(Self::Word),
            _ => None,
        })
    }
}

impl Encode for AnyLetter {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Letter(value) => value.attributes(to),
            Self::Word(value) => {
                to.markup(" xsi:type=\"Word\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Letter(value) => value.encode(to),
            Self::Word(value) => value.encode(to),
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
                    "<Order xmlns=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
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
                to.markup(
                    "<OrderResponse xmlns=\"urn:example:shop\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                );
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
            to.markup(
                "<Order xmlns=\"urn:example:shop\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            );
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
        &types::AMOUNT,
        &types::MONEY,
        &types::PRICE,
        &types::SMALL_PRICE,
        &types::SMALL_PRICE_TEXT,
        &types::PLAIN,
        &types::LETTER,
        &types::WORD,
        &types::WORD_TEXT_BASE,
        &types::WORD_TEXT,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_MONEY,
        &types::ANY_PRICE,
        &types::ANY_LETTER,
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

    pub(super) static MONEY_CURRENCY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "currency"),
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

    pub(super) static MONEY_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static PRICE_CURRENCY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "currency"),
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

    pub(super) static PRICE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "value"),
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

    pub(super) static PRICE_VALUE2: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static SMALL_PRICE_CURRENCY: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "currency"),
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

    pub(super) static SMALL_PRICE_VALUE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "value"),
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

    pub(super) static SMALL_PRICE_VALUE2: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::SMALL_PRICE_TEXT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static PLAIN_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
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

    pub(super) static LETTER_LANG: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "lang"),
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

    pub(super) static LETTER_CONTENT_B: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "b").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static WORD_LANG: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "lang"),
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

    pub(super) static WORD_VALUE: FieldDescription = FieldDescription {
        element: ElementName::text(),
        documentation: "",
        content: &super::types::WORD_TEXT,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TOTAL: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "total").with_types(super::types::SMALL_PRICE_NAMES),
        ),
        documentation: "",
        content: &super::types::SMALL_PRICE,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_TAX: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "tax")),
        documentation: "",
        content: &super::types::ANY_MONEY,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_PLAIN: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "plain").with_types(super::types::PLAIN_NAMES),
        documentation: "",
        content: &super::types::PLAIN,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WORD: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "word").with_types(super::types::WORD_NAMES),
        ),
        documentation: "",
        content: &super::types::WORD,
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

    pub(super) static AMOUNT: TypeDescription = TypeDescription {
        name: "Amount",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static MONEY: TypeDescription = TypeDescription {
        name: "Money",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::MONEY_CURRENCY, &super::fields::MONEY_VALUE]),
    };

    pub(super) const MONEY_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Money"),
        TypeName::new(super::NAMESPACE, "Amount"),
        TypeName::xsd("decimal"),
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

    pub(super) static PRICE: TypeDescription = TypeDescription {
        name: "Price",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::PRICE_CURRENCY,
            &super::fields::PRICE_VALUE,
            &super::fields::PRICE_VALUE2,
        ]),
    };

    pub(super) const PRICE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Price"),
        TypeName::new(super::NAMESPACE, "Money"),
        TypeName::new(super::NAMESPACE, "Amount"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SMALL_PRICE: TypeDescription = TypeDescription {
        name: "SmallPrice",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::SMALL_PRICE_CURRENCY,
            &super::fields::SMALL_PRICE_VALUE,
            &super::fields::SMALL_PRICE_VALUE2,
        ]),
    };

    pub(super) const SMALL_PRICE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "SmallPrice"),
        TypeName::new(super::NAMESPACE, "Price"),
        TypeName::new(super::NAMESPACE, "Money"),
        TypeName::new(super::NAMESPACE, "Amount"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SMALL_PRICE_TEXT: TypeDescription = TypeDescription {
        name: "SmallPriceText",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[
                FacetDescription {
                    name: "minInclusive",
                    value: "0",
                },
                FacetDescription {
                    name: "maxInclusive",
                    value: "100",
                },
                FacetDescription {
                    name: "whiteSpace",
                    value: "collapse",
                },
            ],
        },
    };

    pub(super) static PLAIN: TypeDescription = TypeDescription {
        name: "Plain",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::PLAIN_VALUE]),
    };

    pub(super) const PLAIN_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Plain"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static LETTER: TypeDescription = TypeDescription {
        name: "Letter",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::LETTER_LANG,
            &super::fields::LETTER_CONTENT_B,
        ]),
    };

    pub(super) const LETTER_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Letter")];

    pub(super) static WORD: TypeDescription = TypeDescription {
        name: "Word",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::WORD_LANG, &super::fields::WORD_VALUE]),
    };

    pub(super) const WORD_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Word"),
        TypeName::new(super::NAMESPACE, "Letter"),
    ];

    pub(super) static WORD_TEXT_BASE: TypeDescription = TypeDescription {
        name: "WordTextBase",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "minLength",
                value: "1",
            }],
        },
    };

    pub(super) static WORD_TEXT: TypeDescription = TypeDescription {
        name: "WordText",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[
                FacetDescription {
                    name: "minLength",
                    value: "1",
                },
                FacetDescription {
                    name: "maxLength",
                    value: "3",
                },
            ],
        },
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_TOTAL,
            &super::fields::ORDER_TAX,
            &super::fields::ORDER_PLAIN,
            &super::fields::ORDER_WORD,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_MONEY: TypeDescription = TypeDescription {
        name: "AnyMoney",
        namespace: super::NAMESPACE,
        documentation: "The type `Money`, or one that is derived from it.",
        content: Content::Family(&[&MONEY, &PRICE, &SMALL_PRICE]),
    };

    pub(super) static ANY_PRICE: TypeDescription = TypeDescription {
        name: "AnyPrice",
        namespace: super::NAMESPACE,
        documentation: "The type `Price`, or one that is derived from it.",
        content: Content::Family(&[&PRICE, &SMALL_PRICE]),
    };

    pub(super) static ANY_LETTER: TypeDescription = TypeDescription {
        name: "AnyLetter",
        namespace: super::NAMESPACE,
        documentation: "The type `Letter`, or one that is derived from it.",
        content: Content::Family(&[&LETTER, &WORD]),
    };
}
