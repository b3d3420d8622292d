//! `SearchCustomers`.

use crate::world::{World, caller, violations};
use castile::access::Scopes;
use castile::contract::*;

fn ids(page: &CustomerPage) -> Vec<&str> {
    let customers = page.customers.customer.iter();
    customers.map(|customer| customer.id.as_str()).collect()
}

fn person(number: usize) -> String {
    format!(
        "<type>person</type><familyName>García Lorca</familyName><taxId>ES-{number}</taxId>\
         <email>Ana.{number}@Example.com</email><phone>+34 91 {number}</phone>\
         <externalKeys><externalKey><sourceSystem>S</sourceSystem><externalId>{number}</externalId>\
         </externalKey></externalKeys>"
    )
}

#[tokio::test]
async fn each_criterion_finds_and_all_must_hold() {
    let world = World::new().await;
    let first = world.create(&person(1)).await;
    let second = world.create(&person(2)).await;
    let both = [first.id.as_str(), second.id.as_str()];
    let key = "<externalKey><sourceSystem>S</sourceSystem><externalId>1</externalId></externalKey>";
    for (criteria, expected) in [
        (key.to_owned(), &both[..1]),
        ("<email>ANA.2@example.COM</email>".to_owned(), &both[1..]),
        ("<phone>0034-911</phone>".to_owned(), &both[..1]),
        ("<taxId>es 2</taxId>".to_owned(), &both[1..]),
        ("<familyName>GARCIA</familyName>".to_owned(), &both),
        ("<familyName>lorca garcía</familyName>".to_owned(), &both),
        ("<familyName>garcía márquez</familyName>".to_owned(), &[]),
        ("<familyName>Garc</familyName>".to_owned(), &[]),
        ("<status>active</status>".to_owned(), &both),
        ("<status>blocked</status>".to_owned(), &[]),
        ("<type>person</type>".to_owned(), &both),
        ("<type>organization</type>".to_owned(), &[]),
        ("<taxId>---</taxId>".to_owned(), &[]),
        (
            "<email>ana.1@example.com</email><taxId>es2</taxId>".to_owned(),
            &[],
        ),
        (
            format!("{key}<familyName>lorca</familyName><status>active</status>"),
            &both[..1],
        ),
        (format!("{key}<familyName>other</familyName>"), &[]),
    ] {
        let page = world
            .page(&format!("<criteria>{criteria}</criteria>"))
            .await;
        assert_eq!(ids(&page), expected, "{criteria}");
        assert_eq!(page.next_cursor, None, "{criteria}");
    }
}

#[tokio::test]
async fn a_name_is_found_however_it_is_written_and_however_long() {
    let world = World::new().await;
    let many: Vec<String> = ('\u{4E00}'..'\u{4E64}')
        .map(|word| word.to_string())
        .collect();
    let many = many.join(" ");
    for (stored, sought) in [
        ("GROẞ", "Groß"),
        ("Groß", "GROSS"),
        ("ﬁ Ⅳ Jose\u{301}", "FI iv josé"),
        (many.as_str(), many.as_str()),
    ] {
        let person = format!("<type>person</type><familyName>{stored}</familyName>");
        let made = world.create(&person).await;
        let criteria = format!("<criteria><familyName>{sought}</familyName></criteria>");
        let page = world.page(&criteria).await;
        assert!(ids(&page).contains(&made.id.as_str()), "{sought}");
    }
}

#[tokio::test]
async fn what_was_changed_or_deleted_is_found_no_more() {
    let world = World::new().await;
    let first = world.create(&person(1)).await;
    let second = world.create(&person(2)).await;
    let content = format!(
        "<id>{}</id><version>{}</version><data><familyName>Pérez</familyName></data>",
        first.id, first.version
    );
    world.write("UpdateCustomer", &content).await;
    world
        .write("DeleteCustomer", &format!("<id>{}</id>", second.id))
        .await;
    for (name, expected) in [("García", vec![]), ("perez", vec![first.id.as_str()])] {
        let criteria = format!("<criteria><familyName>{name}</familyName></criteria>");
        assert_eq!(ids(&world.page(&criteria).await), expected);
    }
}

