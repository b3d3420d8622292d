//! The clear columns of lists: JSON with the contract's names, so that an analyst can read them.
//! Of a list that is protected in part, only its clear parts.

use crate::contract::{
    Address, AddressKind, AddressList, ContactPoint, ContactPointKind, ContactPointList,
};
use castile_soap::sensitive::Sensitive;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A list as JSON.
pub(super) fn write<T: Serialize>(list: &[T]) -> Result<String, serde_json::Error> {
    serde_json::to_string(list)
}

/// A list from JSON.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<Vec<T>, serde_json::Error> {
    serde_json::from_str(json)
}

/// The clear part of a contact point.
#[derive(Serialize, Deserialize)]
pub(super) struct ClearContactPoint {
    kind: ContactPointKind,
}

impl ClearContactPoint {
    pub(super) fn of(list: &ContactPointList) -> Vec<Self> {
        let clear = |point: &ContactPoint| {
            let ContactPoint {
                kind,
                value: _,
                label: _,
            } = point;
            Self { kind: *kind }
        };
        list.contact_point.iter().map(clear).collect()
    }

    pub(super) fn join(
        self,
        value: Sensitive<String>,
        label: Option<Sensitive<String>>,
    ) -> ContactPoint {
        ContactPoint {
            kind: self.kind,
            value,
            label,
        }
    }
}

/// The clear part of an address.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ClearAddress {
    kind: AddressKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country: Option<String>,
}

impl ClearAddress {
    pub(super) fn of(list: &AddressList) -> Vec<Self> {
        let clear = |address: &Address| {
            let Address {
                kind,
                line1: _,
                line2: _,
                line3: _,
                city,
                region,
                postal_code,
                country,
            } = address;
            Self {
                kind: *kind,
                city: city.clone(),
                region: region.clone(),
                postal_code: postal_code.clone(),
                country: country.clone(),
            }
        };
        list.address.iter().map(clear).collect()
    }

    /// The city and the country.
    pub(super) fn place(&self) -> (Option<&str>, Option<&str>) {
        (self.city.as_deref(), self.country.as_deref())
    }

    pub(super) fn join(self, lines: [Option<Sensitive<String>>; 3]) -> Address {
        let [first, second, third] = lines;
        Address {
            kind: self.kind,
            line1: first,
            line2: second,
            line3: third,
            city: self.city,
            region: self.region,
            postal_code: self.postal_code,
            country: self.country,
        }
    }
}
