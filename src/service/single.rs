//! Writes of one record: a batch of one, which is refused as a whole.

use super::Gateway;
use super::ask::{Ask, Task};
use super::carry_out::How;
use super::ticket::Ticket;
use super::verdict::{Refused, Verdict};
use crate::access::Caller;
use crate::contract::{
    CreateCustomer, CustomerDeletion, CustomerUpdate, CustomerUpsert, DeleteCustomer,
    EraseCustomer, MergeCustomers, RestoreCustomer, UpdateCustomer, UpsertCustomer, WriteResult,
    operations,
};
use crate::store::{self, Settled};
use castile_soap::operation::{Failure, Operation};

/// An operation that writes one record.
pub(super) trait Single: Operation {
    /// The id that the client gave the request.
    fn request_id(input: &Self::Input) -> Option<&String>;
    /// What the request asks for.
    fn ask(input: Self::Input) -> Ask;
}

impl Gateway {
    /// Carries out a write of one record.
    pub(super) async fn write_one<O: Single>(
        &self,
        caller: &Caller,
        input: O::Input,
    ) -> Result<WriteResult, Failure<O::Fault>>
    where
        Failure<O::Fault>: From<Refused>,
    {
        let ticket = Ticket::of::<O>(caller, O::request_id(&input), &input);
        let mut tasks = [Task::single(O::NAME, O::ask(input))];
        let carried = self
            .carry_out(&mut tasks, How::SINGLE, ticket.as_ref())
            .await;
        if let Some(answered) = carried.map_err(Failure::internal)? {
            let mut records = self.repeated(ticket.as_ref(), answered)?.into_iter();
            return match records.next() {
                Some(Settled::Written {
                    id,
                    version,
                    created,
                }) => Ok(result(id, version, created)),
                _ => Err(Failure::internal(
                    "what was kept of a single write is no write",
                )),
            };
        }
        let [task] = tasks;
        match task.verdict {
            Some(Verdict::Written {
                id,
                version,
                created,
            }) => Ok(result(id, version, created)),
            Some(Verdict::Refused(refused)) => Err(refused.into()),
            None => Err(Failure::internal(store::Error::Busy)),
        }
    }
}

fn result(id: store::Id, version: i64, created: bool) -> WriteResult {
    WriteResult {
        id: id.to_string(),
        version: version.to_string(),
        created,
    }
}

impl Single for operations::CreateCustomer {
    fn request_id(input: &CreateCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: CreateCustomer) -> Ask {
        input.data.into()
    }
}

impl Single for operations::UpdateCustomer {
    fn request_id(input: &UpdateCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: UpdateCustomer) -> Ask {
        let UpdateCustomer {
            id,
            version,
            data,
            clear,
            request_id: _,
        } = input;
        CustomerUpdate {
            id,
            version,
            data,
            clear,
        }
        .into()
    }
}

impl Single for operations::UpsertCustomer {
    fn request_id(input: &UpsertCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: UpsertCustomer) -> Ask {
        let UpsertCustomer {
            source_system,
            external_id,
            data,
            clear,
            request_id: _,
        } = input;
        CustomerUpsert {
            source_system,
            external_id,
            data,
            clear,
        }
        .into()
    }
}

impl Single for operations::DeleteCustomer {
    fn request_id(input: &DeleteCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: DeleteCustomer) -> Ask {
        let DeleteCustomer {
            id,
            version,
            request_id: _,
        } = input;
        CustomerDeletion { id, version }.into()
    }
}

impl Single for operations::RestoreCustomer {
    fn request_id(input: &RestoreCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: RestoreCustomer) -> Ask {
        let RestoreCustomer {
            id,
            version,
            request_id: _,
        } = input;
        Ask::Restore(CustomerDeletion { id, version })
    }
}

impl Single for operations::MergeCustomers {
    fn request_id(input: &MergeCustomers) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: MergeCustomers) -> Ask {
        input.into()
    }
}

impl Single for operations::EraseCustomer {
    fn request_id(input: &EraseCustomer) -> Option<&String> {
        input.request_id.as_ref()
    }

    fn ask(input: EraseCustomer) -> Ask {
        input.into()
    }
}
