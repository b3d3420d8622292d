//! What the service says of itself.

use crate::world::{World, caller};
use castile::access::Scope;
use castile::contract::*;
use std::time::{SystemTime, UNIX_EPOCH};

async fn described(world: &World, scopes: &[Scope]) -> Vec<CustomerFieldDescription> {
    let reader = caller("reader", scopes);
    let answer = world.send(&reader, "DescribeCustomer", "").await.unwrap();
    match answer {
        Response::DescribeCustomer(answer) => answer.description.fields.field,
        other => panic!("{other:?}"),
    }
}

fn named<'f>(fields: &'f [CustomerFieldDescription], path: &str) -> &'f CustomerFieldDescription {
    fields.iter().find(|field| field.path == path).unwrap()
}

#[tokio::test]
async fn a_field_is_described_as_this_caller_may_use_it() {
    let world = World::new().await;
    let fields = described(&world, &[Scope::Read]).await;
    let email = named(&fields, "email");
    assert_eq!(email.r#type, "EmailAddress");
    assert_eq!(email.max_length, Some(254));
    assert!(email.protected && email.searchable && email.clearable);
    assert!(!email.readable && !email.list);
    let line = named(&fields, "addresses/address/line1");
    assert!(line.protected && !line.searchable && !line.clearable && !line.readable);
    assert!(named(&fields, "addresses/address").list);
    let status = named(&fields, "status");
    let values = status.values.as_ref().unwrap();
    assert_eq!(values.value, ["prospect", "active", "inactive", "blocked"]);
    assert!(status.readable && status.searchable && !status.clearable);
    assert!(named(&fields, "externalKeys").searchable);
    assert!(named(&fields, "tags").searchable);
    assert!(named(&fields, "legalName").searchable);
    assert!(named(&fields, "addresses/address/city").searchable);
    let all = described(&world, &[Scope::Read, Scope::Sensitive]).await;
    assert_eq!(all.len(), fields.len());
    assert!(all.iter().all(|field| field.readable));
    assert!(all.iter().all(|field| !field.documentation.is_empty()));
}

/// Each limit is the one that `LimitExceeded` names.
#[tokio::test]
async fn limits_are_those_that_refuse() {
    let world = World::new().await;
    let Response::GetLimits(answer) = world.answer("GetLimits", "").await else {
        panic!("no limits")
    };
    let limits = answer.limits.limit;
    let maximum = |name: &str| {
        limits
            .iter()
            .find(|limit| limit.name == name)
            .unwrap()
            .maximum
    };
    assert_eq!(maximum("messageBytes"), 1_000_000);
    assert_eq!(maximum("requestSeconds"), 20);
    assert_eq!(maximum("requestIdSeconds"), 86_400);
    let page = "<criteria><type>person</type></criteria><pageSize>100000</pageSize>";
    let records = "<customer><type>person</type></customer>".repeat(300);
    let records = format!("<customers>{records}</customers>");
    for (name, content) in [("SearchCustomers", page), ("CreateCustomers", &records)] {
        let fault = world.fault(name, content).await;
        let Fault::LimitExceeded(detail) = fault else {
            panic!("{fault:?}")
        };
        assert_eq!(maximum(&detail.limit), i64::from(detail.maximum));
    }
}

#[tokio::test]
async fn the_time_is_now() {
    let world = World::new().await;
    let now = || {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        i64::try_from(since.as_millis()).unwrap()
    };
    let before = now();
    let Response::GetServerTimestamp(answer) = world.answer("GetServerTimestamp", "").await else {
        panic!("no time")
    };
    let told = answer.timestamp.unix_millis().unwrap();
    assert!((before..=now()).contains(&told), "{told}");
}
