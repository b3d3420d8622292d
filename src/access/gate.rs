//! The gate: from an `Authorization` header to a [`Caller`].

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use super::attempts::Attempts;
use super::basic::Credentials;
use super::failures::Failures;
use super::password::{ITERATIONS, Verifier};
use super::remembered::{Entry, Fingerprint, Known, Remembered};
use super::{Caller, Denied, Error, Scopes};
use crate::store::{Client, Engine};

/// A remembered credential's row is read again after this long, so that a disabled client, or a
/// rotated password, is out everywhere within 5 s.
const VALID: Duration = Duration::from_secs(3);

/// Lets known clients in. One for the whole process.
pub struct Gate {
    store: Arc<dyn Engine>,
    remembered: Remembered,
    failures: Failures,
    attempts: Attempts,
    /// One password is hashed at a time, so that guessing never takes more than one processor.
    hashing: Arc<Semaphore>,
    /// What an unknown client's password is verified against.
    nobody: Arc<Verifier>,
    valid: Duration,
}

impl Gate {
    /// A gate for the clients of this store.
    pub fn new(store: Arc<dyn Engine>) -> Result<Self, Error> {
        Self::with(store, ITERATIONS, VALID)
    }

    pub(super) fn with(
        store: Arc<dyn Engine>,
        iterations: NonZeroU32,
        valid: Duration,
    ) -> Result<Self, Error> {
        Ok(Self {
            store,
            remembered: Remembered::new()?,
            failures: Failures::default(),
            attempts: Attempts::default(),
            hashing: Arc::new(Semaphore::new(1)),
            nobody: Arc::new(Verifier::of_nobody(iterations)?),
            valid,
        })
    }

    /// The client that an `Authorization` header's value proves, which came from `source`. A
    /// credential that has been verified before costs a keyed hash and a look-up; any other a good
    /// part of a second, and more after failures.
    pub async fn authenticate(
        &self,
        authorization: Option<&str>,
        source: Option<IpAddr>,
    ) -> Result<Caller, Denied> {
        let authorization = authorization.ok_or(Denied::Missing)?;
        let fingerprint = self.remembered.fingerprint(authorization);
        match self.remembered.find(&fingerprint, self.valid) {
            Known::Fresh(caller) => return Ok(caller),
            Known::Stale(entry) => {
                if let Some(caller) = self.check_again(fingerprint, &entry).await? {
                    return Ok(caller);
                }
            }
            Known::No => {}
        }
        let credentials = Credentials::from_header(authorization).ok_or(Denied::Refused)?;
        let attempt = self.attempts.join(fingerprint, &credentials.name, source)?;
        // Boxed, so that the calls that need no verification do not carry its state about.
        let verdict = attempt.verdict(self.verify(fingerprint, credentials));
        let verdict = Box::pin(verdict).await?;
        verdict.ok_or(Denied::Refused)
    }

    /// The client whose credential was verified before, whether or not that would still be so: for
    /// what may be told while the database cannot be asked.
    pub fn recall(&self, authorization: Option<&str>) -> Option<Caller> {
        let fingerprint = self.remembered.fingerprint(authorization?);
        match self.remembered.find(&fingerprint, self.valid) {
            Known::Fresh(caller) => Some(caller),
            Known::Stale(entry) => Some(entry.caller),
            Known::No => None,
        }
    }

    /// Reads a remembered credential's row again. `None`, and nothing remembered, if it no longer
    /// lets the client in.
    async fn check_again(
        &self,
        fingerprint: Fingerprint,
        entry: &Entry,
    ) -> Result<Option<Caller>, Denied> {
        let checked = Instant::now();
        let row = self.row(entry.caller.client()).await?;
        let Some(row) = row.filter(|row| row.enabled != 0 && row.credential == entry.credential)
        else {
            self.remembered.forget(&fingerprint);
            return Ok(None);
        };
        Ok(Some(self.remember(fingerprint, &row, checked)))
    }

    /// Verifies a credential that is not remembered: same course and same cost whether the client
    /// is known or not.
    async fn verify(
        &self,
        fingerprint: Fingerprint,
        credentials: Credentials,
    ) -> Result<Option<Caller>, Denied> {
        let Credentials { name, password } = credentials;
        tokio::time::sleep(self.failures.delay(&name)).await;
        let closed = |_| Denied::Failed(Error::Hashing);
        let turn = self.hashing.clone().acquire_owned().await.map_err(closed)?;
        let checked = Instant::now();
        let row = self.row(&name).await?.filter(|row| row.enabled != 0);
        let stored = row
            .as_ref()
            .and_then(|row| Verifier::parse(&row.credential));
        let verifier = stored.map_or_else(|| self.nobody.clone(), Arc::new);
        // The turn goes with the work: should the caller hang up, the hash is still computed, and
        // nobody else's beside it.
        let work = tokio::task::spawn_blocking(move || {
            let right = verifier.verify(&password);
            drop(turn);
            right
        });
        let right = work.await.map_err(|_| Denied::Failed(Error::Hashing))?;
        if let Some(row) = row.filter(|_| right) {
            self.failures.succeeded(&name);
            return Ok(Some(self.remember(fingerprint, &row, checked)));
        }
        self.failures.failed(&name);
        Ok(None)
    }

    fn remember(&self, fingerprint: Fingerprint, row: &Client, checked: Instant) -> Caller {
        // A scope that this version does not know is one that it does not grant.
        let known = row.scopes.split(' ').filter_map(super::Scope::parse);
        let caller = Caller::new(&row.name, known.collect::<Scopes>());
        let entry = Entry {
            caller: caller.clone(),
            credential: row.credential.clone(),
            checked,
        };
        self.remembered.insert(fingerprint, entry);
        caller
    }

    async fn row(&self, name: &str) -> Result<Option<Client>, Denied> {
        let row = self.store.client(name).await;
        row.map_err(|cause| Denied::Failed(Error::Store(cause)))
    }
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gate").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
