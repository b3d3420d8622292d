//! HTTP Basic credentials (RFC 7617).

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::{Zeroize, Zeroizing};

/// Longest header value that is looked at, in bytes.
const HEADER_LIMIT: usize = 2048;
/// Longest client name, in characters.
const NAME_LIMIT: usize = 64;

/// Some clients leave the padding away.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A name and a password, unverified. No `Debug`.
pub(super) struct Credentials {
    pub(super) name: String,
    pub(super) password: Zeroizing<String>,
}

impl Credentials {
    /// Reads the value of an `Authorization` header. `None`: another scheme, or malformed.
    pub(super) fn from_header(value: &str) -> Option<Self> {
        if value.len() > HEADER_LIMIT {
            return None;
        }
        let (scheme, token) = value.trim().split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let bytes = BASE64.decode(token.trim_start()).ok()?;
        let pair = String::from_utf8(bytes).map(Zeroizing::new);
        Self::from_pair(
            &pair
                .map_err(|refused| refused.into_bytes().zeroize())
                .ok()?,
        )
    }

    /// Reads `name:password`. The first colon ends the name; the password may hold more of them.
    /// Control characters stand in neither (RFC 7617 §2).
    pub(super) fn from_pair(pair: &str) -> Option<Self> {
        let (name, password) = pair.split_once(':')?;
        if !is_name(name) || password.is_empty() || password.chars().any(char::is_control) {
            return None;
        }
        Some(Self {
            name: name.to_owned(),
            password: Zeroizing::new(password.to_owned()),
        })
    }
}

/// Whether a client may have this name: 1 to 64 characters, no colon, no control characters, no
/// white space at the ends.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().count() <= NAME_LIMIT
        && name.trim() == name
        && !name.chars().any(|c| c == ':' || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> Option<(String, String)> {
        Credentials::from_header(header).map(|c| (c.name, c.password.to_string()))
    }

    fn basic(pair: impl AsRef<[u8]>) -> String {
        format!("Basic {}", BASE64.encode(pair))
    }

    #[test]
    fn the_example_of_rfc_7617_is_read() {
        assert_eq!(
            read("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
            Some(("Aladdin".to_owned(), "open sesame".to_owned()))
        );
        assert_eq!(
            read("bASIC   dGVzdDoxMjPCow"),
            Some(("test".to_owned(), "123£".to_owned()))
        );
    }

    #[test]
    fn the_password_may_hold_colons() {
        assert_eq!(
            read(&basic("a:b:c")),
            Some(("a".to_owned(), "b:c".to_owned()))
        );
    }

    #[test]
    fn what_is_malformed_is_no_credential() {
        let long = "x".repeat(3000);
        for header in [
            "",
            "Basic",
            "Basic ",
            "Basic !!!",
            "Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
            "Digest username=\"a\"",
            &basic("no colon"),
            &basic(":password"),
            &basic("name:"),
            &basic("na\nme:password"),
            &basic("name:pass\0word"),
            &basic(" name:password"),
            &basic(b"name:\xFF\xFE"),
            &basic(format!("{}:password", "x".repeat(65))),
            &basic(format!("name:{long}")),
        ] {
            assert_eq!(read(header), None, "{header}");
        }
    }
}
