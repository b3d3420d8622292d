//! Credentials that were verified, so that a call does not pay for it twice.
//!
//! What is remembered is not the credential but its HMAC-SHA256 under a key that this process made
//! at its start and keeps to itself.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use ring::hmac;
use ring::rand::SystemRandom;

use super::{Caller, Error};

/// Credentials that are remembered at most; one more, and the longest unchecked is forgotten.
const LIMIT: usize = 4096;

/// A credential as it was sent, under the process's key.
pub(super) type Fingerprint = [u8; 32];

/// A verified credential.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) caller: Caller,
    /// The row's verifier that it was verified against: a rotation changes it.
    pub(super) credential: String,
    /// When the row was last read.
    pub(super) checked: Instant,
}

pub(super) struct Remembered {
    key: hmac::Key,
    entries: RwLock<HashMap<Fingerprint, Entry>>,
}

/// What is known of a credential.
pub(super) enum Known {
    /// It was verified, and its row read a moment ago.
    Fresh(Caller),
    /// It was verified, but its row has to be read again.
    Stale(Entry),
    /// Nothing.
    No,
}

impl Remembered {
    pub(super) fn new() -> Result<Self, Error> {
        let key = hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new());
        Ok(Self {
            key: key.map_err(|_| Error::Random)?,
            entries: RwLock::default(),
        })
    }

    pub(super) fn fingerprint(&self, authorization: &str) -> Fingerprint {
        let tag = hmac::sign(&self.key, authorization.as_bytes());
        tag.as_ref().first_chunk().copied().unwrap_or_default()
    }

    /// What is known, where a row that was read `valid` ago must be read again.
    pub(super) fn find(&self, fingerprint: &Fingerprint, valid: Duration) -> Known {
        match self.read().get(fingerprint) {
            Some(entry) if entry.checked.elapsed() < valid => Known::Fresh(entry.caller.clone()),
            Some(entry) => Known::Stale(entry.clone()),
            None => Known::No,
        }
    }

    pub(super) fn insert(&self, fingerprint: Fingerprint, entry: Entry) {
        let mut entries = self.write();
        if entries.len() >= LIMIT && !entries.contains_key(&fingerprint) {
            let oldest = entries.iter().min_by_key(|(_, entry)| entry.checked);
            if let Some(oldest) = oldest.map(|(fingerprint, _)| *fingerprint) {
                entries.remove(&oldest);
            }
        }
        entries.insert(fingerprint, entry);
    }

    pub(super) fn forget(&self, fingerprint: &Fingerprint) {
        self.write().remove(fingerprint);
    }

    fn read(&self) -> RwLockReadGuard<'_, HashMap<Fingerprint, Entry>> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<Fingerprint, Entry>> {
        self.entries.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Scopes;

    fn entry() -> Entry {
        Entry {
            caller: Caller::new("erp", Scopes::all()),
            credential: String::new(),
            checked: Instant::now(),
        }
    }

    #[test]
    fn memory_is_bounded_and_keeps_the_newest() {
        let remembered = Remembered::new().unwrap();
        let fingerprints: Vec<_> = (0..LIMIT + 10)
            .map(|i| remembered.fingerprint(&i.to_string()))
            .collect();
        for fingerprint in &fingerprints {
            remembered.insert(*fingerprint, entry());
        }
        assert_eq!(remembered.read().len(), LIMIT);
        let hour = Duration::from_hours(1);
        assert!(matches!(remembered.find(&fingerprints[0], hour), Known::No));
        assert!(matches!(
            remembered.find(&fingerprints[LIMIT + 9], hour),
            Known::Fresh(_)
        ));
    }

    #[test]
    fn another_process_has_other_fingerprints() {
        let fingerprint = || Remembered::new().unwrap().fingerprint("Basic x");
        assert_ne!(fingerprint(), fingerprint());
    }
}
