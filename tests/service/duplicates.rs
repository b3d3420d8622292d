//! `FindDuplicateCustomers`.

use crate::world::{World, caller, everything, violations};
use castile::access::Scope;
use castile::contract::*;

/// Who is found, in order, and why; and whether there are more.
async fn found(world: &World, content: &str) -> (Vec<(String, String)>, bool) {
    match world.answer("FindDuplicateCustomers", content).await {
        Response::FindDuplicateCustomers(answer) => {
            let duplicates = answer.page.duplicates.duplicate.into_iter();
            let told = duplicates.map(|one| {
                let reasons = one.reasons.reason.iter().map(|reason| reason.as_str());
                (one.customer.id, reasons.collect::<Vec<_>>().join(" "))
            });
            (told.collect(), answer.page.more)
        }
        other => panic!("no duplicates: {other:?}"),
    }
}

fn person(rest: &str) -> String {
    format!("<type>person</type><familyName>Nobody</familyName>{rest}")
}

fn organization(name: &str, rest: &str) -> String {
    format!("<type>organization</type><legalName>{name}</legalName>{rest}")
}

#[tokio::test]
async fn each_value_that_is_shared_is_a_reason_and_more_reasons_come_first() {
    let world = World::new().await;
    let name =
        "<type>person</type><givenName>Ana María</givenName><familyName>García Lorca</familyName>";
    let asked = world
        .create(&format!(
            "{name}<taxId>ES-12.3</taxId><email>ana@example.com</email><phone>+34 91 123</phone>"
        ))
        .await;
    let mail = world
        .create(&person("<email>ANA@Example.COM</email>"))
        .await;
    let phone = world.create(&person("<phone>0034-91123</phone>")).await;
    let tax = world
        .create(&person(
            "<taxId>es 123</taxId><email>ana@example.com</email>",
        ))
        .await;
    let named = world
        .create(
            "<type>person</type><givenName>MARIA, ANA</givenName><familyName>Lorca-García</familyName>",
        )
        .await;
    world
        .create(
            "<type>person</type><givenName>Ana</givenName><familyName>García Lorca</familyName>",
        )
        .await;
    world
        .create(&person("<email>ana@example.org</email>"))
        .await;
    let expected = vec![
        (tax.id, "taxId email".to_owned()),
        (mail.id, "email".to_owned()),
        (phone.id, "phone".to_owned()),
        (named.id, "personName".to_owned()),
    ];
    let by_id = found(&world, &format!("<id>{}</id>", asked.id)).await;
    assert_eq!(by_id, (expected.clone(), false));

    // By data nobody is left out, and asking writes nothing.
    let by_data = found(&world, "<data><taxId>ES123</taxId></data>").await;
    let both = vec![
        (asked.id, "taxId".to_owned()),
        (expected[0].0.clone(), "taxId".to_owned()),
    ];
    assert_eq!(by_data, (both, false));
}

#[tokio::test]
async fn names_are_compared_whole() {
    let world = World::new().await;
    let shown = world
        .create("<type>person</type><displayName>Ada King, Lovelace</displayName>")
        .await;
    let firm = world
        .create(&organization("Åse &amp; Söhne, GmbH", ""))
        .await;
    world
        .create(&organization("Ase Sohne GmbH Holding", ""))
        .await;
    world.create(&organization("GmbH Sohne Ase", "")).await;
    for (data, expected) in [
        (
            "<displayName>LOVELACE ada king</displayName>",
            Some((&shown.id, "personName")),
        ),
        ("<displayName>Ada Lovelace</displayName>", None),
        (
            "<legalName>ASE SÖHNE GMBH</legalName>",
            Some((&firm.id, "organizationName")),
        ),
        ("<legalName>ASE SÖHNE</legalName>", None),
        ("<legalName>--</legalName>", None),
    ] {
        let expected = expected.map(|(id, reason)| (id.clone(), reason.to_owned()));
        let answer = found(&world, &format!("<data>{data}</data>")).await;
        assert_eq!(answer, (expected.into_iter().collect(), false), "{data}");
    }
}

