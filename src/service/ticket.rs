//! The id that a client gave its request, so that it is carried out once however often it is sent.
//!
//! The request is known again by a keyed digest of what it says, written anew in one form: so
//! prefixes, white space, the order of attributes and the SOAP version make no other request of it.

use super::ask::Task;
use super::verdict::Refused;
use super::{Gateway, plan, refusals};
use crate::access::Caller;
use crate::contract::CONTRACT;
use crate::crypto::Keyring;
use crate::store::{self, Answered, Part, Request, Settled};
use castile_soap::decode::Violation;
use castile_soap::generated::Writer;
use castile_soap::operation::Operation;
use zeroize::Zeroizing;

/// How long an outcome is kept, in milliseconds: a day.
pub(super) const KEPT_FOR: i64 = 24 * 60 * 60 * 1000;

/// A request that is to be carried out once.
#[derive(Debug)]
pub(super) struct Ticket {
    client: String,
    id: String,
    operation: &'static str,
    /// What the request says.
    said: Zeroizing<String>,
}

impl Ticket {
    /// The ticket of a request, if it carries an id.
    pub(super) fn of<O: Operation>(
        caller: &Caller,
        id: Option<&String>,
        input: &O::Input,
    ) -> Option<Self> {
        let id = id?.clone();
        let mut writer = Writer::with_capacity(CONTRACT.revision, 4096);
        O::encode_input(input, &mut writer);
        Some(Self {
            client: caller.client().to_owned(),
            id,
            operation: O::NAME,
            said: Zeroizing::new(writer.into_string()),
        })
    }

    /// Adds what is wrong with records that have no form: they would look as if they were not
    /// there.
    pub(super) fn add(&mut self, violations: &[Violation]) {
        for violation in violations {
            for part in ["\n", &violation.path, "\n", violation.rule] {
                self.said.push_str(part);
            }
        }
    }

    /// The request as it is kept, with what is settled of its records so far.
    pub(super) fn request(
        &self,
        keyring: &Keyring,
        tasks: &[Task],
    ) -> Result<Request, store::Error> {
        let now = plan::now();
        let part = |task: &Task| match &task.verdict {
            Some(verdict) => Part::Settled(verdict.settled(&task.place)),
            None => Part::Writes(task.writes),
        };
        Ok(Request {
            client: self.client.clone(),
            id: self.id.clone(),
            operation: self.operation.to_owned(),
            digest: keyring.request_digest(self.said.as_bytes())?,
            now,
            expires: now + KEPT_FOR,
            records: tasks.iter().map(part).collect(),
        })
    }
}

impl Gateway {
    /// The kept outcome of the request with this ticket's id, whether it is the same request or not.
    pub(super) async fn answered(&self, ticket: &Ticket) -> Result<Option<Answered>, store::Error> {
        let (client, id) = (&ticket.client, &ticket.id);
        self.store.answered(client, id, plan::now()).await
    }

    /// What became of the records when the request was first sent; refused if that was another
    /// request.
    pub(super) fn repeated(
        &self,
        ticket: Option<&Ticket>,
        answered: Answered,
    ) -> Result<Vec<Settled>, Refused> {
        let same = |ticket: &Ticket| {
            let said = ticket.said.as_bytes();
            ticket.operation == answered.operation
                && self.keyring.is_request(said, &answered.digest)
        };
        if ticket.is_some_and(same) {
            return Ok(answered.records);
        }
        let id = ticket.map(|ticket| ticket.id.clone()).unwrap_or_default();
        Err(Refused::RequestIdReused(refusals::reused(id)))
    }
}
