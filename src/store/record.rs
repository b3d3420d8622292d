//! A customer in the clear, and its way into a row.
//!
//! What is protected, under which number, and how it is searched, is the contract's word: a field
//! that the contract gains does not compile here until it has a place.

use super::lists::{self, ClearAddress, ClearContactPoint};
use super::sealed::{Sealer, damaged};
use super::{
    ChangeKind, Edit, Error, ExternalKey, Id, Row, Stored, WriteSet, clear_terms, name_key,
    sort_key,
};
use crate::contract::{Address, ContactPoint, CustomerData};
use crate::crypto::{BlindIndex, DataKey, Keyring, Nonces, Term};
use serde::Serialize;

/// A customer in the clear.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
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
    /// What clients write.
    pub data: CustomerData,
}

impl Record {
    /// The write that creates this customer, with a data key of its own. One supply of nonces
    /// serves a whole batch.
    pub fn create(&self, keyring: &Keyring, nonces: &mut Nonces) -> Result<WriteSet, Error> {
        let (key, wrapped) = keyring.new_data_key(self.id.uuid(), nonces)?;
        let keys = Edit::between(Vec::new(), self.external_keys());
        Ok(WriteSet {
            expected: None,
            row: self.seal(&key, nonces)?,
            data_key: Some(wrapped),
            terms: Edit::between(Vec::new(), self.terms(keyring)?),
            marks: marks(&keys.added, keyring)?,
            keys,
            change: ChangeKind::Created,
            survivor: None,
        })
    }

    /// The write that brings the customer, stored as `stored` and opened as `old`, to this state.
    pub fn update(
        &self,
        keyring: &Keyring,
        stored: &Stored,
        old: &Self,
    ) -> Result<WriteSet, Error> {
        let key = stored.data_key(keyring)?;
        let keys = Edit::between(old.external_keys(), self.external_keys());
        Ok(WriteSet {
            expected: Some(old.version),
            row: self.seal(&key, &mut Nonces::new())?,
            data_key: None,
            terms: Edit::between(old.terms(keyring)?, self.terms(keyring)?),
            marks: marks(&keys.added, keyring)?,
            keys,
            change: ChangeKind::Updated,
            survivor: None,
        })
    }

    /// The terms of every field that is searched by equality: blind tokens of protected ones.
    pub(super) fn terms(&self, keyring: &Keyring) -> Result<Vec<Term>, Error> {
        let data = &self.data;
        let indexed = [
            (CustomerData::GIVEN_NAME, &data.given_name),
            (CustomerData::FAMILY_NAME, &data.family_name),
            (CustomerData::DISPLAY_NAME, &data.display_name),
            (CustomerData::TAX_ID, &data.tax_id),
            (CustomerData::EMAIL, &data.email),
            (CustomerData::PHONE, &data.phone),
        ];
        let mut terms = clear_terms::of(data.tags.as_ref(), data.addresses.as_ref());
        terms.reserve(12);
        for (field, value) in indexed {
            if let (Some(index), Some(value)) = (BlindIndex::of(field), value) {
                terms.append(&mut keyring.terms(index, value.expose())?);
            }
        }
        Ok(terms)
    }

    pub(super) fn external_keys(&self) -> Vec<ExternalKey> {
        let list = self.data.external_keys.as_ref();
        let keys = list.map(|list| list.external_key.iter()).into_iter();
        keys.flatten()
            .map(|key| ExternalKey {
                source_system: key.source_system.clone(),
                external_id: key.external_id.clone(),
            })
            .collect()
    }

