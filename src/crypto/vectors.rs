//! Test vectors: everything that is derived, wrapped, sealed or indexed, from fixed keys and
//! nonces. `tests/vectors/crypto.json` holds them, and `tests/vectors/check.py` makes them again
//! with another library. `CASTILE_UPDATE_VECTORS=1 cargo test vectors_are_made_again` writes the file anew: a
//! change in it means that existing databases no longer open.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use castile_soap::describe::IndexKind;
use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::index_key::IndexKey;
use super::kek::Kek;
use super::wrap::KeyBytes;
use super::{
    BlindIndex, DataKey, KeyKind, KeyState, Keyring, Nonces, RootKey, WrappedIndexKey, WrappedKek,
    WrappedKeys,
};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/crypto.json");
const CUSTOMERS: [&str; 2] = [
    "01890a5d-ac96-774b-bcce-b302099a8057",
    "ffffffff-ffff-7fff-bfff-ffffffffffff",
];

/// A key whose bytes count up from `first`.
fn key(first: u8) -> KeyBytes {
    Zeroizing::new(std::array::from_fn(|i| {
        first.wrapping_add(u8::try_from(i).unwrap())
    }))
}

fn nonce(byte: u8) -> [u8; 12] {
    [byte; 12]
}

fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap();
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}

fn root() -> RootKey {
    RootKey::from_base64(&BASE64_STANDARD.encode(key(0).as_slice())).unwrap()
}

fn wrapped_under_root(kind: KeyKind, version: u16, first: u8) -> Value {
    let wrapped = root().wrap(kind, version, nonce(first), &key(first));
    json!({
        "version": version,
        "key": hex(key(first).as_slice()),
        "nonce": hex(&nonce(first)),
        "wrapped": hex(&wrapped.unwrap()),
        "check": hex(&root().check()),
    })
}

fn data_key(customer: &str, kek_version: u16, kek: u8, first: u8) -> Value {
    let kek = Kek::new(kek_version, KeyState::Active, &key(kek));
    let id = Uuid::parse_str(customer).unwrap();
    let row = kek.wrap_data_key(id, nonce(first), &key(first)).unwrap();
    json!({
        "customer": customer,
        "kek_version": kek_version,
        "key": hex(key(first).as_slice()),
        "nonce": hex(&nonce(first)),
        "wrapped": hex(&row.wrapped),
    })
}

fn field(customer: &str, first: u8, field: u16, entry: u16, plaintext: &str) -> Value {
    let data_key = DataKey::new(Uuid::parse_str(customer).unwrap(), &key(first)).unwrap();
    let unique = nonce(plaintext.len().try_into().unwrap());
    let mut sealed = Vec::new();
    data_key
        .seal(
            field,
            entry,
            plaintext.as_bytes(),
            &mut Nonces::fixed(&[unique]),
            &mut sealed,
        )
        .unwrap();
    assert_eq!(
        **data_key.open_text(field, entry, &sealed).unwrap(),
        *plaintext
    );
    json!({
        "customer": customer,
        "key": hex(key(first).as_slice()),
        "field": field,
        "entry": entry,
        "nonce": hex(&unique),
        "plaintext": plaintext,
        "sealed": hex(&sealed),
    })
}

fn index(version: u16, first: u8, field: u16, kind: &str, bits: u8, value: &str) -> Value {
    let index_key = IndexKey::new(version, KeyState::Active, &key(first)).unwrap();
    let blind = BlindIndex {
        field,
        kind: match kind {
            "email" => IndexKind::Email,
            "phone" => IndexKind::Phone,
            "identifier" => IndexKind::Identifier,
            _ => IndexKind::Name,
        },
        bits,
    };
    let words = blind.words(value);
    let mut terms = Vec::new();
    index_key.terms(blind, &words, &mut terms).unwrap();
    json!({
        "key": hex(key(first).as_slice()),
        "version": version,
        "field": field,
        "kind": kind,
        "bits": bits,
        "value": value,
        "words": words.iter().map(|word| word.as_str()).collect::<Vec<_>>(),
        "tokens": terms.iter().map(|term| term.token).collect::<Vec<_>>(),
    })
}

fn exact(version: u16, first: u8, field: u16, value: &str) -> Value {
    let index_key = IndexKey::new(version, KeyState::Active, &key(first)).unwrap();
    let words = vec![Zeroizing::new(value.to_owned())];
    let mut terms = Vec::new();
    let blind = BlindIndex::exact(field);
    index_key.terms(blind, &words, &mut terms).unwrap();
    json!({
        "key": hex(key(first).as_slice()),
        "version": version,
        "field": field,
        "kind": "exact",
        "bits": blind.bits,
        "value": value,
        "words": [value],
        "tokens": [terms[0].token],
    })
}

fn token(version: u16, first: u8, purpose: &str, associated: &[u8], content: &[u8]) -> Value {
    let index_key = IndexKey::new(version, KeyState::Active, &key(first)).unwrap();
    let unique = nonce(first ^ 0xFF);
    let token = index_key.seal_token(purpose, associated, content, &mut Nonces::fixed(&[unique]));
    json!({
        "key": hex(key(first).as_slice()),
        "version": version,
        "purpose": purpose,
        "associated": hex(associated),
        "nonce": hex(&unique),
        "content": hex(content),
        "token": token.unwrap(),
    })
}

