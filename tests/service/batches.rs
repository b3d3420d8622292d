//! `UpdateCustomers`, `UpsertCustomers`, `DeleteCustomers`, and the options of all batches.

use crate::world::{World, violations};
use castile::contract::*;

fn organization(name: &str) -> String {
    format!("<type>organization</type><legalName>{name}</legalName>")
}

fn keys(number: &str) -> String {
    format!(
        "<externalKeys><externalKey><sourceSystem>S</sourceSystem><externalId>{number}</externalId>\
         </externalKey></externalKeys>"
    )
}

fn batch(records: &[String], options: &str) -> String {
    let list = records
        .iter()
        .map(|record| format!("<customer>{record}</customer>"));
    format!(
        "<customers>{}</customers>{options}",
        list.collect::<String>()
    )
}

fn options(all_or_none: bool, validate_only: bool) -> String {
    format!(
        "<options><allOrNone>{all_or_none}</allOrNone><validateOnly>{validate_only}</validateOnly>\
         </options>"
    )
}

fn update(id: &str, version: &str, data: &str) -> String {
    format!("<id>{id}</id><version>{version}</version><data>{data}</data>")
}

fn upsert(number: &str, data: &str) -> String {
    format!("<sourceSystem>S</sourceSystem><externalId>{number}</externalId><data>{data}</data>")
}

async fn results(world: &World, name: &str, content: &str) -> Vec<RecordResult> {
    let list = match world.answer(name, content).await {
        Response::CreateCustomers(answer) => answer.results,
        Response::UpdateCustomers(answer) => answer.results,
        Response::UpsertCustomers(answer) => answer.results,
        Response::DeleteCustomers(answer) => answer.results,
        other => panic!("no batch: {other:?}"),
    };
    for (index, result) in (0..).zip(&list.result) {
        assert_eq!(result.index, index);
        assert_eq!(result.success, result.errors.is_none());
    }
    list.result
}

/// The codes of a result's errors and where they stand; nothing where it is a success.
fn errors(result: &RecordResult) -> Vec<(&str, &str)> {
    let errors = result.errors.iter().flat_map(|list| &list.error);
    errors
        .map(|error| (error.code.as_str(), error.path.as_deref().unwrap_or("")))
        .collect()
}

#[tokio::test]
async fn each_change_succeeds_or_fails_by_itself() {
    let world = World::new().await;
    let mut made = Vec::new();
    for number in ["1", "2", "3", "4"] {
        let data = organization(number) + &keys(number);
        made.push(world.create(&data).await.id);
    }
    world
        .write("DeleteCustomer", &format!("<id>{}</id>", made[3]))
        .await;
    let unknown = "01890a5d-ac96-774b-bcce-b302099a8057";
    let records = [
        update(&made[0], "1", "<legalName>New</legalName>"),
        update(&made[1], "7", "<legalName>New</legalName>"),
        update(&made[1], "1", "<email>nobody</email>"),
        update(&made[1], "1", &keys("3")),
        update(&made[2], "1", "<legalName/>"),
        update(&made[3], "2", "<legalName>New</legalName>"),
        update(unknown, "1", "<legalName>New</legalName>"),
        update(&made[2], "1", "<legalName>A</legalName>")
            + "<clear><field>legalName</field></clear>",
        update(&made[2], "1", "<sortName>Last</sortName>"),
    ];
    let results = results(&world, "UpdateCustomers", &batch(&records, "")).await;
    let at =
        |record: usize, rest: &str| format!("/UpdateCustomers/customers/customer[{record}]{rest}");
    let expected = [
        (1, vec![]),
        (2, vec![("VersionConflict", at(2, "/version"))]),
        (3, vec![("ValidationFailed", at(3, "/data/email"))]),
        (4, vec![("DuplicateCustomer", at(4, "/data/externalKeys"))]),
        (5, vec![("ValidationFailed", at(5, "/data/legalName"))]),
        (6, vec![("CustomerNotFound", at(6, "/id"))]),
        (7, vec![("CustomerNotFound", at(7, "/id"))]),
        (8, vec![("ValidationFailed", at(8, "/clear/field[1]"))]),
        (9, vec![]),
    ];
    for (number, expected) in expected {
        let expected: Vec<_> = expected
            .iter()
            .map(|(code, path)| (*code, path.as_str()))
            .collect();
        assert_eq!(errors(&results[number - 1]), expected, "record {number}");
    }
    let first = &results[0];
    assert_eq!(
        (first.created, first.version.as_deref()),
        (false, Some("2"))
    );
    assert_eq!(first.id.as_ref(), Some(&made[0]));
    let data = world.get(&made[0]).await.data;
    assert_eq!(data.legal_name.as_deref(), Some("New"));
    assert_eq!(world.get(&made[1]).await.version, "1");
    let last = world.get(&made[2]).await.data;
    assert_eq!(last.legal_name.as_deref(), Some("3"));
    assert_eq!(last.sort_name.as_deref(), Some("Last"));
}

