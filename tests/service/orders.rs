//! `SearchCustomers`: criteria on what is in clear, and the order of what is found.

use crate::world::{World, violations};
use castile::contract::*;
use castile_soap::xsd::DateTime;
use std::cmp::Ordering;

/// Organizations and persons with names, places and tags that differ in what a search disregards.
const CUSTOMERS: [&str; 10] = [
    "<type>organization</type><legalName>Änne &amp; Co. KG</legalName>\
     <addresses><address><kind>billing</kind><city>Frankfurt am Main</city><country>DE</country></address>\
     <address><kind>shipping</kind><city>Zürich</city><country>CH</country></address></addresses>\
     <tags><tag>VIP</tag><tag>2005</tag></tags>",
    "<type>organization</type><legalName>The Anne Company</legalName><sortName>ANNE company</sortName>\
     <tags><tag>VIP</tag></tags>",
    "<type>organization</type><status>blocked</status><legalName>Zimmer</legalName>\
     <addresses><address><kind>billing</kind><city>zurich</city></address></addresses>",
    "<type>organization</type><legalName>Anne-Marie</legalName><tags><tag>vip</tag></tags>",
    "<type>organization</type><legalName>anne marie</legalName><sortName>-</sortName>",
    "<type>organization</type><legalName>Ann</legalName>\
     <addresses><address><kind>billing</kind><country>DE</country></address></addresses>",
    "<type>person</type><givenName>Änne Marie</givenName><familyName>Zimmer</familyName>\
     <addresses><address><kind>other</kind><city>Frankfurt (Oder)</city><country>DE</country></address>\
     </addresses><tags><tag>VIP</tag></tags>",
    "<type>person</type><givenName>Marie</givenName><familyName>Zimmer</familyName>",
    "<type>person</type><givenName>Anna</givenName><familyName>Zimmer</familyName><sortName>Anneliese</sortName>",
    "<type>organization</type><legalName>中文 公司</legalName><tags><tag>VIP</tag></tags>",
];

/// Each criterion, and the places of those in [`CUSTOMERS`] that it finds.
const CRITERIA: [(&str, &[usize]); 18] = [
    ("<legalNamePrefix>anne</legalNamePrefix>", &[0, 3, 4]),
    ("<legalNamePrefix>ÄNNE-m</legalNamePrefix>", &[3, 4]),
    ("<legalNamePrefix>ann</legalNamePrefix>", &[0, 3, 4, 5]),
    ("<legalNamePrefix>中文</legalNamePrefix>", &[9]),
    ("<legalNamePrefix>marie</legalNamePrefix>", &[]),
    ("<sortNamePrefix>anne</sortNamePrefix>", &[0, 1, 3, 4, 8]),
    ("<sortNamePrefix>the</sortNamePrefix>", &[]),
    ("<tag>VIP</tag>", &[0, 1, 6, 9]),
    ("<tag>vip</tag>", &[3]),
    ("<city>FRANKFURT</city>", &[0, 6]),
    ("<city>main, frankfurt</city>", &[0]),
    ("<city>Zürich</city>", &[0, 2]),
    ("<country>DE</country>", &[0, 5, 6]),
    (
        "<tag>VIP</tag><city>zurich</city><country>DE</country>",
        &[0],
    ),
    ("<givenName>marie</givenName>", &[6, 7]),
    (
        "<familyName>zimmer</familyName><givenName>anne</givenName>",
        &[6],
    ),
    (
        "<type>person</type><sortNamePrefix>a</sortNamePrefix>",
        &[8],
    ),
    (
        "<changedSince>2005-01-01T00:00:00Z</changedSince>",
        &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ),
];

/// By what each of [`CUSTOMERS`] is sorted; those without a name come last.
const SORT_KEYS: [&str; 10] = [
    "anne co kg",
    "anne company",
    "zimmer",
    "anne marie",
    "anne marie",
    "ann",
    "\u{10FFFF}",
    "\u{10FFFF}",
    "anneliese",
    "中文 公司",
];

