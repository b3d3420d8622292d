//! Every address of the server, in one list.

use actix_web::{
    guard,
    http::Method,
    web::{ServiceConfig, get, head, method, post, resource, route, to},
};
use castile_soap::version::Version;

use super::{health, page, publication, refusal, soap};

/// The SOAP 1.1 port.
pub const SOAP11: &str = "/soap/v1/customers";
/// The SOAP 1.2 port.
pub(super) const SOAP12: &str = "/soap12/v1/customers";
/// Both ports' contract, and beside it the schema that it imports.
pub(super) const WSDL: &str = "/contract/v1/customers.wsdl";
pub(super) const XSD: &str = "/contract/v1/customers.xsd";

/// Tells actix who answers where.
pub(super) fn configure(app: &mut ServiceConfig) {
    for path in [SOAP11, SOAP12] {
        app.service(
            resource(path)
                .route(post().to(soap::call))
                .route(get().to(page::address))
                .route(head().to(page::address))
                .route(method(Method::OPTIONS).to(refusal::soap_options))
                .default_service(to(refusal::soap_method)),
        );
    }
    for (path, read) in [
        (WSDL, route().guard(reading()).to(publication::wsdl)),
        (XSD, route().guard(reading()).to(publication::schema)),
        ("/healthz", route().guard(reading()).to(health::alive)),
        ("/readyz", route().guard(reading()).to(health::ready)),
    ] {
        let others = to(refusal::method);
        app.service(resource(path).route(read).default_service(others));
    }
    app.default_service(to(refusal::not_found));
}

fn reading() -> impl guard::Guard {
    guard::Any(guard::Get()).or(guard::Head())
}

/// The SOAP version of the port at this path.
pub(super) fn version(path: &str) -> Version {
    if path == SOAP12 {
        Version::Soap12
    } else {
        Version::Soap11
    }
}
