//! What a caller may do and see.

use crate::world::{World, caller};
use castile::access::Scope;
use castile::contract::*;

const PERSON: &str = "<type>person</type><familyName>García</familyName><legalName>L</legalName>\
    <addresses><address><kind>main</kind><line1>Alcalá 1</line1><city>Madrid</city></address>\
    </addresses>";

#[tokio::test]
async fn a_scope_is_asked_for_before_anything_else() {
    let world = World::new().await;
    let reader = caller("reader", &[Scope::Read]);
    let writer = caller("writer", &[Scope::Write]);
    for (who, name, content, scope) in [
        (
            &reader,
            "CreateCustomer",
            "<data><email/></data>",
            "customers:write",
        ),
        (&reader, "DeleteCustomer", "", "customers:write"),
        (&writer, "GetCustomer", "<id>x</id>", "customers:read"),
        (&writer, "SearchCustomers", "<criteria/>", "customers:read"),
    ] {
        match world.send(who, name, content).await.unwrap_err().fault {
            Fault::NotAuthorized(detail) => assert_eq!(detail.required_scope, scope),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn protected_fields_are_hidden_from_callers_without_the_scope() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let reader = caller("reader", &[Scope::Read]);
    let answer = world
        .send(&reader, "GetCustomer", &format!("<id>{}</id>", made.id))
        .await
        .unwrap();
    let Response::GetCustomer(answer) = answer else {
        panic!("{answer:?}")
    };
    let customer = answer.customer;
    let hidden = customer.hidden.unwrap().field;
    assert_eq!(
        hidden,
        [CustomerField::FamilyName, CustomerField::Addresses]
    );
    assert_eq!(customer.data.family_name, None);
    assert_eq!(customer.data.addresses, None);
    assert_eq!(customer.data.legal_name.as_deref(), Some("L"));
}

#[tokio::test]
async fn who_may_not_see_may_write_and_erases_nothing() {
    let world = World::new().await;
    let made = world.create(PERSON).await;
    let clerk = caller("clerk", &[Scope::Read, Scope::Write]);
    let content = format!(
        "<id>{}</id><version>{}</version><data><familyName>Pérez</familyName></data>",
        made.id, made.version
    );
    world
        .send(&clerk, "UpdateCustomer", &content)
        .await
        .unwrap();
    let data = world.get(&made.id).await.data;
    assert_eq!(data.family_name.unwrap().expose(), "Pérez");
    assert_eq!(data.addresses.unwrap().address.len(), 1);
}
