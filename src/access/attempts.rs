//! Credentials that are being verified at this moment.
//!
//! A client that opens thirty connections at once sends one credential thirty times: it is verified
//! once, for all of them. How many different ones wait is bounded, and how many of one name, so
//! that guessing one client's password leaves the others their turn.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OnceCell;

use super::remembered::Fingerprint;
use super::{Caller, Denied};

/// Different credentials that wait at most: some ten seconds of hashing.
const WAITING: usize = 64;
/// Of them, those of one name.
const OF_ONE_NAME: usize = 4;
/// What a caller is told who finds no place, in seconds.
const RETRY_AFTER: u32 = 5;

#[derive(Default)]
pub(super) struct Attempts {
    running: Mutex<HashMap<Fingerprint, Running>>,
}

struct Running {
    name: String,
    verdict: Arc<OnceCell<Option<Caller>>>,
    /// Calls that wait for the verdict.
    calls: usize,
}

/// One call's part in an attempt; leaves it when dropped.
pub(super) struct Attempt<'a> {
    attempts: &'a Attempts,
    fingerprint: Fingerprint,
    verdict: Arc<OnceCell<Option<Caller>>>,
}

impl Attempts {
    /// Joins the attempt for this credential, or begins it.
    pub(super) fn join(&self, fingerprint: Fingerprint, name: &str) -> Result<Attempt<'_>, Denied> {
        let mut running = self.running();
        if !running.contains_key(&fingerprint) {
            let of_this_name = running.values().filter(|other| other.name == name).count();
            if running.len() >= WAITING || of_this_name >= OF_ONE_NAME {
                return Err(Denied::Busy {
                    retry_after: RETRY_AFTER,
                });
            }
        }
        let attempt = running.entry(fingerprint).or_insert_with(|| Running {
            name: name.to_owned(),
            verdict: Arc::default(),
            calls: 0,
        });
        attempt.calls += 1;
        Ok(Attempt {
            attempts: self,
            fingerprint,
            verdict: attempt.verdict.clone(),
        })
    }

    fn running(&self) -> MutexGuard<'_, HashMap<Fingerprint, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Attempt<'_> {
    /// The attempt's verdict, `None` for a refusal. The first call that gets here verifies; if it
    /// hangs up before the end, another takes over.
    pub(super) async fn verdict(
        &self,
        verify: impl Future<Output = Result<Option<Caller>, Denied>>,
    ) -> Result<Option<Caller>, Denied> {
        let verdict = self.verdict.get_or_try_init(|| verify).await?.clone();
        // Whoever comes from now on is no longer part of it.
        let mut running = self.attempts.running();
        if self.is_current(&running) {
            running.remove(&self.fingerprint);
        }
        Ok(verdict)
    }

    fn is_current(&self, running: &HashMap<Fingerprint, Running>) -> bool {
        let current = running.get(&self.fingerprint);
        current.is_some_and(|current| Arc::ptr_eq(&current.verdict, &self.verdict))
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        let mut running = self.attempts.running();
        if !self.is_current(&running) {
            return;
        }
        if let Some(current) = running.get_mut(&self.fingerprint) {
            current.calls -= 1;
            if current.calls == 0 {
                running.remove(&self.fingerprint);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn busy(result: &Result<Attempt<'_>, Denied>) -> bool {
        matches!(result, Err(Denied::Busy { .. }))
    }

    #[test]
    fn places_are_bounded_by_name_and_in_all_and_given_back() {
        let attempts = Attempts::default();
        let mut held = Vec::new();
        for place in 0..u8::try_from(WAITING).unwrap() {
            let name = format!("client {}", usize::from(place) / OF_ONE_NAME);
            if usize::from(place) / OF_ONE_NAME == 1 {
                assert!(busy(&attempts.join([255; 32], "client 0")));
            }
            held.push(attempts.join([place; 32], &name).unwrap());
        }
        assert!(busy(&attempts.join([255; 32], "another")));
        let again = attempts.join([0; 32], "client 0").unwrap();
        held.clear();
        assert_eq!(attempts.running().len(), 1);
        drop(again);
        assert!(attempts.running().is_empty());
    }
}
