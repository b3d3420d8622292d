//! `MergeCustomers`.

use crate::endings::{asked_by_key, merging, not_found, person};
use crate::world::{World, violations};
use castile::contract::*;

#[tokio::test]
async fn a_merged_customers_keys_lead_to_the_survivor_who_keeps_its_own() {
    let world = World::new().await;
    let survivor = world.create(&person("Kept", &["1"])).await;
    let merged = world
        .create(&format!(
            "{}<notes>lost</notes>",
            person("Lost", &["2", "3"])
        ))
        .await;
    let result = world
        .write("MergeCustomers", &merging(&survivor, &merged))
        .await;
    assert_eq!(
        (result.id.as_str(), result.version.as_str(), result.created),
        (survivor.id.as_str(), "2", false)
    );
    for id in ["1", "2", "3"] {
        let found = world.by_key(id).await;
        assert_eq!(found.id, survivor.id, "{id}");
        assert_eq!(found.data.family_name.unwrap().expose(), "Kept");
        assert_eq!(found.data.notes, None);
        let listed = found.data.external_keys.unwrap().external_key;
        let listed: Vec<_> = listed.iter().map(|key| key.external_id.as_str()).collect();
        assert_eq!(listed, ["1", "2", "3"]);
    }
    let upsert = format!("{}<data><notes>new</notes></data>", asked_by_key("3"));
    let upserted = world.write("UpsertCustomer", &upsert).await;
    assert_eq!(
        (upserted.id.as_str(), upserted.created),
        (survivor.id.as_str(), false)
    );
    let merged_away = (
        NotFoundReason::Merged,
        Some(merged.id.clone()),
        Some(survivor.id.clone()),
    );
    assert_eq!(world.why_not_found(&merged.id).await, merged_away);
    let update = format!("<id>{}</id><version>2</version><data/>", merged.id);
    assert_eq!(
        not_found(world.fault("UpdateCustomer", &update).await),
        merged_away
    );
    let search = "<criteria><familyName>Lost</familyName></criteria>";
    assert!(world.page(search).await.customers.customer.is_empty());
    let told = world.last_changes(3).await;
    let expected = [
        (
            merged.id.clone(),
            "2",
            ChangeKind::Merged,
            Some(survivor.id.clone()),
        ),
        (survivor.id.clone(), "2", ChangeKind::Updated, None),
        (survivor.id.clone(), "3", ChangeKind::Updated, None),
    ];
    assert_eq!(
        told,
        expected.map(|(id, version, kind, to)| (id, version.to_owned(), kind, to))
    );
}

#[tokio::test]
async fn a_customer_merged_twice_over_is_followed_to_the_last_survivor() {
    let world = World::new().await;
    let first = world.create(&person("A", &["a"])).await;
    let second = world.create(&person("B", &["b"])).await;
    let third = world.create(&person("C", &["c"])).await;
    let second = world
        .write("MergeCustomers", &merging(&second, &first))
        .await;
    world
        .write("MergeCustomers", &merging(&third, &second))
        .await;
    assert_eq!(world.by_key("a").await.id, third.id);
    let (reason, _, survivor) = world.why_not_found(&first.id).await;
    assert_eq!(
        (reason, survivor),
        (NotFoundReason::Merged, Some(third.id.clone()))
    );
}

#[tokio::test]
async fn a_merge_that_cannot_be_leaves_both_as_they_were() {
    let world = World::new().await;
    let one = world.create(&person("One", &["1"])).await;
    let two = world.create(&person("Two", &["2"])).await;
    let stale = WriteResult {
        version: "9".to_owned(),
        ..two.clone()
    };
    match world.fault("MergeCustomers", &merging(&one, &stale)).await {
        Fault::VersionConflict(detail) => assert_eq!(detail.id, two.id),
        other => panic!("{other:?}"),
    }
    let same = merging(&one, &one);
    let path = "/MergeCustomers/mergedId".to_owned();
    assert_eq!(
        violations(world.fault("MergeCustomers", &same).await),
        [(path.clone(), "unique".to_owned())]
    );
    let many: Vec<String> = (10..110).map(|number| number.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let full = world.create(&person("Full", &many)).await;
    assert_eq!(
        violations(world.fault("MergeCustomers", &merging(&one, &full)).await),
        [(path, "maxOccurs".to_owned())]
    );
    let nobody = WriteResult {
        id: "00000000-0000-7000-8000-000000000000".to_owned(),
        ..two.clone()
    };
    let fault = world.fault("MergeCustomers", &merging(&nobody, &two)).await;
    assert_eq!(not_found(fault).0, NotFoundReason::Unknown);
    for made in [&one, &two, &full] {
        assert_eq!(world.get(&made.id).await.version, "1");
    }
}
