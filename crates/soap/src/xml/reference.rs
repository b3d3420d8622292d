//! Character references and the five predefined entities (XML 1.0 §4.1, §4.6); no others.

use super::error::Refusal;
use super::{ErrorKind, is_char};

/// The character that a reference denotes; `body` is what stands between `&` and `;`.
pub(super) fn resolve(body: &str) -> Result<char, Refusal> {
    match body {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        "" => return Err(ErrorKind::Ampersand.into()),
        _ => {}
    }
    let Some(number) = body.strip_prefix('#') else {
        let kind = if super::is_ncname(body) {
            ErrorKind::Entity(body.to_owned())
        } else {
            ErrorKind::Ampersand
        };
        return Err(kind.into());
    };
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    // `from_str_radix` takes a sign, which a reference may not have.
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return Err(ErrorKind::CharacterReference.into());
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
        .filter(|&c| is_char(c))
        .ok_or(ErrorKind::CharacterReference.into())
}

/// The first reference in the text: what stands before it, its character, what follows.
pub(super) fn split_first(text: &str) -> Result<Option<(&str, char, &str)>, Refusal> {
    let Some((before, rest)) = text.split_once('&') else {
        return Ok(None);
    };
    let (body, after) = rest.split_once(';').ok_or(ErrorKind::Ampersand)?;
    Ok(Some((before, resolve(body)?, after)))
}
