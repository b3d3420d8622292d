//! `SearchCustomers`.

use super::page::Page;
use super::{Gateway, criteria, cursor, refusals, view};
use crate::access::Caller;
use crate::contract::{
    Customer, CustomerList, CustomerPage, SearchCriteria, SearchCustomers,
    SearchCustomersFault as Fault,
};
use crate::store::{Filter, Id, Query};
use castile_soap::operation::Failure;

/// The most customers that may match blind tokens.
pub(super) const CANDIDATES: u32 = 10_000;
/// The most rows read at once.
const ROWS: u32 = 200;

impl Gateway {
    pub(super) async fn search(
        &self,
        caller: &Caller,
        input: SearchCustomers,
    ) -> Result<CustomerPage, Failure<Fault>> {
        let sought = &input.criteria;
        let digest = cursor::Criteria::new(sought).map_err(Failure::internal)?;
        let start = input.cursor.as_deref().map(|cursor| {
            cursor::open(&self.keyring, caller.client(), &digest, cursor)
                .map_err(|reason| Fault::InvalidCursor(refusals::cursor(reason)))
        });
        let start = start.transpose()?;
        let filter = criteria::filter(sought, &self.keyring).map_err(Failure::internal)?;
        let mut page = Page::new(input.page_size);
        let last = match filter {
            Some(filter) => self.fill(caller, sought, filter, start, &mut page).await?,
            None => None,
        };
        let next_cursor = last
            .map(|last| cursor::seal(&self.keyring, caller.client(), &digest, last))
            .transpose()
            .map_err(Failure::internal)?;
        Ok(CustomerPage {
            customers: CustomerList {
                customer: page.into_entries(),
            },
            next_cursor,
        })
    }

    /// Fills the page with what follows `start`. The answer is the place to go on from, if there
    /// may be more.
    async fn fill(
        &self,
        caller: &Caller,
        sought: &SearchCriteria,
        filter: Filter,
        start: Option<Id>,
        page: &mut Page<Customer>,
    ) -> Result<Option<Id>, Failure<Fault>> {
        let mut after = start;
        loop {
            // One more than there is room for tells whether there is a next page.
            let limit = u32::try_from(page.room() + 1).unwrap_or(ROWS).min(ROWS);
            let query = Query {
                filter: filter.clone(),
                after,
                limit,
            };
            let rows = self
                .store
                .candidates(query)
                .await
                .map_err(Failure::internal)?;
            let exhausted = rows.len() < limit as usize;
            if start.is_none() && after.is_none() && !exhausted {
                self.check_candidates(&filter).await?;
            }
            for stored in rows {
                let id = stored.row.id;
                if page.room() == 0 {
                    return Ok(after);
                }
                let record = stored.open(&self.keyring).map_err(Failure::internal)?;
                if criteria::matches(sought, &record.data)
                    && !page.add(view::customer(record, caller))
                {
                    return Ok(after);
                }
                after = Some(id);
            }
            if exhausted {
                return Ok(None);
            }
        }
    }

    /// Refuses a search whose blind tokens too many customers have.
    async fn check_candidates(&self, filter: &Filter) -> Result<(), Failure<Fault>> {
        if filter.terms.is_empty() {
            return Ok(());
        }
        let counted = self.store.count(filter.clone(), CANDIDATES + 1).await;
        if counted.map_err(Failure::internal)? > CANDIDATES {
            let detail = refusals::too_many_candidates(CANDIDATES);
            return Err(Fault::LimitExceeded(detail).into());
        }
        Ok(())
    }
}
