//! What the doors are told at start: where to listen, whom to believe, how much to bear.

use std::{net::SocketAddr, time::Duration};

use castile_soap::xml;

use super::address::{Network, PublicUrl};

/// The settings of the HTTP doors.
#[derive(Debug, Clone)]
pub struct Options {
    /// The addresses to listen on.
    pub listen: Vec<SocketAddr>,
    /// Threads that serve requests.
    pub workers: usize,
    /// Connections that may be open at a time, in all.
    pub max_connections: usize,
    /// The address by which clients reach this server; without it, each request's `Host`.
    pub public_url: Option<PublicUrl>,
    /// Peers whose `X-Forwarded-Host` and `X-Forwarded-Proto` are believed.
    pub trusted_proxies: Vec<Network>,
    /// A SOAP 1.2 `env:Sender` fault is HTTP 400 (SOAP 1.2 part 2 §7.5.2.2) instead of 500.
    pub sender_400: bool,
    /// The most that a request may ask for.
    pub limits: Limits,
}

/// The most that a request may ask for, above what the XML reader bounds itself.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of a request's body, as sent and after decompression.
    pub body_bytes: usize,
    /// How many times its sent size a compressed body may grow to, once past one mebibyte.
    pub compression_ratio: usize,
    /// Time for a request's head to arrive.
    pub head_time: Duration,
    /// Time for a request's body to arrive.
    pub body_time: Duration,
    /// Bytes a second below which a body is too slow, after its first five seconds.
    pub body_rate: usize,
    /// Time for a request in all.
    pub request_time: Duration,
    /// What the XML reader bears.
    pub xml: xml::Limits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 10 << 20,
            compression_ratio: 100,
            head_time: Duration::from_secs(5),
            body_time: Duration::from_secs(30),
            body_rate: 1024,
            request_time: Duration::from_secs(30),
            xml: xml::Limits::default(),
        }
    }
}
