//! White space, normalized before anything else is judged (XSD part 2 §4.3.6).

use std::borrow::Cow;

/// What happens to white space before anything else is judged (§4.3.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhiteSpace {
    /// Nothing: `xs:string`.
    #[default]
    Preserve,
    /// Tab, line feed and carriage return become blanks: `xs:normalizedString`.
    Replace,
    /// As replace; then runs become one blank, and ends are trimmed: `xs:token` and all others.
    Collapse,
}

impl WhiteSpace {
    /// The text after normalization; borrowed where nothing changes.
    #[inline]
    pub fn apply(self, text: Cow<'_, str>) -> Cow<'_, str> {
        match self {
            Self::Replace if text.contains(['\t', '\n', '\r']) => {
                Cow::Owned(text.replace(['\t', '\n', '\r'], " "))
            }
            Self::Preserve | Self::Replace => text,
            Self::Collapse => collapse(text),
        }
    }
}

/// White space collapsed (§4.3.6).
#[inline]
pub fn collapse(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_collapsed(text.as_bytes()) {
        return text;
    }
    let mut collapsed = String::with_capacity(text.len());
    for word in text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
    {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    Cow::Owned(collapsed)
}

fn is_collapsed(bytes: &[u8]) -> bool {
    let mut blank = true;
    for &byte in bytes {
        match byte {
            b'\t' | b'\n' | b'\r' => return false,
            b' ' if blank => return false,
            _ => blank = byte == b' ',
        }
    }
    !blank || bytes.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_normalized_as_the_facet_says() {
        let cases = [
            ("", "", ""),
            ("a b", "a b", "a b"),
            (" a\t\n b\r", " a   b ", "a b"),
            ("  ", "  ", ""),
            ("a\u{A0}", "a\u{A0}", "a\u{A0}"),
        ];
        for (text, replaced, collapsed) in cases {
            assert_eq!(WhiteSpace::Preserve.apply(Cow::Borrowed(text)), text);
            assert_eq!(WhiteSpace::Replace.apply(Cow::Borrowed(text)), replaced);
            assert_eq!(WhiteSpace::Collapse.apply(Cow::Borrowed(text)), collapsed);
        }
        let unchanged = WhiteSpace::Collapse.apply(Cow::Borrowed("a b"));
        assert!(matches!(unchanged, Cow::Borrowed(_)));
    }
}
