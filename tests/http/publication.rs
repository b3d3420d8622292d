//! WSDL and schema, as generators fetch them.

use crate::support::{ADDRESSES, Gateway};

#[test]
fn each_port_publishes_a_wsdl_of_its_own() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        for query in ["wsdl", "WSDL", "singleWsdl"] {
            let answer = gateway.get(&format!("{path}?{query}"));
            let text = answer.text();
            assert_eq!(answer.status, 200);
            assert_eq!(
                answer.header("content-type"),
                Some("text/xml; charset=utf-8")
            );
            assert!(answer.header("x-request-id").is_some());
            assert!(text.contains(&format!("location=\"http://{}{path}\"", gateway.host())));
            let binding12 = text.contains("http://schemas.xmlsoap.org/wsdl/soap12/\"");
            assert_eq!(text.contains("soap12:binding"), soap12 && binding12);
            assert!(!text.contains("schemaLocation"), "not self-contained");
            assert!(!text.contains("{address"), "a placeholder is left");
        }
    }
}

#[test]
fn the_contract_has_both_ports_and_its_schema_beside_it() {
    let gateway = Gateway::start();
    let wsdl = gateway.get("/contract/v1/customers.wsdl").text();
    for (path, _) in ADDRESSES {
        assert!(wsdl.contains(&format!("location=\"http://{}{path}\"", gateway.host())));
    }
    assert!(wsdl.contains("schemaLocation=\"customers.xsd\""));
    let schema = gateway.get("/contract/v1/customers.xsd");
    assert_eq!(schema.status, 200);
    assert!(
        schema
            .text()
            .contains("targetNamespace=\"urn:castile:customers:v1\"")
    );
}

#[test]
fn what_is_not_in_the_map_is_not_found() {
    let gateway = Gateway::start();
    for target in [
        "/soap/v1/customers?xsd=../../etc/passwd",
        "/soap/v1/customers?wsdl=%2e%2e/secret",
        "/soap/v1/customers?xsd=http://elsewhere.example/x.xsd",
        "/soap/v1/customers?nonsense",
        "/contract/v1/../../root.key",
        "/contract/v1/%2e%2e/root.key",
        "/contract/v1/other.xsd",
        "/",
    ] {
        let answer = gateway.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(answer.header("x-request-id").is_some());
    }
}

/// Old Java stubs make a `Token` of `xs:token`, which no string can be given to.
#[test]
fn text_is_a_string_in_every_stub() {
    let gateway = Gateway::start();
    let wsdl = gateway.get("/soap/v1/customers?wsdl").text();
    for simple in wsdl.split("<xs:simpleType ").skip(1) {
        let (simple, _) = simple.split_once("</xs:simpleType>").unwrap();
        let is_token = simple.contains("base=\"xs:token\"");
        assert_eq!(is_token, simple.contains("<xs:enumeration "), "{simple}");
    }
}

#[test]
fn a_forged_host_reaches_no_document() {
    let gateway = Gateway::start();
    let ask = |more: &str| {
        let head = "GET /soap/v1/customers?wsdl HTTP/1.1\r\n";
        gateway.send(format!("{head}{more}\r\n")).text()
    };
    let forged = ask("Host: x\"/><evil a=\"\r\n");
    assert!(!forged.contains("evil") && forged.contains(&gateway.host()));
    let proxied = ask("Host: inner\r\nX-Forwarded-Host: outer.example\r\n");
    assert!(proxied.contains("http://inner/soap") && !proxied.contains("outer.example"));
    let old = gateway
        .send("GET /soap/v1/customers?wsdl HTTP/1.0\r\n\r\n")
        .text();
    assert!(old.contains(&gateway.host()));
}

#[test]
fn a_trusted_proxy_and_a_public_url_are_believed() {
    let proxied = Gateway::with(&["--trusted-proxy", "127.0.0.0/8"]);
    let text = proxied.send(
        "GET /soap/v1/customers?wsdl HTTP/1.1\r\nHost: inner\r\nX-Forwarded-Proto: https\r\n\
         X-Forwarded-Host: outer.example\r\n\r\n",
    );
    assert!(
        text.text()
            .contains("location=\"https://outer.example/soap/v1/customers\"")
    );
    let public = Gateway::with(&["--public-url", "https://erp.example/gate"]);
    let text = public.get("/soap12/v1/customers?wsdl").text();
    assert!(text.contains("location=\"https://erp.example/gate/soap12/v1/customers\""));
}