#[tokio::test]
async fn a_second_change_of_a_customer_is_judged_after_the_first() {
    let world = World::new().await;
    let made = world.create(&organization("O")).await.id;
    let records = [
        update(&made, "1", "<sortName>a</sortName>"),
        update(&made, "1", "<sortName>b</sortName>"),
        update(&made, "2", "<tags><tag>t</tag></tags>"),
    ];
    let found = results(&world, "UpdateCustomers", &batch(&records, "")).await;
    assert_eq!(errors(&found[0]), []);
    assert_eq!(errors(&found[1])[0].0, "VersionConflict");
    assert_eq!(found[2].version.as_deref(), Some("3"));
    let data = world.get(&made).await.data;
    assert_eq!(data.sort_name.as_deref(), Some("a"));
    assert_eq!(data.tags.unwrap().tag, ["t"]);
}

#[tokio::test]
async fn a_verdict_that_leant_on_a_refused_record_is_given_anew() {
    let world = World::new().await;
    world.create(&(organization("holder") + &keys("1"))).await;
    let made = world.create(&organization("O")).await.id;
    let records = [
        update(&made, "1", &keys("1")),
        update(&made, "1", "<sortName>b</sortName>"),
    ];
    for options in [options(false, true), String::new()] {
        let found = results(&world, "UpdateCustomers", &batch(&records, &options)).await;
        assert_eq!(errors(&found[0])[0].0, "DuplicateCustomer");
        assert_eq!(errors(&found[1]), []);
    }
    assert_eq!(world.get(&made).await.data.sort_name.as_deref(), Some("b"));
}

#[tokio::test]
async fn a_key_that_comes_twice_creates_and_then_changes() {
    let world = World::new().await;
    let records = [
        upsert("1", &organization("A")),
        upsert("2", "<type>person</type>"),
        upsert("1", "<sortName>s</sortName>"),
        upsert("3", &(organization("B") + &keys("1"))),
    ];
    let found = results(&world, "UpsertCustomers", &batch(&records, "")).await;
    assert_eq!((found[0].created, found[2].created), (true, false));
    assert_eq!(found[0].id, found[2].id);
    assert_eq!(found[2].version.as_deref(), Some("2"));
    let path = "/UpsertCustomers/customers/customer[2]/data/familyName";
    assert_eq!(errors(&found[1]), [("ValidationFailed", path)]);
    let path = "/UpsertCustomers/customers/customer[4]/data/externalKeys";
    assert_eq!(errors(&found[3]), [("DuplicateCustomer", path)]);
    let shown: Vec<_> = found
        .iter()
        .map(|result| result.external_key.as_ref().unwrap().external_id.as_str())
        .collect();
    assert_eq!(shown, ["1", "2", "1", "3"]);
    let data = world.get(found[0].id.as_ref().unwrap()).await.data;
    assert_eq!(data.legal_name.as_deref(), Some("A"));
    assert_eq!(data.sort_name.as_deref(), Some("s"));
}

