//! Every namespace that a contract may use.

/// WSDL 1.1.
pub(crate) const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
/// WSDL 2.0, which is refused by name.
pub(crate) const WSDL20: &str = "http://www.w3.org/ns/wsdl";
/// WSDL 1.1's binding to SOAP 1.1.
pub(crate) const SOAP11: &str = "http://schemas.xmlsoap.org/wsdl/soap/";
/// WSDL 1.1's binding to SOAP 1.2.
pub(crate) const SOAP12: &str = "http://schemas.xmlsoap.org/wsdl/soap12/";
/// WSDL 1.1's binding to MIME.
pub(crate) const MIME: &str = "http://schemas.xmlsoap.org/wsdl/mime/";
/// SOAP over HTTP, for both versions: the W3C's URI breaks .NET's proxies.
pub(crate) const HTTP_TRANSPORT: &str = "http://schemas.xmlsoap.org/soap/http";
/// SOAP 1.2 over HTTP as the W3C names it, which JAX-WS writes.
pub(crate) const W3C_HTTP_TRANSPORT: &str = "http://www.w3.org/2003/05/soap/bindings/HTTP/";
/// SOAP 1.1's encoding, whose types are refused by name.
pub(crate) const SOAP11_ENCODING: &str = "http://schemas.xmlsoap.org/soap/encoding/";
/// SOAP 1.2's encoding, likewise.
pub(crate) const SOAP12_ENCODING: &str = "http://www.w3.org/2003/05/soap-encoding";
/// XML Schema.
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema";
/// What a contract says of a field beyond XML Schema.
pub(crate) const ANNOTATIONS: &str = "urn:castile:contract:annotations:v1";
/// The namespace of `xml:lang` and its like.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
