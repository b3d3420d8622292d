//! Who calls.

use std::sync::Arc;

use super::{Scope, Scopes};

/// An authenticated client. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    client: Arc<str>,
    scopes: Scopes,
}

impl Caller {
    /// A caller that some other proof than the [`Gate`](super::Gate)'s has made known.
    pub fn new(client: &str, scopes: Scopes) -> Self {
        Self {
            client: client.into(),
            scopes,
        }
    }

    /// The client's name.
    pub fn client(&self) -> &str {
        &self.client
    }

    /// Whether the client holds this scope.
    pub const fn may(&self, scope: Scope) -> bool {
        self.scopes.contains(scope)
    }

    /// Whether the client holds the scope of this name; never for a name that is none.
    pub fn may_named(&self, scope: &str) -> bool {
        Scope::parse(scope).is_some_and(|scope| self.may(scope))
    }
}