#[tokio::test]
async fn a_deleted_customers_key_is_one_records_error() {
    let world = World::new().await;
    let made = world.create(&(organization("O") + &keys("1"))).await.id;
    world
        .write("DeleteCustomer", &format!("<id>{made}</id>"))
        .await;
    let records = [
        upsert("1", &organization("A")),
        upsert("2", &organization("B")),
    ];
    let found = results(&world, "UpsertCustomers", &batch(&records, "")).await;
    let path = "/UpsertCustomers/customers/customer[1]/externalId";
    assert_eq!(errors(&found[0]), [("CustomerNotFound", path)]);
    let message = &found[0].errors.as_ref().unwrap().error[0].message;
    assert!(message.contains(&made), "{message}");
    assert!(found[1].created);
}

#[tokio::test]
async fn deletions_are_told_apart() {
    let world = World::new().await;
    let one = world.create(&organization("1")).await.id;
    let two = world.create(&organization("2")).await.id;
    let unknown = "01890a5d-ac96-774b-bcce-b302099a8057";
    let records = [
        format!("<id>{one}</id>"),
        format!("<id>{one}</id><version>1</version>"),
        format!("<id>{two}</id><version>9</version>"),
        format!("<id>{unknown}</id>"),
        "<id>x</id>".to_owned(),
    ];
    let found = results(&world, "DeleteCustomers", &batch(&records, "")).await;
    assert_eq!(errors(&found[0]), []);
    assert_eq!(errors(&found[1]), [], "a second deletion succeeds");
    let versions = [&found[0].version, &found[1].version];
    assert_eq!(versions, [&Some("2".to_owned()); 2]);
    assert_eq!(errors(&found[2])[0].0, "VersionConflict");
    assert_eq!(errors(&found[3])[0].0, "CustomerNotFound");
    assert_eq!(errors(&found[4])[0].0, "ValidationFailed");
    assert!(!world.get(&two).await.deleted);
}

#[tokio::test]
async fn all_or_none_writes_nothing_and_each_record_says_why() {
    let world = World::new().await;
    let holder = world.create(&(organization("O") + &keys("1"))).await;
    let good = organization("A");
    let bad = organization("B") + &keys("1");
    let asked = [
        good.clone(),
        bad,
        "<type>person</type>".to_owned(),
        good.clone(),
    ];
    let found = results(
        &world,
        "CreateCustomers",
        &batch(&asked, &options(true, false)),
    )
    .await;
    let codes: Vec<_> = found.iter().map(|result| errors(result)[0].0).collect();
    assert_eq!(
        codes,
        [
            "NotWritten",
            "DuplicateCustomer",
            "ValidationFailed",
            "NotWritten"
        ]
    );
    let message = &found[1].errors.as_ref().unwrap().error[0].message;
    assert!(message.contains(&holder.id), "{message}");
    let all = "<criteria><type>organization</type></criteria>";
    assert_eq!(world.page(all).await.customers.customer.len(), 1);
    let asked = [good.clone(), good];
    let found = results(
        &world,
        "CreateCustomers",
        &batch(&asked, &options(true, false)),
    )
    .await;
    assert!(found.iter().all(|result| result.created));
    assert_eq!(world.page(all).await.customers.customer.len(), 3);
}

#[tokio::test]
async fn all_or_none_of_changes() {
    let world = World::new().await;
    let one = world.create(&organization("1")).await.id;
    let two = world.create(&organization("2")).await.id;
    let change = |second: &str| {
        let records = [
            update(&one, "1", "<sortName>s</sortName>"),
            update(&two, second, "<sortName>s</sortName>"),
        ];
        batch(&records, &options(true, false))
    };
    let found = results(&world, "UpdateCustomers", &change("2")).await;
    let codes: Vec<_> = found.iter().map(|result| errors(result)[0].0).collect();
    assert_eq!(codes, ["NotWritten", "VersionConflict"]);
    assert_eq!(world.get(&one).await.version, "1");
    let found = results(&world, "UpdateCustomers", &change("1")).await;
    assert!(
        found
            .iter()
            .all(|result| result.version.as_deref() == Some("2"))
    );
    assert_eq!(world.get(&one).await.data.sort_name.as_deref(), Some("s"));
}

