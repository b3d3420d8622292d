//! What is decided, as the columns of statements over many rows.

use super::bulk::Column;
use super::decide::{Decision, Held, NewChange};
use crate::crypto::Term;
use crate::store::{Departed, Id};

/// External keys and whose they are.
pub(super) fn key_columns<'w>(keys: &[Held<'w>]) -> Vec<Column<'w>> {
    vec![
        Column::Texts(
            keys.iter()
                .map(|(key, _)| key.source_system.as_str())
                .collect(),
        ),
        Column::Texts(
            keys.iter()
                .map(|(key, _)| key.external_id.as_str())
                .collect(),
        ),
        Column::Ids(keys.iter().map(|(_, customer)| *customer).collect()),
    ]
}

/// Terms that a decision adds, or takes away.
pub(super) fn term_columns(decision: &Decision<'_>, added: bool) -> Vec<Column<'static>> {
    let terms = || {
        decision
            .terms
            .iter()
            .filter(|(_, adds)| **adds == added)
            .map(|(term, _)| term)
    };
    vec![
        Column::Integers(terms().map(|term| term.field).collect()),
        Column::Integers(terms().map(|term| term.index_version).collect()),
        Column::Longs(terms().map(|term| term.token).collect()),
        Column::Ids(terms().map(|term| term.customer).collect()),
    ]
}

/// Changes that have no position yet.
pub(super) fn change_columns(changes: &[NewChange]) -> Vec<Column<'static>> {
    vec![
        Column::Ids(changes.iter().map(|change| change.id).collect()),
        Column::Ids(changes.iter().map(|change| change.customer).collect()),
        Column::Longs(changes.iter().map(|change| change.version).collect()),
        Column::Integers(changes.iter().map(|change| change.kind.number()).collect()),
        Column::Longs(changes.iter().map(|change| change.at).collect()),
        Column::MaybeIds(changes.iter().map(|change| change.survivor).collect()),
    ]
}

/// What is known of customers that are no more.
pub(super) fn departed_columns(gone: &[Departed]) -> Vec<Column<'static>> {
    vec![
        Column::Ids(gone.iter().map(|one| one.customer).collect()),
        Column::Longs(gone.iter().map(|one| one.version).collect()),
        Column::Longs(gone.iter().map(|one| one.at).collect()),
        Column::MaybeIds(gone.iter().map(|one| one.survivor).collect()),
    ]
}

/// The tokens of external keys that erased customers leave.
pub(super) fn mark_columns(marks: &[(Term, Id)]) -> Vec<Column<'static>> {
    vec![
        Column::Integers(
            marks
                .iter()
                .map(|(mark, _)| i32::from(mark.version))
                .collect(),
        ),
        Column::Longs(marks.iter().map(|(mark, _)| mark.token).collect()),
        Column::Ids(marks.iter().map(|(_, customer)| *customer).collect()),
    ]
}
