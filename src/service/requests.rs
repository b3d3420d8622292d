//! What can be said of a request before anything is read: its rules, then its limits. Pure.
//!
//! An operation that is not named here has none beyond the schema.

use super::ask::Place;
use super::judge::Judge;
use super::rules;
use crate::contract::{CustomerData, CustomerFieldList, ExternalKey, LimitExceeded, Request};
use castile_soap::decode::Violation;

/// The most records of a batch.
pub(super) const BATCH_RECORDS: usize = 200;
/// The most entries of a page: customers, changes, possible duplicates.
pub(super) const PAGE_SIZE: i32 = 2_000;
/// What stands in nil's place.
const NIL: &str = "xsi:nil is not accepted. Leave the element out to keep the field as it is; to \
                   empty a field, name it in clear.";

/// Adds the violations of the service's rules to those of the schema, so that a caller hears of
/// all its mistakes at once. The records of a batch are judged one by one, later.
pub(super) fn judge(request: Option<&Request>, found: &mut Vec<Violation>) {
    explain_nil(found);
    let Some(request) = request else { return };
    match request {
        Request::CreateCustomer(input) => new(&input.data, &Place::single("CreateCustomer"), found),
        Request::UpdateCustomer(input) => {
            let place = Place::single("UpdateCustomer");
            change(&input.data, input.clear.as_ref(), &place, found);
        }
        Request::UpsertCustomer(input) => {
            let place = Place::single("UpsertCustomer");
            change(&input.data, input.clear.as_ref(), &place, found);
            let asked = ExternalKey {
                source_system: input.source_system.clone(),
                external_id: input.external_id.clone(),
            };
            room(&input.data, &asked, &place, found);
        }
        Request::GetCustomers(input) => {
            rules::references(&input.references, &mut Judge::new("/GetCustomers", found));
        }
        Request::SearchCustomers(input) => {
            let path = "/SearchCustomers/criteria";
            rules::criteria(&input.criteria, &mut Judge::new(path, found));
        }
        Request::FindDuplicateCustomers(input) => {
            let path = "/FindDuplicateCustomers";
            rules::duplicates(input, &mut Judge::new(path, found));
        }
        Request::MergeCustomers(input) => {
            rules::merge(input, &mut Judge::new("/MergeCustomers", found));
        }
        Request::GetCustomerChanges(input) => {
            rules::changes(input, &mut Judge::new("/GetCustomerChanges", found));
        }
        _ => {}
    }
}

/// The rules of a new customer.
pub(super) fn new(data: &CustomerData, place: &Place, found: &mut Vec<Violation>) {
    rules::new(data, &mut Judge::new(&place.data, found));
}

/// The rules of a change, before the customer is known.
pub(super) fn change(
    data: &CustomerData,
    clear: Option<&CustomerFieldList>,
    place: &Place,
    found: &mut Vec<Violation>,
) {
    rules::change(data, &mut Judge::new(&place.data, found));
    rules::clear(data, clear, &mut Judge::new(&place.record, found));
}

/// A change leaves room for the key that it asks by.
pub(super) fn room(
    data: &CustomerData,
    asked: &ExternalKey,
    place: &Place,
    found: &mut Vec<Violation>,
) {
    rules::room(data, asked, &mut Judge::new(&place.data, found));
}

/// Says what this contract has in the place of nil.
pub(super) fn explain_nil(found: &mut [Violation]) {
    for violation in found.iter_mut().filter(|violation| violation.rule == "nil") {
        violation.message = NIL.into();
    }
}

/// The limit that a request exceeds.
pub(super) fn exceeded(request: &Request) -> Option<LimitExceeded> {
    match request {
        Request::CreateCustomers(input) => records(input.customers.customer.len(), UNWRITTEN),
        Request::UpdateCustomers(input) => records(input.customers.customer.len(), UNWRITTEN),
        Request::UpsertCustomers(input) => records(input.customers.customer.len(), UNWRITTEN),
        Request::DeleteCustomers(input) => records(input.customers.customer.len(), UNWRITTEN),
        Request::ConfirmReplication(input) => records(input.customers.customer.len(), UNWRITTEN),
        Request::GetCustomers(input) => records(input.references.reference.len(), ""),
        Request::SearchCustomers(input) => page_size(
            input.page_size,
            "customers: ask for fewer, and follow nextCursor",
        ),
        Request::FindDuplicateCustomers(input) => {
            page_size(input.page_size, "possible duplicates: ask for fewer")
        }
        Request::GetCustomerChanges(input) => page_size(
            input.page_size,
            "changes: ask for fewer, and follow nextToken",
        ),
        _ => None,
    }
}

/// What a refused write leaves its caller to fear.
const UNWRITTEN: &str = " Nothing was written.";

/// The limit of a batch, where this many records exceed it.
fn records(records: usize, end: &str) -> Option<LimitExceeded> {
    (records > BATCH_RECORDS).then(|| LimitExceeded {
        message: format!(
            "A batch holds at most {BATCH_RECORDS} records, and this one {records}: send several.{end}"
        ),
        limit: "batchRecords".to_owned(),
        maximum: count(BATCH_RECORDS),
        value: Some(count(records)),
        retry_after: None,
    })
}

/// The refusal of a page that is too large, and what it holds.
fn page_size(asked: Option<i32>, what: &str) -> Option<LimitExceeded> {
    let asked = asked.filter(|size| *size > PAGE_SIZE)?;
    Some(LimitExceeded {
        message: format!("A page holds at most {PAGE_SIZE} {what}."),
        limit: "pageSize".to_owned(),
        maximum: PAGE_SIZE,
        value: Some(asked),
        retry_after: None,
    })
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
