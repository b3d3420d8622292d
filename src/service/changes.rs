//! `GetCustomerChanges`.

use super::{Gateway, refusals};
use crate::access::Caller;
use crate::contract::{
    ChangeKind, ChangePage, ChangeStart, CursorReason, CustomerChange, CustomerChangeList,
    GetCustomerChanges, GetCustomerChangesFault as Fault,
};
use crate::store;
use castile_soap::operation::Failure;
use castile_soap::xsd::DateTime;

/// What a token is sealed for: it works for its client alone, on every node.
const PURPOSE: &str = "change token";

/// The most changes of a page whose size nobody asked for: the answer stays under 64 KiB.
const USUAL_PAGE: u32 = 200;

impl Gateway {
    pub(super) async fn changes(
        &self,
        caller: &Caller,
        input: GetCustomerChanges,
    ) -> Result<ChangePage, Failure<Fault>> {
        let asked = input.page_size.and_then(|size| u32::try_from(size).ok());
        let size = asked.unwrap_or(USUAL_PAGE);
        let after = match (&input.change_token, input.start_at) {
            (Some(token), _) => Some(self.open_change_token(caller, token)?),
            (None, Some(ChangeStart::Now)) => {
                let newest = self.store.newest_change().await;
                return self.change_page(caller, newest.map_err(Failure::internal)?, &[], false);
            }
            (None, _) => None,
        };
        // From the change that was answered last, to see whether all that follows is still there;
        // and one more than a page tells whether there is a next one.
        let from = after.unwrap_or(0).saturating_sub(1);
        let found = self.store.changes(from, size.saturating_add(2)).await;
        let found = found.map_err(Failure::internal)?;
        let last = after.unwrap_or_else(|| found.first().map_or(0, |first| first.position - 1));
        let fresh = follow(&found, last).ok_or_else(|| {
            let oldest = found.first().map(|first| first.at);
            Fault::ChangeTokenExpired(refusals::expired_token(oldest))
        })?;
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let page = fresh.get(..size).unwrap_or(fresh);
        let last = page.last().map_or(last, |change| change.position);
        self.change_page(caller, last, page, fresh.len() > page.len())
    }

    fn change_page(
        &self,
        caller: &Caller,
        last: i64,
        changes: &[store::Change],
        more: bool,
    ) -> Result<ChangePage, Failure<Fault>> {
        let client = caller.client().as_bytes();
        let token = self
            .keyring
            .seal_token(PURPOSE, client, &last.to_be_bytes());
        Ok(ChangePage {
            changes: CustomerChangeList {
                change: changes.iter().map(contract_change).collect(),
            },
            next_token: token.map_err(Failure::internal)?,
            more,
        })
    }

    /// The position of the change that was answered last.
    fn open_change_token(&self, caller: &Caller, token: &str) -> Result<i64, Fault> {
        let client = caller.client().as_bytes();
        let opened = self.keyring.open_token(PURPOSE, client, token).ok();
        let position = opened.and_then(|content| content.as_slice().try_into().ok());
        position
            .map(i64::from_be_bytes)
            .ok_or_else(|| Fault::InvalidCursor(refusals::change_token(CursorReason::Unreadable)))
    }
}

/// What follows the position `last`, among changes that were read from there on; `None` when some
/// of it is gone, or when that position has not been given yet.
fn follow(found: &[store::Change], last: i64) -> Option<&[store::Change]> {
    match found {
        [first, rest @ ..] if first.position == last => Some(rest),
        [first, ..] if first.position == last.saturating_add(1) => Some(found),
        [] if last == 0 => Some(found),
        _ => None,
    }
}

fn contract_change(change: &store::Change) -> CustomerChange {
    CustomerChange {
        id: change.customer.to_string(),
        version: change.version.to_string(),
        kind: match change.kind {
            store::ChangeKind::Created => ChangeKind::Created,
            store::ChangeKind::Updated => ChangeKind::Updated,
            store::ChangeKind::Deleted => ChangeKind::Deleted,
            store::ChangeKind::Restored => ChangeKind::Restored,
            store::ChangeKind::Merged => ChangeKind::Merged,
            store::ChangeKind::Erased => ChangeKind::Erased,
        },
        at: DateTime::from_unix_millis(change.at),
        survivor_id: change.survivor.map(|survivor| survivor.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Change, Id};

    fn changes(positions: &[i64]) -> Vec<Change> {
        let change = |position: &i64| Change {
            position: *position,
            customer: Id::new(),
            version: 1,
            kind: store::ChangeKind::Created,
            at: 0,
            survivor: None,
        };
        positions.iter().map(change).collect()
    }

    #[test]
    fn what_follows_a_place_is_known_by_the_places_around_it() {
        let positions = |found: &[Change]| found.iter().map(|one| one.position).collect::<Vec<_>>();
        for (found, last, expected) in [
            (&[][..], 0, Some(vec![])),
            (&[1, 2], 0, Some(vec![1, 2])),
            (&[4, 5, 6], 4, Some(vec![5, 6])),
            (&[4], 4, Some(vec![])),
            // The one before has been forgotten, and nothing that follows it.
            (&[5, 6], 4, Some(vec![5, 6])),
            (&[6, 7], 4, None),
            (&[2, 3], 0, None),
            // A place of a later time than a restored database has reached.
            (&[], 4, None),
        ] {
            let found = changes(found);
            assert_eq!(follow(&found, last).map(positions), expected, "{last}");
        }
    }
}
