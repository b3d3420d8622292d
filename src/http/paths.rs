//! The paths that clients are configured with: promises.

use castile_soap::version::Version;

/// The SOAP 1.1 port.
pub const SOAP11: &str = "/soap/v1/customers";
/// The SOAP 1.2 port.
pub(super) const SOAP12: &str = "/soap12/v1/customers";
/// Both ports' contract, and beside it the schema that it imports.
pub(super) const WSDL: &str = "/contract/v1/customers.wsdl";
pub(super) const XSD: &str = "/contract/v1/customers.xsd";

/// The SOAP version of the port at this path.
pub(super) fn version(path: &str) -> Version {
    if path == SOAP12 {
        Version::Soap12
    } else {
        Version::Soap11
    }
}
