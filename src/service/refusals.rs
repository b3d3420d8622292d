//! The details of the contract's faults, in words.

use super::view;
use crate::contract::{
    ChangeTokenExpired, CursorReason, CustomerNotFound, DuplicateCustomer, ExternalKey,
    InvalidCursor, LimitExceeded, NotAuthorized, NotFoundReason, RequestIdReused, ValidationFailed,
    VersionConflict, Violation, ViolationList,
};
use crate::store::{Id, Refusal};
use castile_soap::decode;
use castile_soap::xsd::DateTime;

/// There never was a customer of this id.
pub(super) fn unknown_id(id: &str) -> CustomerNotFound {
    CustomerNotFound {
        message: "There is no customer with this id.".to_owned(),
        reason: NotFoundReason::Unknown,
        id: Some(id.to_ascii_lowercase()),
        external_key: None,
        survivor_id: None,
    }
}

/// The customer of this id has been deleted.
pub(super) fn deleted_id(id: Id) -> CustomerNotFound {
    CustomerNotFound {
        message: "The customer with this id has been deleted.".to_owned(),
        reason: NotFoundReason::Deleted,
        id: Some(id.to_string()),
        external_key: None,
        survivor_id: None,
    }
}

/// The customer of this id has been merged into another.
pub(super) fn merged_id(id: Id, survivor: Id) -> CustomerNotFound {
    CustomerNotFound {
        message: format!(
            "The customer with this id has been merged into customer {survivor}: ask for that one."
        ),
        reason: NotFoundReason::Merged,
        id: Some(id.to_string()),
        external_key: None,
        survivor_id: Some(survivor.to_string()),
    }
}

/// The customer of this id has been erased.
pub(super) fn erased_id(id: Id) -> CustomerNotFound {
    CustomerNotFound {
        message: "The customer with this id has been erased: nothing of it can be brought back."
            .to_owned(),
        reason: NotFoundReason::Erased,
        id: Some(id.to_string()),
        external_key: None,
        survivor_id: None,
    }
}

/// The customer that held this key has been erased.
pub(super) fn erased_key(id: Id, key: ExternalKey) -> CustomerNotFound {
    CustomerNotFound {
        message: "The customer that held this external key has been erased, and the key stays \
                  taken: should the customer come back, give it another key."
            .to_owned(),
        reason: NotFoundReason::Erased,
        id: Some(id.to_string()),
        external_key: Some(key),
        survivor_id: None,
    }
}

/// No customer holds this key.
pub(super) fn unknown_key(key: ExternalKey) -> CustomerNotFound {
    CustomerNotFound {
        message: "No customer holds this external key; upper and lower case, zeros and spaces \
                  count."
            .to_owned(),
        reason: NotFoundReason::Unknown,
        id: None,
        external_key: Some(key),
        survivor_id: None,
    }
}

/// The customer that holds this key has been deleted.
pub(super) fn deleted_key(id: Id, key: ExternalKey) -> CustomerNotFound {
    CustomerNotFound {
        message: format!(
            "The customer that holds this external key has been deleted. To use the key again, \
             restore customer {id}."
        ),
        reason: NotFoundReason::Deleted,
        id: Some(id.to_string()),
        external_key: Some(key),
        survivor_id: None,
    }
}

/// Another customer, deleted or not, holds this key.
pub(super) fn duplicate(holder: Id, key: ExternalKey) -> DuplicateCustomer {
    DuplicateCustomer {
        message: held(holder),
        id: holder.to_string(),
        external_key: key,
    }
}

/// As [`duplicate`], of a record in a batch; no holder where it is a record before, which is not
/// written either.
pub(super) fn duplicate_record(holder: Option<Id>, path: String) -> Refusal {
    let neighbour = "An earlier record of this batch has this external key: no two customers hold \
                     the same key, so leave it out of one of them.";
    Refusal {
        code: "DuplicateCustomer".to_owned(),
        message: holder.map_or_else(|| neighbour.to_owned(), held),
        path: Some(path),
    }
}

fn held(holder: Id) -> String {
    format!(
        "Customer {holder} holds this external key: change that customer, or leave out the key."
    )
}

/// A good record of a batch of which all or none is written.
pub(super) fn not_written() -> Refusal {
    Refusal {
        code: "NotWritten".to_owned(),
        message: "This record is good, but another one of the batch was refused, and allOrNone \
                  asks for all or none: correct that one, and send the batch again."
            .to_owned(),
        path: None,
    }
}

