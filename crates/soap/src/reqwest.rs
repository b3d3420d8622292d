//! A generated client over HTTP by reqwest (feature `reqwest`). For TLS, have one of reqwest's own
//! features on.
//!
//! ```no_run
//! # mod contract { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/manual/parcels.rs")); }
//! use castile_soap::reqwest::Http;
//! use castile_soap::version::Version;
//! use contract::{ParcelsClient, TrackParcel}; // generated
//!
//! # #[actix_web::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let http = Http::new("http://127.0.0.1:8080/parcels");
//! let client = ParcelsClient::new(http, Version::Soap11);
//! let number = "RR123456785PL".to_string();
//! println!("{:?}", client.track_parcel(&TrackParcel { number }).await?);
//! # Ok(())
//! # }
//! ```
//!
//! [`client`](crate::manual::client) in the manual has its settings and what can go wrong.

use ::reqwest::Client;
use ::reqwest::header::CONTENT_TYPE;

use crate::client::{Answer, Message, TooLarge, Transport, TransportError};
use crate::sensitive::Sensitive;
use crate::xml::Limits;

/// The bytes that an answer's body may have unless [`Http::body`] says otherwise.
pub const BODY: usize = 10 << 20;

/// An address that messages are sent to by `POST`.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
    address: String,
    credential: Option<(String, Sensitive<String>)>,
    body: usize,
    limits: Limits,
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
            body: BODY,
            limits: Limits::default(),
        }
    }

    /// Sends this credential along (HTTP Basic).
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
        self.credential = Some((name.into(), Sensitive::new(password.into())));
        self
    }

    /// The bytes that an answer may have, after reqwest has undone a content coding: [`BODY`] unless
    /// said otherwise. One that has more is not read to its end: the call fails with [`TooLarge`].
    #[must_use]
    pub fn body(mut self, bytes: usize) -> Self {
        self.body = bytes;
        self
    }

    /// What an answer may hold, for clients that are made with this address from here on.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
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
            request = request.basic_auth(name, Some(password.expose()));
        }
        let mut response = request.body(message.envelope).send().await?;
        let mut body = Vec::new();
        while let Some(piece) = response.chunk().await? {
            if piece.len() > self.body.saturating_sub(body.len()) {
                return Err(TooLarge { limit: self.body }.into());
            }
            body.extend_from_slice(&piece);
        }
        let content_type = response.headers().get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        Ok(Answer {
            status: response.status().as_u16(),
            content_type: content_type.unwrap_or_default().to_string(),
            body,
        })
    }

    fn limits(&self) -> Limits {
        self.limits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        let http = Http::new("http://127.0.0.1/").credential("gate4", "S3CRET");
        let shown = format!("{http:?}");
        assert!(
            shown.contains("gate4") && !shown.contains("S3CRET"),
            "{shown}"
        );
    }
}
