//! What nearly all of a message consists of: tags whose names are ASCII, and the texts between them.
//! They are told by a look at each byte; what is not as plain is left to quick-xml, and refused
//! there if it must be.

use super::characters::{INNER, START, class, is_space, words};

/// `<name ...>` or `<name .../>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlainTag {
    /// Bytes of what stands between the brackets, without the slash.
    pub(super) len: usize,
    /// Bytes of its name, which is a qualified name (Namespaces in XML §4).
    pub(super) name_len: usize,
    /// Bytes before the colon; 0 without one.
    pub(super) prefix_len: usize,
    pub(super) empty: bool,
}

/// The plain tag that the input begins with, after its `<`.
#[inline]
pub(super) fn start_tag(rest: &[u8]) -> Option<PlainTag> {
    let mut prefix_len = 0;
    let mut start = true;
    for (at, &byte) in rest.iter().enumerate() {
        let class = class(byte);
        if class & START != 0 || (class & INNER != 0 && !start) {
            start = false;
        } else if start {
            return None;
        } else if byte == b':' && prefix_len == 0 {
            prefix_len = at;
            start = true;
        } else {
            let (len, empty) = match byte {
                b'>' => (at, false),
                b'/' if rest.get(at + 1) == Some(&b'>') => (at, true),
                _ if is_space(byte) => attributes(rest, at)?,
                _ => return None,
            };
            return Some(PlainTag {
                len,
                name_len: at,
                prefix_len,
                empty,
            });
        }
    }
    None
}

/// Where a tag with attributes, or blanks, behind its name ends, and whether by a slash: at the
/// first bracket outside quotes. What stands before it is not looked at.
fn attributes(rest: &[u8], name_len: usize) -> Option<(usize, bool)> {
    let mut quote = None;
    let mut slash = false;
    for (at, &byte) in rest.iter().enumerate().skip(name_len) {
        match quote {
            Some(open) if byte == open => quote = None,
            None if byte == b'>' => return Some((at - usize::from(slash), slash)),
            None if matches!(byte, b'"' | b'\'') => quote = Some(byte),
            Some(_) | None => {}
        }
        slash = byte == b'/';
    }
    None
}

/// What the end tag of a plain tag looks like, after its `</`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndTag {
    /// Its length up to and with `>`.
    Closes(usize),
    /// It has another name, or more than a name.
    Mismatched,
    Unfinished,
}

/// Reads the end tag of the element `name` (XML 1.0 §3.1, `ETag`).
#[inline]
pub(super) fn end_tag(rest: &[u8], name: &[u8]) -> EndTag {
    if let Some(after) = rest.strip_prefix(name) {
        let blanks = after.iter().take_while(|&&byte| is_space(byte)).count();
        if after.get(blanks) == Some(&b'>') {
            return EndTag::Closes(name.len() + blanks + 1);
        }
    }
    if rest.contains(&b'>') {
        EndTag::Mismatched
    } else {
        EndTag::Unfinished
    }
}

/// Character data from the start of the input to the next markup, reference, or end of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// In bytes.
    pub(super) len: usize,
    /// Whether nothing in it needs a second look: a control character, `]`, or 0xEF, with which
    /// U+FFFE and U+FFFF begin.
    pub(super) plain: bool,
}

/// Looks at eight bytes at once.
#[inline]
pub(super) fn text(rest: &[u8]) -> Run {
    let (chunks, tail) = rest.as_chunks::<8>();
    let mut plain = true;
    for (number, chunk) in chunks.iter().enumerate() {
        // The lowest bit that is set in a result is exact, and so is whether one below it is.
        let word = u64::from_le_bytes(*chunk);
        let ends = words::equal(word, b'<') | words::equal(word, b'&');
        let suspects = words::suspects(word);
        if ends != 0 {
            plain &= suspects & (ends ^ ends.wrapping_sub(1)) == 0;
            let len = number * 8 + ends.trailing_zeros() as usize / 8;
            return Run { len, plain };
        }
        plain &= suspects == 0;
    }
    let ends = |byte: &u8| matches!(byte, b'<' | b'&');
    let more = tail.iter().position(ends).unwrap_or(tail.len());
    plain &= !tail.iter().take(more).any(|&byte| words::suspect(byte));
    Run {
        len: chunks.len() * 8 + more,
        plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_tags_are_told_from_others() {
        let tag = |name_len, prefix_len, empty| {
            Some(PlainTag {
                len: name_len,
                name_len,
                prefix_len,
                empty,
            })
        };
        for (rest, expected) in [
            ("a>", tag(1, 0, false)),
            ("a-1.b_>c", tag(6, 0, false)),
            ("p:a/>", tag(3, 1, true)),
            ("", None),
            (">", None),
            ("/>", None),
            ("a", None),
            ("a/", None),
            ("a/b>", None),
            (":a>", None),
            ("p:>", None),
            ("p::a>", None),
            ("p:a:b>", None),
            ("p:1>", None),
            ("1>", None),
            ("-a>", None),
            ("é>", None),
            ("a<b>", None),
        ] {
            assert_eq!(start_tag(rest.as_bytes()), expected, "{rest}");
        }
    }

    #[test]
    fn a_tag_with_attributes_ends_at_the_first_bracket_outside_quotes() {
        for (rest, expected) in [
            ("a >", Some((2, false))),
            ("a\n/>", Some((2, true))),
            ("a b='c'>", Some((7, false))),
            ("a b='c'/>", Some((7, true))),
            ("a b='/'>", Some((7, false))),
            ("a b='>' c=\"'>\" />", Some((15, true))),
            ("a / >", Some((4, false))),
            ("a b=/>", Some((4, true))),
            ("a b=<>", Some((5, false))),
            ("a b='>", None),
            ("a b=\"'>", None),
            ("a ", None),
            ("a /", None),
        ] {
            let found = start_tag(rest.as_bytes()).map(|tag| (tag.len, tag.empty));
            assert_eq!(found, expected, "{rest}");
        }
    }

    #[test]
    fn an_end_tag_may_have_blanks_behind_its_name_only() {
        for (rest, expected) in [
            ("ab><c>", EndTag::Closes(3)),
            ("ab \r\n\t>", EndTag::Closes(7)),
            (" ab>", EndTag::Mismatched),
            ("abc>", EndTag::Mismatched),
            ("a>", EndTag::Mismatched),
            ("ab b='>'>", EndTag::Mismatched),
            ("ab", EndTag::Unfinished),
            ("ab ", EndTag::Unfinished),
            ("abc", EndTag::Unfinished),
        ] {
            assert_eq!(end_tag(rest.as_bytes(), b"ab"), expected, "{rest}");
        }
    }

    #[test]
    fn a_text_ends_at_the_first_markup_or_reference_wherever_that_stands() {
        for before in 0..20 {
            for (suspect, plain) in [
                ("", true),
                ("é", true),
                ("\u{7F}\u{80}", true),
                ("]", false),
                ("\r", false),
                ("\n", false),
                ("\u{FFFE}", false),
            ] {
                for end in ["", "<", "&"] {
                    let text = format!("{}{suspect}", "x".repeat(before));
                    // What follows the end is not part of the text.
                    let rest = format!(
                        "{text}{end}{}",
                        if end.is_empty() { "" } else { "]\0&<]\r" }
                    );
                    let run = super::text(rest.as_bytes());
                    let expected = Run {
                        len: text.len(),
                        plain,
                    };
                    assert_eq!(run, expected, "{rest:?}");
                }
            }
        }
    }
}
