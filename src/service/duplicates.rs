//! `FindDuplicateCustomers`.

use super::page::Page;
use super::{Gateway, sameness, view};
use crate::access::Caller;
use crate::contract::{
    CustomerData, DuplicatePage, DuplicateReason, DuplicateReasonList, FindDuplicateCustomers,
    FindDuplicateCustomersFault as Fault, PossibleDuplicate, PossibleDuplicateList,
};
use crate::store::{self, Id, Query, Record, Stored};
use castile_soap::operation::Failure;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The most customers that are compared because they share one value: a bound for the values that
/// thousands share, as an address that stands for none.
const COMPARED: usize = 200;

/// A customer that was compared, and why it may be the same.
type Found = (Record, Vec<DuplicateReason>);

impl Gateway {
    pub(super) async fn find_duplicates(
        &self,
        caller: &Caller,
        input: FindDuplicateCustomers,
    ) -> Result<DuplicatePage, Failure<Fault>> {
        let mut page = Page::new(input.page_size);
        let (itself, data) = match (input.id, input.data) {
            (Some(id), _) => self.living(&id).await?,
            (None, data) => (None, data.unwrap_or_default()),
        };
        let compared = self.compared(&data).await.map_err(Failure::internal)?;
        let (mut candidates, all) = compared;
        candidates.retain(|id, _| Some(*id) != itself);
        let found = self.judged(&data, candidates).map_err(Failure::internal)?;
        let full = found
            .into_iter()
            .map(|found| duplicate(found, caller))
            .any(|duplicate| !page.add(duplicate));
        Ok(DuplicatePage {
            duplicates: PossibleDuplicateList {
                duplicate: page.into_entries(),
            },
            more: full || !all,
        })
    }

    /// The data of the customer of this id, which is not deleted.
    async fn living(&self, id: &str) -> Result<(Option<Id>, CustomerData), Failure<Fault>> {
        let found = self.find(id).await.map_err(Failure::internal)?;
        match found {
            Some(stored) if stored.row.deleted_at.is_none() => {
                let record = stored.open(&self.keyring).map_err(Failure::internal)?;
                Ok((Some(record.id), record.data))
            }
            gone => {
                let detail = self.missing(id, gone.as_ref()).await;
                let detail = detail.map_err(Failure::internal)?;
                Err(Fault::CustomerNotFound(detail).into())
            }
        }
    }

    /// The customers that share something with this one, as far as tokens tell; and whether these
    /// are all.
    async fn compared(
        &self,
        data: &CustomerData,
    ) -> Result<(BTreeMap<Id, Stored>, bool), store::Error> {
        let mut candidates = BTreeMap::new();
        let mut all = true;
        for filter in sameness::filters(data, &self.keyring)? {
            let query = Query {
                filter,
                limit: u32::try_from(COMPARED + 1).unwrap_or(u32::MAX),
                ..Query::default()
            };
            let rows = self.store.candidates(query).await?;
            all &= rows.len() <= COMPARED;
            let rows = rows.into_iter().take(COMPARED);
            candidates.extend(rows.map(|stored| (stored.row.id, stored)));
        }
        Ok((candidates, all))
    }

    /// Those of the candidates that share something indeed: more reasons first, then the older.
    fn judged(
        &self,
        data: &CustomerData,
        candidates: BTreeMap<Id, Stored>,
    ) -> Result<Vec<Found>, store::Error> {
        let mut found = Vec::new();
        for stored in candidates.into_values() {
            let record = stored.open(&self.keyring)?;
            let reasons = sameness::reasons(data, &record.data);
            if !reasons.is_empty() {
                found.push((record, reasons));
            }
        }
        found.sort_by_key(|(record, reasons)| (Reverse(reasons.len()), record.id));
        Ok(found)
    }
}

fn duplicate((record, reason): Found, caller: &Caller) -> PossibleDuplicate {
    PossibleDuplicate {
        customer: view::customer(record, caller),
        reasons: DuplicateReasonList { reason },
    }
}
