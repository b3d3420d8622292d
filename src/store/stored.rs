//! A customer as a read brings it, and its way into the clear.

use super::lists::{self, ClearAddress, ClearContactPoint};
use super::sealed::{Opener, damaged, unread};
use super::{Erasure, Error, ExternalKey, Record, Row};
use crate::contract::{
    self, Address, AddressList, ConsentList, ContactPoint, ContactPointList, CustomerAttributeList,
    CustomerData, ExternalKeyList, TagList,
};
use crate::crypto::{DataKey, Keyring, WrappedDataKey};
use castile_soap::describe::FieldDescription;
use castile_soap::sensitive::Sensitive;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// What a read brings: the row and the key that opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The row.
    pub row: Row,
    /// Its wrapped data key; absent once the customer has been erased.
    pub data_key: Option<WrappedDataKey>,
}

impl Stored {
    /// The customer in the clear.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] where a value does not open or does not read.
    pub fn open(mut self, keyring: &Keyring) -> Result<Record, Error> {
        let column = std::mem::take(&mut self.row.sealed);
        let texts = [
            &mut self.row.legal_name,
            &mut self.row.sort_name,
            &mut self.row.registration_number,
            &mut self.row.language,
            &mut self.row.currency,
        ];
        let [
            legal_name,
            sort_name,
            registration_number,
            language,
            currency,
        ] = texts.map(Option::take);
        let mut opener = Opener::new(self.row.id, self.data_key(keyring)?, &column)?;
        let (row, sealed) = (&self.row, &mut opener);
        let data = CustomerData {
            given_name: sealed.text(CustomerData::GIVEN_NAME, 0)?,
            family_name: sealed.text(CustomerData::FAMILY_NAME, 0)?,
            display_name: sealed.text(CustomerData::DISPLAY_NAME, 0)?,
            date_of_birth: sealed.lexical(CustomerData::DATE_OF_BIRTH)?,
            tax_id: sealed.text(CustomerData::TAX_ID, 0)?,
            email: sealed.text(CustomerData::EMAIL, 0)?,
            phone: sealed.text(CustomerData::PHONE, 0)?,
            iban: sealed.text(CustomerData::IBAN, 0)?,
            notes: sealed.text(CustomerData::NOTES, 0)?,
            contact_points: self.contact_points(sealed)?,
            addresses: self.addresses(sealed)?,
            r#type: self.parse(CustomerData::TYPE, row.kind.as_deref())?,
            status: self.parse(CustomerData::STATUS, row.status.as_deref())?,
            legal_name,
            sort_name,
            registration_number,
            language,
            currency,
            credit_limit: self.parse(CustomerData::CREDIT_LIMIT, row.credit_limit.as_deref())?,
            payment_term_days: self.days()?,
            external_keys: self
                .list(CustomerData::EXTERNAL_KEYS, row.external_keys.as_deref())?
                .map(|external_key| ExternalKeyList { external_key }),
            consents: self
                .list(CustomerData::CONSENTS, row.consents.as_deref())?
                .map(|consent| ConsentList { consent }),
            tags: self
                .list(CustomerData::TAGS, row.tags.as_deref())?
                .map(|tag| TagList { tag }),
            attributes: self
                .list(CustomerData::ATTRIBUTES, row.attributes.as_deref())?
                .map(|attribute| CustomerAttributeList { attribute }),
        };
        opener.finish()?;
        Ok(Record {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            deleted_at: row.deleted_at,
            data,
        })
    }

    /// The write that erases the customer, whether or not its values can be opened.
    pub fn erase(&self, keyring: &Keyring, at: i64) -> Result<Erasure, Error> {
        let opened = self.clone().open(keyring);
        let terms = opened.and_then(|record| record.terms(keyring)).ok();
        let keys = self.external_keys()?;
        let mut marks = Vec::with_capacity(keys.len());
        for key in &keys {
            marks.append(&mut key.terms(keyring)?);
        }
        Ok(Erasure {
            customer: self.row.id,
            expected: self.row.version,
            at,
            terms,
            keys,
            marks,
        })
    }

    /// Its external keys, which are in the clear.
    pub fn external_keys(&self) -> Result<Vec<ExternalKey>, Error> {
        let list: Option<Vec<contract::ExternalKey>> = self.list(
            CustomerData::EXTERNAL_KEYS,
            self.row.external_keys.as_deref(),
        )?;
        let keys = list.into_iter().flatten();
        Ok(keys
            .map(|key| ExternalKey {
                source_system: key.source_system,
                external_id: key.external_id,
            })
            .collect())
    }

    /// The key that opens it.
    pub(super) fn data_key(&self, keyring: &Keyring) -> Result<DataKey, Error> {
        let id = self.row.id;
        let Some(wrapped) = &self.data_key else {
            return Err(damaged(id, "its data key is gone".to_owned()));
        };
        keyring
            .open_data_key(id.uuid(), wrapped)
            .map_err(|cause| damaged(id, cause.to_string()))
    }

    fn contact_points(&self, opener: &mut Opener) -> Result<Option<ContactPointList>, Error> {
        let field = CustomerData::CONTACT_POINTS;
        let Some(list) =
            self.list::<ClearContactPoint>(field, self.row.contact_points.as_deref())?
        else {
            return Ok(None);
        };
        let mut contact_point = Vec::with_capacity(list.len());
        for (entry, clear) in (0..).zip(list) {
            let value: Option<Sensitive<String>> = opener.text(ContactPoint::VALUE, entry)?;
            let value = value.ok_or_else(|| self.unread(field))?;
            let label = opener.text(ContactPoint::LABEL, entry)?;
            contact_point.push(clear.join(value, label));
        }
        Ok(Some(ContactPointList { contact_point }))
    }

    fn addresses(&self, opener: &mut Opener) -> Result<Option<AddressList>, Error> {
        let field = CustomerData::ADDRESSES;
        let Some(list) = self.list::<ClearAddress>(field, self.row.addresses.as_deref())? else {
            return Ok(None);
        };
        let mut address = Vec::with_capacity(list.len());
        for (entry, clear) in (0..).zip(list) {
            let lines = [
                opener.text(Address::LINE1, entry)?,
                opener.text(Address::LINE2, entry)?,
                opener.text(Address::LINE3, entry)?,
            ];
            address.push(clear.join(lines));
        }
        Ok(Some(AddressList { address }))
    }

    fn days(&self) -> Result<Option<i32>, Error> {
        let days = self.row.payment_term_days.map(i32::try_from).transpose();
        days.map_err(|_| self.unread(CustomerData::PAYMENT_TERM_DAYS))
    }

    fn parse<T: FromStr>(
        &self,
        field: &FieldDescription,
        text: Option<&str>,
    ) -> Result<Option<T>, Error> {
        let value = text.map(str::parse).transpose();
        value.map_err(|_| self.unread(field))
    }

    fn list<T: DeserializeOwned>(
        &self,
        field: &FieldDescription,
        json: Option<&str>,
    ) -> Result<Option<Vec<T>>, Error> {
        let list = json.map(lists::read).transpose();
        list.map_err(|_| self.unread(field))
    }

    fn unread(&self, field: &FieldDescription) -> Error {
        damaged(self.row.id, unread(field.element.local))
    }
}
