//! Futures that never wait.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Runs a future that never waits.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("the future waits"),
    }
}
