// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription, Name, Occurs,
    Operation, OperationDescription, Particle, Service, Transport, TypeDescription, TypeName,
    Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Payment`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Payment {
    /// The element `amount`.
    pub amount: i32,
}

impl Payment {
    /// What the contract says of `amount`.
    pub const AMOUNT: &'static FieldDescription = &fields::PAYMENT_AMOUNT;
}

impl Decode for Payment {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let amount = from.required(&fields::PAYMENT_AMOUNT.element, i32::decode)?;
        from.end()?;
        let Some(amount) = amount else {
            return Ok(None);
        };
        Ok(Some(Self { amount }))
    }
}

impl Encode for Payment {
    fn encode(&self, to: &mut Writer) {
        to.element("<amount>", &self.amount);
    }
}

/// The type `Card`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The element `amount`.
    pub amount: i32,
    /// The element `holder`.
    pub holder: String,
}

impl Card {
    /// What the contract says of `amount`.
    pub const AMOUNT: &'static FieldDescription = &fields::CARD_AMOUNT;

    /// What the contract says of `holder`.
    pub const HOLDER: &'static FieldDescription = &fields::CARD_HOLDER;
}

impl Decode for Card {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let amount = from.required(&fields::CARD_AMOUNT.element, i32::decode)?;
        let holder = from.required(&fields::CARD_HOLDER.element, String::decode)?;
        from.end()?;
        let (Some(amount), Some(holder)) = (amount, holder) else {
            return Ok(None);
        };
        Ok(Some(Self { amount, holder }))
    }
}

impl Encode for Card {
    fn encode(&self, to: &mut Writer) {
        to.element("<amount>", &self.amount);
        to.element("<holder>", &self.holder);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// A part of the content.
    #[serde(default)]
    pub payment: Vec<PaymentElement>,
    /// A part of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<NoteElement>,
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let payment = from.repeated_group::<PaymentElement>(Occurs::new(1, None))?;
        let note = from.optional_group::<NoteElement>()?;
        from.end()?;
        Ok(Some(Self { payment, note }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.parts(&self.payment);
        to.parts(self.note.as_slice());
    }
}

/// One of: card, cash, coins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum PaymentElement {
    /// The element `card`.
    #[serde(rename = "card")]
    Card(Card),
    /// The element `cash`.
    #[serde(rename = "cash")]
    Cash(AnyPayment),
    /// The element `coins`.
    #[serde(rename = "coins")]
    Coins(AnyPayment),
}

impl Particle for PaymentElement {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::PAYMENT_ELEMENT_CARD.element,
        &fields::PAYMENT_ELEMENT_CASH.element,
        &fields::PAYMENT_ELEMENT_COINS.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "card") => {
                let value = from.required(&fields::PAYMENT_ELEMENT_CARD.element, Card::decode)?;
                Ok(value.map(Self::Card))
            }
            (NAMESPACE, "cash") => {
                let value =
                    from.required(&fields::PAYMENT_ELEMENT_CASH.element, AnyPayment::decode)?;
                Ok(value.map(Self::Cash))
            }
            (NAMESPACE, "coins") => {
                let value =
                    from.required(&fields::PAYMENT_ELEMENT_COINS.element, AnyPayment::decode)?;
                Ok(value.map(Self::Coins))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for PaymentElement {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Card(value) => to.element("<card>", value),
            Self::Cash(value) => to.element("<cash>", value),
            Self::Coins(value) => to.element("<coins>", value),
        }
    }
}

/// One of: note, remark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum NoteElement {
    /// The element `note`.
    #[serde(rename = "note")]
    Note(String),
    /// The element `remark`.
    #[serde(rename = "remark")]
    Remark(String),
}

impl Particle for NoteElement {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::NOTE_ELEMENT_NOTE.element,
        &fields::NOTE_ELEMENT_REMARK.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "note") => {
                let value = from.required(&fields::NOTE_ELEMENT_NOTE.element, String::decode)?;
                Ok(value.map(Self::Note))
            }
            (NAMESPACE, "remark") => {
                let value = from.required(&fields::NOTE_ELEMENT_REMARK.element, String::decode)?;
                Ok(value.map(Self::Remark))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for NoteElement {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Note(value) => to.element("<note>", value),
            Self::Remark(value) => to.element("<remark>", value),
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

/// The type `Payment`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyPayment {
    /// The type `Payment`.
    Payment(Box<Payment>),
    /// The type `Card`.
    Card(Box<Card>),
}

impl AnyPayment {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Payment"),
        TypeName::new(NAMESPACE, "Card"),
    ];
}

impl Decode for AnyPayment {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::PAYMENT_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Payment),
            Some(1) => boxed(from)?.map(Self::Card),
            _ => None,
        })
    }
}

impl Encode for AnyPayment {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Payment(value) => value.attributes(to),
            Self::Card(value) => {
                to.markup(" xsi:type=\"Card\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Payment(value) => value.encode(to),
            Self::Card(value) => value.encode(to),
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
        &types::PAYMENT,
        &types::CARD,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_PAYMENT,
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

    pub(super) static PAYMENT_AMOUNT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "amount")
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

    pub(super) static CARD_AMOUNT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "amount")
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

    pub(super) static CARD_HOLDER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "holder")
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

    pub(super) static PAYMENT_ELEMENT_CARD: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "card").with_types(super::types::CARD_NAMES),
        documentation: "",
        content: &super::types::CARD,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static PAYMENT_ELEMENT_CASH: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "cash")),
        documentation: "",
        content: &super::types::ANY_PAYMENT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static PAYMENT_ELEMENT_COINS: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "coins")),
        documentation: "",
        content: &super::types::ANY_PAYMENT,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static NOTE_ELEMENT_NOTE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "note")
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

    pub(super) static NOTE_ELEMENT_REMARK: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "remark")
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

    pub(super) static PAYMENT: TypeDescription = TypeDescription {
        name: "Payment",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::PAYMENT_AMOUNT]),
    };

    pub(super) const PAYMENT_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Payment")];

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

    pub(super) static CARD: TypeDescription = TypeDescription {
        name: "Card",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CARD_AMOUNT, &super::fields::CARD_HOLDER]),
    };

    pub(super) const CARD_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Card"),
        TypeName::new(super::NAMESPACE, "Payment"),
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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::PAYMENT_ELEMENT_CARD,
            &super::fields::PAYMENT_ELEMENT_CASH,
            &super::fields::PAYMENT_ELEMENT_COINS,
            &super::fields::NOTE_ELEMENT_NOTE,
            &super::fields::NOTE_ELEMENT_REMARK,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_PAYMENT: TypeDescription = TypeDescription {
        name: "AnyPayment",
        namespace: super::NAMESPACE,
        documentation: "The type `Payment`, or one that is derived from it.",
        content: Content::Family(&[&PAYMENT, &CARD]),
    };
}
