//! Where a database is, as a URL says it: `postgres://user:password@host:port/database?...`.
//!
//! The driver knows `sslmode` only up to `require`, so that and `sslrootcert` are read here, in
//! libpq's meaning. Whatever is shown of an address leaves out the password.

use super::tls::{self, Verification};
use percent_encoding::percent_decode_str;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Seconds for a connection to be made.
const CONNECT: Duration = Duration::from_secs(5);

/// Seconds after which a silent peer is asked whether it is still there, and given up.
const SILENCE: Duration = Duration::from_secs(30);

/// A database on a `PostgreSQL` server.
#[derive(Clone)]
pub struct Address {
    pub(in crate::store) config: Config,
    pub(in crate::store) tls: MakeRustlsConnect,
}

impl FromStr for Address {
    type Err = String;

    /// Reads a URL. The error says what is wrong with it, and repeats nothing of it.
    fn from_str(url: &str) -> Result<Self, String> {
        let (base, parameters) = url.split_once('?').unwrap_or((url, ""));
        let mut mode = None;
        let mut root = None;
        let mut others = Vec::new();
        for parameter in parameters
            .split('&')
            .filter(|parameter| !parameter.is_empty())
        {
            match parameter.split_once('=') {
                Some(("sslmode", value)) => mode = Some(value),
                Some(("sslrootcert", value)) => root = Some(path(value)?),
                _ => others.push(parameter),
            }
        }
        let mut config = format!("{base}?{}", others.join("&"))
            .parse::<Config>()
            .map_err(|cause| reason(&cause))?;
        if config.get_hosts().is_empty() {
            return Err("it names no host".to_owned());
        }
        let (mode, verification) = security(mode, root)?;
        config
            .ssl_mode(mode)
            .connect_timeout(CONNECT)
            .tcp_user_timeout(SILENCE)
            .keepalives_idle(SILENCE);
        if config.get_application_name().is_none() {
            config.application_name("castile");
        }
        let tls = tls::connector(&verification)?;
        Ok(Self { config, tls })
    }
}

impl fmt::Display for Address {
    /// User, host, port and database.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("postgres://")?;
        if let Some(user) = self.config.get_user() {
            write!(f, "{user}@")?;
        }
        let ports = self.config.get_ports();
        for (number, host) in self.config.get_hosts().iter().enumerate() {
            let comma = if number == 0 { "" } else { "," };
            match host {
                Host::Tcp(name) => write!(f, "{comma}{name}")?,
                Host::Unix(path) => write!(f, "{comma}{}", path.display())?,
            }
            if let Some(port) = ports.get(number).or(ports.first()) {
                write!(f, ":{port}")?;
            }
        }
        write!(f, "/{}", self.config.get_dbname().unwrap_or_default())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What `sslmode` asks for. Left out, it is `prefer`: encrypted where the server can. As with
/// libpq, `require` with a file of authorities verifies them.
fn security(mode: Option<&str>, root: Option<PathBuf>) -> Result<(SslMode, Verification), String> {
    Ok(match (mode.unwrap_or("prefer"), root) {
        ("disable", _) => (SslMode::Disable, Verification::None),
        ("prefer", _) => (SslMode::Prefer, Verification::None),
        ("require", None) => (SslMode::Require, Verification::None),
        ("require" | "verify-ca", Some(root)) => (SslMode::Require, Verification::Authority(root)),
        ("verify-full", Some(root)) => (SslMode::Require, Verification::Full(root)),
        ("verify-ca" | "verify-full", None) => {
            return Err(
                "its sslmode needs sslrootcert, a file of trusted certificates: the \
                 authority's own, or the system's, such as /etc/ssl/certs/ca-certificates.crt"
                    .to_owned(),
            );
        }
        _ => {
            return Err(
                "its sslmode is none of disable, prefer, require, verify-ca and verify-full"
                    .to_owned(),
            );
        }
    })
}

fn path(value: &str) -> Result<PathBuf, String> {
    let decoded = percent_decode_str(value).decode_utf8();
    let decoded = decoded.map_err(|_| "its sslrootcert is not UTF-8".to_owned())?;
    Ok(PathBuf::from(decoded.into_owned()))
}

/// What the driver says of a URL: the name of a parameter at most.
fn reason(cause: &tokio_postgres::Error) -> String {
    match std::error::Error::source(cause) {
        Some(source) => source.to_string(),
        None => cause.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> String {
        url.parse::<Address>().unwrap_err()
    }

    #[test]
    fn what_is_shown_leaves_out_the_password() {
        let url = "postgres://ana:canary%40word@db.example:5433/customers?sslmode=disable";
        let address: Address = url.parse().unwrap();
        assert_eq!(
            address.to_string(),
            "postgres://ana@db.example:5433/customers"
        );
        assert_eq!(address.config.get_password(), Some(&b"canary@word"[..]));
        assert!(!format!("{address:?} {:?}", address.config).contains("canary"));
    }

    #[test]
    fn each_mode_encrypts_as_libpq_has_it() {
        let mode = |url: &str| url.parse::<Address>().unwrap().config.get_ssl_mode();
        assert_eq!(mode("postgres://h/d"), SslMode::Prefer);
        assert_eq!(mode("postgresql://h/d?sslmode=disable"), SslMode::Disable);
        assert_eq!(mode("postgres://h/d?sslmode=prefer"), SslMode::Prefer);
        assert_eq!(mode("postgres://h/d?sslmode=require"), SslMode::Require);
    }

    #[test]
    fn what_cannot_be_meant_is_refused_without_being_repeated() {
        for (url, hint) in [
            ("postgres://u:canary@h/d?sslmode=canary", "verify-full"),
            ("postgres://u:canary@h/d?sslmode=verify-full", "sslrootcert"),
            (
                "postgres://u:canary@h/d?sslmode=verify-ca&sslrootcert=/none",
                "/none",
            ),
            ("postgres://u:canary@h:port/d", "port"),
            ("postgres://u:canary@h/d?sslcert=x", "sslcert"),
            ("postgres:///d", "host"),
        ] {
            let refusal = refusal(url);
            assert!(refusal.contains(hint), "{refusal}");
            assert!(!refusal.contains("canary"), "{refusal}");
        }
    }
}
