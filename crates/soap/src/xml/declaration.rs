//! The XML declaration (XML 1.0 §2.8): version 1.0, at the very start, well-formed.

use super::characters::is_space;

/// What a declaration says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Declaration<'x> {
    pub(super) encoding: Option<&'x str>,
}

/// Reads what stands between `<?xml` and `?>`.
pub(super) fn parse(content: &str) -> Result<Declaration<'_>, &'static str> {
    let (version, rest) = pseudo_attribute(content, "version").ok_or("has no version")?;
    if version != "1.0" {
        return Err("asks for a version other than 1.0");
    }
    let (encoding, rest) = match pseudo_attribute(rest, "encoding") {
        Some((name, _)) if !is_encoding_name(name) => return Err("has a malformed encoding"),
        Some((name, rest)) => (Some(name), rest),
        None => (None, rest),
    };
    let rest = match pseudo_attribute(rest, "standalone") {
        Some(("yes" | "no", rest)) => rest,
        Some(_) => return Err("has a malformed standalone"),
        None => rest,
    };
    if rest.bytes().all(is_space) {
        Ok(Declaration { encoding })
    } else {
        Err("is malformed")
    }
}

/// `S name Eq "value"`: the value and what follows.
fn pseudo_attribute<'x>(text: &'x str, name: &str) -> Option<(&'x str, &'x str)> {
    let rest = after_space(text);
    if rest.len() == text.len() {
        return None;
    }
    let rest = after_space(rest.strip_prefix(name)?).strip_prefix('=')?;
    let rest = after_space(rest);
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.get(1..)?.split_once(quote)
}

fn after_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}

/// `EncName` (§4.3.3).
fn is_encoding_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}