async fn customers(world: &World) -> Vec<Customer> {
    let mut made = Vec::new();
    for data in CUSTOMERS {
        made.push(world.create(data).await.id);
    }
    // Neither deleted ones nor what was before a change is found.
    let gone = world.create(&CUSTOMERS[0].replace("2005", "gone")).await;
    world
        .write("DeleteCustomer", &format!("<id>{}</id>", gone.id))
        .await;
    let [_, _, third, .., eighth, _, _] = made.as_slice() else {
        panic!("there are ten")
    };
    for (id, data) in [
        (eighth, "<data><tags><tag>VIP</tag></tags></data>"),
        (eighth, "<data><tags/></data>"),
        (third, "<data><status>blocked</status></data>"),
    ] {
        let version = world.get(id).await.version;
        let content = format!("<id>{id}</id><version>{version}</version>{data}");
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        world.write("UpdateCustomer", &content).await;
    }
    let mut customers = Vec::new();
    for id in made {
        customers.push(world.get(&id).await);
    }
    customers
}

/// All pages of a search, joined.
async fn all(world: &World, criteria: &str, sort: &str, size: usize) -> Vec<String> {
    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let content =
            format!("<criteria>{criteria}</criteria>{sort}<pageSize>{size}</pageSize>{cursor}");
        let page = world.page(&content).await;
        assert!(page.customers.customer.len() <= size);
        found.extend(
            page.customers
                .customer
                .into_iter()
                .map(|customer| customer.id),
        );
        match page.next_cursor {
            Some(next) => cursor = format!("<cursor>{next}</cursor>"),
            None => return found,
        }
    }
}

fn by(key: &str, descending: bool) -> String {
    format!("<sort><by>{key}</by><descending>{descending}</descending></sort>")
}

fn millis(time: DateTime) -> i64 {
    time.unix_millis().unwrap()
}

