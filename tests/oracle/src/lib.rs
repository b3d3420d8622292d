//! The customers' types as yaserde reads and writes them, written by hand from the schema.
//!
//! An oracle: what the generated code writes, this reads to the same values, and the other way
//! round. It knows no facet and no order, and stands in no request's way.

#![expect(
    missing_docs,
    reason = "the schema documents every field; here only names count"
)]

use yaserde::{YaDeserialize, YaSerialize};

/// A customer as it is kept.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "Customer")]
pub struct Customer {
    #[yaserde(rename = "id", prefix = "c")]
    pub id: String,
    #[yaserde(rename = "version", prefix = "c")]
    pub version: String,
    #[yaserde(rename = "createdAt", prefix = "c")]
    pub created_at: String,
    #[yaserde(rename = "updatedAt", prefix = "c")]
    pub updated_at: String,
    #[yaserde(rename = "deleted", prefix = "c")]
    pub deleted: bool,
    #[yaserde(rename = "hidden", prefix = "c")]
    pub hidden: Option<CustomerFieldList>,
    #[yaserde(rename = "data", prefix = "c")]
    pub data: CustomerData,
}

/// Names of fields.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "CustomerFieldList")]
pub struct CustomerFieldList {
    #[yaserde(rename = "field", prefix = "c")]
    pub field: Vec<String>,
}

/// What clients write.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "CustomerData")]
pub struct CustomerData {
    #[yaserde(rename = "type", prefix = "c")]
    pub r#type: Option<String>,
    #[yaserde(rename = "status", prefix = "c")]
    pub status: Option<String>,
    #[yaserde(rename = "givenName", prefix = "c")]
    pub given_name: Option<String>,
    #[yaserde(rename = "familyName", prefix = "c")]
    pub family_name: Option<String>,
    #[yaserde(rename = "displayName", prefix = "c")]
    pub display_name: Option<String>,
    #[yaserde(rename = "legalName", prefix = "c")]
    pub legal_name: Option<String>,
    #[yaserde(rename = "sortName", prefix = "c")]
    pub sort_name: Option<String>,
    #[yaserde(rename = "dateOfBirth", prefix = "c")]
    pub date_of_birth: Option<String>,
    #[yaserde(rename = "taxId", prefix = "c")]
    pub tax_id: Option<String>,
    #[yaserde(rename = "registrationNumber", prefix = "c")]
    pub registration_number: Option<String>,
    #[yaserde(rename = "email", prefix = "c")]
    pub email: Option<String>,
    #[yaserde(rename = "phone", prefix = "c")]
    pub phone: Option<String>,
    #[yaserde(rename = "contactPoints", prefix = "c")]
    pub contact_points: Option<ContactPointList>,
    #[yaserde(rename = "addresses", prefix = "c")]
    pub addresses: Option<AddressList>,
    #[yaserde(rename = "iban", prefix = "c")]
    pub iban: Option<String>,
    #[yaserde(rename = "externalKeys", prefix = "c")]
    pub external_keys: Option<ExternalKeyList>,
    #[yaserde(rename = "language", prefix = "c")]
    pub language: Option<String>,
    #[yaserde(rename = "currency", prefix = "c")]
    pub currency: Option<String>,
    #[yaserde(rename = "creditLimit", prefix = "c")]
    pub credit_limit: Option<String>,
    #[yaserde(rename = "paymentTermDays", prefix = "c")]
    pub payment_term_days: Option<i32>,
    #[yaserde(rename = "consents", prefix = "c")]
    pub consents: Option<ConsentList>,
    #[yaserde(rename = "tags", prefix = "c")]
    pub tags: Option<TagList>,
    #[yaserde(rename = "attributes", prefix = "c")]
    pub attributes: Option<CustomerAttributeList>,
    #[yaserde(rename = "notes", prefix = "c")]
    pub notes: Option<String>,
}

/// Contact points.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "ContactPointList")]
pub struct ContactPointList {
    #[yaserde(rename = "contactPoint", prefix = "c")]
    pub contact_point: Vec<ContactPoint>,
}

/// A contact point.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "ContactPoint")]
pub struct ContactPoint {
    #[yaserde(rename = "kind", prefix = "c")]
    pub kind: String,
    #[yaserde(rename = "value", prefix = "c")]
    pub value: String,
    #[yaserde(rename = "label", prefix = "c")]
    pub label: Option<String>,
}

/// Addresses.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "AddressList")]
pub struct AddressList {
    #[yaserde(rename = "address", prefix = "c")]
    pub address: Vec<Address>,
}

/// An address.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "Address")]
pub struct Address {
    #[yaserde(rename = "kind", prefix = "c")]
    pub kind: String,
    #[yaserde(rename = "line1", prefix = "c")]
    pub line1: Option<String>,
    #[yaserde(rename = "line2", prefix = "c")]
    pub line2: Option<String>,
    #[yaserde(rename = "line3", prefix = "c")]
    pub line3: Option<String>,
    #[yaserde(rename = "city", prefix = "c")]
    pub city: Option<String>,
    #[yaserde(rename = "region", prefix = "c")]
    pub region: Option<String>,
    #[yaserde(rename = "postalCode", prefix = "c")]
    pub postal_code: Option<String>,
    #[yaserde(rename = "country", prefix = "c")]
    pub country: Option<String>,
}

/// External keys.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "ExternalKeyList")]
pub struct ExternalKeyList {
    #[yaserde(rename = "externalKey", prefix = "c")]
    pub external_key: Vec<ExternalKey>,
}

/// An external key.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "ExternalKey")]
pub struct ExternalKey {
    #[yaserde(rename = "sourceSystem", prefix = "c")]
    pub source_system: String,
    #[yaserde(rename = "externalId", prefix = "c")]
    pub external_id: String,
}

/// Consents.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "ConsentList")]
pub struct ConsentList {
    #[yaserde(rename = "consent", prefix = "c")]
    pub consent: Vec<Consent>,
}

/// A consent.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "Consent")]
pub struct Consent {
    #[yaserde(rename = "purpose", prefix = "c")]
    pub purpose: String,
    #[yaserde(rename = "granted", prefix = "c")]
    pub granted: bool,
    #[yaserde(rename = "recordedAt", prefix = "c")]
    pub recorded_at: String,
}

/// Tags.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "TagList")]
pub struct TagList {
    #[yaserde(rename = "tag", prefix = "c")]
    pub tag: Vec<String>,
}

/// Attributes.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "CustomerAttributeList")]
pub struct CustomerAttributeList {
    #[yaserde(rename = "attribute", prefix = "c")]
    pub attribute: Vec<CustomerAttribute>,
}

/// An attribute.
#[derive(Clone, Debug, Default, PartialEq, YaSerialize, YaDeserialize)]
#[yaserde(namespaces = { "c" = "urn:castile:customers:v1" }, prefix = "c", rename = "CustomerAttribute")]
pub struct CustomerAttribute {
    #[yaserde(rename = "name", prefix = "c")]
    pub name: String,
    #[yaserde(rename = "value", prefix = "c")]
    pub value: String,
}
