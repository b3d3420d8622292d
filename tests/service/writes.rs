//! Single writes.

use crate::world::{World, violations};
use castile::contract::*;
use futures_util::future::join_all;

const PERSON: &str = "<type>person</type><familyName>García</familyName><phone>1</phone>\
                      <tags><tag>a</tag><tag>b</tag></tags>";

fn update(made: &WriteResult, data: &str, clear: &str) -> String {
    format!(
        "<id>{}</id><version>{}</version><data>{data}</data>{clear}",
        made.id, made.version
    )
}

fn upsert(key: &str, data: &str) -> String {
    format!("<sourceSystem>CRM</sourceSystem><externalId>{key}</externalId><data>{data}</data>")
}

fn key(id: &str) -> String {
    format!(
        "<externalKey><sourceSystem>CRM</sourceSystem><externalId>{id}</externalId></externalKey>"
    )
}

#[tokio::test]
async fn an_update_changes_what_is_present_and_nothing_else() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let content = update(
        &made,
        "<status>blocked</status><givenName/><tags><tag>c</tag></tags>",
        "<clear><field>phone</field></clear>",
    );
    let written = world.write("UpdateCustomer", &content).await;
    assert_eq!((&written.id, written.created), (&made.id, false));
    assert_ne!(written.version, made.version);
    let customer = world.get(&made.id).await;
    assert_eq!(customer.version, written.version);
    let data = customer.data;
    assert_eq!(data.family_name.unwrap().expose(), "García");
    assert_eq!(data.given_name.unwrap().expose(), "");
    assert_eq!(data.status, Some(CustomerStatus::Blocked));
    assert_eq!(data.phone, None);
    assert_eq!(data.tags.unwrap().tag, ["c"]);

    let content = update(&written, "<tags/>", "");
    world.write("UpdateCustomer", &content).await;
    assert_eq!(world.get(&made.id).await.data.tags.unwrap().tag, [""; 0]);
}

