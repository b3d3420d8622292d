//! Bytes to text, by byte-order mark, charset or declaration (RFC 7303 §3: in that order).
//!
//! Malformed bytes are refused, never replaced: a replacement character would be stored.

use super::declaration;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252, mem};
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
                "The encoding \"{}\" is not served; send UTF-8, UTF-16, us-ascii, ISO-8859-1 or \
                 windows-1252",
                super::error::Short(name)
            ),
            Self::Malformed(encoding) => write!(f, "The document is not well-formed {encoding}"),
        }
    }
}

impl std::error::Error for EncodingError {}

/// The encodings served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    /// Of either order: by its first character, else big-endian (RFC 2781 §4.3).
    Utf16,
    Utf16Le,
    Utf16Be,
    Ascii,
    Latin1,
    Windows1252,
}

/// The text of a document. `charset` is the media type's parameter, unquoted. UTF-8 is borrowed.
pub fn decode<'b>(bytes: &'b [u8], charset: Option<&str>) -> Result<Cow<'b, str>, EncodingError> {
    if let Some((encoding, rest)) = by_mark(bytes)? {
        return read(rest, encoding);
    }
    if let Some(charset) = charset {
        return read(bytes, by_label(charset)?);
    }
    let Some(encoding) = by_first_character(bytes) else {
        return read(bytes, by_declaration(bytes)?);
    };
    let text = read(bytes, encoding)?;
    match declared(&text).map(by_label).transpose()? {
        None | Some(Encoding::Utf16 | Encoding::Utf16Le | Encoding::Utf16Be) => Ok(text),
        Some(other) => Err(EncodingError::Malformed(other.name())),
    }
}

