//! What yaserde writes, the generated code reads; what that writes, yaserde reads to the same
//! values. Random customers: every field absent or present, every list of up to three.

#![expect(clippy::unwrap_used, reason = "a test says so by failing")]

use castile::contract;
use castile_oracle as oracle;
use castile_soap::generated::{Decode, Decoder, Encode, Writer};
use castile_soap::xml::{Limits, Reader};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Text as customers have it: scripts, marks, markup; no white space at the edges, which yaserde
/// drops.
fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9áñßŁ東京🦀&<>\"'./-]{1,12}( [a-zA-Zéü&<]{1,8}){0,2}"
}

fn optional(text: impl Strategy<Value = String>) -> impl Strategy<Value = Option<String>> {
    of(text)
}

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(words).prop_map(str::to_owned)
}

fn instant() -> impl Strategy<Value = String> {
    (
        1970..2200_u16,
        1..13_u8,
        1..29_u8,
        0..24_u8,
        0..60_u8,
        0..1000_u16,
    )
        .prop_map(|(year, month, day, hour, minute, milli)| {
            let fraction = format!(".{milli:03}");
            let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
            format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:07{fraction}Z")
        })
}

fn address() -> impl Strategy<Value = oracle::Address> {
    let kinds = one_of(&["main", "billing", "shipping", "other"]);
    let (line1, line2, line3) = (optional(text()), optional(text()), optional(text()));
    let (city, region) = (optional(text()), optional(text()));
    let postal = optional("[A-Z0-9]{1,8}");
    let country = optional("[A-Z]{2}");
    (kinds, line1, line2, line3, city, region, postal, country).prop_map(
        |(kind, line1, line2, line3, city, region, postal_code, country)| oracle::Address {
            kind,
            line1,
            line2,
            line3,
            city,
            region,
            postal_code,
            country,
        },
    )
}

fn contact_point() -> impl Strategy<Value = oracle::ContactPoint> {
    let kinds = one_of(&["email", "phone", "mobile", "fax", "web", "other"]);
    (kinds, text(), optional(text())).prop_map(|(kind, value, label)| oracle::ContactPoint {
        kind,
        value,
        label,
    })
}

fn external_key() -> impl Strategy<Value = oracle::ExternalKey> {
    (text(), text()).prop_map(|(source_system, external_id)| oracle::ExternalKey {
        source_system,
        external_id,
    })
}

fn consent() -> impl Strategy<Value = oracle::Consent> {
    (text(), any::<bool>(), instant()).prop_map(|(purpose, granted, recorded_at)| oracle::Consent {
        purpose,
        granted,
        recorded_at,
    })
}

fn attribute() -> impl Strategy<Value = oracle::CustomerAttribute> {
    (text(), text()).prop_map(|(name, value)| oracle::CustomerAttribute { name, value })
}

type Names = [Option<String>; 6];

fn names() -> impl Strategy<Value = Names> {
    [text(), text(), text(), text(), text(), text()].prop_map(|names| names.map(Some))
}

fn data() -> impl Strategy<Value = oracle::CustomerData> {
    let codes = (
        of(one_of(&["person", "organization"])),
        of(one_of(&["prospect", "active", "inactive", "blocked"])),
        of("(19|20)[0-9]{2}-0[1-9]-1[0-9]"),
        optional("[A-Z0-9]{1,20}"),
        of("[a-z0-9.]{1,10}@[a-z]{1,10}\\.es"),
        of("\\+34 [0-9]{3} [0-9]{3}"),
        of("ES[0-9]{22}"),
        of("(es|pt-BR|zh-Hant)"),
        of("[A-Z]{3}"),
    );
    let numbers = (of("[1-9][0-9]{0,10}(\\.[0-9]{0,2}[1-9])?"), of(0..1000_i32));
    let lists = (
        of(vec(contact_point(), 0..3)),
        of(vec(address(), 0..3)),
        of(vec(external_key(), 0..3)),
        of(vec(consent(), 0..3)),
        of(vec(text(), 0..3)),
        of(vec(attribute(), 0..3)),
    );
    (codes, names(), numbers, lists, optional(text())).prop_map(
        |(codes, names, (credit_limit, payment_term_days), lists, notes)| {
            let [
                given_name,
                family_name,
                display_name,
                legal_name,
                sort_name,
                number,
            ] = names;
            oracle::CustomerData {
                r#type: codes.0,
                status: codes.1,
                given_name,
                family_name,
                display_name,
                legal_name,
                sort_name,
                date_of_birth: codes.2,
                tax_id: codes.3,
                registration_number: number,
                email: codes.4,
                phone: codes.5,
                contact_points: (lists.0)
                    .map(|contact_point| oracle::ContactPointList { contact_point }),
                addresses: (lists.1).map(|address| oracle::AddressList { address }),
                iban: codes.6,
                external_keys: (lists.2)
                    .map(|external_key| oracle::ExternalKeyList { external_key }),
                language: codes.7,
                currency: codes.8,
                credit_limit,
                payment_term_days,
                consents: lists.3.map(|consent| oracle::ConsentList { consent }),
                tags: lists.4.map(|tag| oracle::TagList { tag }),
                attributes: (lists.5).map(|attribute| oracle::CustomerAttributeList { attribute }),
                notes,
            }
        },
    )
}

fn customer() -> impl Strategy<Value = oracle::Customer> {
    let id = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    let hidden = of(vec(one_of(&["email", "notes", "iban"]), 0..3));
    (
        id,
        "[0-9]{1,9}",
        instant(),
        instant(),
        any::<bool>(),
        hidden,
        data(),
    )
        .prop_map(
            |(id, version, created_at, updated_at, deleted, hidden, data)| oracle::Customer {
                id,
                version,
                created_at,
                updated_at,
                deleted,
                hidden: hidden.map(|field| oracle::CustomerFieldList { field }),
                data,
            },
        )
}

/// The generated code's reading of a document whose root is a customer.
fn read(document: &str) -> contract::Customer {
    let mut reader = Reader::new(document, Limits::default());
    reader.root().unwrap();
    let mut decoder = Decoder::new(&mut reader);
    let customer = contract::Customer::decode(&mut decoder).unwrap();
    assert_eq!(decoder.into_violations(), []);
    reader.finish().unwrap();
    customer.unwrap()
}

/// The generated code's writing of it.
fn write(customer: &contract::Customer) -> String {
    let mut writer = Writer::new(1);
    writer.markup("<Customer xmlns=\"urn:castile:customers:v1\">");
    customer.encode(&mut writer);
    writer.markup("</Customer>");
    writer.into_string()
}

proptest! {
    #[test]
    fn the_generated_code_and_yaserde_read_the_same(customer in customer()) {
        let theirs = yaserde::ser::to_string(&customer).unwrap();
        let ours = read(&theirs);
        let written = write(&ours);
        let back: oracle::Customer = yaserde::de::from_str(&written).unwrap();
        prop_assert_eq!(&back, &customer);
        prop_assert_eq!(read(&written), ours);
    }
}
