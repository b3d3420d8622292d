//! What one document may hold before it is refused.

/// Bounds on one document. Each refusal names its limit and the limit's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Elements open at once.
    pub depth: usize,
    /// Child elements of one element.
    pub children: usize,
    /// Attributes of one element, namespace declarations among them.
    pub attributes: usize,
    /// Bytes of one attribute's value, as written.
    pub attribute_bytes: usize,
    /// Bytes of one text, comment or CDATA section, as written; pieces of one value are added up.
    pub text_bytes: usize,
    /// Elements in all.
    pub elements: usize,
    /// Namespace bindings in scope at once.
    pub bindings: usize,
    /// Bytes of one name.
    pub name_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 64,
            children: 10_000,
            attributes: 64,
            attribute_bytes: 8 * 1024,
            text_bytes: 1024 * 1024,
            elements: 250_000,
            bindings: 64,
            name_bytes: 1024,
        }
    }
}
