//! What a hostile envelope gets, in both versions, over the wire.

use crate::support::{ADDRESSES, Answer, Gateway, envelope, get_customer, headers, post};

const ID: &str = "<id>0191e3a0-0000-7000-8000-000000000000</id>";

fn client_code(soap12: bool) -> &'static str {
    if soap12 { "Sender" } else { "Client" }
}

fn namespace(soap12: bool) -> &'static str {
    if soap12 {
        "http://www.w3.org/2003/05/soap-envelope"
    } else {
        "http://schemas.xmlsoap.org/soap/envelope/"
    }
}

/// Sends a Body's content to each address, and asserts the client's fault.
fn refused(gateway: &Gateway, body: &str) -> Vec<String> {
    ADDRESSES
        .map(|(path, soap12)| {
            let answer = gateway.send(post(gateway, path, soap12, &envelope(soap12, body)));
            answer.assert_fault(500, soap12, client_code(soap12))
        })
        .to_vec()
}

fn with_action(gateway: &Gateway, path: &str, soap12: bool, action: &str) -> Answer {
    let body = get_customer(soap12);
    let head = headers(gateway, path, soap12, body.len());
    gateway.send(format!("{head}SOAPAction: {action}\r\n\r\n{body}"))
}

#[test]
fn an_answer_has_the_requests_version_at_either_address() {
    let gateway = Gateway::start();
    for (path, _) in ADDRESSES {
        for soap12 in [false, true] {
            let answer = gateway.send(post(&gateway, path, soap12, &get_customer(soap12)));
            let fault = answer.assert_fault(500, soap12, client_code(soap12));
            assert!(fault.contains("CustomerNotFound"), "{fault}");
        }
    }
}

#[test]
fn an_action_that_names_another_operation_is_refused() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let own = "urn:castile:customers:v1/GetCustomer";
        let ok = [
            String::new(),
            "\"\"".to_owned(),
            own.to_owned(),
            format!("\"{own}\""),
        ];
        for action in ok {
            let fault = with_action(&gateway, path, soap12, &action).text();
            assert!(fault.contains("CustomerNotFound"), "{action}: {fault}");
        }
        for action in [
            "\"urn:castile:customers:v1/DeleteCustomer\"",
            "\"urn:other\"",
        ] {
            let answer = with_action(&gateway, path, soap12, action);
            let fault = answer.assert_fault(500, soap12, client_code(soap12));
            assert!(!fault.contains("CustomerNotFound"), "{fault}");
        }
    }
}

#[test]
fn a_header_that_must_be_understood_is_not() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        for truth in ["1", "true"] {
            let body = get_customer(soap12).replace(
                "<s:Body>",
                &format!("<s:Header><x:T xmlns:x=\"urn:x\" s:mustUnderstand=\"{truth}\"/></s:Header><s:Body>"),
            );
            let fault = gateway
                .send(post(&gateway, path, soap12, &body))
                .assert_fault(500, soap12, "MustUnderstand");
            assert_eq!(fault.contains("NotUnderstood"), soap12, "{fault}");
        }
        let body = get_customer(soap12).replace(
            "<s:Body>",
            "<s:Header><x:T xmlns:x=\"urn:x\" s:mustUnderstand=\"0\"/></s:Header><s:Body>",
        );
        let text = gateway.send(post(&gateway, path, soap12, &body)).text();
        assert!(text.contains("CustomerNotFound"), "{text}");
    }
}

#[test]
fn a_foreign_envelope_is_a_version_mismatch() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let body = get_customer(soap12).replace(namespace(soap12), "urn:soap:13");
        let answer = gateway.send(post(&gateway, path, soap12, &body));
        let fault = answer.assert_fault(500, soap12, "VersionMismatch");
        assert_eq!(fault.contains("Upgrade"), soap12, "{fault}");
    }
}

#[test]
fn a_body_has_one_child_and_an_envelope_one_body() {
    let gateway = Gateway::start();
    let call = format!("<GetCustomer xmlns=\"urn:castile:customers:v1\">{ID}</GetCustomer>");
    refused(&gateway, "");
    refused(&gateway, &format!("{call}{call}"));
    refused(&gateway, &format!("{call}</s:Body><s:Body>{call}"));
    refused(&gateway, &format!("{call}</s:Body><s:Header/><s:Body>"));
    refused(&gateway, "<Unknown xmlns=\"urn:castile:customers:v1\"/>");
}

#[test]
fn wrong_structure_is_named_by_its_path() {
    let gateway = Gateway::start();
    let call = |content: &str| {
        format!("<GetCustomer xmlns=\"urn:castile:customers:v1\">{content}</GetCustomer>")
    };
    for fault in refused(&gateway, &call(&format!("{ID}<extra/>"))) {
        assert!(
            fault.contains("/GetCustomer") && fault.contains("extra"),
            "{fault}"
        );
    }
    for fault in refused(&gateway, &call("<id xmlns=\"\">x</id>")) {
        assert!(fault.contains("urn:castile:customers:v1"), "{fault}");
    }
    for namespace in ["", " xmlns=\"urn:castile:customers:v2\""] {
        for fault in refused(
            &gateway,
            &format!("<GetCustomer{namespace}>{ID}</GetCustomer>"),
        ) {
            let advice = "must be in namespace \"urn:castile:customers:v1\"";
            assert!(fault.contains(advice), "{fault}");
        }
    }
    let typed = "<id xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" \
                 xmlns:x=\"urn:x\" i:type=\"x:Other\">x</id>";
    refused(&gateway, &call(typed));
}

#[test]
fn injected_markup_comes_back_escaped() {
    let gateway = Gateway::start();
    let body = "<GetCustomer xmlns=\"urn:castile:customers:v1\">\
                <id>&lt;script&gt;alert(1)&lt;/script&gt;</id></GetCustomer>";
    for fault in refused(&gateway, body) {
        assert!(!fault.contains("<script"), "{fault}");
        assert!(fault.contains("ValidationFailed"), "{fault}");
    }
}
