//! The settings of the server, each a flag and a variable.

use std::{
    net::{SocketAddr, ToSocketAddrs as _},
    thread,
    time::Duration,
};

use clap::Args;

use super::{Error, limits::LimitSettings, storage::StorageSettings};
use crate::{
    http::{self, Network, PublicUrl},
    store::WRITE_GROUP,
};

/// What `castile serve` is told.
#[derive(Debug, Args)]
pub(super) struct ServeSettings {
    /// The address and port to listen on
    #[arg(
        long,
        env = "CASTILE_LISTEN",
        value_name = "HOST:PORT",
        default_value = "127.0.0.1:8080"
    )]
    pub(super) listen: String,
    /// The address by which clients reach this server [default: the Host of each request]
    #[arg(long, env = "CASTILE_PUBLIC_URL", value_name = "URL")]
    public_url: Option<PublicUrl>,
    /// Believe X-Forwarded-For, -Host and -Proto from this address or network
    #[arg(
        long,
        env = "CASTILE_TRUSTED_PROXY",
        value_name = "ADDRESS[/PREFIX]",
        value_delimiter = ','
    )]
    trusted_proxy: Vec<Network>,
    /// Answer a SOAP 1.2 Sender fault with HTTP 400, as W3C has it, instead of 500
    #[arg(long, env = "CASTILE_SOAP_SENDER_400", value_parser = clap::builder::BoolishValueParser::new())]
    soap_sender_400: bool,
    /// Threads that serve requests [default: one a processor]
    #[arg(long, env = "CASTILE_WORKERS", value_name = "N")]
    workers: Option<usize>,
    /// Connections that may be open at a time
    #[arg(
        long,
        env = "CASTILE_MAX_CONNECTIONS",
        value_name = "N",
        default_value_t = 10_000
    )]
    max_connections: usize,
    /// Writes that the database may take in one transaction
    #[arg(
        long,
        env = "CASTILE_WRITE_GROUP",
        value_name = "N",
        default_value_t = WRITE_GROUP
    )]
    pub(super) write_group: usize,
    /// How long the feed keeps changes, in seconds (s), minutes (m), hours (h) or days (d)
    #[arg(
        long,
        env = "CASTILE_CHANGE_RETENTION",
        value_name = "DURATION",
        default_value = "30d",
        value_parser = duration
    )]
    pub(super) change_retention: Duration,
    #[command(flatten)]
    pub(super) storage: StorageSettings,
    #[command(flatten)]
    limits: LimitSettings,
}

impl ServeSettings {
    /// What the HTTP doors need of it.
    pub(super) fn http(&self) -> Result<http::Options, Error> {
        let listen: Vec<SocketAddr> = self
            .listen
            .to_socket_addrs()
            .map_err(|cause| Error::Setting(format!("--listen {}: {cause}", self.listen)))?
            .collect();
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        Ok(http::Options {
            listen,
            workers: self.workers.unwrap_or_else(cores).max(1),
            max_connections: self.max_connections.max(1),
            public_url: self.public_url.clone(),
            trusted_proxies: self.trusted_proxy.clone(),
            sender_400: self.soap_sender_400,
            limits: self.limits.limits(),
        })
    }
}

/// A whole number with its unit, such as `30d`.
fn duration(text: &str) -> Result<Duration, String> {
    let wanted = "a whole number, at least 1, with a unit: s, m, h or d";
    let (number, seconds) = [('s', 1), ('m', 60), ('h', 3_600), ('d', 86_400)]
        .iter()
        .find_map(|(unit, seconds)| Some((text.strip_suffix(*unit)?, *seconds)))
        .ok_or(wanted)?;
    let number: u32 = number.parse().map_err(|_| wanted)?;
    if number == 0 {
        return Err(wanted.to_owned());
    }
    Ok(Duration::from_secs(u64::from(number) * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_number_with_its_unit() {
        for (text, seconds) in [
            ("1s", 1),
            ("90m", 5_400),
            ("12h", 43_200),
            ("30d", 2_592_000),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)));
        }
        for text in [
            "",
            "30",
            "d",
            "0d",
            "-1d",
            "1.5h",
            "1w",
            "1 d",
            "99999999999d",
        ] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}
