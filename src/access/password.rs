//! Passwords, and what is kept of them.
//!
//! A row keeps `pbkdf2-sha256$ITERATIONS$SALT$HASH`: PBKDF2-HMAC-SHA256 (RFC 8018 §5.2), a salt of
//! 16 bytes, a hash of 32, both in base64 without padding. The iterations stand in the row, so that
//! new passwords may get more.

use std::num::NonZeroU32;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};
use ring::pbkdf2::{self, PBKDF2_HMAC_SHA256};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use super::Error;

/// What a new password is hashed with; OWASP's number for this function.
pub(super) const ITERATIONS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();
/// More than this in a row is taken for damage, not for an order to compute for hours.
const MOST_ITERATIONS: u32 = 10_000_000;
const SCHEME: &str = "pbkdf2-sha256";

/// A new password: 32 random bytes in base64url, 43 characters.
pub(super) fn generate() -> Result<Zeroizing<String>, Error> {
    let bytes = Zeroizing::new(random::<32>()?);
    Ok(Zeroizing::new(
        BASE64_URL_SAFE_NO_PAD.encode(bytes.as_slice()),
    ))
}

/// What a row keeps to know a password again.
pub(super) struct Verifier {
    iterations: NonZeroU32,
    salt: [u8; 16],
    hash: [u8; 32],
}

impl Verifier {
    /// The verifier of a password. It computes for a good part of a second.
    pub(super) fn of(password: &str, iterations: NonZeroU32) -> Result<Self, Error> {
        let salt = random()?;
        let mut hash = [0; 32];
        pbkdf2::derive(
            PBKDF2_HMAC_SHA256,
            iterations,
            &salt,
            password.as_bytes(),
            &mut hash,
        );
        Ok(Self {
            iterations,
            salt,
            hash,
        })
    }

    /// A verifier that no password has, so that an unknown name costs what a known one does.
    pub(super) fn of_nobody(iterations: NonZeroU32) -> Result<Self, Error> {
        Ok(Self {
            iterations,
            salt: random()?,
            hash: random()?,
        })
    }

    /// Whether `password` is the one. It computes as long as [`of`](Self::of), whatever the answer.
    pub(super) fn verify(&self, password: &str) -> bool {
        let password = password.as_bytes();
        pbkdf2::verify(
            PBKDF2_HMAC_SHA256,
            self.iterations,
            &self.salt,
            password,
            &self.hash,
        )
        .is_ok()
    }

    /// Reads a row's text; `None` if it is damaged.
    pub(super) fn parse(credential: &str) -> Option<Self> {
        let mut parts = credential.split('$');
        let (SCHEME, iterations) = (parts.next()?, parts.next()?) else {
            return None;
        };
        let iterations = iterations.parse().ok()?;
        let salt = BASE64_STANDARD_NO_PAD.decode(parts.next()?).ok()?;
        let hash = BASE64_STANDARD_NO_PAD.decode(parts.next()?).ok()?;
        if iterations > MOST_ITERATIONS || parts.next().is_some() {
            return None;
        }
        Some(Self {
            iterations: NonZeroU32::new(iterations)?,
            salt: salt.try_into().ok()?,
            hash: hash.try_into().ok()?,
        })
    }
}

impl std::fmt::Display for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let salt = BASE64_STANDARD_NO_PAD.encode(self.salt);
        let hash = BASE64_STANDARD_NO_PAD.encode(self.hash);
        write!(f, "{SCHEME}${}${salt}${hash}", self.iterations)
    }
}

fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::Random)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: NonZeroU32 = NonZeroU32::new(2).unwrap();

    #[test]
    fn a_stored_verifier_knows_its_password() {
        let stored = Verifier::of("pässword", FEW).unwrap().to_string();
        let verifier = Verifier::parse(&stored).unwrap();
        assert!(verifier.verify("pässword"));
        assert!(!verifier.verify("passwort"));
        assert_eq!(verifier.to_string(), stored);
    }

    /// Test vector of RFC 7914 §11, which gives 64 bytes; these are its first 32.
    #[test]
    fn the_function_is_pbkdf2_hmac_sha256() {
        let mut hash = [0; 32];
        pbkdf2::derive(
            PBKDF2_HMAC_SHA256,
            NonZeroU32::MIN,
            b"salt",
            b"passwd",
            &mut hash,
        );
        assert_eq!(
            BASE64_STANDARD_NO_PAD.encode(hash),
            "VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw"
        );
    }

    #[test]
    fn damaged_rows_are_no_verifiers() {
        let stored = Verifier::of("x", FEW).unwrap().to_string();
        assert!(Verifier::parse(&stored.replace("pbkdf2", "md5")).is_none());
        assert!(Verifier::parse(&stored.replace("$2$", "$0$")).is_none());
        assert!(Verifier::parse(&stored.replace("$2$", "$4000000000$")).is_none());
        assert!(Verifier::parse(&stored[..stored.len() - 2]).is_none());
        assert!(Verifier::parse(&format!("{stored}$")).is_none());
        assert!(Verifier::parse("").is_none());
    }

    #[test]
    fn generated_passwords_are_long_and_different() {
        let (one, other) = (generate().unwrap(), generate().unwrap());
        assert_eq!(one.len(), 43);
        assert_ne!(*one, *other);
    }
}
