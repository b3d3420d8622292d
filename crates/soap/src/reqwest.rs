//! A generated client over HTTP by reqwest (feature `reqwest`). For TLS, have one of reqwest's own
//! features on.
//!
//! ```no_run
//! use castile_soap::reqwest::Http;
//! use castile_soap::version::Version;
//!
//! let http = Http::new("http://127.0.0.1:8080/parcels");
//! # let _ = (http, Version::Soap11);
//! // let client = ParcelsClient::new(http, Version::Soap11);
//! ```

use ::reqwest::Client;
use ::reqwest::header::CONTENT_TYPE;

use crate::client::{Answer, Message, Transport, TransportError};

/// An address that messages are sent to by `POST`.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
    address: String,
    credential: Option<(String, String)>,
}

impl Http {
    /// An address, with a client of its own.
    pub fn new(address: impl Into<String>) -> Self {
        Self::with(Client::new(), address)
    }

    /// An address, with a client that knows time limits, proxies and certificates.
    pub fn with(client: Client, address: impl Into<String>) -> Self {
        Self {
            client,
            address: address.into(),
            credential: None,
        }
    }

    /// Sends this credential along (HTTP Basic).
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
        self.credential = Some((name.into(), password.into()));
        self
    }
}

impl Transport for Http {
    async fn send(&self, message: Message<'_>) -> Result<Answer, TransportError> {
        let mut request = self
            .client
            .post(&self.address)
            .header(CONTENT_TYPE, message.content_type());
        if let Some(action) = message.soap_action() {
            request = request.header("SOAPAction", action);
        }
        if let Some((name, password)) = &self.credential {
            request = request.basic_auth(name, Some(password));
        }
        let response = request.body(message.envelope).send().await?;
        let content_type = response.headers().get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        Ok(Answer {
            status: response.status().as_u16(),
            content_type: content_type.unwrap_or_default().to_string(),
            body: response.bytes().await?.to_vec(),
        })
    }
}
