//! Answers that are not SOAP's: documents, pages, plain words. Each carries the request's id and
//! leaves a line in the log.

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::{
        StatusCode,
        header::{
            CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, VARY,
            X_CONTENT_TYPE_OPTIONS,
        },
    },
    web::Bytes,
};
use log::Level;

use super::{coding, ending::Ending, journal::Entry, subject::Subject, worker::Visit};
use crate::access::Caller;

pub(super) const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

const GZIP: HeaderValue = HeaderValue::from_static("gzip");
const ACCEPT_ENCODING: HeaderValue = HeaderValue::from_static("accept-encoding");

pub(super) const PLAIN: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
pub(super) const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
pub(super) const XML: HeaderValue = HeaderValue::from_static("text/xml; charset=utf-8");

/// What a reader gets, and how the log calls it.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) status: StatusCode,
    pub(super) content_type: HeaderValue,
    pub(super) body: Bytes,
    pub(super) subject: Subject,
    pub(super) ending: Ending,
    pub(super) level: Level,
    /// Who has signed in for it.
    pub(super) caller: Option<Caller>,
}

impl Reading {
    /// A document that was found.
    pub(super) fn document(
        subject: Subject,
        content_type: HeaderValue,
        body: impl Into<Bytes>,
    ) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
            subject,
            ending: Ending::Ok,
            level: Level::Info,
            caller: None,
        }
    }

    /// A refusal in a line of plain words.
    pub(super) fn refusal(status: StatusCode, ending: Ending, words: String) -> Self {
        Self {
            status,
            content_type: PLAIN,
            body: words.into(),
            subject: Subject::Unknown,
            ending,
            level: Level::Info,
            caller: None,
        }
    }
}

impl Visit {
    /// Begins an answer that carries the request's id.
    pub(super) fn begin(&self, status: StatusCode) -> HttpResponseBuilder {
        let mut response = HttpResponse::build(status);
        if let Ok(id) = HeaderValue::from_bytes(self.id.as_bytes()) {
            response.insert_header((X_REQUEST_ID, id));
        }
        response
    }

    /// The body as the caller takes it: compressed where that is accepted and worth it.
    pub(super) fn encode(
        &self,
        headers: &HeaderMap,
        response: &mut HttpResponseBuilder,
        body: Bytes,
    ) -> Bytes {
        if !coding::wants_gzip(headers, body.len()) {
            return body;
        }
        match self.worker.deflater.gzip(&body) {
            Ok(gzipped) => {
                response.insert_header((CONTENT_ENCODING, GZIP));
                response.insert_header((VARY, ACCEPT_ENCODING));
                gzipped.into()
            }
            Err(_) => body,
        }
    }

    /// Answers, and writes the line in the log.
    pub(super) fn answer(&self, request: &HttpRequest, reading: Reading) -> HttpResponse {
        let response = self.begin(reading.status);
        self.answer_with(request, response, reading)
    }

    /// Answers with the headers that `response` has already.
    pub(super) fn answer_with(
        &self,
        request: &HttpRequest,
        mut response: HttpResponseBuilder,
        reading: Reading,
    ) -> HttpResponse {
        response.insert_header((CONTENT_TYPE, reading.content_type));
        response.insert_header((X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")));
        let body = self.encode(request.headers(), &mut response, reading.body);
        Entry {
            visit: self,
            level: reading.level,
            client: reading.caller.as_ref().map_or("-", Caller::client),
            subject: reading.subject,
            ending: reading.ending,
            status: reading.status.as_u16(),
            received: 0,
            sent: body.len(),
        }
        .write();
        response.body(body)
    }
}
