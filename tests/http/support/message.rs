//! Requests in both SOAP versions.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use super::{CREDENTIALS, Gateway};

/// The address of SOAP 1.1, and that of 1.2.
pub(crate) const ADDRESSES: [(&str, bool); 2] = [
    ("/soap/v1/customers", false),
    ("/soap12/v1/customers", true),
];

/// An `Authorization` header's value.
pub(crate) fn basic(credentials: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(credentials))
}

/// The line that signs in as the first client.
pub(crate) fn authorization() -> String {
    format!("Authorization: {}\r\n", basic(CREDENTIALS))
}

/// An envelope around a Body's content.
pub(crate) fn envelope(soap12: bool, body: &str) -> String {
    let namespace = if soap12 {
        "http://www.w3.org/2003/05/soap-envelope"
    } else {
        "http://schemas.xmlsoap.org/soap/envelope/"
    };
    format!("<s:Envelope xmlns:s=\"{namespace}\"><s:Body>{body}</s:Body></s:Envelope>")
}

/// Asks for a customer that nobody has.
pub(crate) fn get_customer(soap12: bool) -> String {
    envelope(
        soap12,
        "<GetCustomer xmlns=\"urn:castile:customers:v1\">\
         <id>0191e3a0-0000-7000-8000-000000000000</id></GetCustomer>",
    )
}

/// Creates a person with notes this long.
pub(crate) fn create(soap12: bool, notes: usize) -> String {
    envelope(
        soap12,
        &format!(
            "<CreateCustomer xmlns=\"urn:castile:customers:v1\"><data><type>person</type>\
             <familyName>Prüfer</familyName><notes>{}</notes></data></CreateCustomer>",
            "n".repeat(notes)
        ),
    )
}

/// The headers of a request with a body this long, signed in, without the empty line.
pub(crate) fn headers(gateway: &Gateway, path: &str, soap12: bool, length: usize) -> String {
    let media_type = if soap12 {
        "application/soap+xml"
    } else {
        "text/xml"
    };
    format!(
        "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: {media_type}; charset=utf-8\r\n\
         Content-Length: {length}\r\n{}",
        gateway.host(),
        authorization()
    )
}

/// A whole request, signed in.
pub(crate) fn post(gateway: &Gateway, path: &str, soap12: bool, body: &str) -> String {
    format!("{}\r\n{body}", headers(gateway, path, soap12, body.len()))
}
