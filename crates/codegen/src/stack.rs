//! A stack that the deepest contract within the limits fits on, whatever thread asks.

use std::{panic, thread};

/// Bytes. Types in each other, each with a hundred bases and sixty groups in groups, take a part of
/// it; a test's thread has two megabytes.
const SIZE: usize = 64 << 20;

/// Runs `work` on such a stack; on the caller's where the system gives none.
pub(crate) fn roomy<T: Send>(work: impl Fn() -> T + Sync) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(SIZE);
        match thread.spawn_scoped(scope, &work) {
            Ok(running) => running
                .join()
                .unwrap_or_else(|told| panic::resume_unwind(told)),
            Err(_) => work(),
        }
    })
}
