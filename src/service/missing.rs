//! Why a customer is not there: it never was, or it was deleted, merged or erased.

use super::{Gateway, refusals};
use crate::contract::{CustomerNotFound, ExternalKey};
use crate::store::{self, Departed, Id, Row, Stored};
use uuid::Uuid;

/// Why nobody is found under an id; `row` is the deleted customer's that is, and `departed` what is
/// known of it. A merge that has been undone by a restoration counts no more.
pub(super) fn reason(id: &str, row: Option<&Row>, departed: Option<&Departed>) -> CustomerNotFound {
    match (row, departed) {
        (None, None) => refusals::unknown_id(id),
        (None, Some(departed)) => refusals::erased_id(departed.customer),
        (Some(row), departed) => {
            let merged = departed.filter(|departed| departed.version == row.version);
            match merged.and_then(|departed| departed.survivor) {
                Some(survivor) => refusals::merged_id(row.id, survivor),
                None => refusals::deleted_id(row.id),
            }
        }
    }
}

impl Gateway {
    /// Why nobody is found under an id; `stored` is the deleted customer that is.
    pub(super) async fn missing(
        &self,
        id: &str,
        stored: Option<&Stored>,
    ) -> Result<CustomerNotFound, store::Error> {
        let departed = match Uuid::try_parse(id) {
            Ok(id) => self.store.departed(vec![Id::from(id)]).await?,
            Err(_) => Vec::new(),
        };
        let row = stored.map(|stored| &stored.row);
        Ok(reason(id, row, departed.first()))
    }

    /// Why nobody is found by an external key that nobody holds.
    pub(super) async fn missing_key(
        &self,
        key: ExternalKey,
    ) -> Result<CustomerNotFound, store::Error> {
        let tokens = super::plan::stored_key(&key).terms(&self.keyring)?;
        Ok(match self.store.erased_holder(tokens).await? {
            Some(holder) => refusals::erased_key(holder, key),
            None => refusals::unknown_key(key),
        })
    }
}
