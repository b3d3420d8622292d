//! The address that the published contract names.
//!
//! It is the configured public URL, else what the request says, and that only after a strict
//! check: a `Host` that could carry markup or a path never reaches a document. Forwarded headers
//! count only from proxies that the settings trust.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    str::FromStr,
};

use actix_web::{
    HttpRequest,
    http::header::{HOST, HeaderMap},
};

/// An absolute `http` or `https` URL without query, fragment, credentials or a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// The URL's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PublicUrl {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim_end_matches('/');
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or("a public URL begins with http:// or https://")?;
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if !is_authority(authority) {
            return Err("its host or port is not one");
        }
        if !path.bytes().all(is_path_byte) {
            return Err("its path holds more than letters, digits and /-._~");
        }
        Ok(Self(text.to_owned()))
    }
}

/// A network of peers: an address, or an address and a prefix length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix: u8,
}

impl Network {
    /// Whether `peer` belongs to the network. An IPv4 peer on an IPv6 socket counts as IPv4.
    pub fn contains(&self, peer: IpAddr) -> bool {
        match (self.address, peer.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(peer)) => {
                let shift = 32 - u32::from(self.prefix);
                u64::from(network.to_bits()) >> shift == u64::from(peer.to_bits()) >> shift
            }
            (IpAddr::V6(network), IpAddr::V6(peer)) => match 128 - u32::from(self.prefix) {
                128 => true,
                shift => network.to_bits() >> shift == peer.to_bits() >> shift,
            },
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HINT: &str = "a proxy is an IP address, or a network such as 10.0.0.0/8";
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address = address.parse::<IpAddr>().map_err(|_| HINT)?.to_canonical();
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            Some(prefix) => prefix.parse().map_err(|_| HINT)?,
            None => longest,
        };
        if prefix > longest {
            return Err(HINT);
        }
        Ok(Self { address, prefix })
    }
}

/// The address that a request came from: the peer's, or what a trusted proxy says of its own.
pub(super) fn source(request: &HttpRequest, trusted: &[Network]) -> Option<IpAddr> {
    let peer = request.peer_addr();
    let forwarded = || last(request.headers(), "x-forwarded-for")?.parse().ok();
    is_trusted(peer, trusted)
        .then(forwarded)
        .flatten()
        .or_else(|| peer.map(|peer| peer.ip()))
}

fn is_trusted(peer: Option<SocketAddr>, trusted: &[Network]) -> bool {
    peer.is_some_and(|peer| trusted.iter().any(|net| net.contains(peer.ip())))
}

/// The URL under which the caller reaches this server, which listens at `local`: without a slash
/// at its end.
pub(super) fn base_url(
    request: &HttpRequest,
    local: SocketAddr,
    configured: Option<&PublicUrl>,
    trusted: &[Network],
) -> String {
    if let Some(url) = configured {
        return url.as_str().to_owned();
    }
    from_headers(request.headers(), request.peer_addr(), local, trusted)
}

fn from_headers(
    headers: &HeaderMap,
    peer: Option<SocketAddr>,
    local: SocketAddr,
    trusted: &[Network],
) -> String {
    let forwarded = is_trusted(peer, trusted);
    let scheme = match last(headers, "x-forwarded-proto") {
        Some(scheme) if forwarded && scheme.eq_ignore_ascii_case("https") => "https",
        _ => "http",
    };
    let host = last(headers, "x-forwarded-host")
        .filter(|host| forwarded && is_authority(host))
        .or_else(|| {
            headers
                .get(HOST)
                .and_then(|host| host.to_str().ok())
                .filter(|host| is_authority(host))
        });
    match host {
        Some(host) => format!("{scheme}://{host}"),
        None => format!("{scheme}://{local}"),
    }
}

/// The value that the nearest proxy wrote: a list grows at its end.
fn last<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(name)
        .last()?
        .to_str()
        .ok()?
        .rsplit(',')
        .next()
        .map(str::trim)
}

/// A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port.
fn is_authority(text: &str) -> bool {
    let (host, port) = match text.rfind(']') {
        Some(end) => text.split_at(end + 1),
        None => text.split_at(text.find(':').unwrap_or(text.len())),
    };
    let port_holds = match port.strip_prefix(':') {
        Some(digits) => digits.bytes().all(|b| b.is_ascii_digit()) && digits.parse::<u16>().is_ok(),
        None => port.is_empty(),
    };
    let host_holds = match host.strip_prefix('[').and_then(|h| h.strip_suffix(']')) {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
        }
    };
    text.len() <= 255 && host_holds && port_holds
}

fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests;
