//! `DeleteCustomer`.

use super::update::ATTEMPTS;
use super::{Gateway, plan, refusals};
use crate::contract::{DeleteCustomer, DeleteCustomerFault as Fault, WriteResult};
use crate::store::{self, Id, Outcome};
use castile_soap::operation::Failure;

impl Gateway {
    /// A second deletion succeeds whatever version it names: a caller that lost the first answer
    /// may simply ask again.
    pub(super) async fn delete(
        &self,
        input: DeleteCustomer,
    ) -> Result<WriteResult, Failure<Fault>> {
        for _ in 0..ATTEMPTS {
            let found = self.find(&input.id).await.map_err(Failure::internal)?;
            let Some(stored) = found else {
                return Err(Fault::CustomerNotFound(refusals::unknown_id(&input.id)).into());
            };
            let (id, current) = (stored.row.id, stored.row.version);
            if stored.row.deleted_at.is_some() {
                return Ok(deleted(id, current));
            }
            let expected = input.version.as_ref();
            if expected.is_some_and(|version| *version != current.to_string()) {
                return Err(Fault::VersionConflict(refusals::conflict(id, current)).into());
            }
            let outcome = self.apply(Ok(plan::delete(stored))).await;
            if let Outcome::Applied { version } = outcome.map_err(Failure::internal)? {
                return Ok(deleted(id, version));
            }
        }
        Err(Failure::internal(store::Error::Busy))
    }
}

fn deleted(id: Id, version: i64) -> WriteResult {
    WriteResult {
        id: id.to_string(),
        version: version.to_string(),
        created: false,
    }
}
