//! Methods and media types.

use crate::support::{ADDRESSES, Gateway, authorization, envelope, get_customer};

#[test]
fn another_method_gets_405_and_the_methods_there_are() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"] {
            let request = format!("{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n");
            let answer = gateway.send(request);
            answer.assert_fault(405, soap12, if soap12 { "Sender" } else { "Client" });
            assert_eq!(answer.header("allow"), Some("GET, HEAD, POST, OPTIONS"));
        }
        let answer = gateway.send(format!("OPTIONS {path} HTTP/1.1\r\nHost: x\r\n\r\n"));
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("allow"), Some("GET, HEAD, POST, OPTIONS"));
    }
    let answer = gateway.send("POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header("allow"), Some("GET, HEAD"));
}

#[test]
fn head_answers_as_get_does_and_without_a_body() {
    let gateway = Gateway::start();
    for target in [
        "/soap/v1/customers",
        "/soap12/v1/customers?wsdl",
        "/healthz",
    ] {
        let get = gateway.get(target);
        let mut wire = gateway.connect();
        let host = gateway.host();
        wire.write(
            format!("HEAD {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
                .as_bytes(),
        );
        let head = wire.answer_to("HEAD");
        assert_eq!(head.status, 200);
        assert_eq!(head.header("content-type"), get.header("content-type"));
        assert_eq!(head.header("content-length"), get.header("content-length"));
        assert!(wire.is_closed());
    }
}

#[test]
fn a_media_type_that_is_not_soap_gets_415() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        for media_type in [
            "",
            "Content-Type: text/html\r\n",
            "Content-Type: application/json\r\n",
            "Content-Type: multipart/form-data; boundary=x\r\n",
            "Content-Type: text/xml; charset=ebcdic-cp-us\r\n",
            "Content-Type: text/xml\r\nContent-Encoding: br\r\n",
        ] {
            let body = get_customer(soap12);
            let answer = gateway.send(format!(
                "POST {path} HTTP/1.1\r\nHost: x\r\n{media_type}{}Content-Length: {}\r\n\r\n{body}",
                authorization(),
                body.len()
            ));
            let soap12 = soap12 && !media_type.contains("text/xml");
            answer.assert_fault(415, soap12, if soap12 { "Sender" } else { "Client" });
        }
    }
}

#[test]
fn a_fault_of_the_sender_is_400_only_where_the_setting_says_so() {
    let strict = Gateway::with(&["--soap-sender-400"]);
    let usual = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let body = envelope(soap12, "<Nothing xmlns=\"urn:nothing\"/>");
        let code = if soap12 { "Sender" } else { "Client" };
        let ask =
            |gateway: &Gateway| gateway.send(crate::support::post(gateway, path, soap12, &body));
        ask(&usual).assert_fault(500, soap12, code);
        ask(&strict).assert_fault(if soap12 { 400 } else { 500 }, soap12, code);
    }
}
