//! `UpsertCustomer`.

use super::judge::Judge;
use super::update::ATTEMPTS;
use super::{Gateway, plan, refusals, rules};
use crate::contract::{
    CustomerData, ExternalKey, UpsertCustomer, UpsertCustomerFault as Fault, WriteResult,
};
use crate::crypto::Nonces;
use crate::store::{self, Id, Outcome, Stored, WriteSet};
use castile_soap::operation::Failure;

/// A write of an upsert, planned on what was read.
struct Planned {
    id: Id,
    created: bool,
    write: WriteSet,
}

impl Gateway {
    pub(super) async fn upsert(
        &self,
        input: UpsertCustomer,
    ) -> Result<WriteResult, Failure<Fault>> {
        let asked = ExternalKey {
            source_system: input.source_system.clone(),
            external_id: input.external_id.clone(),
        };
        let key = plan::stored_key(&asked);
        for _ in 0..ATTEMPTS {
            let found = self.store.find_by_key(&key).await;
            let planned = match found.map_err(Failure::internal)? {
                Some(stored) if stored.row.deleted_at.is_some() => {
                    let detail = refusals::deleted_key(stored.row.id, asked);
                    return Err(Fault::CustomerNotFound(detail).into());
                }
                Some(stored) => self.plan_change(&input, &asked, &stored)?,
                None => self.plan_new(&input, &asked)?,
            };
            let outcome = self.apply(Ok(planned.write)).await;
            match outcome.map_err(Failure::internal)? {
                Outcome::Applied { version } => {
                    return Ok(WriteResult {
                        id: planned.id.to_string(),
                        version: version.to_string(),
                        created: planned.created,
                    });
                }
                Outcome::DuplicateKey { key: taken, holder } if taken != key => {
                    let detail = refusals::duplicate(holder, plan::contract_key(taken));
                    return Err(Fault::DuplicateCustomer(detail).into());
                }
                // Somebody else was first, with the customer or with its key.
                Outcome::DuplicateKey { .. }
                | Outcome::VersionConflict { .. }
                | Outcome::Missing => {}
            }
        }
        Err(Failure::internal(store::Error::Busy))
    }

    fn plan_new(
        &self,
        input: &UpsertCustomer,
        key: &ExternalKey,
    ) -> Result<Planned, Failure<Fault>> {
        let data = plan::change(&CustomerData::default(), &input.data, input.clear.as_ref());
        let data = judged(data, key)?;
        let (id, write) =
            plan::create(&self.keyring, &mut Nonces::new(), data).map_err(Failure::internal)?;
        Ok(Planned {
            id,
            created: true,
            write,
        })
    }

    fn plan_change(
        &self,
        input: &UpsertCustomer,
        key: &ExternalKey,
        stored: &Stored,
    ) -> Result<Planned, Failure<Fault>> {
        let old = stored.open(&self.keyring).map_err(Failure::internal)?;
        let data = plan::change(&old.data, &input.data, input.clear.as_ref());
        let data = judged(data, key)?;
        let write = plan::update(&self.keyring, stored, &old, data);
        Ok(Planned {
            id: old.id,
            created: false,
            write: write.map_err(Failure::internal)?,
        })
    }
}

/// The customer as it is to be stored, with the key that it was asked for by.
fn judged(mut data: CustomerData, key: &ExternalKey) -> Result<CustomerData, Failure<Fault>> {
    let mut violations = Vec::new();
    rules::whole(
        &data,
        &mut Judge::new("/UpsertCustomer/data", &mut violations),
    );
    if !violations.is_empty() {
        return Err(Fault::ValidationFailed(refusals::invalid(violations)).into());
    }
    plan::ensure_key(&mut data, key);
    Ok(data)
}
