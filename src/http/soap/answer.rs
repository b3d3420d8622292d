//! Answers in SOAP: envelopes, their HTTP status, their line in the log.

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::{
        StatusCode,
        header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE},
    },
    web::{Bytes, Payload},
};
use castile_soap::{
    envelope,
    fault::{Code, Fault},
    version::Version,
    xml::Writer,
};
use log::Level;

use super::{
    super::{
        authorization::CHALLENGE, ending::Ending, journal::Entry, request_id::RequestId,
        subject::Subject, worker::Visit,
    },
    Trace,
    refused::Refused,
};
use crate::contract::Response;

/// The revision that both addresses speak, for ever.
pub(super) const REVISION: u16 = 1;

/// What a request gets.
#[derive(Debug)]
pub(super) struct Outcome {
    status: StatusCode,
    version: Version,
    /// Of a fault.
    code: Option<Code>,
    ending: Ending,
    body: String,
}

impl Outcome {
    /// The operation's answer.
    pub(super) fn response(version: Version, response: &Response) -> Self {
        let mut to = Writer::with_capacity(REVISION, 4 << 10);
        envelope::write(version, &mut to, |to| response.encode(to));
        Self {
            status: StatusCode::OK,
            version,
            code: None,
            ending: Ending::Ok,
            body: to.into_string(),
        }
    }

    /// A fault: the call's, or one of a request that was no call.
    pub(super) fn refused(refused: Refused, id: RequestId) -> Self {
        let Refused {
            status,
            version,
            fault,
            ending,
        } = refused;
        Self::fault(status, version, fault, ending, id)
    }

    fn fault(
        status: StatusCode,
        version: Version,
        fault: Fault,
        ending: Ending,
        id: RequestId,
    ) -> Self {
        let code = fault.code();
        let fault = fault.with_note(&format!(" (request {id})"));
        Self {
            status,
            version,
            code: Some(code),
            ending,
            body: fault.to_envelope(version),
        }
    }

    /// Whether the body may have been given up on its way.
    pub(super) fn leaves_body_unread(&self) -> bool {
        matches!(
            self.status,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::REQUEST_TIMEOUT
        ) || matches!(self.ending, Ending::TooLong)
    }

    /// W3C's 400 for a Sender fault of SOAP 1.2 (part 2 §7.5.2.2), where the setting is on.
    fn status(&self, sender_400: bool) -> StatusCode {
        if sender_400
            && self.version == Version::Soap12
            && self.status == StatusCode::INTERNAL_SERVER_ERROR
            && self.code == Some(Code::Sender)
        {
            StatusCode::BAD_REQUEST
        } else {
            self.status
        }
    }
}

/// Sends an outcome. `unread` is a body that was given up: as long as it is there, actix does not
/// keep the connection to read the rest of it.
pub(super) fn send(
    visit: &Visit,
    request: &HttpRequest,
    outcome: Outcome,
    trace: &Trace,
    unread: Option<Payload>,
) -> HttpResponse {
    let response = visit.begin(outcome.status(visit.worker.options.sender_400));
    let mut response = send_with(visit, request, response, outcome, trace);
    if let Some(payload) = unread {
        response.extensions_mut().insert(payload);
    }
    response
}

/// Sends an outcome by a response that has its status and some headers already.
pub(super) fn send_with(
    visit: &Visit,
    request: &HttpRequest,
    mut response: HttpResponseBuilder,
    outcome: Outcome,
    trace: &Trace,
) -> HttpResponse {
    let media_type = HeaderValue::from_static(outcome.version.content_type());
    response.insert_header((CONTENT_TYPE, media_type));
    if outcome.status == StatusCode::UNAUTHORIZED {
        response.insert_header((WWW_AUTHENTICATE, CHALLENGE));
    }
    let ending = outcome.ending;
    let body = visit.encode(request.headers(), &mut response, Bytes::from(outcome.body));
    let sent = body.len();
    let response = response.body(body);
    Entry {
        visit,
        level: Level::Info,
        client: trace.caller.as_ref().map_or("-", |caller| caller.client()),
        subject: trace.operation.map_or(Subject::Unknown, Subject::Operation),
        ending,
        status: response.status().as_u16(),
        received: trace.received,
        sent,
    }
    .write();
    response
}
