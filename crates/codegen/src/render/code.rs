//! Which names a Rust text mentions, its comments and literals aside.

use std::collections::{BTreeSet, HashMap};

/// Those of these names that stand in code as whole words, other than behind `::`. One walk over
/// the code, whatever the names are: of a large contract there is a hundred megabytes of it.
pub(super) fn mentioned<'n>(code: &str, names: &[&'n str]) -> BTreeSet<&'n str> {
    let wanted: HashMap<&str, &'n str> = names.iter().map(|name| (*name, *name)).collect();
    let longest = names.iter().map(|name| name.len()).max().unwrap_or(0);
    let part = |sign: char| sign.is_alphanumeric() || sign == '_';
    let mut found = BTreeSet::new();
    let mut behind_colon = false;
    for piece in code.split_inclusive(|sign: char| !part(sign)) {
        let word = piece.trim_end_matches(|sign: char| !part(sign));
        if !behind_colon
            && word.len() <= longest
            && let Some(name) = wanted.get(word)
        {
            found.insert(*name);
        }
        behind_colon = piece.ends_with(':');
    }
    found
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
