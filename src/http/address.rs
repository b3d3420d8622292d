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
mod tests {
    use actix_web::{
        http::header::{HeaderName, HeaderValue},
        test::TestRequest,
    };

    use super::*;

    fn seen(pairs: &[(&str, &str)], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_str(value).unwrap(),
            );
        }
        let trusted: Vec<Network> = trusted.iter().map(|net| net.parse().unwrap()).collect();
        let peer = "10.1.2.3:5000".parse().unwrap();
        from_headers(
            &headers,
            Some(peer),
            "127.0.0.1:8080".parse().unwrap(),
            &trusted,
        )
    }

    #[test]
    fn a_host_that_is_one_is_repeated() {
        for host in [
            "erp.example",
            "erp.example:8443",
            "10.0.0.1",
            "[::1]:80",
            "[fe80::1]",
        ] {
            assert_eq!(seen(&[("host", host)], &[]), format!("http://{host}"));
        }
    }

    #[test]
    fn a_forged_host_gives_way_to_the_listening_address() {
        for host in [
            "a\"><x>", "a/b", "a b", "a:99999", "a:1:2", "", "u@h", "[::1", "a?x", "&amp;",
        ] {
            assert_eq!(
                seen(&[("host", host)], &[]),
                "http://127.0.0.1:8080",
                "{host}"
            );
        }
    }

    #[test]
    fn forwarded_headers_count_only_from_a_trusted_proxy() {
        let headers = [
            ("host", "inner"),
            ("x-forwarded-host", "forged.example, outer.example"),
            ("x-forwarded-proto", "https"),
        ];
        assert_eq!(seen(&headers, &[]), "http://inner");
        assert_eq!(seen(&headers, &["10.2.0.0/16"]), "http://inner");
        assert_eq!(seen(&headers, &["10.1.0.0/16"]), "https://outer.example");
    }

    #[test]
    fn a_source_is_the_peer_or_what_a_trusted_proxy_says() {
        let from = |value: &str, trusted: &str| {
            let peer = "10.1.2.3:5000".parse().unwrap();
            let request = TestRequest::default().peer_addr(peer);
            let request = request.insert_header(("x-forwarded-for", value));
            let trusted = trusted.parse::<Network>().unwrap();
            source(&request.to_http_request(), &[trusted])
                .unwrap()
                .to_string()
        };
        let listed = "198.51.100.9, 192.0.2.1";
        assert_eq!(from(listed, "10.1.0.0/16"), "192.0.2.1");
        assert_eq!(from("2001:db8::1", "10.1.0.0/16"), "2001:db8::1");
        assert_eq!(from(listed, "10.2.0.0/16"), "10.1.2.3");
        assert_eq!(from("unknown", "10.1.0.0/16"), "10.1.2.3");
    }

    #[test]
    fn networks_hold_their_members() {
        let holds = |network: &str, peer: &str| {
            network
                .parse::<Network>()
                .unwrap()
                .contains(peer.parse().unwrap())
        };
        assert!(holds("0.0.0.0/0", "8.8.8.8"));
        assert!(holds("10.0.0.0/8", "::ffff:10.9.9.9"));
        assert!(holds("::/0", "2001:db8::1"));
        assert!(holds("2001:db8::/32", "2001:db8:1::1"));
        assert!(!holds("2001:db8::/32", "2001:db9::1"));
        assert!(!holds("10.0.0.1", "10.0.0.2"));
        assert!("10.0.0.0/33".parse::<Network>().is_err());
        assert!("proxy".parse::<Network>().is_err());
    }

    #[test]
    fn a_public_url_is_absolute_and_plain() {
        let url = |text: &str| text.parse::<PublicUrl>().map(|url| url.0);
        assert_eq!(
            url("https://erp.example/gateway/").unwrap(),
            "https://erp.example/gateway"
        );
        for wrong in [
            "erp.example",
            "ftp://a",
            "http://",
            "http://a/?x",
            "http://a/\"",
            "http://u@a",
        ] {
            assert!(url(wrong).is_err(), "{wrong}");
        }
    }
}
