//! `SearchCustomers`.

use super::page::Page;
use super::rows::{CANDIDATES, Order, Refused, Rows, Start};
use super::{Gateway, criteria, cursor, refusals, view};
use crate::access::Caller;
use crate::contract::{
    Customer, CustomerList, CustomerPage, SearchCriteria, SearchCustomers,
    SearchCustomersFault as Fault,
};
use crate::store::Place;
use castile_soap::operation::Failure;

/// The most rows read at once.
const ROWS: u32 = 200;
/// The most rows that one call looks through: a page may be short, and the next call goes on.
const LOOKED_THROUGH: usize = 20_000;

impl Gateway {
    pub(super) async fn search(
        &self,
        caller: &Caller,
        input: SearchCustomers,
    ) -> Result<CustomerPage, Failure<Fault>> {
        let sought = &input.criteria;
        let order = Order::of(sought, input.sort.as_ref());
        let digest = cursor::Criteria::new(sought, order).map_err(Failure::internal)?;
        let start = input.cursor.as_deref().map(|cursor| {
            cursor::open(&self.keyring, caller.client(), &digest, cursor)
                .map_err(|reason| Fault::InvalidCursor(refusals::cursor(reason)))
        });
        let start = start.transpose()?;
        let rows = Rows::begin(&*self.store, &self.keyring, sought, order, start.as_ref()).await;
        let mut rows = rows.map_err(failure)?;
        let mut page = Page::new(input.page_size);
        let start = start.map(|start| start.place);
        let last = self
            .fill(caller, sought, &mut rows, start, &mut page)
            .await?;
        let walks = rows.walks();
        let next_cursor = last
            .map(|place| {
                let start = Start { place, walks };
                cursor::seal(&self.keyring, caller.client(), &digest, order, &start)
            })
            .transpose()
            .map_err(Failure::internal)?;
        Ok(CustomerPage {
            customers: CustomerList {
                customer: page.into_entries(),
            },
            next_cursor,
        })
    }

    /// Fills the page with what follows `last`. The answer is the place to go on from, if there
    /// may be more.
    async fn fill(
        &self,
        caller: &Caller,
        sought: &SearchCriteria,
        rows: &mut Rows<'_>,
        mut last: Option<Place>,
        page: &mut Page<Customer>,
    ) -> Result<Option<Place>, Failure<Fault>> {
        let (mut looked_through, mut opened) = (0, 0);
        let ended = 'pages: loop {
            // One more than there is room for tells whether there is a next page. Where most rows
            // do not match, more are read at once.
            let wanted = (page.room() + 1).max(looked_through);
            let limit = u32::try_from(wanted).unwrap_or(ROWS).min(ROWS);
            let (found, exhausted) = rows.next(limit).await.map_err(failure)?;
            for (place, stored) in found {
                if criteria::allows(sought, &stored.row) {
                    if page.room() == 0 {
                        break 'pages last;
                    }
                    let record = stored.open(&self.keyring).map_err(Failure::internal)?;
                    opened += 1;
                    if criteria::matches(sought, &record.data)
                        && !page.add(view::customer(record, caller))
                    {
                        break 'pages last;
                    }
                }
                looked_through += 1;
                last = Some(place);
            }
            if exhausted {
                break None;
            }
            if looked_through >= LOOKED_THROUGH {
                break last;
            }
        };
        self.searches.count(looked_through, opened);
        Ok(ended)
    }
}

fn failure(refused: Refused) -> Failure<Fault> {
    match refused {
        Refused::TooMany => Fault::LimitExceeded(refusals::too_many_candidates(CANDIDATES)).into(),
        Refused::Failed(cause) => Failure::internal(cause),
    }
}
