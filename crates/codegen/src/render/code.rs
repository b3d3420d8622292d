//! Which names a Rust text mentions, its comments and literals aside.

/// Whether a name stands in code as a whole word, other than behind `::`.
pub(super) fn mentions(code: &str, name: &str) -> bool {
    let part = |sign: char| sign.is_alphanumeric() || sign == '_';
    code.match_indices(name).any(|(at, _)| {
        let before = code.get(..at).and_then(|before| before.chars().next_back());
        let after = code
            .get(at + name.len()..)
            .and_then(|after| after.chars().next());
        let apart = |sign: Option<char>| !sign.is_some_and(part);
        before != Some(':') && apart(before) && apart(after)
    })
}

/// The text without its comments and string literals.
pub(super) fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/']) {
        let (before, from) = rest.split_at(at);
        code.push_str(before);
        if from.starts_with("//") {
            rest = from
                .find('\n')
                .and_then(|end| from.get(end..))
                .unwrap_or("");
        } else if from.starts_with('"') {
            let hashes = before.len() - before.trim_end_matches('#').len();
            let raw = before.trim_end_matches('#').ends_with('r');
            rest = after_literal(from.get(1..).unwrap_or(""), raw, hashes);
        } else {
            rest = from.get(1..).unwrap_or("");
        }
    }
    code.push_str(rest);
    code
}

/// What stands behind a string literal whose opening quote has been read.
fn after_literal(text: &str, raw: bool, hashes: usize) -> &str {
    if raw {
        let end = format!("\"{}", "#".repeat(hashes));
        let at = text.find(&end).map(|at| at + end.len());
        return at.and_then(|at| text.get(at..)).unwrap_or("");
    }
    let mut escaped = false;
    for (at, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return text.get(at + 1..).unwrap_or(""),
            _ => {}
        }
    }
    ""
}