/// A record whose customer others write all the time.
pub(super) fn overtaken() -> Refusal {
    Refusal {
        code: "ServiceUnavailable".to_owned(),
        message: "Others wrote the same customer at the same time: send this record again."
            .to_owned(),
        path: None,
    }
}

/// The request's id names another request.
pub(super) fn reused(request_id: String) -> RequestIdReused {
    RequestIdReused {
        message: "This requestId has been used for another request within 24 hours: give a new \
                  request a new one, and repeat a request exactly as it was."
            .to_owned(),
        request_id,
    }
}

/// The customer has another version by now.
pub(super) fn conflict(id: Id, current: i64) -> VersionConflict {
    VersionConflict {
        message: "The customer has been written since this version: read it again, apply the \
                  change to what it is now, and send it with the version that was read."
            .to_owned(),
        id: id.to_string(),
        current_version: current.to_string(),
    }
}

/// The request breaks rules.
pub(super) fn invalid(violations: Vec<decode::Violation>) -> ValidationFailed {
    let message = match violations.as_slice() {
        [only] => format!("The request breaks a rule. {}: {}", only.path, only.message),
        [first, .., last] if last.rule == "tooMany" => format!(
            "The request breaks more than {} rules. The first is {}: {}",
            violations.len() - 1,
            first.path,
            first.message
        ),
        [first, others @ ..] => format!(
            "The request breaks {} rules; each stands in the detail. The first is {}: {}",
            others.len() + 1,
            first.path,
            first.message
        ),
        [] => "The request breaks a rule.".to_owned(),
    };
    ValidationFailed {
        message,
        violations: ViolationList {
            violation: violations.into_iter().map(violation).collect(),
        },
    }
}

/// The caller lacks a scope.
pub(super) fn not_authorized(scope: &str) -> NotAuthorized {
    NotAuthorized {
        message: format!(
            "This credential lacks the scope {scope}; whoever administers the service can give it."
        ),
        required_scope: scope.to_owned(),
    }
}

/// A search would open too many customers.
pub(super) fn too_many_candidates(maximum: u32) -> LimitExceeded {
    LimitExceeded {
        message: format!(
            "More than {maximum} customers may match: add a criterion that narrows the search."
        ),
        limit: "searchCandidates".to_owned(),
        maximum: i32::try_from(maximum).unwrap_or(i32::MAX),
        value: None,
        retry_after: None,
    }
}

/// The customers that are asked for take more than an answer may; so many fit.
pub(super) fn too_long(fit: usize) -> LimitExceeded {
    LimitExceeded {
        message: format!("These customers are too large for one answer: ask for {fit} at a time."),
        limit: "answerBytes".to_owned(),
        maximum: i32::try_from(view::MOST_BYTES).unwrap_or(i32::MAX),
        value: None,
        retry_after: None,
    }
}

/// The cursor is no use here.
pub(super) fn cursor(reason: CursorReason) -> InvalidCursor {
    let message = match reason {
        CursorReason::Unreadable => {
            "The cursor is not one that this service gave to this client: start the search again \
             without one."
        }
        CursorReason::Mismatch => {
            "The cursor belongs to other criteria or another order: send those, or start the search \
             again without a cursor."
        }
    };
    InvalidCursor {
        message: message.to_owned(),
        reason,
    }
}

/// The change token is no use here.
pub(super) fn change_token(reason: CursorReason) -> InvalidCursor {
    InvalidCursor {
        message: "The change token is not one that this service gave to this client: begin \
                  without one."
            .to_owned(),
        reason,
    }
}

/// Changes that follow a token are gone; the oldest that is kept is of this time.
pub(super) fn expired_token(oldest: Option<i64>) -> ChangeTokenExpired {
    ChangeTokenExpired {
        message: "Changes that follow this token are no longer kept: take a token with startAt \
                  now, read all customers again, and go on from that token."
            .to_owned(),
        oldest_at: oldest.map(DateTime::from_unix_millis),
    }
}

fn violation(found: decode::Violation) -> Violation {
    Violation {
        path: found.path,
        rule: found.rule.to_owned(),
        limit: found.limit,
        message: found.message,
    }
}
