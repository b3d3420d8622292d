//! The one call that every door goes through.

use super::failure::CallFailure;
use super::limits::MessageLimits;
use super::searches::{Searched, Searches};
use super::{refusals, requests};
use crate::access::Caller;
use crate::contract::{self, Fault, Request, Response};
use crate::crypto::Keyring;
use crate::store::Engine;
use castile_soap::decode::Violation;
use castile_soap::describe::OperationDescription;
use std::sync::Arc;

/// The customers' service over one store.
#[derive(Debug)]
pub struct Gateway {
    pub(super) store: Arc<dyn Engine>,
    pub(super) keyring: Arc<Keyring>,
    pub(super) message: MessageLimits,
    pub(super) searches: Searches,
}

/// A request as a door has read it.
#[derive(Debug)]
pub struct Decoded {
    /// The request; `None` when violations left too little of it.
    pub request: Option<Request>,
    /// What the schema says against it, the records of a batch apart.
    pub violations: Vec<Violation>,
}

impl Gateway {
    /// A service over this store; `keyring` is the one that the store was opened with, `message`
    /// what the doors bear.
    pub fn new(store: Arc<dyn Engine>, keyring: Arc<Keyring>, message: MessageLimits) -> Self {
        Self {
            store,
            keyring,
            message,
            searches: Searches::default(),
        }
    }

    /// What searches have done so far.
    pub fn searched(&self) -> Searched {
        self.searches.so_far()
    }

    /// The store, for what is no operation: readiness, clients.
    pub fn store(&self) -> &Arc<dyn Engine> {
        &self.store
    }

    /// Judges and runs one call: the caller's scope first, so that who may not call learns
    /// nothing; then every violation at once; then limits; then the rule.
    pub fn call(
        &self,
        caller: &Caller,
        operation: &'static OperationDescription,
        decoded: Decoded,
    ) -> impl Future<Output = Result<Response, CallFailure>> {
        // Before there is a future, which would carry along what judging needs.
        let judged = judged(caller, operation, decoded);
        async move { Ok(contract::dispatch(self, caller, judged?).await?) }
    }
}

/// The request, if it may run.
fn judged(
    caller: &Caller,
    operation: &OperationDescription,
    decoded: Decoded,
) -> Result<Request, Fault> {
    if let Some(scope) = operation.scope
        && !caller.may_named(scope)
    {
        return Err(Fault::NotAuthorized(refusals::not_authorized(scope)));
    }
    let Decoded {
        request,
        mut violations,
    } = decoded;
    requests::judge(request.as_ref(), &mut violations);
    let Some(request) = request.filter(|_| violations.is_empty()) else {
        return Err(Fault::ValidationFailed(refusals::invalid(violations)));
    };
    match requests::exceeded(&request) {
        Some(limit) => Err(Fault::LimitExceeded(limit)),
        None => Ok(request),
    }
}