#[tokio::test]
async fn pages_join_into_the_whole() {
    let world = World::new().await;
    let mut made = Vec::new();
    for number in 0..7 {
        made.push(world.create(&person(number)).await.id);
    }
    for criteria in ["<familyName>lorca</familyName>", "<status>active</status>"] {
        for size in [1, 3, 7, 8] {
            let mut found = Vec::new();
            let mut cursor = String::new();
            loop {
                let content =
                    format!("<criteria>{criteria}</criteria><pageSize>{size}</pageSize>{cursor}");
                let page = world.page(&content).await;
                assert!(page.customers.customer.len() <= size);
                found.extend(ids(&page).into_iter().map(str::to_owned));
                match page.next_cursor {
                    Some(next) => cursor = format!("<cursor>{next}</cursor>"),
                    None => break,
                }
            }
            assert_eq!(found, made, "{criteria} by {size}");
        }
    }
}

#[tokio::test]
async fn a_page_nobody_sized_stays_under_64_kib() {
    let world = World::new().await;
    let notes = format!("<notes>{}</notes>", "n".repeat(9_000));
    for number in 0..12 {
        world.create(&format!("{}{notes}", person(number))).await;
    }
    let page = world.page("<criteria><type>person</type></criteria>").await;
    assert!(page.next_cursor.is_some());
    assert!((2..=6).contains(&page.customers.customer.len()));
    let asked = "<criteria><type>person</type></criteria><pageSize>12</pageSize>";
    assert_eq!(world.page(asked).await.customers.customer.len(), 12);
}

#[tokio::test]
async fn a_page_of_any_size_stays_under_10_mib() {
    let world = World::new().await;
    let value = "v".repeat(2_000);
    let attribute = format!("<attribute><name>n</name><value>{value}</value></attribute>");
    let data = format!(
        "<customer><type>person</type><familyName>García</familyName><attributes>{}</attributes>\
         </customer>",
        attribute.repeat(100)
    );
    let batch = format!("<customers>{}</customers>", data.repeat(50));
    world.answer("CreateCustomers", &batch).await;
    let asked = "<criteria><type>person</type></criteria><pageSize>2000</pageSize>";
    let page = world.page(asked).await;
    let first = page.customers.customer.len();
    assert!((30..50).contains(&first), "{first}");
    let cursor = format!("{asked}<cursor>{}</cursor>", page.next_cursor.unwrap());
    let page = world.page(&cursor).await;
    assert_eq!(
        (page.customers.customer.len(), page.next_cursor),
        (50 - first, None)
    );
}

