//! `GetCustomers`.

use super::{Gateway, missing, plan, refusals, view};
use crate::access::Caller;
use crate::contract::{
    CustomerNotFound, CustomerReference, ExternalKey, GetCustomers, GetCustomersFault as Fault,
    LookupResult, LookupResultList, RecordError,
};
use crate::store::{self, Departed, Id, Lookup, Stored};
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
        let mut found: HashMap<usize, Stored> = found
            .filter_map(|(place, found)| Some((place, found?)))
            .collect();
        let departed = self.departed(&references, &found).await;
        let departed = departed.map_err(Failure::internal)?;
        let unheld = self.unheld(&references, &found).await;
        let mut unheld = unheld.map_err(Failure::internal)?;
        let mut left = view::MOST_BYTES;
        let mut result = Vec::with_capacity(references.len());
        for (place, reference) in references.into_iter().enumerate() {
            let stored = found.remove(&place);
            let one = match unheld.remove(&place) {
                Some(missing) => not_found(place, "externalKey", missing),
                None => self.answer(caller, place, reference, stored, &departed)?,
            };
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

    /// What is known of those who were asked for by id, and are not there or deleted.
    async fn departed(
        &self,
        references: &[CustomerReference],
        found: &HashMap<usize, Stored>,
    ) -> Result<HashMap<Id, Departed>, store::Error> {
        let living = |stored: &Stored| stored.row.deleted_at.is_none();
        let ids = references.iter().enumerate().filter_map(|(place, one)| {
            let id = Uuid::try_parse(one.id.as_ref()?).ok()?;
            (!found.get(&place).is_some_and(living)).then_some(Id::from(id))
        });
        let ids: Vec<Id> = ids.collect();
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let departed = self.store.departed(ids).await?;
        Ok(departed
            .into_iter()
            .map(|one| (one.customer, one))
            .collect())
    }

    /// Why those external keys find nobody that nobody holds.
    async fn unheld(
        &self,
        references: &[CustomerReference],
        found: &HashMap<usize, Stored>,
    ) -> Result<HashMap<usize, CustomerNotFound>, store::Error> {
        let unheld = references.iter().enumerate().filter_map(|(place, one)| {
            let asked = one.id.is_none() && !found.contains_key(&place);
            Some((place, one.external_key.clone().filter(|_| asked)?))
        });
        let (places, keys): (Vec<usize>, Vec<ExternalKey>) = unheld.unzip();
        let missing = self.missing_keys(keys).await?;
        Ok(places.into_iter().zip(missing).collect())
    }

    /// What one reference found, if it is no key that nobody holds.
    fn answer(
        &self,
        caller: &Caller,
        place: usize,
        reference: CustomerReference,
        found: Option<Stored>,
        departed: &HashMap<Id, Departed>,
    ) -> Result<LookupResult, Failure<Fault>> {
        let row = match found {
            Some(stored) if stored.row.deleted_at.is_none() => {
                let customer = self.show(caller, stored).map_err(Failure::internal)?;
                return Ok(LookupResult {
                    index: index(place),
                    customer: Some(customer),
                    error: None,
                });
            }
            gone => gone.map(|stored| stored.row),
        };
        Ok(match (reference.id, reference.external_key, &row) {
            (None, Some(key), Some(row)) => {
                not_found(place, "externalKey", refusals::deleted_key(row.id, key))
            }
            (id, ..) => {
                let id = id.unwrap_or_default();
                let known = Uuid::try_parse(&id).ok();
                let known = known.and_then(|id| departed.get(&Id::from(id)));
                not_found(place, "id", missing::reason(&id, row.as_ref(), known))
            }
        })
    }
}

/// The result of a reference that finds nobody, in this child.
fn not_found(place: usize, child: &str, missing: CustomerNotFound) -> LookupResult {
    let path = format!("/GetCustomers/references/reference[{}]/{child}", place + 1);
    LookupResult {
        index: index(place),
        customer: None,
        error: Some(RecordError {
            code: "CustomerNotFound".to_owned(),
            message: missing.message,
            path: Some(path),
        }),
    }
}

fn index(place: usize) -> i32 {
    i32::try_from(place).unwrap_or(i32::MAX)
}
