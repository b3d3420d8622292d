//! First start, log, and the graceful end.

use std::{os::unix::fs::PermissionsExt as _, time::Duration};

use crate::support::{ADDRESSES, Gateway, create, get_customer, headers, post};

#[test]
fn the_first_start_makes_what_it_needs_and_says_so() {
    let gateway = Gateway::start();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(gateway.data()), 0o700);
    assert_eq!(mode(&gateway.data().join("root.key")), 0o600);
    let said = gateway.said();
    assert!(
        said.contains("root.key") && said.contains("tester"),
        "{said}"
    );
    assert!(
        said.contains("/soap/v1/customers"),
        "no address for a browser: {said}"
    );
    assert!(
        !said.contains("correct horse"),
        "a given password is repeated: {said}"
    );
}

#[test]
fn requests_in_flight_finish_before_the_end() {
    for name in ["TERM", "INT"] {
        let mut gateway = Gateway::start();
        let body = create(false, 2000);
        let request = post(&gateway, "/soap/v1/customers", false, &body).replacen(
            "\r\n",
            "\r\nExpect: 100-continue\r\n",
            1,
        );
        let (first, rest) = request.split_at(request.len() - 1000);
        let mut idle = gateway.connect();
        let mut wire = gateway.connect();
        wire.write(first.as_bytes());
        // From here on the request is being served.
        assert_eq!(wire.answer().status, 100);
        gateway.signal(name);
        assert_eq!(gateway.ended_within(Duration::from_millis(300)), None);
        wire.write(rest.as_bytes());
        let answer = wire.answer();
        assert_eq!(answer.status, 200, "{}", answer.text());
        let status = gateway
            .ended_within(Duration::from_secs(5))
            .expect("it does not end");
        assert!(status.success(), "{status}");
        assert!(idle.is_closed());
    }
}

#[test]
fn the_log_is_a_line_a_request_and_holds_nothing_personal() {
    let gateway = Gateway::start();
    let mut ids = Vec::new();
    for (path, soap12) in ADDRESSES {
        let body = create(soap12, 10).replace("nnnn", "canary");
        let made = gateway.send(post(&gateway, path, soap12, &body));
        assert_eq!(made.status, 200, "{}", made.text());
        ids.push((
            made.header("x-request-id").unwrap().to_owned(),
            "CreateCustomer",
            "ok",
        ));
        let missed = gateway.send(post(&gateway, path, soap12, &get_customer(soap12)));
        let id = missed.header("x-request-id").unwrap().to_owned();
        ids.push((id, "GetCustomer", "CustomerNotFound"));
    }
    let log = gateway.log_with(&ids.last().unwrap().0);
    for (id, operation, outcome) in ids {
        let lines: Vec<_> = log.lines().filter(|line| line.contains(&id)).collect();
        assert_eq!(lines.len(), 1, "{log}");
        assert!(
            lines[0].contains(operation) && lines[0].contains(outcome),
            "{}",
            lines[0]
        );
    }
    assert!(!log.contains("canary") && !log.contains("Prüfer"), "{log}");
}

#[test]
fn nothing_from_outside_breaks_a_line_of_the_log() {
    let gateway = Gateway::start();
    let body = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
                <forged&#10;2026/></s:Body></s:Envelope>";
    let request = headers(&gateway, "/soap/v1/customers", false, body.len())
        + "SOAPAction: \"urn:x\tforged\u{1b}[2J\"\r\n\r\n"
        + body;
    let _ = gateway.connect().try_write(request.as_bytes());
    let answer = gateway.get("/forged%0d%0aINFO");
    assert_eq!(answer.status, 404);
    let log = gateway.log_with(answer.header("x-request-id").unwrap());
    assert!(!log.contains("forged"), "{log}");
    assert!(log.lines().count() <= 2, "{log}");
}

#[test]
fn a_second_server_on_the_directory_says_why_it_refuses() {
    let gateway = Gateway::start();
    let (served, said) = gateway.beside(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(!served);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("another castile server"), "{said}");
}
