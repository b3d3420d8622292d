//! The page for a browser, and health for probes.

use crate::support::{ADDRESSES, Gateway};

#[test]
fn a_browser_finds_the_service_at_its_address() {
    let gateway = Gateway::start();
    for (path, _) in ADDRESSES {
        let answer = gateway.get(path);
        let page = answer.text();
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.header("content-type"),
            Some("text/html; charset=utf-8")
        );
        assert!(answer.header("content-security-policy").is_some());
        for needed in [
            "CustomerService",
            "GetCustomer",
            "CreateCustomers",
            "CustomerData",
            "/soap/v1/customers?wsdl",
            "/soap12/v1/customers?wsdl",
            "/contract/v1/customers.wsdl",
            "curl ",
            "maxLength",
        ] {
            assert!(page.contains(needed), "no {needed}");
        }
        assert!(page.contains(&format!("http://{}/soap/v1/customers", gateway.host())));
        assert!(!page.contains("<script") && !page.contains("{base}"));
    }
}

#[test]
fn the_pages_links_lead_through_a_proxys_path() {
    let gateway = Gateway::with(&["--public-url", "https://erp.example/gate"]);
    let page = gateway.get("/soap/v1/customers").text();
    let outside = page.split("href=\"").skip(1);
    let outside: Vec<_> = outside.filter(|link| !link.starts_with('#')).collect();
    assert_eq!(outside.len(), 4);
    for link in outside {
        assert!(link.starts_with("https://erp.example/gate/"), "{link:.60}");
    }
}

#[test]
fn health_needs_no_credential() {
    let gateway = Gateway::start();
    for (target, words) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
        let answer = gateway.get(target);
        assert_eq!((answer.status, answer.text().as_str()), (200, words));
        assert!(answer.header("x-request-id").is_some());
    }
}
