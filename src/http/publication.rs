//! The published contract: WSDL and schema, from a fixed map, with this server's addresses in.

use std::borrow::Cow;

use actix_web::{HttpRequest, HttpResponse};
use castile_soap::version::Version;

use super::{
    address,
    answer::{Reading, XML},
    body::Unwanted,
    paths, refusal,
    subject::Subject,
    worker::Visit,
};
use crate::contract::WSDL;

/// `?wsdl` on a SOAP address: one self-contained document with that version's port only, since
/// some generators refuse a WSDL with the other beside it.
pub(super) async fn one_port(visit: Visit, request: HttpRequest, body: Unwanted) -> HttpResponse {
    let version = paths::version(request.path());
    let text = match version {
        Version::Soap11 => WSDL.soap11,
        Version::Soap12 => WSDL.soap12,
    };
    match text {
        Some(text) => {
            let url = base(&visit, &request) + request.path();
            let text = text.replace("{address}", &escape(&url));
            visit.answer(&request, Reading::document(Subject::Wsdl, XML, text))
        }
        None => refusal::not_found(visit, request, body).await,
    }
}

/// The WSDL with both ports, which imports its schema by a relative path.
pub(super) async fn wsdl(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let base = base(&visit, &request);
    let text = WSDL
        .wsdl
        .text
        .replace("{address11}", &escape(&format!("{base}{}", paths::SOAP11)))
        .replace("{address12}", &escape(&format!("{base}{}", paths::SOAP12)));
    visit.answer(&request, Reading::document(Subject::Wsdl, XML, text))
}

/// A schema beside the WSDL.
pub(super) async fn schema(visit: Visit, request: HttpRequest, body: Unwanted) -> HttpResponse {
    let name = request.path().rsplit('/').next().unwrap_or_default();
    match WSDL.schemas.iter().find(|file| file.name == name) {
        Some(file) => visit.answer(&request, Reading::document(Subject::Schema, XML, file.text)),
        None => refusal::not_found(visit, request, body).await,
    }
}

/// The URL under which this caller reaches the server.
pub(super) fn base(visit: &Visit, request: &HttpRequest) -> String {
    let options = &visit.worker.options;
    address::base_url(
        request,
        visit.worker.local,
        options.public_url.as_ref(),
        &options.trusted_proxies,
    )
}

/// Text as it may stand between tags and in attributes of XML and HTML.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            plain => escaped.push(plain),
        }
    }
    Cow::Owned(escaped)
}
