//! A client's transport that is the server itself, for tests and for callers in the same process.
//!
//! What is sent is a whole envelope and goes through all that [`answer`] does; only HTTP is missing.

use crate::client::{self, Message, Transport, TransportError};
use crate::server::{Call, Service, answer};

/// Carries messages to a server without a network; each call has the same context.
#[derive(Clone, Debug)]
pub struct Direct<S, C> {
    server: S,
    context: C,
}

impl<S: Service<Context = C>, C> Direct<S, C> {
    /// A generated server, and the context of every call.
    pub fn new(server: S, context: C) -> Self {
        Self { server, context }
    }
}

impl<S: Service<Context = C>, C: Send + Sync> Transport for Direct<S, C> {
    /// Why the service failed is this transport's own failure: there is nobody to hide it from.
    async fn send(&self, message: Message<'_>) -> Result<client::Answer, TransportError> {
        let content_type = message.content_type();
        let action = message.soap_action();
        let call = Call {
            action: action.as_deref(),
            ..Call::new(&content_type, message.envelope.as_bytes())
        };
        let answer = answer(&self.server, &self.context, call).await;
        if let Some(cause) = answer.cause {
            return Err(cause);
        }
        Ok(client::Answer {
            status: answer.status,
            content_type: answer.content_type.to_string(),
            body: answer.body.into_bytes(),
        })
    }
}
