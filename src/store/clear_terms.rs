//! Terms of what is not protected: tags and places stand in the same index as blind tokens.
//!
//! What stands in clear beside it needs no key: the token is the beginning of a plain digest, under
//! version 0, which no index key has. So a rotation of the keys leaves these terms alone.

use super::Error;
use super::lists::{self, ClearAddress};
use crate::contract::{Address, AddressList, CustomerData, TagList};
use crate::crypto::{Term, folded};
use castile_soap::describe::FieldDescription;
use ring::digest;

/// The version that stands for no key.
const NO_KEY: u16 = 0;

/// The term of a tag.
pub fn tag(tag: &str) -> Term {
    term(CustomerData::TAGS, tag)
}

/// The term of a country's code.
pub fn country(country: &str) -> Term {
    term(Address::COUNTRY, country)
}

/// A term for each word of a city's name.
pub fn city(city: &str) -> Vec<Term> {
    let words = folded(city);
    let words = words.split(' ').filter(|word| !word.is_empty());
    words.map(|word| term(Address::CITY, word)).collect()
}

/// Whether each word of the name that is sought is a word of a city's name.
pub fn is_city(name: &str, sought: &str) -> bool {
    let (name, sought) = (folded(name), folded(sought));
    let mut words = sought.split(' ');
    words.all(|word| name.split(' ').any(|other| other == word))
}

/// The terms of a customer, as it stands in memory.
pub(super) fn of(tags: Option<&TagList>, addresses: Option<&AddressList>) -> Vec<Term> {
    let mut terms = Vec::new();
    terms.extend(tags.iter().flat_map(|list| &list.tag).map(|name| tag(name)));
    for address in addresses.iter().flat_map(|list| &list.address) {
        add_place(
            address.city.as_deref(),
            address.country.as_deref(),
            &mut terms,
        );
    }
    terms
}

/// The terms of a customer that an older program wrote, by the columns of its row.
pub(super) fn of_columns(tags: Option<&str>, addresses: Option<&str>) -> Result<Vec<Term>, Error> {
    let unread = |cause: serde_json::Error| Error::Storage(cause.into());
    let mut terms = Vec::new();
    if let Some(tags) = tags {
        let tags: Vec<String> = lists::read(tags).map_err(unread)?;
        terms.extend(tags.iter().map(|name| tag(name)));
    }
    if let Some(addresses) = addresses {
        let places: Vec<ClearAddress> = lists::read(addresses).map_err(unread)?;
        for place in &places {
            let (city, country) = place.place();
            add_place(city, country, &mut terms);
        }
    }
    terms.sort_unstable();
    terms.dedup();
    Ok(terms)
}

fn add_place(name: Option<&str>, code: Option<&str>, terms: &mut Vec<Term>) {
    terms.extend(name.into_iter().flat_map(city));
    terms.extend(code.map(country));
}

fn term(field: &FieldDescription, value: &str) -> Term {
    let digest = digest::digest(&digest::SHA256, value.as_bytes());
    let first = digest.as_ref().first_chunk().copied().unwrap_or_default();
    Term {
        field: field.id,
        version: NO_KEY,
        token: (u64::from_be_bytes(first) >> 1).cast_signed(),
    }
}
