//! Names that are kept in clear, as they are compared and found.

use crate::crypto::folded;

/// The characters that are kept: enough to find by, and few enough for an entry of an index, though
/// folding makes eighteen letters of some.
const CHARACTERS: usize = 200;

/// A name without regard to case, accents and punctuation. Long ones share their beginning's key:
/// whoever finds by it compares the names.
pub fn name_key(name: &str) -> String {
    folded(name).chars().take(CHARACTERS).collect()
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
}
