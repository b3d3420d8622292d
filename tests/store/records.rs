//! A customer's way into a row and back.

use crate::database::Home;
use crate::world::Apply as _;
use crate::world::applied;
use castile::contract::CustomerData;
use castile::crypto::{BlindIndex, Nonces};
use castile::store::{
    Error, ExternalKey, Filter, Id, Opened, Purpose, Query, Record, Stored, open,
};
use proptest::prelude::*;

/// Every field, with a canary in each protected one.
const WHOLE: &str = r#"{
  "type": "person", "status": "active",
  "givenName": "canary-given-Ñandú", "familyName": "de la canary-family", "displayName": "canary-display X",
  "legalName": "Aguas del Sur, S. A.", "sortName": "Aguas", "dateOfBirth": "1999-12-31",
  "taxId": "ES-canary-taxid", "registrationNumber": "R 7",
  "email": "canary-email@Example.com", "phone": "+34 600 111 222 333 444",
  "contactPoints": {"contactPoint": [
    {"kind": "mobile", "value": "canary-contact-one", "label": "canary-label"},
    {"kind": "other", "value": "canary-contact-two"}]},
  "addresses": {"address": [
    {"kind": "main", "line1": "canary-line-one", "line3": "canary-line-three", "city": "Ávila", "country": "ES"},
    {"kind": "billing", "line2": "canary-line-two", "region": "CL", "postalCode": "05001"}]},
  "iban": "ES0000canaryIBAN0000",
  "externalKeys": {"externalKey": [{"sourceSystem": "SAP", "externalId": "0001"}]},
  "language": "es", "currency": "EUR", "creditLimit": "2500.5", "paymentTermDays": 30,
  "consents": {"consent": [{"purpose": "newsletter", "granted": true, "recordedAt": "2026-01-02T03:04:05.678Z"}]},
  "tags": {"tag": ["vip", "a \"quoted\" one"]}, "attributes": {"attribute": []},
  "notes": "canary-notes\nsecond line"
}"#;

fn record(data: CustomerData) -> Record {
    Record {
        id: Id::new(),
        version: 1,
        created_at: 10,
        updated_at: 11,
        deleted_at: None,
        data,
    }
}

async fn world() -> (Home, Opened) {
    let home = Home::new().await;
    let opened = open(&home.settings(), Purpose::Serve).await.unwrap();
    (home, opened)
}

async fn store(opened: &Opened, record: &Record) -> Stored {
    let write = record.create(&opened.keyring, &mut Nonces::new()).unwrap();
    assert_eq!(
        opened.engine.apply(vec![write]).await.unwrap(),
        [applied(1)]
    );
    opened.engine.find(record.id).await.unwrap().unwrap()
}

async fn by_family(opened: &Opened, sought: &str) -> Vec<Id> {
    let index = BlindIndex::of(CustomerData::FAMILY_NAME).unwrap();
    let filter = Filter {
        terms: opened.keyring.search_terms(index, sought).unwrap(),
        ..Filter::default()
    };
    let query = Query {
        filter,
        limit: 10,
        ..Query::default()
    };
    let page = opened.engine.candidates(query).await.unwrap();
    page.iter().map(|stored| stored.row.id).collect()
}

#[tokio::test]
async fn the_whole_customer_comes_back() {
    let (_home, opened) = world().await;
    let record = record(serde_json::from_str(WHOLE).unwrap());
    let stored = store(&opened, &record).await;
    assert_eq!(stored.clone().open(&opened.keyring).unwrap(), record);
    assert_eq!(stored.row.credit_limit.as_deref(), Some("2500.5"));
    let clear = r#"[{"kind":"main","city":"Ávila","country":"ES"},{"kind":"billing","region":"CL","postalCode":"05001"}]"#;
    assert_eq!(stored.row.addresses.as_deref(), Some(clear));
}

#[tokio::test]
async fn absent_and_empty_are_kept_apart() {
    let (_home, opened) = world().await;
    let nothing = record(CustomerData::default());
    let stored = store(&opened, &nothing).await;
    assert!(stored.row.sealed.is_empty());
    assert_eq!(stored.open(&opened.keyring).unwrap(), nothing);
    let empty =
        r#"{"givenName": "", "legalName": "", "tags": {"tag": []}, "addresses": {"address": []}}"#;
    let empty = record(serde_json::from_str(empty).unwrap());
    let stored = store(&opened, &empty).await;
    assert_eq!(stored.open(&opened.keyring).unwrap(), empty);
}