#[tokio::test]
async fn a_cursor_is_one_clients_for_one_search() {
    let world = World::new().await;
    for number in 0..2 {
        world.create(&person(number)).await;
    }
    let content = "<criteria><type>person</type></criteria><pageSize>1</pageSize>";
    let cursor = world.page(content).await.next_cursor.unwrap();
    let with = |criteria: &str, cursor: &str| {
        format!("<criteria>{criteria}</criteria><cursor>{cursor}</cursor>")
    };
    let mut altered = cursor.clone();
    altered.replace_range(..1, if cursor.starts_with('A') { "B" } else { "A" });
    let person = "<type>person</type>";
    let erp = crate::world::everything();
    let other = castile::access::Caller::new("other", Scopes::all());
    for (who, content, reason) in [
        (
            &erp,
            with("<status>active</status>", &cursor),
            CursorReason::Mismatch,
        ),
        (&erp, with(person, &altered), CursorReason::Unreadable),
        (&erp, with(person, "x"), CursorReason::Unreadable),
        (&other, with(person, &cursor), CursorReason::Unreadable),
    ] {
        let failure = world
            .send(who, "SearchCustomers", &content)
            .await
            .unwrap_err();
        match failure.fault {
            Fault::InvalidCursor(detail) => assert_eq!(detail.reason, reason),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(ids(&world.page(&with(person, &cursor)).await).len(), 1);
}

#[tokio::test]
async fn a_search_asks_for_something_and_not_for_too_much() {
    let world = World::new().await;
    for (criteria, path) in [("", ""), ("<familyName>-</familyName>", "/familyName")] {
        let content = format!("<criteria>{criteria}</criteria>");
        let found = violations(world.fault("SearchCustomers", &content).await);
        let path = format!("/SearchCustomers/criteria{path}");
        assert_eq!(found, [(path, "required".to_owned())]);
    }
    let content = "<criteria><type>person</type></criteria><pageSize>2001</pageSize>";
    match world.fault("SearchCustomers", content).await {
        Fault::LimitExceeded(detail) => {
            assert_eq!((detail.maximum, detail.value), (2000, Some(2001)));
        }
        other => panic!("{other:?}"),
    }
    let content = "<criteria><email>nobody</email></criteria>";
    let found = violations(world.fault("SearchCustomers", content).await);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        world
            .send(&caller("none", &[]), "SearchCustomers", content)
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_search_that_ten_thousand_and_one_may_match_is_refused() {
    let world = World::new().await;
    let record = "<customer><type>person</type><familyName>García</familyName></customer>";
    let batch = format!("<customers>{}</customers>", record.repeat(200));
    for _ in 0..50 {
        world.answer("CreateCustomers", &batch).await;
    }
    let content = "<criteria><familyName>garcia</familyName></criteria>";
    assert_eq!(world.page(content).await.customers.customer.len(), 50);
    world
        .create("<type>person</type><familyName>García</familyName><email>a@b</email>")
        .await;
    match world.fault("SearchCustomers", content).await {
        Fault::LimitExceeded(detail) => {
            assert_eq!(detail.limit, "searchCandidates");
            assert_eq!((detail.maximum, detail.value), (10_000, None));
        }
        other => panic!("{other:?}"),
    }
    let narrow = "<criteria><email>A@B</email><familyName>garcia</familyName></criteria>";
    assert_eq!(world.page(narrow).await.customers.customer.len(), 1);
    let sorted = format!("{content}<sort><by>sortName</by></sort>");
    match world.fault("SearchCustomers", &sorted).await {
        Fault::LimitExceeded(detail) => assert_eq!(detail.limit, "searchCandidates"),
        other => panic!("{other:?}"),
    }
    // Without a blind token every customer may be walked, page by page, in any order.
    let active = "<criteria><status>active</status></criteria>";
    let page = world.page(active).await;
    assert!(page.next_cursor.is_some());
    let mut named = Vec::new();
    for name in ["b", "c", "a"] {
        let data = format!("<type>organization</type><legalName>{name}</legalName>");
        named.push(world.create(&data).await.id);
    }
    let by_name =
        |more: &str| format!("{active}<sort><by>sortName</by></sort><pageSize>2</pageSize>{more}");
    let page = world.page(&by_name("")).await;
    assert_eq!(ids(&page), [&*named[2], &*named[0]]);
    let cursor = format!("<cursor>{}</cursor>", page.next_cursor.unwrap());
    assert_eq!(ids(&world.page(&by_name(&cursor)).await)[0], named[1]);
    let newest = format!("{active}<sort><by>updatedAt</by><descending>true</descending></sort>");
    assert_eq!(ids(&world.page(&newest).await)[0], named[2]);
}

/// One call looks through so many rows that its page may be empty; whoever goes on finds all.
#[tokio::test]
async fn a_search_for_few_among_many_goes_on_by_its_cursor() {
    let world = World::new().await;
    let many = "<customer><type>organization</type><legalName>a</legalName></customer>";
    let batch = format!("<customers>{}</customers>", many.repeat(200));
    for _ in 0..101 {
        world.answer("CreateCustomers", &batch).await;
    }
    let few = "<type>organization</type><legalName>a</legalName><addresses><address>\
               <kind>billing</kind><country>CH</country></address></addresses>";
    let made = world.create(few).await;
    let criteria = "<criteria><legalNamePrefix>a</legalNamePrefix><country>CH</country></criteria>";
    let page = world.page(criteria).await;
    assert!(ids(&page).is_empty());
    let content = format!("{criteria}<cursor>{}</cursor>", page.next_cursor.unwrap());
    let page = world.page(&content).await;
    assert_eq!((ids(&page), &page.next_cursor), (vec![&*made.id], &None));
}
