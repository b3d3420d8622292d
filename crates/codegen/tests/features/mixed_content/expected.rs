// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    AnyElement, CallError, Client, Content, ContractDescription, Date, Decode, Decoder,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription, Lexical,
    MessageDescription, Mixed, Name, Operation, OperationDescription, Particle, Place, Service,
    Transport, TypeDescription, TypeName, Version, Wildcard, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

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

/// One of: text, name, b, i.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum LetterContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// The element `name`.
    #[serde(rename = "name")]
    Name(String),
    /// The element `b`.
    #[serde(rename = "b")]
    B(Words),
    /// The element `i`.
    #[serde(rename = "i")]
    I(i32),
}

impl Particle for LetterContent {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::LETTER_CONTENT_NAME.element,
        &fields::LETTER_CONTENT_B.element,
        &fields::LETTER_CONTENT_I.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "name") => {
                let value = from.required(&fields::LETTER_CONTENT_NAME.element, String::decode)?;
                Ok(value.map(Self::Name))
            }
            (NAMESPACE, "b") => {
                let value = from.required(&fields::LETTER_CONTENT_B.element, Words::decode)?;
                Ok(value.map(Self::B))
            }
            (NAMESPACE, "i") => {
                let value = from.required(&fields::LETTER_CONTENT_I.element, i32::decode)?;
                Ok(value.map(Self::I))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for LetterContent {
    const ORDER: Place = Place::Sequence(
        &[
            Place::Element(&fields::LETTER_CONTENT_NAME.element, 1, Some(1)),
            Place::OneOf(LetterContentChoice::FIRST, 0, None),
        ],
        1,
        Some(1),
    );

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for LetterContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::Name(value) => to.element("<name>", value),
            Self::B(value) => to.element("<b>", value),
            Self::I(value) => to.element("<i>", value),
        }
    }
}

/// One of: b, i.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum LetterContentChoice {
    /// The element `b`.
    #[serde(rename = "b")]
    B(Words),
    /// The element `i`.
    #[serde(rename = "i")]
    I(i32),
}

impl Particle for LetterContentChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::LETTER_CONTENT_CHOICE_B.element,
        &fields::LETTER_CONTENT_CHOICE_I.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "b") => {
                let value =
                    from.required(&fields::LETTER_CONTENT_CHOICE_B.element, Words::decode)?;
                Ok(value.map(Self::B))
            }
            (NAMESPACE, "i") => {
                let value = from.required(&fields::LETTER_CONTENT_CHOICE_I.element, i32::decode)?;
                Ok(value.map(Self::I))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for LetterContentChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::B(value) => to.element("<b>", value),
            Self::I(value) => to.element("<i>", value),
        }
    }
}

/// The type `Words`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<WordsContent>,
}

impl Decode for Words {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let content = from.mixed::<WordsContent>()?;
        from.end()?;
        Ok(Some(Self { content }))
    }
}

impl Encode for Words {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// One of: text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum WordsContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
}

impl Particle for WordsContent {
    const FIRST: &'static [&'static ElementName] = &[];

    fn read(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

impl Mixed for WordsContent {
    const ORDER: Place = Place::Sequence(&[], 1, Some(1));

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for WordsContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
        }
    }
}

/// The type `Signed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Signed {
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<SignedContent>,
}

impl Decode for Signed {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let content = from.mixed::<SignedContent>()?;
        from.end()?;
        Ok(Some(Self { content }))
    }
}

impl Encode for Signed {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// The type `Note`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<NoteContent>,
}

impl Decode for Note {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let content = from.mixed::<NoteContent>()?;
        from.end()?;
        Ok(Some(Self { content }))
    }
}

impl Encode for Note {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// One of: text, b.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum NoteContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// The element `b`.
    #[serde(rename = "b")]
    B(Words),
}

impl Particle for NoteContent {
    const FIRST: &'static [&'static ElementName] = &[&fields::NOTE_CONTENT_B.element];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "b") => {
                let value = from.required(&fields::NOTE_CONTENT_B.element, Words::decode)?;
                Ok(value.map(Self::B))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for NoteContent {
    const ORDER: Place = Place::Element(&fields::NOTE_CONTENT_B.element, 0, Some(1));

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for NoteContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::B(value) => to.element("<b>", value),
        }
    }
}

/// One of: text, b, by, on, any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum SignedContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// The element `b`.
    #[serde(rename = "b")]
    B(Words),
    /// The element `by`.
    #[serde(rename = "by")]
    By(String),
    /// The element `on`.
    #[serde(rename = "on")]
    On(Date),
    /// What the contract leaves open.
    #[serde(rename = "any")]
    Any(AnyElement),
}

