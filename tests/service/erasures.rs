//! `EraseCustomer`.

use crate::endings::{asked_by_key, merging, not_found, person};
use crate::world::{World, caller, everything};
use castile::access::Scope;
use castile::contract::*;

#[tokio::test]
async fn an_erased_customer_is_gone_and_its_keys_stay_taken() {
    let world = World::new().await;
    let made = world.create(&person("Gone", &["1"])).await;
    let erased = world.erase(&made.id).await;
    assert_eq!(
        (erased.id.as_str(), erased.version.as_str()),
        (made.id.as_str(), "2")
    );
    let gone = (NotFoundReason::Erased, Some(made.id.clone()), None);
    assert_eq!(world.why_not_found(&made.id).await, gone);
    let by_key = world.fault("GetCustomerByKey", &asked_by_key("1")).await;
    assert_eq!(not_found(by_key), gone);
    let upsert = format!("{}<data>{}</data>", asked_by_key("1"), person("Back", &[]));
    assert_eq!(
        not_found(world.fault("UpsertCustomer", &upsert).await),
        gone
    );
    let create = format!("<data>{}</data>", person("Back", &["2", "1"]));
    match world.fault("CreateCustomer", &create).await {
        Fault::DuplicateCustomer(detail) => {
            assert_eq!(
                (detail.id, detail.external_key.external_id),
                (made.id.clone(), "1".to_owned())
            );
        }
        other => panic!("{other:?}"),
    }
    for (operation, more) in [
        ("UpdateCustomer", "<version>2</version><data/>"),
        ("DeleteCustomer", ""),
    ] {
        let content = format!("<id>{}</id>{more}", made.id);
        assert_eq!(
            not_found(world.fault(operation, &content).await),
            gone,
            "{operation}"
        );
    }
    for criteria in [
        "<familyName>Gone</familyName>".to_owned(),
        "<email>Gone@example.com</email>".to_owned(),
        format!("<externalKey>{}</externalKey>", asked_by_key("1")),
    ] {
        let content = format!("<criteria>{criteria}</criteria>");
        assert!(
            world.page(&content).await.customers.customer.is_empty(),
            "{criteria}"
        );
    }
    let told = world.last_changes(1).await;
    assert_eq!(
        told,
        [(made.id.clone(), "2".to_owned(), ChangeKind::Erased, None)]
    );
    // Again, and with a version of long ago: it is done.
    assert_eq!(world.erase(&made.id).await, erased);
    let again = format!("<id>{}</id><version>1</version>", made.id.to_uppercase());
    assert_eq!(world.write("EraseCustomer", &again).await, erased);
    assert_eq!(world.last_changes(1).await, told);
    // Another key is free.
    let back = world.create(&person("Back", &["2"])).await;
    assert_eq!(world.by_key("2").await.id, back.id);
}

#[tokio::test]
async fn whoever_was_merged_into_an_erased_customer_is_erased_with_it() {
    let world = World::new().await;
    let kept = world.create(&person("Kept", &["1"])).await;
    let lost = world.create(&person("Lost", &["2"])).await;
    let kept = world.write("MergeCustomers", &merging(&kept, &lost)).await;
    world.erase(&kept.id).await;
    for id in [&kept.id, &lost.id] {
        assert_eq!(
            world.why_not_found(id).await,
            (NotFoundReason::Erased, Some(id.clone()), None)
        );
    }
    let by_key = world.fault("GetCustomerByKey", &asked_by_key("2")).await;
    assert_eq!(not_found(by_key).0, NotFoundReason::Erased);
    // One alone, too.
    let kept = world.create(&person("Kept", &["3"])).await;
    let lost = world.create(&person("Lost", &["4"])).await;
    world.write("MergeCustomers", &merging(&kept, &lost)).await;
    world.erase(&lost.id).await;
    assert_eq!(
        world.why_not_found(&lost.id).await.0,
        NotFoundReason::Erased
    );
    assert_eq!(world.by_key("4").await.id, kept.id);
}

#[tokio::test]
async fn a_deleted_customer_can_be_erased_and_a_version_is_compared() {
    let world = World::new().await;
    let made = world.create(&person("One", &[])).await;
    let id = format!("<id>{}</id>", made.id);
    world.write("DeleteCustomer", &id).await;
    let stale = format!("{id}<version>1</version>");
    match world.fault("EraseCustomer", &stale).await {
        Fault::VersionConflict(detail) => assert_eq!(detail.current_version, "2"),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.write("EraseCustomer", &id).await.version, "3");
    let nobody = "<id>00000000-0000-7000-8000-000000000000</id>";
    let fault = world.fault("EraseCustomer", nobody).await;
    assert_eq!(not_found(fault).0, NotFoundReason::Unknown);
}

