//! Sizes and times.

use std::time::{Duration, Instant};

use crate::support::{ADDRESSES, CREDENTIALS, Gateway, basic, get_customer, headers, post};

#[test]
fn a_body_past_its_limit_gets_413_declared_or_not() {
    let gateway = Gateway::with(&["--limit-body-bytes", "5000"]);
    for (path, soap12) in ADDRESSES {
        let code = if soap12 { "Sender" } else { "Client" };
        let declared = format!("{}\r\n", headers(&gateway, path, soap12, 5001));
        let fault = gateway.send(declared).assert_fault(413, soap12, code);
        assert!(fault.contains("5000"), "the limit is not named: {fault}");
        let chunk = "x".repeat(4000);
        let chunked = headers(&gateway, path, soap12, 0)
            .replace("Content-Length: 0", "Transfer-Encoding: chunked");
        let request = format!("{chunked}\r\nfa0\r\n{chunk}\r\nfa0\r\n{chunk}\r\n");
        gateway.send(request).assert_fault(413, soap12, code);
    }
}

#[test]
fn too_much_of_a_head_gets_431() {
    let gateway = Gateway::start();
    let many = "X-Many: y\r\n".repeat(200);
    let long = format!("X-Long: {}\r\n", "y".repeat(300_000));
    for head in [many, long] {
        let mut wire = gateway.connect();
        wire.write(format!("GET /healthz HTTP/1.1\r\nHost: x\r\n{head}\r\n").as_bytes());
        assert_eq!(wire.answer().status, 431);
    }
    assert_eq!(gateway.get("/healthz").status, 200);
}

#[test]
fn a_slow_head_gets_408() {
    let gateway = Gateway::with(&["--limit-head-seconds", "1"]);
    let began = Instant::now();
    let mut wire = gateway.connect();
    wire.write(b"GET /healthz HTTP/1.1\r\nHos");
    assert_eq!(wire.answer().status, 408);
    assert!(wire.is_closed());
    assert!(began.elapsed() < Duration::from_secs(4));
}

#[test]
fn a_slow_head_gets_408_on_a_kept_connection_too() {
    let gateway = Gateway::with(&["--limit-head-seconds", "1"]);
    let mut wire = gateway.connect();
    wire.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_eq!(wire.answer().status, 200);
    wire.write(b"GET /healthz HTTP/1.1\r\nHos");
    assert_eq!(wire.answer().status, 408);
    assert!(wire.is_closed());
}

#[test]
fn a_slow_body_gets_408() {
    let gateway = Gateway::start();
    for (path, soap12) in ADDRESSES {
        let began = Instant::now();
        let mut wire = gateway.connect();
        wire.write(format!("{}\r\n<", headers(&gateway, path, soap12, 9000)).as_bytes());
        let answer = wire.answer();
        assert!(began.elapsed() < Duration::from_secs(8));
        answer.assert_fault(408, soap12, if soap12 { "Sender" } else { "Client" });
        assert!(wire.is_closed());
    }
}

#[test]
fn a_body_at_its_whole_time_gets_408() {
    let gateway = Gateway::with(&["--limit-body-seconds", "1"]);
    let mut wire = gateway.connect();
    wire.write(
        format!(
            "{}\r\n<",
            headers(&gateway, "/soap/v1/customers", false, 9000)
        )
        .as_bytes(),
    );
    wire.answer().assert_fault(408, false, "Client");
}

/// Above all of its parts: its body's time, and what a name waits that was guessed at.
#[test]
fn a_request_has_one_time_in_all() {
    let gateway = Gateway::with(&["--limit-request-seconds", "1"]);
    for (path, soap12) in ADDRESSES {
        let began = Instant::now();
        let mut wire = gateway.connect();
        wire.write(format!("{}\r\n<", headers(&gateway, path, soap12, 9000)).as_bytes());
        let code = if soap12 { "Sender" } else { "Client" };
        wire.answer().assert_fault(408, soap12, code);
        let took = began.elapsed();
        assert!(took < Duration::from_secs(4), "{took:?}");
    }
    let (path, soap12) = ADDRESSES[0];
    let guess = |password| {
        let sent = post(&gateway, path, soap12, &get_customer(soap12));
        let credential = basic(&format!("guessed:{password}"));
        gateway.send(sent.replace(&basic(CREDENTIALS), &credential))
    };
    // Waits double from 100 ms: the sixth would be of 1.6 s.
    for password in ["1", "2", "3", "4", "5"] {
        assert_eq!(guess(password).status, 401);
    }
    let began = Instant::now();
    let fault = guess("6").assert_fault(500, soap12, "Server");
    assert!(fault.contains("1 s"), "the limit is not named: {fault}");
    assert!(
        fault.contains("Nothing"),
        "what was done is not said: {fault}"
    );
    assert!(began.elapsed() < Duration::from_millis(1500));
}

#[test]
fn a_flood_of_connections_leaves_health_alone() {
    let gateway = Gateway::with(&["--max-connections", "50", "--limit-head-seconds", "1"]);
    let flood: Vec<_> = (0..200).map(|_| gateway.connect()).collect();
    assert_eq!(gateway.get("/healthz").status, 200);
    drop(flood);
}

#[test]
fn limits_of_the_reader_are_settings() {
    let gateway = Gateway::with(&["--limit-depth", "5"]);
    for (path, soap12) in ADDRESSES {
        let deep = "<s:Header><a xmlns=\"urn:x\"><b><c><d/></c></b></a></s:Header><s:Body>";
        let body = get_customer(soap12).replace("<s:Body>", deep);
        let fault = gateway
            .send(post(&gateway, path, soap12, &body))
            .assert_fault(500, soap12, if soap12 { "Sender" } else { "Client" });
        assert!(fault.contains('5'), "the limit is not named: {fault}");
    }
}
