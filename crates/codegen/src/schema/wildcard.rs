//! The namespaces of wildcards, and what several of them let in together.

/// The namespaces that `xs:any` or `xs:anyAttribute` lets in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wildcard {
    /// Every one, and none.
    Any,
    /// Every one but this.
    Other(String),
    /// One of these; empty for none.
    Among(Vec<String>),
}

impl Wildcard {
    /// What either lets in; `None` where no wildcard says that (XML Schema part 1 §3.10.6).
    pub(crate) fn union(&self, other: &Self) -> Option<Self> {
        Some(match (self, other) {
            (one, other) if one == other => one.clone(),
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Other(_), Self::Other(_)) => Self::Other(String::new()),
            (Self::Among(one), Self::Among(other)) => {
                let more = other.iter().filter(|namespace| !one.contains(namespace));
                Self::Among(one.iter().chain(more).cloned().collect())
            }
            (Self::Other(but), Self::Among(list)) | (Self::Among(list), Self::Other(but)) => {
                let unqualified = list.iter().any(String::is_empty);
                match (list.contains(but), unqualified) {
                    (true, true) => Self::Any,
                    (true, false) => Self::Other(String::new()),
                    (false, true) => return None,
                    (false, false) => Self::Other(but.clone()),
                }
            }
        })
    }

    /// What both let in; `None` where no wildcard says that (XML Schema part 1 §3.10.6).
    pub(crate) fn intersection(&self, other: &Self) -> Option<Self> {
        Some(match (self, other) {
            (one, other) if one == other => one.clone(),
            (Self::Any, one) | (one, Self::Any) => one.clone(),
            (Self::Other(one), Self::Other(other)) if one.is_empty() => Self::Other(other.clone()),
            (Self::Other(one), Self::Other(other)) if other.is_empty() => Self::Other(one.clone()),
            (Self::Other(_), Self::Other(_)) => return None,
            (Self::Among(one), Self::Among(other)) => {
                let both = one.iter().filter(|namespace| other.contains(namespace));
                Self::Among(both.cloned().collect())
            }
            (Self::Other(but), Self::Among(list)) | (Self::Among(list), Self::Other(but)) => {
                let left = (list.iter()).filter(|one| !one.is_empty() && *one != but);
                Self::Among(left.cloned().collect())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Wildcard::{self, Any};

    fn other(namespace: &str) -> Wildcard {
        Wildcard::Other(namespace.to_string())
    }

    fn among(namespaces: &[&str]) -> Wildcard {
        Wildcard::Among(namespaces.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn wildcards_are_united() {
        for (one, two, both) in [
            (Any, among(&["a"]), Some(Any)),
            (other("a"), other("a"), Some(other("a"))),
            (other("a"), other("b"), Some(other(""))),
            (
                among(&["a", ""]),
                among(&["b", "a"]),
                Some(among(&["a", "", "b"])),
            ),
            (other("a"), among(&["a", ""]), Some(Any)),
            (other("a"), among(&["a"]), Some(other(""))),
            (other("a"), among(&["b"]), Some(other("a"))),
            (other("a"), among(&[""]), None),
            (other(""), among(&[""]), Some(Any)),
        ] {
            assert_eq!(one.union(&two), both, "{one:?} {two:?}");
            assert_eq!(two.union(&one).is_some(), both.is_some(), "{two:?} {one:?}");
        }
    }

    #[test]
    fn wildcards_are_intersected() {
        for (one, two, both) in [
            (Any, other("a"), Some(other("a"))),
            (other("a"), other("b"), None),
            (other("a"), other(""), Some(other("a"))),
            (other("a"), among(&["a", "", "b"]), Some(among(&["b"]))),
            (among(&["a", ""]), among(&["", "b"]), Some(among(&[""]))),
            (among(&["a"]), among(&["b"]), Some(among(&[]))),
        ] {
            assert_eq!(one.intersection(&two), both, "{one:?} {two:?}");
            assert_eq!(two.intersection(&one), both, "{two:?} {one:?}");
        }
    }
}
