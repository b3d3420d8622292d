//! What became of a request, kept for whoever lost the answer and asks again.
//!
//! An outcome holds ids, versions, codes, and texts that never repeat a value; the request that is
//! sent again brings its values with it. The digest tells whether it is the same request: a keyed
//! one, since a plain one could be tried against guessed customers.

use super::schema::requests;
use super::{Error, Id, Outcome, Write};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

/// A request whose outcome is kept with what it writes.
#[derive(Clone, Debug)]
pub struct Request {
    /// Who asks.
    pub client: String,
    /// The id that the client gave the request.
    pub id: String,
    /// The operation's name.
    pub operation: String,
    /// What the request says, as a keyed digest.
    pub digest: Vec<u8>,
    /// When it is asked, in milliseconds since 1970 UTC: what expired by then counts as forgotten.
    pub now: i64,
    /// When it may be forgotten, in milliseconds since 1970 UTC.
    pub expires: i64,
    /// Its records in order.
    pub records: Vec<Part>,
}

/// What became of one record of a request, or is going to be told by writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// It was settled before.
    Settled(Settled),
    /// By the next writes, so many of them: the last tells, unless one before it was refused.
    Writes(usize),
}

/// What became of one record of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Settled {
    /// The customer stands as asked.
    Written {
        /// The customer.
        id: Id,
        /// Its version.
        version: i64,
        /// Whether it is new.
        created: bool,
    },
    /// Refused for what it asks.
    Refused(Vec<Refusal>),
    /// Another customer holds an external key that it asks for.
    Duplicate {
        /// Who holds it.
        holder: Id,
    },
    /// Others wrote the same customer at the same time, again and again.
    Overtaken,
}

/// One reason of a refusal, in words that repeat no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The fault's name.
    pub code: String,
    /// A sentence for the programmer.
    pub message: String,
    /// The element, if it is one.
    pub path: Option<String>,
}

/// A request that was answered before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The operation's name.
    pub operation: String,
    /// What the request said.
    pub digest: Vec<u8>,
    /// What became of its records, in order.
    pub records: Vec<Settled>,
}

/// A request's row.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = requests, treat_none_as_default_value = false)]
pub(super) struct RequestRow {
    client: String,
    request_id: String,
    operation: String,
    digest: Vec<u8>,
    outcome: String,
    pub(super) expires: i64,
}

impl Request {
    /// What became of it: of its records that were not settled before, what these outcomes say.
    pub(super) fn outcome(&self, writes: &[Write], outcomes: &[Outcome]) -> String {
        let mut written = writes.iter().zip(outcomes);
        let records = self.records.iter().map(|record| match record {
            Part::Settled(settled) => settled.clone(),
            Part::Writes(count) => Settled::of(written.by_ref().take(*count)),
        });
        let records: Vec<Settled> = records.collect();
        // It fails for maps whose keys are no texts: there is none.
        serde_json::to_string(&records).unwrap_or_default()
    }

    /// Its row, with this outcome.
    pub(super) fn row(&self, outcome: String) -> RequestRow {
        RequestRow {
            client: self.client.clone(),
            request_id: self.id.clone(),
            operation: self.operation.clone(),
            digest: self.digest.clone(),
            outcome,
            expires: self.expires,
        }
    }
}

impl Settled {
    /// What the outcomes of a record's writes say.
    fn of<'w>(written: impl Iterator<Item = (&'w Write, &'w Outcome)>) -> Self {
        let told = written.map(|(write, outcome)| Self::one(write, outcome));
        let settled = told.reduce(|before, told| match before {
            Self::Written { .. } => told,
            refused => refused,
        });
        settled.unwrap_or(Self::Overtaken)
    }

    fn one(write: &Write, outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Applied { version } => Self::Written {
                id: write.customer(),
                version: *version,
                created: write.is_new(),
            },
            Outcome::DuplicateKey { holder, .. } => Self::Duplicate { holder: *holder },
            Outcome::VersionConflict { .. } | Outcome::Missing => Self::Overtaken,
        }
    }
}

impl TryFrom<RequestRow> for Answered {
    type Error = Error;

    fn try_from(row: RequestRow) -> Result<Self, Error> {
        let records = serde_json::from_str(&row.outcome);
        Ok(Self {
            operation: row.operation,
            digest: row.digest,
            records: records.map_err(|cause| Error::Storage(Box::new(cause)))?,
        })
    }
}
