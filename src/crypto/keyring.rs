//! The keys of a running server.

use ring::hkdf::Prk;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::index_key::{IndexKey, split_token};
use super::nonces::random;
use super::wrap::{KeyBytes, Wrapping, expand_aead, extract, random_key, unwrap, wrap};
use super::{
    BlindIndex, DataKey, Error, KeyKind, KeyState, Nonces, RootKey, Term, WrappedDataKey,
    WrappedIndexKey, WrappedKek, WrappedKeys,
};

/// The opened keys. It changes only by being opened anew; share it in an `Arc`.
pub struct Keyring {
    keks: Vec<Kek>,
    indexes: Vec<IndexKey>,
}

struct Kek {
    version: u16,
    state: KeyState,
    prk: Prk,
}

impl Kek {
    fn new(version: u16, state: KeyState, key: &KeyBytes) -> Self {
        Self {
            version,
            state,
            prk: extract(key.as_slice()),
        }
    }
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
        let mut keks = Vec::new();
        for row in rows
            .keks
            .iter()
            .filter(|row| row.state != KeyState::Retired)
        {
            let key = root.unwrap(KeyKind::Kek, row.version, &row.wrapped, &row.check)?;
            keks.push(Kek::new(row.version, row.state, &key));
        }
        let mut indexes = Vec::new();
        for row in rows
            .index_keys
            .iter()
            .filter(|row| row.state != KeyState::Retired)
        {
            let key = root.unwrap(KeyKind::Index, row.version, &row.wrapped, &row.check)?;
            indexes.push(IndexKey::new(row.version, row.state, &key)?);
        }
        if keks
            .iter()
            .filter(|kek| kek.state == KeyState::Active)
            .count()
            != 1
        {
            return Err(Error::ActiveKey(KeyKind::Kek));
        }
        if indexes
            .iter()
            .filter(|index| index.state == KeyState::Active)
            .count()
            != 1
        {
            return Err(Error::ActiveKey(KeyKind::Index));
        }
        Ok(Self { keks, indexes })
    }

    /// A new customer's key, to be stored in the transaction that stores the customer.
    pub fn new_data_key(&self, customer: Uuid) -> Result<(DataKey, WrappedDataKey), Error> {
        let key = random_key()?;
        Ok((
            DataKey::new(customer, &key)?,
            self.wrap_data_key(customer, &key)?,
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
        self.wrap_data_key(customer, &key).map(Some)
    }

    fn wrap_data_key(&self, customer: Uuid, key: &KeyBytes) -> Result<WrappedDataKey, Error> {
        let kek = self.active_kek()?;
        let mut nonce = [0; 12];
        random(&mut nonce)?;
        let wrapping = Wrapping::Data(kek.version, customer);
        Ok(WrappedDataKey {
            kek_version: kek.version,
            wrapped: wrap(&customer_key(kek, customer)?, wrapping, nonce, key)?,
        })
    }

    fn unwrap_data_key(&self, customer: Uuid, row: &WrappedDataKey) -> Result<KeyBytes, Error> {
        let kek = self
            .keks
            .iter()
            .find(|kek| kek.version == row.kek_version)
            .ok_or(Error::UnknownKey(KeyKind::Kek, row.kek_version))?;
        let wrapping = Wrapping::Data(kek.version, customer);
        unwrap(&customer_key(kek, customer)?, wrapping, &row.wrapped).ok_or(Error::DataKey)
    }

    /// The terms to store for a value, under every index key that is written.
    pub fn terms(&self, index: BlindIndex, value: &str) -> Result<Vec<Term>, Error> {
        let words = index.kind.words(value);
        let mut terms = Vec::with_capacity(words.len());
        for key in &self.indexes {
            key.terms(index, &words, &mut terms)?;
        }
        Ok(terms)
    }

    /// The terms that a customer must all have to be a candidate for `sought`. None at all if
    /// nothing of the value counts (a phone number without digits): then nothing matches.
    pub fn search_terms(&self, index: BlindIndex, sought: &str) -> Result<Vec<Term>, Error> {
        let words = index.kind.words(sought);
        let mut terms = Vec::with_capacity(words.len());
        self.active_index()?.terms(index, &words, &mut terms)?;
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
    let (wrapped, check) = root.wrap_new(KeyKind::Kek, version)?;
    Ok(WrappedKek {
        version,
        state: KeyState::Pending,
        wrapped,
        check,
    })
}

/// A random index key of this version, pending.
pub fn new_index_key(root: &RootKey, version: u16) -> Result<WrappedIndexKey, Error> {
    let (wrapped, check) = root.wrap_new(KeyKind::Index, version)?;
    Ok(WrappedIndexKey {
        version,
        state: KeyState::Pending,
        wrapped,
        check,
    })
}

/// The key under which one customer's data key is wrapped.
fn customer_key(kek: &Kek, customer: Uuid) -> Result<ring::aead::LessSafeKey, Error> {
    expand_aead(&kek.prk, &[b"castile/1 data key", customer.as_bytes()])
}
