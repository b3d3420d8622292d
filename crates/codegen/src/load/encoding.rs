//! From a file's bytes to its text: UTF-8, UTF-16 with its mark, and whatever single-byte or Asian
//! encoding an old generator declares, as browsers decode it: ISO-8859-1 is windows-1252.

use std::io;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text, without a byte-order mark.
pub(super) fn decode(bytes: Vec<u8>) -> io::Result<String> {
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => match declared(&bytes)? {
            Some(encoding) => encoding
                .decode_without_bom_handling_and_without_replacement(&bytes)
                .map(std::borrow::Cow::into_owned),
            None => String::from_utf8(bytes).ok(),
        },
    }
    .ok_or_else(|| invalid("not in the encoding that it declares (UTF-8 unless it says so)"))
}

fn invalid(message: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message.into())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

/// The encoding that the XML declaration names, unless it is UTF-8. UTF-16 without its mark is UTF-8
/// that was converted without a look at the declaration.
fn declared(bytes: &[u8]) -> io::Result<Option<&'static Encoding>> {
    let start = bytes.get(..bytes.len().min(200)).unwrap_or_default();
    let start = String::from_utf8_lossy(start);
    let Some(label) = label(&start) else {
        return Ok(None);
    };
    match Encoding::for_label_no_replacement(label.as_bytes()) {
        Some(unicode) if [UTF_8, UTF_16LE, UTF_16BE].contains(&unicode) => Ok(None),
        Some(encoding) => Ok(Some(encoding)),
        None => Err(invalid(format!(
            "the encoding `{label}` is not known; save it as UTF-8"
        ))),
    }
}

/// What stands in `encoding="..."` of an XML declaration (XML 1.0 §4.3.3).
pub(crate) fn label(start: &str) -> Option<&str> {
    let declaration = start.strip_prefix("<?xml")?.split("?>").next()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>";
        let latin: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
        let little = text.encode_utf16().flat_map(u16::to_le_bytes);
        let big = text.encode_utf16().flat_map(u16::to_be_bytes);
        for bytes in [
            latin,
            [0xFF, 0xFE].into_iter().chain(little).collect(),
            [0xFE, 0xFF].into_iter().chain(big).collect(),
            [0xEF, 0xBB, 0xBF].into_iter().chain(text.bytes()).collect(),
        ] {
            assert_eq!(decode(bytes).unwrap(), text);
        }
        assert_eq!(decode("<a>é</a>".into()).unwrap(), "<a>é</a>");
    }

    #[test]
    fn an_encoding_of_old_systems_is_decoded_as_browsers_do() {
        let euro = b"<?xml version='1.0' encoding = 'windows-1252'?><a>\x80 \x93\xE9\x94</a>";
        let text = decode(euro.to_vec()).unwrap();
        assert!(text.ends_with("<a>€ “é”</a>"), "{text}");
        let kanji = b"<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>\x93\xFA</a>";
        let text = decode(kanji.to_vec()).unwrap();
        assert!(text.ends_with("<a>日</a>"), "{text}");
        let utf_8 = "<?xml version='1.0' encoding='utf-16'?><a>é</a>";
        assert_eq!(decode(utf_8.into()).unwrap(), utf_8);
    }

    #[test]
    fn an_encoding_that_nobody_knows_is_refused_by_name() {
        let error = decode(b"<?xml version='1.0' encoding='EBCDIC-FR'?><a/>".to_vec()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the encoding `EBCDIC-FR` is not known; save it as UTF-8"
        );
    }

    #[test]
    fn what_is_in_no_encoding_is_refused() {
        for bytes in [&b"<a>\xE9</a>"[..], b"\xFF\xFE<", b"\xFE\xFF\xD8\x00"] {
            assert!(decode(bytes.to_vec()).is_err(), "{bytes:?}");
        }
    }
}
