// Made from the WSDL by castile-codegen; changes belong there.

use castile_soap::generated::{
    Base64Binary, CallError, Client, Content, ContractDescription, Cow, Decode, Decoder,
    ElementName, Encode, Error, FacetDescription, Failure, FaultDetail, Lexical, ListFacets,
    MessageDescription, Name, Operation, OperationDescription, Service, Transport, TypeDescription,
    TypeName, ValueError, Version, Writer,
};

/// The contract's namespace.
pub const NAMESPACE: &str = "urn:example:shop";

/// The type `sizes`.
pub type Sizes = Vec<i32>;

static SIZES: ListFacets = ListFacets::NONE;

fn read_sizes(from: &mut Decoder<'_, '_>) -> Result<Option<Vec<i32>>, Error> {
    from.value(parse_sizes)
}

fn parse_sizes(text: Cow<'_, str>) -> Result<Vec<i32>, ValueError> {
    SIZES.read(text, Lexical::read)
}

/// The elements that messages consist of.
mod elements {
    use super::{ElementName, NAMESPACE};

    pub(super) static PHOTO: ElementName =
        ElementName::new(NAMESPACE, "photo").with_types(super::types::XS_BASE64_BINARY_NAMES);

    pub(super) static SIZE: ElementName =
        ElementName::new(NAMESPACE, "size").with_types(super::types::XS_INT_NAMES);

    pub(super) static SIZES: ElementName = ElementName::new(NAMESPACE, "sizes");
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

/// The faults of `upload`.
#[derive(Clone, Debug, PartialEq)]
pub enum UploadFault {}

impl From<UploadFault> for Fault {
    fn from(fault: UploadFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for UploadFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `download`.
#[derive(Clone, Debug, PartialEq)]
pub enum DownloadFault {}

impl From<DownloadFault> for Fault {
    fn from(fault: DownloadFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for DownloadFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// The faults of `resize`.
#[derive(Clone, Debug, PartialEq)]
pub enum ResizeFault {}

impl From<ResizeFault> for Fault {
    fn from(fault: ResizeFault) -> Self {
        match fault {}
    }
}

impl FaultDetail for ResizeFault {
    fn decode(_: Name<'_>, _: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        Ok(None)
    }
}

/// A request of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a request is moved once")]
pub enum Request {
    /// Of `upload`.
    Upload(Base64Binary),
    /// Of `download`.
    Download(i32),
    /// Of `resize`.
    Resize(Sizes),
}

impl Request {
    /// The operation whose request is this element.
    pub fn find(name: Name<'_>) -> Option<&'static OperationDescription> {
        match (name.namespace, name.local) {
            (NAMESPACE, "photo") => Some(&description::UPLOAD),
            (NAMESPACE, "size") => Some(&description::DOWNLOAD),
            (NAMESPACE, "sizes") => Some(&description::RESIZE),
            _ => None,
        }
    }

    /// The request whose element, of this name, has just been entered. `None`: no operation has it,
    /// and nothing has been read; or a violation was recorded.
    pub fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self>, Error> {
        let request = match (name.namespace, name.local) {
            (NAMESPACE, "photo") if from.begin(&elements::PHOTO)? => {
                Base64Binary::decode(from)?.map(Self::Upload)
            }
            (NAMESPACE, "size") if from.begin(&elements::SIZE)? => {
                i32::decode(from)?.map(Self::Download)
            }
            (NAMESPACE, "sizes") if from.begin(&elements::SIZES)? => {
                read_sizes(from)?.map(Self::Resize)
            }
            _ => None,
        };
        Ok(request)
    }

    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Upload(_) => &description::UPLOAD,
            Self::Download(_) => &description::DOWNLOAD,
            Self::Resize(_) => &description::RESIZE,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Upload(value) => {
                to.markup("<photo xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</photo>");
            }
            Self::Download(value) => {
                to.markup("<size xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</size>");
            }
            Self::Resize(value) => {
                to.markup("<sizes xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</sizes>");
            }
        }
    }
}

/// An answer of any operation.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an answer is moved once")]
pub enum Response {
    /// Of `upload`.
    Upload(i32),
    /// Of `download`.
    Download(Base64Binary),
    /// Of `resize`.
    Resize(Sizes),
}

impl Response {
    /// Its operation.
    pub fn operation(&self) -> &'static OperationDescription {
        match self {
            Self::Upload(_) => &description::UPLOAD,
            Self::Download(_) => &description::DOWNLOAD,
            Self::Resize(_) => &description::RESIZE,
        }
    }

    /// Writes its element.
    pub fn encode(&self, to: &mut Writer) {
        match self {
            Self::Upload(value) => {
                to.markup("<size xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</size>");
            }
            Self::Download(value) => {
                to.markup("<photo xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</photo>");
            }
            Self::Resize(value) => {
                to.markup("<sizes xmlns=\"urn:example:shop\">");
                value.encode(to);
                to.markup("</sizes>");
            }
        }
    }
}

/// The operations, as types.
pub mod operations {
    use super::{Encode, Operation, OperationDescription, Writer, description};

    /// The operation `upload`.
    #[derive(Debug)]
    pub enum Upload {}

    impl Operation for Upload {
        const NAME: &'static str = "upload";
        const ACTION: &'static str = "";
        const DESCRIPTION: &'static OperationDescription = &description::UPLOAD;
        type Input = super::Base64Binary;
        type Output = i32;
        type Fault = super::UploadFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<photo xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</photo>");
        }
    }

    /// The operation `download`.
    #[derive(Debug)]
    pub enum Download {}

    impl Operation for Download {
        const NAME: &'static str = "download";
        const ACTION: &'static str = "";
        const DESCRIPTION: &'static OperationDescription = &description::DOWNLOAD;
        type Input = i32;
        type Output = super::Base64Binary;
        type Fault = super::DownloadFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<size xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</size>");
        }
    }

