//! `/metrics`: what is counted, who may read it, and what is never told.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{
    ADDRESSES, Answer, CREDENTIALS, Gateway, authorization, basic, create, envelope, get_customer,
    headers, post,
};

/// Each series of a scrape, with its labels, and its value.
type Samples = BTreeMap<String, f64>;

fn ask(gateway: &Gateway, more: &str) -> Answer {
    let host = gateway.host();
    gateway.send(format!(
        "GET /metrics HTTP/1.1\r\nHost: {host}\r\n{more}\r\n"
    ))
}

fn scrape(gateway: &Gateway) -> Samples {
    let answer = ask(gateway, &authorization());
    assert_eq!(answer.status, 200, "{}", answer.text());
    let samples = answer.text();
    let samples = samples.lines().filter(|line| !line.starts_with('#'));
    samples
        .map(|line| {
            let (series, value) = line.rsplit_once(' ').unwrap();
            (series.to_owned(), value.parse().unwrap())
        })
        .collect()
}

fn requests(operation: &str, outcome: &str) -> String {
    format!("castile_requests_total{{operation=\"{operation}\",outcome=\"{outcome}\"}}")
}

#[track_caller]
fn assert_close(left: f64, right: f64) {
    assert!((left - right).abs() < 1e-9, "{left} is not {right}");
}

#[test]
fn requests_are_counted_by_operation_and_outcome() {
    let gateway = Gateway::start();
    let before = scrape(&gateway);
    assert_close(before[&requests("CreateCustomer", "ok")], 0.0);
    for (path, soap12) in ADDRESSES {
        let send = |body: &str| gateway.send(post(&gateway, path, soap12, body));
        for _ in 0..3 {
            assert_eq!(send(&create(soap12, 10)).status, 200);
        }
        assert_eq!(send(&get_customer(soap12)).status, 500);
        let refused = "<GetCustomer xmlns=\"urn:castile:customers:v1\"><id>1</id></GetCustomer>";
        assert_eq!(send(&envelope(soap12, refused)).status, 500);
        assert_eq!(send("<no").status, 500);
        assert_eq!(gateway.get(&format!("{path}?wsdl")).status, 200);
        let stranger = headers(&gateway, path, soap12, 2).replace(&authorization(), "");
        assert_eq!(gateway.send(format!("{stranger}\r\nhi")).status, 401);
    }
    assert_eq!(gateway.get("/nowhere").status, 404);
    let after = scrape(&gateway);
    let increase = |operation: &str, outcome: &str| {
        let series = requests(operation, outcome);
        after[&series] - before.get(&series).copied().unwrap_or_default()
    };
    assert_close(increase("CreateCustomer", "ok"), 6.0);
    assert_close(increase("GetCustomer", "ok"), 0.0);
    assert_close(increase("GetCustomer", "CustomerNotFound"), 2.0);
    assert_close(increase("GetCustomer", "ValidationFailed"), 2.0);
    assert_close(increase("-", "Sender"), 2.0);
    assert_close(increase("-", "unauthorized"), 2.0);
    assert_close(increase("-", "not-found"), 1.0);
    assert_close(increase("wsdl", "ok"), 2.0);
    assert_close(increase("metrics", "ok"), 1.0); // the scrape before; one counts once answered

    assert_close(after["castile_write_group_size_sum"], 6.0);
    assert_close(after["castile_write_group_size_count"], 6.0);
    assert_close(after["castile_write_group_size_bucket{le=\"1.0\"}"], 6.0);
    assert!(after["castile_write_group_seconds_total"] > 0.0);
    // Here a change gets its place as it is written: there is no lag to tell of.
    assert!(!after.keys().any(|name| name.starts_with("castile_feed_")));
    assert!(after["process_open_fds"] > 3.0 && after["process_threads"] > 1.0);
}

#[test]
fn a_histogram_adds_up() {
    let gateway = Gateway::with(&["--workers", "3"]);
    for _ in 0..20 {
        let answer = gateway.send(post(&gateway, ADDRESSES[0].0, false, &get_customer(false)));
        assert_eq!(answer.status, 500);
    }
    let samples = scrape(&gateway);
    let name = "castile_request_duration_seconds";
    let buckets = format!("{name}_bucket{{le=\"");
    let mut counts: Vec<(f64, f64)> = samples
        .iter()
        .filter(|(series, _)| series.ends_with("operation=\"GetCustomer\"}"))
        .filter_map(|(series, count)| {
            let (bound, _) = series.strip_prefix(&buckets)?.split_once('"')?;
            Some((bound.parse().unwrap(), *count))
        })
        .collect();
    counts.sort_by(|one, other| one.0.total_cmp(&other.0));
    assert_eq!(counts.len(), 19);
    assert!(
        counts.is_sorted_by(|one, other| one.1 <= other.1),
        "{counts:?}"
    );
    assert_eq!(counts.last(), Some(&(f64::INFINITY, 20.0)));
    assert_close(
        samples[&format!("{name}_count{{operation=\"GetCustomer\"}}")],
        20.0,
    );
    let sum = samples[&format!("{name}_sum{{operation=\"GetCustomer\"}}")];
    // A bucket's requests took no longer than its bound, and longer than the one before.
    let (mut least, mut most, mut bound, mut below) = (0.0, 0.0, 0.0, 0.0);
    for (next, count) in counts {
        least += bound * (count - below);
        most += if count > below {
            next * (count - below)
        } else {
            0.0
        };
        (bound, below) = (next, count);
    }
    assert!(least <= sum && sum <= most, "{least} {sum} {most}");
}

