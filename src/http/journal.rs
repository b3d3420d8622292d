//! One line a request in the log: id, operation, outcome, status, bytes, microseconds.
//!
//! Every word of it is the server's own: names of operations and faults from the contract, the
//! name of a client that has signed in. Nothing a caller sent stands in it, so no caller can
//! break the line or put personal data there.

use std::time::Instant;

use log::Level;

use super::request_id::RequestId;

const TARGET: &str = "castile::request";

/// What became of one request.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) id: RequestId,
    pub(super) began: Instant,
    /// `info` for calls, `debug` for what probes ask every second.
    pub(super) level: Level,
    /// The client that signed in, or `-`.
    pub(super) client: &'a str,
    /// An operation, or what was read.
    pub(super) operation: &'a str,
    /// `ok`, a fault's name or the reason of a refusal.
    pub(super) outcome: &'a str,
    pub(super) status: u16,
    /// Bytes of the request's body, before decompression.
    pub(super) received: usize,
    /// Bytes of the answer's body, after compression.
    pub(super) sent: usize,
}

impl Entry<'_> {
    /// Writes the line, if lines of its level are written.
    pub(super) fn write(&self) {
        if !log::log_enabled!(target: TARGET, self.level) {
            return;
        }
        log::log!(
            target: TARGET,
            self.level,
            "id={} client={} operation={} outcome={} status={} received={} sent={} micros={}",
            self.id,
            self.client,
            self.operation,
            self.outcome,
            self.status,
            self.received,
            self.sent,
            self.began.elapsed().as_micros(),
        );
    }
}
