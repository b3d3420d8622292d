//! `CreateCustomers`.

use crate::world::World;
use castile::contract::*;

fn records(count: usize, record: impl Fn(usize) -> String) -> String {
    let list = (1..=count).map(|number| format!("<customer>{}</customer>", record(number)));
    format!("<customers>{}</customers>", list.collect::<String>())
}

fn organization(number: usize) -> String {
    format!("<type>organization</type><legalName>O{number}</legalName>")
}

async fn results(world: &World, content: &str) -> Vec<RecordResult> {
    match world.answer("CreateCustomers", content).await {
        Response::CreateCustomers(answer) => answer.results.result,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn one_bad_record_of_two_hundred_fails_alone_with_all_its_mistakes() {
    let world = World::new().await;
    let content = records(200, |number| match number {
        57 => "<type>person</type><email>nobody</email><externalKeys><externalKey>\
               <sourceSystem>S</sourceSystem><externalId>57</externalId></externalKey>\
               </externalKeys><currency>euro</currency>"
            .to_owned(),
        _ => organization(number),
    });
    let results = results(&world, &content).await;
    assert_eq!(results.len(), 200);
    for (index, result) in (0..).zip(&results) {
        assert_eq!(result.index, index);
        assert_eq!(result.success, index != 56);
        assert_eq!(result.created, index != 56);
        assert_eq!(result.errors.is_some(), index == 56);
    }
    let bad = &results[56];
    assert_eq!((&bad.id, &bad.version), (&None, &None));
    assert_eq!(bad.external_key.as_ref().unwrap().external_id, "57");
    let errors = &bad.errors.as_ref().unwrap().error;
    assert!(errors.iter().all(|error| error.code == "ValidationFailed"));
    let mut paths: Vec<_> = errors
        .iter()
        .filter_map(|error| error.path.as_deref())
        .collect();
    paths.dedup();
    assert_eq!(
        paths,
        ["email", "currency", "familyName"]
            .map(|field| format!("/CreateCustomers/customers/customer[57]/{field}"))
    );
    let last = world.get(results[199].id.as_ref().unwrap()).await;
    assert_eq!(last.data.legal_name.as_deref(), Some("O200"));
}

#[tokio::test]
async fn a_key_taken_within_the_batch_is_a_duplicate() {
    let world = World::new().await;
    let content = records(3, |number| {
        format!(
            "{}<externalKeys><externalKey><sourceSystem>S</sourceSystem><externalId>{}</externalId>\
             </externalKey></externalKeys>",
            organization(number),
            number % 2
        )
    });
    let results = results(&world, &content).await;
    let success: Vec<_> = results.iter().map(|result| result.success).collect();
    assert_eq!(success, [true, true, false]);
    let error = &results[2].errors.as_ref().unwrap().error[0];
    assert_eq!(error.code, "DuplicateCustomer");
    assert!(error.message.contains(results[0].id.as_ref().unwrap()));
}

#[tokio::test]
async fn more_than_two_hundred_are_refused_before_anything_is_written() {
    let world = World::new().await;
    match world
        .fault("CreateCustomers", &records(201, organization))
        .await
    {
        Fault::LimitExceeded(detail) => {
            assert_eq!(detail.limit, "batchRecords");
            assert_eq!((detail.maximum, detail.value), (200, Some(201)));
        }
        other => panic!("{other:?}"),
    }
    let found = world
        .page("<criteria><type>organization</type></criteria>")
        .await;
    assert_eq!(found.customers.customer, []);
}

#[tokio::test]
async fn an_empty_batch_is_invalid() {
    let world = World::new().await;
    let found = crate::world::violations(world.fault("CreateCustomers", "<customers/>").await);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "/CreateCustomers/customers/customer");
}
