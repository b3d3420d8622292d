//! Which names a Rust text mentions, its comments and literals aside.

use std::collections::{BTreeMap, BTreeSet};

/// Those of these names that stand in code as whole words, other than behind `::`. One walk over
/// the code, whatever the names are: of a large contract there is a hundred megabytes of it.
pub(super) fn mentioned<'n>(code: &str, names: &[&'n str]) -> BTreeSet<&'n str> {
    let mut wanted: BTreeMap<&[u8], &'n str> = BTreeMap::new();
    // Which lengths names of a first letter have: most words are none by that.
    let mut lengths = [0_u64; 256];
    for name in names {
        wanted.insert(name.as_bytes(), name);
        if let Some(first) = name.bytes().next().map(usize::from)
            && let Some(lengths) = lengths.get_mut(first)
        {
            *lengths |= 1 << name.len().min(63);
        }
    }
    let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
    let mut found = BTreeSet::new();
    let mut behind_colon = false;
    for piece in code.as_bytes().split_inclusive(|byte| !part(*byte)) {
        let (word, end) = match piece.split_last() {
            Some((end, word)) if !part(*end) => (word, *end),
            _ => (piece, 0),
        };
        let lengths = word
            .first()
            .and_then(|first| lengths.get(usize::from(*first)));
        let fits = lengths.is_some_and(|lengths| (lengths >> word.len().min(63)) & 1 == 1);
        if fits
            && !behind_colon
            && let Some(name) = wanted.remove(word)
        {
            found.insert(name);
        }
        behind_colon = end == b':';
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
