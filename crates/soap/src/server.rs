//! A generated service behind any transport: from a request's bytes to an answer's.
//!
//! [`answer`] takes a message through all of it: media type, character set, envelope, headers,
//! action, the contract's request, the operation, the envelope of its answer or fault. A transport
//! has only to carry bytes, a status and two headers; the module `actix` (a feature) is one.
//!
//! ```
//! # async fn shop<S: castile_soap::server::Service<Context = ()>>(server: S, body: &[u8]) {
//! use castile_soap::server::{Call, answer};
//!
//! // `server` is a generated `ShopServer::new(service)`.
//! let call = Call::new("text/xml; charset=utf-8", body);
//! let answer = answer(&server, &(), call).await;
//! assert_eq!(answer.status, 200);
//! # }
//! ```

use std::error::Error as StdError;
use std::fmt;

use crate::content_type::ContentType;
use crate::decode::{Decoder, Violation};
use crate::describe::{ContractDescription, OperationDescription};
use crate::exchange::{self, Exchange, Expectations, Refusal};
use crate::fault::{Fault, QualifiedName};
use crate::generated::{Error, Name, Writer};
use crate::operation::Failure;
use crate::version::Version;
use crate::xml::{self, Limits, Reader};
use crate::{action, envelope};

/// A contract's operations, answered by somebody; generated code implements it.
pub trait Service: Send + Sync {
    /// What an operation is told beside its request.
    type Context: Send + Sync;
    /// A request of any operation.
    type Request: Send;
    /// An answer of any operation.
    type Response: Send;
    /// Any fault that the contract declares.
    type Fault: Send;

    /// What the contract says, as data.
    const CONTRACT: &'static ContractDescription;
    /// The header blocks that some operation knows.
    const HEADERS: &'static [Name<'static>] = &[];
    /// The elements that several operations take: their actions tell them apart.
    const SHARED: &'static [Name<'static>] = &[];

    /// The operation whose request is this element, of [`Self::SHARED`] the first; the empty name is
    /// an empty Body.
    fn find(name: Name<'_>) -> Option<&'static OperationDescription>;

    /// The request whose element, of this name, has just been entered.
    fn decode(name: Name<'_>, from: &mut Decoder<'_, '_>) -> Result<Option<Self::Request>, Error>;

    /// A request whose element is shared, as that of the operation that its action chose.
    fn assigned(request: Self::Request, _operation: &OperationDescription) -> Self::Request {
        request
    }

    /// Reads the header block, of this name, that has just been entered, if the request has one.
    fn decode_header(
        _request: &mut Self::Request,
        _name: Name<'_>,
        _from: &mut Decoder<'_, '_>,
    ) -> Result<bool, Error> {
        Ok(false)
    }

    /// Does what a request asks for.
    fn call(
        &self,
        context: &Self::Context,
        request: Self::Request,
    ) -> impl Future<Output = Result<Self::Response, Failure<Self::Fault>>> + Send;

    /// Writes the Body's child of an answer.
    fn encode(response: &Self::Response, to: &mut Writer);

    /// Writes the header blocks of an answer.
    fn encode_headers(_response: &Self::Response, _to: &mut Writer) {}

    /// Writes the element of a fault's detail.
    fn encode_fault(fault: &Self::Fault, to: &mut Writer);

    /// What a fault says in words.
    fn message(fault: &Self::Fault) -> &str;
}

/// A request as its transport brings it.
#[derive(Clone, Copy)]
pub struct Call<'c> {
    /// The Content-Type header; empty if there is none.
    pub content_type: &'c str,
    /// The `SOAPAction` header, as it came.
    pub action: Option<&'c str>,
    /// The body, after the transport's own codings.
    pub body: &'c [u8],
    /// The version of the address: answers what tells none itself.
    pub address: Version,
    /// What the message may weigh.
    pub limits: Limits,
}

impl<'c> Call<'c> {
    /// A request at an address of SOAP 1.1, within the usual limits.
    pub fn new(content_type: &'c str, body: &'c [u8]) -> Self {
        Self {
            content_type,
            action: None,
            body,
            address: Version::Soap11,
            limits: Limits::default(),
        }
    }
}

impl fmt::Debug for Call<'_> {
    /// Without the body, which may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("content_type", &self.content_type)
            .field("action", &self.action)
            .field("bytes", &self.body.len())
            .field("address", &self.address)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// An answer for its transport.
pub struct Answer {
    /// The status: 200, 202 of a one-way operation; of a fault 500, but 413 of a body that is too
    /// large and 415 of another media type.
    pub status: u16,
    /// The Content-Type header; empty where the body is.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
    /// The operation that was called, if it came that far.
    pub operation: Option<&'static OperationDescription>,
    /// Why the service failed: for the log, never for the caller.
    pub cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl fmt::Debug for Answer {
    /// Without the body, which may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("bytes", &self.body.len())
            .field("operation", &self.operation.map(|operation| operation.name))
            .field("cause", &self.cause)
            .finish_non_exhaustive()
    }
}

impl Answer {
    fn new(status: u16, version: Version, body: String) -> Self {
        Self {
            status,
            content_type: version.content_type(),
            body,
            operation: None,
            cause: None,
        }
    }

    pub(crate) fn fault(version: Version, fault: &Fault) -> Self {
        Self::new(500, version, fault.to_envelope(version))
    }
}

/// A request that has been read.
struct Read<R> {
    version: Version,
    operation: &'static OperationDescription,
    request: R,
}

