//! Keys that are sealed under other keys.

use ring::aead::{AES_256_GCM, LessSafeKey, NONCE_LEN};
use ring::hkdf::{HKDF_SHA256, Prk, Salt};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::aead::{self, LAYOUT, OVERHEAD, Padding, SUITE};
use super::nonces::random;
use super::{Error, KeyKind};

/// Bytes of every key here.
pub(super) const KEY: usize = 32;

/// A key's bytes, wiped when dropped.
pub(super) type KeyBytes = Zeroizing<[u8; KEY]>;

/// A new random key.
pub(super) fn random_key() -> Result<KeyBytes, Error> {
    let mut key = KeyBytes::default();
    random(key.as_mut_slice())?;
    Ok(key)
}

/// HKDF-Extract without salt (RFC 5869 §2.2).
pub(super) fn extract(secret: &[u8]) -> Prk {
    Salt::new(HKDF_SHA256, &[]).extract(secret)
}

/// HKDF-Expand to a key for AES-256-GCM (RFC 5869 §2.3). Its only error, a length over 255 hash
/// blocks, cannot occur.
pub(super) fn expand_aead(from: &Prk, info: &[&[u8]]) -> Result<LessSafeKey, Error> {
    from.expand(info, &AES_256_GCM)
        .map(|okm| LessSafeKey::new(okm.into()))
        .map_err(|_| Error::Random)
}

/// What a wrapped key is: its associated data.
#[derive(Clone, Copy)]
pub(super) enum Wrapping {
    /// Kind 1: a KEK of this version, under the root key.
    Kek(u16),
    /// Kind 2: an index key of this version, under the root key.
    Index(u16),
    /// Kind 3: a customer's data key, under the KEK of this version.
    Data(u16, Uuid),
}

impl Wrapping {
    /// The wrapping of a key that lies directly under the root key.
    pub(super) const fn of(kind: KeyKind, version: u16) -> Self {
        match kind {
            KeyKind::Kek => Self::Kek(version),
            KeyKind::Index => Self::Index(version),
        }
    }

    /// `layout | suite | kind | version 2 | customer 16`; without a customer, 16 zeros.
    fn associated(self) -> [u8; 21] {
        let (kind, version, customer) = match self {
            Self::Kek(version) => (1, version, Uuid::nil()),
            Self::Index(version) => (2, version, Uuid::nil()),
            Self::Data(version, customer) => (3, version, customer),
        };
        let mut associated = [0; 21];
        let [high, low] = version.to_be_bytes();
        let (head, tail) = associated.split_at_mut(5);
        head.copy_from_slice(&[LAYOUT, SUITE, kind, high, low]);
        tail.copy_from_slice(customer.as_bytes());
        associated
    }
}

/// `key`, sealed under `under`.
pub(super) fn wrap(
    under: &LessSafeKey,
    wrapping: Wrapping,
    nonce: [u8; NONCE_LEN],
    key: &KeyBytes,
) -> Result<Vec<u8>, Error> {
    let mut wrapped = Vec::with_capacity(KEY + OVERHEAD);
    let associated = wrapping.associated();
    aead::seal(
        under,
        nonce,
        &associated,
        &**key,
        Padding::None,
        &mut wrapped,
    )?;
    Ok(wrapped)
}

/// The key; `None` if it was wrapped under another, as something else, or is damaged.
pub(super) fn unwrap(under: &LessSafeKey, wrapping: Wrapping, wrapped: &[u8]) -> Option<KeyBytes> {
    let opened = aead::open(under, &wrapping.associated(), wrapped, Padding::None)?;
    let mut key = KeyBytes::default();
    if opened.len() != KEY {
        return None;
    }
    key.copy_from_slice(&opened);
    Some(key)
}
