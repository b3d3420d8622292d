//! Blind indexes and sealed tokens: what is derived from an index key.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::aead::LessSafeKey;
use ring::{hkdf, hmac};
use zeroize::Zeroizing;

use super::aead::{self, LAYOUT, Padding, SUITE};
use super::blind_index::BlindIndex;
use super::normalise::Words;
use super::wrap::{KeyBytes, expand_aead, extract};
use super::{Error, KeyState, Nonces, Term};

/// Fields below this number keep their derived key; those above derive it each time.
const KEPT: usize = 256;

/// One version of the index key, with what is derived from it.
pub(super) struct IndexKey {
    pub(super) version: u16,
    pub(super) state: KeyState,
    prk: hkdf::Prk,
    tokens: LessSafeKey,
    requests: hmac::Key,
    fields: Box<[OnceLock<hmac::Key>]>,
}

impl IndexKey {
    pub(super) fn new(version: u16, state: KeyState, key: &KeyBytes) -> Result<Self, Error> {
        let prk = extract(key.as_slice());
        Ok(Self {
            version,
            state,
            tokens: expand_aead(&prk, &[b"castile/1 token"])?,
            requests: expand_mac(&prk, &[b"castile/1 request"])?,
            prk,
            fields: (0..KEPT).map(|_| OnceLock::new()).collect(),
        })
    }

    /// Appends a term for each of the words.
    pub(super) fn terms(
        &self,
        index: BlindIndex,
        words: &Words,
        out: &mut Vec<Term>,
    ) -> Result<(), Error> {
        let derived;
        let key = if let Some(kept) = self.fields.get(usize::from(index.field)) {
            if let Some(key) = kept.get() {
                key
            } else {
                let key = self.field_key(index.field)?;
                kept.get_or_init(|| key)
            }
        } else {
            derived = self.field_key(index.field)?;
            &derived
        };
        out.extend(words.iter().map(|word| Term {
            field: index.field,
            version: self.version,
            token: truncate(&hmac::sign(key, word.as_bytes()), index.bits),
        }));
        Ok(())
    }

    fn field_key(&self, field: u16) -> Result<hmac::Key, Error> {
        expand_mac(&self.prk, &[b"castile/1 blind index", &field.to_be_bytes()])
    }

    /// `version 2 | HMAC-SHA256 32` of what a request says.
    pub(super) fn request_digest(&self, said: &[u8]) -> Vec<u8> {
        let mut digest = self.version.to_be_bytes().to_vec();
        digest.extend_from_slice(hmac::sign(&self.requests, said).as_ref());
        digest
    }

    /// Whether the digest, without its version, is that of what a request says.
    pub(super) fn is_request(&self, said: &[u8], mac: &[u8]) -> bool {
        hmac::verify(&self.requests, said, mac).is_ok()
    }

    pub(super) fn seal_token(
        &self,
        purpose: &str,
        associated: &[u8],
        content: &[u8],
        nonces: &mut Nonces,
    ) -> Result<String, Error> {
        let associated = self.token_associated(purpose, associated);
        let mut token = self.version.to_be_bytes().to_vec();
        let nonce = nonces.draw()?;
        aead::seal(
            &self.tokens,
            nonce,
            &associated,
            content,
            Padding::None,
            &mut token,
        )?;
        Ok(BASE64_URL_SAFE_NO_PAD.encode(token))
    }

    pub(super) fn open_token(
        &self,
        purpose: &str,
        associated: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let associated = self.token_associated(purpose, associated);
        aead::open(&self.tokens, &associated, sealed, Padding::None).ok_or(Error::Token)
    }

    /// `layout | suite | version 2 | length of purpose 2 | purpose | associated data`.
    fn token_associated(&self, purpose: &str, associated: &[u8]) -> Vec<u8> {
        let length = u16::try_from(purpose.len()).unwrap_or(u16::MAX);
        let mut all = Vec::with_capacity(6 + purpose.len() + associated.len());
        all.extend_from_slice(&[LAYOUT, SUITE]);
        all.extend_from_slice(&self.version.to_be_bytes());
        all.extend_from_slice(&length.to_be_bytes());
        all.extend_from_slice(purpose.as_bytes());
        all.extend_from_slice(associated);
        all
    }
}

fn expand_mac(prk: &hkdf::Prk, info: &[&[u8]]) -> Result<hmac::Key, Error> {
    let key = prk.expand(info, hmac::HMAC_SHA256).map(hmac::Key::from);
    key.map_err(|_| Error::Random)
}

/// The version and the sealed part of a token from outside.
pub(super) fn split_token(token: &str) -> Option<(u16, Vec<u8>)> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    let (version, sealed) = bytes.split_first_chunk()?;
    Some((u16::from_be_bytes(*version), sealed.to_vec()))
}

/// The first `bits` bits, as a number.
fn truncate(tag: &hmac::Tag, bits: u8) -> i64 {
    let first = tag.as_ref().first_chunk().copied().unwrap_or_default();
    // At most 63 bits are left, so the number is not negative.
    (u64::from_be_bytes(first) >> (64 - u32::from(bits.clamp(1, 63)))).cast_signed()
}