#[tokio::test]
async fn a_stale_version_is_refused_with_the_current_one() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let content = update(&made, "<status>blocked</status>", "");
    let written = world.write("UpdateCustomer", &content).await;
    for version in [made.version.as_str(), "never"] {
        let id = format!("<id>{}</id><version>{version}</version>", made.id);
        for (name, content) in [
            ("UpdateCustomer", format!("{id}<data/>")),
            ("DeleteCustomer", id.clone()),
        ] {
            match world.fault(name, &content).await {
                Fault::VersionConflict(detail) => {
                    assert_eq!(detail.current_version, written.version);
                    assert_eq!(detail.id, made.id);
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[tokio::test]
async fn of_concurrent_updates_one_wins() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let content = update(&made, "<status>blocked</status>", "");
    let caller = crate::world::everything();
    let calls = (0..10).map(|_| world.send(&caller, "UpdateCustomer", &content));
    let answers = join_all(calls).await;
    let conflicts = answers.iter().filter(|answer| {
        matches!(answer, Err(failure) if matches!(failure.fault, Fault::VersionConflict(_)))
    });
    assert_eq!(conflicts.count(), 9);
}

#[tokio::test]
async fn a_field_set_and_cleared_at_once_names_clear() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let clear = "<clear><field>notes</field><field>email</field></clear>";
    let content = update(&made, "<email>a@b</email>", clear);
    assert_eq!(
        violations(world.fault("UpdateCustomer", &content).await),
        [(
            "/UpdateCustomer/clear/field[2]".to_owned(),
            "clear".to_owned()
        )]
    );
}

#[tokio::test]
async fn nil_is_refused_and_names_clear() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let nil = "<email xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>";
    match world.fault("UpdateCustomer", &update(&made, nil, "")).await {
        Fault::ValidationFailed(detail) => {
            let found = &detail.violations.violation[0];
            assert_eq!(found.path, "/UpdateCustomer/data/email");
            assert!(found.message.contains("clear"), "{}", found.message);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn five_mistakes_are_five_violations() {
    let world = World::new().await;
    let content = "<data><type>person</type><status>gone</status><email>nobody</email>\
        <addresses><address><kind>billing</kind><country>Spain</country></address></addresses>\
        <creditLimit>1.23456</creditLimit></data>";
    let found = violations(world.fault("CreateCustomer", content).await);
    let expected = [
        ("/CreateCustomer/data/status", "enumeration"),
        ("/CreateCustomer/data/email", "pattern"),
        (
            "/CreateCustomer/data/addresses/address[1]/country",
            "maxLength",
        ),
        ("/CreateCustomer/data/creditLimit", "fractionDigits"),
        ("/CreateCustomer/data/familyName", "required"),
    ];
    for (path, rule) in expected {
        let wanted = (path.to_owned(), rule.to_owned());
        assert!(found.contains(&wanted), "{wanted:?} is not in {found:?}");
    }
    let paths: std::collections::HashSet<_> = found.iter().map(|(path, _)| path).collect();
    assert_eq!(paths.len(), 5);
}

#[tokio::test]
async fn a_customer_keeps_its_type_and_name() {
    let world = World::new().await;
    for (data, path) in [
        ("", "type"),
        (
            "<type>person</type><familyName> </familyName>",
            "familyName",
        ),
        (
            "<type>organization</type><displayName>A</displayName>",
            "legalName",
        ),
    ] {
        let found = violations(
            world
                .fault("CreateCustomer", &format!("<data>{data}</data>"))
                .await,
        );
        let path = format!("/CreateCustomer/data/{path}");
        assert_eq!(found, [(path, "required".to_owned())]);
    }
    let made = world.create(PERSON).await;
    let content = update(&made, "", "<clear><field>familyName</field></clear>");
    assert_eq!(
        violations(world.fault("UpdateCustomer", &content).await),
        [(
            "/UpdateCustomer/data/familyName".to_owned(),
            "required".to_owned()
        )]
    );
}

#[tokio::test]
async fn an_external_key_belongs_to_one_customer() {
    let world = World::new().await;
    let keys = format!("<externalKeys>{}{}</externalKeys>", key("1"), key("2"));
    let holder = world
        .create(&format!(
            "<type>person</type><familyName>A</familyName><email>a@b</email>{keys}"
        ))
        .await;
    let same_email = "<type>person</type><familyName>A</familyName><email>a@b</email>";
    let other = world.create(same_email).await;
    let taken = format!("<externalKeys>{}{}</externalKeys>", key("3"), key("2"));
    let create = format!("<data><type>person</type><familyName>B</familyName>{taken}</data>");
    for (name, content) in [
        ("CreateCustomer", create),
        ("UpdateCustomer", update(&other, &taken, "")),
        (
            "UpsertCustomer",
            upsert(
                "9",
                &format!("<type>person</type><familyName>B</familyName>{taken}"),
            ),
        ),
    ] {
        match world.fault(name, &content).await {
            Fault::DuplicateCustomer(detail) => {
                assert_eq!(detail.id, holder.id, "{name}");
                assert_eq!(detail.external_key.external_id, "2");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    // A key that its holder gives up is free.
    let content = update(
        &holder,
        &format!("<externalKeys>{}</externalKeys>", key("1")),
        "",
    );
    world.write("UpdateCustomer", &content).await;
    world
        .write("UpdateCustomer", &update(&other, &taken, ""))
        .await;
}

#[tokio::test]
async fn the_same_key_twice_is_a_violation() {
    let world = World::new().await;
    let keys = format!("{}{}{}", key("1"), key("2"), key("1"));
    let data =
        format!("<type>person</type><familyName>A</familyName><externalKeys>{keys}</externalKeys>");
    let found = violations(
        world
            .fault("CreateCustomer", &format!("<data>{data}</data>"))
            .await,
    );
    let path = "/CreateCustomer/data/externalKeys/externalKey[3]".to_owned();
    assert_eq!(found, [(path, "unique".to_owned())]);
}

#[tokio::test]
async fn an_upsert_creates_once_and_then_changes() {
    let world = World::new().await;
    let first = world
        .write(
            "UpsertCustomer",
            &upsert("7", "<type>organization</type><legalName>A</legalName>"),
        )
        .await;
    let again = world
        .write("UpsertCustomer", &upsert("7", "<legalName>B</legalName>"))
        .await;
    assert!(first.created && !again.created);
    assert_eq!(again.id, first.id);
    let data = world.get(&first.id).await.data;
    assert_eq!(data.legal_name.as_deref(), Some("B"));
    assert_eq!(data.external_keys.unwrap().external_key[0].external_id, "7");

    // The key stays although the list is replaced.
    let content = upsert("7", &format!("<externalKeys>{}</externalKeys>", key("8")));
    world.write("UpsertCustomer", &content).await;
    let keys = world.get(&first.id).await.data.external_keys.unwrap();
    let ids: Vec<_> = keys
        .external_key
        .iter()
        .map(|key| key.external_id.as_str())
        .collect();
    assert_eq!(ids, ["7", "8"]);
}

#[tokio::test]
async fn of_concurrent_upserts_one_creates() {
    let world = World::new().await;
    let content = upsert("7", "<type>organization</type><legalName>A</legalName>");
    let writes = join_all((0..6).map(|_| world.write("UpsertCustomer", &content))).await;
    assert_eq!(writes.iter().filter(|written| written.created).count(), 1);
    assert!(writes.iter().all(|written| written.id == writes[0].id));
}

#[tokio::test]
async fn an_upsert_on_a_deleted_customers_key_names_the_id_to_restore() {
    let world = World::new().await;
    let content = upsert("7", "<type>organization</type><legalName>A</legalName>");
    let made = world.write("UpsertCustomer", &content).await;
    world
        .write("DeleteCustomer", &format!("<id>{}</id>", made.id))
        .await;
    match world.fault("UpsertCustomer", &content).await {
        Fault::CustomerNotFound(detail) => {
            assert_eq!(detail.reason, NotFoundReason::Deleted);
            assert_eq!(detail.id, Some(made.id.clone()));
            assert!(detail.message.contains(&made.id));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn deleting_twice_succeeds() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let content = format!("<id>{}</id><version>{}</version>", made.id, made.version);
    let first = world.write("DeleteCustomer", &content).await;
    let again = world.write("DeleteCustomer", &content).await;
    assert_eq!(first, again);
    assert!(!first.created);
    match world.fault("UpdateCustomer", &update(&first, "", "")).await {
        Fault::CustomerNotFound(detail) => assert_eq!(detail.reason, NotFoundReason::Deleted),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_date_of_birth_never_shifts() {
    let world = World::new().await;
    for zone in ["", "Z", "+14:00", "-14:00"] {
        let data = format!(
            "<type>person</type><familyName>A</familyName><dateOfBirth>1980-01-01{zone}</dateOfBirth>"
        );
        let made = world.create(&data).await;
        let born = world.get(&made.id).await.data.date_of_birth.unwrap();
        assert_eq!(born.to_string(), "1980-01-01");
    }
}
