//! HTTP Basic at the door.

use std::time::{Duration, Instant};

use crate::support::{ADDRESSES, Answer, CREDENTIALS, Gateway, basic, envelope, get_customer};

fn send(
    gateway: &Gateway,
    path: &str,
    media_type: &str,
    authorization: &str,
    body: &str,
) -> Answer {
    gateway.send(request(path, media_type, authorization, body))
}

fn request(path: &str, media_type: &str, authorization: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: {media_type}\r\n{authorization}\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn sign_in(credentials: &str) -> String {
    format!("Authorization: {}\r\n", basic(credentials))
}

#[test]
fn without_a_credential_there_is_401_in_the_requests_version() {
    let gateway = Gateway::start();
    for (path, _) in ADDRESSES {
        for (media_type, soap12) in [("text/xml", false), ("application/soap+xml", true)] {
            // The envelope decides, then the media type; the address says nothing here.
            let answer = send(&gateway, path, media_type, "", &get_customer(soap12));
            answer.assert_fault(401, soap12, if soap12 { "Sender" } else { "Client" });
            let challenge = answer.header("www-authenticate").unwrap();
            assert!(
                challenge.starts_with("Basic realm=\"") && challenge.ends_with("charset=\"UTF-8\"")
            );
            let crossed = send(&gateway, path, media_type, "", &get_customer(!soap12));
            crossed.assert_fault(401, !soap12, if soap12 { "Client" } else { "Sender" });
        }
    }
}

#[test]
fn two_credentials_are_none() {
    let gateway = Gateway::start();
    let (path, right) = ("/soap/v1/customers", crate::support::authorization());
    for stated in [
        right.repeat(2),
        format!("{right}{}", sign_in("tester:wrong")),
    ] {
        let answer = send(&gateway, path, "text/xml", &stated, &get_customer(false));
        answer.assert_fault(401, false, "Client");
    }
}

#[test]
fn every_wrong_credential_gets_the_same_answer() {
    let gateway = Gateway::start();
    let (path, soap12) = ADDRESSES[0];
    let mut bodies = std::collections::BTreeSet::new();
    for authorization in [
        String::new(),
        sign_in("tester:wrong"),
        sign_in("nobody:wrong"),
        sign_in("no colon"),
        "Authorization: Basic !!!\r\n".to_owned(),
        "Authorization: Bearer abc\r\n".to_owned(),
        "Authorization:\r\n".to_owned(),
    ] {
        let answer = send(
            &gateway,
            path,
            "text/xml",
            &authorization,
            &get_customer(soap12),
        );
        let text = answer.assert_fault(401, soap12, "Client");
        bodies.insert(text.replace(answer.header("x-request-id").unwrap(), "ID"));
    }
    assert_eq!(bodies.len(), 1, "{bodies:?}");
}

#[test]
fn guesses_under_made_up_names_leave_other_sources_their_turn() {
    let gateway = Gateway::with(&["--trusted-proxy", "127.0.0.1"]);
    let sent = |credential: &str, source: &str| {
        let stated = format!("{}X-Forwarded-For: {source}\r\n", sign_in(credential));
        request(
            "/soap/v1/customers",
            "text/xml",
            &stated,
            &get_customer(false),
        )
    };
    let guess = |number: usize| {
        let mut wire = gateway.connect();
        wire.write(sent(&format!("name{number}:x"), "192.0.2.1").as_bytes());
        wire
    };
    let flood: Vec<_> = (0..100).map(guess).collect();
    // As on the first call after a start: nothing is remembered yet.
    let right = gateway.send(sent(CREDENTIALS, "192.0.2.2"));
    right.assert_fault(500, false, "Client"); // it asks for a customer that nobody has
    let told = |status| move |answer: &&Answer| answer.status == status;
    let answers: Vec<_> = flood.into_iter().map(|mut wire| wire.answer()).collect();
    let busy: Vec<_> = answers.iter().filter(told(503)).collect();
    assert_eq!(busy.len() + answers.iter().filter(told(401)).count(), 100);
    // There are places for 64. Some may have had their turn before the last asked for theirs.
    assert!((37..=68).contains(&busy.len()), "{}", busy.len());
}

#[test]
fn a_client_is_added_disabled_and_rotated_beside_the_server() {
    let gateway = Gateway::start();
    let (added, said) = gateway.beside(&["client", "add", "erp", "--scope", "customers:read"]);
    assert!(added, "{said}");
    let password = said
        .lines()
        .find_map(|line| line.trim().strip_prefix("password"))
        .expect(&said)
        .trim()
        .to_owned();
    let (again, said) = gateway.beside(&["client", "add", "erp"]);
    assert!(!again && said.contains("erp"), "{said}");
    let (_, listed) = gateway.beside(&["client", "list"]);
    assert!(
        listed.contains("erp") && listed.contains("customers:read"),
        "{listed}"
    );

    let ask = || {
        let authorization = sign_in(&format!("erp:{password}"));
        send(
            &gateway,
            "/soap/v1/customers",
            "text/xml",
            &authorization,
            &get_customer(false),
        )
    };
    ask().assert_fault(500, false, "Client");
    let (disabled, said) = gateway.beside(&["client", "disable", "erp"]);
    assert!(disabled, "{said}");
    let until = Instant::now() + Duration::from_secs(5);
    while ask().status != 401 {
        assert!(Instant::now() < until, "a disabled client is still in");
    }
}

#[test]
fn a_client_without_the_scope_is_told_so() {
    let gateway = Gateway::start();
    let (_, said) = gateway.beside(&["client", "add", "reader", "--scope", "customers:read"]);
    let password = said
        .lines()
        .find_map(|line| line.trim().strip_prefix("password"))
        .unwrap()
        .trim();
    for (path, soap12) in ADDRESSES {
        let body = envelope(
            soap12,
            "<DeleteCustomer xmlns=\"urn:castile:customers:v1\">\
             <id>0191e3a0-0000-7000-8000-000000000000</id></DeleteCustomer>",
        );
        let media_type = if soap12 {
            "application/soap+xml"
        } else {
            "text/xml"
        };
        let authorization = sign_in(&format!("reader:{password}"));
        let answer = send(&gateway, path, media_type, &authorization, &body);
        let fault = answer.assert_fault(500, soap12, if soap12 { "Sender" } else { "Client" });
        assert!(
            fault.contains("NotAuthorized") && fault.contains("customers:write"),
            "{fault}"
        );
    }
}
