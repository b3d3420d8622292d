//! Nonces, drawn from the system many at a time.

use ring::aead::NONCE_LEN;
use ring::rand::{SecureRandom, SystemRandom};

use super::Error;

/// One call to the system gives this many: enough for the protected values of most customers.
const DRAWN: usize = 32;

/// A supply of nonces that are never given out twice. It may serve one record or a whole batch;
/// one call to the system serves 32 values.
#[derive(Debug)]
pub struct Nonces {
    drawn: [u8; DRAWN * NONCE_LEN],
    used: usize,
}

impl Nonces {
    /// An empty supply, which draws when it is first asked.
    pub const fn new() -> Self {
        Self {
            drawn: [0; DRAWN * NONCE_LEN],
            used: DRAWN * NONCE_LEN,
        }
    }

    /// A supply that starts with these nonces, for test vectors.
    #[cfg(test)]
    pub(super) fn fixed(nonces: &[[u8; NONCE_LEN]]) -> Self {
        let mut supply = Self::new();
        let bytes = nonces.as_flattened();
        supply.used -= bytes.len();
        supply.drawn[supply.used..].copy_from_slice(bytes);
        supply
    }

    /// The next nonce.
    pub(super) fn draw(&mut self) -> Result<[u8; NONCE_LEN], Error> {
        if self.used == self.drawn.len() {
            random(&mut self.drawn)?;
            self.used = 0;
        }
        let nonce = self
            .drawn
            .get(self.used..)
            .and_then(<[u8]>::first_chunk)
            .ok_or(Error::Random)?;
        self.used += NONCE_LEN;
        Ok(*nonce)
    }
}

impl Default for Nonces {
    fn default() -> Self {
        Self::new()
    }
}

/// Fills `out` from the system's generator.
pub(super) fn random(out: &mut [u8]) -> Result<(), Error> {
    SystemRandom::new().fill(out).map_err(|_| Error::Random)
}

/// A nonce by itself, for a key that is wrapped.
pub(super) fn random_nonce() -> Result<[u8; NONCE_LEN], Error> {
    let mut nonce = [0; NONCE_LEN];
    random(&mut nonce)?;
    Ok(nonce)
}
