//! What prefixes stand for in one element, for values that are names (XSD part 2 §3.2.18).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::attribute;
use super::scope::Scope;

/// The namespaces that names of a document have been found in, by where they are declared: a
/// million names share one text.
pub(super) type Shared = Arc<Mutex<BTreeMap<usize, Arc<str>>>>;

/// The namespaces in scope of an element: a copy, which outlives the reader's stay there.
#[derive(Clone, Debug, Default)]
pub struct NamespaceScope<'x> {
    scope: Scope<'x>,
    shared: Shared,
}

impl<'x> NamespaceScope<'x> {
    pub(super) fn new(mut scope: Scope<'x>, bindings: usize, shared: Shared) -> Self {
        scope.truncate(bindings);
        Self { scope, shared }
    }

    /// Reads texts by what prefixes stand for here.
    pub fn with<T>(&self, read: impl Fn(Cow<'_, str>, &Self) -> T) -> impl Fn(Cow<'_, str>) -> T {
        move |text| read(text, self)
    }

    /// The namespace of a prefix; of the empty one, the default namespace, empty for none.
    pub(crate) fn find(&self, prefix: &str) -> Option<Arc<str>> {
        let Some(written) = self.scope.find(prefix, self.scope.len()) else {
            return prefix.is_empty().then(|| "".into());
        };
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let namespace = (shared.entry(written.as_ptr().addr()))
            .or_insert_with(|| attribute::value(written).into());
        Some(Arc::clone(namespace))
    }
}
