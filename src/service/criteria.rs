//! What a search looks for: as blind tokens for the store, and as a comparison for what it brings.

use super::plan;
use crate::contract::{CustomerData, SearchCriteria};
use crate::crypto::{BlindIndex, Error, Keyring};
use crate::store::Filter;
use castile_soap::describe::FieldDescription;
use castile_soap::sensitive::Sensitive;

/// The most blind tokens that the store is asked for: more hardly narrow a search, and each number
/// of them is a statement of its own, which every connection keeps prepared.
pub(super) const TOKENS: usize = 8;

/// A criterion on a protected field.
struct Criterion<'a> {
    field: &'static FieldDescription,
    sought: &'a str,
    value: fn(&CustomerData) -> Option<&Sensitive<String>>,
}

/// Criteria on protected fields, the most selective first: the store walks the first one's tokens.
fn protected(criteria: &SearchCriteria) -> impl Iterator<Item = Criterion<'_>> {
    type Value = fn(&CustomerData) -> Option<&Sensitive<String>>;
    let all: [(_, _, Value); 4] = [
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
    ];
    all.into_iter().filter_map(|(field, sought, value)| {
        Some(Criterion {
            field,
            sought: sought.as_ref()?.expose(),
            value,
        })
    })
}

/// The store's filter for these criteria; `None` when nothing can match.
pub(super) fn filter(
    criteria: &SearchCriteria,
    keyring: &Keyring,
) -> Result<Option<Filter>, Error> {
    let mut terms = Vec::new();
    for criterion in protected(criteria) {
        let Some(index) = BlindIndex::of(criterion.field) else {
            continue;
        };
        let found = keyring.search_terms(index, criterion.sought)?;
        if found.is_empty() {
            return Ok(None);
        }
        terms.extend(found);
    }
    terms.truncate(TOKENS);
    Ok(Some(Filter {
        key: criteria.external_key.as_ref().map(plan::stored_key),
        terms,
        status: criteria.status.map(|status| status.as_str().to_owned()),
        kind: criteria.r#type.map(|kind| kind.as_str().to_owned()),
        legal_name: None,
    }))
}

/// Whether an opened customer is one that was sought. The store has compared what is not
/// protected; blind tokens collide.
pub(super) fn matches(criteria: &SearchCriteria, data: &CustomerData) -> bool {
    protected(criteria).all(|criterion| {
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
        let filter = filter(&sought, &keyring).unwrap().unwrap();
        assert_eq!(filter.terms.len(), TOKENS);
        assert!(matches(&sought, &named("j i h g f e d c b a")));
        assert!(!matches(&sought, &named("a b c d e f g h")));
    }
}
