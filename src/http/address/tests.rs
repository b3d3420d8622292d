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
