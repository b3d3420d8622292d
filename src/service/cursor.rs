//! Cursors: the place where a search goes on, sealed, for one client and one set of criteria.

use crate::contract::{CursorReason, SearchCriteria};
use crate::crypto::{Error, Keyring};
use crate::store::Id;
use ring::digest;
use uuid::Uuid;

const PURPOSE: &str = "search cursor";

/// A cursor that leads to what follows `last`.
pub(super) fn seal(
    keyring: &Keyring,
    client: &str,
    criteria: &Criteria,
    last: Id,
) -> Result<String, Error> {
    let mut content = Vec::with_capacity(48);
    content.extend_from_slice(last.uuid().as_bytes());
    content.extend_from_slice(criteria.0.as_ref());
    keyring.seal_token(PURPOSE, client.as_bytes(), &content)
}

/// Where the cursor leads to; or why it cannot be used.
pub(super) fn open(
    keyring: &Keyring,
    client: &str,
    criteria: &Criteria,
    cursor: &str,
) -> Result<Id, CursorReason> {
    let content = keyring
        .open_token(PURPOSE, client.as_bytes(), cursor)
        .map_err(|_| CursorReason::Unreadable)?;
    let (last, sought) = content
        .split_first_chunk()
        .ok_or(CursorReason::Unreadable)?;
    if sought == criteria.0.as_ref() {
        Ok(Uuid::from_bytes(*last).into())
    } else {
        Err(CursorReason::Mismatch)
    }
}

/// A digest of criteria, by which two searches are the same. It never leaves the sealed cursor.
#[derive(Debug)]
pub(super) struct Criteria(digest::Digest);

impl Criteria {
    pub(super) fn new(criteria: &SearchCriteria) -> Result<Self, serde_json::Error> {
        let text = zeroize::Zeroizing::new(serde_json::to_vec(criteria)?);
        Ok(Self(digest::digest(&digest::SHA256, &text)))
    }
}
