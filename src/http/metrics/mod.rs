//! `GET /metrics`: figures for Prometheus, in its text form.
//!
//! How much is asked of the service by whom it serves is not everybody's matter: a reader signs in
//! and holds `metrics:read`, which opens nothing else. What is told are counts, times and this
//! program's own words; nothing a caller sent becomes a label.

mod exposition;
mod process;
mod scribe;
mod tally;

use std::time::{Duration, SystemTime};

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{ACCEPT, HeaderMap, HeaderValue, WWW_AUTHENTICATE},
    },
};
use log::Level;
use prometheus_client::{encoding::text, registry::Registry};
use tokio::time::timeout;

use super::{
    answer::Reading,
    authorization::{self, CHALLENGE},
    body::Unwanted,
    ending::Ending,
    subject::Subject,
    worker::Visit,
};
use crate::access::{Caller, Denied, Scope};
use crate::store::{Engine, FeedLag};
use exposition::Exposition;
use process::Process;
use scribe::Form;
use tally::Tallies;
pub(super) use tally::Tally;

/// How long a reader's row may take to be read: a database that hangs must not hide the figures.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long the database may take to tell how far the feed is behind.
const LOOK: Duration = Duration::from_secs(1);

/// What the process counts.
#[derive(Debug)]
pub(super) struct Metrics {
    tallies: Tallies,
    began: SystemTime,
}

impl Metrics {
    pub(super) fn new() -> Self {
        Self {
            tallies: Tallies::default(),
            began: SystemTime::now(),
        }
    }

    /// A tally for one more worker.
    pub(super) fn tally(&self) -> Tally {
        self.tallies.open()
    }
}

/// Answers a scrape.
pub(super) async fn scrape(visit: Visit, request: HttpRequest, _: Unwanted) -> HttpResponse {
    let (caller, refusal) = match reader(&visit, &request).await {
        Ok(caller) if caller.may(Scope::Metrics) => (Some(caller), None),
        Ok(caller) => (Some(caller), Some(forbidden(&visit))),
        Err(denied) => (None, Some(refusal(&visit, &denied))),
    };
    let reading = match refusal {
        Some(refusal) => refusal,
        None => Reading {
            level: Level::Debug,
            ..exposed(&visit, form(request.headers())).await
        },
    };
    let mut response = visit.begin(reading.status);
    if reading.status == StatusCode::UNAUTHORIZED {
        response.insert_header((WWW_AUTHENTICATE, CHALLENGE));
    }
    visit.answer_with(&request, response, Reading { caller, ..reading })
}

/// Who reads. While the database cannot be asked, a credential that was good before still is: the
/// figures are wanted most then.
async fn reader(visit: &Visit, request: &HttpRequest) -> Result<Caller, Denied> {
    let gate = &visit.worker.doors.gate;
    let stated = authorization::stated(request.headers());
    let asked = gate.authenticate(stated, visit.source(request));
    if gate.recall(stated).is_none() {
        return asked.await;
    }
    // What has shown meanwhile that the credential is good no more has made it forgotten.
    match timeout(PATIENCE, asked).await {
        Ok(Err(Denied::Failed(cause))) => gate.recall(stated).ok_or(Denied::Failed(cause)),
        Ok(told) => told,
        Err(_) => gate.recall(stated).ok_or(Denied::Busy { retry_after: 1 }),
    }
}

async fn exposed(visit: &Visit, form: Form) -> Reading {
    let metrics = &visit.worker.metrics;
    let store = visit.worker.doors.gateway.store();
    let mut registry = Registry::default();
    registry.register_collector(Box::new(Exposition {
        form,
        totals: metrics.tallies.totals(),
        activity: store.activity(),
        searched: visit.worker.doors.gateway.searched(),
        feed: lag(store.as_ref()).await,
        process: Process::now(),
        began: metrics.began,
    }));
    let mut text = String::with_capacity(32 << 10);
    // Writing to a string fails only where a metric's own code does, and ours does not.
    if text::encode(&mut text, &registry).is_err() {
        log::error!("id={} the metrics could not be written", visit.id);
    }
    let name = HeaderValue::from_static(match form {
        Form::Plain => "text/plain; version=0.0.4; charset=utf-8",
        Form::Open => "application/openmetrics-text; version=1.0.0; charset=utf-8",
    });
    Reading::document(Subject::Metrics, name, text)
}

/// How far the feed is behind, if the database tells in time; the other figures do not wait for it.
async fn lag(store: &dyn Engine) -> Option<FeedLag> {
    timeout(LOOK, store.feed_lag()).await.ok()?.ok()?
}

/// The form that is asked for by name, else the one that every reader knows.
fn form(headers: &HeaderMap) -> Form {
    let accepted = headers
        .get(ACCEPT)
        .and_then(|accepted| accepted.to_str().ok());
    if accepted.is_some_and(|accepted| accepted.contains("application/openmetrics-text")) {
        Form::Open
    } else {
        Form::Plain
    }
}

fn forbidden(visit: &Visit) -> Reading {
    refuse(
        StatusCode::FORBIDDEN,
        Ending::Forbidden,
        format!(
            "this client has no scope {}; one with nothing else is made by `castile client add \
             NAME --scope {0}` (request {})\n",
            Scope::Metrics.name(),
            visit.id
        ),
    )
}

fn refusal(visit: &Visit, denied: &Denied) -> Reading {
    let id = visit.id;
    match denied {
        Denied::Missing | Denied::Refused => refuse(
            StatusCode::UNAUTHORIZED,
            Ending::Unauthorized,
            format!(
                "the metrics take a valid credential: sign in with HTTP Basic (request {id})\n"
            ),
        ),
        Denied::Busy { retry_after } => refuse(
            StatusCode::SERVICE_UNAVAILABLE,
            Ending::Busy,
            format!(
                "the credential cannot be verified yet; try again in {retry_after} s (request {id})\n"
            ),
        ),
        Denied::Failed(cause) => {
            log::error!("id={id} {cause}");
            refuse(
                StatusCode::SERVICE_UNAVAILABLE,
                Ending::NotReady,
                format!("the credential cannot be verified at the moment (request {id})\n"),
            )
        }
    }
}

fn refuse(status: StatusCode, ending: Ending, words: String) -> Reading {
    Reading {
        subject: Subject::Metrics,
        ..Reading::refusal(status, ending, words)
    }
}