#[tokio::test]
async fn erasing_takes_a_scope_of_its_own() {
    let world = World::new().await;
    let made = world.create(&person("One", &[])).await;
    let id = format!("<id>{}</id>", made.id);
    let clerk = caller("clerk", &[Scope::Read, Scope::Write, Scope::Sensitive]);
    let refused = world.send(&clerk, "EraseCustomer", &id).await.unwrap_err();
    match refused.fault {
        Fault::NotAuthorized(detail) => assert_eq!(detail.required_scope, "customers:erase"),
        other => panic!("{other:?}"),
    }
    let officer = caller("officer", &[Scope::Erase]);
    world.send(&officer, "EraseCustomer", &id).await.unwrap();
    let read = world.send(&everything(), "GetCustomer", &id).await;
    assert_eq!(not_found(read.unwrap_err().fault).0, NotFoundReason::Erased);
}

#[tokio::test]
async fn a_merge_and_an_erasure_that_come_again_are_made_once() {
    let world = World::new().await;
    let kept = world.create(&person("Kept", &["1"])).await;
    let lost = world.create(&person("Lost", &["2"])).await;
    let merge = format!("{}<requestId>m-1</requestId>", merging(&kept, &lost));
    let merged = world.write("MergeCustomers", &merge).await;
    assert_eq!((&merged.id, merged.version.as_str()), (&kept.id, "2"));
    assert_eq!(world.write("MergeCustomers", &merge).await, merged);
    let other = format!("{}<requestId>m-1</requestId>", merging(&lost, &kept));
    let reused = world.fault("MergeCustomers", &other).await;
    assert!(matches!(reused, Fault::RequestIdReused(_)), "{reused:?}");
    let erase = format!("<id>{}</id><requestId>e-1</requestId>", kept.id);
    let erased = world.write("EraseCustomer", &erase).await;
    assert_eq!((&erased.id, erased.version.as_str()), (&kept.id, "3"));
    assert_eq!(world.write("EraseCustomer", &erase).await, erased);
    let told = world.last_changes(3).await;
    let told: Vec<_> = told.iter().map(|(id, _, kind, _)| (id, *kind)).collect();
    let expected = [
        (&kept.id, ChangeKind::Updated),
        (&lost.id, ChangeKind::Erased),
        (&kept.id, ChangeKind::Erased),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_batch_tells_of_merged_and_erased_customers() {
    let world = World::new().await;
    let kept = world.create(&person("Kept", &[])).await;
    let lost = world.create(&person("Lost", &[])).await;
    let gone = world.create(&person("Gone", &["3"])).await;
    world.write("MergeCustomers", &merging(&kept, &lost)).await;
    world.erase(&gone.id).await;
    let upserts = format!(
        "<customers><customer>{}<data>{}</data></customer></customers>",
        asked_by_key("3"),
        person("Back", &[])
    );
    let results = match world.answer("UpsertCustomers", &upserts).await {
        Response::UpsertCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    };
    let told = |result: &RecordResult| {
        let errors = result.errors.as_ref().unwrap();
        (
            errors.error[0].code.clone(),
            errors.error[0].message.clone(),
        )
    };
    let (code, message) = told(&results[0]);
    assert_eq!(code, "CustomerNotFound");
    assert!(message.contains("erased"), "{message}");
    let deletions = format!(
        "<customers><customer><id>{}</id></customer><customer><id>{}</id></customer></customers>",
        lost.id, gone.id
    );
    let results = match world.answer("DeleteCustomers", &deletions).await {
        Response::DeleteCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    };
    // Deleted it is already.
    assert!(results[0].success);
    let (code, message) = told(&results[1]);
    assert_eq!(code, "CustomerNotFound");
    assert!(message.contains("erased"), "{message}");
    let references = format!(
        "<references><reference><id>{}</id></reference><reference><id>{}</id></reference>\
         <reference><externalKey>{}</externalKey></reference></references>",
        lost.id,
        gone.id,
        asked_by_key("3")
    );
    let results = match world.answer("GetCustomers", &references).await {
        Response::GetCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    };
    for (result, word) in results.iter().zip(["merged", "erased", "erased"]) {
        let message = &result.error.as_ref().unwrap().message;
        assert!(message.contains(word), "{message}");
    }
}