    /// The operation `resize`.
    #[derive(Debug)]
    pub enum Resize {}

    impl Operation for Resize {
        const NAME: &'static str = "resize";
        const ACTION: &'static str = "";
        const DESCRIPTION: &'static OperationDescription = &description::RESIZE;
        type Input = super::Sizes;
        type Output = super::Sizes;
        type Fault = super::ResizeFault;

        fn encode_input(input: &Self::Input, to: &mut Writer) {
            to.markup("<sizes xmlns=\"urn:example:shop\">");
            input.encode(to);
            to.markup("</sizes>");
        }
    }
}

/// The port type `Shop`.
pub trait Shop: Send + Sync {
    /// What an operation is told beside its request, such as who calls.
    type Context: Send + Sync;

    /// The operation `upload`.
    fn upload(
        &self,
        context: &Self::Context,
        input: Base64Binary,
    ) -> impl Future<Output = Result<i32, Failure<UploadFault>>> + Send;

    /// The operation `download`.
    fn download(
        &self,
        context: &Self::Context,
        input: i32,
    ) -> impl Future<Output = Result<Base64Binary, Failure<DownloadFault>>> + Send;

    /// The operation `resize`.
    fn resize(
        &self,
        context: &Self::Context,
        input: Sizes,
    ) -> impl Future<Output = Result<Sizes, Failure<ResizeFault>>> + Send;
}

/// Hands a request to its operation.
pub async fn dispatch<S: Shop>(
    service: &S,
    context: &S::Context,
    request: Request,
) -> Result<Response, Failure<Fault>> {
    match request {
        Request::Upload(input) => {
            let answer = service.upload(context, input).await;
            Failure::answer(answer, Response::Upload)
        }
        Request::Download(input) => {
            let answer = service.download(context, input).await;
            Failure::answer(answer, Response::Download)
        }
        Request::Resize(input) => {
            let answer = service.resize(context, input).await;
            Failure::answer(answer, Response::Resize)
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

    /// The operation `upload`.
    pub async fn upload(&self, input: &Base64Binary) -> Result<i32, CallError<UploadFault>> {
        Client::call::<operations::Upload>(&self.client, input).await
    }

    /// The operation `download`.
    pub async fn download(&self, input: &i32) -> Result<Base64Binary, CallError<DownloadFault>> {
        Client::call::<operations::Download>(&self.client, input).await
    }

    /// The operation `resize`.
    pub async fn resize(&self, input: &Sizes) -> Result<Sizes, CallError<ResizeFault>> {
        Client::call::<operations::Resize>(&self.client, input).await
    }
}

/// What the contract says, as data.
pub static CONTRACT: ContractDescription = ContractDescription {
    service: "ShopService",
    port_type: "Shop",
    namespace: NAMESPACE,
    documentation: "",
    revision: 1,
    operations: &[
        &description::UPLOAD,
        &description::DOWNLOAD,
        &description::RESIZE,
    ],
    types: &[&types::SIZES],
};

/// The operations, as data.
mod description {
    use super::{MessageDescription, OperationDescription};

    pub(super) static UPLOAD: OperationDescription = OperationDescription {
        name: "upload",
        action: "",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::PHOTO,
            content: &super::types::XS_BASE64_BINARY,
        },
        output: MessageDescription {
            element: &super::elements::SIZE,
            content: &super::types::XS_INT,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static DOWNLOAD: OperationDescription = OperationDescription {
        name: "download",
        action: "",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::SIZE,
            content: &super::types::XS_INT,
        },
        output: MessageDescription {
            element: &super::elements::PHOTO,
            content: &super::types::XS_BASE64_BINARY,
        },
        one_way: false,
        faults: &[],
    };

    pub(super) static RESIZE: OperationDescription = OperationDescription {
        name: "resize",
        action: "",
        documentation: "",
        scope: None,
        since: 1,
        input: MessageDescription {
            element: &super::elements::SIZES,
            content: &super::types::SIZES,
        },
        output: MessageDescription {
            element: &super::elements::SIZES,
            content: &super::types::SIZES,
        },
        one_way: false,
        faults: &[],
    };
}

/// The fields, as data.
mod fields {}

/// The types, as data.
mod types {
    use super::{Content, FacetDescription, TypeDescription, TypeName};

    pub(super) static XS_BASE64_BINARY: TypeDescription = TypeDescription {
        name: "base64Binary",
        namespace: "http://www.w3.org/2001/XMLSchema",
        documentation: "",
        content: Content::Simple {
            primitive: "base64Binary",
            facets: &[FacetDescription {
                name: "whiteSpace",
                value: "collapse",
            }],
        },
    };

    pub(super) const XS_BASE64_BINARY_NAMES: &[TypeName] = &[
        TypeName::xsd("base64Binary"),
        TypeName::xsd("anySimpleType"),
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

    pub(super) const XS_INT_NAMES: &[TypeName] = &[
        TypeName::xsd("int"),
        TypeName::xsd("long"),
        TypeName::xsd("integer"),
        TypeName::xsd("decimal"),
        TypeName::xsd("anySimpleType"),
    ];

    pub(super) static SIZES: TypeDescription = TypeDescription {
        name: "sizes",
        namespace: super::NAMESPACE,
        documentation: "",
        content: Content::List(&XS_INT),
    };
}