/// Answers a call. Nothing runs before the whole message has been read.
pub async fn answer<S: Service>(service: &S, context: &S::Context, call: Call<'_>) -> Answer {
    let read = match read::<S>(&call) {
        Ok(read) => read,
        Err(answer) => return answer,
    };
    let done = service.call(context, read.request).await;
    let mut answer = match done {
        Ok(_) if read.operation.one_way => Answer {
            content_type: "",
            ..Answer::new(202, read.version, String::new())
        },
        Ok(response) => Answer::new(200, read.version, write::<S>(read.version, &response)),
        Err(Failure::Fault(fault)) => {
            let mut detail = Writer::new(S::CONTRACT.revision);
            S::encode_fault(&fault, &mut detail);
            let fault = Fault::sender(S::message(&fault)).with_detail(detail.into_string());
            Answer::fault(read.version, &fault)
        }
        Err(Failure::Internal(cause)) => {
            let fault = Fault::receiver("The service cannot do this at the moment");
            Answer {
                cause: Some(cause),
                ..Answer::fault(read.version, &fault)
            }
        }
    };
    answer.operation = Some(read.operation);
    answer
}

fn read<S: Service>(call: &Call<'_>) -> Result<Read<S::Request>, Answer> {
    let unsupported = |reason: String| Answer {
        status: 415,
        ..Answer::fault(call.address, &Fault::sender(reason))
    };
    let media = ContentType::parse(call.content_type)
        .map_err(|error| unsupported(format!("{error}. {MEDIA_TYPES}")))?;
    let version = (media.version()).ok_or_else(|| unsupported(MEDIA_TYPES.to_owned()))?;
    let refuse = |version, fault: Fault| Answer::fault(version, &fault);
    let text = xml::decode(call.body, media.charset())
        .map_err(|error| refuse(version, Fault::sender(error.to_string())))?;
    let mut reader = Reader::new(&text, call.limits);
    let expectations = Expectations {
        media_type: Some(version),
        understood: S::HEADERS,
        empty_body: S::find(Name::EMPTY).is_some(),
        ..Expectations::at(call.address)
    };
    let refused = |refusal: Refusal| refuse(refusal.version, refusal.fault);
    let exchange = Exchange::open(&mut reader, &expectations).map_err(refused)?;
    let (version, name) = (exchange.version(), exchange.payload());
    let broken = |error: Error| refuse(version, Fault::from(error));
    let operation = operation::<S>(name, [call.action, media.action()])
        .map_err(|fault| refuse(version, fault))?;
    let mut decoder = Decoder::new(&mut reader);
    let mut request = S::decode(name, &mut decoder).map_err(broken)?;
    if !S::SHARED.is_empty() {
        request = request.map(|request| S::assigned(request, operation));
    }
    let mut violations = decoder.into_violations();
    exchange.close(&mut reader).map_err(refused)?;
    if let Some(request) = &mut request
        && !S::HEADERS.is_empty()
    {
        let found = exchange::headers(&text, call.limits, |name, from| {
            S::decode_header(request, name, from)
        });
        let found = found.map_err(broken)?;
        if let Some(fault) = found.not_understood {
            return Err(refuse(version, fault));
        }
        violations.extend(found.violations);
    }
    match request {
        Some(request) if violations.is_empty() => Ok(Read {
            version,
            operation,
            request,
        }),
        _ => Err(refuse(version, told(&violations))),
    }
}

/// The operation that a request is for, by its element, and where that is shared by its action.
fn operation<S: Service>(
    name: Name<'_>,
    stated: [Option<&str>; 2],
) -> Result<&'static OperationDescription, Fault> {
    let operation = if S::SHARED.contains(&name) {
        action::choose(S::CONTRACT.taking(name), stated)?
    } else {
        S::find(name).ok_or_else(|| unknown(S::CONTRACT, name))?
    };
    action::require(operation.action, operation.name, stated)?;
    Ok(operation)
}

fn write<S: Service>(version: Version, response: &S::Response) -> String {
    let revision = S::CONTRACT.revision;
    let mut headers = Writer::new(revision);
    S::encode_headers(response, &mut headers);
    let headers = headers.into_string();
    let mut to = Writer::with_capacity(revision, 1024);
    envelope::write_parts(version, &mut to, &headers, |to| S::encode(response, to));
    to.into_string()
}

/// What to send instead of another media type.
const MEDIA_TYPES: &str = "Send text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2)";

/// A Body's child that is no operation's.
fn unknown(contract: &ContractDescription, name: Name<'_>) -> Fault {
    let found = QualifiedName::from(name);
    let mut elements = (contract.operations.iter())
        .map(|operation| operation.input.element)
        .filter(|element| !element.local.is_empty());
    let advice = match (elements.clone()).find(|element| element.local == name.local) {
        Some(meant) if meant.namespace.is_empty() => "it must be in no namespace".to_owned(),
        Some(meant) => format!("it must be in namespace \"{}\"", meant.namespace),
        None => {
            let named = elements.by_ref().take(TOLD).map(|element| element.local);
            let named = named.collect::<Vec<_>>().join(", ");
            match elements.count() {
                0 => format!("there are {named}"),
                more => format!("there are {named} and {more} more"),
            }
        }
    };
    Fault::sender(format!(
        "The Body's element {found} is no operation's; {advice}"
    ))
}

/// The violations, or operations, that a fault without a detail of the contract's tells.
const TOLD: usize = 10;

fn told(violations: &[Violation]) -> Fault {
    let mut lines: Vec<String> = violations
        .iter()
        .take(TOLD)
        .map(|violation| format!("{}: {}", violation.path, violation.message))
        .collect();
    match violations.len().saturating_sub(TOLD) {
        0 => {}
        // The last of them says that nobody counted on.
        more if violations.last().is_some_and(|last| last.rule == "tooMany") => {
            lines.push(format!("and {} more at least", more - 1));
        }
        more => lines.push(format!("and {more} more")),
    }
    Fault::sender(lines.join("; "))
}
