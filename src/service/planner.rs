//! Plans what one record of a write asks for, on what is known of its customer.

use super::ask::{Ask, Place, Task, asked_key};
use super::judge::Judge;
use super::stock::{Known, Stock};
use super::verdict::{Refused, Verdict};
use super::{erase, merge, missing, plan, refusals, rules};
use crate::contract::{
    CustomerData, CustomerDeletion, CustomerUpdate, CustomerUpsert, ReplicationConfirmation,
};
use crate::crypto::{Keyring, Nonces};
use crate::store::{self, Id, Lookup, Stored, Write, WriteSet};
use uuid::Uuid;

/// What a record comes to.
#[derive(Debug)]
pub(super) enum Planned {
    /// To a write.
    Write(Box<WriteSet>),
    /// To several, of which all stand or none.
    Writes(Vec<Write>),
    /// To a verdict, without one.
    Verdict {
        verdict: Verdict,
        /// Whether what earlier records are about to write has a part in it.
        leans: bool,
    },
}

impl Planned {
    pub(super) fn refused(refused: Refused, leans: bool) -> Self {
        Self::Verdict {
            verdict: refused.into(),
            leans,
        }
    }
}

/// What must be looked up before a record is planned. What is no UUID is nobody's id.
pub(super) fn lookups(ask: &Ask) -> impl Iterator<Item = Lookup> {
    let by_id = |id: &str| Uuid::try_parse(id).ok().map(|id| Lookup::Id(id.into()));
    let pair = match ask {
        Ask::Create(_) => [None, None],
        Ask::Update(ask) => [by_id(&ask.id), None],
        Ask::Upsert(ask) => [Some(Lookup::Key(plan::stored_key(&asked_key(ask)))), None],
        Ask::Delete(ask) | Ask::Restore(ask) => [by_id(&ask.id), None],
        Ask::Confirm(ask) => [by_id(&ask.id), None],
        Ask::Merge(ask) => [by_id(&ask.survivor_id), by_id(&ask.merged_id)],
        Ask::Erase(ask) => [by_id(&ask.id), None],
    };
    pair.into_iter().flatten()
}

/// Plans a record; one supply of nonces serves a whole batch. `again`: it may have to be planned
/// once more, and keeps what it asks for.
pub(super) fn plan(
    keyring: &Keyring,
    nonces: &mut Nonces,
    task: &mut Task,
    stock: &Stock,
    again: bool,
) -> Result<Planned, store::Error> {
    let Some(ask) = task.ask.take() else {
        return Err(store::Error::Storage("a record was planned twice".into()));
    };
    let place = &task.place;
    match ask {
        Ask::Create(data) if !again => Ok(create(keyring, nonces, *data)?),
        ask => {
            let planned = match &ask {
                Ask::Create(data) => create(keyring, nonces, CustomerData::clone(data)),
                Ask::Update(ask) => update(keyring, ask, stock, place),
                Ask::Upsert(ask) => upsert(keyring, nonces, ask, stock, place),
                Ask::Delete(ask) => Ok(delete(ask, stock)),
                Ask::Restore(ask) => Ok(restore(ask, stock)),
                Ask::Confirm(ask) => confirm(keyring, ask, stock, place),
                Ask::Merge(ask) => merge::plan(keyring, ask, stock),
                Ask::Erase(ask) => erase::plan(keyring, ask, stock),
            };
            task.ask = Some(ask);
            planned
        }
    }
}

fn create(
    keyring: &Keyring,
    nonces: &mut Nonces,
    data: CustomerData,
) -> Result<Planned, store::Error> {
    let (_, write) = plan::create(keyring, nonces, data)?;
    Ok(Planned::Write(Box::new(write)))
}

/// The customer of this id and version, if it is not deleted.
pub(super) fn current<'s>(id: &str, version: &str, stock: &'s Stock) -> Result<&'s Known, Planned> {
    let known = living(id, stock)?;
    stale(known, version).map_or(Ok(known), Err)
}

/// The customer of this id, if it is not deleted.
fn living<'s>(id: &str, stock: &'s Stock) -> Result<&'s Known, Planned> {
    match known(id, stock) {
        Some(known) if known.stored.row.deleted_at.is_none() => Ok(known),
        gone => Err(absent(id, gone, stock)),
    }
}

/// The customer of this id, deleted or not.
pub(super) fn known<'s>(id: &str, stock: &'s Stock) -> Option<&'s Known> {
    let id = Uuid::try_parse(id).ok()?;
    stock.customer(Id::from(id))
}

/// The refusal where nobody is, or a deleted customer.
fn absent(id: &str, deleted: Option<&Known>, stock: &Stock) -> Planned {
    let row = deleted.map(|known| &known.stored.row);
    let departed = Uuid::try_parse(id).ok();
    let departed = departed.and_then(|id| stock.departed(Id::from(id)));
    let detail = missing::reason(id, row, departed);
    let leans = deleted.is_some_and(|known| known.planned);
    Planned::refused(Refused::CustomerNotFound(detail), leans)
}

