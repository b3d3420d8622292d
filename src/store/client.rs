//! The callers' rows.

use diesel::prelude::*;

/// One client: who may call, with what, for what. What the texts mean is `access`'s matter.
#[derive(Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = super::schema::clients, primary_key(name))]
#[diesel(treat_none_as_default_value = false)]
pub struct Client {
    /// The name that it signs in with.
    pub name: String,
    /// Its verifier, in a form of `access`'s; never the password.
    pub credential: String,
    /// Its scopes, with spaces between them.
    pub scopes: String,
    /// 1, or 0 for a client that is turned away.
    pub enabled: i32,
    /// Milliseconds since 1970 UTC.
    pub created_at: i64,
    /// Milliseconds since 1970 UTC; every rotation and disabling moves it.
    pub updated_at: i64,
}

impl std::fmt::Debug for Client {
    /// Without the verifier.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.name)
            .field("scopes", &self.scopes)
            .field("enabled", &self.enabled)
            .finish_non_exhaustive()
    }
}
