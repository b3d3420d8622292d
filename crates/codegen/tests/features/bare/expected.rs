// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    CallError, Client, Content, ContractDescription, Decimal, Decoder, ElementName, Encode, Error,
    FacetDescription, Failure, FaultDescription, FaultDetail, LengthFacets, MessageDescription,
    Name, Operation, OperationDescription, Service, TextFacets, Transport, TypeDescription,
    TypeName, Version, Writer,
};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `Number`.
pub type Number = String;

static NUMBER: TextFacets = TextFacets {
    length: LengthFacets {
        max_length: Some(8),
        ..LengthFacets::NONE
    },
    ..TextFacets::NONE
};

fn read_number(from: &mut Decoder<'_, '_>) -> Result<Option<String>, Error> {
    NUMBER.decode(from)
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static ARTICLE: ElementName =
        ElementName::new(NAMESPACE, "article").with_types(super::types::NUMBER_NAMES);

    pub(super) static PRICE: ElementName =
        ElementName::new(NAMESPACE, "price").with_types(super::types::XS_DECIMAL_NAMES);

    pub(super) static SOLD_OUT: ElementName =
        ElementName::new(NAMESPACE, "soldOut").with_types(super::types::NUMBER_NAMES);
}

/// Any fault that the contract declares.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The fault `soldOut`.
    SoldOut(Number),
}

impl Fault {
    /// The name of its detail's element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SoldOut(_) => "soldOut",
        }
    }

    /// Its detail's `message`, where its type has one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::SoldOut(_) => None,
        }
    }

    /// Writes its detail's element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::SoldOut(detail) => {
                to.markup("<soldOut xmlns=\"urn:example:shop\">");
                detail.encode(to);
                to.markup("</soldOut>");
            }
        }
    }
}

/// The faults of `price`.
#[derive(Clone, Debug, PartialEq)]
pub enum PriceFault {
    /// The fault `soldOut`.
    SoldOut(Number),
}

impl From<PriceFault> for Fault {
    fn from(fault: PriceFault) -> Self {
        match fault {
            PriceFault::SoldOut(detail) => Self::SoldOut(detail),
        }
    }
}

impl FaultDetail for PriceFault {
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        match (name.namespace, name.local) {
            (NAMESPACE, "soldOut") => Ok(read_number(from)?.map(Self::SoldOut)),
            _ => Ok(None),
        }
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `price`.
    Price(Number),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "article") => Some(&description::PRICE),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "article") if from.begin(&elements::ARTICLE)? => {
                read_number(from)?.map(Self::Price)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Price(_) => &description::PRICE,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Price(value) => {
                to.markup("<article xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</article>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `price`.
    Price(Decimal),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Price(_) => &description::PRICE,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Price(value) => {
                to.markup("<price xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</price>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `price`.
    #[derive(Debug)]
    pub enum Price {}

    impl Operation for Price {
        const NAME: &'static str = "price";
        const ACTION: &'static str = "";
        const DESCRIPTION: &'static OperationDescription = &description::PRICE;
        type Input = super::Number;
        type Output = super::Decimal;
        type Fault = super::PriceFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<article xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</article>");
        }
    }
}

/// The port type `Shop`.
pub trait Shop: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `price`.
    fn price(
        &self,
        context: &Self::Context,
        input: Number,
    ) -> impl Future<Output = Result<Decimal, Failure<PriceFault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: Shop>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::Price(input) => {
            let answer = service.price(context, input).await;
            Failure::answer(answer, Response::Price)
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

    /// The operation `price`.
    pub async fn price(&self, input: &Number) -> Result<Decimal, CallError<PriceFault>> {
        Client::call::<operations::Price>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[&description::PRICE],
    types: &[&types::NUMBER],
};

/// The operations, as data.
mod description {
    use super::{FaultDescription, MessageDescription, OperationDescription};

    pub(super) static PRICE: OperationDescription = OperationDescription {
        name: "price",
        action: "",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::ARTICLE,
            content: &super::types::NUMBER,
        },
        output: MessageDescription {
            element: &super::elements::PRICE,
            content: &super::types::XS_DECIMAL,
        },
        one_way: false,
        faults: &[FaultDescription {
            name: "soldOut",
            documentation: "",
            detail: MessageDescription {
                element: &super::elements::SOLD_OUT,
                content: &super::types::NUMBER,
            },
        }],
    };
}

/// The fields, as data.
mod fields {}

/// The types, as data.
mod types {
    use super::{Content, FacetDescription, TypeDescription, TypeName};

    pub(super) static NUMBER: TypeDescription = TypeDescription {
        name: "Number",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::Simple {
            primitive: "string",
            facets: &[FacetDescription {
                name: "maxLength",
                value: "8",
            }],
        },
    };

    pub(super) const NUMBER_NAMES: &[TypeName] = &[
        TypeName::new(super::NAMESPACE, "Number"),
        TypeName::xsd("string"),
        TypeName::xsd("anySimpleType"),
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
}
