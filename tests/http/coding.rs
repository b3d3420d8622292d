//! Compression both ways, and the bombs in it.

use std::io::Write as _;

use flate2::{
    Compression,
    write::{DeflateEncoder, GzEncoder, ZlibEncoder},
};

use crate::support::{ADDRESSES, Answer, Gateway, get_customer, headers, post};

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn send(gateway: &Gateway, path: &str, soap12: bool, coding: &str, body: &[u8]) -> Answer {
    let head = headers(gateway, path, soap12, body.len());
    let mut request = format!("{head}Content-Encoding: {coding}\r\n\r\n").into_bytes();
    request.extend_from_slice(body);
    gateway.send(request)
}

#[test]
fn a_compressed_request_is_read() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let body = get_customer(soap12).into_bytes();
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(&body).unwrap();
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::fast());
        bare.write_all(&body).unwrap();
        for (coding, sent) in [
            ("gzip", gzip(&body)),
            ("x-gzip", gzip(&body)),
            ("deflate", zlib.finish().unwrap()),
            ("deflate", bare.finish().unwrap()),
            ("identity", body.clone()),
        ] {
            let answer = send(&gateway, path, soap12, coding, &sent);
            assert!(answer.text().contains("CustomerNotFound"), "{coding}");
        }
    }
}

#[test]
fn a_bomb_gets_413() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let code = if soap12 { "Sender" } else { "Client" };
        let bomb = gzip(&vec![b' '; 64 << 20]);
        let fault = send(&gateway, path, soap12, "gzip", &bomb).assert_fault(413, soap12, code);
        assert!(fault.contains("100"), "the limit is not named: {fault}");
        let twice = gzip(&gzip(get_customer(soap12).as_bytes()));
        send(&gateway, path, soap12, "gzip, gzip", &twice).assert_fault(413, soap12, code);
    }
    assert_eq!(gateway.get("/healthz").status, 200);
}

#[test]
fn what_is_not_what_its_coding_says_is_the_clients_fault() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let code = if soap12 { "Sender" } else { "Client" };
        let body = get_customer(soap12);
        send(&gateway, path, soap12, "gzip", body.as_bytes()).assert_fault(500, soap12, code);
        send(&gateway, path, soap12, "br", body.as_bytes()).assert_fault(415, soap12, code);
    }
}

#[test]
fn an_answer_is_compressed_for_those_who_ask() {
    let gateway = Gateway::start();
    let ask = |accepted: &str| {
        let host = gateway.host();
        gateway.send(format!(
            "GET /soap/v1/customers?wsdl HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {accepted}\r\n\r\n"
        ))
    };
    let plain = ask("none");
    assert_eq!(plain.header("content-encoding"), None);
    for refused in ["identity", "gzip;q=0", "br"] {
        assert_eq!(ask(refused).header("content-encoding"), None, "{refused}");
    }
    let gzipped = ask("gzip, deflate");
    assert_eq!(gzipped.header("content-encoding"), Some("gzip"));
    assert_eq!(gzipped.header("vary"), Some("accept-encoding"));
    assert_eq!(gzipped.text(), plain.text());
    assert!(gzipped.body.len() < plain.body.len() / 2);
}

#[test]
fn a_short_answer_is_not_compressed() {
    let gateway = Gateway::start();
    let body = get_customer(false);
    let request = post(&gateway, "/soap/v1/customers", false, &body).replacen(
        "\r\n",
        "\r\nAccept-Encoding: gzip\r\n",
        1,
    );
    let answer = gateway.send(request);
    assert_eq!(answer.header("content-encoding"), None);
    assert!(answer.text().contains("CustomerNotFound"));
}
