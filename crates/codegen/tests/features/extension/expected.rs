// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decimal, Decode, Decoder, ElementName, Encode,
    Error, FacetDescription, Failure, FaultDetail, FieldDescription, Lexical, MessageDescription,
    Name, Occurs, Operation, OperationDescription, Particle, Service, Transport, TypeDescription,
    TypeName, Version, Writer, boxed,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Person`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// The attribute `id`.
    #[serde(rename = "@id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// The element `name`.
    pub name: String,
    /// The element `manager`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<AnyPerson>,
}

impl Person {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::PERSON_ID;

    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::PERSON_NAME;

    /// What the contract says of `manager`.
    pub const MANAGER: &'static FieldDescription = &fields::PERSON_MANAGER;
}

impl Decode for Person {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[&fields::PERSON_ID.element])?;
        let id = from.attribute(&fields::PERSON_ID.element, Lexical::read);
        let name = from.required(&fields::PERSON_NAME.element, String::decode)?;
        let manager = from.optional(&fields::PERSON_MANAGER.element, AnyPerson::decode)?;
        from.end()?;
        let Some(name) = name else {
            return Ok(None);
        };
        Ok(Some(Self { id, name, manager }))
    }
}

impl Encode for Person {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" id=\"", self.id.as_ref());
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<name>", &self.name);
        to.optional("<manager>", self.manager.as_ref());
    }
}

/// The type `Employee`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Employee {
    /// The attribute `id`.
    #[serde(rename = "@id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// The attribute `grade`.
    #[serde(rename = "@grade")]
    pub grade: String,
    /// The element `name`.
    pub name: String,
    /// The element `manager`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<AnyPerson>,
    /// The element `salary`.
    pub salary: Decimal,
}

impl Employee {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::EMPLOYEE_ID;

    /// What the contract says of `grade`.
    pub const GRADE: &'static FieldDescription = &fields::EMPLOYEE_GRADE;

    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::EMPLOYEE_NAME;

    /// What the contract says of `manager`.
    pub const MANAGER: &'static FieldDescription = &fields::EMPLOYEE_MANAGER;

    /// What the contract says of `salary`.
    pub const SALARY: &'static FieldDescription = &fields::EMPLOYEE_SALARY;
}

impl Decode for Employee {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::EMPLOYEE_ID.element,
            &fields::EMPLOYEE_GRADE.element,
        ])?;
        let id = from.attribute(&fields::EMPLOYEE_ID.element, Lexical::read);
        let grade = from.required_attribute(&fields::EMPLOYEE_GRADE.element, Lexical::read);
        let name = from.required(&fields::EMPLOYEE_NAME.element, String::decode)?;
        let manager = from.optional(&fields::EMPLOYEE_MANAGER.element, AnyPerson::decode)?;
        let salary = from.required(&fields::EMPLOYEE_SALARY.element, Decimal::decode)?;
        from.end()?;
        let (Some(grade), Some(name), Some(salary)) = (grade, name, salary) else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            grade,
            name,
            manager,
            salary,
        }))
    }
}

impl Encode for Employee {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" id=\"", self.id.as_ref());
        to.attribute_value(" grade=\"", &self.grade);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<name>", &self.name);
        to.optional("<manager>", self.manager.as_ref());
        to.element("<salary>", &self.salary);
    }
}

/// The type `Director`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Director {
    /// The attribute `id`.
    #[serde(rename = "@id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// The attribute `grade`.
    #[serde(rename = "@grade")]
    pub grade: String,
    /// The element `name`.
    pub name: String,
    /// The element `manager`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<AnyPerson>,
    /// The element `salary`.
    pub salary: Decimal,
    /// A part of the content.
    pub choice: DirectorChoice,
}

impl Director {
    /// What the contract says of `id`.
    pub const ID: &'static FieldDescription = &fields::DIRECTOR_ID;

    /// What the contract says of `grade`.
    pub const GRADE: &'static FieldDescription = &fields::DIRECTOR_GRADE;

    /// What the contract says of `name`.
    pub const NAME: &'static FieldDescription = &fields::DIRECTOR_NAME;

    /// What the contract says of `manager`.
    pub const MANAGER: &'static FieldDescription = &fields::DIRECTOR_MANAGER;

    /// What the contract says of `salary`.
    pub const SALARY: &'static FieldDescription = &fields::DIRECTOR_SALARY;
}

impl Decode for Director {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[
            &fields::DIRECTOR_ID.element,
            &fields::DIRECTOR_GRADE.element,
        ])?;
        let id = from.attribute(&fields::DIRECTOR_ID.element, Lexical::read);
        let grade = from.required_attribute(&fields::DIRECTOR_GRADE.element, Lexical::read);
        let name = from.required(&fields::DIRECTOR_NAME.element, String::decode)?;
        let manager = from.optional(&fields::DIRECTOR_MANAGER.element, AnyPerson::decode)?;
        let salary = from.required(&fields::DIRECTOR_SALARY.element, Decimal::decode)?;
        let choice = from.group::<DirectorChoice>()?;
        from.end()?;
        let (Some(grade), Some(name), Some(salary), Some(choice)) = (grade, name, salary, choice)
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            grade,
            name,
            manager,
            salary,
            choice,
        }))
    }
}

impl Encode for Director {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        to.optional_attribute(" id=\"", self.id.as_ref());
        to.attribute_value(" grade=\"", &self.grade);
    }

    fn encode(&self, to: &mut Writer) {
        to.element("<name>", &self.name);
        to.optional("<manager>", self.manager.as_ref());
        to.element("<salary>", &self.salary);
        self.choice.encode(to);
    }
}

/// One of: car, bike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant, reason = "as the schema has it")]
pub enum DirectorChoice {
    /// The element `car`.
    #[serde(rename = "car")]
    Car(String),
    /// The element `bike`.
    #[serde(rename = "bike")]
    Bike(String),
}

impl Particle for DirectorChoice {
    const FIRST: &'static [&'static ElementName] = &[
        &fields::DIRECTOR_CHOICE_CAR.element,
        &fields::DIRECTOR_CHOICE_BIKE.element,
    ];

    fn read(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "car") => {
                let value = from.required(&fields::DIRECTOR_CHOICE_CAR.element, String::decode)?;
                Ok(value.map(Self::Car))
            }
            (NAMESPACE, "bike") => {
                let value = from.required(&fields::DIRECTOR_CHOICE_BIKE.element, String::decode)?;
                Ok(value.map(Self::Bike))
            }
            _ => Ok(None),
        }
    }
}

impl Encode for DirectorChoice {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Car(value) => to.element("<car>", value),
            Self::Bike(value) => to.element("<bike>", value),
        }
    }
}

/// The type `Company`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Company {
    /// The element `title`.
    pub title: String,
}

impl Company {
    /// What the contract says of `title`.
    pub const TITLE: &'static FieldDescription = &fields::COMPANY_TITLE;
}

impl Decode for Company {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let title = from.required(&fields::COMPANY_TITLE.element, String::decode)?;
        from.end()?;
        let Some(title) = title else {
            return Ok(None);
        };
        Ok(Some(Self { title }))
    }
}

impl Encode for Company {
    fn encode(&self, to: &mut Writer) {
        to.element("<title>", &self.title);
    }
}

/// The type `Customer`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    /// The element `title`.
    pub title: String,
}

impl Customer {
    /// What the contract says of `title`.
    pub const TITLE: &'static FieldDescription = &fields::CUSTOMER_TITLE;
}

impl Decode for Customer {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        from.only_attributes(&[])?;
        let title = from.required(&fields::CUSTOMER_TITLE.element, String::decode)?;
        from.end()?;
        let Some(title) = title else {
            return Ok(None);
        };
        Ok(Some(Self { title }))
    }
}

impl Encode for Customer {
    fn encode(&self, to: &mut Writer) {
        to.element("<title>", &self.title);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `by`.
    pub by: AnyPerson,
    /// The element `clerk`.
    #[serde(default)]
    pub clerk: Vec<AnyEmployee>,
    /// The element `boss`.
    pub boss: Director,
}

impl Order {
    /// What the contract says of `by`.
    pub const BY: &'static FieldDescription = &fields::ORDER_BY;

    /// What the contract says of `clerk`.
    pub const CLERK: &'static FieldDescription = &fields::ORDER_CLERK;

    /// What the contract says of `boss`.
    pub const BOSS: &'static FieldDescription = &fields::ORDER_BOSS;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let by = from.required(&fields::ORDER_BY.element, AnyPerson::decode)?;
        let clerk = from.repeated(
            &fields::ORDER_CLERK.element,
            Occurs::ANY,
            AnyEmployee::decode,
        )?;
        let boss = from.required(&fields::ORDER_BOSS.element, Director::decode)?;
        from.end()?;
        let (Some(by), Some(boss)) = (by, boss) else {
            return Ok(None);
        };
        Ok(Some(Self { by, clerk, boss }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<by>", &self.by);
        to.repeated("<clerk>", &self.clerk);
        to.element("<boss>", &self.boss);
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

/// The type `Person`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyPerson {
    /// The type `Person`.
    Person(Box<Person>),
    /// The type `Employee`.
    Employee(Box<Employee>),
    /// The type `Director`.
    Director(Box<Director>),
}

impl AnyPerson {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Person"),
        TypeName::new(NAMESPACE, "Employee"),
        TypeName::new(NAMESPACE, "Director"),
    ];
}

impl Decode for AnyPerson {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::PERSON_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Person),
            Some(1) => boxed(from)?.map(Self::Employee),
            Some(2) => boxed(from)?.map(Self::Director),
            _ => None,
        })
    }
}

impl Encode for AnyPerson {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Person(value) => value.attributes(to),
            Self::Employee(value) => {
                to.markup(" xsi:type=\"Employee\"");
                value.attributes(to);
            }
            Self::Director(value) => {
                to.markup(" xsi:type=\"Director\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Person(value) => value.encode(to),
            Self::Employee(value) => value.encode(to),
            Self::Director(value) => value.encode(to),
        }
    }
}

/// The type `Employee`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyEmployee {
    /// The type `Employee`.
    Employee(Box<Employee>),
    /// The type `Director`.
    Director(Box<Director>),
}

impl AnyEmployee {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Employee"),
        TypeName::new(NAMESPACE, "Director"),
    ];
}

impl Decode for AnyEmployee {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::EMPLOYEE_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Employee),
            Some(1) => boxed(from)?.map(Self::Director),
            _ => None,
        })
    }
}

impl Encode for AnyEmployee {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Employee(value) => value.attributes(to),
            Self::Director(value) => {
                to.markup(" xsi:type=\"Director\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Employee(value) => value.encode(to),
            Self::Director(value) => value.encode(to),
        }
    }
}

/// The type `Company`, or one that is derived from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum AnyCompany {
    /// The type `Company`.
    Company(Box<Company>),
    /// The type `Customer`.
    Customer(Box<Customer>),
}

impl AnyCompany {
    const TYPES: &'static [TypeName] = &[
        TypeName::new(NAMESPACE, "Company"),
        TypeName::new(NAMESPACE, "Customer"),
    ];
}

impl Decode for AnyCompany {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let number = from.derived(Self::TYPES, types::COMPANY_NAMES, false)?;
        Ok(match number {
            Some(0) => boxed(from)?.map(Self::Company),
            Some(1) => boxed(from)?.map(Self::Customer),
            _ => None,
        })
    }
}

impl Encode for AnyCompany {
    const ATTRIBUTES: bool = true;

    fn attributes(&self, to: &mut Writer) {
        match self {
            Self::Company(value) => value.attributes(to),
            Self::Customer(value) => {
                to.markup(" xsi:type=\"Customer\"");
                value.attributes(to);
            }
        }
    }

    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Company(value) => value.encode(to),
            Self::Customer(value) => value.encode(to),
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
        &types::PERSON,
        &types::EMPLOYEE,
        &types::DIRECTOR,
        &types::COMPANY,
        &types::CUSTOMER,
        &types::ORDER,
        &types::ORDER_RESPONSE,
        &types::ANY_PERSON,
        &types::ANY_EMPLOYEE,
        &types::ANY_COMPANY,
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

    pub(super) static PERSON_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
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

    pub(super) static PERSON_NAME: FieldDescription = FieldDescription {
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

    pub(super) static PERSON_MANAGER: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "manager")),
        documentation: "",
        content: &super::types::ANY_PERSON,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static EMPLOYEE_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
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

    pub(super) static EMPLOYEE_GRADE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "grade"),
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

    pub(super) static EMPLOYEE_NAME: FieldDescription = FieldDescription {
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

    pub(super) static EMPLOYEE_MANAGER: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "manager")),
        documentation: "",
        content: &super::types::ANY_PERSON,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static EMPLOYEE_SALARY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "salary")
            .with_types(super::types::XS_DECIMAL_NAMES),
        documentation: "",
        content: &super::types::XS_DECIMAL,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static DIRECTOR_ID: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "id"),
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

    pub(super) static DIRECTOR_GRADE: FieldDescription = FieldDescription {
        element: ElementName::attribute("", "grade"),
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

    pub(super) static DIRECTOR_NAME: FieldDescription = FieldDescription {
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

    pub(super) static DIRECTOR_MANAGER: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "manager")),
        documentation: "",
        content: &super::types::ANY_PERSON,
        min_occurs: 0,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static DIRECTOR_SALARY: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "salary")
            .with_types(super::types::XS_DECIMAL_NAMES),
        documentation: "",
        content: &super::types::XS_DECIMAL,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static DIRECTOR_CHOICE_CAR: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "car")
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

    pub(super) static DIRECTOR_CHOICE_BIKE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "bike")
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

    pub(super) static COMPANY_TITLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "title")
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

    pub(super) static CUSTOMER_TITLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "title")
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

    pub(super) static ORDER_BY: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "by")),
        documentation: "",
        content: &super::types::ANY_PERSON,
        min_occurs: 1,
        max_occurs: Some(1),
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_CLERK: FieldDescription = FieldDescription {
        element: ElementName::of_any_type(ElementName::new(super::NAMESPACE, "clerk")),
        documentation: "",
        content: &super::types::ANY_EMPLOYEE,
        min_occurs: 0,
        max_occurs: None,
        id: 0,
        since: 1,
        protected: false,
        index: None,
        batch: false,
    };

    pub(super) static ORDER_BOSS: FieldDescription = FieldDescription {
        element: ElementName::with_attributes(
            ElementName::new(super::NAMESPACE, "boss").with_types(super::types::DIRECTOR_NAMES),
        ),
        documentation: "",
        content: &super::types::DIRECTOR,
        min_occurs: 1,
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

    pub(super) static PERSON: TypeDescription = TypeDescription {
        name: "Person",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::PERSON_ID,
            &super::fields::PERSON_NAME,
            &super::fields::PERSON_MANAGER,
        ]),
    };

    pub(super) const PERSON_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Person")];

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

    pub(super) static EMPLOYEE: TypeDescription = TypeDescription {
        name: "Employee",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::EMPLOYEE_ID,
            &super::fields::EMPLOYEE_GRADE,
            &super::fields::EMPLOYEE_NAME,
            &super::fields::EMPLOYEE_MANAGER,
            &super::fields::EMPLOYEE_SALARY,
        ]),
    };

    pub(super) const EMPLOYEE_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Employee"),
        TypeName::new(super::NAMESPACE, "Person"),
    ];

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

    pub(super) static DIRECTOR: TypeDescription = TypeDescription {
        name: "Director",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::DIRECTOR_ID,
            &super::fields::DIRECTOR_GRADE,
            &super::fields::DIRECTOR_NAME,
            &super::fields::DIRECTOR_MANAGER,
            &super::fields::DIRECTOR_SALARY,
            &super::fields::DIRECTOR_CHOICE_CAR,
            &super::fields::DIRECTOR_CHOICE_BIKE,
        ]),
    };

    pub(super) const DIRECTOR_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Director"),
        TypeName::new(super::NAMESPACE, "Employee"),
        TypeName::new(super::NAMESPACE, "Person"),
    ];

    pub(super) static COMPANY: TypeDescription = TypeDescription {
        name: "Company",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::COMPANY_TITLE]),
    };

    pub(super) const COMPANY_NAMES: &[TypeName] = &[TypeName::new(super::NAMESPACE, "Company")];

    pub(super) static CUSTOMER: TypeDescription = TypeDescription {
        name: "Customer",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::CUSTOMER_TITLE]),
    };

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[
            &super::fields::ORDER_BY,
            &super::fields::ORDER_CLERK,
            &super::fields::ORDER_BOSS,
        ]),
    };

    pub(super) static ORDER_RESPONSE: TypeDescription = TypeDescription {
        name: "OrderResponse",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_RESPONSE_NUMBER]),
    };

    pub(super) static ANY_PERSON: TypeDescription = TypeDescription {
        name: "AnyPerson",
        namespace: super::NAMESPACE,
        documentation: "The type `Person`, or one that is derived from it.",
        content: Content::Family(&[&PERSON, &EMPLOYEE, &DIRECTOR]),
    };

    pub(super) static ANY_EMPLOYEE: TypeDescription = TypeDescription {
        name: "AnyEmployee",
        namespace: super::NAMESPACE,
        documentation: "The type `Employee`, or one that is derived from it.",
        content: Content::Family(&[&EMPLOYEE, &DIRECTOR]),
    };

    pub(super) static ANY_COMPANY: TypeDescription = TypeDescription {
        name: "AnyCompany",
        namespace: super::NAMESPACE,
        documentation: "The type `Company`, or one that is derived from it.",
        content: Content::Family(&[&COMPANY, &CUSTOMER]),
    };
}
