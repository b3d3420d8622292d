//! The gateway through its front door: a real process, a real port, raw bytes.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod coding;
mod credentials;
mod lifetime;
mod limits;
mod messages;
mod methods;
mod metrics;
mod pages;
mod publication;
mod readme;
mod soap;
mod support;
mod transfer;
