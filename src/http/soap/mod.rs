//! `POST` on a SOAP address: from bytes to a call, and from its outcome to bytes.
//!
//! The order is that of cost: media type and codings, the credential (a header), the body within
//! its limits, the envelope, the contract's request. Nothing runs before the whole envelope has
//! been read. Each refusal is a SOAP fault in the request's version.

mod answer;
mod denied;
mod message;
mod refused;

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, http::StatusCode, web::Payload};
use castile_soap::{describe::OperationDescription, fault::Fault, version::Version};
use tokio::time::timeout;

use super::{
    authorization,
    body::{self, BodyError},
    ending::Ending,
    paths,
    pieces::Pieces,
    worker::{Visit, Worker},
};
use crate::{access::Caller, contract::Response, service::CallFailure};
use {
    answer::Outcome,
    message::{Call, Message},
    refused::Refused,
};

/// What the log is told of a call, as far as it got.
#[derive(Debug, Default)]
struct Trace {
    /// The version to answer in, as far as it is known.
    version: Option<Version>,
    caller: Option<Caller>,
    operation: Option<&'static OperationDescription>,
    received: usize,
}

/// Answers a call.
pub(super) async fn call(visit: Visit, request: HttpRequest, mut payload: Payload) -> HttpResponse {
    let mut trace = Trace::default();
    let limit = visit.worker.options.limits.request_time;
    let served = serve(&visit, &request, &mut payload, &mut trace);
    let outcome = match timeout(limit, served).await {
        Ok(Ok((version, Ok(response)))) => Outcome::response(version, &response),
        Ok(Ok((version, Err(failure)))) => {
            if let Some(cause) = &failure.cause {
                log::error!("id={} {cause}", visit.id);
            }
            Outcome::refused(Refused::declared(version, &failure), visit.id)
        }
        Ok(Err(refused)) => Outcome::refused(refused, visit.id),
        Err(_) => Outcome::refused(too_long(&request, &trace, limit), visit.id),
    };
    let keep_unread = outcome.leaves_body_unread().then_some(payload);
    answer::send(&visit, &request, outcome, &trace, keep_unread)
}

/// Another method than those there are.
pub(super) fn refuse_method(
    visit: &Visit,
    request: &HttpRequest,
    response: HttpResponseBuilder,
) -> HttpResponse {
    let fault = Fault::sender("A SOAP address takes POST; GET shows the service, ?wsdl its WSDL");
    let refused = Refused {
        status: StatusCode::METHOD_NOT_ALLOWED,
        version: paths::version(request.path()),
        fault,
        ending: Ending::Method,
    };
    let outcome = Outcome::refused(refused, visit.id);
    answer::send_with(visit, request, response, outcome, &Trace::default())
}

type Called = (Version, Result<Response, CallFailure>);

async fn serve(
    visit: &Visit,
    request: &HttpRequest,
    payload: &mut Payload,
    trace: &mut Trace,
) -> Result<Called, Refused> {
    let worker = &visit.worker;
    let limits = &worker.options.limits;
    let message = match Message::announced(request) {
        Ok(message) => message,
        Err(refused) => {
            body::drain(payload, 0, limits).await;
            return Err(refused);
        }
    };
    trace.version = Some(message.version());
    let stated = authorization::stated(request.headers());
    let source = visit.source(request);
    let caller = match worker.doors.gate.authenticate(stated, source).await {
        Ok(caller) => caller,
        Err(denied) => {
            return Err(Box::pin(denied::refuse(visit, denied, &message, payload)).await);
        }
    };
    let caller = trace.caller.insert(caller);
    let sent = body::collect(payload, request.headers(), limits)
        .await
        .map_err(|error| message.refuse_body(&error))?;
    trace.received = sent.len();
    let (message, call) = if message.is_large(sent.len()) {
        Box::pin(read_beside(worker, message, sent)).await?
    } else {
        let call = message.read(sent, limits)?;
        (message, call)
    };
    message.check_action(request.headers(), &call)?;
    trace.version = Some(call.version);
    trace.operation = Some(call.operation);
    let gateway = &worker.doors.gateway;
    let done = gateway.call(caller, call.operation, call.decoded).await;
    Ok((call.version, done))
}

/// Reads a large message beside the worker, whose other callers do not wait for it.
async fn read_beside(
    worker: &Worker,
    message: Message,
    sent: Pieces,
) -> Result<(Message, Call), Refused> {
    let limits = worker.options.limits;
    let version = message.version();
    let reading = worker.beside.run(sent.len(), move || {
        let call = message.read(sent, &limits);
        (message, call)
    });
    let (message, call) = reading.await.ok_or_else(|| {
        let text = "The service cannot do this at the moment: try again later.";
        Refused::fault(version, Fault::receiver(text))
    })?;
    Ok((message, call?))
}

/// A call whose time is over. What has begun goes on where it is; its outcome is not known here.
fn too_long(request: &HttpRequest, trace: &Trace, limit: Duration) -> Refused {
    let version = trace.version;
    let version = version.unwrap_or_else(|| paths::version(request.path()));
    let effect = match trace.operation {
        None if trace.caller.is_some() && trace.received == 0 => {
            return Refused::body(version, &BodyError::TooSlow);
        }
        None => "Nothing has been done",
        Some(_) => "A write may have taken effect all the same: read before you repeat it",
    };
    let limit = limit.as_secs();
    Refused {
        status: StatusCode::INTERNAL_SERVER_ERROR,
        version,
        fault: Fault::receiver(format!(
            "The request was not done within {limit} s. {effect}"
        )),
        ending: Ending::TooLong,
    }
}
