//! A generated server as a resource of actix-web (feature `actix`).
//!
//! [`resource`] is all that a plain service needs; [`Endpoint`] has settings: who may call, limits,
//! the version of the address, and what is told of each answer.
//!
//! The first page has a whole service; [`service`](crate::manual::service) in the manual has who calls.
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

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderName};
use actix_web::web::{self, Bytes, PayloadConfig};
use actix_web::{FromRequest, HttpRequest, HttpResponse, Resource};

use crate::content_type::ContentType;
use crate::fault::Fault;
use crate::server::{self, Answer, Call, Service};
use crate::version::Version;
use crate::xml::Limits;

/// The bytes that a request's body may have unless [`Endpoint::body`] says otherwise.
pub const BODY: usize = 10 << 20;

/// A resource at `path` that answers `POST` by the server and `GET` by the WSDL, in which `{address}`
/// becomes the address that the request's `Host` names. `context` makes what an operation is told beside
/// its request, from the request's headers and extensions. [`Endpoint`] has settings.
pub fn resource<S, C>(
    path: &str,
    server: Arc<S>,
    wsdl: Option<&'static str>,
    context: C,
) -> Resource
where
    S: Service + 'static,
    C: Fn(&HttpRequest) -> S::Context + 'static,
{
    Endpoint::new(server, move |request| Ok(context(request)))
        .wsdl(wsdl)
        .at(path)
}

/// What is told of each answer before it is sent.
type Told = dyn Fn(&HttpRequest, &Answer);

/// A server with settings, to be put [at](Endpoint::at) a path.
///
/// ```no_run
/// # fn endpoint<S: castile_soap::server::Service<Context = String> + 'static>(server: std::sync::Arc<S>) -> actix_web::Resource {
/// use actix_web::HttpResponse;
/// use castile_soap::actix::Endpoint;
/// use castile_soap::version::Version;
/// use castile_soap::xml::Limits;
///
/// // Whoever names no depot is refused before the body is read.
/// Endpoint::new(server, |request| match request.headers().get("X-Depot") {
///     Some(depot) => Ok(String::from_utf8_lossy(depot.as_bytes()).into_owned()),
///     None => Err(HttpResponse::Forbidden().finish()),
/// })
/// .address(Version::Soap12)
/// .body(1 << 20)
/// .limits(Limits { elements: 10_000, ..Limits::default() })
/// .told(|request, answer| {
///     let operation = answer.operation.map_or("-", |operation| operation.name);
///     log::info!("{} {operation} {}", request.path(), answer.status);
///     if let Some(cause) = &answer.cause {
///         log::error!("{operation}: {cause}");
///     }
/// })
/// .at("/parcels")
/// # }
/// ```
pub struct Endpoint<S, C> {
    server: Arc<S>,
    context: C,
    wsdl: Option<&'static str>,
    address: Version,
    limits: Limits,
    body: usize,
    public_url: Option<String>,
    told: Box<Told>,
}

