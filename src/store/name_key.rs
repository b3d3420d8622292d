//! Names that are kept in clear, as they are compared, found and sorted.

use crate::crypto::folded;

/// The characters that are kept: enough to find by, and few enough for an entry of an index, though
/// folding makes eighteen letters of some.
const CHARACTERS: usize = 200;

/// Greater than every character of a name's key.
const LAST: char = char::MAX;

/// A name without regard to case, accents and punctuation. Long ones share their beginning's key:
/// whoever finds by it compares the names.
pub fn name_key(name: &str) -> String {
    folded(name).chars().take(CHARACTERS).collect()
}

/// By what a customer of these names is sorted. Those without a name come last.
pub fn sort_key(sort_name: Option<&str>, legal_name: Option<&str>) -> String {
    let mut keys = [sort_name, legal_name].into_iter().flatten().map(name_key);
    let key = keys.find(|key| !key.is_empty());
    key.unwrap_or_else(|| LAST.to_string())
}

/// What no key that begins with `prefix` comes up to.
pub fn after_prefix(prefix: &str) -> String {
    let mut end = String::with_capacity(prefix.len() + LAST.len_utf8());
    end.push_str(prefix);
    end.push(LAST);
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_never_longer_than_an_index_takes() {
        assert_eq!(name_key("Åse & Söhne, GmbH"), "ase sohne gmbh");
        let long = name_key(&"\u{FDFA}".repeat(200));
        assert_eq!(long.chars().count(), CHARACTERS);
    }

    #[test]
    fn who_has_no_name_comes_last_and_is_in_no_prefix() {
        assert_eq!(sort_key(Some("Ärzte"), Some("Die Ärzte")), "arzte");
        assert_eq!(sort_key(Some("-"), Some("Die Ärzte")), "die arzte");
        let none = sort_key(None, None);
        assert!(none.as_str() > "\u{2FA1D} zz");
        let prefix = "zz";
        assert!(!(prefix..after_prefix(prefix).as_str()).contains(&none.as_str()));
        assert!(("ab".."ab\u{10FFFF}").contains(&"ab\u{2FA1D}"));
    }
}
