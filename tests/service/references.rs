//! Several customers by id or key, customers that come back, keys that other systems confirm.

use crate::world::{World, caller};
use castile::access::Scope;
use castile::contract::*;

const DATA: &str = "<type>organization</type><legalName>Many</legalName>";

fn organization(key: &str) -> String {
    format!("{DATA}<externalKeys>{}</externalKeys>", external_key(key))
}

fn external_key(key: &str) -> String {
    format!(
        "<externalKey><sourceSystem>SAP</sourceSystem><externalId>{key}</externalId></externalKey>"
    )
}

fn by_id(id: &str) -> String {
    format!("<reference><id>{id}</id></reference>")
}

fn by_key(key: &str) -> String {
    format!("<reference>{}</reference>", external_key(key))
}

fn references(all: &[String]) -> String {
    format!("<references>{}</references>", all.concat())
}

fn confirmation(id: &str, key: &str) -> String {
    format!("<customer><id>{id}</id>{}</customer>", external_key(key))
}

async fn look_up(world: &World, all: &[String]) -> Vec<LookupResult> {
    match world.answer("GetCustomers", &references(all)).await {
        Response::GetCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    }
}

async fn confirm(world: &World, all: &[String]) -> Vec<RecordResult> {
    let content = format!("<customers>{}</customers>", all.concat());
    match world.answer("ConfirmReplication", &content).await {
        Response::ConfirmReplication(answer) => answer.results.result,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn customers_are_answered_in_the_order_of_their_references() {
    let world = World::new().await;
    let first = world.create(&organization("1")).await.id;
    let second = world.create(&organization("2")).await.id;
    let gone = world.create(&organization("3")).await.id;
    world
        .write("DeleteCustomer", &format!("<id>{gone}</id>"))
        .await;
    let asked = [
        by_key("2"),
        by_id("00000000-0000-7000-8000-000000000000"),
        by_id(&first.to_uppercase()),
        by_key("9"),
        by_id(&gone),
        by_key("3"),
        by_id(&second),
    ];
    let results = look_up(&world, &asked).await;
    let indexes: Vec<_> = results.iter().map(|result| result.index).collect();
    assert_eq!(indexes, [0, 1, 2, 3, 4, 5, 6]);
    let ids: Vec<_> = results
        .iter()
        .map(|result| result.customer.as_ref().map(|customer| &customer.id))
        .collect();
    let expected = [
        Some(&second),
        None,
        Some(&first),
        None,
        None,
        None,
        Some(&second),
    ];
    assert_eq!(ids, expected);
    let errors: Vec<_> = results
        .iter()
        .filter_map(|result| result.error.as_ref())
        .map(|error| (error.code.as_str(), error.path.as_deref().unwrap()))
        .collect();
    assert_eq!(
        errors,
        [
            (
                "CustomerNotFound",
                "/GetCustomers/references/reference[2]/id"
            ),
            (
                "CustomerNotFound",
                "/GetCustomers/references/reference[4]/externalKey"
            ),
            (
                "CustomerNotFound",
                "/GetCustomers/references/reference[5]/id"
            ),
            (
                "CustomerNotFound",
                "/GetCustomers/references/reference[6]/externalKey"
            ),
        ]
    );
    let deleted = results[4].error.as_ref().unwrap();
    assert!(deleted.message.contains("deleted"), "{}", deleted.message);
}

#[tokio::test]
async fn what_is_protected_is_hidden_in_each_of_them() {
    let world = World::new().await;
    let person = "<type>person</type><familyName>García</familyName>";
    let id = world.create(person).await.id;
    let reader = caller("reader", &[Scope::Read]);
    let content = references(&[by_id(&id)]);
    let answer = world.send(&reader, "GetCustomers", &content).await.unwrap();
    let Response::GetCustomers(answer) = answer else {
        panic!("{answer:?}")
    };
    let customer = answer.results.result[0].customer.as_ref().unwrap();
    let hidden = customer.hidden.as_ref().unwrap();
    assert_eq!(hidden.field, [CustomerField::FamilyName]);
    assert_eq!(customer.data.family_name, None);
}

#[tokio::test]
async fn a_reference_names_a_customer_in_one_way() {
    let world = World::new().await;
    let both = format!(
        "<reference><id>00000000-0000-7000-8000-000000000000</id>{}</reference>",
        external_key("1")
    );
    let asked = references(&[by_key("1"), "<reference/>".to_owned(), both]);
    let fault = world.fault("GetCustomers", &asked).await;
    let Fault::ValidationFailed(detail) = fault else {
        panic!("{fault:?}")
    };
    let paths: Vec<_> = detail
        .violations
        .violation
        .iter()
        .map(|v| &*v.path)
        .collect();
    assert_eq!(
        paths,
        [
            "/GetCustomers/references/reference[2]",
            "/GetCustomers/references/reference[3]",
        ]
    );
    let many = vec![by_key("1"); 201];
    let fault = world.fault("GetCustomers", &references(&many)).await;
    let Fault::LimitExceeded(detail) = fault else {
        panic!("{fault:?}")
    };
    assert_eq!(
        (detail.limit.as_str(), detail.value),
        ("batchRecords", Some(201))
    );
}

#[tokio::test]
async fn a_restored_customer_is_as_it_was() {
    let world = World::new().await;
    let made = world.create(&organization("1")).await;
    let before = world.get(&made.id).await;
    let id = format!("<id>{}</id>", made.id);
    let deleted = world.write("DeleteCustomer", &id).await;
    let stale = format!("{id}<version>1</version>");
    let fault = world.fault("RestoreCustomer", &stale).await;
    assert!(matches!(fault, Fault::VersionConflict(_)), "{fault:?}");
    let asked = format!(
        "{id}<version>{}</version><requestId>r</requestId>",
        deleted.version
    );
    let restored = world.write("RestoreCustomer", &asked).await;
    assert_eq!((restored.version.as_str(), restored.created), ("3", false));
    assert_eq!(world.write("RestoreCustomer", &asked).await, restored);
    assert_eq!(
        world.write("RestoreCustomer", &id).await,
        restored,
        "nothing to do"
    );
    let after = world.get(&made.id).await;
    assert_eq!(after.data, before.data);
    assert!(!after.deleted);
    let found = look_up(&world, &[by_key("1")]).await;
    assert!(found[0].customer.is_some());
    let nobody = "<id>00000000-0000-7000-8000-000000000000</id>";
    let fault = world.fault("RestoreCustomer", nobody).await;
    assert!(matches!(fault, Fault::CustomerNotFound(_)), "{fault:?}");
}

#[tokio::test]
async fn a_confirmed_key_finds_the_customer() {
    let world = World::new().await;
    let first = world.create(DATA).await.id;
    let second = world.create(&organization("taken")).await.id;
    let nobody = "00000000-0000-7000-8000-000000000000";
    let asked = [
        confirmation(&first, "1"),
        confirmation(&first, "taken"),
        confirmation(nobody, "2"),
        confirmation(&second, "taken"),
    ];
    let results = confirm(&world, &asked).await;
    let successes: Vec<_> = results.iter().map(|result| result.success).collect();
    assert_eq!(successes, [true, false, false, true]);
    assert_eq!(results[0].version.as_deref(), Some("2"));
    assert_eq!(results[3].version.as_deref(), Some("1"), "it has the key");
    let error = |index: usize| &results[index].errors.as_ref().unwrap().error[0];
    assert_eq!(error(1).code, "DuplicateCustomer");
    assert_eq!(
        error(1).path.as_deref(),
        Some("/ConfirmReplication/customers/customer[2]/externalKey")
    );
    assert_eq!(error(2).code, "CustomerNotFound");
    let found = look_up(&world, &[by_key("1")]).await;
    assert_eq!(found[0].customer.as_ref().unwrap().id, first);
    let again = confirm(&world, &[confirmation(&first, "1")]).await;
    assert_eq!(again[0].version.as_deref(), Some("2"), "nothing to do");
}

#[tokio::test]
async fn a_customer_with_all_the_keys_it_may_have_gains_no_other() {
    let world = World::new().await;
    let most = ExternalKeyList::EXTERNAL_KEY.max_occurs.unwrap();
    let keys: String = (0..most).map(|n| external_key(&format!("k{n}"))).collect();
    let full = format!("{DATA}<externalKeys>{keys}</externalKeys>");
    let id = world.create(&full).await.id;
    let results = confirm(
        &world,
        &[confirmation(&id, "one more"), confirmation(&id, "k0")],
    )
    .await;
    let error = &results[0].errors.as_ref().unwrap().error[0];
    assert_eq!(error.code, "ValidationFailed");
    assert_eq!(
        error.path.as_deref(),
        Some("/ConfirmReplication/customers/customer[1]/externalKey")
    );
    assert!(results[1].success);
}