#[tokio::test]
async fn an_update_changes_what_is_sealed_found_and_held() {
    let (_home, opened) = world().await;
    let old = record(serde_json::from_str(WHOLE).unwrap());
    let stored = store(&opened, &old).await;
    assert_eq!(by_family(&opened, "Family LA canary").await, [old.id]);
    let mut new = old.clone();
    new.version = 2;
    new.data.family_name = Some("García".into());
    new.data.email = None;
    new.data.external_keys.as_mut().unwrap().external_key[0].external_id = "2".to_owned();
    let write = new.update(&opened.keyring, &stored, &old).unwrap();
    assert_eq!(write.keys.added.len(), 1);
    assert_eq!(write.keys.removed.len(), 1);
    assert_eq!(
        opened.engine.apply(vec![write]).await.unwrap(),
        [applied(2)]
    );
    let stored = opened.engine.find(old.id).await.unwrap().unwrap();
    assert_eq!(stored.open(&opened.keyring).unwrap(), new);
    assert!(by_family(&opened, "canary").await.is_empty());
    assert_eq!(by_family(&opened, "garcia").await, [old.id]);
    let key = |external_id: &str| ExternalKey {
        source_system: "SAP".to_owned(),
        external_id: external_id.to_owned(),
    };
    assert_eq!(opened.engine.find_by_key(&key("0001")).await.unwrap(), None);
    assert!(
        opened
            .engine
            .find_by_key(&key("2"))
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn a_value_moved_or_altered_does_not_open() {
    let (_home, opened) = world().await;
    let whole = record(serde_json::from_str(WHOLE).unwrap());
    let mut other = record(serde_json::from_str(WHOLE).unwrap());
    other.data.external_keys = None;
    let stored = store(&opened, &whole).await;
    let foreign = store(&opened, &other).await;
    let damaged = |change: &dyn Fn(&mut Stored)| {
        let mut stored = stored.clone();
        change(&mut stored);
        let error = stored.open(&opened.keyring).unwrap_err();
        assert!(matches!(error, Error::Damaged { .. }));
        let text = error.to_string();
        assert!(text.contains(&whole.id.to_string()) && !text.contains("canary"));
    };
    damaged(&|stored| stored.row.sealed.clone_from(&foreign.row.sealed));
    damaged(&|stored| stored.data_key.clone_from(&foreign.data_key));
    damaged(&|stored| stored.data_key = None);
    damaged(&|stored| stored.row.sealed.truncate(60));
    damaged(&|stored| stored.row.sealed[40] ^= 1);
    damaged(&|stored| stored.row.sealed[1] = 13); // the given name as a family name
    damaged(&|stored| stored.row.sealed[0] = 9); // a field that the contract does not have
    damaged(&|stored| stored.row.contact_points = None);
    damaged(&|stored| stored.row.addresses = Some("[{\"kind\":\"moon\"}]".to_owned()));
    damaged(&|stored| stored.row.status = Some("unheard of".to_owned()));
}

#[tokio::test]
async fn nothing_protected_stands_in_the_data_directory() {
    let (directory, opened) = world().await;
    for _ in 0..50 {
        let mut data: CustomerData = serde_json::from_str(WHOLE).unwrap();
        data.external_keys = None;
        store(&opened, &record(data)).await;
    }
    let look = || {
        for entry in std::fs::read_dir(directory.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            for canary in ["canary", "CANARY", "60011122", "1999-12-31"] {
                let wide: Vec<u8> = canary.bytes().flat_map(|byte| [byte, 0]).collect();
                for form in [canary.as_bytes(), &wide] {
                    assert!(!bytes.windows(form.len()).any(|window| window == form));
                }
            }
        }
    };
    look();
    drop(opened);
    look();
}

proptest! {
    #[test]
    fn open_of_seal_is_the_value(
        names in prop::collection::vec(prop::option::of("\\PC{0,40}"), 4),
        lines in prop::collection::vec(prop::collection::vec(prop::option::of("\\PC{0,60}"), 3), 0..5),
        notes in prop::option::of("(\\PC|\\n){0,300}"),
    ) {
        thread_local! {
            static KEYRING: castile::crypto::Keyring = {
                let root = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
                let root = castile::crypto::RootKey::from_base64(root).unwrap();
                castile::crypto::Keyring::create(&root).unwrap().0
            };
        }
        let mut data = CustomerData::default();
        let mut names = names.into_iter().map(|name| name.as_deref().map(Into::into));
        data.given_name = names.next().flatten();
        data.family_name = names.next().flatten();
        data.tax_id = names.next().flatten();
        data.email = names.next().flatten();
        data.notes = notes.as_deref().map(Into::into);
        let addresses: Vec<_> = lines.iter().map(|lines| serde_json::json!({
            "kind": "main", "line1": lines[0].as_deref().unwrap_or(""),
        })).collect();
        data.addresses = serde_json::from_value(serde_json::json!({"address": addresses})).unwrap();
        for (address, lines) in data.addresses.as_mut().unwrap().address.iter_mut().zip(lines) {
            address.line1 = lines[0].as_deref().map(Into::into);
            address.line2 = lines[1].as_deref().map(Into::into);
            address.line3 = lines[2].as_deref().map(Into::into);
        }
        let record = record(data);
        KEYRING.with(|keyring| {
            let write = record.create(keyring, &mut Nonces::new()).unwrap();
            let stored = Stored { row: write.row, data_key: write.data_key };
            prop_assert_eq!(stored.open(keyring).unwrap(), record);
            Ok(())
        })?;
    }
}