impl Particle for SignedContent {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::SIGNED_CONTENT_B.element,
        &fields::SIGNED_CONTENT_BY.element,
        &fields::SIGNED_CONTENT_ON.element,
    ];
    const ANY: &'static [Wildcard] = &[Wildcard::Other(NAMESPACE)];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "b") => {
                let value = from.required(&fields::SIGNED_CONTENT_B.element, Words::decode)?;
                Ok(value.map(Self::B))
            }
            (NAMESPACE, "by") => {
                let value = from.required(&fields::SIGNED_CONTENT_BY.element, String::decode)?;
                Ok(value.map(Self::By))
            }
            (NAMESPACE, "on") => {
                let value = from.required(&fields::SIGNED_CONTENT_ON.element, Date::decode)?;
                Ok(value.map(Self::On))
            }
            _ if Wildcard::Other(NAMESPACE).allows(name) => {
                let value = from.any(Wildcard::Other(NAMESPACE))?;
                Ok(value.map(Self::Any))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for SignedContent {
    const ORDER: Place = Place::Sequence(
        &[
            Place::Element(&fields::SIGNED_CONTENT_B.element, 0, Some(1)),
            Place::Sequence(
                &[
                    Place::Element(&fields::SIGNED_CONTENT_BY.element, 1, Some(1)),
                    Place::Element(&fields::SIGNED_CONTENT_ON.element, 0, Some(1)),
                ],
                0,
                Some(2),
            ),
            Place::Any(Wildcard::Other(NAMESPACE), 0, Some(1)),
        ],
        1,
        Some(1),
    );

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for SignedContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::B(value) => to.element("<b>", value),
            Self::By(value) => to.element("<by>", value),
            Self::On(value) => to.element("<on>", value),
            Self::Any(value) => to.any([value]),
        }
    }
}

/// These together: by, on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignedContentByAndOn {
    /// The element `by`.
    pub by: String,
    /// The element `on`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

impl SignedContentByAndOn {
    /// What the contract says of `by`.
    pub const BY: &'static FieldDescription = &fields::SIGNED_CONTENT_BY_AND_ON_BY;

    /// What the contract says of `on`.
    pub const ON: &'static FieldDescription = &fields::SIGNED_CONTENT_BY_AND_ON_ON;
}

impl Particle for SignedContentByAndOn {
    const FIRST: &'static [&'static ElementName] = &[&fields::SIGNED_CONTENT_BY_AND_ON_BY.element];

    fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let by = from.required(&fields::SIGNED_CONTENT_BY_AND_ON_BY.element, String::decode)?;
        let on = from.optional(&fields::SIGNED_CONTENT_BY_AND_ON_ON.element, Date::decode)?;
        let Some(by) = by else {
            return Ok(None);
        };
        Ok(Some(Self { by, on }))
    }
}

impl Encode for SignedContentByAndOn {
    fn encode(&self, to: &mut Writer) {
        to.element("<by>", &self.by);
        to.optional("<on>", self.on.as_ref());
    }
}

/// The type `Form`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// Texts and elements.
    #[serde(default)]
    pub content: Vec<FormContent>,
}

impl Decode for Form {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let content = from.mixed::<FormContent>()?;
        from.end()?;
        Ok(Some(Self { content }))
    }
}

impl Encode for Form {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.content);
    }
}

/// One of: text, yes, no.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum FormContent {
    /// The text.
    #[serde(rename = "text")]
    Text(String),
    /// The element `yes`.
    #[serde(rename = "yes")]
    Yes(String),
    /// The element `no`.
    #[serde(rename = "no")]
    No(String),
}

impl Particle for FormContent {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::FORM_CONTENT_YES.element,
        &fields::FORM_CONTENT_NO.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "yes") => {
                let value = from.required(&fields::FORM_CONTENT_YES.element, String::decode)?;
                Ok(value.map(Self::Yes))
            }
            (NAMESPACE, "no") => {
                let value = from.required(&fields::FORM_CONTENT_NO.element, String::decode)?;
                Ok(value.map(Self::No))
            }
            _ => Ok(None),
        }
    }
}

impl Mixed for FormContent {
    const ORDER: Place = Place::All(
        &[
            Place::Element(&fields::FORM_CONTENT_YES.element, 1, Some(1)),
            Place::Element(&fields::FORM_CONTENT_NO.element, 0, Some(1)),
        ],
        1,
        Some(1),
    );

    fn text(text: String) -> Self {
        Self::Text(text)
    }
}

impl Encode for FormContent {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.text(value),
            Self::Yes(value) => to.element("<yes>", value),
            Self::No(value) => to.element("<no>", value),
        }
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `letter`.
    pub letter: Letter,
    /// The element `words`.
    pub words: Words,
    /// The element `signed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signed>,
    /// The element `form`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
}

impl Order {
    /// What the contract says of `letter`.
    pub const LETTER: &'static FieldDescription = &fields::ORDER_LETTER;

    /// What the contract says of `words`.
    pub const WORDS: &'static FieldDescription = &fields::ORDER_WORDS;

    /// What the contract says of `signed`.
    pub const SIGNED: &'static FieldDescription = &fields::ORDER_SIGNED;