#[tokio::test]
async fn validate_only_tries_every_rule_and_writes_nothing() {
    let world = World::new().await;
    let held = world.create(&(organization("O") + &keys("1"))).await.id;
    let asked = [
        organization("A") + &keys("2"),
        organization("B") + &keys("1"),
        organization("C") + &keys("2"),
    ];
    let found = results(
        &world,
        "CreateCustomers",
        &batch(&asked, &options(false, true)),
    )
    .await;
    assert!(found[0].success && found[0].created);
    assert_eq!((&found[0].id, &found[0].version), (&None, &None));
    assert_eq!(errors(&found[1])[0].0, "DuplicateCustomer");
    assert_eq!(errors(&found[2])[0].0, "DuplicateCustomer");
    let records = [
        update(&held, "1", "<sortName>s</sortName>"),
        update(&held, "3", ""),
    ];
    let found = results(
        &world,
        "UpdateCustomers",
        &batch(&records, &options(false, true)),
    )
    .await;
    assert_eq!((found[0].success, &found[0].version), (true, &None));
    assert_eq!(found[0].id.as_ref(), Some(&held));
    assert_eq!(errors(&found[1])[0].0, "VersionConflict");
    let found = results(
        &world,
        "DeleteCustomers",
        &batch(&[format!("<id>{held}</id>")], &options(true, true)),
    )
    .await;
    assert!(found[0].success);
    let left = world.get(&held).await;
    assert_eq!((left.version.as_str(), left.deleted), ("1", false));
    let all = "<criteria><type>organization</type></criteria>";
    assert_eq!(world.page(all).await.customers.customer.len(), 1);
}

#[tokio::test]
async fn validate_only_of_all_or_none_says_both() {
    let world = World::new().await;
    let asked = [organization("A"), "<type>person</type>".to_owned()];
    let found = results(
        &world,
        "CreateCustomers",
        &batch(&asked, &options(true, true)),
    )
    .await;
    let codes: Vec<_> = found.iter().map(|result| errors(result)[0].0).collect();
    assert_eq!(codes, ["NotWritten", "ValidationFailed"]);
}

#[tokio::test]
async fn one_record_too_many_refuses_every_batch() {
    let world = World::new().await;
    let made = world.create(&organization("O")).await.id;
    for (name, record) in [
        (
            "UpdateCustomers",
            update(&made, "1", "<sortName>s</sortName>"),
        ),
        ("UpsertCustomers", upsert("1", &organization("A"))),
        ("DeleteCustomers", format!("<id>{made}</id>")),
    ] {
        match world.fault(name, &batch(&vec![record; 201], "")).await {
            Fault::LimitExceeded(detail) => {
                assert_eq!(detail.limit, "batchRecords");
                assert_eq!((detail.maximum, detail.value), (200, Some(201)));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(world.get(&made).await.version, "1");
}

#[tokio::test]
async fn options_are_given_whole() {
    let world = World::new().await;
    let content = batch(
        &[organization("A")],
        "<options><allOrNone>true</allOrNone></options>",
    );
    let found = violations(world.fault("CreateCustomers", &content).await);
    let path = "/CreateCustomers/options/validateOnly".to_owned();
    assert_eq!(found, [(path, "required".to_owned())]);
}

#[tokio::test]
async fn batches_that_meet_at_one_customer_lose_no_change() {
    let world = World::new().await;
    let mut tasks = Vec::new();
    for number in 0..12 {
        let attribute = format!("<tags><tag>{number}</tag></tags>");
        let own = upsert(&format!("own {number}"), &organization("own"));
        let records = [upsert("shared", &(organization("O") + &attribute)), own];
        let kept = format!("<requestId>batch-{number}</requestId>");
        let extra = if number % 2 == 0 { kept } else { String::new() };
        tasks.push(batch(&records, &extra));
    }
    let all = tasks
        .iter()
        .map(|content| results(&world, "UpsertCustomers", content));
    let all = futures_util::future::join_all(all).await;
    let shared: Vec<_> = all.iter().map(|results| &results[0]).collect();
    let created = shared.iter().filter(|result| result.created).count();
    let written = shared.iter().filter(|result| result.success).count();
    assert_eq!(created, 1);
    assert!(all.iter().all(|results| results[1].created));
    let id = shared.iter().find_map(|result| result.id.clone()).unwrap();
    assert_eq!(world.get(&id).await.version, written.to_string());
}
