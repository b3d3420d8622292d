//! `UpdateCustomer`.

use super::judge::Judge;
use super::{Gateway, plan, refusals, rules};
use crate::contract::{UpdateCustomer, UpdateCustomerFault as Fault, WriteResult};
use crate::store::{self, Outcome, WriteSet};
use castile_soap::operation::Failure;

/// How often a write is planned before the caller is told to try later.
pub(super) const ATTEMPTS: usize = 8;

impl Gateway {
    pub(super) async fn update(
        &self,
        input: UpdateCustomer,
    ) -> Result<WriteResult, Failure<Fault>> {
        for _ in 0..ATTEMPTS {
            let found = self.find(&input.id).await.map_err(Failure::internal)?;
            let Some(stored) = found else {
                return Err(Fault::CustomerNotFound(refusals::unknown_id(&input.id)).into());
            };
            let id = stored.row.id;
            if stored.row.deleted_at.is_some() {
                return Err(Fault::CustomerNotFound(refusals::deleted_id(id)).into());
            }
            if input.version != stored.row.version.to_string() {
                let detail = refusals::conflict(id, stored.row.version);
                return Err(Fault::VersionConflict(detail).into());
            }
            let old = stored.open(&self.keyring).map_err(Failure::internal)?;
            let data = plan::change(&old.data, &input.data, input.clear.as_ref());
            let mut violations = Vec::new();
            rules::whole(
                &data,
                &mut Judge::new("/UpdateCustomer/data", &mut violations),
            );
            if !violations.is_empty() {
                return Err(Fault::ValidationFailed(refusals::invalid(violations)).into());
            }
            let write = plan::update(&self.keyring, &stored, &old, data);
            match self.apply(write).await.map_err(Failure::internal)? {
                Outcome::Applied { version } => {
                    return Ok(WriteResult {
                        id: id.to_string(),
                        version: version.to_string(),
                        created: false,
                    });
                }
                Outcome::DuplicateKey { key, holder } => {
                    let detail = refusals::duplicate(holder, plan::contract_key(key));
                    return Err(Fault::DuplicateCustomer(detail).into());
                }
                Outcome::VersionConflict { .. } | Outcome::Missing => {}
            }
        }
        Err(Failure::internal(store::Error::Busy))
    }

    /// Applies one write.
    pub(super) async fn apply(
        &self,
        write: Result<WriteSet, store::Error>,
    ) -> Result<Outcome, store::Error> {
        let outcomes = self.store.apply(vec![write?]).await?;
        outcomes.into_iter().next().ok_or(store::Error::Closed)
    }
}
