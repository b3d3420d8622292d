//! A contract's documentation as rustdoc: names in code quotes, Markdown's own signs escaped.

/// Lines of at most this width; paragraphs are kept.
pub(super) fn lines(documentation: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in documentation.split("\n\n") {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        if words.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in words {
            let word = marked(word);
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if line.is_empty() {
                line = at_start(word);
            } else {
                line.push(' ');
                line.push_str(&word);
            }
        }
        lines.push(line);
    }
    lines
}

/// A word as Markdown: code quotes around a name, other signs escaped.
fn marked(word: &str) -> String {
    if word.contains('`') {
        return word.to_string();
    }
    let trimmed = |sign: char| ".,;:!?()\"'".contains(sign);
    let core = word.trim_matches(trimmed);
    let core = core.strip_suffix("'s").unwrap_or(core);
    if core.starts_with("http://") || core.starts_with("https://") {
        return word.replacen(core, &format!("<{core}>"), 1);
    }
    if is_name(core) {
        return word.replacen(core, &format!("`{core}`"), 1);
    }
    let mut out = String::new();
    for sign in word.chars() {
        if "[]<>*_\\".contains(sign) {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// Whether a word is a name of the contract or of code, rather than prose.
fn is_name(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let named = letters
        .iter()
        .all(|sign| sign.is_ascii_alphanumeric() || "_-./:".contains(*sign));
    let humped = letters.windows(2).any(|pair| match pair {
        [before, after] => before.is_ascii_lowercase() && after.is_ascii_uppercase(),
        _ => false,
    });
    named && (humped || (word.contains('_') && word.len() > 1) || word.contains("::"))
}

/// A word that would begin a list or a heading, escaped.
fn at_start(word: String) -> String {
    let digits = word.trim_start_matches(|sign: char| sign.is_ascii_digit());
    if word.starts_with(['-', '+', '#', '=', '|']) {
        format!("\\{word}")
    } else if digits.len() < word.len() && (digits == "." || digits == ")") {
        format!("{}\\{digits}", word.trim_end_matches(['.', ')']))
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn names_are_quoted_and_signs_escaped() {
        let text = "See CustomerData/email, GetCustomer's [1] and <b>.\n\n- a*b at http://x.y/z.";
        let expected = [
            "See `CustomerData/email`, `GetCustomer`'s \\[1\\] and \\<b\\>.",
            "",
            "\\- a\\*b at <http://x.y/z>.",
        ];
        assert_eq!(lines(text, 96), expected);
    }
}
