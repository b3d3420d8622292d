//! Character data that no error may repeat: it may be personal.

/// No XML name can hold it, so it cannot come back as one. Of characters that every encoding has,
/// and that no escaping changes.
pub const CANARY: &str = "(4711)";

/// What is no tag, whatever stands in it.
const ASIDE: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

/// The document with the canary behind each of its tags, where character data stands.
pub fn sown(document: &str) -> String {
    let mut sown = String::with_capacity(document.len() * 2);
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        let (before, markup) = rest.split_at(start);
        let aside = ASIDE.iter().find(|(begin, _)| markup.starts_with(begin));
        let end = match aside {
            // `<!-->` is no comment yet.
            Some((begin, end)) => {
                (markup[begin.len()..].find(end)).map(|at| begin.len() + at + end.len())
            }
            None => tag_end(markup),
        };
        let (markup, behind) = markup.split_at(end.unwrap_or(markup.len()));
        sown.push_str(before);
        sown.push_str(markup);
        if end.is_some() {
            sown.push_str(CANARY);
        }
        rest = behind;
    }
    sown + rest
}

/// Where a tag ends: behind the first bracket outside quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (c, quote) {
            ('"' | '\'', None) => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('>', None) => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Asserts that what is told does not hold the canary.
pub fn assert_absent(told: &str, document: &str) {
    assert!(
        !told.contains(CANARY),
        "character data in an error: {told:?} of {document:?}"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canaries_stand_where_character_data_does() {
        for (document, expected) in [
            ("<a b='>'>c</a>", "<a b='>'>(4711)c</a>(4711)"),
            (
                "<!-- it's --><a b=''/>",
                "<!-- it's -->(4711)<a b=''/>(4711)",
            ),
            (
                "<a><![CDATA['>]]></a>",
                "<a>(4711)<![CDATA['>]]>(4711)</a>(4711)",
            ),
            (
                "<?xml version=\"1.0\"?><a b='",
                "<?xml version=\"1.0\"?>(4711)<a b='",
            ),
            (
                "<!--><b c='<!--><r d='(>'>",
                "<!--><b c='<!-->(4711)<r d='(>'>(4711)",
            ),
            ("a < b", "a < b"),
        ] {
            assert_eq!(sown(document), expected);
        }
    }
}
