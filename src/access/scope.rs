//! What a client may do.

/// One permission, under the name that the contract gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Read customers.
    Read,
    /// Create, change and delete customers.
    Write,
    /// See protected fields; without it they are left out and listed as hidden.
    Sensitive,
    /// Erase customers for good.
    Erase,
    /// Read the process's metrics.
    Metrics,
}

impl Scope {
    /// Every scope there is.
    pub const ALL: [Self; 5] = [
        Self::Read,
        Self::Write,
        Self::Sensitive,
        Self::Erase,
        Self::Metrics,
    ];

    /// Its name in the contract and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "customers:read",
            Self::Write => "customers:write",
            Self::Sensitive => "customers:sensitive",
            Self::Erase => "customers:erase",
            Self::Metrics => "metrics:read",
        }
    }

    /// The scope of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

/// The scopes that a client holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scopes {
    /// All of them: what the first client gets.
    pub fn all() -> Self {
        Scope::ALL.into_iter().collect()
    }

    /// What a further client gets if nothing else is said: what it takes to work with customers,
    /// but for what nobody can undo.
    pub fn usual() -> Self {
        let usual = [Scope::Read, Scope::Write, Scope::Sensitive];
        usual.into_iter().collect()
    }

    /// Whether `scope` is among them.
    pub const fn contains(self, scope: Scope) -> bool {
        self.0 & (1 << scope as u8) != 0
    }

    /// Reads names with white space or commas between them. The error is the first name that is
    /// none.
    pub fn parse(names: &str) -> Result<Self, &str> {
        names
            .split(|c: char| c.is_whitespace() || c == ',')
            .filter(|name| !name.is_empty())
            .map(|name| Scope::parse(name).ok_or(name))
            .collect()
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(
            scopes
                .into_iter()
                .fold(0, |set, scope| set | 1 << scope as u8),
        )
    }
}

impl std::fmt::Display for Scopes {
    /// The names, with a space between them.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let held = Scope::ALL.into_iter().filter(|scope| self.contains(*scope));
        f.write_str(&held.map(Scope::name).collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::{Scope, Scopes};

    #[test]
    fn scopes_are_read_as_they_are_written() {
        for bits in 0..32 {
            let scopes = Scopes(bits);
            assert_eq!(Scopes::parse(&scopes.to_string()), Ok(scopes));
        }
        assert_eq!(
            Scopes::usual().to_string(),
            "customers:read customers:write customers:sensitive"
        );
        assert_eq!(
            Scopes::all().to_string(),
            "customers:read customers:write customers:sensitive customers:erase metrics:read"
        );
    }

    #[test]
    fn an_unknown_scope_is_named() {
        assert_eq!(Scopes::parse("customers:read,admin"), Err("admin"));
        assert!(
            !Scopes::parse("customers:read")
                .unwrap()
                .contains(Scope::Write)
        );
    }
}
