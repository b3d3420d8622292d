//! The `Authorization` header, and how a caller without one is asked for it.

use actix_web::http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

/// What a caller who has not signed in is told to do (RFC 7617 §2.1).
pub(super) const CHALLENGE: HeaderValue =
    HeaderValue::from_static("Basic realm=\"Castile\", charset=\"UTF-8\"");

/// The credential that a request states. Of two nobody on the way knows which one counts: neither
/// does.
pub(super) fn stated(headers: &HeaderMap) -> Option<&str> {
    let mut stated = headers.get_all(AUTHORIZATION);
    match (stated.next(), stated.next()) {
        (Some(only), None) => Some(only.to_str().unwrap_or_default()),
        (first, _) => first.map(|_| ""),
    }
}