    fn seal(&self, key: &DataKey, nonces: &mut Nonces) -> Result<Row, Error> {
        let CustomerData {
            r#type,
            status,
            legal_name,
            sort_name,
            registration_number,
            contact_points,
            addresses,
            external_keys,
            language,
            currency,
            credit_limit,
            payment_term_days,
            consents,
            tags,
            attributes,
            // Sealed.
            given_name: _,
            family_name: _,
            display_name: _,
            date_of_birth: _,
            tax_id: _,
            email: _,
            phone: _,
            iban: _,
            notes: _,
        } = &self.data;
        let points = contact_points.as_ref().map(ClearContactPoint::of);
        let places = addresses.as_ref().map(ClearAddress::of);
        Ok(Row {
            id: self.id,
            version: self.version,
            created_at: self.created_at,
            updated_at: self.updated_at,
            deleted_at: self.deleted_at,
            kind: r#type.map(|kind| kind.as_str().to_owned()),
            status: status.map(|status| status.as_str().to_owned()),
            legal_name: legal_name.clone(),
            legal_name_key: legal_name.as_deref().map(name_key),
            sort_key: Some(sort_key(sort_name.as_deref(), legal_name.as_deref())),
            sort_name: sort_name.clone(),
            registration_number: registration_number.clone(),
            language: language.clone(),
            currency: currency.clone(),
            credit_limit: credit_limit.as_ref().map(ToString::to_string),
            payment_term_days: payment_term_days.map(i64::from),
            contact_points: self.json(points.as_deref())?,
            addresses: self.json(places.as_deref())?,
            external_keys: self.json(external_keys.as_ref().map(|l| &*l.external_key))?,
            consents: self.json(consents.as_ref().map(|list| &*list.consent))?,
            tags: self.json(tags.as_ref().map(|list| &*list.tag))?,
            attributes: self.json(attributes.as_ref().map(|list| &*list.attribute))?,
            sealed: self.seal_values(Sealer::new(key, nonces))?,
        })
    }

    fn seal_values(&self, mut sealer: Sealer) -> Result<Vec<u8>, Error> {
        let data = &self.data;
        sealer.text(CustomerData::GIVEN_NAME, 0, data.given_name.as_ref())?;
        sealer.text(CustomerData::FAMILY_NAME, 0, data.family_name.as_ref())?;
        sealer.text(CustomerData::DISPLAY_NAME, 0, data.display_name.as_ref())?;
        sealer.lexical(CustomerData::DATE_OF_BIRTH, data.date_of_birth.as_ref())?;
        sealer.text(CustomerData::TAX_ID, 0, data.tax_id.as_ref())?;
        sealer.text(CustomerData::EMAIL, 0, data.email.as_ref())?;
        sealer.text(CustomerData::PHONE, 0, data.phone.as_ref())?;
        sealer.text(CustomerData::IBAN, 0, data.iban.as_ref())?;
        sealer.text(CustomerData::NOTES, 0, data.notes.as_ref())?;
        let points = data.contact_points.iter();
        for (entry, point) in (0..).zip(points.flat_map(|list| &list.contact_point)) {
            sealer.text(ContactPoint::VALUE, entry, Some(&point.value))?;
            sealer.text(ContactPoint::LABEL, entry, point.label.as_ref())?;
        }
        let addresses = data.addresses.iter();
        for (entry, address) in (0..).zip(addresses.flat_map(|list| &list.address)) {
            sealer.text(Address::LINE1, entry, address.line1.as_ref())?;
            sealer.text(Address::LINE2, entry, address.line2.as_ref())?;
            sealer.text(Address::LINE3, entry, address.line3.as_ref())?;
        }
        Ok(sealer.finish())
    }

    fn json<T: Serialize>(&self, list: Option<&[T]>) -> Result<Option<String>, Error> {
        let json = list.map(lists::write).transpose();
        json.map_err(|cause| damaged(self.id, cause.to_string()))
    }
}

/// The tokens by which keys are known that an erased customer held, with the key's place.
fn marks(keys: &[ExternalKey], keyring: &Keyring) -> Result<Vec<(usize, Term)>, Error> {
    let mut marks = Vec::with_capacity(keys.len());
    for (place, key) in keys.iter().enumerate() {
        marks.extend(key.terms(keyring)?.into_iter().map(|term| (place, term)));
    }
    Ok(marks)
}
