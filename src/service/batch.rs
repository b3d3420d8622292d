//! Writes of many records, with a result for each.

use super::Gateway;
use super::ask::{Ask, Task};
use super::carry_out::How;
use super::refusals;
use super::ticket::Ticket;
use super::verdict::{Refused, Verdict};
use crate::access::Caller;
use crate::contract::{
    BatchOptions, ConfirmReplication, CreateCustomers, CustomerData, CustomerDeletion,
    CustomerUpdate, CustomerUpsert, DeleteCustomers, ExternalKey, RecordError, RecordErrorList,
    RecordResult, RecordResultList, ReplicationConfirmation, UpdateCustomers, UpsertCustomers,
    operations,
};
use crate::store::{Id, Refusal, Settled};
use castile_soap::decode::Checked;
use castile_soap::operation::{Failure, Operation};
use std::collections::HashSet;

/// An operation that writes many records.
pub(super) trait Batch: Operation {
    /// One record.
    type Record: Into<Ask>;
    /// How the batch is carried out.
    fn options(input: &Self::Input) -> Option<&BatchOptions>;
    /// The id that the client gave the request.
    fn request_id(input: &Self::Input) -> Option<&String>;
    /// The records, each as it was read.
    fn records(input: &mut Self::Input) -> &mut Vec<Checked<Self::Record>>;
}

impl Gateway {
    /// Carries out a write of many records.
    pub(super) async fn write_many<O: Batch>(
        &self,
        caller: &Caller,
        mut input: O::Input,
    ) -> Result<RecordResultList, Failure<O::Fault>>
    where
        Failure<O::Fault>: From<Refused>,
    {
        let mut ticket = Ticket::of::<O>(caller, O::request_id(&input), &input);
        let how = How::new(O::options(&input));
        let records = std::mem::take(O::records(&mut input));
        if let Some(ticket) = &mut ticket {
            for record in &records {
                if let Checked::Invalid { violations, .. } = record {
                    ticket.add(violations);
                }
            }
        }
        let mut tasks = Task::batch(O::NAME, records);
        let carried = self.carry_out(&mut tasks, how, ticket.as_ref()).await;
        let settled = match carried.map_err(Failure::internal)? {
            Some(answered) => self.repeated(ticket.as_ref(), answered)?,
            None => settled(&tasks, how),
        };
        let unborn = unborn(&tasks, how);
        let records = (0..).zip(tasks).zip(settled);
        let result = |((index, task), settled)| result(index, task, settled, how, &unborn);
        Ok(RecordResultList {
            result: records.map(result).collect(),
        })
    }
}

/// Whether all or none of the records are written, and it is none.
fn is_none(tasks: &[Task], how: How) -> bool {
    how.all_or_none && tasks.iter().any(Task::is_refused)
}

/// The new customers of a batch that writes none of them. Nobody will find them by these ids.
fn unborn(tasks: &[Task], how: How) -> HashSet<Id> {
    if !how.validate_only && !is_none(tasks, how) {
        return HashSet::new();
    }
    let new = |task: &Task| match &task.verdict {
        Some(Verdict::Written {
            id, created: true, ..
        }) => Some(*id),
        _ => None,
    };
    tasks.iter().filter_map(new).collect()
}

/// What became of the records: of all or none, the good ones are refused for their neighbours'.
fn settled(tasks: &[Task], how: How) -> Vec<Settled> {
    let none = is_none(tasks, how);
    let settled = |task: &Task| match &task.verdict {
        Some(verdict) if verdict.is_written() && none => {
            Settled::Refused(vec![refusals::not_written()])
        }
        Some(verdict) => verdict.settled(&task.place),
        None => Settled::Overtaken,
    };
    tasks.iter().map(settled).collect()
}

fn result(
    index: i32,
    task: Task,
    settled: Settled,
    how: How,
    unborn: &HashSet<Id>,
) -> RecordResult {
    let unwritten = |external_key: Option<ExternalKey>, errors: Vec<RecordError>| RecordResult {
        index,
        id: None,
        external_key,
        success: false,
        created: false,
        version: None,
        errors: Some(RecordErrorList { error: errors }),
    };
    match settled {
        Settled::Written {
            id,
            version,
            created,
        } => RecordResult {
            index,
            id: (!unborn.contains(&id)).then(|| id.to_string()),
            external_key: task.key,
            success: true,
            created,
            version: (!how.validate_only).then(|| version.to_string()),
            errors: None,
        },
        Settled::Refused(refusals) => {
            unwritten(task.key, refusals.into_iter().map(error).collect())
        }
        Settled::Duplicate { holder } => {
            let holder = (!unborn.contains(&holder)).then_some(holder);
            let duplicate = refusals::duplicate_record(holder, task.place.keys);
            unwritten(task.key, vec![error(duplicate)])
        }
        Settled::Overtaken => unwritten(task.key, vec![error(refusals::overtaken())]),
    }
}

fn error(refusal: Refusal) -> RecordError {
    RecordError {
        code: refusal.code,
        message: refusal.message,
        path: refusal.path,
    }
}

/// The operations that write many records differ in these alone.
macro_rules! batches {
    ($($operation:ident of $record:ident;)*) => {$(
        impl Batch for operations::$operation {
            type Record = $record;

            fn options(input: &$operation) -> Option<&BatchOptions> {
                input.options.as_ref()
            }

            fn request_id(input: &$operation) -> Option<&String> {
                input.request_id.as_ref()
            }

            fn records(input: &mut $operation) -> &mut Vec<Checked<$record>> {
                &mut input.customers.customer
            }
        }
    )*};
}

batches! {
    CreateCustomers of CustomerData;
    UpdateCustomers of CustomerUpdate;
    UpsertCustomers of CustomerUpsert;
    DeleteCustomers of CustomerDeletion;
    ConfirmReplication of ReplicationConfirmation;
}