#[test]
fn a_reader_signs_in_and_holds_the_scope_that_opens_nothing_else() {
    let gateway = Gateway::start();
    let add = |name: &str, scope: &str| {
        let (_, said) = gateway.beside(&["client", "add", name, "--scope", scope]);
        let password = said.lines().find_map(|line| line.strip_prefix("password"));
        let credentials = format!("{name}:{}", password.expect(&said).trim());
        format!("Authorization: {}\r\n", basic(&credentials))
    };
    let wrong = format!("Authorization: {}\r\n", basic("tester:wrong"));
    for stranger in ["", &wrong] {
        let answer = ask(&gateway, stranger);
        assert_eq!(answer.status, 401);
        let challenge = answer.header("www-authenticate").unwrap();
        assert!(challenge.starts_with("Basic "), "{challenge}");
        assert!(!answer.text().contains("castile_"));
    }
    let erp = add("erp", "customers:read,customers:write,customers:sensitive");
    let answer = ask(&gateway, &erp);
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("metrics:read"), "{}", answer.text());

    let prometheus = add("prometheus", "metrics:read");
    assert_eq!(ask(&gateway, &prometheus).status, 200);
    let call = post(&gateway, ADDRESSES[0].0, false, &get_customer(false));
    let call = call.replace(&authorization(), &prometheus);
    let fault = gateway.send(call).assert_fault(500, false, "Client");
    assert!(fault.contains("NotAuthorized"), "{fault}");
    let posted = gateway.send(format!(
        "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n{prometheus}\r\n"
    ));
    assert_eq!(posted.status, 405);
    let log = gateway.log_with("operation=metrics outcome=forbidden");
    assert!(log.contains("client=erp operation=metrics"), "{log}");
}

#[test]
fn the_form_is_the_one_that_the_reader_asks_for() {
    let gateway = Gateway::start();
    let counter = "castile_requests_total{operation=\"GetCustomer\",outcome=\"ok\"} 0\n";
    for (accept, name, introduced) in [
        (
            "",
            "text/plain; version=0.0.4; charset=utf-8",
            "# TYPE castile_requests_total counter\n",
        ),
        (
            "Accept: application/openmetrics-text;version=1.0.0;q=0.6,*/*;q=0.2\r\n",
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
            "# TYPE castile_requests counter\n",
        ),
    ] {
        let answer = ask(&gateway, &format!("{}{accept}", authorization()));
        assert_eq!(answer.header("content-type"), Some(name));
        let text = answer.text();
        assert!(
            text.contains(introduced) && text.contains(counter),
            "{text}"
        );
    }
}

#[test]
fn nothing_of_a_customer_a_client_or_a_credential_is_told() {
    let gateway = Gateway::start();
    let canaries = [
        "canaryname",
        "canary@example.com",
        "Canaria",
        "canary-key",
        "canary-note",
    ];
    let data = format!(
        "<type>person</type><familyName>{0}</familyName><email>{1}</email>\
         <addresses><address><kind>billing</kind><city>{2}</city></address></addresses>\
         <externalKeys><externalKey><sourceSystem>{3}</sourceSystem>\
         <externalId>{3}</externalId></externalKey></externalKeys><notes>{4}</notes>",
        canaries[0], canaries[1], canaries[2], canaries[3], canaries[4]
    );
    let mut told = canaries.map(str::to_owned).to_vec();
    for (path, soap12) in ADDRESSES {
        let body = format!(
            "<CreateCustomer xmlns=\"urn:castile:customers:v1\"><data>{data}</data></CreateCustomer>"
        );
        let answer = gateway.send(post(&gateway, path, soap12, &envelope(soap12, &body)));
        let text = answer.text();
        assert!(text.contains("<id>"), "{text}"); // the second is a duplicate, and names the first
        let id = text
            .split("<id>")
            .nth(1)
            .and_then(|rest| rest.split('<').next());
        told.push(id.unwrap().to_owned());
        told.push(answer.header("x-request-id").unwrap().to_owned());
        let body = envelope(soap12, "<canaryoperation xmlns=\"urn:canary\"/>");
        assert_eq!(
            gateway.send(post(&gateway, path, soap12, &body)).status,
            500
        );
    }
    assert_eq!(gateway.get("/canarypath?canaryquery").status, 404);
    told.extend(["canary".to_owned(), gateway.host()]);
    told.extend(CREDENTIALS.split(':').map(str::to_owned));
    told.push(basic(CREDENTIALS)["Basic ".len()..].to_owned());
    let text = ask(&gateway, &authorization()).text().to_lowercase();
    assert!(text.contains("outcome=\"duplicatecustomer\"} 1"), "{text}");
    for canary in told {
        assert!(!text.contains(&canary.to_lowercase()), "{canary} in {text}");
    }
}

#[test]
fn the_dashboard_names_metrics_that_there_are() {
    let gateway = Gateway::start();
    let told: BTreeSet<_> = scrape(&gateway)
        .into_keys()
        .map(|series| series.split('{').next().unwrap().to_owned())
        .collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/grafana-dashboard.json");
    let text = std::fs::read_to_string(path).unwrap();
    let dashboard: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(dashboard["title"], "Castile");
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let names: BTreeSet<_> = text
        .split(|c: char| !is_name(c))
        .filter(|word| word.starts_with("castile_") || word.starts_with("process_"))
        .collect();
    assert!(names.len() > 12, "{names:?}");
    for name in names {
        // Those of a server are told there: the promise looks at both databases.
        let elsewhere = ["castile_pool_", "castile_feed_"];
        let elsewhere = elsewhere.iter().any(|prefix| name.starts_with(prefix));
        assert!(
            elsewhere || told.contains(name),
            "{name} is not in {told:?}"
        );
    }
}
