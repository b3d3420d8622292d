use super::*;

const EMAIL: BlindIndex = BlindIndex {
    field: 12,
    kind: castile_soap::describe::IndexKind::Email,
    bits: 32,
};

fn root(byte: u8) -> RootKey {
    RootKey::new(&Zeroizing::new([byte; 32])).unwrap()
}

#[test]
fn a_reopened_keyring_opens_what_was_sealed() {
    let (keyring, rows) = Keyring::create(&root(1)).unwrap();
    let customer = Uuid::from_u128(7);
    let (data_key, wrapped) = keyring.new_data_key(customer, &mut Nonces::new()).unwrap();
    let mut sealed = Vec::new();
    data_key
        .seal(12, 0, b"a@example.org", &mut Nonces::new(), &mut sealed)
        .unwrap();

    let reopened = Keyring::open(&root(1), &rows).unwrap();
    let data_key = reopened.open_data_key(customer, &wrapped).unwrap();
    assert_eq!(*data_key.open(12, 0, &sealed).unwrap(), b"a@example.org");
    assert_eq!(
        reopened.search_terms(EMAIL, "A@Example.ORG ").unwrap(),
        keyring.terms(EMAIL, "a@example.org").unwrap()
    );
}

#[test]
fn a_wrong_root_key_is_told_from_a_damaged_row() {
    let (_, mut rows) = Keyring::create(&root(1)).unwrap();
    assert!(matches!(
        Keyring::open(&root(2), &rows),
        Err(Error::WrongRootKey)
    ));
    rows.keks[0].wrapped[20] ^= 1;
    assert!(matches!(
        Keyring::open(&root(1), &rows),
        Err(Error::DamagedKey(KeyKind::Kek, 1))
    ));
}

#[test]
fn a_wrapped_key_does_not_open_in_another_place() {
    let (_, rows) = Keyring::create(&root(1)).unwrap();
    let mut moved = rows.clone();
    moved.keks[0]
        .wrapped
        .clone_from(&rows.index_keys[0].wrapped);
    assert!(Keyring::open(&root(1), &moved).is_err());
    let mut renumbered = rows;
    renumbered.keks[0].version = 2;
    assert!(Keyring::open(&root(1), &renumbered).is_err());
}

#[test]
fn a_data_key_does_not_open_for_another_customer() {
    let (keyring, _) = Keyring::create(&root(1)).unwrap();
    let (_, wrapped) = keyring
        .new_data_key(Uuid::from_u128(7), &mut Nonces::new())
        .unwrap();
    assert!(matches!(
        keyring.open_data_key(Uuid::from_u128(8), &wrapped),
        Err(Error::DataKey)
    ));
}

#[test]
fn one_key_of_a_kind_must_be_active() {
    let (_, rows) = Keyring::create(&root(1)).unwrap();
    let mut none = rows.clone();
    none.keks[0].state = KeyState::Retiring;
    assert!(matches!(
        Keyring::open(&root(1), &none),
        Err(Error::ActiveKey(KeyKind::Kek))
    ));
    let mut two = rows;
    two.index_keys.push(WrappedIndexKey {
        state: KeyState::Active,
        ..new_index_key(&root(1), 2).unwrap()
    });
    assert!(matches!(
        Keyring::open(&root(1), &two),
        Err(Error::ActiveKey(KeyKind::Index))
    ));
}

#[test]
fn a_rotated_kek_rewraps_the_same_data_key() {
    let (keyring, mut rows) = Keyring::create(&root(1)).unwrap();
    let customer = Uuid::from_u128(7);
    let (data_key, old) = keyring.new_data_key(customer, &mut Nonces::new()).unwrap();
    let mut sealed = Vec::new();
    data_key
        .seal(12, 0, b"value", &mut Nonces::new(), &mut sealed)
        .unwrap();
    assert_eq!(keyring.rewrap_data_key(customer, &old).unwrap(), None);

    rows.keks[0].state = KeyState::Retiring;
    rows.keks.push(WrappedKek {
        state: KeyState::Active,
        ..new_kek(&root(1), 2).unwrap()
    });
    let rotating = Keyring::open(&root(1), &rows).unwrap();
    let new = rotating.rewrap_data_key(customer, &old).unwrap().unwrap();
    assert_eq!(new.kek_version, 2);

    rows.keks[0].state = KeyState::Retired;
    let rotated = Keyring::open(&root(1), &rows).unwrap();
    assert!(matches!(
        rotated.open_data_key(customer, &old),
        Err(Error::UnknownKey(KeyKind::Kek, 1))
    ));
    let data_key = rotated.open_data_key(customer, &new).unwrap();
    assert_eq!(*data_key.open(12, 0, &sealed).unwrap(), b"value");
}

#[test]
fn a_pending_index_key_is_written_and_not_searched() {
    let (_, mut rows) = Keyring::create(&root(1)).unwrap();
    rows.index_keys.push(new_index_key(&root(1), 2).unwrap());
    let keyring = Keyring::open(&root(1), &rows).unwrap();
    let versions = |terms: Vec<Term>| terms.iter().map(|t| t.version).collect::<Vec<_>>();
    assert_eq!(versions(keyring.terms(EMAIL, "a@b").unwrap()), [1, 2]);
    assert_eq!(versions(keyring.search_terms(EMAIL, "a@b").unwrap()), [1]);
}

#[test]
fn a_token_opens_only_for_its_purpose_and_associated_data() {
    let (keyring, _) = Keyring::create(&root(1)).unwrap();
    let token = keyring.seal_token("cursor", b"client", b"after").unwrap();
    assert_eq!(
        *keyring.open_token("cursor", b"client", &token).unwrap(),
        b"after"
    );
    let other = |purpose, associated, token: &str| {
        matches!(
            keyring.open_token(purpose, associated, token),
            Err(Error::Token)
        )
    };
    assert!(other("changes", b"client", &token));
    assert!(other("cursorc", b"lient", &token));
    assert!(other("cursor", b"other", &token));
    assert!(other("cursor", b"client", &token[1..]));
    assert!(other("cursor", b"client", "not base64!"));
    assert!(other("cursor", b"client", ""));
}

#[test]
fn debug_shows_no_key() {
    let (keyring, _) = Keyring::create(&root(1)).unwrap();
    let (data_key, _) = keyring
        .new_data_key(Uuid::nil(), &mut Nonces::new())
        .unwrap();
    assert_eq!(
        format!("{:?} {keyring:?} {data_key:?}", root(1)),
        "RootKey Keyring { keks: [1], index_keys: [1], .. } \
         DataKey { customer: 00000000-0000-0000-0000-000000000000, .. }"
    );
}
