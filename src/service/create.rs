//! `CreateCustomer` and `CreateCustomers`: a single one is a batch of one.

use super::judge::Judge;
use super::{Gateway, plan, refusals, requests, rules};
use crate::contract::{
    CreateCustomer, CreateCustomerFault, CreateCustomers, CreateCustomersFault, CustomerData,
    DuplicateCustomer, ExternalKey, RecordError, RecordErrorList, RecordResult, RecordResultList,
    WriteResult,
};
use crate::crypto::Nonces;
use crate::store::{self, Outcome};
use castile_soap::decode::{Checked, Violation};
use castile_soap::operation::Failure;

impl Gateway {
    pub(super) async fn create(
        &self,
        input: CreateCustomer,
    ) -> Result<WriteResult, Failure<CreateCustomerFault>> {
        let written = self.create_all(vec![input.data]).await;
        match written.map_err(Failure::internal)?.pop() {
            Some(Ok(result)) => Ok(result),
            Some(Err(duplicate)) => Err(CreateCustomerFault::DuplicateCustomer(duplicate).into()),
            None => Err(Failure::internal(unexpected())),
        }
    }

    pub(super) async fn create_batch(
        &self,
        input: CreateCustomers,
    ) -> Result<RecordResultList, Failure<CreateCustomersFault>> {
        let mut results = Vec::with_capacity(input.customers.customer.len());
        let mut valid = Vec::with_capacity(results.capacity());
        for (index, record) in input.customers.customer.into_iter().enumerate() {
            let (data, found) = judged(index, record);
            results.push(refused(index, data.as_ref(), found));
            valid.extend(data.filter(|_| results.last().is_some_and(|one| one.errors.is_none())));
        }
        let written = self.create_all(valid).await.map_err(Failure::internal)?;
        let waiting = results.iter_mut().filter(|result| result.errors.is_none());
        for (result, written) in waiting.zip(written) {
            enter(result, written);
        }
        Ok(RecordResultList { result: results })
    }

    /// Creates valid customers in one go; each is created, or meets a key that is taken.
    async fn create_all(
        &self,
        customers: Vec<CustomerData>,
    ) -> Result<Vec<Result<WriteResult, DuplicateCustomer>>, store::Error> {
        let mut ids = Vec::with_capacity(customers.len());
        let mut writes = Vec::with_capacity(customers.len());
        let mut nonces = Nonces::new();
        for data in customers {
            let (id, write) = plan::create(&self.keyring, &mut nonces, data)?;
            ids.push(id);
            writes.push(write);
        }
        if writes.is_empty() {
            return Ok(Vec::new());
        }
        let outcomes = self.store.apply(writes).await?;
        ids.into_iter()
            .zip(outcomes)
            .map(|(id, outcome)| match outcome {
                Outcome::Applied { version } => Ok(Ok(WriteResult {
                    id: id.to_string(),
                    version: version.to_string(),
                    created: true,
                })),
                Outcome::DuplicateKey { key, holder } => {
                    Ok(Err(refusals::duplicate(holder, plan::contract_key(key))))
                }
                Outcome::VersionConflict { .. } | Outcome::Missing => Err(unexpected()),
            })
            .collect()
    }
}

/// A record with everything that is wrong with it.
fn judged(index: usize, record: Checked<CustomerData>) -> (Option<CustomerData>, Vec<Violation>) {
    let (data, mut found) = match record {
        Checked::Valid(data) => (Some(data), Vec::new()),
        Checked::Invalid { violations, rest } => (rest, violations),
    };
    requests::explain_nil(&mut found);
    if let Some(data) = &data {
        let path = format!("/CreateCustomers/customers/customer[{}]", index + 1);
        rules::new(data, &mut Judge::new(&path, &mut found));
    }
    (data, found)
}

/// The result of a record that has not been written, with its errors if it has any.
fn refused(index: usize, data: Option<&CustomerData>, found: Vec<Violation>) -> RecordResult {
    let errors = found.into_iter().map(|violation| RecordError {
        code: "ValidationFailed".to_owned(),
        message: violation.message,
        path: Some(violation.path),
    });
    let errors: Vec<_> = errors.collect();
    RecordResult {
        index: i32::try_from(index).unwrap_or(i32::MAX),
        id: None,
        external_key: data.and_then(first_key),
        success: false,
        created: false,
        version: None,
        errors: (!errors.is_empty()).then_some(RecordErrorList { error: errors }),
    }
}

fn first_key(data: &CustomerData) -> Option<ExternalKey> {
    data.external_keys.as_ref()?.external_key.first().cloned()
}

/// Enters what became of a valid record.
fn enter(result: &mut RecordResult, written: Result<WriteResult, DuplicateCustomer>) {
    match written {
        Ok(written) => {
            result.success = true;
            result.created = written.created;
            result.id = Some(written.id);
            result.version = Some(written.version);
        }
        Err(duplicate) => {
            let error = RecordError {
                code: "DuplicateCustomer".to_owned(),
                message: duplicate.message,
                path: Some(format!(
                    "/CreateCustomers/customers/customer[{}]/externalKeys",
                    result.index.saturating_add(1)
                )),
            };
            result.errors = Some(RecordErrorList { error: vec![error] });
        }
    }
}

/// A new id cannot be in use.
fn unexpected() -> store::Error {
    store::Error::Storage("the store has lost a write, or has its new id already".into())
}
