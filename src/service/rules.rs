//! What a customer must satisfy beyond the schema. Pure.

use super::fields;
use super::judge::Judge;
use crate::contract::{
    CustomerData, CustomerFieldList, CustomerReferenceList, CustomerType, ExternalKey,
    ExternalKeyList, FindDuplicateCustomers, GetCustomerChanges, MergeCustomers, SearchCriteria,
};
use crate::store::name_key;
use castile_soap::sensitive::Sensitive;
use std::collections::HashSet;

/// A whole customer, as it is to be stored.
pub(super) fn whole(data: &CustomerData, judge: &mut Judge<'_>) {
    match data.r#type {
        None => judge.violate(
            "type",
            "required",
            "A customer needs a type: person or organization.",
        ),
        Some(CustomerType::Person) => {
            let named = has_text(data.family_name.as_ref().map(|name| name.expose().as_str()))
                || has_text(
                    data.display_name
                        .as_ref()
                        .map(|name| name.expose().as_str()),
                )
                || judge.is_broken("displayName");
            if !named {
                judge.violate(
                    "familyName",
                    "required",
                    "A person needs a familyName or a displayName that is not empty.",
                );
            }
        }
        Some(CustomerType::Organization) => {
            if !has_text(data.legal_name.as_deref()) {
                judge.violate(
                    "legalName",
                    "required",
                    "An organization needs a legalName that is not empty.",
                );
            }
        }
    }
}

/// A customer to be created.
pub(super) fn new(data: &CustomerData, judge: &mut Judge<'_>) {
    whole(data, judge);
    change(data, judge);
}

/// What can be said of a change before the customer is known.
pub(super) fn change(data: &CustomerData, judge: &mut Judge<'_>) {
    if let Some(list) = &data.external_keys {
        unique_keys(list, judge);
    }
}

/// A list of external keys has room for the one that an upsert asks for, which is added to it.
pub(super) fn room(data: &CustomerData, asked: &ExternalKey, judge: &mut Judge<'_>) {
    let list = data.external_keys.as_ref();
    let list = list.map_or(&[][..], |list| &list.external_key);
    if let Some(most) = ExternalKeyList::EXTERNAL_KEY.max_occurs
        && list.len() >= usize::try_from(most).unwrap_or(usize::MAX)
        && !list.contains(asked)
    {
        let message = format!(
            "A customer has at most {most} external keys, and the one that is asked for is added \
             to these: list it among them, or one fewer."
        );
        judge.violate("externalKeys", "maxOccurs", message);
    }
}

/// A field is not set and cleared at once.
pub(super) fn clear(data: &CustomerData, clear: Option<&CustomerFieldList>, judge: &mut Judge<'_>) {
    let fields = clear.map(|list| list.field.as_slice()).unwrap_or_default();
    for (index, field) in fields.iter().enumerate() {
        if fields::is_set(data, *field) {
            let path = judge.entry("clear", "field", index);
            let message = format!(
                "The field {field} is set in data and named in clear: set it or clear it, not both."
            );
            judge.violate(&path, "clear", message);
        }
    }
}

/// Each reference names a customer in one way.
pub(super) fn references(list: &CustomerReferenceList, judge: &mut Judge<'_>) {
    for (index, reference) in list.reference.iter().enumerate() {
        let message = match (&reference.id, &reference.external_key) {
            (None, None) => "A reference needs an id or an externalKey.",
            (Some(_), Some(_)) => "A reference has an id or an externalKey, not both.",
            _ => continue,
        };
        let path = judge.entry("references", "reference", index);
        judge.violate(&path, "reference", message);
    }
}

/// A customer has room for one more external key.
pub(super) fn room_for_one(data: &CustomerData, judge: &mut Judge<'_>) {
    let list = data.external_keys.as_ref();
    let held = list.map_or(0, |list| list.external_key.len());
    if let Some(most) = ExternalKeyList::EXTERNAL_KEY.max_occurs
        && held >= usize::try_from(most).unwrap_or(usize::MAX)
    {
        let message = format!(
            "The customer has {held} external keys, and may have at most {most}: take one away first."
        );
        judge.violate("externalKey", "maxOccurs", message);
    }
}

/// A search asks for something, and for nothing that no customer can have.
pub(super) fn criteria(criteria: &SearchCriteria, judge: &mut Judge<'_>) {
    if *criteria == SearchCriteria::default() {
        judge.violate("", "required", "At least one criterion is required.");
    }
    let protected = |name: &Option<Sensitive<String>>| {
        let name = name.as_ref();
        name.is_some_and(|name| !name.chars().any(char::is_alphanumeric))
    };
    let clear = |name: &Option<String>| {
        name.as_deref()
            .is_some_and(|name| name_key(name).is_empty())
    };
    for (criterion, is_empty) in [
        ("familyName", protected(&criteria.family_name)),
        ("givenName", protected(&criteria.given_name)),
        ("legalNamePrefix", clear(&criteria.legal_name_prefix)),
        ("sortNamePrefix", clear(&criteria.sort_name_prefix)),
        ("city", clear(&criteria.city)),
    ] {
        if is_empty {
            let message =
                format!("A {criterion} to search for needs at least one letter or digit.");
            judge.violate(criterion, "required", message);
        }
    }
    if criteria
        .changed_since
        .is_some_and(|since| !since.has_zone())
    {
        let message = "A time to search for needs a zone: a Z at its end, or an offset.";
        judge.violate("changedSince", "zone", message);
    }
}

/// Duplicates are sought of one customer, of which something is known that is compared.
pub(super) fn duplicates(input: &FindDuplicateCustomers, judge: &mut Judge<'_>) {
    let data = match (&input.id, &input.data) {
        (Some(_), None) => return,
        (None, Some(data)) => data,
        (Some(_), Some(_)) => {
            return judge.violate("data", "unique", "Send an id or data, not both.");
        }
        (None, None) => return judge.violate("", "required", "An id or data is required."),
    };
    let comparable = data.tax_id.is_some()
        || data.email.is_some()
        || data.phone.is_some()
        || data.family_name.is_some() && data.given_name.is_some()
        || data.display_name.is_some()
        || data.legal_name.is_some();
    if !comparable {
        let message = "At least one of taxId, email, phone, displayName, legalName, or familyName \
                       with givenName is required.";
        judge.violate("data", "required", message);
    }
}

/// A merge is of two customers.
pub(super) fn merge(input: &MergeCustomers, judge: &mut Judge<'_>) {
    if input.survivor_id.eq_ignore_ascii_case(&input.merged_id) {
        judge.violate(
            "mergedId",
            "unique",
            "A customer cannot be merged into itself.",
        );
    }
}

/// The feed is read from one place.
pub(super) fn changes(input: &GetCustomerChanges, judge: &mut Judge<'_>) {
    if input.change_token.is_some() && input.start_at.is_some() {
        let message = "A token says where to begin: send startAt only without one.";
        judge.violate("startAt", "unique", message);
    }
}

fn unique_keys(list: &ExternalKeyList, judge: &mut Judge<'_>) {
    let mut seen = HashSet::new();
    for (index, key) in list.external_key.iter().enumerate() {
        if !seen.insert((&key.source_system, &key.external_id)) {
            let path = judge.entry("externalKeys", "externalKey", index);
            judge.violate(
                &path,
                "unique",
                "This external key stands in the list twice.",
            );
        }
    }
}

fn has_text(value: Option<&str>) -> bool {
    value.is_some_and(|text| !text.trim().is_empty())
}
