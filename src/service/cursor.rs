//! Cursors: the place where a search goes on, sealed, for one client and one set of criteria in one
//! order.

use super::rows::{Order, Start};
use crate::contract::{CursorReason, SearchCriteria, SortKey};
use crate::crypto::{Error, Keyring};
use crate::store::Place;
use ring::digest;
use uuid::Uuid;

const PURPOSE: &str = "search cursor";

/// A cursor that leads to what follows: `id 16 | digest 32 | walks 1 | updated_at 8 | sort key`, of
/// which the sort key is there only if it is sorted by.
pub(super) fn seal(
    keyring: &Keyring,
    client: &str,
    criteria: &Criteria,
    order: Order,
    start: &Start,
) -> Result<String, Error> {
    let mut content = Vec::with_capacity(64);
    content.extend_from_slice(start.place.id.uuid().as_bytes());
    content.extend_from_slice(criteria.0.as_ref());
    content.push(start.walks.into());
    content.extend_from_slice(&start.place.updated_at.to_be_bytes());
    if order.by == SortKey::SortName {
        content.extend_from_slice(start.place.sort_key.as_bytes());
    }
    keyring.seal_token(PURPOSE, client.as_bytes(), &content)
}

/// Where the cursor leads to; or why it cannot be used.
pub(super) fn open(
    keyring: &Keyring,
    client: &str,
    criteria: &Criteria,
    cursor: &str,
) -> Result<Start, CursorReason> {
    let content = keyring
        .open_token(PURPOSE, client.as_bytes(), cursor)
        .map_err(|_| CursorReason::Unreadable)?;
    let (sought, start) = read(&content).ok_or(CursorReason::Unreadable)?;
    if sought == criteria.0.as_ref() {
        Ok(start)
    } else {
        Err(CursorReason::Mismatch)
    }
}

fn read(content: &[u8]) -> Option<(&[u8], Start)> {
    let (id, rest) = content.split_first_chunk()?;
    let (sought, rest) = rest.split_at_checked(digest::SHA256_OUTPUT_LEN)?;
    let ([walks], rest) = rest.split_first_chunk()?;
    let (updated_at, sort_key) = rest.split_first_chunk()?;
    let place = Place {
        id: Uuid::from_bytes(*id).into(),
        updated_at: i64::from_be_bytes(*updated_at),
        sort_key: String::from_utf8(sort_key.to_vec()).ok()?,
    };
    let walks = *walks == 1;
    Some((sought, Start { place, walks }))
}

/// A digest of criteria and their order, by which two searches are the same. It never leaves the
/// sealed cursor.
#[derive(Debug)]
pub(super) struct Criteria(digest::Digest);

impl Criteria {
    pub(super) fn new(criteria: &SearchCriteria, order: Order) -> Result<Self, serde_json::Error> {
        let sought = (criteria, order.by, order.descending);
        let text = zeroize::Zeroizing::new(serde_json::to_vec(&sought)?);
        Ok(Self(digest::digest(&digest::SHA256, &text)))
    }
}
