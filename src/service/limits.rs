//! `GetLimits`: how much one call may ask for.

use super::{requests, rows, ticket, view};
use crate::contract::{ServiceLimit, ServiceLimitList};
use std::time::Duration;

/// What the doors bear of a message, which the service tells its callers.
#[derive(Clone, Copy, Debug)]
pub struct MessageLimits {
    /// Bytes of a request, decompressed.
    pub bytes: usize,
    /// Time for a request in all.
    pub time: Duration,
}

/// Every limit, under the name that `LimitExceeded` gives it.
pub(super) fn all(message: MessageLimits) -> ServiceLimitList {
    let limit = |(name, maximum, unit): (&str, i64, &str)| ServiceLimit {
        name: name.to_owned(),
        maximum,
        unit: unit.to_owned(),
    };
    let bytes = i64::try_from(message.bytes).unwrap_or(i64::MAX);
    let seconds = i64::try_from(message.time.as_secs()).unwrap_or(i64::MAX);
    let records = i64::try_from(requests::BATCH_RECORDS).unwrap_or(i64::MAX);
    let answer = i64::try_from(view::MOST_BYTES).unwrap_or(i64::MAX);
    let limits = [
        ("batchRecords", records, "records"),
        ("pageSize", requests::PAGE_SIZE.into(), "customers"),
        ("searchCandidates", rows::CANDIDATES.into(), "customers"),
        ("messageBytes", bytes, "bytes"),
        ("answerBytes", answer, "bytes"),
        ("requestSeconds", seconds, "seconds"),
        ("requestIdSeconds", ticket::KEPT_FOR / 1000, "seconds"),
    ];
    ServiceLimitList {
        limit: limits.into_iter().map(limit).collect(),
    }
}
