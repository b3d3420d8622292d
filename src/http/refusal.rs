//! Answers to what has no address, and to methods that an address does not know.

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{ALLOW, HeaderValue},
    },
};

use super::{answer::Reading, body::Unwanted, ending::Ending, paths, soap, worker::Visit};

const SOAP_METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, OPTIONS");
const READ_METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD");

/// `OPTIONS` on a SOAP address: what else it knows.
pub(super) async fn soap_options(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let mut response = visit.begin(StatusCode::OK);
    response.insert_header((ALLOW, SOAP_METHODS));
    let words = "GET, HEAD, POST, OPTIONS\n".to_owned();
    let reading = Reading::refusal(StatusCode::OK, Ending::Ok, words);
    visit.answer_with(&request, response, reading)
}

/// Another method on a SOAP address: 405 with a fault (WS-I BP R1114).
pub(super) async fn soap_method(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let mut response = visit.begin(StatusCode::METHOD_NOT_ALLOWED);
    response.insert_header((ALLOW, SOAP_METHODS));
    soap::refuse_method(&visit, &request, response)
}

/// Another method on an address that is only read.
pub(super) async fn method(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let mut response = visit.begin(StatusCode::METHOD_NOT_ALLOWED);
    response.insert_header((ALLOW, READ_METHODS));
    let words = format!("only GET and HEAD here (request {})\n", visit.id);
    let reading = Reading::refusal(StatusCode::METHOD_NOT_ALLOWED, Ending::Method, words);
    visit.answer_with(&request, response, reading)
}

/// An address or a query that is not in the list.
pub(super) async fn not_found(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let words = format!(
        "nothing here; the service is at {} and its WSDL at {0}?wsdl (request {})\n",
        paths::SOAP11,
        visit.id
    );
    let reading = Reading::refusal(StatusCode::NOT_FOUND, Ending::NotFound, words);
    visit.answer(&request, reading)
}
