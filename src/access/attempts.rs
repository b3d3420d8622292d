//! Credentials that are being verified at this moment.
//!
//! A client that opens thirty connections at once sends one credential thirty times: it is verified
//! once, for all of them. How many different ones wait is bounded, and how many of one name and
//! from one source, so that guessing leaves the others their turn: at one client's password, or
//! under names that are made up.

use std::collections::HashMap;
use std::future::Future;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OnceCell;

use super::remembered::Fingerprint;
use super::{Caller, Denied};

/// Different credentials that wait at most: some ten seconds of hashing.
const WAITING: usize = 64;
/// Of them, those of one name.
const OF_ONE_NAME: usize = 4;
/// Of them, those from one source: an address, or an IPv6 network of 64 bits, which is one
/// subscriber's.
const OF_ONE_SOURCE: usize = WAITING / 2;
/// What a caller is told who finds no place, in seconds.
const RETRY_AFTER: u32 = 5;

#[derive(Default)]
pub(super) struct Attempts {
    running: Mutex<HashMap<Fingerprint, Running>>,
}

struct Running {
    name: String,
    source: Option<IpAddr>,
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
    pub(super) fn join(
        &self,
        fingerprint: Fingerprint,
        name: &str,
        source: Option<IpAddr>,
    ) -> Result<Attempt<'_>, Denied> {
        let source = source.map(neighbours);
        let mut running = self.running();
        if !running.contains_key(&fingerprint) {
            let count =
                |like: &dyn Fn(&Running) -> bool| running.values().filter(|r| like(r)).count();
            if running.len() >= WAITING
                || count(&|other| other.name == name) >= OF_ONE_NAME
                || count(&|other| other.source == source) >= OF_ONE_SOURCE
            {
                return Err(Denied::Busy {
                    retry_after: RETRY_AFTER,
                });
            }
        }
        let attempt = running.entry(fingerprint).or_insert_with(|| Running {
            name: name.to_owned(),
            source,
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

/// What stands for an address and its neighbours.
fn neighbours(source: IpAddr) -> IpAddr {
    match source.to_canonical() {
        IpAddr::V6(source) => {
            let network = source.to_bits() & !u128::from(u64::MAX);
            IpAddr::V6(Ipv6Addr::from_bits(network))
        }
        source @ IpAddr::V4(_) => source,
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

    fn places(source: impl Fn(usize) -> Option<IpAddr>) -> Vec<bool> {
        let attempts = Attempts::default();
        let mut held = Vec::new();
        let mut given = Vec::new();
        for place in 0..=WAITING {
            let fingerprint = [u8::try_from(place).unwrap(); 32];
            let attempt = attempts.join(fingerprint, &place.to_string(), source(place));
            given.push(!busy(&attempt));
            held.extend(attempt);
        }
        given
    }

    #[test]
    fn places_are_bounded_by_name_and_given_back() {
        let attempts = Attempts::default();
        let join = |number: u8| attempts.join([number; 32], "client", None);
        let mut held: Vec<_> = (0..4).map(|number| join(number).unwrap()).collect();
        assert!(busy(&join(4)));
        held.push(join(0).unwrap()); // the same again
        let other = attempts.join([4; 32], "other", None).unwrap();
        held.clear();
        assert_eq!(attempts.running().len(), 1);
        held.push(join(4).unwrap());
        drop(other);
        assert_eq!(attempts.running().len(), 1);
        held.clear();
        assert!(attempts.running().is_empty());
    }

    #[test]
    fn one_source_leaves_half_of_the_places_to_others() {
        let half = |place| place < OF_ONE_SOURCE;
        let first = (0..=WAITING).map(half).collect::<Vec<_>>();
        let text = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(places(|_| Some(text("192.0.2.1"))), first);
        let subscriber = |place| Some(text(&format!("2001:db8:0:1::{place:x}")));
        assert_eq!(places(subscriber), first);
        let mapped = |place: usize| match place % 2 {
            0 => Some(text("192.0.2.1")),
            _ => Some(text("::ffff:192.0.2.1")),
        };
        assert_eq!(places(mapped), first);
        let all = (0..=WAITING)
            .map(|place| place < WAITING)
            .collect::<Vec<_>>();
        let everywhere = |place| Some(text(&format!("192.0.2.{place}")));
        assert_eq!(places(everywhere), all);
        let networks = |place| Some(text(&format!("2001:db8:0:{place:x}::1")));
        assert_eq!(places(networks), all);
    }
}
