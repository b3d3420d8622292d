//! Character data that no error may repeat: it may be personal.

/// No XML name can hold it, so it cannot come back as one. Of characters that every encoding has,
/// and that no escaping changes.
pub const CANARY: &str = "(4711)";

/// The document with the canary behind each of its tags, where character data stands.
pub fn sown(document: &str) -> String {
    let mut sown = String::with_capacity(document.len() * 2);
    let mut quote = None;
    let mut in_tag = false;
    for c in document.chars() {
        sown.push(c);
        match (c, quote) {
            ('<', _) if !in_tag => in_tag = true,
            ('"' | '\'', None) if in_tag => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('>', None) if in_tag => {
                in_tag = false;
                sown.push_str(CANARY);
            }
            _ => {}
        }
    }
    sown
}

/// Asserts that what is told does not hold the canary.
pub fn assert_absent(told: &str, document: &str) {
    assert!(
        !told.contains(CANARY),
        "character data in an error: {told:?} of {document:?}"
    );
}
