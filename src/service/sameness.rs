//! When two customers may be the same: the values they are compared by, as blind tokens for the
//! store, and as a comparison for what it brings.

use super::criteria::TOKENS;
use crate::contract::{CustomerData, DuplicateReason};
use crate::crypto::{BlindIndex, Error, Keyring, folded};
use crate::store::{Filter, name_key};
use castile_soap::describe::FieldDescription;
use castile_soap::sensitive::Sensitive;

/// A protected field that is compared.
struct Field {
    described: &'static FieldDescription,
    value: fn(&CustomerData) -> Option<&Sensitive<String>>,
}

impl Field {
    /// Whether both have it, of the same words.
    fn is_shared(&self, one: &CustomerData, other: &CustomerData) -> bool {
        let index = BlindIndex::of(self.described);
        let values = (self.value)(one).zip((self.value)(other));
        index.zip(values).is_some_and(|(index, (one, other))| {
            index.matches(one.expose(), other.expose())
                && index.matches(other.expose(), one.expose())
        })
    }
}

/// A way in which two customers may be the same: they share each of these fields.
struct Way {
    reason: DuplicateReason,
    fields: &'static [Field],
}

/// Every way by protected fields, in the order of the reasons.
static WAYS: [Way; 5] = [
    Way {
        reason: DuplicateReason::TaxId,
        fields: &[Field {
            described: CustomerData::TAX_ID,
            value: |data| data.tax_id.as_ref(),
        }],
    },
    Way {
        reason: DuplicateReason::Email,
        fields: &[Field {
            described: CustomerData::EMAIL,
            value: |data| data.email.as_ref(),
        }],
    },
    Way {
        reason: DuplicateReason::Phone,
        fields: &[Field {
            described: CustomerData::PHONE,
            value: |data| data.phone.as_ref(),
        }],
    },
    Way {
        reason: DuplicateReason::PersonName,
        fields: &[
            Field {
                described: CustomerData::FAMILY_NAME,
                value: |data| data.family_name.as_ref(),
            },
            Field {
                described: CustomerData::GIVEN_NAME,
                value: |data| data.given_name.as_ref(),
            },
        ],
    },
    Way {
        reason: DuplicateReason::PersonName,
        fields: &[Field {
            described: CustomerData::DISPLAY_NAME,
            value: |data| data.display_name.as_ref(),
        }],
    },
];

impl Way {
    /// Those who may be the same in this way; `None` where the customer lacks what it takes.
    fn filter(&self, data: &CustomerData, keyring: &Keyring) -> Result<Option<Filter>, Error> {
        let mut terms = Vec::new();
        for field in self.fields {
            let index = BlindIndex::of(field.described);
            let Some((index, value)) = index.zip((field.value)(data)) else {
                return Ok(None);
            };
            let words = keyring.search_terms(index, value.expose())?;
            if words.is_empty() {
                return Ok(None);
            }
            terms.extend(words);
        }
        terms.truncate(TOKENS);
        Ok(Some(Filter {
            terms,
            ..Filter::default()
        }))
    }

    fn is_shared(&self, one: &CustomerData, other: &CustomerData) -> bool {
        self.fields.iter().all(|field| field.is_shared(one, other))
    }
}

/// Those who may be the same, a filter for each way that the customer has what it takes for.
pub(super) fn filters(data: &CustomerData, keyring: &Keyring) -> Result<Vec<Filter>, Error> {
    let mut filters = Vec::new();
    for way in &WAYS {
        filters.extend(way.filter(data, keyring)?);
    }
    let name = data.legal_name.as_deref().map(name_key);
    filters.extend(name.filter(|key| !key.is_empty()).map(|key| Filter {
        legal_name: Some(key),
        ..Filter::default()
    }));
    Ok(filters)
}

/// Why two customers may be the same: each reason once.
pub(super) fn reasons(one: &CustomerData, other: &CustomerData) -> Vec<DuplicateReason> {
    let ways = WAYS.iter().filter(|way| way.is_shared(one, other));
    let mut reasons: Vec<_> = ways.map(|way| way.reason).collect();
    reasons.dedup();
    let legal_name = |data: &CustomerData| data.legal_name.as_deref().map(folded);
    let shared = legal_name(one).filter(|name| !name.is_empty());
    if shared.is_some() && shared == legal_name(other) {
        reasons.push(DuplicateReason::OrganizationName);
    }
    reasons
}
