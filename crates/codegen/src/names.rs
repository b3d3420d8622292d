//! Names of the contract in Rust's casing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

/// `customerNumber` becomes `CustomerNumber`.
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut letters = word.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.extend(letters.flat_map(char::to_lowercase));
    }
    lead_with_letter(out, "Value")
}

/// The same as an enum's variant, of which none can be called `Self`.
pub(crate) fn variant_name(name: &str) -> String {
    match pascal(name).as_str() {
        "Self" => "Self2".to_string(),
        plain => plain.to_string(),
    }
}

/// `customerNumber` becomes `customer_number`; a keyword is made raw.
pub(crate) fn snake(name: &str) -> String {
    let plain = lead_with_letter(words(name).join("_").to_lowercase(), "value_");
    match plain.as_str() {
        // The four that cannot be raw identifiers.
        "self" | "super" | "crate" => format!("{plain}_"),
        _ if KEYWORDS.contains(&plain.as_str()) => format!("r#{plain}"),
        _ => plain,
    }
}

/// `customerNumber` becomes `CUSTOMER_NUMBER`.
pub(crate) fn screaming(name: &str) -> String {
    lead_with_letter(words(name).join("_").to_uppercase(), "VALUE_")
}

/// The first of `name`, `name2`, `name3`, ... that is not taken; it is taken then.
pub(crate) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let candidate = numbered(name, |candidate| !taken.contains(candidate));
    taken.insert(candidate.clone());
    candidate
}

/// A name that is free: itself, or with a number behind it. Thousands of one name are searched by
/// halves, so where numbers are taken by others one may be left out.
pub(crate) fn numbered(name: &str, free: impl Fn(&str) -> bool) -> String {
    if free(name) {
        return name.to_string();
    }
    let with = |number: usize| format!("{name}{number}");
    let (mut taken, mut open) = (1, 2);
    while !free(&with(open)) {
        (taken, open) = (open, open * 2);
    }
    while open - taken > 1 {
        let middle = usize::midpoint(taken, open);
        if free(&with(middle)) {
            open = middle;
        } else {
            taken = middle;
        }
    }
    with(open)
}

/// The name of a type or variant, with its number where as many came before it.
pub(crate) fn twin_type(name: &str, twin: usize) -> String {
    match twin {
        0 => name.to_string(),
        twin => format!("{name}{}", twin + 1),
    }
}

/// The same of a function, a module or a static.
pub(crate) fn twin_function(name: &str, twin: usize) -> String {
    match twin {
        0 => name.to_string(),
        twin => format!("{}_{}", name.trim_start_matches("r#"), twin + 1),
    }
}

/// Counts what has one name in Rust.
#[derive(Default)]
pub(crate) struct Twins {
    next: BTreeMap<String, usize>,
    taken: BTreeSet<String>,
}

impl Twins {
    /// How many of this name came before; more, where a name that is made of it and that number is
    /// another's.
    pub(crate) fn of(&mut self, name: &str, names: impl Fn(usize) -> Vec<String>) -> usize {
        let next = self.next.entry(name.to_string()).or_default();
        while names(*next).iter().any(|name| self.taken.contains(name)) {
            *next += 1;
        }
        self.taken.extend(names(*next));
        *next += 1;
        *next - 1
    }
}

fn lead_with_letter(name: String, prefix: &str) -> String {
    if name.is_empty() || !name.starts_with(|first: char| first.is_alphabetic()) {
        format!("{prefix}{name}")
    } else {
        name
    }
}

/// Splits at what is no letter or digit, before a capital after a small letter or digit, and
/// before the last of several capitals: `XMLHttp2Id` is `XML`, `Http2`, `Id`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().map(plain).collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, letter) in letters.iter().enumerate() {
        if *letter == ' ' {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        let starts = letter.is_uppercase()
            && (before.is_some_and(|before| before.is_lowercase() || before.is_numeric())
                || (before.is_some_and(|before| before.is_uppercase())
                    && after.is_some_and(|after| after.is_lowercase())));
        if starts {
            words.push(std::mem::take(&mut word));
        }
        word.push(*letter);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// A letter or digit that Rust takes in a name, or a sign that sets words apart (UAX #31).
fn plain(sign: char) -> char {
    static LETTER: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^[\p{XID_Continue}--_]$").ok());
    let letter = sign.is_ascii_alphanumeric()
        || (!sign.is_ascii()
            && LETTER.as_ref().is_some_and(|letter| {
                let mut buffer = [0; 4];
                letter.is_match(sign.encode_utf8(&mut buffer))
            }));
    if letter { sign } else { ' ' }
}

static KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_rust_casing() {
        for (name, pascal_case, snake_case, screaming_case) in [
            ("customer", "Customer", "customer", "CUSTOMER"),
            ("givenName", "GivenName", "given_name", "GIVEN_NAME"),
            (
                "GetCustomerByKey",
                "GetCustomerByKey",
                "get_customer_by_key",
                "GET_CUSTOMER_BY_KEY",
            ),
            ("IBAN", "Iban", "iban", "IBAN"),
            ("taxID", "TaxId", "tax_id", "TAX_ID"),
            ("XMLHttp2Id", "XmlHttp2Id", "xml_http2_id", "XML_HTTP2_ID"),
            ("line1", "Line1", "line1", "LINE1"),
            ("a.b-c_d", "ABCD", "a_b_c_d", "A_B_C_D"),
            ("type", "Type", "r#type", "TYPE"),
            ("self", "Self", "self_", "SELF"),
            ("2nd", "Value2nd", "value_2nd", "VALUE_2ND"),
        ] {
            assert_eq!(pascal(name), pascal_case);
            assert_eq!(snake(name), snake_case);
            assert_eq!(screaming(name), screaming_case);
        }
    }

    #[test]
    fn clashes_are_numbered() {
        let mut taken = std::collections::BTreeSet::new();
        assert_eq!(unique("A", &mut taken), "A");
        assert_eq!(unique("A", &mut taken), "A2");
        assert_eq!(unique("A", &mut taken), "A3");
    }
}