fn request(version: u16, first: u8, said: &str) -> Value {
    let index_key = IndexKey::new(version, KeyState::Active, &key(first)).unwrap();
    let digest = index_key.request_digest(said.as_bytes());
    assert!(index_key.is_request(said.as_bytes(), &digest[2..]));
    json!({
        "key": hex(key(first).as_slice()),
        "version": version,
        "said": said,
        "digest": hex(&digest),
    })
}

fn vectors() -> Value {
    let [first, second] = CUSTOMERS;
    json!({
        "root_key": BASE64_STANDARD.encode(key(0).as_slice()),
        "keks": [
            wrapped_under_root(KeyKind::Kek, 1, 0x20),
            wrapped_under_root(KeyKind::Kek, 258, 0x40),
        ],
        "index_keys": [
            wrapped_under_root(KeyKind::Index, 1, 0x60),
            wrapped_under_root(KeyKind::Index, 258, 0x80),
        ],
        "data_keys": [
            data_key(first, 1, 0x20, 0xA0),
            data_key(second, 258, 0x40, 0xC0),
        ],
        "fields": [
            field(first, 0xA0, 12, 0, ""),
            field(first, 0xA0, 12, 0, "ann.lee@example.org"),
            field(first, 0xA0, 20, 3, "exactly sixteen."),
            field(second, 0xC0, 65535, 258, "Straße 王 \u{1F600}"),
        ],
        "indexes": [
            index(1, 0x60, 12, "email", 32, " Ann.Lee@Example.ORG "),
            index(258, 0x80, 12, "email", 32, "ann.lee@example.org"),
            index(1, 0x60, 13, "phone", 32, "0049 (30) 12-34"),
            index(1, 0x60, 13, "phone", 63, "+49301234"),
            index(1, 0x60, 13, "phone", 32, "ext."),
            index(1, 0x60, 9, "identifier", 24, "de 123-456.789 ß"),
            index(1, 0x60, 300, "name", 16, "José MÜLLER-Lüdenscheidt O’Brien jose"),
            index(1, 0x60, 300, "name", 1, "Οδυσσεύς Weiß GROẞ"),
            exact(1, 0x60, 25, "SAP-P01\u{0}0000471100 ä"),
        ],
        "tokens": [
            token(1, 0x60, "search cursor", b"admin", b"\x00\x01after"),
            token(258, 0x80, "", b"", b""),
        ],
        "requests": [
            request(1, 0x60, "<DeleteCustomer><id>1</id></DeleteCustomer>"),
            request(258, 0x80, ""),
        ],
    })
}

#[test]
fn vectors_are_made_again() {
    let made = vectors();
    if std::env::var_os("CASTILE_UPDATE_VECTORS").is_some() {
        std::fs::write(FILE, format!("{made:#}\n")).unwrap();
    }
    let stored: Value = serde_json::from_str(&std::fs::read_to_string(FILE).unwrap()).unwrap();
    assert_eq!(made, stored);
}

#[test]
fn a_keyring_opens_the_vectors() {
    let stored: Value = serde_json::from_str(&std::fs::read_to_string(FILE).unwrap()).unwrap();
    let bytes = |value: &Value| -> Vec<u8> {
        let digits = value.as_str().unwrap();
        (0..digits.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
            .collect()
    };
    let rows = |name: &str| -> Vec<WrappedKek> {
        let states = [KeyState::Active, KeyState::Retiring];
        let rows = stored[name].as_array().unwrap().iter().zip(states);
        rows.map(|(row, state)| WrappedKek {
            version: row["version"].as_u64().unwrap().try_into().unwrap(),
            state,
            wrapped: bytes(&row["wrapped"]),
            check: bytes(&row["check"]),
        })
        .collect()
    };
    let index_keys = rows("index_keys").into_iter().map(|row| WrappedIndexKey {
        version: row.version,
        state: row.state,
        wrapped: row.wrapped,
        check: row.check,
    });
    let keys = WrappedKeys {
        keks: rows("keks"),
        index_keys: index_keys.collect(),
    };
    let keyring = Keyring::open(&root(), &keys).unwrap();
    for (row, field) in [(0, 1), (1, 3)] {
        let (row, field) = (&stored["data_keys"][row], &stored["fields"][field]);
        let customer = Uuid::parse_str(row["customer"].as_str().unwrap()).unwrap();
        let wrapped = super::WrappedDataKey {
            kek_version: row["kek_version"].as_u64().unwrap().try_into().unwrap(),
            wrapped: bytes(&row["wrapped"]),
        };
        let data_key = keyring.open_data_key(customer, &wrapped).unwrap();
        let number = |name: &str| field[name].as_u64().unwrap().try_into().unwrap();
        let opened = data_key.open_text(number("field"), number("entry"), &bytes(&field["sealed"]));
        assert_eq!(
            opened.unwrap().as_str(),
            field["plaintext"].as_str().unwrap()
        );
    }
    for token in stored["tokens"].as_array().unwrap() {
        let purpose = token["purpose"].as_str().unwrap();
        let associated = bytes(&token["associated"]);
        let opened = keyring.open_token(purpose, &associated, token["token"].as_str().unwrap());
        assert_eq!(*opened.unwrap(), bytes(&token["content"]));
    }
}
