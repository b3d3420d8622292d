//! Lists within a customer.

use crate::world::{World, violations};

fn keys(count: usize) -> String {
    let key = |number| {
        format!(
            "<externalKey><sourceSystem>CRM</sourceSystem><externalId>{number}</externalId>\
             </externalKey>"
        )
    };
    (0..count).map(key).collect()
}

#[tokio::test]
async fn an_upsert_does_not_make_a_list_longer_than_the_contract_has_it() {
    let world = World::new().await;
    let upsert = |key: &str, count| {
        format!(
            "<sourceSystem>CRM</sourceSystem><externalId>{key}</externalId><data>\
             <type>person</type><familyName>García</familyName>\
             <externalKeys>{}</externalKeys></data>",
            keys(count)
        )
    };
    let refused = world.fault("UpsertCustomer", &upsert("other", 100)).await;
    let path = "/UpsertCustomer/data/externalKeys".to_owned();
    assert_eq!(violations(refused), [(path, "maxOccurs".to_owned())]);
    for (key, count) in [("99", 100), ("0", 99)] {
        let made = world.write("UpsertCustomer", &upsert(key, count)).await;
        let list = world.get(&made.id).await.data.external_keys.unwrap();
        assert_eq!(list.external_key.len(), count, "{key}");
    }
    let made = world.write("UpsertCustomer", &upsert("other", 0)).await;
    let list = world.get(&made.id).await.data.external_keys.unwrap();
    assert_eq!(list.external_key[0].external_id, "other");
}

#[tokio::test]
async fn a_shorter_list_keeps_each_entrys_own_protected_values() {
    let world = World::new().await;
    let address = |lines: &str| format!("<address><kind>main</kind>{lines}</address>");
    let point = |value: &str| {
        format!("<contactPoint><kind>phone</kind><value>{value}</value></contactPoint>")
    };
    let lists = |points: &[&str], addresses: &[&str]| {
        let points: String = points.iter().map(|value| point(value)).collect();
        let addresses: String = addresses.iter().map(|lines| address(lines)).collect();
        format!("<contactPoints>{points}</contactPoints><addresses>{addresses}</addresses><notes/>")
    };
    let all = ["<line1>a</line1>", "", "<line1/><line3>c</line3>"];
    let person = "<type>person</type><familyName>García</familyName>";
    let made = world
        .create(&format!("{person}{}", lists(&["1", "2", "3"], &all)))
        .await;
    let content = format!(
        "<id>{}</id><version>1</version><data>{}</data>",
        made.id,
        lists(&["3", "1"], &all[1..])
    );
    world.write("UpdateCustomer", &content).await;
    let data = world.get(&made.id).await.data;
    let points = data.contact_points.unwrap().contact_point;
    let values: Vec<_> = points.iter().map(|point| point.value.expose()).collect();
    assert_eq!(values, ["3", "1"]);
    let addresses = data.addresses.unwrap().address;
    let lines = |index: usize| {
        let address = &addresses[index];
        [&address.line1, &address.line2, &address.line3]
            .map(|line| line.as_ref().map(|line| line.expose().as_str()))
    };
    assert_eq!(addresses.len(), 2);
    assert_eq!(lines(0), [None; 3]);
    assert_eq!(lines(1), [Some(""), None, Some("c")]);
    assert_eq!(data.notes.unwrap().expose(), "");
}
