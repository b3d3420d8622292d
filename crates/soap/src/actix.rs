//! A generated server as a resource of actix-web (feature `actix`).
//!
//! ```no_run
//! # async fn serve<S: castile_soap::server::Service<Context = ()> + 'static>(server: S, wsdl: &'static str) -> std::io::Result<()> {
//! use std::sync::Arc;
//! use actix_web::{App, HttpServer};
//! use castile_soap::actix::resource;
//!
//! // `server` is a generated `ParcelsServer::new(service)`, `wsdl` is `WSDL.soap11`.
//! let server = Arc::new(server);
//! HttpServer::new(move || {
//!     App::new().service(resource("/parcels", Arc::clone(&server), Some(wsdl), |_| ()))
//! })
//! .bind(("127.0.0.1", 8080))?
//! .run()
//! .await
//! # }
//! ```

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap, HeaderName};
use actix_web::web::{self, Bytes, PayloadConfig};
use actix_web::{HttpRequest, HttpResponse, Resource};

use crate::server::{self, Call, Service};
use crate::xml::Limits;

/// The bytes that a request's body may have; another `PayloadConfig` on the resource changes it.
pub const BODY: usize = 10 << 20;

/// A resource at `path` that answers `POST` by the server and `GET` by the WSDL, in which `{address}`
/// becomes the address that the request was sent to. `context` makes what an operation is told beside
/// its request, from the request's headers and extensions. Why a service failed is logged nowhere
/// here: wrap it to log it.
pub fn resource<S, C>(
    path: &str,
    server: Arc<S>,
    wsdl: Option<&'static str>,
    context: C,
) -> Resource
where
    S: Service + 'static,
    C: Fn(&HttpRequest) -> S::Context + Clone + 'static,
{
    let post = move |request: HttpRequest, body: Bytes| {
        let server = Arc::clone(&server);
        let context = context(&request);
        async move { answer(&*server, &context, &request, &body).await }
    };
    let get = move |request: HttpRequest| async move {
        match wsdl {
            Some(wsdl) => published(&request, wsdl),
            None => HttpResponse::NotFound().finish(),
        }
    };
    web::resource(path)
        .app_data(PayloadConfig::new(BODY))
        .route(web::post().to(post))
        .route(web::get().to(get))
}

/// Answers one request; for handlers that do more than [`resource`] does.
pub async fn answer<S: Service>(
    server: &S,
    context: &S::Context,
    request: &HttpRequest,
    body: &[u8],
) -> HttpResponse {
    let headers = request.headers();
    let content_type = text(headers, &CONTENT_TYPE);
    let call = Call {
        action: Some(text(headers, &HeaderName::from_static("soapaction"))),
        limits: Limits::default(),
        ..Call::new(content_type, body)
    };
    let answer = server::answer(server, context, call).await;
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if !answer.content_type.is_empty() {
        response.content_type(answer.content_type);
    }
    response.body(answer.body)
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn published(request: &HttpRequest, wsdl: &str) -> HttpResponse {
    let at = request.connection_info();
    let address = format!("{}://{}{}", at.scheme(), at.host(), request.path());
    let address = address
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    HttpResponse::Ok()
        .content_type("text/xml; charset=utf-8")
        .body(wsdl.replace("{address}", &address))
}
