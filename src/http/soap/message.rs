//! A request's message: what its headers announce, and what is read from its bytes.

use actix_web::{
    HttpRequest,
    http::header::{CONTENT_TYPE, HeaderMap, HeaderName},
};
use castile_soap::{
    action,
    content_type::ContentType,
    decode::Decoder,
    describe::OperationDescription,
    exchange::{Exchange, Expectations},
    fault::{Fault, QualifiedName},
    version::Version,
    xml::{self, Name, Reader},
};

use super::{
    super::{body::BodyError, coding::Coding, options::Limits, paths, pieces::Pieces},
    refused::Refused,
};
use crate::{
    contract::{CONTRACT, Request},
    service::Decoded,
};

/// Bytes above which a message is read beside the worker: a millisecond or two.
const LARGE: usize = 256 << 10;

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

/// A message that has been announced by its headers.
#[derive(Debug)]
pub(super) struct Message {
    address: Version,
    media_type: Version,
    content_type: ContentType,
    coding: Coding,
}

/// A message that has been read: a call of an operation.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) version: Version,
    pub(super) operation: &'static OperationDescription,
    pub(super) decoded: Decoded,
}

impl Message {
    /// Reads the headers.
    pub(super) fn announced(request: &HttpRequest) -> Result<Self, Refused> {
        let headers = request.headers();
        let address = paths::version(request.path());
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| ContentType::parse(value.to_str().ok()?).ok())
            .ok_or_else(|| Refused::media_type(address))?;
        let media_type = content_type
            .version()
            .ok_or_else(|| Refused::media_type(address))?;
        let coding = Coding::of(headers).map_err(|error| Refused::coding(media_type, &error))?;
        Ok(Self {
            address,
            media_type,
            content_type,
            coding,
        })
    }

    /// The version to answer in when the envelope has not told one.
    pub(super) fn version(&self) -> Version {
        self.media_type
    }

    /// Whether reading `sent` bytes takes longer than other callers should wait for.
    pub(super) fn is_large(&self, sent: usize) -> bool {
        match self.coding {
            Coding::Identity => sent > LARGE,
            _ => sent > LARGE / 16,
        }
    }

    pub(super) fn refuse_body(&self, error: &BodyError) -> Refused {
        Refused::body(self.media_type, error)
    }

    /// The version to answer in, as the beginning of the body tells it, else the media type.
    pub(super) fn version_of(&self, start: &[u8], limits: &Limits) -> Version {
        let from_envelope = || {
            let text = match self.coding {
                Coding::Identity => xml::decode(start, self.content_type.charset()).ok()?,
                _ => return None,
            };
            let root = Reader::new(&text, limits.xml).root().ok()?;
            Version::of_envelope(root.namespace)
        };
        from_envelope().unwrap_or(self.media_type)
    }

    /// Reads the whole message: envelope, operation, its request.
    pub(super) fn read(&self, sent: Pieces, limits: &Limits) -> Result<Call, Refused> {
        let sent = sent.join();
        let bytes = match self.coding {
            Coding::Identity => sent,
            coding => coding
                .undo(&sent, limits)
                .map_err(|error| Refused::coding(self.media_type, &error))?
                .into(),
        };
        let text = xml::decode(&bytes, self.content_type.charset())
            .map_err(|error| Refused::encoding(self.media_type, &error))?;
        self.read_text(&text, limits)
    }

    fn read_text(&self, text: &str, limits: &Limits) -> Result<Call, Refused> {
        let mut reader = Reader::new(text, limits.xml);
        let expectations = Expectations {
            media_type: Some(self.media_type),
            ..Expectations::at(self.address)
        };
        let exchange = Exchange::open(&mut reader, &expectations)?;
        let (version, name) = (exchange.version(), exchange.payload());
        let operation =
            Request::find(name).ok_or_else(|| Refused::fault(version, unknown(name)))?;
        let mut decoder = Decoder::new(&mut reader);
        let request = Request::decode(name, &mut decoder)
            .map_err(|error| Refused::structure(version, &error))?;
        let violations = decoder.into_violations();
        exchange.close(&mut reader)?;
        Ok(Call {
            version,
            operation,
            decoded: Decoded {
                request,
                violations,
            },
        })
    }

    /// Refuses a call whose headers name another operation.
    pub(super) fn check_action(&self, headers: &HeaderMap, call: &Call) -> Result<(), Refused> {
        // What is no text names no operation, and so another one.
        let stated = headers
            .get_all(SOAP_ACTION)
            .map(|value| Some(value.to_str().unwrap_or("\u{fffd}")))
            .chain([self.content_type.action()]);
        let operation = call.operation;
        action::require(operation.action, operation.name, stated)
            .map_err(|fault| Refused::fault(call.version, fault))
    }
}

/// A Body's child that is no operation's.
fn unknown(name: Name<'_>) -> Fault {
    let found = QualifiedName::from(name);
    if let Some(meant) = (CONTRACT.operations.iter()).find(|known| known.name == name.local) {
        return Fault::sender(format!(
            "The Body's element {found} must be in namespace \"{}\"",
            meant.input.element.namespace
        ));
    }
    let known: Vec<_> = CONTRACT
        .operations
        .iter()
        .map(|operation| operation.name)
        .collect();
    Fault::sender(format!(
        "The Body's element {found} is no operation's. The operations, in namespace \"{}\", are {}",
        CONTRACT.namespace,
        known.join(", ")
    ))
}
