//! Every namespace of the SOAP stack, in one place.

/// Envelopes of SOAP 1.1.
pub const SOAP_1_1_ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// Envelopes of SOAP 1.2.
pub const SOAP_1_2_ENVELOPE: &str = "http://www.w3.org/2003/05/soap-envelope";
/// SOAP encoding of SOAP 1.1; refused, since contracts are document/literal.
pub const SOAP_1_1_ENCODING: &str = "http://schemas.xmlsoap.org/soap/encoding/";
/// SOAP encoding of SOAP 1.2; refused likewise.
pub const SOAP_1_2_ENCODING: &str = "http://www.w3.org/2003/05/soap-encoding";

/// The actor of SOAP 1.1 that every node on the way plays (§4.2.2).
pub const SOAP_1_1_NEXT: &str = "http://schemas.xmlsoap.org/soap/actor/next";
/// The role of SOAP 1.2 that every node on the way plays (part 1 §2.2).
pub const SOAP_1_2_NEXT: &str = "http://www.w3.org/2003/05/soap-envelope/role/next";
/// The role of the node that the message is for.
pub const SOAP_1_2_ULTIMATE_RECEIVER: &str =
    "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver";
/// The role that no node plays.
pub const SOAP_1_2_NONE: &str = "http://www.w3.org/2003/05/soap-envelope/role/none";

/// WSDL 1.1.
pub const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
/// WSDL's binding to SOAP 1.1.
pub const WSDL_SOAP_1_1: &str = "http://schemas.xmlsoap.org/wsdl/soap/";
/// WSDL's binding to SOAP 1.2.
pub const WSDL_SOAP_1_2: &str = "http://schemas.xmlsoap.org/wsdl/soap12/";
/// SOAP over HTTP, as both bindings name it.
pub const HTTP_TRANSPORT: &str = "http://schemas.xmlsoap.org/soap/http";

/// XML Schema.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";
/// XML Schema's attributes in documents: `xsi:type`, `xsi:nil`, `xsi:schemaLocation`.
pub const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// `xml:lang` and its like.
pub const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// Namespace declarations themselves.
pub const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// WS-Security 1.0 and 1.1: the `Security` header and its tokens.
pub const WSSE: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
/// WS-Security's `Id` and `Timestamp`.
pub const WSU: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
/// WS-Addressing 1.0.
pub const WSA: &str = "http://www.w3.org/2005/08/addressing";
