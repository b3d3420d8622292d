//! Namespace bindings in scope (Namespaces in XML §6).

use super::ErrorKind;
use super::error::Refusal;
use crate::namespaces::{XML, XMLNS};

#[derive(Clone, Copy, Debug)]
struct Binding<'x> {
    /// Of the prefix: a message of ten megabytes can look a million prefixes up among 64.
    hash: u64,
    /// Empty for the default namespace.
    prefix: &'x str,
    /// Empty undeclares the default namespace.
    namespace: &'x str,
}

/// A stack of bindings; an element remembers how many there were before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope<'x> {
    bindings: Vec<Binding<'x>>,
    /// The default namespace, looked up for nearly every element.
    default: &'x str,
    /// The prefix that was looked up last, and its namespace: a document seldom mixes prefixes.
    last: Option<(&'x str, &'x str)>,
}

impl<'x> Scope<'x> {
    pub(super) fn len(&self) -> usize {
        self.bindings.len()
    }

    /// Adds `xmlns="namespace"` (empty prefix) or `xmlns:prefix="namespace"`.
    pub(super) fn declare(&mut self, prefix: &'x str, namespace: &'x str) -> Result<(), Refusal> {
        let refused = match (prefix, namespace) {
            ("xmlns", _) => Some("binds the prefix xmlns"),
            ("xml", XML) => return Ok(()),
            ("xml", _) => Some("binds the prefix xml to another namespace"),
            (_, XML) => Some("binds the namespace of xml"),
            (_, XMLNS) => Some("binds the namespace of xmlns"),
            ("", _) => None,
            (_, "") => Some("binds a prefix to nothing"),
            _ => None,
        };
        if let Some(why) = refused {
            return Err(ErrorKind::NamespaceDeclaration(why).into());
        }
        if prefix.is_empty() {
            self.default = namespace;
        }
        self.last = None;
        self.bindings.push(Binding {
            hash: hash(prefix),
            prefix,
            namespace,
        });
        Ok(())
    }

    /// Whether the prefix is bound among the bindings from `first` on: one element's own.
    pub(super) fn declares(&self, prefix: &str, first: usize) -> bool {
        (self.bindings.iter().skip(first)).any(|binding| binding.prefix == prefix)
    }

    /// The bindings in scope among the first `length`, but for those that are bound again up to
    /// the last: prefix and namespace.
    pub(super) fn outer(&self, length: usize) -> Vec<(&'x str, &'x str)> {
        let mut outer: Vec<(&str, &str)> = Vec::new();
        for binding in self.bindings.iter().take(length).rev() {
            let known = self.declares(binding.prefix, length)
                || outer.iter().any(|(prefix, _)| *prefix == binding.prefix);
            if !known {
                outer.push((binding.prefix, binding.namespace));
            }
        }
        outer
    }

    /// Leaves the scope of an element that found `length` bindings.
    pub(super) fn truncate(&mut self, length: usize) {
        if length < self.bindings.len() {
            self.bindings.truncate(length);
            self.last = None;
            self.default = self.find("", length).unwrap_or_default();
        }
    }

    /// The namespace of an unprefixed element.
    pub(super) fn default_namespace(&self) -> &'x str {
        self.default
    }

    /// The namespace of a prefix.
    pub(super) fn resolve(&mut self, prefix: &'x str) -> Option<&'x str> {
        if let Some((last, namespace)) = self.last
            && last == prefix
        {
            return Some(namespace);
        }
        let namespace = self.find(prefix, self.bindings.len())?;
        self.last = Some((prefix, namespace));
        Some(namespace)
    }

    /// The namespace of a prefix among the first `length` bindings.
    pub(super) fn find(&self, prefix: &str, length: usize) -> Option<&'x str> {
        if prefix == "xml" {
            return Some(XML);
        }
        let hash = hash(prefix);
        self.bindings
            .get(..length)?
            .iter()
            .rev()
            .find(|binding| binding.hash == hash && binding.prefix == prefix)
            .map(|binding| binding.namespace)
    }
}

fn hash(prefix: &str) -> u64 {
    (prefix.bytes()).fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}