#[tokio::test]
async fn every_criterion_comes_in_every_order_in_pages_of_any_size() {
    let world = World::new().await;
    let customers = customers(&world).await;
    for (criteria, found) in CRITERIA {
        for key in ["createdAt", "updatedAt", "sortName"] {
            let mut expected = found.to_vec();
            let compare = |one: &usize, other: &usize| -> Ordering {
                let time = |number: &usize| millis(customers[*number].updated_at);
                let first = match key {
                    "updatedAt" => time(one).cmp(&time(other)),
                    "sortName" => SORT_KEYS[*one].cmp(SORT_KEYS[*other]),
                    _ => Ordering::Equal,
                };
                first.then(customers[*one].id.cmp(&customers[*other].id))
            };
            expected.sort_by(compare);
            let ids = |expected: &[usize]| -> Vec<String> {
                expected
                    .iter()
                    .map(|number| customers[*number].id.clone())
                    .collect()
            };
            for size in [1, 2, 50] {
                let found = all(&world, criteria, &by(key, false), size).await;
                assert_eq!(found, ids(&expected), "{criteria} by {key}, {size}");
            }
            expected.reverse();
            for size in [1, 50] {
                let found = all(&world, criteria, &by(key, true), size).await;
                assert_eq!(
                    found,
                    ids(&expected),
                    "{criteria} by {key} backwards, {size}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_was_changed_since_comes_in_the_order_of_changes() {
    let world = World::new().await;
    let customers = customers(&world).await;
    let mut expected: Vec<&Customer> = customers.iter().collect();
    expected.sort_by_key(|customer| (millis(customer.updated_at), customer.id.clone()));
    let since = expected[8];
    let criteria = format!("<changedSince>{}</changedSince>", since.updated_at);
    let found = all(&world, &criteria, "", 1).await;
    assert_eq!(found, [&*since.id, &*expected[9].id]);
    let later = DateTime::from_unix_millis(millis(expected[9].updated_at) + 1);
    let criteria = format!("<changedSince>{later}</changedSince>");
    assert!(all(&world, &criteria, "", 1).await.is_empty());
}

#[tokio::test]
async fn an_id_is_found_where_the_other_criteria_hold() {
    let world = World::new().await;
    let customers = customers(&world).await;
    let id = &customers[0].id;
    for (more, is_found) in [
        ("", true),
        ("<tag>VIP</tag>", true),
        ("<tag>other</tag>", false),
        ("<legalNamePrefix>ann</legalNamePrefix>", true),
        ("<sortNamePrefix>b</sortNamePrefix>", false),
        ("<status>blocked</status>", false),
    ] {
        for id in [id.clone(), id.to_uppercase()] {
            // In the order of the schema.
            let (status, rest) = if more.starts_with("<status>") {
                (more, "")
            } else {
                ("", more)
            };
            let criteria = format!("{status}<id>{id}</id>{rest}");
            let found = all(&world, &criteria, "", 2).await;
            assert_eq!(found.len(), usize::from(is_found), "{criteria}");
        }
    }
}

#[tokio::test]
async fn a_customer_that_is_changed_between_two_pages_is_not_lost() {
    let world = World::new().await;
    let customers = customers(&world).await;
    let criteria = "<criteria><type>organization</type></criteria>";
    let content = format!("{criteria}{}<pageSize>2</pageSize>", by("sortName", false));
    let first = world.page(&content).await;
    // The last of the page is no longer where the cursor says that it was.
    let last = &first.customers.customer[1];
    let content = format!(
        "<id>{}</id><version>{}</version><data><sortName>zzz</sortName></data>",
        last.id, last.version
    );
    world.write("UpdateCustomer", &content).await;
    let cursor = format!("<cursor>{}</cursor>", first.next_cursor.unwrap());
    let content = format!(
        "{criteria}{}<pageSize>50</pageSize>{cursor}",
        by("sortName", false)
    );
    let rest = world.page(&content).await;
    let rest: Vec<&str> = rest
        .customers
        .customer
        .iter()
        .map(|customer| &*customer.id)
        .collect();
    let expected: Vec<&str> = [1, 3, 4, 2, 0, 9]
        .map(|number: usize| &*customers[number].id)
        .to_vec();
    assert_eq!(rest, expected);
}

#[tokio::test]
async fn a_cursor_is_for_one_order() {
    let world = World::new().await;
    customers(&world).await;
    let criteria = "<criteria><tag>VIP</tag></criteria>";
    let page = world
        .page(&format!("{criteria}<pageSize>1</pageSize>"))
        .await;
    let cursor = format!("<cursor>{}</cursor>", page.next_cursor.unwrap());
    let other = format!("{criteria}{}{cursor}", by("sortName", false));
    match world.fault("SearchCustomers", &other).await {
        Fault::InvalidCursor(detail) => assert_eq!(detail.reason, CursorReason::Mismatch),
        other => panic!("{other:?}"),
    }
    // What is the order anyway is the same said or not.
    let same = format!("{criteria}{}{cursor}", by("createdAt", false));
    assert_eq!(world.page(&same).await.customers.customer.len(), 3);
}

#[tokio::test]
async fn what_no_customer_can_have_is_refused_by_name() {
    let world = World::new().await;
    for (criterion, value, rule) in [
        ("legalNamePrefix", "&amp;", "required"),
        ("sortNamePrefix", "-", "required"),
        ("city", " ", "required"),
        ("givenName", "'", "required"),
        ("changedSince", "2026-01-01T00:00:00", "zone"),
        ("country", "de", "pattern"),
        ("tag", "", "minLength"),
    ] {
        let content = format!("<criteria><{criterion}>{value}</{criterion}></criteria>");
        let found = violations(world.fault("SearchCustomers", &content).await);
        let path = format!("/SearchCustomers/criteria/{criterion}");
        assert_eq!(found, [(path, rule.to_owned())]);
    }
    let content = format!("<criteria><tag>a</tag></criteria>{}", by("email", false));
    let found = violations(world.fault("SearchCustomers", &content).await);
    let path = "/SearchCustomers/sort/by".to_owned();
    assert_eq!(found, [(path, "enumeration".to_owned())]);
}