#[tokio::test]
async fn who_is_deleted_is_neither_found_nor_asked_about() {
    let world = World::new().await;
    let kept = world.create(&person("<email>a@example.com</email>")).await;
    let gone = world.create(&person("<email>a@example.com</email>")).await;
    let asked = format!("<id>{}</id>", kept.id);
    assert_eq!(found(&world, &asked).await.0.len(), 1);
    let deletion = format!("<id>{}</id>", gone.id);
    world.write("DeleteCustomer", &deletion).await;
    assert_eq!(found(&world, &asked).await, (Vec::new(), false));
    for (id, reason) in [
        (gone.id.as_str(), NotFoundReason::Deleted),
        (
            "00000000-0000-7000-8000-000000000000",
            NotFoundReason::Unknown,
        ),
    ] {
        let fault = world
            .fault("FindDuplicateCustomers", &format!("<id>{id}</id>"))
            .await;
        assert!(
            matches!(&fault, Fault::CustomerNotFound(detail) if detail.reason == reason),
            "{fault:?}"
        );
    }
}

#[tokio::test]
async fn a_value_that_hundreds_share_is_compared_with_some_and_says_so() {
    let world = World::new().await;
    let one = person("<email>info@example.com</email>");
    let list = format!("<customer>{one}</customer>").repeat(100);
    let data = "<data><email>info@example.com</email></data>";
    for _ in 0..2 {
        world
            .answer("CreateCustomers", &format!("<customers>{list}</customers>"))
            .await;
    }
    let (all, more) = found(&world, &format!("{data}<pageSize>2000</pageSize>")).await;
    assert_eq!((all.len(), more), (200, false));
    assert!(all.is_sorted());
    let (usual, more) = found(&world, data).await;
    assert_eq!((usual.as_slice(), more), (&all[..50], true));
    let (three, more) = found(&world, &format!("{data}<pageSize>3</pageSize>")).await;
    assert_eq!((three.as_slice(), more), (&all[..3], true));
    world
        .create(&person("<email>info@example.com</email>"))
        .await;
    let (first, more) = found(&world, &format!("{data}<pageSize>2000</pageSize>")).await;
    assert_eq!((first, more), (all, true));
}

#[tokio::test]
async fn a_request_that_asks_for_nothing_or_too_much_is_refused() {
    let world = World::new().await;
    let id = "<id>00000000-0000-7000-8000-000000000000</id>";
    for (content, expected) in [
        (String::new(), ("/FindDuplicateCustomers", "required")),
        (
            format!("{id}<data/>"),
            ("/FindDuplicateCustomers/data", "unique"),
        ),
        (
            "<data><familyName>Only</familyName></data>".to_owned(),
            ("/FindDuplicateCustomers/data", "required"),
        ),
        (
            "<data><email>nobody</email></data>".to_owned(),
            ("/FindDuplicateCustomers/data/email", "pattern"),
        ),
    ] {
        let found = violations(world.fault("FindDuplicateCustomers", &content).await);
        let (path, rule) = expected;
        assert_eq!(
            found.first(),
            Some(&(path.to_owned(), rule.to_owned())),
            "{content}"
        );
    }
    let fault = world
        .fault(
            "FindDuplicateCustomers",
            &format!("{id}<pageSize>2001</pageSize>"),
        )
        .await;
    assert!(matches!(fault, Fault::LimitExceeded(_)), "{fault:?}");
}

#[tokio::test]
async fn who_may_not_see_protected_values_does_not() {
    let world = World::new().await;
    let made = world.create(&person("<email>a@example.com</email>")).await;
    let reader = caller("shop", &[Scope::Read]);
    let data = "<data><email>a@example.com</email></data>";
    let answer = world.send(&reader, "FindDuplicateCustomers", data).await;
    let Ok(Response::FindDuplicateCustomers(answer)) = answer else {
        panic!("{answer:?}")
    };
    let customer = &answer.page.duplicates.duplicate[0].customer;
    assert_eq!(customer.id, made.id);
    assert_eq!(customer.data.email, None);
    assert!(customer.hidden.is_some());
    let nobody = caller("none", &[Scope::Write]);
    let refused = world.send(&nobody, "FindDuplicateCustomers", data).await;
    assert!(matches!(
        refused.unwrap_err().fault,
        Fault::NotAuthorized(_)
    ));
    assert!(
        world
            .send(&everything(), "FindDuplicateCustomers", data)
            .await
            .is_ok()
    );
}
