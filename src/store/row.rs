//! One customer, as stored.

use super::Id;
use super::lists::{self, ClearAddress};
use super::schema::customers;
use diesel::prelude::*;

/// A customer's row: clear scalars as columns, clear lists as JSON, the rest sealed.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = customers)]
// Every column is written, so that each statement has one text and is prepared once.
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Row {
    /// The customer's id.
    pub id: Id,
    /// From 1, one more with each write.
    pub version: i64,
    /// Milliseconds since 1970 UTC.
    pub created_at: i64,
    /// Milliseconds since 1970 UTC.
    pub updated_at: i64,
    /// Milliseconds since 1970 UTC.
    pub deleted_at: Option<i64>,
    /// The type of customer, in the contract's word.
    pub kind: Option<String>,
    /// In the contract's word.
    pub status: Option<String>,
    /// An organization's name.
    pub legal_name: Option<String>,
    /// The name to sort by.
    pub sort_name: Option<String>,
    /// Number in a public register.
    pub registration_number: Option<String>,
    /// Language code.
    pub language: Option<String>,
    /// Currency code.
    pub currency: Option<String>,
    /// A decimal in its canonical form.
    pub credit_limit: Option<String>,
    /// Days.
    pub payment_term_days: Option<i64>,
    /// JSON: kinds; values and labels are sealed.
    pub contact_points: Option<String>,
    /// JSON: kinds and places; the street lines are sealed.
    pub addresses: Option<String>,
    /// JSON.
    pub external_keys: Option<String>,
    /// JSON.
    pub consents: Option<String>,
    /// JSON.
    pub tags: Option<String>,
    /// JSON.
    pub attributes: Option<String>,
    /// The legal name, as it is found ([`name_key`](super::name_key)).
    pub legal_name_key: Option<String>,
    /// By what it is sorted ([`sort_key`](super::sort_key)); absent until an older program's row
    /// has been brought up to date.
    pub sort_key: Option<String>,
    /// Protected values, in the layout of the module `sealed`.
    pub sealed: Vec<u8>,
}

impl Row {
    /// Whether it has this tag; `true` where that cannot be read, which opening it tells.
    pub fn has_tag(&self, tag: &str) -> bool {
        let Some(json) = &self.tags else { return false };
        lists::read::<String>(json).map_or(true, |tags| tags.iter().any(|other| other == tag))
    }

    /// Whether the city and the country of one of its addresses satisfy this; likewise.
    pub fn has_place(&self, is: impl Fn(Option<&str>, Option<&str>) -> bool) -> bool {
        let Some(json) = &self.addresses else {
            return false;
        };
        lists::read::<ClearAddress>(json).map_or(true, |addresses| {
            let mut places = addresses.iter().map(ClearAddress::place);
            places.any(|(city, country)| is(city, country))
        })
    }
}
