//! Carries out the records of a write: planned on what is read, judged and written by the store,
//! and planned anew where others were faster, a few times at most.
//!
//! Who asks for all or none, who only asks, and who wants the outcome kept under a request's id,
//! has all records judged in one transaction: where that is not the last word nothing of it stands,
//! and what is not refused for good is planned again.

use super::ask::{Ask, Task, asked_key};
use super::planner::{self, Planned};
use super::stock::Stock;
use super::ticket::Ticket;
use super::verdict::{Refused, Verdict};
use super::{Gateway, plan, refusals};
use crate::contract::BatchOptions;
use crate::crypto::Nonces;
use crate::store::{self, Answer, Answered, Batch, Lookup, Mode, Outcome, Stored, Write};

/// How often a write is planned before its caller is told to try later.
const ATTEMPTS: usize = 8;

/// How the records of a request are carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct How {
    /// Nothing unless every record passes.
    pub(super) all_or_none: bool,
    /// Nothing at all.
    pub(super) validate_only: bool,
}

/// What a round has come to.
enum Round {
    /// The records are judged, and written if they are to be.
    Done,
    /// Some must be planned again.
    Again,
    /// The request was answered before.
    Answered(Answered),
}

impl How {
    /// A single write: what is refused is refused as a whole.
    pub(super) const SINGLE: Self = Self {
        all_or_none: true,
        validate_only: false,
    };

    /// As the options say.
    pub(super) fn new(options: Option<&BatchOptions>) -> Self {
        Self {
            all_or_none: options.is_some_and(|options| options.all_or_none),
            validate_only: options.is_some_and(|options| options.validate_only),
        }
    }
}

impl Gateway {
    /// Carries out the records that are open; afterwards each has a verdict. Where the request was
    /// answered before, that is the answer, and nothing has been done.
    pub(super) async fn carry_out(
        &self,
        tasks: &mut [Task],
        how: How,
        ticket: Option<&Ticket>,
    ) -> Result<Option<Answered>, store::Error> {
        if let Some(ticket) = ticket
            && let Some(answered) = self.answered(ticket).await?
        {
            return Ok(Some(answered));
        }
        for attempt in 1..=ATTEMPTS {
            let last = attempt == ATTEMPTS;
            match self.round(tasks, how, ticket, last).await? {
                Round::Done => break,
                Round::Again => {}
                Round::Answered(answered) => return Ok(Some(answered)),
            }
        }
        for task in tasks.iter_mut() {
            task.verdict.get_or_insert(Refused::Overtaken.into());
        }
        match ticket {
            // The same request, sent twice at once, may have been refused for what it has written.
            Some(ticket) if tasks.iter().any(Task::is_refused) => self.answered(ticket).await,
            _ => Ok(None),
        }
    }

    /// Plans what is open, has it judged and written, and takes in what became of it.
    async fn round(
        &self,
        tasks: &mut [Task],
        how: How,
        ticket: Option<&Ticket>,
        last: bool,
    ) -> Result<Round, store::Error> {
        // A write that is alone and not kept stands or falls by itself anyhow.
        let alone = tasks.len() == 1 && ticket.is_none();
        let whole = how.validate_only || (how.all_or_none && !alone) || ticket.is_some();
        let stock = self.stock(tasks).await?;
        let (places, writes) = self.plan_open(tasks, stock, whole)?;
        // The writes of one record stand or fall together.
        let whole = whole || writes.len() > tasks.len();
        let refused = tasks.iter().any(Task::is_refused);
        let mode = match (how, whole) {
            (_, false) => Mode::Each,
            (how, true) if how.validate_only || (how.all_or_none && refused) => Mode::Dry,
            (how, true) if last && !how.all_or_none => Mode::Each,
            (_, true) => Mode::All,
        };
        let ticket = ticket.filter(|_| mode != Mode::Dry);
        let batch = Batch {
            writes,
            mode,
            request: ticket
                .map(|ticket| ticket.request(&self.keyring, tasks))
                .transpose()?,
        };
        let asked: Vec<_> = batch
            .writes
            .iter()
            .map(|write| (write.customer(), write.is_new()))
            .collect();
        let outcomes = match self.store.write(batch).await? {
            Answer::Now(outcomes) => outcomes,
            Answer::Before(answered) => return Ok(Round::Answered(answered)),
        };
        let all = outcomes.iter().all(Outcome::is_applied);
        let written = mode == Mode::Each || (mode == Mode::All && all);
        let mut refused = None;
        for ((place, (id, created)), outcome) in places.into_iter().zip(asked).zip(outcomes) {
            let Some(task) = tasks.get_mut(place).filter(|_| refused != Some(place)) else {
                continue;
            };
            if !outcome.is_applied() {
                refused = Some(place);
            }
            task.verdict = match self.erased_holder(task, &outcome).await? {
                Some(erased) => Some(erased.into()),
                None => verdict(task, id, created, outcome),
            };
        }
        let misjudged = !all && tasks.iter().any(|task| task.leans);
        let judged = !misjudged && tasks.iter().all(|task| task.verdict.is_some());
        if judged && (written || how.all_or_none || how.validate_only) {
            return Ok(Round::Done);
        }
        if !last {
            let reopened = |task: &&mut Task| task.leans || (!written && !task.is_refused());
            tasks.iter_mut().filter(reopened).for_each(Task::reopen);
        }
        Ok(Round::Again)
    }

