//! The one shape in which anything is sealed: `layout | suite | nonce | ciphertext | tag`.

use ring::aead::{Aad, LessSafeKey, MAX_TAG_LEN, NONCE_LEN, Nonce};
use zeroize::{Zeroize, Zeroizing};

use super::Error;

/// This shape.
pub(super) const LAYOUT: u8 = 1;
/// AES-256-GCM with a nonce of 12 bytes and a tag of 16, keys by HKDF-SHA256.
pub(super) const SUITE: u8 = 1;
/// Bytes before the ciphertext.
const HEAD: usize = 2 + NONCE_LEN;
/// Bytes that sealing adds to the padded plaintext.
pub(super) const OVERHEAD: usize = HEAD + MAX_TAG_LEN;
const BLOCK: usize = 16;

/// Whether the plaintext's length may show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Padding {
    /// The ciphertext is as long as the plaintext: for keys and tokens.
    None,
    /// The plaintext is padded to whole blocks of 16 bytes (ISO/IEC 7816-4): for fields.
    Blocks,
}

/// Appends the sealed `plaintext` to `out`. A nonce serves once under one key.
pub(super) fn seal(
    key: &LessSafeKey,
    nonce: [u8; NONCE_LEN],
    associated: &[u8],
    plaintext: &[u8],
    padding: Padding,
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    let padded = match padding {
        Padding::None => plaintext.len(),
        // At least one byte is added, so that the padding is never in doubt.
        Padding::Blocks => (plaintext.len() / BLOCK + 1) * BLOCK,
    };
    // Reserved at once: a vector that grew in between would leave plaintext behind.
    out.reserve(padded + OVERHEAD);
    let start = out.len();
    out.extend_from_slice(&[LAYOUT, SUITE]);
    out.extend_from_slice(&nonce);
    out.extend_from_slice(plaintext);
    if padding == Padding::Blocks {
        out.push(0x80);
        out.resize(start + HEAD + padded, 0);
    }
    let body = out.get_mut(start + HEAD..).unwrap_or_default();
    let nonce = Nonce::assume_unique_for_key(nonce);
    if let Ok(tag) = key.seal_in_place_separate_tag(nonce, Aad::from(associated), body) {
        out.extend_from_slice(tag.as_ref());
        return Ok(());
    }
    body.zeroize();
    out.truncate(start);
    Err(Error::Random)
}

/// The plaintext; `None` if `sealed` is of another shape, damaged, or was sealed with another
/// key or other associated data.
pub(super) fn open(
    key: &LessSafeKey,
    associated: &[u8],
    sealed: &[u8],
    padding: Padding,
) -> Option<Zeroizing<Vec<u8>>> {
    let (head, body) = sealed.split_at_checked(HEAD)?;
    let ([LAYOUT, SUITE], nonce) = head.split_first_chunk::<2>()? else {
        return None;
    };
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut plaintext = Zeroizing::new(body.to_vec());
    let mut length = key
        .open_in_place(nonce, Aad::from(associated), &mut plaintext)
        .ok()?
        .len();
    if padding == Padding::Blocks {
        length = plaintext.get(..length)?.iter().rposition(|b| *b != 0)?;
        if plaintext.get(length) != Some(&0x80) {
            return None;
        }
    }
    plaintext.truncate(length);
    Some(plaintext)
}
