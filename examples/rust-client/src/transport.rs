//! SOAP over HTTP by ureq: a transport for the generated client.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use castile_soap::client::{Answer, Message, Transport, TransportError};
use ureq::Agent;

/// One address, with a credential.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    agent: Agent,
    address: String,
    authorization: String,
}

impl Http {
    /// An address, and `name:password` for HTTP Basic.
    pub(crate) fn new(address: &str, credentials: &str) -> Self {
        // A fault comes with status 500: it is an answer, not an error of the transport.
        let config = Agent::config_builder().http_status_as_error(false).build();
        Self {
            agent: config.into(),
            address: address.to_owned(),
            authorization: format!("Basic {}", STANDARD.encode(credentials)),
        }
    }
}

impl Transport for Http {
    // ureq blocks, which is well for a program with one thing to do.
    async fn send(&self, message: Message<'_>) -> Result<Answer, TransportError> {
        let mut request = self
            .agent
            .post(&self.address)
            .header("Authorization", &self.authorization)
            .header("Content-Type", message.content_type());
        if let Some(action) = message.soap_action() {
            request = request.header("SOAPAction", action);
        }
        let mut answer = request.send(message.envelope)?;
        let content_type = answer.headers().get("Content-Type");
        Ok(Answer {
            status: answer.status().as_u16(),
            content_type: content_type
                .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
                .unwrap_or_default(),
            body: answer.body_mut().read_to_vec()?,
        })
    }
}
