//! One line a request in the log: id, operation, outcome, status, bytes, microseconds. The same
//! words count it in the metrics.
//!
//! Every word of it is the server's own: names of operations and faults from the contract, the
//! name of a client that has signed in. Nothing a caller sent stands in it, so no caller can
//! break the line or put personal data there.

use log::Level;

use super::{ending::Ending, subject::Subject, worker::Visit};

const TARGET: &str = "castile::request";

/// What became of one request.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) visit: &'a Visit,
    /// `info` for calls, `debug` for what probes ask every second.
    pub(super) level: Level,
    /// The client that signed in, or `-`.
    pub(super) client: &'a str,
    /// An operation, or what was read.
    pub(super) subject: Subject,
    pub(super) ending: Ending,
    pub(super) status: u16,
    /// Bytes of the request's body, before decompression.
    pub(super) received: usize,
    /// Bytes of the answer's body, after compression.
    pub(super) sent: usize,
}

impl Entry<'_> {
    /// Counts the request, and writes the line if lines of its level are written.
    pub(super) fn write(&self) {
        let took = self.visit.began.elapsed();
        let tally = &self.visit.worker.tally;
        tally.count(self.subject, self.ending, took);
        if !log::log_enabled!(target: TARGET, self.level) {
            return;
        }
        log::log!(
            target: TARGET,
            self.level,
            "id={} client={} operation={} outcome={} status={} received={} sent={} micros={}",
            self.visit.id,
            self.client,
            self.subject.name(),
            self.ending.name(),
            self.status,
            self.received,
            self.sent,
            took.as_micros(),
        );
    }
}
