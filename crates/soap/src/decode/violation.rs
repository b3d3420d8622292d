//! Values that break the contract, collected and bounded.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Violations listed in one scope; one more says that others were left out.
const IN_ONE_SCOPE: usize = 100;
/// Violations listed in one request; past that each scope lists only its first.
const IN_ALL: usize = 2_000;

/// A value that breaks the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where: `/CreateCustomers/customers/customer[57]/email`.
    pub path: String,
    /// The facet or constraint, by XML Schema's name: `maxLength`, `pattern`, `enumeration`,
    /// `required`, `minOccurs`, `maxOccurs`, `type` (lexical form), `nil`.
    pub rule: &'static str,
    /// The constraint's value.
    pub limit: Option<String>,
    /// One sentence for whoever wrote the client; never the value.
    pub message: String,
}

/// Why a value was refused, before it is known where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    /// As [`Violation::rule`].
    pub rule: &'static str,
    /// As [`Violation::limit`].
    pub limit: Option<String>,
    /// As [`Violation::message`].
    pub message: String,
}

impl ValueError {
    /// A refusal.
    pub fn new(rule: &'static str, limit: Option<String>, message: String) -> Self {
        Self {
            rule,
            limit,
            message,
        }
    }
}

/// A record of a batch, judged alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Checked<T> {
    /// It keeps the contract.
    Valid(T),
    /// It does not.
    Invalid {
        /// Its violations.
        violations: Vec<Violation>,
        /// What could be read of it, without what is invalid: for rules beyond the contract, so
        /// that a record names all its mistakes at once. Never to be taken as valid.
        rest: Option<T>,
    },
}

impl<T: Serialize> Serialize for Checked<T> {
    /// As the value; an invalid record has no form.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Valid(value) => value.serialize(serializer),
            Self::Invalid { .. } => Err(serde::ser::Error::custom("an invalid record has no form")),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Checked<T> {
    /// A value whose types fit; its facets are judged by whoever reads it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::Valid)
    }
}

/// What has been collected.
#[derive(Debug, Default)]
pub(super) struct Violations {
    scope: Scope,
    /// Listed in all scopes.
    total: usize,
}

/// The violations of a request or of one checked entry.
#[derive(Debug, Default)]
pub(super) struct Scope {
    list: Vec<Violation>,
    full: bool,
}

impl Violations {
    pub(super) fn is_empty(&self) -> bool {
        self.scope.list.is_empty()
    }

    pub(super) fn into_list(self) -> Vec<Violation> {
        self.scope.list
    }

    /// Records one, unless there are too many; it is made only if it is listed.
    pub(super) fn push(&mut self, violation: impl FnOnce() -> Violation) {
        let count = self.scope.list.len();
        if self.scope.full {
            return;
        }
        let mut violation = violation();
        if count >= IN_ONE_SCOPE || (count > 0 && self.total >= IN_ALL) {
            self.scope.full = true;
            violation.rule = "tooMany";
            violation.limit = Some(count.to_string());
            violation.message = String::from("From here on violations were left out of this list.");
        }
        self.total += 1;
        self.scope.list.push(violation);
    }

    pub(super) fn open_scope(&mut self) -> Scope {
        std::mem::take(&mut self.scope)
    }

    pub(super) fn close_scope(&mut self, outer: Scope) -> Vec<Violation> {
        std::mem::replace(&mut self.scope, outer).list
    }
}
