//! Why a customer is not there: it never was, or it was deleted, merged or erased.

use super::{Gateway, plan, refusals};
use crate::contract::{CustomerNotFound, ExternalKey};
use crate::crypto::Term;
use crate::store::{self, Departed, Id, Row, Stored};
use std::collections::HashMap;
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
        let tokens = plan::stored_key(&key).terms(&self.keyring)?;
        let holders = self.store.erased_holders(tokens.clone()).await?;
        Ok(unheld(key, &tokens, &holders))
    }

    /// Likewise for several.
    pub(super) async fn missing_keys(
        &self,
        keys: Vec<ExternalKey>,
    ) -> Result<Vec<CustomerNotFound>, store::Error> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let terms = |key| plan::stored_key(key).terms(&self.keyring);
        let tokens: Vec<Vec<Term>> = keys.iter().map(terms).collect::<Result<_, _>>()?;
        let holders = self.store.erased_holders(tokens.concat()).await?;
        let keys = keys.into_iter().zip(tokens);
        Ok(keys
            .map(|(key, tokens)| unheld(key, &tokens, &holders))
            .collect())
    }
}

/// Why nobody holds a key that has these tokens.
fn unheld(key: ExternalKey, tokens: &[Term], holders: &HashMap<Term, Id>) -> CustomerNotFound {
    match tokens.iter().find_map(|token| holders.get(token)) {
        Some(holder) => refusals::erased_key(*holder, key),
        None => refusals::unknown_key(key),
    }
}
