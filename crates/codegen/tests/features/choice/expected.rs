// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Date, Decimal, Decode, Decoder, ElementName,
    Encode, Error, FacetDescription, Failure, FaultDetail, FieldDescription, MessageDescription,
    Name, Occurs, Operation, OperationDescription, Particle, Service, Transport, TypeDescription,
    TypeName, Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Card`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The element `holder`.
    pub holder: String,
}

impl Card {
    /// What the contract says of `holder`.
    pub const HOLDER: &'static FieldDescription = &fields::CARD_HOLDER;
}

impl Decode for Card {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let holder = from.required(&fields::CARD_HOLDER.element, String::decode)?;
        from.end()?;
        let Some(holder) = holder else {
            return Ok(None);
        };
        Ok(Some(Self { holder }))
    }
}

impl Encode for Card {
    fn encode(&self, to: &mut Writer) {
        to.element("<holder>", &self.holder);
    }
}

/// The type `Remark`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// A part of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Box<RemarkChoice>>,
}

impl Decode for Remark {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let choice = from.optional_group::<Box<RemarkChoice>>()?;
        from.end()?;
        Ok(Some(Self { choice }))
    }
}

impl Encode for Remark {
    fn encode(&self, to: &mut Writer) {
        to.parts(self.choice.as_slice());
    }
}

/// One of: text, code, again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum RemarkChoice {
    /// The element `text`.
    #[serde(rename = "text")]
    Text(String),
    /// The element `code`.
    #[serde(rename = "code")]
    Code(i32),
    /// The element `again`.
    #[serde(rename = "again")]
    Again(Box<Remark>),
}

impl Particle for RemarkChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::REMARK_CHOICE_TEXT.element,
        &fields::REMARK_CHOICE_CODE.element,
        &fields::REMARK_CHOICE_AGAIN.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "text") => {
                let value = from.required(&fields::REMARK_CHOICE_TEXT.element, String::decode)?;
                Ok(value.map(Self::Text))
            }
            (NAMESPACE, "code") => {
                let value = from.required(&fields::REMARK_CHOICE_CODE.element, i32::decode)?;
                Ok(value.map(Self::Code))
            }
            (NAMESPACE, "again") => {
                let value = from.required(&fields::REMARK_CHOICE_AGAIN.element, boxed)?;
                Ok(value.map(Self::Again))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for RemarkChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Text(value) => to.element("<text>", value),
            Self::Code(value) => to.element("<code>", value),
            Self::Again(value) => to.element("<again>", value),
        }
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `number`.
    pub number: String,
    /// A part of the content.
    pub choice: OrderChoice,
    /// A part of the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice2: Option<OrderChoice2>,
    /// The element `remark`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Remark>,
}

impl Order {
    /// What the contract says of `number`.
    pub const NUMBER: &'static FieldDescription = &fields::ORDER_NUMBER;

    /// What the contract says of `remark`.
    pub const REMARK: &'static FieldDescription = &fields::ORDER_REMARK;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.required(&fields::ORDER_NUMBER.element, String::decode)?;
        let choice = from.group::<OrderChoice>()?;
        let choice2 = from.optional_group::<OrderChoice2>()?;
        let remark = from.optional(&fields::ORDER_REMARK.element, Remark::decode)?;
        from.end()?;
        let (Some(number), Some(choice)) = (number, choice) else {
            return Ok(None);
        };
        Ok(Some(Self {
            number,
            choice,
            choice2,
            remark,
        }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<number>", &self.number);
        self.choice.encode(to);
        to.parts(self.choice2.as_slice());
        to.optional("<remark>", self.remark.as_ref());
    }
}

/// One of: card, cash, `bankAndAccount`, voucher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum OrderChoice {
    /// The element `card`.
    #[serde(rename = "card")]
    Card(Card),
    /// The element `cash`.
    #[serde(rename = "cash")]
    Cash(Decimal),
    /// A part of the content.
    #[serde(rename = "bankAndAccount")]
    BankAndAccount(OrderChoiceBankAndAccount),
    /// The element `voucher`.
    #[serde(rename = "voucher")]
    Voucher(Vec<String>),
}

impl Particle for OrderChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::ORDER_CHOICE_CARD.element,
        &fields::ORDER_CHOICE_CASH.element,
        &fields::ORDER_CHOICE_BANK_AND_ACCOUNT_BANK.element,
        &fields::ORDER_CHOICE_VOUCHER.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "card") => {
                let value = from.required(&fields::ORDER_CHOICE_CARD.element, Card::decode)?;
                Ok(value.map(Self::Card))
            }
            (NAMESPACE, "cash") => {
                let value = from.required(&fields::ORDER_CHOICE_CASH.element, Decimal::decode)?;
                Ok(value.map(Self::Cash))
            }
            _ if OrderChoiceBankAndAccount::begins(name) => {
                let value = from.group::<OrderChoiceBankAndAccount>()?;
                Ok(value.map(Self::BankAndAccount))
            }
            (NAMESPACE, "voucher") => {
                let value = from.repeated(
                    &fields::ORDER_CHOICE_VOUCHER.element,
                    Occurs::new(1, Some(3)),
                    String::decode,
                )?;
                Ok(Some(Self::Voucher(value)))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for OrderChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Card(value) => to.element("<card>", value),
            Self::Cash(value) => to.element("<cash>", value),
            Self::BankAndAccount(value) => value.encode(to),
            Self::Voucher(value) => to.repeated("<voucher>", value),
        }
    }
}

/// These together: bank, account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderChoiceBankAndAccount {
    /// The element `bank`.
    pub bank: String,
    /// The element `account`.
    pub account: String,
}

impl OrderChoiceBankAndAccount {
    /// What the contract says of `bank`.
    pub const BANK: &'static FieldDescription = &fields::ORDER_CHOICE_BANK_AND_ACCOUNT_BANK;

    /// What the contract says of `account`.
    pub const ACCOUNT: &'static FieldDescription = &fields::ORDER_CHOICE_BANK_AND_ACCOUNT_ACCOUNT;
}

impl Particle for OrderChoiceBankAndAccount {
    const FIRST: &'static [&'static ElementName] =
        &[&fields::ORDER_CHOICE_BANK_AND_ACCOUNT_BANK.element];

    fn read(_: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let bank = from.required(
            &fields::ORDER_CHOICE_BANK_AND_ACCOUNT_BANK.element,
            String::decode,
        )?;
        let account = from.required(
            &fields::ORDER_CHOICE_BANK_AND_ACCOUNT_ACCOUNT.element,
            String::decode,
        )?;
        let (Some(bank), Some(account)) = (bank, account) else {
            return Ok(None);
        };
        Ok(Some(Self { bank, account }))
    }
}

impl Encode for OrderChoiceBankAndAccount {
    fn encode(&self, to: &mut Writer) {
        to.element("<bank>", &self.bank);
        to.element("<account>", &self.account);
    }
}

/// One of: `pickUp`, deliver.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum OrderChoice2 {
    /// The element `pickUp`.
    #[serde(rename = "pickUp")]
    PickUp(Date),
    /// The element `deliver`.
    #[serde(rename = "deliver")]
    Deliver(Date),
}

impl Particle for OrderChoice2 {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::ORDER_CHOICE2_PICK_UP.element,
        &fields::ORDER_CHOICE2_DELIVER.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "pickUp") => {
                let value = from.required(&fields::ORDER_CHOICE2_PICK_UP.element, Date::decode)?;
                Ok(value.map(Self::PickUp))
            }
            (NAMESPACE, "deliver") => {
                let value = from.required(&fields::ORDER_CHOICE2_DELIVER.element, Date::decode)?;
                Ok(value.map(Self::Deliver))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for OrderChoice2 {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::PickUp(value) => to.element("<pickUp>", value),
            Self::Deliver(value) => to.element("<deliver>", value),
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
    types: &[
        &types::CARD,
        &types::REMARK,
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

    pub(super) static REMARK_CHOICE_TEXT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "text")
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

    pub(super) static REMARK_CHOICE_CODE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "code").with_types(super::types::XS_INT_NAMES),
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

    pub(super) static REMARK_CHOICE_AGAIN: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "again").with_types(super::types::REMARK_NAMES),
        documentation: "",
        content: &super::types::REMARK,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_NUMBER: FieldDescription = FieldDescription {
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

    pub(super) static ORDER_REMARK: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "remark")
            .with_types(super::types::REMARK_NAMES),
        documentation: "",
        content: &super::types::REMARK,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CHOICE_CARD: FieldDescription = FieldDescription {
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

    pub(super) static ORDER_CHOICE_CASH: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "cash")
            .with_types(super::types::XS_DECIMAL_NAMES),
        documentation: "",
        content: &super::types::XS_DECIMAL,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CHOICE_VOUCHER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "voucher")
            .with_types(super::types::XS_STRING_NAMES),
        documentation: "",
        content: &super::types::XS_STRING,
        min_occurs: 0,
        max_occurs: Some(3),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CHOICE_BANK_AND_ACCOUNT_BANK: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "bank")
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

    pub(super) static ORDER_CHOICE_BANK_AND_ACCOUNT_ACCOUNT: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "account")
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

    pub(super) static ORDER_CHOICE2_PICK_UP: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "pickUp")
            .with_types(super::types::XS_DATE_NAMES),
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

    pub(super) static ORDER_CHOICE2_DELIVER: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "deliver")
            .with_types(super::types::XS_DATE_NAMES),
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

    pub(super) static CARD: TypeDescription = TypeDescription {
        name: "Card",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CARD_HOLDER]),
    };

    pub(super) const CARD_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Card")];

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

    pub(super) static REMARK: TypeDescription = TypeDescription {
        name: "Remark",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::REMARK_CHOICE_TEXT,
            &super::fields::REMARK_CHOICE_CODE,
            &super::fields::REMARK_CHOICE_AGAIN,
        ]),
    };

    pub(super) const REMARK_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Remark")];

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

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_NUMBER,
            &super::fields::ORDER_CHOICE_CARD,
            &super::fields::ORDER_CHOICE_CASH,
            &super::fields::ORDER_CHOICE_BANK_AND_ACCOUNT_BANK,
            &super::fields::ORDER_CHOICE_BANK_AND_ACCOUNT_ACCOUNT,
            &super::fields::ORDER_CHOICE_VOUCHER,
            &super::fields::ORDER_CHOICE2_PICK_UP,
            &super::fields::ORDER_CHOICE2_DELIVER,
            &super::fields::ORDER_REMARK,
        ]),
    };

    pub(super) static XS_DECIMAL: TypeDescription = TypeDescription {
        name: "decimal",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "decimal",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_DECIMAL_NAMES: &[TypeName] =
        &[TypeName::xsd("decimal"), TypeName::xsd("anySimpleType")];

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

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };
}
