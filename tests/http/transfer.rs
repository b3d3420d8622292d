//! Ways in which old and new clients put a request on the wire.

use crate::support::{ADDRESSES, Gateway, authorization, get_customer, headers, post};

const FOUND_NOTHING: &str = "CustomerNotFound";

#[test]
fn http_1_0_is_answered_and_closed() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let body = get_customer(soap12);
        let request = post(&gateway, path, soap12, &body).replacen("HTTP/1.1", "HTTP/1.0", 1);
        let mut wire = gateway.connect();
        wire.write(request.as_bytes());
        assert!(wire.answer().text().contains(FOUND_NOTHING));
        assert!(wire.is_closed());
    }
}

#[test]
fn connection_close_is_echoed_and_done() {
    let gateway = Gateway::start();
    let body = get_customer(false);
    let request = post(&gateway, "/soap/v1/customers", false, &body).replacen(
        "\r\n",
        "\r\nConnection: TE, close\r\nTE: deflate,gzip\r\n",
        1,
    );
    let mut wire = gateway.connect();
    wire.write(request.as_bytes());
    let answer = wire.answer();
    assert_eq!(answer.header("connection"), Some("close"));
    assert!(answer.text().contains(FOUND_NOTHING));
    assert!(wire.is_closed());
}

#[test]
fn a_connection_is_kept_for_the_next_request() {
    let gateway = Gateway::start();
    let mut wire = gateway.connect();
    let mut ids = std::collections::BTreeSet::new();
    for _ in 0..3 {
        for (path, soap12) in ADDRESSES {
            wire.write(post(&gateway, path, soap12, &get_customer(soap12)).as_bytes());
            let answer = wire.answer();
            assert!(answer.text().contains(FOUND_NOTHING));
            assert!(ids.insert(answer.header("x-request-id").unwrap().to_owned()));
        }
    }
}

#[test]
fn a_body_that_nobody_wants_is_read_past() {
    let gateway = Gateway::start();
    for (method, path, status) in [
        ("GET", "/soap/v1/customers?wsdl", 200),
        ("GET", "/contract/v1/customers.wsdl", 200),
        ("GET", "/healthz", 200),
        ("PUT", "/soap/v1/customers", 405),
        ("POST", "/healthz", 405),
        ("POST", "/nothing", 404),
    ] {
        let mut wire = gateway.connect();
        let unwanted = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
        let head = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: ");
        wire.write(format!("{head}{}\r\n\r\n{unwanted}", unwanted.len()).as_bytes());
        wire.write(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n");
        let answer = wire.answer();
        assert_eq!(answer.status, status, "{method} {path}");
        assert_eq!(answer.header("connection"), None, "{method} {path}");
        assert_eq!(wire.answer().text(), "ready\n", "{method} {path}");
    }
}

#[test]
fn who_expects_100_gets_it_before_sending() {
    let gateway = Gateway::start();
    let body = get_customer(false);
    let head = headers(&gateway, "/soap/v1/customers", false, body.len());
    let mut wire = gateway.connect();
    wire.write(format!("{head}Expect: 100-continue\r\n\r\n").as_bytes());
    assert_eq!(wire.answer().status, 100);
    wire.write(body.as_bytes());
    assert!(wire.answer().text().contains(FOUND_NOTHING));
}

#[test]
fn a_chunked_request_is_put_together() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let media_type = if soap12 {
            "application/soap+xml"
        } else {
            "text/xml"
        };
        let mut request = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: {media_type}\r\n\
             Transfer-Encoding: chunked\r\n{}\r\n",
            authorization()
        );
        for piece in get_customer(soap12).as_bytes().chunks(7) {
            let piece = std::str::from_utf8(piece).unwrap();
            request.extend([&format!("{:x}", piece.len()), "\r\n", piece, "\r\n"]);
        }
        request += "0\r\n\r\n";
        assert!(gateway.send(request).text().contains(FOUND_NOTHING));
    }
}

#[test]
fn ambiguous_lengths_get_400_and_an_end() {
    let gateway = Gateway::start();
    let attack = |more: &str, body: &str| {
        let path = "/soap/v1/customers";
        let mut wire = gateway.connect();
        let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\n");
        wire.write(format!("{head}{}{more}\r\n{body}", authorization()).as_bytes());
        let answer = wire.answer();
        assert!(wire.is_closed(), "{more}");
        answer.status
    };
    let smuggled = "0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
    assert_eq!(
        attack(
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            smuggled
        ),
        400
    );
    assert_eq!(
        attack("Content-Length: 5\r\nContent-Length: 6\r\n", "abcdef"),
        400
    );
    assert_eq!(attack("Content-Length: 5, 5\r\n", "abcde"), 400);
    assert_eq!(
        attack("Transfer-Encoding: chunked\r\n", "zz\r\nabc\r\n0\r\n\r\n"),
        400
    );
    assert_eq!(gateway.get("/healthz").status, 200);
}