    /// What the contract says of `form`.
    pub const FORM: &'static FieldDescription = &fields::ORDER_FORM;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let letter = from.required(&fields::ORDER_LETTER.element, Letter::decode)?;
        let words = from.required(&fields::ORDER_WORDS.element, Words::decode)?;
        let signed = from.optional(&fields::ORDER_SIGNED.element, Signed::decode)?;
        let form = from.optional(&fields::ORDER_FORM.element, Form::decode)?;
        from.end()?;
        let (Some(letter), Some(words)) = (letter, words) else {
            return Ok(None);
        };
        Ok(Some(Self {
            letter,
            words,
            signed,
            form,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<letter>", &self.letter);
        to.element("<words>", &self.words);
        to.optional("<signed>", self.signed.as_ref());
        to.optional("<form>", self.form.as_ref());
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

/// The type `Note`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyNote {
    /// The type `Note`.
    Note(Box<Note>),
    /// The type `Signed`.
    Signed(Box<Signed>),
}

impl AnyNote {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Note"),
        TypeName::new(NAMESPACE, "Signed"),
    ];
}

impl Decode for AnyNote {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::NOTE_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Note),
            Some(1) => boxed(from)?.map(Self::Signed),
            _ => None,
        })
    }
}

impl Encode for AnyNote {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Note(value) => value.attributes(to),
            Self::Signed(value) => {
                to.markup(" xsi:type=\"Signed\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Note(value) => value.encode(to),
            Self::Signed(value) => value.encode(to),
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
        &types::LETTER,
        &types::WORDS,
        &types::SIGNED,
        &types::NOTE,
        &types::FORM,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_NOTE,
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

    pub(super) static LETTER_CONTENT_NAME: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "name")
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

    pub(super) static LETTER_CONTENT_B: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "b").with_types(super::types::WORDS_NAMES),
        documentation: "",
        content: &super::types::WORDS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static LETTER_CONTENT_I: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "i").with_types(super::types::XS_INT_NAMES),
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

    pub(super) static LETTER_CONTENT_CHOICE_B: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "b").with_types(super::types::WORDS_NAMES),
        documentation: "",
        content: &super::types::WORDS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static LETTER_CONTENT_CHOICE_I: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "i").with_types(super::types::XS_INT_NAMES),
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

    pub(super) static NOTE_CONTENT_B: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "b").with_types(super::types::WORDS_NAMES),
        documentation: "",
        content: &super::types::WORDS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SIGNED_CONTENT_B: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "b").with_types(super::types::WORDS_NAMES),
        documentation: "",
        content: &super::types::WORDS,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SIGNED_CONTENT_BY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "by").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static SIGNED_CONTENT_ON: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "on").with_types(super::types::XS_DATE_NAMES),
        documentation: "",
        content: &super::types::XS_DATE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static SIGNED_CONTENT_BY_AND_ON_BY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "by").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static SIGNED_CONTENT_BY_AND_ON_ON: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "on").with_types(super::types::XS_DATE_NAMES),
        documentation: "",
        content: &super::types::XS_DATE,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static FORM_CONTENT_YES: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "yes")
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

    pub(super) static FORM_CONTENT_NO: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "no").with_types(super::types::XS_STRING_NAMES),
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

    pub(super) static ORDER_LETTER: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "letter").with_types(super::types::LETTER_NAMES),
        ),
        documentation: "",
        content: &super::types::LETTER,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_WORDS: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "words").with_types(super::types::WORDS_NAMES),
        documentation: "",
        content: &super::types::WORDS,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_SIGNED: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "signed")
            .with_types(super::types::SIGNED_NAMES),
        documentation: "",
        content: &super::types::SIGNED,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_FORM: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "form").with_types(super::types::FORM_NAMES),
        documentation: "",
        content: &super::types::FORM,
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

    pub(super) static LETTER: TypeDescription = TypeDescription {
        name: "Letter",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::LETTER_LANG,
            &super::fields::LETTER_CONTENT_NAME,
            &super::fields::LETTER_CONTENT_B,
            &super::fields::LETTER_CONTENT_I,
        ]),
    };

    pub(super) const LETTER_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Letter")];

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

    pub(super) static WORDS: TypeDescription = TypeDescription {
        name: "Words",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[]),
    };

    pub(super) const WORDS_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Words")];

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

    pub(super) static SIGNED: TypeDescription = TypeDescription {
        name: "Signed",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::SIGNED_CONTENT_B,
            &super::fields::SIGNED_CONTENT_BY,
            &super::fields::SIGNED_CONTENT_ON,
        ]),
    };

    pub(super) const SIGNED_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Signed"),
        TypeName::new(super::NAMESPACE, "Note"),
    ];

    pub(super) static NOTE: TypeDescription = TypeDescription {
        name: "Note",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::NOTE_CONTENT_B]),
    };

    pub(super) const NOTE_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Note")];

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

    pub(super) static FORM: TypeDescription = TypeDescription {
        name: "Form",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::FORM_CONTENT_YES,
            &super::fields::FORM_CONTENT_NO,
        ]),
    };

    pub(super) const FORM_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Form")];

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_LETTER,
            &super::fields::ORDER_WORDS,
            &super::fields::ORDER_SIGNED,
            &super::fields::ORDER_FORM,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_NOTE: TypeDescription = TypeDescription {
        name: "AnyNote",
        namespace: super::NAMESPACE,
        documentation: "The type `Note`, or one that is derived from it.",
        content: Content::Family(&[&NOTE, &SIGNED]),
    };
}
