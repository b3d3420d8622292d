//! What an error of the driver means for the one who waits.
//!
//! The driver tells some of the server's errors by their kind; a deadlock and a restart are not
//! among them, and their texts are in the server's language. So a write is tried again after any
//! error of such an unknown kind: whatever it was, nothing had been written.

use crate::store::Error;
use diesel::result::{DatabaseErrorKind as Kind, Error as Cause};

/// Whether the same write may go through when it is tried again.
pub(super) fn passes(cause: &Cause) -> bool {
    matches!(
        cause,
        Cause::DatabaseError(Kind::SerializationFailure | Kind::Unknown, _)
    ) || is_lost(cause)
}

/// Whether the connection was lost.
pub(super) fn is_lost(cause: &Cause) -> bool {
    matches!(
        cause,
        Cause::DatabaseError(Kind::UnableToSendCommand | Kind::ClosedConnection, _)
            | Cause::BrokenTransactionManager
    )
}

/// The server does not answer, or not to us. The driver keeps the better half of what happened in
/// the error's source.
pub(super) fn unreachable(cause: &(dyn std::error::Error + 'static)) -> Error {
    let mut text = cause.to_string();
    let mut source = cause.source();
    while let Some(cause) = source {
        let more = cause.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        source = cause.source();
    }
    Error::Unreachable(text)
}
