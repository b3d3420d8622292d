// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decode, Decoder, ElementName, Encode, Error,
    Failure, FaultDetail, FieldDescription, MessageDescription, Name, Operation,
    OperationDescription, Service, Transport, TypeDescription, TypeName, Version, Writer,
};
use serde::{Deserialize, Serialize};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// The element `article`.
    pub article: String,
}

impl Order {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::ORDER_ARTICLE;
}

impl Decode for Order {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::ORDER_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:article>", &self.article);
    }
}

/// The type `Done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done {
    /// The element `article`.
    pub article: String,
}

impl Done {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::DONE_ARTICLE;
}

impl Decode for Done {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::DONE_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for Done {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:article>", &self.article);
    }
}

/// The type `List`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// The element `article`.
    pub article: String,
}

impl List {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::LIST_ARTICLE;
}

impl Decode for List {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::LIST_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for List {
    fn encode(&self, to: &mut Writer) {
        to.element("<n1:article>", &self.article);
    }
}

/// The type `Order`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order2 {
    /// The element `article`.
    pub article: String,
}

impl Order2 {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::ORDER2_ARTICLE;
}

impl Decode for Order2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::ORDER2_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for Order2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<n2:article>", &self.article);
    }
}

/// The type `Done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done2 {
    /// The element `article`.
    pub article: String,
}

impl Done2 {
    /// What the contract says of `article`.
    pub const ARTICLE: &'static FieldDescription = &fields::DONE2_ARTICLE;
}

impl Decode for Done2 {
    fn decode(from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let article = from.required(&fields::DONE2_ARTICLE.element, String::decode)?;
        from.end()?;
        let Some(article) = article else {
            return Ok(None);
        };
        Ok(Some(Self { article }))
    }
}

impl Encode for Done2 {
    fn encode(&self, to: &mut Writer) {
        to.element("<n2:article>", &self.article);
    }
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static DONE: ElementName = ElementName::new(NAMESPACE, "Done");

    pub(super) static LIST: ElementName = ElementName::new(NAMESPACE, "List");

    pub(super) static ORDER: ElementName = ElementName::new(NAMESPACE, "Order");

    pub(super) static DONE2: ElementName = ElementName::new("urn:example:stock", "Done");

    pub(super) static ORDER2: ElementName = ElementName::new("urn:example:stock", "Order");
}

/// The port type `Shop`.
pub mod shop {
    use super::*;

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

        /// The request whose element, of this name, has just been entered. `None`: no operation has
        /// it, and nothing has been read; or a violation was recorded.
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
                        "<n1:Order xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                    );
                    value.encode(to);
                    to.markup("</n1:Order>");
                }
            }
        }
    }

    /// An answer of any operation.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
    pub enum Response {
        /// Of `Order`.
        Order(Done),
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
                        "<n1:Done xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                    );
                    value.encode(to);
                    to.markup("</n1:Done>");
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
            const ACTION: &'static str = "";
            const DESCRIPTION: &'static OperationDescription = &description::ORDER;
            type Input = super::Order;
            type Output = super::Done;
            type Fault = super::OrderFault;

            fn encode_input(input: &Self::Input, to: &mut Writer) {
                to.markup(
                    "<n1:Order xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                );
                input.encode(to);
                to.markup("</n1:Order>");
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
        ) -> impl Future<Output = Result<Done, Failure<OrderFault>>> + Send;
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
        pub async fn order(&self, input: &Order) -> Result<Done, CallError<OrderFault>> {
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
            &types::ORDER,
            &types::DONE,
            &types::LIST,
            &types::ORDER2,
            &types::DONE2,
        ],
    };

    /// The operations, as data.
    mod description {
        use super::{MessageDescription, OperationDescription};

        pub(super) static ORDER: OperationDescription = OperationDescription {
            name: "Order",
            action: "",
            documentation: "",
            scope: None,
            since: 1,
            input: MessageDescription {
                element: &super::elements::ORDER,
                content: &super::types::ORDER,
            },
            output: MessageDescription {
                element: &super::elements::DONE,
                content: &super::types::DONE,
            },
            one_way: false,
            faults: &[],
        };
    }
}

/// The port type `Types`.
pub mod types_operations {
    use super::*;

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

    /// The faults of `List`.
    #[derive(Clone, Debug, PartialEq)]
    pub enum ListFault {}

