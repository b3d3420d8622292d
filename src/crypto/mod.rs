//! Keys, sealed fields, blind indexes and sealed tokens. No SQL, and no file but the root key's:
//! the store keeps the plain rows of [`WrappedKeys`] and [`WrappedDataKey`].
//!
//! It refuses to open what is not exactly where it was sealed, to use a root key that others may
//! read, and to make a root key beside existing data. What follows is enough to write a second
//! implementation; `tests/vectors/check.py` is one.
//!
//! # Notation
//!
//! `a | b` is concatenation. Numbers are big-endian; the number behind a name is its length in
//! bytes. `HKDF(key, info)` is HKDF-SHA256 (RFC 5869) without salt, 32 bytes long. Texts are ASCII
//! without a terminator. A customer is the 16 bytes of its UUID.
//!
//! # Sealing
//!
//! Whatever is sealed has the shape `layout 1 | suite 1 | nonce 12 | ciphertext | tag 16`. Layout
//! is 1. Suite 1 is AES-256-GCM with all that stands here. Nonces are random.
//!
//! # Keys
//!
//! ```text
//! root key                      32 random bytes; base64 in root.key or CASTILE_ROOT_KEY
//! |- HKDF(root, "castile/1 root wrap")
//! |  |- KEK, versions 1..       32 random bytes each, rows of `keks`
//! |  |  `- HKDF(KEK, "castile/1 data key" | customer 16)
//! |  |     `- data key          32 random bytes, wrapped in its row of `customers`; seals the fields
//! |  `- index key, versions 1.. 32 random bytes each, rows of `index_keys`
//! |     |- HKDF(index key, "castile/1 blind index" | field 2)
//! |     |- HKDF(index key, "castile/1 token")
//! |     `- HKDF(index key, "castile/1 request")
//! `- HKDF(root, "castile/1 root check"), the first 16 bytes: the check value
//! ```
//!
//! A wrapped key is the key, sealed, 62 bytes. Its associated data is
//! `layout 1 | suite 1 | kind 1 | version 2 | customer 16`: kind 1 is a KEK and 2 an index key,
//! under the root, with their own version and 16 zeros as customer; kind 3 is a data key, with its
//! customer and its KEK's version.
//!
//! The check value stands beside each key that the root key wraps. If a wrapped key does not open,
//! it tells why: where it is the root key's own, the row is damaged; else the root key is wrong.
//! The states of keys and what each allows are [`KeyState`]'s.
//!
//! # Fields
//!
//! A value is sealed with its customer's data key. Its plaintext is padded (ISO/IEC 7816-4: one
//! byte 0x80, then zeros to a multiple of 16), so that only its length in blocks shows. Its
//! associated data is `layout 1 | suite 1 | field 2 | customer 16 | entry 2`: the field's number in
//! the contract, and the place in its list, from 0. A value that is moved elsewhere does not open,
//! and no name can change what does. What this does not see: an older value put back in the same
//! place, and a value that is taken away.
//!
//! # Blind indexes
//!
//! A value is normalised to words, by the field's kind; Unicode's forms and properties are meant:
//!
//! | kind | words |
//! |---|---|
//! | email | one: white space at the ends removed, NFKC, each character lowered |
//! | phone | one: NFKC, of which ASCII digits and `+` are kept; then, where it begins with `+` or `00`, a `+` and the digits behind, else its digits |
//! | identifier | one: NFKC, of which characters that are Alphabetic or a number (N*) are kept, each raised |
//! | name | U+00B4 removed; NFKD; marks (M*) and apostrophes (U+0027, U+0060, U+2018, U+2019, U+02BC) removed; each character lowered, each of those raised, each of those lowered; cut where a character is neither Alphabetic nor a number |
//!
//! Empty words are dropped and equal ones counted once; a phone number without digits has none. A
//! word's token is the first `bits` bits (the contract's) of HMAC-SHA256(key of field and index
//! version, word in UTF-8), as a number. The same word gives another token in another field.
//! Tokens collide on purpose: candidates are opened and compared by [`BlindIndex::matches`].
//!
//! An external key whose customer was erased leaves the 63-bit token of one word, which is not
//! normalised: `source system | U+0000 | external id`, in the field `externalKeys`. No text has
//! U+0000 in it. An index key must stay for as long as such tokens of its version do.
//!
//! # Tokens for outside
//!
//! Cursors and the like are `version 2 | sealed`, in base64url without padding: the index key's
//! version, and the content, sealed without padding under the token key. The associated data is
//! `layout 1 | suite 1 | version 2 | length 2 | purpose | associated data`, where length is that of
//! the purpose.
//!
//! # Digests of requests
//!
//! A request that may come again is known by `version 2 | HMAC-SHA256 32`: the index key's version,
//! and the code of what the request says under the request key.
//!
//! # What is wiped
//!
//! Key bytes and opened values are wiped from memory when dropped. The key schedules that ring
//! makes of them are not: ring has no way to do that.

mod aead;
mod blind_index;
mod data_key;
mod error;
mod index_key;
mod kek;
mod keyring;
mod nonces;
mod normalise;
mod root;
mod state;
#[cfg(test)]
mod vectors;
mod wrap;

pub use blind_index::BlindIndex;
pub use data_key::DataKey;
pub use error::{Error, KeyKind};
pub use keyring::{Keyring, new_index_key, new_kek};
pub use nonces::Nonces;
pub use normalise::folded;
pub use root::{RootKey, RootKeySource};
pub use state::{KeyState, Term, WrappedDataKey, WrappedIndexKey, WrappedKek, WrappedKeys};
