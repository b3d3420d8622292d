//! What became of a request, as the log and the metrics call it. The list is closed, as that of
//! subjects is.

use std::{collections::BTreeSet, sync::LazyLock};

use crate::contract::CONTRACT;

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Ok,
    /// A fault that the contract declares, by its name.
    Declared(&'static str),
    /// Refused before it was a call, or given up.
    Busy,
    Coding,
    Encoding,
    Forbidden,
    Incomplete,
    MediaType,
    Method,
    MustUnderstand,
    NotFound,
    NotReady,
    Receiver,
    Sender,
    TooLarge,
    TooLong,
    TooSlow,
    Unauthorized,
    VersionMismatch,
}

/// The names of the faults that the contract declares.
static DECLARED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let faults = CONTRACT.operations.iter().flat_map(|one| one.faults);
    let names: BTreeSet<_> = faults.map(|fault| fault.detail.element.local).collect();
    names.into_iter().collect()
});

impl Ending {
    /// Those without a declared fault, in the order of [`Ending::index`].
    const UNDECLARED: [Self; 18] = [
        Self::Ok,
        Self::Busy,
        Self::Coding,
        Self::Encoding,
        Self::Forbidden,
        Self::Incomplete,
        Self::MediaType,
        Self::Method,
        Self::MustUnderstand,
        Self::NotFound,
        Self::NotReady,
        Self::Receiver,
        Self::Sender,
        Self::TooLarge,
        Self::TooLong,
        Self::TooSlow,
        Self::Unauthorized,
        Self::VersionMismatch,
    ];

    /// Every ending there is, in the order of [`Ending::index`].
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let declared = DECLARED.iter().copied().map(Self::Declared);
        Self::UNDECLARED.into_iter().chain(declared)
    }

    /// Its word in the log and in the metrics.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Declared(fault) => fault,
            Self::Busy => "busy",
            Self::Coding => "coding",
            Self::Encoding => "encoding",
            Self::Forbidden => "forbidden",
            Self::Incomplete => "incomplete",
            Self::MediaType => "media-type",
            Self::Method => "method",
            Self::MustUnderstand => "MustUnderstand",
            Self::NotFound => "not-found",
            Self::NotReady => "not-ready",
            Self::Receiver => "Receiver",
            Self::Sender => "Sender",
            Self::TooLarge => "too-large",
            Self::TooLong => "too-long",
            Self::TooSlow => "too-slow",
            Self::Unauthorized => "unauthorized",
            Self::VersionMismatch => "VersionMismatch",
        }
    }

    /// Its place among all. What ended well is found at once.
    pub(super) fn index(self) -> usize {
        match self {
            Self::Ok => 0,
            Self::Declared(name) => {
                let place = DECLARED.iter().position(|known| *known == name);
                Self::UNDECLARED.len() + place.unwrap_or(DECLARED.len())
            }
            other => (Self::UNDECLARED.iter())
                .position(|known| *known == other)
                .unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ending_has_a_name_and_a_place_of_its_own() {
        let mut names = BTreeSet::new();
        for (place, ending) in Ending::all().enumerate() {
            assert_eq!(ending.index(), place, "{}", ending.name());
            assert!(names.insert(ending.name()));
        }
        assert!(names.contains("CustomerNotFound") && names.contains("too-large"));
    }
}
