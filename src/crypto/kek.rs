//! Key-encryption keys: what is derived from one, and the data keys under it.

use ring::aead::{LessSafeKey, NONCE_LEN};
use ring::hkdf::Prk;
use uuid::Uuid;

use super::wrap::{KeyBytes, Wrapping, expand_aead, extract, unwrap, wrap};
use super::{Error, KeyState, WrappedDataKey};

/// One version of the key-encryption key. A data key lies not under it but under a key that is
/// derived for its customer, so that no key ever seals much.
pub(super) struct Kek {
    pub(super) version: u16,
    pub(super) state: KeyState,
    prk: Prk,
}

impl Kek {
    pub(super) fn new(version: u16, state: KeyState, key: &KeyBytes) -> Self {
        Self {
            version,
            state,
            prk: extract(key.as_slice()),
        }
    }

    pub(super) fn wrap_data_key(
        &self,
        customer: Uuid,
        nonce: [u8; NONCE_LEN],
        key: &KeyBytes,
    ) -> Result<WrappedDataKey, Error> {
        let wrapping = Wrapping::Data(self.version, customer);
        Ok(WrappedDataKey {
            kek_version: self.version,
            wrapped: wrap(&self.customer_key(customer)?, wrapping, nonce, key)?,
        })
    }

    pub(super) fn unwrap_data_key(
        &self,
        customer: Uuid,
        wrapped: &[u8],
    ) -> Result<KeyBytes, Error> {
        let wrapping = Wrapping::Data(self.version, customer);
        unwrap(&self.customer_key(customer)?, wrapping, wrapped).ok_or(Error::DataKey)
    }

    fn customer_key(&self, customer: Uuid) -> Result<LessSafeKey, Error> {
        expand_aead(&self.prk, &[b"castile/1 data key", customer.as_bytes()])
    }
}
