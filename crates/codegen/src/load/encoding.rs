//! From a file's bytes to its text: UTF-8, UTF-16 with its mark, and ISO-8859-1, which old
//! generators declare.

use std::io;

/// The text, without a byte-order mark.
pub(super) fn decode(bytes: Vec<u8>) -> io::Result<String> {
    let invalid = |message: &str| io::Error::new(io::ErrorKind::InvalidData, message.to_string());
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ if declares_latin_1(&bytes) => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
        _ => String::from_utf8(bytes).ok(),
    }
    .ok_or_else(|| invalid("not in the encoding that it declares (UTF-8 unless it says so)"))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

fn declares_latin_1(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(200)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let declaration = start.split("?>").next().unwrap_or_default();
    declaration.starts_with("<?xml")
        && ["iso-8859-1", "latin1", "windows-1252"]
            .iter()
            .any(|name| declaration.contains(name))
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
    fn what_is_in_no_encoding_is_refused() {
        for bytes in [&b"<a>\xE9</a>"[..], b"\xFF\xFE<", b"\xFE\xFF\xD8\x00"] {
            assert!(decode(bytes.to_vec()).is_err(), "{bytes:?}");
        }
    }
}
