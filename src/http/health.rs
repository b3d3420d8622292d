//! Whether the process lives, and whether it can serve. Neither asks for a credential; the log
//! tells of them only at `debug`, since probes come every second.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode};
use log::Level;

use super::{
    answer::{PLAIN, Reading},
    body::Unwanted,
    ending::Ending,
    subject::Subject,
    worker::Visit,
};

/// `GET /healthz`: the process answers. Touches nothing.
pub(super) async fn alive(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    visit.answer(&request, state(Subject::Alive, Ok("ok\n")))
}

/// `GET /readyz`: the store reads and can write at this moment.
pub(super) async fn ready(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let state = match visit.worker.doors.gateway.store().ready().await {
        Ok(()) => state(Subject::Ready, Ok("ready\n")),
        Err(cause) => {
            log::warn!("not ready: {cause}");
            state(Subject::Ready, Err("not ready\n"))
        }
    };
    visit.answer(&request, state)
}

fn state(subject: Subject, words: Result<&'static str, &'static str>) -> Reading {
    let (status, ending) = match words {
        Ok(_) => (StatusCode::OK, Ending::Ok),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Ending::NotReady),
    };
    let words = words.unwrap_or_else(|words| words);
    Reading {
        status,
        ending,
        level: Level::Debug,
        ..Reading::document(subject, PLAIN, words)
    }
}