    /// Reads the customers that the open records are about.
    async fn stock(&self, tasks: &[Task]) -> Result<Stock, store::Error> {
        let open = tasks.iter().filter(|task| task.verdict.is_none());
        let lookups: Vec<_> = open
            .filter_map(|task| task.ask.as_ref())
            .flat_map(planner::lookups)
            .collect();
        if lookups.is_empty() {
            return Ok(Stock::default());
        }
        let found = self.store.find_all(lookups.clone()).await?;
        let mut stock = Stock::new(lookups, found);
        if !stock.absent.is_empty() {
            stock.learn(self.store.departed(stock.absent.clone()).await?);
        }
        for task in tasks {
            if let Some(Ask::Erase(ask)) = &task.ask
                && let Some(known) = planner::known(&ask.id, &stock)
            {
                stock.merged = self.merged_into(known.stored.row.id).await?;
            }
        }
        Ok(stock)
    }

    /// Those who were merged into a customer and have not been restored since.
    async fn merged_into(&self, survivor: store::Id) -> Result<Vec<Stored>, store::Error> {
        let merged = self.store.merged_into(survivor).await?;
        let lookups = merged.iter().map(|one| Lookup::Id(one.customer)).collect();
        let found = self.store.find_all(lookups).await?;
        let both = found.into_iter().zip(merged);
        let still = both.filter_map(|(found, merged)| Some((found?, merged)));
        Ok(still
            .filter(|(stored, merged)| stored.row.version == merged.version)
            .map(|(stored, _)| stored)
            .collect())
    }

    /// The refusal of an upsert whose key stays taken, since its holder was erased.
    async fn erased_holder(
        &self,
        task: &Task,
        outcome: &Outcome,
    ) -> Result<Option<Refused>, store::Error> {
        let (Some(Ask::Upsert(ask)), Outcome::DuplicateKey { key, holder }) = (&task.ask, outcome)
        else {
            return Ok(None);
        };
        let asked = asked_key(ask);
        if plan::stored_key(&asked) != *key {
            return Ok(None);
        }
        let departed = self.store.departed(vec![*holder]).await?;
        let erased = departed.iter().any(|departed| departed.survivor.is_none());
        Ok(erased.then(|| Refused::CustomerNotFound(refusals::erased_key(*holder, asked))))
    }

    /// Plans the open records, each as if those before it had been written: the writes, and whose
    /// they are.
    fn plan_open(
        &self,
        tasks: &mut [Task],
        mut stock: Stock,
        again: bool,
    ) -> Result<(Vec<usize>, Vec<Write>), store::Error> {
        let several = tasks.len() > 1;
        let mut nonces = Nonces::new();
        let mut places = Vec::with_capacity(tasks.len());
        let mut writes = Vec::with_capacity(tasks.len());
        let open = tasks.iter_mut().enumerate();
        for (place, task) in open.filter(|(_, task)| task.verdict.is_none()) {
            match planner::plan(&self.keyring, &mut nonces, task, &stock, again)? {
                Planned::Write(write) => {
                    if several && !matches!(task.ask, None | Some(Ask::Create(_))) {
                        stock.plan(&write);
                    }
                    task.writes = 1;
                    places.push(place);
                    writes.push(Write::Put(write));
                }
                Planned::Writes(several) => {
                    task.writes = several.len();
                    places.extend(several.iter().map(|_| place));
                    writes.extend(several);
                }
                Planned::Verdict { verdict, leans } => {
                    task.verdict = Some(verdict);
                    task.leans = leans;
                }
            }
        }
        Ok((places, writes))
    }
}

/// What an outcome says of a record; `None` where others were faster and it is to be planned again.
fn verdict(task: &Task, id: store::Id, created: bool, outcome: Outcome) -> Option<Verdict> {
    match outcome {
        Outcome::Applied { version } => Some(Verdict::Written {
            id,
            version,
            created,
        }),
        Outcome::DuplicateKey { key, holder } => {
            let key = plan::contract_key(key);
            let sought = match &task.ask {
                Some(Ask::Upsert(ask)) => asked_key(ask) == key,
                // Somebody was faster, and the customer that is to give it up no longer has it.
                Some(Ask::Merge(_)) => true,
                _ => false,
            };
            let duplicate = || Refused::DuplicateCustomer(refusals::duplicate(holder, key)).into();
            (!sought).then(duplicate)
        }
        Outcome::VersionConflict { .. } | Outcome::Missing => None,
    }
}
