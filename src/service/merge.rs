//! Plans a merge: the survivor gains the other's external keys, and the other is deleted.

use super::plan;
use super::planner::{self, Planned};
use super::stock::Stock;
use super::verdict::Refused;
use crate::contract::{ExternalKeyList, MergeCustomers};
use crate::crypto::Keyring;
use crate::store;
use castile_soap::decode::Violation;

/// Both are written, the survivor last: the answer is about that one.
pub(super) fn plan(
    keyring: &Keyring,
    ask: &MergeCustomers,
    stock: &Stock,
) -> Result<Planned, store::Error> {
    let both = [
        (&ask.survivor_id, &ask.survivor_version),
        (&ask.merged_id, &ask.merged_version),
    ];
    let [survivor, merged] = both.map(|(id, version)| planner::current(id, version, stock));
    let (survivor, merged) = match (survivor, merged) {
        (Ok(survivor), Ok(merged)) => (&survivor.stored, &merged.stored),
        (Err(refused), _) | (_, Err(refused)) => return Ok(refused),
    };
    let old = survivor.clone().open(keyring)?;
    let mut data = old.data.clone();
    let moved = merged.external_keys()?;
    if !moved.is_empty() {
        let list = data
            .external_keys
            .get_or_insert_with(ExternalKeyList::default);
        list.external_key
            .extend(moved.into_iter().map(plan::contract_key));
        if let Some(crowded) = crowded(list.external_key.len()) {
            return Ok(Planned::refused(crowded, false));
        }
    }
    Ok(Planned::Writes(vec![
        plan::merge(merged.clone(), survivor.row.id)?.into(),
        plan::update(keyring, survivor, &old, data)?.into(),
    ]))
}

/// The refusal where the survivor cannot hold the keys of both.
fn crowded(keys: usize) -> Option<Refused> {
    let most = ExternalKeyList::EXTERNAL_KEY.max_occurs.unwrap_or(u32::MAX);
    if keys <= usize::try_from(most).unwrap_or(usize::MAX) {
        return None;
    }
    let violation = Violation {
        path: "/MergeCustomers/mergedId".to_owned(),
        rule: "maxOccurs",
        limit: Some(most.to_string()),
        message: format!(
            "A customer has at most {most} external keys, and the two have {keys} together: take \
             some away first."
        ),
    };
    Some(Refused::invalid(vec![violation]))
}
