//! `xs:boolean` (XSD part 2 §3.2.2 in 1.0, §3.3.2 in 1.1). Rust's `bool` already writes the canonical form.

use super::lexical::LexicalError;

/// Reads `true`, `false`, `1` or `0`; the case matters.
pub fn boolean(text: &str) -> Result<bool, LexicalError> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(LexicalError::new("xs:boolean", "write true, false, 1 or 0")),
    }
}
