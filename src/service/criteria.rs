//! What a search looks for: where the store is to look for it, and as a comparison for what it
//! brings.

use super::plan;
use crate::contract::{CustomerData, SearchCriteria};
use crate::crypto::{BlindIndex, Error, Keyring};
use crate::store::{self, Between, Filter, Id, Lookup, Row, Span, after_prefix, name_key};
use castile_soap::describe::FieldDescription;
use castile_soap::sensitive::Sensitive;
use castile_soap::xsd::DateTime;
use uuid::Uuid;

/// The most terms that the store is asked for: more hardly narrow a search, and each number
/// of them is a statement of its own, which every connection keeps prepared.
pub(super) const TOKENS: usize = 8;

/// Where the customers are that may be sought.
#[derive(Debug)]
pub(super) enum Lead {
    /// Nowhere.
    Nobody,
    /// It is this one, if anybody.
    One(Lookup),
    /// Among those that the filter lets through.
    Filter(Filter),
    /// In this part of an index.
    Span(Span),
}

/// A criterion on a protected field.
struct Criterion<'a> {
    field: &'static FieldDescription,
    sought: &'a str,
    value: fn(&CustomerData) -> Option<&Sensitive<String>>,
}

/// Criteria on protected fields, the most selective first: the store walks the first one's tokens.
fn protected(criteria: &SearchCriteria) -> impl Iterator<Item = Criterion<'_>> {
    type Value = fn(&CustomerData) -> Option<&Sensitive<String>>;
    let all: [(_, _, Value); 5] = [
        (CustomerData::TAX_ID, &criteria.tax_id, |data| {
            data.tax_id.as_ref()
        }),
        (CustomerData::EMAIL, &criteria.email, |data| {
            data.email.as_ref()
        }),
        (CustomerData::PHONE, &criteria.phone, |data| {
            data.phone.as_ref()
        }),
        (CustomerData::FAMILY_NAME, &criteria.family_name, |data| {
            data.family_name.as_ref()
        }),
        (CustomerData::GIVEN_NAME, &criteria.given_name, |data| {
            data.given_name.as_ref()
        }),
    ];
    all.into_iter().filter_map(|(field, sought, value)| {
        Some(Criterion {
            field,
            sought: sought.as_ref()?.expose(),
            value,
        })
    })
}

/// Whether a protected field is sought, of which only shortened tokens are stored.
pub(super) fn is_protected(criteria: &SearchCriteria) -> bool {
    protected(criteria).next().is_some()
}

/// Where to look: by the criterion that leaves the fewest customers, as far as one can tell.
pub(super) fn lead(criteria: &SearchCriteria, keyring: &Keyring) -> Result<Lead, Error> {
    if let Some(id) = &criteria.id {
        let id = Uuid::try_parse(id).map(|id| Lead::One(Lookup::Id(id.into())));
        return Ok(id.unwrap_or(Lead::Nobody));
    }
    if let Some(key) = &criteria.external_key {
        return Ok(Lead::One(Lookup::Key(plan::stored_key(key))));
    }
    let mut terms = Vec::new();
    for criterion in protected(criteria) {
        let Some(index) = BlindIndex::of(criterion.field) else {
            continue;
        };
        let found = keyring.search_terms(index, criterion.sought)?;
        if found.is_empty() {
            return Ok(Lead::Nobody);
        }
        terms.extend(found);
    }
    if terms.is_empty()
        && let Some(span) = narrow_span(criteria)
    {
        return Ok(Lead::Span(span));
    }
    terms.extend(criteria.tag.as_deref().map(store::tag));
    terms.extend(criteria.city.iter().flat_map(|city| store::city(city)));
    if terms.is_empty() && criteria.changed_since.is_some() {
        return Ok(Lead::Span(Span::Updates(updates(criteria))));
    }
    terms.extend(criteria.country.as_deref().map(store::country));
    terms.truncate(TOKENS);
    Ok(Lead::Filter(Filter {
        terms,
        ..clear(criteria)
    }))
}

/// The filter that the criteria come to which need no index.
pub(super) fn clear(criteria: &SearchCriteria) -> Filter {
    Filter {
        status: criteria.status.map(|status| status.as_str().to_owned()),
        kind: criteria.r#type.map(|kind| kind.as_str().to_owned()),
        ..Filter::default()
    }
}

