//! `GetCustomer` and `GetCustomerByKey`.

use super::{Gateway, plan, refusals, view};
use crate::access::Caller;
use crate::contract::{
    Customer, ExternalKey, GetCustomer, GetCustomerByKey, GetCustomerByKeyFault, GetCustomerFault,
};
use crate::store::{self, Id, Stored};
use castile_soap::operation::Failure;
use uuid::Uuid;

impl Gateway {
    pub(super) async fn read(
        &self,
        caller: &Caller,
        input: GetCustomer,
    ) -> Result<Customer, Failure<GetCustomerFault>> {
        let found = self.find(&input.id).await.map_err(Failure::internal)?;
        match found {
            Some(stored) if stored.row.deleted_at.is_none() => {
                self.show(caller, stored).map_err(Failure::internal)
            }
            gone => {
                let detail = Box::pin(self.missing(&input.id, gone.as_ref())).await;
                let detail = detail.map_err(Failure::internal)?;
                Err(GetCustomerFault::CustomerNotFound(detail).into())
            }
        }
    }

    pub(super) async fn read_by_key(
        &self,
        caller: &Caller,
        input: GetCustomerByKey,
    ) -> Result<Customer, Failure<GetCustomerByKeyFault>> {
        let asked = ExternalKey {
            source_system: input.source_system,
            external_id: input.external_id,
        };
        let found = self.store.find_by_key(&plan::stored_key(&asked)).await;
        let Some(stored) = found.map_err(Failure::internal)? else {
            let detail = Box::pin(self.missing_key(asked)).await;
            let detail = detail.map_err(Failure::internal)?;
            return Err(GetCustomerByKeyFault::CustomerNotFound(detail).into());
        };
        if stored.row.deleted_at.is_some() {
            let detail = refusals::deleted_key(stored.row.id, asked);
            return Err(GetCustomerByKeyFault::CustomerNotFound(detail).into());
        }
        self.show(caller, stored).map_err(Failure::internal)
    }

    /// The customer of this id, deleted or not. What is no UUID is nobody's id.
    pub(super) async fn find(&self, id: &str) -> Result<Option<Stored>, store::Error> {
        match Uuid::try_parse(id) {
            Ok(id) => self.store.find(Id::from(id)).await,
            Err(_) => Ok(None),
        }
    }

    pub(super) fn show(&self, caller: &Caller, stored: Stored) -> Result<Customer, store::Error> {
        Ok(view::customer(stored.open(&self.keyring)?, caller))
    }
}
