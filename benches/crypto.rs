//! Seal, open and index one customer of some twenty protected values, as the store does it.

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot run should stop"
)]

use std::hint::black_box;

use castile::crypto::{BlindIndex, DataKey, Keyring, Nonces, RootKey, WrappedDataKey};
use castile_soap::describe::IndexKind;
use criterion::{Criterion, criterion_group, criterion_main};
use uuid::Uuid;

const CUSTOMER: Uuid = Uuid::from_u128(0x0189_0a5d_ac96_774b_bcce_b302_099a_8057);

const VALUES: [(u16, u16, &str); 20] = [
    (1, 0, "Anna Maria"),
    (2, 0, "Müller-Lüdenscheidt"),
    (3, 0, "Dr. Anna Maria Müller-Lüdenscheidt"),
    (4, 0, "1980-02-29"),
    (5, 0, "DE 123 456 789"),
    (6, 0, "anna.mueller@example.org"),
    (7, 0, "+49 30 12345678"),
    (8, 0, "anna@example.com"),
    (8, 1, "+49 171 1234567"),
    (8, 2, "https://example.org/anna"),
    (9, 0, "Hauptstraße 17"),
    (9, 1, "Industrieweg 4"),
    (9, 2, "Postfach 12 34"),
    (10, 0, "Hinterhaus, 3. Stock"),
    (10, 1, "Tor 7"),
    (10, 2, "c/o Beispiel GmbH"),
    (11, 0, "bei Schmidt"),
    (11, 1, "Rampe B"),
    (12, 0, "DE89 3704 0044 0532 0130 00"),
    (
        13,
        0,
        "Called on Monday; prefers to be written to. Delivery only before noon.",
    ),
];

const INDEXES: [(u16, IndexKind, &str); 6] = [
    (1, IndexKind::Name, "Anna Maria"),
    (2, IndexKind::Name, "Müller-Lüdenscheidt"),
    (3, IndexKind::Name, "Dr. Anna Maria Müller-Lüdenscheidt"),
    (5, IndexKind::Identifier, "DE 123 456 789"),
    (6, IndexKind::Email, "anna.mueller@example.org"),
    (7, IndexKind::Phone, "+49 30 12345678"),
];

fn sealed(key: &DataKey) -> Vec<Vec<u8>> {
    let mut nonces = Nonces::new();
    let mut sealed = Vec::new();
    for (field, entry, value) in VALUES {
        let mut out = Vec::with_capacity(128);
        key.seal(field, entry, value.as_bytes(), &mut nonces, &mut out)
            .expect("a value is sealed");
        sealed.push(out);
    }
    sealed
}

fn customer(c: &mut Criterion) {
    let root =
        RootKey::from_base64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=").expect("32 bytes");
    let (keyring, _) = Keyring::create(&root).expect("a keyring");
    let (key, wrapped): (DataKey, WrappedDataKey) = keyring
        .new_data_key(CUSTOMER, &mut Nonces::new())
        .expect("a data key");
    let values = sealed(&key);

    let mut group = c.benchmark_group("customer");
    group.bench_function("new data key", |b| {
        b.iter(|| keyring.new_data_key(CUSTOMER, &mut Nonces::new()));
    });
    group.bench_function("open data key", |b| {
        b.iter(|| keyring.open_data_key(CUSTOMER, black_box(&wrapped)));
    });
    group.bench_function("seal 20 values", |b| {
        let mut out = Vec::with_capacity(4096);
        b.iter(|| {
            out.clear();
            let mut nonces = Nonces::new();
            for (field, entry, value) in VALUES {
                key.seal(field, entry, value.as_bytes(), &mut nonces, &mut out)
                    .expect("a value is sealed");
            }
        });
    });
    group.bench_function("open 20 values", |b| {
        b.iter(|| {
            for ((field, entry, _), sealed) in VALUES.iter().zip(&values) {
                black_box(
                    key.open_text(*field, *entry, sealed)
                        .expect("a value opens"),
                );
            }
        });
    });
    group.bench_function("blind 6 values, 12 words", |b| {
        b.iter(|| {
            for (field, kind, value) in INDEXES {
                let index = BlindIndex {
                    field,
                    kind,
                    bits: 32,
                };
                black_box(keyring.terms(index, value).expect("terms"));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, customer);
criterion_main!(benches);
