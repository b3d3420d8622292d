//! What prefixes stand for in one element, for values that are names (XSD part 2 §3.2.18).

use std::borrow::Cow;

use super::attribute;
use super::scope::Scope;

/// The namespaces in scope of an element: a copy, which outlives the reader's stay there.
#[derive(Clone, Debug, Default)]
pub struct NamespaceScope<'x>(Scope<'x>);

impl<'x> NamespaceScope<'x> {
    pub(super) fn new(mut scope: Scope<'x>, bindings: usize) -> Self {
        scope.truncate(bindings);
        Self(scope)
    }

    /// Reads texts by what prefixes stand for here.
    pub fn with<T>(&self, read: impl Fn(Cow<'_, str>, &Self) -> T) -> impl Fn(Cow<'_, str>) -> T {
        move |text| read(text, self)
    }

    /// The namespace of a prefix; of the empty one, the default namespace, empty for none.
    pub(crate) fn find(&self, prefix: &str) -> Option<Cow<'x, str>> {
        match self.0.find(prefix, self.0.len()) {
            Some(namespace) => Some(attribute::value(namespace)),
            None => prefix.is_empty().then_some(Cow::Borrowed("")),
        }
    }
}
