//! `requestId`: a request that comes again is carried out once.

use crate::world::{World, caller};
use castile::access::Scope;
use castile::contract::*;

const DATA: &str = "<type>organization</type><legalName>Once</legalName>";

fn create(data: &str, id: &str) -> String {
    format!("<data>{data}</data><requestId>{id}</requestId>")
}

async fn count(world: &World) -> usize {
    let all = "<criteria><type>organization</type></criteria>";
    world.page(all).await.customers.customer.len()
}

fn reused(fault: Fault) -> String {
    match fault {
        Fault::RequestIdReused(detail) => detail.request_id,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_single_write_that_comes_again_gets_its_first_outcome() {
    let world = World::new().await;
    let made = world.write("CreateCustomer", &create(DATA, "c")).await;
    assert_eq!(
        world.write("CreateCustomer", &create(DATA, "c")).await,
        made
    );
    let id = &made.id;
    let key = "<sourceSystem>S</sourceSystem><externalId>1</externalId>";
    for (name, content) in [
        (
            "UpdateCustomer",
            format!("<id>{id}</id><version>1</version><data><sortName>s</sortName></data>"),
        ),
        ("UpsertCustomer", format!("{key}<data>{DATA}</data>")),
        (
            "DeleteCustomer",
            format!("<id>{id}</id><version>2</version>"),
        ),
    ] {
        let content = format!("{content}<requestId>{name}</requestId>");
        let first = world.write(name, &content).await;
        assert_eq!(world.write(name, &content).await, first, "{name}");
    }
    // Later writes do not change what was answered.
    assert_eq!(
        world.write("CreateCustomer", &create(DATA, "c")).await,
        made
    );
    assert_eq!(count(&world).await, 1, "the upsert's");
}

#[tokio::test]
async fn another_request_with_the_same_id_is_refused() {
    let world = World::new().await;
    world.write("CreateCustomer", &create(DATA, "r")).await;
    let other = create("<type>organization</type><legalName>Other</legalName>", "r");
    assert_eq!(reused(world.fault("CreateCustomer", &other).await), "r");
    let upsert = format!(
        "<sourceSystem>S</sourceSystem><externalId>1</externalId>{}",
        create(DATA, "r")
    );
    assert_eq!(reused(world.fault("UpsertCustomer", &upsert).await), "r");
    let many =
        format!("<customers><customer>{DATA}</customer></customers><requestId>r</requestId>");
    assert_eq!(reused(world.fault("CreateCustomers", &many).await), "r");
    assert_eq!(count(&world).await, 1);
}

#[tokio::test]
async fn an_id_is_one_clients_own() {
    let world = World::new().await;
    let scopes = [Scope::Read, Scope::Write];
    for name in ["erp", "crm"] {
        let (caller, content) = (caller(name, &scopes), create(DATA, "r"));
        world
            .send(&caller, "CreateCustomer", &content)
            .await
            .unwrap();
    }
    assert_eq!(count(&world).await, 2);
}

#[tokio::test]
async fn the_form_of_a_request_does_not_count() {
    let world = World::new().await;
    let made = world.write("CreateCustomer", &create(DATA, "r")).await;
    let spaced = "<data>\n  <type> organization </type><!-- again --><legalName>On&#99;e</legalName>\n\
                  </data>\n<requestId> r </requestId>";
    assert_eq!(world.write("CreateCustomer", spaced).await, made);
    let prefixed = "<p:data xmlns:p='urn:castile:customers:v1'><p:type>organization</p:type>\
                    <p:legalName>Once</p:legalName></p:data><requestId>r</requestId>";
    assert_eq!(world.write("CreateCustomer", prefixed).await, made);
}

#[tokio::test]
async fn a_refusal_as_a_whole_is_not_kept() {
    let world = World::new().await;
    let invalid = create("<type>organization</type>", "r");
    assert!(matches!(
        world.fault("CreateCustomer", &invalid).await,
        Fault::ValidationFailed(_)
    ));
    let made = world.write("CreateCustomer", &create(DATA, "r")).await;
    let delete = format!(
        "<id>{}</id><version>5</version><requestId>d</requestId>",
        made.id
    );
    let stale = || world.fault("DeleteCustomer", &delete);
    assert!(matches!(stale().await, Fault::VersionConflict(_)));
    for version in 1..5 {
        let change = format!(
            "<id>{}</id><version>{version}</version><data><sortName>{version}</sortName></data>",
            made.id
        );
        world.write("UpdateCustomer", &change).await;
    }
    assert_eq!(world.write("DeleteCustomer", &delete).await.version, "6");
}

#[tokio::test]
async fn a_batch_that_comes_again_gets_the_same_results() {
    let world = World::new().await;
    let key = |number| {
        format!(
            "<externalKeys><externalKey><sourceSystem>S</sourceSystem>\
             <externalId>{number}</externalId></externalKey></externalKeys>"
        )
    };
    let content = |email: &str| {
        format!(
            "<customers><customer>{DATA}{one}</customer>\
             <customer><type>organization</type><legalName>L</legalName>{email}{two}</customer>\
             <customer>{DATA}{one}</customer></customers><requestId>b</requestId>",
            one = key(1),
            two = key(2)
        )
    };
    let send = async |email: &str| match world.answer("CreateCustomers", &content(email)).await {
        Response::CreateCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    };
    let first = send("<email>nobody</email>").await;
    let success: Vec<_> = first.iter().map(|result| result.success).collect();
    assert_eq!(success, [true, false, false]);
    assert_eq!(send("<email>nobody</email>").await, first);
    assert_eq!(count(&world).await, 1);
    // Another mistake in the same record, or none, is another request.
    let longer = format!("<email>{}</email>", "x".repeat(300));
    for email in ["<email>a@b</email>", &longer] {
        let fault = world.fault("CreateCustomers", &content(email)).await;
        assert_eq!(reused(fault), "b");
    }
}

#[tokio::test]
async fn what_all_or_none_and_validate_only_did_not_write_is_not_kept() {
    let world = World::new().await;
    let content = |all: bool, dry: bool, bad: &str| {
        format!(
            "<customers><customer>{DATA}</customer>{bad}</customers><options>\
             <allOrNone>{all}</allOrNone><validateOnly>{dry}</validateOnly></options>\
             <requestId>b</requestId>"
        )
    };
    let bad = "<customer><type>person</type></customer>";
    for request in [content(true, false, bad), content(false, true, "")] {
        for _ in 0..2 {
            world.answer("CreateCustomers", &request).await;
        }
    }
    assert_eq!(count(&world).await, 0);
    for _ in 0..2 {
        world
            .answer("CreateCustomers", &content(true, false, ""))
            .await;
    }
    assert_eq!(count(&world).await, 1);
}

#[tokio::test]
async fn of_the_same_request_at_once_one_is_carried_out() {
    let world = World::new().await;
    let content = create(DATA, "r");
    let calls = (0..16).map(|_| world.write("CreateCustomer", &content));
    let all = futures_util::future::join_all(calls).await;
    assert!(all.iter().all(|made| *made == all[0]));
    assert_eq!(count(&world).await, 1);
    let id = &all[0].id;
    let change = format!(
        "<id>{id}</id><version>1</version><data><sortName>s</sortName></data><requestId>u</requestId>"
    );
    let calls = (0..16).map(|_| world.write("UpdateCustomer", &change));
    let all = futures_util::future::join_all(calls).await;
    assert!(all.iter().all(|made| made.version == "2"));
}

#[tokio::test]
async fn an_id_has_a_form() {
    let world = World::new().await;
    for bad in ["", "a b", "é", &"x".repeat(65)] {
        let fault = world.fault("CreateCustomer", &create(DATA, bad)).await;
        let found = crate::world::violations(fault);
        assert!(
            found
                .iter()
                .all(|(path, _)| path == "/CreateCustomer/requestId")
        );
        assert!(!found.is_empty(), "{bad:?}");
    }
    assert_eq!(count(&world).await, 0);
}
