//! Plans writes: what was read and what is asked become a [`WriteSet`]. Nothing is read or written
//! here.

use super::{fields, normalise};
use crate::contract::{CustomerData, CustomerFieldList, ExternalKey, ExternalKeyList};
use crate::crypto::{Keyring, Nonces};
use crate::store::{self, ChangeKind, Id, Record, Stored, WriteSet};
use std::time::{SystemTime, UNIX_EPOCH};

/// A customer that is to be created.
pub(super) fn create(
    keyring: &Keyring,
    nonces: &mut Nonces,
    mut data: CustomerData,
) -> Result<(Id, WriteSet), store::Error> {
    normalise::normalise(&mut data);
    normalise::fill_new(&mut data);
    // One clock reads both, so that the order of ids is that of creation.
    let id = Id::new();
    let now = id.millis();
    let record = Record {
        id,
        version: 1,
        created_at: now,
        updated_at: now,
        deleted_at: None,
        data,
    };
    Ok((id, record.create(keyring, nonces)?))
}

/// A customer that is to be changed: what it holds from now on.
pub(super) fn change(
    old: &CustomerData,
    change: &CustomerData,
    clear: Option<&CustomerFieldList>,
) -> CustomerData {
    let mut data = old.clone();
    fields::replace(&mut data, change.clone());
    for field in clear.into_iter().flat_map(|list| &list.field) {
        fields::clear(&mut data, *field);
    }
    normalise::normalise(&mut data);
    data
}

/// The write that brings a stored customer to hold `data`.
pub(super) fn update(
    keyring: &Keyring,
    stored: &Stored,
    old: &Record,
    data: CustomerData,
) -> Result<WriteSet, store::Error> {
    let new = Record {
        version: old.version + 1,
        updated_at: now().max(old.updated_at),
        data,
        ..old.clone()
    };
    new.update(keyring, stored, old)
}

/// The write that deletes a stored customer. Its values, keys and blind tokens stay, so that it
/// can be restored.
pub(super) fn delete(stored: Stored) -> WriteSet {
    let at = now().max(stored.row.updated_at);
    mark(stored, at, Some(at), ChangeKind::Deleted)
}

/// The write that restores a deleted customer.
pub(super) fn restore(stored: Stored) -> WriteSet {
    let at = now().max(stored.row.updated_at);
    mark(stored, at, None, ChangeKind::Restored)
}

fn mark(stored: Stored, at: i64, deleted_at: Option<i64>, change: ChangeKind) -> WriteSet {
    let mut row = stored.row;
    let expected = row.version;
    row.version += 1;
    row.updated_at = at;
    row.deleted_at = deleted_at;
    WriteSet {
        expected: Some(expected),
        row,
        data_key: None,
        terms: store::Edit::default(),
        keys: store::Edit::default(),
        change,
        survivor: None,
        marks: Vec::new(),
    }
}

/// The write that merges a stored customer into another: it is deleted, and gives its external
/// keys up, which are the survivor's from then on.
pub(super) fn merge(stored: Stored, survivor: Id) -> Result<WriteSet, store::Error> {
    let keys = stored.external_keys()?;
    let mut write = delete(stored);
    write.row.external_keys = None;
    write.keys.removed = keys;
    write.change = ChangeKind::Merged;
    write.survivor = Some(survivor);
    Ok(write)
}

/// Makes sure that the data lists this key.
pub(super) fn ensure_key(data: &mut CustomerData, key: &ExternalKey) {
    let list = data.external_keys.get_or_insert_with(|| ExternalKeyList {
        external_key: Vec::new(),
    });
    if !list.external_key.contains(key) {
        list.external_key.insert(0, key.clone());
    }
}

/// An external key as the store takes it.
pub(super) fn stored_key(key: &ExternalKey) -> store::ExternalKey {
    store::ExternalKey {
        source_system: key.source_system.clone(),
        external_id: key.external_id.clone(),
    }
}

/// An external key as the contract has it.
pub(super) fn contract_key(key: store::ExternalKey) -> ExternalKey {
    ExternalKey {
        source_system: key.source_system,
        external_id: key.external_id,
    }
}

/// Milliseconds since 1970 UTC.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::{CustomerField, TagList};

    fn key(id: &str) -> ExternalKey {
        ExternalKey {
            source_system: "S".to_owned(),
            external_id: id.to_owned(),
        }
    }

    #[test]
    fn a_change_replaces_clears_and_leaves_the_rest() {
        let old = CustomerData {
            legal_name: Some("Old".to_owned()),
            sort_name: Some("old".to_owned()),
            notes: Some("kept".into()),
            ..CustomerData::default()
        };
        let asked = CustomerData {
            legal_name: Some("New".to_owned()),
            tags: Some(TagList { tag: Vec::new() }),
            ..CustomerData::default()
        };
        let clear = CustomerFieldList {
            field: vec![CustomerField::SortName, CustomerField::Iban],
        };
        let expected = CustomerData {
            sort_name: None,
            notes: old.notes.clone(),
            ..asked.clone()
        };
        assert_eq!(change(&old, &asked, Some(&clear)), expected);
        assert_eq!(change(&old, &CustomerData::default(), None), old);
    }

    #[test]
    fn the_key_asked_for_is_listed_once() {
        let mut data = CustomerData::default();
        ensure_key(&mut data, &key("1"));
        ensure_key(&mut data, &key("1"));
        let list = data.external_keys.unwrap();
        assert_eq!(list.external_key, [key("1")]);
    }
}