    impl From<ListFault> for Fault {
        fn from(fault: ListFault) -> Self {
            match fault {}
        }
    }

    impl FaultDetail for ListFault {
        fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
            Ok(None)
        }
    }

    /// A request of any operation.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(clippy::large_enum_variant, reason = "a request is moved once")]
    pub enum Request {
        /// Of `List`.
        List(List),
    }

    impl Request {
        /// The operation whose request is this element.
        pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
            match (name.namespace, name.local) {
                (NAMESPACE, "List") => Some(&description::LIST),
                _ => None,
            }
        }

        /// The request whose element, of this name, has just been entered. `None`: no operation has
        /// it, and nothing has been read; or a violation was recorded.
        pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
            let request = match (name.namespace, name.local) {
                (NAMESPACE, "List") if from.begin(&elements::LIST)? => {
                    List::decode(from)?.map(Self::List)
                }
                _ => None,
            };
            Ok(request)
        }

        /// Its operation.
        pub fn operation(&self) -> &'static OperationDescription {
            match self {
                Self::List(_) => &description::LIST,
            }
        }

        /// Writes its element.
        pub fn encode(&self, to: &mut Writer) {
            match self {
                Self::List(value) => {
                    to.markup(
                        "<n1:List xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                    );
                    value.encode(to);
                    to.markup("</n1:List>");
                }
            }
        }
    }

    /// An answer of any operation.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
    pub enum Response {
        /// Of `List`.
        List(Done),
    }

    impl Response {
        /// Its operation.
        pub fn operation(&self) -> &'static OperationDescription {
            match self {
                Self::List(_) => &description::LIST,
            }
        }

        /// Writes its element.
        pub fn encode(&self, to: &mut Writer) {
            match self {
                Self::List(value) => {
                    to.markup(
                        "<n1:Done xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                    );
                    value.encode(to);
                    to.markup("</n1:Done>");
                }
            }
        }
    }

    /// The operations, as types.
    pub mod operations {
        use super::{Encode, Operation, OperationDescription, Writer, description};

        /// The operation `List`.
        #[derive(Debug)]
        pub enum List {}

        impl Operation for List {
            const NAME: &'static str = "List";
            const ACTION: &'static str = "";
            const DESCRIPTION: &'static OperationDescription = &description::LIST;
            type Input = super::List;
            type Output = super::Done;
            type Fault = super::ListFault;

            fn encode_input(input: &Self::Input, to: &mut Writer) {
                to.markup("<n1:List xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">");
                input.encode(to);
                to.markup("</n1:List>");
            }
        }
    }

    /// The port type `Types`.
    pub trait Types: Send + Sync {
        /// What an operation is told beside its request, such as who calls.
        type Context: Send + Sync;

        /// The operation `List`.
        fn list(
            &self,
            context: &Self::Context,
            input: List,
        ) -> impl Future<Output = Result<Done, Failure<ListFault>>> + Send;
    }

    /// Hands a request to its operation.
    pub async fn dispatch<S: Types>(
        service: &S,
        context: &S::Context,
        request: Request,
    ) -> Result<Response, Failure<Fault>> {
        match request {
            Request::List(input) => {
                let answer = service.list(context, input).await;
                Failure::answer(answer, Response::List)
            }
        }
    }

    /// A server of `Types`, for any transport.
    #[derive(Clone, Debug)]
    pub struct TypesServer<S> {
        service: S,
    }

    impl<S> TypesServer<S> {
        /// A server that this service answers.
        pub fn new(service: S) -> Self {
            Self { service }
        }
    }

    impl<S: Types> Service for TypesServer<S> {
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

    /// A client for `Types`, over any transport.
    #[derive(Clone, Debug)]
    pub struct TypesClient<T> {
        client: Client<T>,
    }

    impl<T: Transport> TypesClient<T> {
        /// A client that speaks this version of SOAP.
        pub fn new(transport: T, version: Version) -> Self {
            let client = Client::new(transport, version);
            Self { client }
        }

        /// The operation `List`.
        pub async fn list(&self, input: &List) -> Result<Done, CallError<ListFault>> {
            Client::call::<operations::List>(&self.client, input).await
        }
    }

    /// What the contract says, as data.
    pub static CONTRACT: ContractDescription = ContractDescription {
        service: "ShopService",
        port_type: "Types",
        namespace: NAMESPACE,
        documentation: "",
        revision: 1,
        operations: &[&description::LIST],
        types: &[
            &types::ORDER,
            &types::DONE,
            &types::LIST,
            &types::ORDER2,
            &types::DONE2,
        ],
    };

    /// The operations, as data.
    mod description {
        use super::{MessageDescription, OperationDescription};

        pub(super) static LIST: OperationDescription = OperationDescription {
            name: "List",
            action: "",
            documentation: "",
            scope: None,
            since: 1,
            input: MessageDescription {
                element: &super::elements::LIST,
                content: &super::types::LIST,
            },
            output: MessageDescription {
                element: &super::elements::DONE,
                content: &super::types::DONE,
            },
            one_way: false,
            faults: &[],
        };
    }
}

/// The port type `Shop`.
pub mod shop_2 {
    use super::*;

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
        Order(Order2),
    }

    impl Request {
        /// The operation whose request is this element.
        pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
            match (name.namespace, name.local) {
                ("urn:example:stock", "Order") => Some(&description::ORDER),
                _ => None,
            }
        }

        /// The request whose element, of this name, has just been entered. `None`: no operation has
        /// it, and nothing has been read; or a violation was recorded.
        pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
            let request = match (name.namespace, name.local) {
                ("urn:example:stock", "Order") if from.begin(&elements::ORDER2)? => {
                    Order2::decode(from)?.map(Self::Order)
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
                        "<n2:Order xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
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
        Order(Done2),
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
                        "<n2:Done xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
                    );
                    value.encode(to);
                    to.markup("</n2:Done>");
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
            const ACTION: &'static str = "";
            const DESCRIPTION: &'static OperationDescription = &description::ORDER;
            type Input = super::Order2;
            type Output = super::Done2;
            type Fault = super::OrderFault;

            fn encode_input(input: &Self::Input, to: &mut Writer) {
                to.markup(
                    "<n2:Order xmlns:n1=\"urn:example:shop\" xmlns:n2=\"urn:example:stock\">",
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
            input: Order2,
        ) -> impl Future<Output = Result<Done2, Failure<OrderFault>>> + Send;
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
        pub async fn order(&self, input: &Order2) -> Result<Done2, CallError<OrderFault>> {
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
            &types::ORDER,
            &types::DONE,
            &types::LIST,
            &types::ORDER2,
            &types::DONE2,
        ],
    };

    /// The operations, as data.
    mod description {
        use super::{MessageDescription, OperationDescription};

        pub(super) static ORDER: OperationDescription = OperationDescription {
            name: "Order",
            action: "",
            documentation: "",
            scope: None,
            since: 1,
            input: MessageDescription {
                element: &super::elements::ORDER2,
                content: &super::types::ORDER2,
            },
            output: MessageDescription {
                element: &super::elements::DONE2,
                content: &super::types::DONE2,
            },
            one_way: false,
            faults: &[],
        };
    }
}

/// The fields, as data.
mod fields {
    use super::{ElementName, FieldDescription};

    pub(super) static ORDER_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "article")
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

    pub(super) static DONE_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "article")
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

    pub(super) static LIST_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new(super::NAMESPACE, "article")
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

    pub(super) static ORDER2_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new("urn:example:stock", "article")
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

    pub(super) static DONE2_ARTICLE: FieldDescription = FieldDescription {
        element: ElementName::new("urn:example:stock", "article")
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
    use super::{Content, TypeDescription, TypeName};

    pub(super) static ORDER: TypeDescription = TypeDescription {
        name: "Order",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER_ARTICLE]),
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

    pub(super) static DONE: TypeDescription = TypeDescription {
        name: "Done",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::DONE_ARTICLE]),
    };

    pub(super) static LIST: TypeDescription = TypeDescription {
        name: "List",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Structure(&[&super::fields::LIST_ARTICLE]),
    };

    pub(super) static ORDER2: TypeDescription = TypeDescription {
        name: "Order",
        namespace: "urn:example:stock",
        documentation: "",
        content: Content::Structure(&[&super::fields::ORDER2_ARTICLE]),
    };

    pub(super) static DONE2: TypeDescription = TypeDescription {
        name: "Done",
        namespace: "urn:example:stock",
        documentation: "",
        content: Content::Structure(&[&super::fields::DONE2_ARTICLE]),
    };
}
