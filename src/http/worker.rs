//! What one worker thread keeps, and what one request carries of it.

use std::{
    future::{Ready, ready},
    net::{IpAddr, SocketAddr},
    rc::Rc,
    sync::Arc,
    time::Instant,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, error::ErrorInternalServerError};

use super::{
    address,
    beside::Beside,
    coding::Deflater,
    connection::State,
    doors::Doors,
    metrics::{Metrics, Tally},
    options::Options,
    request_id::{RequestId, RequestIds},
};

/// One worker's state: shared with nobody, so nothing in it is locked.
#[derive(Debug)]
pub(super) struct Worker {
    pub(super) doors: Doors,
    pub(super) options: Arc<Options>,
    pub(super) deflater: Deflater,
    /// Where large messages are read, shared by all workers.
    pub(super) beside: Arc<Beside>,
    /// Where the worker listens.
    pub(super) local: SocketAddr,
    /// What this worker counts, and what all do.
    pub(super) tally: Tally,
    pub(super) metrics: Arc<Metrics>,
    ids: RequestIds,
}

impl Worker {
    pub(super) fn new(
        doors: Doors,
        options: Arc<Options>,
        beside: Arc<Beside>,
        metrics: Arc<Metrics>,
        local: SocketAddr,
    ) -> Self {
        Self {
            doors,
            options,
            deflater: Deflater::new(),
            beside,
            local,
            tally: metrics.tally(),
            metrics,
            ids: RequestIds::new(),
        }
    }
}

/// One request at a door: its id, when it came, and the worker that serves it.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) worker: Rc<Worker>,
    pub(super) id: RequestId,
    pub(super) began: Instant,
    connection: Option<Rc<State>>,
}

impl Visit {
    /// The address that the request came from.
    pub(super) fn source(&self, request: &HttpRequest) -> Option<IpAddr> {
        address::source(request, &self.worker.options.trusted_proxies)
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        if let Some(connection) = &self.connection {
            connection.answer();
        }
    }
}

impl FromRequest for Visit {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let connection = request.conn_data::<Rc<State>>().cloned();
        if let Some(connection) = &connection {
            connection.serve();
        }
        ready(match request.app_data::<Rc<Worker>>() {
            Some(worker) => Ok(Self {
                id: worker.ids.next(),
                worker: Rc::clone(worker),
                began: Instant::now(),
                connection,
            }),
            None => Err(ErrorInternalServerError("no worker state")),
        })
    }
}