/// The part of an index of names that a prefix stands for.
fn narrow_span(criteria: &SearchCriteria) -> Option<Span> {
    if let Some(prefix) = &criteria.legal_name_prefix {
        return Some(Span::LegalNames(beginning(prefix)));
    }
    criteria.sort_name_prefix.as_ref()?;
    Some(Span::SortNames(sort_names(criteria)))
}

/// The part of the order of changes in which those are that may be sought.
pub(super) fn updates(criteria: &SearchCriteria) -> Between<i64> {
    Between {
        from: since(criteria).unwrap_or(i64::MIN),
        until: i64::MAX,
        after: None,
    }
}

/// The part of the order of names in which those are that may be sought.
pub(super) fn sort_names(criteria: &SearchCriteria) -> Between<String> {
    beginning(criteria.sort_name_prefix.as_deref().unwrap_or_default())
}

fn beginning(prefix: &str) -> Between<String> {
    let from = name_key(prefix);
    Between {
        // Whatever is the last key of all begins with nothing, too.
        until: after_prefix(if from.is_empty() { "\u{10FFFF}" } else { &from }),
        from,
        after: None,
    }
}

fn since(criteria: &SearchCriteria) -> Option<i64> {
    criteria.changed_since.and_then(DateTime::unix_millis)
}

/// Whether what a row says in columns of its own is what was sought.
pub(super) fn allows(criteria: &SearchCriteria, row: &Row) -> bool {
    let is = |sought: Option<&str>, found: &Option<String>| {
        sought.is_none_or(|sought| found.as_deref() == Some(sought))
    };
    let begins = |prefix: &Option<String>, key: &Option<String>| {
        prefix.as_deref().is_none_or(|prefix| {
            let key = key.as_deref();
            key.is_some_and(|key| key.starts_with(&name_key(prefix)))
        })
    };
    let is_id = |id: &String| Uuid::try_parse(id).is_ok_and(|id| Id::from(id) == row.id);
    row.deleted_at.is_none()
        && criteria.id.as_ref().is_none_or(is_id)
        && is(
            criteria.status.as_ref().map(|status| status.as_str()),
            &row.status,
        )
        && is(
            criteria.r#type.as_ref().map(|kind| kind.as_str()),
            &row.kind,
        )
        && begins(&criteria.legal_name_prefix, &row.legal_name_key)
        && begins(&criteria.sort_name_prefix, &row.sort_key)
        && since(criteria).is_none_or(|since| row.updated_at >= since)
        && criteria.tag.as_ref().is_none_or(|tag| row.has_tag(tag))
        && is_in(criteria, row)
}

/// Whether one of its addresses is in the city that is sought, and one in the country.
fn is_in(criteria: &SearchCriteria, row: &Row) -> bool {
    let city = |sought: &String| {
        row.has_place(|city, _| city.is_some_and(|city| store::is_city(city, sought)))
    };
    let country = |sought: &String| row.has_place(|_, country| country == Some(sought));
    criteria.city.as_ref().is_none_or(city) && criteria.country.as_ref().is_none_or(country)
}

/// Whether what an opened customer holds is what was sought.
pub(super) fn matches(criteria: &SearchCriteria, data: &CustomerData) -> bool {
    let key = |sought| {
        let mut keys = data
            .external_keys
            .iter()
            .flat_map(|list| &list.external_key);
        keys.any(|key| key == sought)
    };
    criteria.external_key.as_ref().is_none_or(key)
        && protected(criteria).all(|criterion| {
            let index = BlindIndex::of(criterion.field);
            index
                .zip((criterion.value)(data))
                .is_some_and(|(index, value)| index.matches(value.expose(), criterion.sought))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::RootKey;

    #[test]
    fn the_store_is_asked_for_few_tokens_and_the_rest_is_compared() {
        let root = RootKey::from_base64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").unwrap();
        let (keyring, _) = Keyring::create(&root).unwrap();
        let named = |name: &str| CustomerData {
            family_name: Some(name.into()),
            ..CustomerData::default()
        };
        let sought = SearchCriteria {
            family_name: Some("a b c d e f g h i j".into()),
            ..SearchCriteria::default()
        };
        let lead = lead(&sought, &keyring).unwrap();
        assert!(matches!(lead, Lead::Filter(filter) if filter.terms.len() == TOKENS));
        assert!(matches(&sought, &named("j i h g f e d c b a")));
        assert!(!matches(&sought, &named("a b c d e f g h")));
    }
}
