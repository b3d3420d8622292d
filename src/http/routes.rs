//! Who answers at which path, in one list.

use super::{
    health, metrics, page,
    paths::{SOAP11, SOAP12, WSDL, XSD},
    publication, refusal, soap,
};
use actix_web::{
    guard,
    http::Method,
    web::{ServiceConfig, get, head, method, post, resource, route, to},
};

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
        ("/metrics", route().guard(reading()).to(metrics::scrape)),
    ] {
        let others = to(refusal::method);
        app.service(resource(path).route(read).default_service(others));
    }
    app.default_service(to(refusal::not_found));
}

fn reading() -> impl guard::Guard {
    guard::Any(guard::Get()).or(guard::Head())
}
