//! What is written is read back, and nothing else.

use crate::world::World;
use castile::contract::*;

const EVERYTHING: &str = "
    <type>person</type><status>blocked</status><givenName>Ana  María </givenName>
    <familyName>García</familyName><displayName>Ana &lt;A&gt;</displayName><legalName/>
    <sortName>garcia</sortName><dateOfBirth>1984-02-29</dateOfBirth><taxId>ES-1</taxId>
    <registrationNumber>R 1</registrationNumber><email>Ana@example.com</email>
    <phone>+34 91 123 45 67</phone>
    <contactPoints><contactPoint><kind>mobile</kind><value>+34 600</value></contactPoint>
      <contactPoint><kind>web</kind><value>a.example</value><label>shop</label></contactPoint>
    </contactPoints>
    <addresses><address><kind>billing</kind><line1>Alcalá 1</line1><city>Madrid</city>
      <postalCode>28014</postalCode><country>ES</country></address>
      <address><kind>shipping</kind><line3>Nave 3</line3><region>M</region></address></addresses>
    <iban>ES9121000418450200051332</iban>
    <externalKeys><externalKey><sourceSystem>SAP</sourceSystem><externalId>1</externalId>
      </externalKey></externalKeys>
    <language>es-ES</language><currency>EUR</currency><creditLimit>12500.7500</creditLimit>
    <paymentTermDays>30</paymentTermDays>
    <consents><consent><purpose>newsletter</purpose><granted>1</granted>
      <recordedAt>2026-01-02T03:04:05.678Z</recordedAt></consent></consents>
    <tags><tag>gold</tag><tag>trade fair</tag></tags>
    <attributes><attribute><name>region</name><value/></attribute></attributes>
    <notes>First\nsecond</notes>";

#[tokio::test]
async fn every_value_comes_back() {
    let world = World::new().await;
    let made = world.create(EVERYTHING).await;
    let customer = world.get(&made.id).await;
    assert!(made.created);
    assert_eq!((&customer.id, &customer.version), (&made.id, &made.version));
    assert!(!customer.deleted);
    assert_eq!(customer.hidden, None);
    assert_eq!(customer.created_at, customer.updated_at);
    let data = customer.data;
    assert_eq!(data.r#type, Some(CustomerType::Person));
    assert_eq!(data.status, Some(CustomerStatus::Blocked));
    assert_eq!(data.given_name.unwrap().expose(), "Ana  María ");
    assert_eq!(data.display_name.unwrap().expose(), "Ana <A>");
    assert_eq!(data.legal_name.as_deref(), Some(""));
    assert_eq!(data.date_of_birth.unwrap().to_string(), "1984-02-29");
    let points = data.contact_points.unwrap().contact_point;
    assert_eq!(points[1].value.expose(), "a.example");
    assert_eq!(
        points[1]
            .label
            .as_ref()
            .map(|label| label.expose().as_str()),
        Some("shop")
    );
    let addresses = data.addresses.unwrap().address;
    assert_eq!(addresses[0].line1.as_ref().unwrap().expose(), "Alcalá 1");
    assert_eq!(addresses[1].line3.as_ref().unwrap().expose(), "Nave 3");
    assert_eq!(addresses[1].line1, None);
    assert_eq!(data.credit_limit.unwrap().to_string(), "12500.75");
    let consents = data.consents.unwrap().consent;
    assert_eq!(
        consents[0].recorded_at.to_string(),
        "2026-01-02T03:04:05.678Z"
    );
    assert_eq!(data.attributes.unwrap().attribute[0].value, "");
    assert_eq!(data.notes.unwrap().expose(), "First\nsecond");
}

#[tokio::test]
async fn an_empty_list_stays_apart_from_none() {
    let world = World::new().await;
    let made = world
        .create("<type>organization</type><legalName>A</legalName><tags/>")
        .await;
    let data = world.get(&made.id).await.data;
    assert_eq!(data.tags, Some(TagList { tag: vec![] }));
    assert_eq!(data.attributes, None);
    assert_eq!(data.status, Some(CustomerStatus::Active));
}

#[tokio::test]
async fn ids_are_read_in_any_case_and_written_in_lower() {
    let world = World::new().await;
    let made = world.create(EVERYTHING).await;
    assert_eq!(made.id, made.id.to_lowercase());
    assert_eq!(world.get(&made.id.to_uppercase()).await.id, made.id);
}

#[tokio::test]
async fn a_key_is_compared_exactly() {
    let world = World::new().await;
    let made = world.create(EVERYTHING).await;
    let key = |source: &str, id: &str| {
        format!("<sourceSystem>{source}</sourceSystem><externalId>{id}</externalId>")
    };
    match world.answer("GetCustomerByKey", &key("SAP", "1")).await {
        Response::GetCustomerByKey(answer) => assert_eq!(answer.customer.id, made.id),
        other => panic!("{other:?}"),
    }
    for (source, id) in [("sap", "1"), ("SAP", "01"), ("SAP", "1 "), ("SAP ", "1")] {
        match world.fault("GetCustomerByKey", &key(source, id)).await {
            Fault::CustomerNotFound(detail) => {
                assert_eq!(detail.reason, NotFoundReason::Unknown);
                assert_eq!(detail.external_key.unwrap().external_id, id);
                assert_eq!(detail.id, None);
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn not_found_says_whether_it_was_ever_there() {
    let world = World::new().await;
    let made = world.create(EVERYTHING).await;
    let id = format!("<id>{}</id>", made.id);
    world.write("DeleteCustomer", &id).await;
    let unknown = "<id>0190A3A0-0000-7000-8000-000000000000</id>";
    for (content, reason, id) in [
        (id.as_str(), NotFoundReason::Deleted, made.id.as_str()),
        (
            unknown,
            NotFoundReason::Unknown,
            "0190a3a0-0000-7000-8000-000000000000",
        ),
    ] {
        match world.fault("GetCustomer", content).await {
            Fault::CustomerNotFound(detail) => {
                assert_eq!(detail.reason, reason);
                assert_eq!(detail.id.as_deref(), Some(id));
            }
            other => panic!("{other:?}"),
        }
    }
}
