//! `GetCustomers`.

use super::{Gateway, plan, refusals, view};
use crate::access::Caller;
use crate::contract::{
    CustomerReference, GetCustomers, GetCustomersFault as Fault, LookupResult, LookupResultList,
    RecordError,
};
use crate::store::{Lookup, Stored};
use castile_soap::operation::Failure;
use std::collections::HashMap;
use uuid::Uuid;

/// What a customer is looked up by; what is no UUID is nobody's id.
fn lookup(reference: &CustomerReference) -> Option<Lookup> {
    match (&reference.id, &reference.external_key) {
        (Some(id), _) => Uuid::try_parse(id).ok().map(|id| Lookup::Id(id.into())),
        (None, Some(key)) => Some(Lookup::Key(plan::stored_key(key))),
        (None, None) => None,
    }
}

impl Gateway {
    pub(super) async fn read_many(
        &self,
        caller: &Caller,
        input: GetCustomers,
    ) -> Result<LookupResultList, Failure<Fault>> {
        let references = input.references.reference;
        let (places, lookups): (Vec<usize>, Vec<Lookup>) = references
            .iter()
            .enumerate()
            .filter_map(|(place, reference)| Some((place, lookup(reference)?)))
            .unzip();
        let found = self.store.find_all(lookups).await;
        let found = places.into_iter().zip(found.map_err(Failure::internal)?);
        let found: HashMap<usize, Stored> = found
            .filter_map(|(place, found)| Some((place, found?)))
            .collect();
        let mut left = view::MOST_BYTES;
        let mut result = Vec::with_capacity(references.len());
        for (place, reference) in references.into_iter().enumerate() {
            let one = self.answer(caller, place, reference, found.get(&place))?;
            let size = one.customer.as_ref().map_or(0, view::size);
            left = match left.checked_sub(size) {
                Some(left) => left,
                None if place == 0 => 0,
                None => return Err(Fault::LimitExceeded(refusals::too_long(place)).into()),
            };
            result.push(one);
        }
        Ok(LookupResultList { result })
    }

    /// What one reference found.
    fn answer(
        &self,
        caller: &Caller,
        place: usize,
        reference: CustomerReference,
        found: Option<&Stored>,
    ) -> Result<LookupResult, Failure<Fault>> {
        let index = i32::try_from(place).unwrap_or(i32::MAX);
        let deleted = found.filter(|stored| stored.row.deleted_at.is_some());
        let CustomerReference { id, external_key } = reference;
        let (child, missing) = match (deleted, id, external_key, found) {
            (Some(stored), Some(_), ..) => ("id", refusals::deleted_id(stored.row.id)),
            (Some(stored), None, Some(key), _) => {
                ("externalKey", refusals::deleted_key(stored.row.id, key))
            }
            (None, _, _, Some(stored)) => {
                let customer = self.show(caller, stored).map_err(Failure::internal)?;
                return Ok(LookupResult {
                    index,
                    customer: Some(customer),
                    error: None,
                });
            }
            (None, None, Some(key), None) => ("externalKey", refusals::unknown_key(key)),
            (_, id, ..) => ("id", refusals::unknown_id(&id.unwrap_or_default())),
        };
        Ok(LookupResult {
            index,
            customer: None,
            error: Some(RecordError {
                code: "CustomerNotFound".to_owned(),
                message: missing.message,
                path: Some(format!(
                    "/GetCustomers/references/reference[{}]/{child}",
                    place + 1
                )),
            }),
        })
    }
}