/// By a byte-order mark, which is taken off.
fn by_mark(bytes: &[u8]) -> Result<Option<(Encoding, &[u8])>, EncodingError> {
    Ok(match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Some((Encoding::Utf8, rest)),
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => {
            return Err(EncodingError::Unsupported("UTF-32".to_owned()));
        }
        [0xFF, 0xFE, rest @ ..] => Some((Encoding::Utf16Le, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((Encoding::Utf16Be, rest)),
        _ => None,
    })
}

/// UTF-16 without a mark (XML 1.0 appendix F.1).
fn by_first_character(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [b'<', 0, ..] => Some(Encoding::Utf16Le),
        [0, b'<', ..] => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// By the declaration of a document whose first characters are those of ASCII; UTF-8 without one.
fn by_declaration(bytes: &[u8]) -> Result<Encoding, EncodingError> {
    // A declaration is some fifty bytes; one that is longer than this is none.
    let start = bytes.get(..256).unwrap_or(bytes);
    let Some(end) = start.windows(2).position(|pair| pair == b"?>") else {
        return Ok(Encoding::Utf8);
    };
    let written = start.get(..end + 2).unwrap_or_default();
    match std::str::from_utf8(written).ok().and_then(declared) {
        None => Ok(Encoding::Utf8),
        Some(label) => match by_label(label)? {
            // It could be read as ASCII, so it is not what it says.
            Encoding::Utf16 | Encoding::Utf16Le | Encoding::Utf16Be => {
                Err(EncodingError::Malformed("UTF-16"))
            }
            encoding => Ok(encoding),
        },
    }
}

/// The encoding's name in the declaration. A malformed declaration is the reader's to refuse.
fn declared(text: &str) -> Option<&str> {
    let (content, _) = text.strip_prefix("<?xml")?.split_once("?>")?;
    declaration::parse(content).ok()?.encoding
}

fn by_label(label: &str) -> Result<Encoding, EncodingError> {
    let label = label.trim();
    Ok(match label.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => Encoding::Utf8,
        "utf-16" | "utf16" => Encoding::Utf16,
        "utf-16le" => Encoding::Utf16Le,
        "utf-16be" => Encoding::Utf16Be,
        "us-ascii" | "ascii" | "ansi_x3.4-1968" | "iso646-us" => Encoding::Ascii,
        "iso-8859-1" | "iso_8859-1" | "iso8859-1" | "latin1" | "l1" => Encoding::Latin1,
        "windows-1252" | "cp1252" | "x-cp1252" => Encoding::Windows1252,
        _ => return Err(EncodingError::Unsupported(label.to_owned())),
    })
}

fn read(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, EncodingError> {
    let text = match encoding {
        Encoding::Ascii if !bytes.is_ascii() => None,
        Encoding::Utf8 | Encoding::Ascii => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        // Not encoding_rs's ISO-8859-1, which is windows-1252 as browsers have it.
        Encoding::Latin1 => Some(mem::decode_latin1(bytes)),
        Encoding::Windows1252 => {
            WINDOWS_1252.decode_without_bom_handling_and_without_replacement(bytes)
        }
        Encoding::Utf16 => {
            return read(
                bytes,
                by_first_character(bytes).unwrap_or(Encoding::Utf16Be),
            );
        }
        Encoding::Utf16Le => UTF_16LE.decode_without_bom_handling_and_without_replacement(bytes),
        Encoding::Utf16Be => UTF_16BE.decode_without_bom_handling_and_without_replacement(bytes),
    };
    text.ok_or(EncodingError::Malformed(encoding.name()))
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 | Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Ascii => "us-ascii",
            Self::Latin1 => "ISO-8859-1",
            Self::Windows1252 => "windows-1252",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, swap: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if swap {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn a_mark_wins_over_the_charset_and_that_over_the_declaration() {
        let declared = "<?xml version='1.0' encoding='windows-1252'?><a>é</a>";
        assert_eq!(
            decode(declared.as_bytes(), Some("utf-8")).unwrap(),
            declared
        );
        let marked = [b"\xEF\xBB\xBF", declared.as_bytes()].concat();
        assert_eq!(decode(&marked, Some("iso-8859-1")).unwrap(), declared);
        let marked = [b"\xFF\xFE", utf16(declared, false).as_slice()].concat();
        assert_eq!(decode(&marked, Some("utf-8")).unwrap(), declared);
        let marked = [b"\xFE\xFF", utf16(declared, true).as_slice()].concat();
        assert_eq!(decode(&marked, None).unwrap(), declared);
    }

    #[test]
    fn utf_8_is_borrowed() {
        let text = "<a>ü</a>".as_bytes();
        assert!(matches!(decode(text, None), Ok(Cow::Borrowed(_))));
        assert!(matches!(
            decode(text, Some(" UTF-8 ")),
            Ok(Cow::Borrowed(_))
        ));
    }

    #[test]
    fn single_byte_encodings_are_read_as_they_are_defined() {
        let cases: [(&[u8], Option<&str>, &str); 6] = [
            (b"\x80", Some("windows-1252"), "\u{20AC}"),
            (b"\x80", Some("ISO-8859-1"), "\u{80}"),
            (b"\xE9\x9F", Some("latin1"), "\u{E9}\u{9F}"),
            (b"plain", Some("US-ASCII"), "plain"),
            (
                b"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\xFC",
                None,
                "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>ü",
            ),
            (
                b"<?xml version='1.0' encoding='windows-1252' standalone='yes'?>\x80",
                None,
                "<?xml version='1.0' encoding='windows-1252' standalone='yes'?>€",
            ),
        ];
        for (bytes, charset, text) in cases {
            assert_eq!(decode(bytes, charset).unwrap(), text, "{charset:?}");
        }
    }

    #[test]
    fn utf_16_is_found_without_a_mark() {
        for swap in [false, true] {
            for charset in [None, Some("utf-16")] {
                assert_eq!(
                    decode(&utf16("<a>😀</a>", swap), charset).unwrap(),
                    "<a>😀</a>"
                );
            }
        }
        assert_eq!(
            decode(&utf16(" <a/>", true), Some("utf-16")).unwrap(),
            " <a/>"
        );
        assert_eq!(decode(&utf16("x", false), Some("utf-16le")).unwrap(), "x");
    }

    #[test]
    fn malformed_bytes_are_refused() {
        let lying = utf16("<?xml version='1.0' encoding='utf-8'?><a/>", false);
        let cases: [(&[u8], Option<&str>, &str); 11] = [
            (b"<a>\xFF</a>", None, "UTF-8"),
            (b"<a>\xC0\xAF</a>", None, "UTF-8"),
            (b"<a>\xED\xA0\x80</a>", None, "UTF-8"),
            (b"<a>\xF4\x90\x80\x80</a>", None, "UTF-8"),
            (b"<a>\xC3", Some("utf-8"), "UTF-8"),
            (b"caf\xE9", Some("us-ascii"), "us-ascii"),
            (b"<\0a\0>\0\x00\xD8<\0", None, "UTF-16"),
            (b"\xFF\xFE<\0a", None, "UTF-16"),
            (b"\xFE\xFF\xDC\x00", None, "UTF-16"),
            (
                b"<?xml version='1.0' encoding='utf-16'?><a/>",
                None,
                "UTF-16",
            ),
            (&lying, None, "UTF-8"),
        ];
        for (bytes, charset, encoding) in cases {
            assert_eq!(
                decode(bytes, charset),
                Err(EncodingError::Malformed(encoding)),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn other_encodings_are_unsupported() {
        for name in [
            "utf-7",
            "utf-32",
            "ebcdic-cp-us",
            "iso-8859-15",
            "gb18030",
            "",
        ] {
            assert_eq!(
                decode(b"<a/>", Some(name)),
                Err(EncodingError::Unsupported(name.to_owned()))
            );
        }
        let declared = b"<?xml version=\"1.0\" encoding=\"shift_jis\"?><a/>";
        assert!(matches!(
            decode(declared, None),
            Err(EncodingError::Unsupported(_))
        ));
        assert!(matches!(
            decode(b"\xFF\xFE\0\0<\0\0\0", None),
            Err(EncodingError::Unsupported(_))
        ));
    }
}
