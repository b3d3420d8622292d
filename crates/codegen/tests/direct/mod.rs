//! A transport that is the server itself.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use castile_soap::client::{self, Message, Transport, TransportError};
use castile_soap::server::{Call, Service, answer};

/// Runs a future that never waits.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("the future waits"),
    }
}

/// Carries a message to a server without a network.
pub(crate) struct Direct<S>(pub(crate) S);

impl<S: Service<Context = ()>> Transport for Direct<S> {
    async fn send(&self, message: Message<'_>) -> Result<client::Answer, TransportError> {
        let content_type = message.content_type();
        let action = message.soap_action();
        let call = Call {
            action: action.as_deref(),
            ..Call::new(&content_type, message.envelope.as_bytes())
        };
        let answer = answer(&self.0, &(), call).await;
        Ok(client::Answer {
            status: answer.status,
            content_type: answer.content_type.to_string(),
            body: answer.body.into_bytes(),
        })
    }
}