/// The refusal of a version that is no longer the current one.
pub(super) fn stale(known: &Known, version: &str) -> Option<Planned> {
    let row = &known.stored.row;
    (version != row.version.to_string()).then(|| {
        let detail = refusals::conflict(row.id, row.version);
        Planned::refused(Refused::VersionConflict(detail), known.planned)
    })
}

fn update(
    keyring: &Keyring,
    ask: &CustomerUpdate,
    stock: &Stock,
    place: &Place,
) -> Result<Planned, store::Error> {
    let known = match current(&ask.id, &ask.version, stock) {
        Ok(known) => known,
        Err(refused) => return Ok(refused),
    };
    let old = known.stored.clone().open(keyring)?;
    let data = plan::change(&old.data, &ask.data, ask.clear.as_ref());
    if let Some(refused) = broken(&data, place) {
        return Ok(Planned::refused(refused, known.planned));
    }
    let write = plan::update(keyring, &known.stored, &old, data)?;
    Ok(Planned::Write(Box::new(write)))
}

fn upsert(
    keyring: &Keyring,
    nonces: &mut Nonces,
    ask: &CustomerUpsert,
    stock: &Stock,
    place: &Place,
) -> Result<Planned, store::Error> {
    let asked = asked_key(ask);
    let (holder, leans) = stock.holder(&plan::stored_key(&asked));
    let stored: Option<&Stored> = holder.map(|known| &known.stored);
    if let Some(deleted) = stored.filter(|stored| stored.row.deleted_at.is_some()) {
        let detail = refusals::deleted_key(deleted.row.id, asked);
        return Ok(Planned::refused(Refused::CustomerNotFound(detail), leans));
    }
    let old = stored
        .cloned()
        .map(|stored| stored.open(keyring))
        .transpose()?;
    let before = old.as_ref().map(|old| &old.data);
    let nothing = CustomerData::default();
    let mut data = plan::change(before.unwrap_or(&nothing), &ask.data, ask.clear.as_ref());
    if let Some(refused) = broken(&data, place) {
        return Ok(Planned::refused(refused, leans));
    }
    plan::ensure_key(&mut data, &asked);
    let write = match stored.zip(old.as_ref()) {
        Some((stored, old)) => plan::update(keyring, stored, old, data)?,
        None => plan::create(keyring, nonces, data)?.1,
    };
    Ok(Planned::Write(Box::new(write)))
}

/// A second deletion succeeds whatever version it names: a caller that lost the first answer may
/// simply ask again.
fn delete(ask: &CustomerDeletion, stock: &Stock) -> Planned {
    let Some(known) = known(&ask.id, stock) else {
        return absent(&ask.id, None, stock);
    };
    if known.stored.row.deleted_at.is_some() {
        return unchanged(known);
    }
    let version = ask.version.as_deref();
    if let Some(stale) = version.and_then(|version| stale(known, version)) {
        return stale;
    }
    Planned::Write(Box::new(plan::delete(known.stored.clone())))
}

/// As a deletion's end: a second one succeeds.
fn restore(ask: &CustomerDeletion, stock: &Stock) -> Planned {
    let Some(known) = known(&ask.id, stock) else {
        return absent(&ask.id, None, stock);
    };
    if known.stored.row.deleted_at.is_none() {
        return unchanged(known);
    }
    let version = ask.version.as_deref();
    if let Some(stale) = version.and_then(|version| stale(known, version)) {
        return stale;
    }
    Planned::Write(Box::new(plan::restore(known.stored.clone())))
}

/// Adds the key, unless the customer has it.
fn confirm(
    keyring: &Keyring,
    ask: &ReplicationConfirmation,
    stock: &Stock,
    place: &Place,
) -> Result<Planned, store::Error> {
    let known = match living(&ask.id, stock) {
        Ok(known) => known,
        Err(refused) => return Ok(refused),
    };
    let old = known.stored.clone().open(keyring)?;
    let mut data = old.data.clone();
    plan::ensure_key(&mut data, &ask.external_key);
    if data == old.data {
        return Ok(unchanged(known));
    }
    let mut full = Vec::new();
    rules::room_for_one(&old.data, &mut Judge::new(&place.record, &mut full));
    if !full.is_empty() {
        return Ok(Planned::refused(Refused::invalid(full), known.planned));
    }
    let write = plan::update(keyring, &known.stored, &old, data)?;
    Ok(Planned::Write(Box::new(write)))
}

/// What a customer that already is as asked comes to.
fn unchanged(known: &Known) -> Planned {
    Planned::Verdict {
        verdict: Verdict::Written {
            id: known.stored.row.id,
            version: known.stored.row.version,
            created: false,
        },
        leans: known.planned,
    }
}

/// The refusal of a customer that would break rules.
fn broken(data: &CustomerData, place: &Place) -> Option<Refused> {
    let mut violations = Vec::new();
    rules::whole(data, &mut Judge::new(&place.data, &mut violations));
    (!violations.is_empty()).then(|| Refused::invalid(violations))
}
