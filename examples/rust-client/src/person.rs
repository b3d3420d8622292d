//! A customer with every kind of value the contract knows.

use std::error::Error;

use crate::contract::{
    Address, AddressKind, AddressList, Consent, ConsentList, ContactPoint, ContactPointKind,
    ContactPointList, CustomerAttribute, CustomerAttributeList, CustomerData, CustomerStatus,
    CustomerType, ExternalKey, ExternalKeyList, TagList,
};

/// A person whose email, tax number and key are this run's own.
pub(crate) fn whole(run: &str) -> Result<CustomerData, Box<dyn Error + Send + Sync>> {
    Ok(CustomerData {
        r#type: Some(CustomerType::Person),
        status: Some(CustomerStatus::Active),
        given_name: Some("Ana María".into()),
        family_name: Some(format!("García {run}").into()),
        display_name: Some("Ana M. García <Ana & Söhne>".into()),
        legal_name: None,
        sort_name: None,
        date_of_birth: Some("1984-02-29".parse::<castile_soap::xsd::Date>()?.into()),
        tax_id: Some(format!("ES-{run}").into()),
        registration_number: None,
        email: Some(format!("Ana.{run}@example.com").into()),
        phone: Some("+34 91 123 45 67".into()),
        contact_points: Some(ContactPointList {
            contact_point: vec![ContactPoint {
                kind: ContactPointKind::Mobile,
                value: "+34 600 123 456".into(),
                label: Some("evenings".to_owned().into()),
            }],
        }),
        addresses: Some(AddressList {
            address: vec![
                address(AddressKind::Billing, "Calle de Alcalá 1"),
                address(AddressKind::Shipping, "Gran Vía 2"),
            ],
        }),
        iban: Some("ES9121000418450200051332".into()),
        external_keys: Some(ExternalKeyList {
            external_key: vec![ExternalKey {
                source_system: "SAP-P01".to_owned(),
                external_id: run.to_owned(),
            }],
        }),
        language: Some("es-ES".to_owned()),
        currency: Some("EUR".to_owned()),
        credit_limit: Some("12500.75".parse()?),
        payment_term_days: Some(30),
        consents: Some(ConsentList {
            consent: vec![Consent {
                purpose: "newsletter".to_owned(),
                granted: true,
                recorded_at: "2026-01-02T03:04:05.678Z".parse()?,
            }],
        }),
        tags: Some(TagList {
            tag: vec!["gold".to_owned(), "trade fair".to_owned()],
        }),
        attributes: Some(CustomerAttributeList {
            attribute: vec![CustomerAttribute {
                name: "salesRegion".to_owned(),
                value: "Centro".to_owned(),
            }],
        }),
        notes: Some("First line\nsecond line".into()),
    })
}

fn address(kind: AddressKind, line: &str) -> Address {
    Address {
        kind,
        line1: Some(line.into()),
        line2: None,
        line3: None,
        city: Some("Madrid".to_owned()),
        region: None,
        postal_code: Some("28014".to_owned()),
        country: Some("ES".to_owned()),
    }
}
