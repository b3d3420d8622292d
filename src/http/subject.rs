//! What a request was about, as the log and the metrics call it. The list is closed: nothing that
//! a caller sends becomes a name.

use castile_soap::describe::OperationDescription;

use crate::contract::CONTRACT;

/// What a request was about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject {
    /// Nothing that was known when it was refused.
    Unknown,
    Wsdl,
    Schema,
    Page,
    Alive,
    Ready,
    Metrics,
    /// A call.
    Operation(&'static OperationDescription),
}

impl Subject {
    /// What is no operation, in the order of [`Subject::index`].
    const OTHERS: [Self; 7] = [
        Self::Unknown,
        Self::Wsdl,
        Self::Schema,
        Self::Page,
        Self::Alive,
        Self::Ready,
        Self::Metrics,
    ];

    /// Every subject there is, in the order of [`Subject::index`].
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let operations = CONTRACT.operations.iter().copied();
        Self::OTHERS
            .into_iter()
            .chain(operations.map(Self::Operation))
    }

    /// Its word in the log and in the metrics.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unknown => "-",
            Self::Wsdl => "wsdl",
            Self::Schema => "schema",
            Self::Page => "page",
            Self::Alive => "healthz",
            Self::Ready => "readyz",
            Self::Metrics => "metrics",
            Self::Operation(operation) => operation.name,
        }
    }

    /// Its place among all.
    pub(super) fn index(self) -> usize {
        match self {
            Self::Unknown => 0,
            Self::Wsdl => 1,
            Self::Schema => 2,
            Self::Page => 3,
            Self::Alive => 4,
            Self::Ready => 5,
            Self::Metrics => 6,
            Self::Operation(operation) => CONTRACT
                .operations
                .iter()
                .position(|known| std::ptr::eq(*known, operation))
                .map_or(0, |place| Self::OTHERS.len() + place),
        }
    }

    /// Whether it is a call of the contract.
    pub(super) const fn is_operation(self) -> bool {
        matches!(self, Self::Operation(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_has_a_name_and_a_place_of_its_own() {
        let mut names = std::collections::BTreeSet::new();
        for (place, subject) in Subject::all().enumerate() {
            assert_eq!(subject.index(), place, "{}", subject.name());
            assert!(names.insert(subject.name()));
        }
        assert_eq!(names.len(), 7 + CONTRACT.operations.len());
    }
}