impl<S, C> Endpoint<S, C>
where
    S: Service + 'static,
    C: Fn(&HttpRequest) -> Result<S::Context, HttpResponse> + 'static,
{
    /// A server, and what makes the context of a call: what an operation is told beside its request.
    /// An `Err` is the answer to a caller who is not let in; the body is not read then.
    pub fn new(server: Arc<S>, context: C) -> Self {
        Self {
            server,
            context,
            wsdl: None,
            address: Version::Soap11,
            limits: Limits::default(),
            body: BODY,
            public_url: None,
            told: Box::new(|_, answer| log(answer)),
        }
    }

    /// What `GET` answers; `{address}` in it becomes the address: by the request's `Host` unless
    /// [`Endpoint::public_url`] says it. Without it, `GET` is 404.
    #[must_use]
    pub fn wsdl(mut self, wsdl: impl Into<Option<&'static str>>) -> Self {
        self.wsdl = wsdl.into();
        self
    }

    /// The version in which a message is answered that tells none itself: SOAP 1.1 unless said
    /// otherwise. Any address takes both.
    #[must_use]
    pub fn address(mut self, version: Version) -> Self {
        self.address = version;
        self
    }

    /// What a message may hold.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The bytes that a body may have: [`BODY`] unless said otherwise.
    #[must_use]
    pub fn body(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// Where the world finds this server, such as `https://parcels.example`: what stands before the
    /// path in the published address. Behind a proxy it must be said; what a request claims about
    /// proxies is not believed.
    #[must_use]
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Hears of each answer of SOAP before it is sent: of its operation, its status, and why the
    /// service failed ([`Answer::cause`]). Of a caller who is not let in, it hears nothing. It takes the
    /// place of the only thing that is done otherwise: a cause goes to `log` as an error.
    #[must_use]
    pub fn told(mut self, told: impl Fn(&HttpRequest, &Answer) + 'static) -> Self {
        self.told = Box::new(told);
        self
    }

    /// The resource at this path.
    pub fn at(self, path: &str) -> Resource {
        let bytes = self.body;
        let endpoint = Rc::new(self);
        let published = Rc::clone(&endpoint);
        let post = move |request: HttpRequest, payload: web::Payload| {
            let endpoint = Rc::clone(&endpoint);
            async move { endpoint.post(&request, payload).await }
        };
        let get = move |request: HttpRequest| {
            let answer = published.get(&request);
            async move { answer }
        };
        web::resource(path)
            .app_data(PayloadConfig::new(bytes))
            .route(web::post().to(post))
            .route(web::get().to(get))
    }

    /// Answers one request, for handlers that do more than this resource does.
    pub async fn answer(
        &self,
        context: &S::Context,
        request: &HttpRequest,
        body: &[u8],
    ) -> HttpResponse {
        let headers = request.headers();
        let call = Call {
            action: Some(text_of(headers, &HeaderName::from_static("soapaction"))),
            address: self.address,
            limits: self.limits,
            ..Call::new(text_of(headers, &CONTENT_TYPE), body)
        };
        let answer = server::answer(&*self.server, context, call).await;
        self.send(request, answer)
    }

    async fn post(&self, request: &HttpRequest, payload: web::Payload) -> HttpResponse {
        let context = match (self.context)(request) {
            Ok(context) => context,
            Err(response) => return response,
        };
        let body = Bytes::from_request(request, &mut payload.into_inner()).await;
        match body {
            Ok(body) => self.answer(&context, request, &body).await,
            Err(error) if error.as_response_error().status_code() == TOO_LARGE => {
                let reason = format!("The body has more than {} bytes, the limit", self.body);
                let media = ContentType::parse(text_of(request.headers(), &CONTENT_TYPE)).ok();
                let version = media.and_then(|media| media.version());
                let version = version.unwrap_or(self.address);
                let mut answer = Answer::fault(version, &Fault::sender(reason));
                answer.status = TOO_LARGE.as_u16();
                self.send(request, answer)
            }
            Err(error) => error.error_response(),
        }
    }

    fn get(&self, request: &HttpRequest) -> HttpResponse {
        let Some(wsdl) = self.wsdl else {
            return HttpResponse::NotFound().finish();
        };
        let root = match &self.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => root_of(request),
        };
        let address = format!("{root}{}", request.path())
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;");
        HttpResponse::Ok()
            .content_type("text/xml; charset=utf-8")
            .body(wsdl.replace("{address}", &address))
    }

    fn send(&self, request: &HttpRequest, answer: Answer) -> HttpResponse {
        (self.told)(request, &answer);
        let status = StatusCode::from_u16(answer.status);
        let mut response = HttpResponse::build(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        if !answer.content_type.is_empty() {
            response.content_type(answer.content_type);
        }
        response.body(answer.body)
    }
}

const TOO_LARGE: StatusCode = StatusCode::PAYLOAD_TOO_LARGE;

impl<S, C> fmt::Debug for Endpoint<S, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("address", &self.address)
            .field("limits", &self.limits)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

fn log(answer: &Answer) {
    if let Some(cause) = &answer.cause {
        let operation = answer.operation.map_or("-", |operation| operation.name);
        let mut told = cause.to_string();
        let mut below = cause.source();
        while let Some(cause) = below {
            told = format!("{told}: {cause}");
            below = cause.source();
        }
        log::error!("{operation} failed: {told}");
    }
}

fn text_of<'h>(headers: &'h HeaderMap, name: &HeaderName) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The server as the request addresses it, without what proxies may have added.
fn root_of(request: &HttpRequest) -> String {
    let config = request.app_config();
    let scheme = if config.secure() { "https" } else { "http" };
    let named = match request.uri().authority() {
        Some(authority) => authority.as_str(),
        None => text_of(request.headers(), &HOST),
    };
    let host = if named.is_empty() {
        config.host()
    } else {
        named
    };
    format!("{scheme}://{host}")
}
