//! Plans an erasure: of a customer, and of those who were merged into it.

use super::planner::Planned;
use super::stock::Stock;
use super::verdict::{Refused, Verdict};
use super::{missing, plan, planner};
use crate::contract::EraseCustomer;
use crate::crypto::Keyring;
use crate::store::{self, Erasure, Id, Stored, Write};
use uuid::Uuid;

/// A second erasure succeeds whatever version it names: a caller that lost the first answer may
/// simply ask again.
pub(super) fn plan(
    keyring: &Keyring,
    ask: &EraseCustomer,
    stock: &Stock,
) -> Result<Planned, store::Error> {
    let Some(known) = planner::known(&ask.id, stock) else {
        return Ok(erased(&ask.id, stock));
    };
    let version = ask.version.as_deref();
    if let Some(stale) = version.and_then(|version| planner::stale(known, version)) {
        return Ok(stale);
    }
    let now = plan::now();
    let erasure = |stored: &Stored| stored.erase(keyring, now.max(stored.row.updated_at));
    let mut writes: Vec<Write> = Vec::with_capacity(stock.merged.len() + 1);
    for merged in &stock.merged {
        writes.push(erasure(merged)?.into());
    }
    // Last: the answer is about this one.
    let own: Erasure = erasure(&known.stored)?;
    writes.push(own.into());
    Ok(Planned::Writes(writes))
}

/// What was erased earlier.
fn erased(id: &str, stock: &Stock) -> Planned {
    let departed = Uuid::try_parse(id).ok();
    let departed = departed.and_then(|id| stock.departed(Id::from(id)));
    let verdict = match departed {
        Some(departed) => Verdict::Written {
            id: departed.customer,
            version: departed.version,
            created: false,
        },
        None => Refused::CustomerNotFound(missing::reason(id, None, None)).into(),
    };
    Planned::Verdict {
        verdict,
        leans: false,
    }
}
