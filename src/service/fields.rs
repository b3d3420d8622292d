//! The fields of a customer's data, one by one: the only place that knows them all.

use crate::contract::{CustomerData, CustomerField};

/// Makes, from the list of fields that may be without a value, whatever must treat each of them.
/// A test says so when the contract has gained a field and this list has not.
macro_rules! fields {
    ($($name:ident $member:ident)*) => {
        /// Whether a field has a value; an empty text or list is one.
        pub(super) fn is_set(data: &CustomerData, field: CustomerField) -> bool {
            match field {
                $(CustomerField::$name => data.$member.is_some(),)*
            }
        }

        /// Leaves a field without a value.
        pub(super) fn clear(data: &mut CustomerData, field: CustomerField) {
            match field {
                $(CustomerField::$name => data.$member = None,)*
            }
        }

        /// Sets what a change sets: an absent field stays, a list replaces the whole list.
        pub(super) fn replace(data: &mut CustomerData, change: CustomerData) {
            data.r#type = change.r#type.or(data.r#type);
            data.status = change.status.or(data.status);
            $(if change.$member.is_some() {
                data.$member = change.$member;
            })*
        }
    };
}

fields! {
    GivenName given_name
    FamilyName family_name
    DisplayName display_name
    LegalName legal_name
    SortName sort_name
    DateOfBirth date_of_birth
    TaxId tax_id
    RegistrationNumber registration_number
    Email email
    Phone phone
    ContactPoints contact_points
    Addresses addresses
    Iban iban
    ExternalKeys external_keys
    Language language
    Currency currency
    CreditLimit credit_limit
    PaymentTermDays payment_term_days
    Consents consents
    Tags tags
    Attributes attributes
    Notes notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::CONTRACT;

    #[test]
    fn every_field_of_the_contract_is_known_here() {
        let data = CONTRACT.type_named("CustomerData").unwrap();
        let contract: Vec<_> = data.fields().iter().map(|field| field.name()).collect();
        let known = CustomerField::ALL.iter().map(|field| field.as_str());
        assert_eq!(
            contract,
            ["type", "status"]
                .into_iter()
                .chain(known)
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn absent_fields_stay_and_present_ones_replace() {
        let mut data = CustomerData {
            legal_name: Some("Old".to_owned()),
            sort_name: Some("Kept".to_owned()),
            ..CustomerData::default()
        };
        let change = CustomerData {
            legal_name: Some(String::new()),
            ..CustomerData::default()
        };
        replace(&mut data, change);
        assert_eq!(data.legal_name.as_deref(), Some(""));
        assert_eq!(data.sort_name.as_deref(), Some("Kept"));
    }

    #[test]
    fn every_field_clears() {
        for field in CustomerField::ALL {
            let mut data = CustomerData {
                legal_name: Some("Old".to_owned()),
                notes: Some("Old".into()),
                ..CustomerData::default()
            };
            clear(&mut data, *field);
            assert!(!is_set(&data, *field));
        }
    }
}
