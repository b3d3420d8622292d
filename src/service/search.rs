//! `SearchCustomers`.

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
/// The most customers of a page whose size nobody asked for.
const USUAL_PAGE: u32 = 50;
/// The bytes that the customers of such a page take at most, unless there is but one. The whole
/// answer stays under 64 KiB, the limit that WCF has by default.
const USUAL_BYTES: usize = 60 * 1024;
/// The most rows read at once.
const ROWS: u32 = 200;

/// A page while it is being filled.
struct Page {
    customers: Vec<Customer>,
    most: usize,
    /// What is left of the bytes.
    bytes: usize,
}

impl Page {
    fn new(asked: Option<i32>) -> Self {
        let size = asked.and_then(|size| usize::try_from(size).ok());
        Self {
            customers: Vec::new(),
            most: size.unwrap_or(USUAL_PAGE as usize),
            bytes: asked.map_or(USUAL_BYTES, |_| view::MOST_BYTES),
        }
    }

    /// How many more customers may be added.
    fn room(&self) -> usize {
        self.most.saturating_sub(self.customers.len())
    }

    /// Adds a customer if it fits.
    fn add(&mut self, customer: Customer) -> bool {
        if self.room() == 0 {
            return false;
        }
        let size = view::size(&customer);
        if size > self.bytes && !self.customers.is_empty() {
            return false;
        }
        self.bytes = self.bytes.saturating_sub(size);
        self.customers.push(customer);
        true
    }
}

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
                customer: page.customers,
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
        page: &mut Page,
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
