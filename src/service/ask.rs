//! What one record of a write asks for, whichever operation brought it: a single write is a batch
//! of one.

use super::requests;
use super::verdict::{Refused, Verdict};
use crate::contract::{
    CustomerData, CustomerDeletion, CustomerUpdate, CustomerUpsert, EraseCustomer, ExternalKey,
    MergeCustomers, ReplicationConfirmation,
};
use castile_soap::decode::{Checked, Violation};

/// What a record asks for.
#[derive(Debug)]
pub(super) enum Ask {
    /// A new customer.
    Create(Box<CustomerData>),
    /// A change of a known one.
    Update(Box<CustomerUpdate>),
    /// A change of the one that holds a key, or a new one.
    Upsert(Box<CustomerUpsert>),
    /// A deletion.
    Delete(CustomerDeletion),
    /// The end of a deletion, in the same words.
    Restore(CustomerDeletion),
    /// A key that another system has for a known one.
    Confirm(ReplicationConfirmation),
    /// One customer in the place of two.
    Merge(MergeCustomers),
    /// The end of all that is stored of a customer.
    Erase(EraseCustomer),
}

/// Where a record stands in its request.
#[derive(Debug)]
pub(super) struct Place {
    /// Its element.
    pub(super) record: String,
    /// The element of its data.
    pub(super) data: String,
    /// The element of its external keys.
    pub(super) keys: String,
}

/// One record, and what has become of it so far.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) place: Place,
    /// What it asks for; `None` when too little of it could be read, or it has been carried out.
    pub(super) ask: Option<Ask>,
    /// The key that its result shows.
    pub(super) key: Option<ExternalKey>,
    /// What has become of it; `None` while it is open.
    pub(super) verdict: Option<Verdict>,
    /// How many writes it comes to, while it is open.
    pub(super) writes: usize,
    /// Whether the verdict was reached without a write, on what earlier records are going to write.
    pub(super) leans: bool,
}

impl Place {
    /// The place of a single write, in the request of this name.
    pub(super) fn single(request: &str) -> Self {
        Self {
            record: format!("/{request}"),
            data: format!("/{request}/data"),
            keys: format!("/{request}/data/externalKeys"),
        }
    }

    /// The place of a batch's record, counted from 0; `data` and `keys` say where in it its data
    /// and its external keys stand.
    fn entry(request: &str, index: usize, (data, keys): (&str, &str)) -> Self {
        let record = format!("/{request}/customers/customer[{}]", index + 1);
        Self {
            data: format!("{record}{data}"),
            keys: format!("{record}{keys}"),
            record,
        }
    }
}

impl Task {
    /// The only record of a single write, which has been judged by its own rules.
    pub(super) fn single(request: &str, ask: impl Into<Ask>) -> Self {
        Self {
            place: Place::single(request),
            ask: Some(ask.into()),
            key: None,
            verdict: None,
            writes: 0,
            leans: false,
        }
    }

    /// The records of a batch, each judged by its own rules.
    pub(super) fn batch<T: Into<Ask>>(request: &str, records: Vec<Checked<T>>) -> Vec<Self> {
        let records = records.into_iter().enumerate();
        let task = |(index, record)| Self::entry(request, index, record);
        records.map(task).collect()
    }

    /// Whether it is refused.
    pub(super) fn is_refused(&self) -> bool {
        let verdict = self.verdict.as_ref();
        verdict.is_some_and(|verdict| !verdict.is_written())
    }

    /// Leaves it open again.
    pub(super) fn reopen(&mut self) {
        self.verdict = None;
        self.leans = false;
    }

    fn entry<T: Into<Ask>>(request: &str, index: usize, record: Checked<T>) -> Self {
        let (record, mut found) = match record {
            Checked::Valid(record) => (Some(record), Vec::new()),
            Checked::Invalid { violations, rest } => (rest, violations),
        };
        let ask: Option<Ask> = record.map(Into::into);
        let parts = ask.as_ref().map_or(("", ""), Ask::parts);
        let place = Place::entry(request, index, parts);
        requests::explain_nil(&mut found);
        if let Some(ask) = &ask {
            ask.judge(&place, &mut found);
        }
        Self {
            key: ask.as_ref().and_then(Ask::shown_key),
            ask,
            place,
            verdict: (!found.is_empty()).then(|| Refused::invalid(found).into()),
            writes: 0,
            leans: false,
        }
    }
}

impl Ask {
    /// Where in a batch's record the customer's data and external keys stand.
    fn parts(&self) -> (&'static str, &'static str) {
        match self {
            Self::Create(_) => ("", "/externalKeys"),
            Self::Update(_) | Self::Upsert(_) => ("/data", "/data/externalKeys"),
            Self::Confirm(_) => ("", "/externalKey"),
            Self::Delete(_) | Self::Restore(_) | Self::Merge(_) | Self::Erase(_) => ("", ""),
        }
    }

    fn judge(&self, place: &Place, found: &mut Vec<Violation>) {
        match self {
            Self::Create(data) => requests::new(data, place, found),
            Self::Update(ask) => requests::change(&ask.data, ask.clear.as_ref(), place, found),
            Self::Upsert(ask) => {
                requests::change(&ask.data, ask.clear.as_ref(), place, found);
                requests::room(&ask.data, &asked_key(ask), place, found);
            }
            // The rules of a merge are its request's.
            Self::Delete(_)
            | Self::Restore(_)
            | Self::Confirm(_)
            | Self::Merge(_)
            | Self::Erase(_) => {}
        }
    }

    /// The key by which a client finds the record's result again.
    fn shown_key(&self) -> Option<ExternalKey> {
        let first = |data: &CustomerData| {
            let list = data.external_keys.as_ref()?;
            list.external_key.first().cloned()
        };
        match self {
            Self::Create(data) => first(data),
            Self::Update(ask) => first(&ask.data),
            Self::Upsert(ask) => Some(asked_key(ask)),
            Self::Delete(_) | Self::Restore(_) | Self::Merge(_) | Self::Erase(_) => None,
            Self::Confirm(ask) => Some(ask.external_key.clone()),
        }
    }
}

/// The key that an upsert asks by.
pub(super) fn asked_key(ask: &CustomerUpsert) -> ExternalKey {
    ExternalKey {
        source_system: ask.source_system.clone(),
        external_id: ask.external_id.clone(),
    }
}

impl From<CustomerData> for Ask {
    fn from(data: CustomerData) -> Self {
        Self::Create(Box::new(data))
    }
}

impl From<CustomerUpdate> for Ask {
    fn from(update: CustomerUpdate) -> Self {
        Self::Update(Box::new(update))
    }
}

impl From<CustomerUpsert> for Ask {
    fn from(upsert: CustomerUpsert) -> Self {
        Self::Upsert(Box::new(upsert))
    }
}

impl From<CustomerDeletion> for Ask {
    fn from(deletion: CustomerDeletion) -> Self {
        Self::Delete(deletion)
    }
}

impl From<ReplicationConfirmation> for Ask {
    fn from(confirmation: ReplicationConfirmation) -> Self {
        Self::Confirm(confirmation)
    }
}

impl From<MergeCustomers> for Ask {
    fn from(merge: MergeCustomers) -> Self {
        Self::Merge(merge)
    }
}

impl From<EraseCustomer> for Ask {
    fn from(erase: EraseCustomer) -> Self {
        Self::Erase(erase)
    }
}
