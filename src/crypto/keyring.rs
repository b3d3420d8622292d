//! The keys of a running server.

use ring::aead::NONCE_LEN;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::index_key::{IndexKey, split_token};
use super::kek::Kek;
use super::nonces::random_nonce;
use super::wrap::{KeyBytes, random_key};
use super::{
    BlindIndex, DataKey, Error, KeyKind, KeyState, Nonces, RootKey, Term, WrappedDataKey,
    WrappedIndexKey, WrappedKek, WrappedKeys,
};

/// The opened keys. It changes only by being opened anew; share it in an `Arc`.
pub struct Keyring {
    keks: Vec<Kek>,
    indexes: Vec<IndexKey>,
}

impl Keyring {
    /// The first keys of a new database, version 1 of each, active; the rows are to be stored
    /// before anything is sealed.
    pub fn create(root: &RootKey) -> Result<(Self, WrappedKeys), Error> {
        let mut kek = new_kek(root, 1)?;
        let mut index_key = new_index_key(root, 1)?;
        kek.state = KeyState::Active;
        index_key.state = KeyState::Active;
        let rows = WrappedKeys {
            keks: vec![kek],
            index_keys: vec![index_key],
        };
        Ok((Self::open(root, &rows)?, rows))
    }

    /// Opens every key that is not retired.
    pub fn open(root: &RootKey, rows: &WrappedKeys) -> Result<Self, Error> {
        let keks = rows
            .keks
            .iter()
            .filter(|row| row.state != KeyState::Retired)
            .map(|row| {
                let key = root.unwrap(KeyKind::Kek, row.version, &row.wrapped, &row.check)?;
                Ok(Kek::new(row.version, row.state, &key))
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let indexes = rows
            .index_keys
            .iter()
            .filter(|row| row.state != KeyState::Retired)
            .map(|row| {
                let key = root.unwrap(KeyKind::Index, row.version, &row.wrapped, &row.check)?;
                IndexKey::new(row.version, row.state, &key)
            })
            .collect::<Result<Vec<_>, Error>>()?;
        require_one_active(KeyKind::Kek, keks.iter().map(|kek| kek.state))?;
        require_one_active(KeyKind::Index, indexes.iter().map(|index| index.state))?;
        Ok(Self { keks, indexes })
    }

    /// A new customer's key, to be stored in the transaction that stores the customer.
    pub fn new_data_key(
        &self,
        customer: Uuid,
        nonces: &mut Nonces,
    ) -> Result<(DataKey, WrappedDataKey), Error> {
        let key = random_key()?;
        Ok((
            DataKey::new(customer, &key)?,
            self.wrap_data_key(customer, nonces.draw()?, &key)?,
        ))
    }

    /// Opens a customer's key; [`Error::DataKey`] if it is damaged or another customer's.
    pub fn open_data_key(&self, customer: Uuid, row: &WrappedDataKey) -> Result<DataKey, Error> {
        DataKey::new(customer, &self.unwrap_data_key(customer, row)?)
    }

    /// The same key wrapped under the active KEK; `None` if it already is.
    pub fn rewrap_data_key(
        &self,
        customer: Uuid,
        row: &WrappedDataKey,
    ) -> Result<Option<WrappedDataKey>, Error> {
        if row.kek_version == self.active_kek()?.version {
            return Ok(None);
        }
        let key = self.unwrap_data_key(customer, row)?;
        self.wrap_data_key(customer, random_nonce()?, &key)
            .map(Some)
    }

    fn wrap_data_key(
        &self,
        customer: Uuid,
        nonce: [u8; NONCE_LEN],
        key: &KeyBytes,
    ) -> Result<WrappedDataKey, Error> {
        self.active_kek()?.wrap_data_key(customer, nonce, key)
    }

    fn unwrap_data_key(&self, customer: Uuid, row: &WrappedDataKey) -> Result<KeyBytes, Error> {
        self.keks
            .iter()
            .find(|kek| kek.version == row.kek_version)
            .ok_or(Error::UnknownKey(KeyKind::Kek, row.kek_version))?
            .unwrap_data_key(customer, &row.wrapped)
    }

    /// The terms to store for a value, under every index key that is written.
    pub fn terms(&self, index: BlindIndex, value: &str) -> Result<Vec<Term>, Error> {
        let words = index.words(value);
        let mut terms = Vec::with_capacity(words.len());
        for key in &self.indexes {
            key.terms(index, &words, &mut terms)?;
        }
        Ok(terms)
    }

    /// The terms that a customer must all have to be a candidate for `sought`. None at all if
    /// nothing of the value counts (a phone number without digits): then nothing matches.
    pub fn search_terms(&self, index: BlindIndex, sought: &str) -> Result<Vec<Term>, Error> {
        let words = index.words(sought);
        let mut terms = Vec::with_capacity(words.len());
        self.active_index()?.terms(index, &words, &mut terms)?;
        Ok(terms)
    }

    /// The terms of a value that is compared as it is, under every index key: 63 bits, so that
    /// hardly two values ever share one.
    pub fn exact_terms(&self, field: u16, value: &str) -> Result<Vec<Term>, Error> {
        let index = BlindIndex::exact(field);
        let words = vec![Zeroizing::new(value.to_owned())];
        let mut terms = Vec::with_capacity(self.indexes.len());
        for key in &self.indexes {
            key.terms(index, &words, &mut terms)?;
        }
        Ok(terms)
    }

    /// Seals `content` into base64url, to be handed out and brought back. `purpose` is a constant
    /// of the caller's; `associated` is what it must come back with, as the client and its criteria.
    pub fn seal_token(
        &self,
        purpose: &str,
        associated: &[u8],
        content: &[u8],
    ) -> Result<String, Error> {
        self.active_index()?
            .seal_token(purpose, associated, content, &mut Nonces::new())
    }

    /// What was sealed for this purpose and associated data; [`Error::Token`] for anything else.
    pub fn open_token(
        &self,
        purpose: &str,
        associated: &[u8],
        token: &str,
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let (version, sealed) = split_token(token).ok_or(Error::Token)?;
        self.indexes
            .iter()
            .find(|key| key.version == version)
            .ok_or(Error::Token)?
            .open_token(purpose, associated, &sealed)
    }

    /// A keyed digest of what a request says, by which it is known again: a plain one would tell who
    /// can guess a customer that the guess is right.
    pub fn request_digest(&self, said: &[u8]) -> Result<Vec<u8>, Error> {
        Ok(self.active_index()?.request_digest(said))
    }

    /// Whether this is the digest of what a request says, made under any key that is still here.
    pub fn is_request(&self, said: &[u8], digest: &[u8]) -> bool {
        let Some((version, mac)) = digest.split_first_chunk() else {
            return false;
        };
        let version = u16::from_be_bytes(*version);
        let mut keys = self.indexes.iter();
        keys.any(|key| key.version == version && key.is_request(said, mac))
    }

    fn active_kek(&self) -> Result<&Kek, Error> {
        self.keks
            .iter()
            .find(|kek| kek.state == KeyState::Active)
            .ok_or(Error::ActiveKey(KeyKind::Kek))
    }

    fn active_index(&self) -> Result<&IndexKey, Error> {
        self.indexes
            .iter()
            .find(|index| index.state == KeyState::Active)
            .ok_or(Error::ActiveKey(KeyKind::Index))
    }
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let keks = self.keks.iter().map(|kek| kek.version);
        let indexes = self.indexes.iter().map(|index| index.version);
        f.debug_struct("Keyring")
            .field("keks", &keks.collect::<Vec<_>>())
            .field("index_keys", &indexes.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A random KEK of this version, pending.
pub fn new_kek(root: &RootKey, version: u16) -> Result<WrappedKek, Error> {
    Ok(WrappedKek {
        version,
        state: KeyState::Pending,
        wrapped: root.wrap(KeyKind::Kek, version, random_nonce()?, &random_key()?)?,
        check: root.check(),
    })
}

/// A random index key of this version, pending.
pub fn new_index_key(root: &RootKey, version: u16) -> Result<WrappedIndexKey, Error> {
    Ok(WrappedIndexKey {
        version,
        state: KeyState::Pending,
        wrapped: root.wrap(KeyKind::Index, version, random_nonce()?, &random_key()?)?,
        check: root.check(),
    })
}

fn require_one_active(kind: KeyKind, states: impl Iterator<Item = KeyState>) -> Result<(), Error> {
    if states.filter(|state| *state == KeyState::Active).count() == 1 {
        Ok(())
    } else {
        Err(Error::ActiveKey(kind))
    }
}

#[cfg(test)]
mod tests;
