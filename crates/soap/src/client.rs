//! A client for generated operations over any transport.
//!
//! Generated clients are thin: each method is a [`Client::call`] of its operation.

use std::error::Error as StdError;
use std::fmt;

use crate::decode::{Decoder, Violation};
use crate::exchange::{self, Exchange, Expectations};
use crate::fault::{self, Fault};
use crate::generated::Decode;
use crate::operation::{FaultDetail, Operation};
use crate::version::Version;
use crate::xml::{self, Limits, Name, Reader, Writer};
use crate::{content_type::ContentType, envelope};

/// Whatever went wrong below SOAP.
pub type TransportError = Box<dyn StdError + Send + Sync>;

/// What carries a message and brings the answer, such as HTTP.
pub trait Transport: Send + Sync {
    /// Sends a message and waits for its answer, whatever its status: a fault comes with an error
    /// status.
    fn send(
        &self,
        message: Message<'_>,
    ) -> impl Future<Output = Result<Answer, TransportError>> + Send;

    /// What an answer may hold. How many bytes it may have is the transport's own to bound.
    fn limits(&self) -> Limits {
        Limits::default()
    }
}

/// An answer of more bytes than its transport takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// The bytes that an answer may have.
    pub limit: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the answer has more than {} bytes, the limit",
            self.limit
        )
    }
}

impl StdError for TooLarge {}

/// A message to be sent.
pub struct Message<'m> {
    /// Its version, which says the media type.
    pub version: Version,
    /// Its action, without quotes.
    pub action: &'m str,
    /// The envelope.
    pub envelope: String,
}

impl Message<'_> {
    /// The Content-Type: SOAP 1.2 carries the action there, SOAP 1.1 in [`Message::soap_action`].
    pub fn content_type(&self) -> String {
        match self.version {
            Version::Soap11 => self.version.content_type().to_owned(),
            Version::Soap12 => {
                format!(
                    "{}; action=\"{}\"",
                    self.version.content_type(),
                    self.action
                )
            }
        }
    }

    /// The `SOAPAction` header, in quotes (WS-I BP R2744): SOAP 1.1 only.
    pub fn soap_action(&self) -> Option<String> {
        (self.version == Version::Soap11).then(|| format!("\"{}\"", self.action))
    }
}

/// What a transport brings back.
pub struct Answer {
    /// The status, 200 to 599.
    pub status: u16,
    /// The Content-Type header; empty if there was none.
    pub content_type: String,
    /// The body.
    pub body: Vec<u8>,
}

// What messages hold may be personal, and is not shown.

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("version", &self.version)
            .field("action", &self.action)
            .field("bytes", &self.envelope.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Why a call gave no answer.
#[derive(Debug)]
pub enum CallError<F> {
    /// A fault that the contract declares.
    Fault(F),
    /// Any other fault.
    Other(Fault),
    /// The transport failed.
    Transport(TransportError),
    /// The answer is no SOAP message: its status, and why.
    NotSoap(u16, String),
    /// The answer's structure is not that of the contract.
    Structure(xml::Error),
    /// The answer's values are not those of the contract.
    Values(Vec<Violation>),
}

impl<F: fmt::Debug> fmt::Display for CallError<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => write!(f, "{fault:?}"),
            Self::Other(fault) => fault.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::NotSoap(status, reason) => write!(f, "status {status}: {reason}"),
            Self::Structure(error) => error.fmt(f),
            Self::Values(violations) => match violations.first() {
                Some(first) => write!(f, "{}: {}", first.path, first.message),
                None => f.write_str("the answer is not what was asked for"),
            },
        }
    }
}

impl<F: fmt::Debug> StdError for CallError<F> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            // It is told whole; what comes next is what it comes from.
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl<F> From<xml::Error> for CallError<F> {
    fn from(error: xml::Error) -> Self {
        Self::Structure(error)
    }
}

/// Calls operations over a transport.
#[derive(Clone, Debug)]
pub struct Client<T> {
    transport: T,
    version: Version,
    limits: Limits,
}

impl<T: Transport> Client<T> {
    /// A client that speaks this version of SOAP, and takes answers within its transport's limits.
    pub fn new(transport: T, version: Version) -> Self {
        let limits = transport.limits();
        Self {
            transport,
            version,
            limits,
        }
    }

    /// Calls an operation.
    pub async fn call<O: Operation>(
        &self,
        input: &O::Input,
    ) -> Result<O::Output, CallError<O::Fault>> {
        let mut to = Writer::with_capacity(u16::MAX, 1024);
        let mut headers = Writer::new(u16::MAX);
        O::encode_headers(input, &mut headers);
        let headers = headers.into_string();
        envelope::write_parts(self.version, &mut to, &headers, |to| {
            O::encode_input(input, to);
        });
        let message = Message {
            version: self.version,
            action: O::ACTION,
            envelope: to.into_string(),
        };
        let answer = self.transport.send(message).await;
        self.read::<O>(&answer.map_err(CallError::Transport)?)
    }

    fn read<O: Operation>(&self, answer: &Answer) -> Result<O::Output, CallError<O::Fault>> {
        let not_soap = |reason: String| CallError::NotSoap(answer.status, reason);
        if O::DESCRIPTION.one_way && (200..300).contains(&answer.status) {
            let mut reader = Reader::new("", self.limits);
            let nothing = O::Output::decode(&mut Decoder::new(&mut reader))?;
            return nothing.ok_or(CallError::Values(Vec::new()));
        }
        let media = ContentType::parse(&answer.content_type)
            .map_err(|error| not_soap(error.to_string()))?;
        let text = xml::decode(&answer.body, media.charset())
            .map_err(|error| not_soap(error.to_string()))?;
        let mut reader = Reader::new(&text, self.limits);
        let expectations = Expectations {
            understood: O::HEADERS,
            empty_body: O::DESCRIPTION.output.is_empty(),
            ..Expectations::at(self.version)
        };
        let exchange = Exchange::open(&mut reader, &expectations)
            .map_err(|refusal| not_soap(refusal.fault.to_string()))?;
        if exchange.is_fault() {
            let read = fault::read(exchange.version(), &mut reader, |name, reader| {
                O::Fault::decode(name, &mut Decoder::new(reader))
            });
            let (other, declared) = read?;
            return Err(declared.map_or(CallError::Other(other), CallError::Fault));
        }
        let expected = O::DESCRIPTION.output.element;
        let payload = exchange.payload();
        if (payload.namespace, payload.local) != (expected.namespace, expected.local) {
            return Err(not_soap(format!("{payload} is no answer to this request")));
        }
        let mut decoder = Decoder::new(&mut reader);
        let mut output = if payload == Name::EMPTY || decoder.begin(expected)? {
            O::Output::decode(&mut decoder)?
        } else {
            None
        };
        let mut violations = decoder.into_violations();
        exchange
            .close(&mut reader)
            .map_err(|refusal| not_soap(refusal.fault.to_string()))?;
        if let Some(output) = &mut output {
            let found = exchange::headers(&text, self.limits, |name, from| {
                O::decode_header(output, name, from)
            });
            violations.extend(found?.violations);
        }
        match output {
            Some(output) if violations.is_empty() => Ok(output),
            _ => Err(CallError::Values(violations)),
        }
    }
}
