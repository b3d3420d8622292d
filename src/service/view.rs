//! A customer as a caller may see it.

use super::fields;
use crate::access::{Caller, Scope};
use crate::contract::{CONTRACT, Customer, CustomerData, CustomerField, CustomerFieldList};
use crate::store::Record;
use castile_soap::describe::{FieldDescription, TypeDescription};
use castile_soap::generated::{Encode, Writer};
use castile_soap::xsd::DateTime;
use std::sync::LazyLock;

/// The bytes that the customers of an answer take at most, unless there is but one: the largest are
/// some 300 KB, and a whole answer stays under 10 MiB, what a message of our own may have.
pub(super) const MOST_BYTES: usize = 9 * 1024 * 1024;

/// The fields with something protected in them, as the contract says.
static PROTECTED: LazyLock<Vec<CustomerField>> = LazyLock::new(|| {
    let data = CONTRACT.type_named("CustomerData");
    let fields = data.map(TypeDescription::fields).unwrap_or_default();
    let is_protected = |field: &&CustomerField| {
        fields
            .iter()
            .any(|described| described.name() == field.as_str() && holds_protected(described))
    };
    let all = CustomerField::ALL.iter();
    all.filter(is_protected).copied().collect()
});

/// The customer in the contract's form, without what the caller may not see.
pub(super) fn customer(record: Record, caller: &Caller) -> Customer {
    let mut data = record.data;
    let hidden = if caller.may(Scope::Sensitive) {
        None
    } else {
        hide(&mut data)
    };
    Customer {
        id: record.id.to_string(),
        version: record.version.to_string(),
        created_at: DateTime::from_unix_millis(record.created_at),
        updated_at: DateTime::from_unix_millis(record.updated_at),
        deleted: record.deleted_at.is_some(),
        hidden,
        data,
    }
}

/// The bytes that a customer takes in an answer, or an entry with one.
pub(super) fn size(entry: &impl Encode) -> usize {
    let mut writer = Writer::with_capacity(CONTRACT.revision, 4096);
    entry.encode(&mut writer);
    writer.len() + "<duplicate></duplicate>".len()
}

/// Takes out every protected field that is set, and names it. A list is taken out whole: without
/// its protected parts it would, once sent back, erase them.
fn hide(data: &mut CustomerData) -> Option<CustomerFieldList> {
    let set = |field: &CustomerField| fields::is_set(data, *field);
    let hidden: Vec<_> = PROTECTED.iter().copied().filter(set).collect();
    for field in &hidden {
        fields::clear(data, *field);
    }
    (!hidden.is_empty()).then_some(CustomerFieldList { field: hidden })
}

fn holds_protected(field: &FieldDescription) -> bool {
    let within = field.content.fields().iter().copied();
    field.protected || within.into_iter().any(holds_protected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_protected_comes_from_the_contract() {
        let names: Vec<_> = PROTECTED.iter().map(|field| field.as_str()).collect();
        assert_eq!(
            names.join(" "),
            "givenName familyName displayName dateOfBirth taxId email phone contactPoints \
             addresses iban notes"
        );
    }

    #[test]
    fn protected_fields_are_left_out_and_named() {
        let mut data = CustomerData {
            given_name: Some("Ada".into()),
            legal_name: Some("Castile".to_owned()),
            ..CustomerData::default()
        };
        let hidden = hide(&mut data);
        let only = vec![CustomerField::GivenName];
        assert_eq!(hidden, Some(CustomerFieldList { field: only }));
        assert_eq!(data.given_name, None);
        assert_eq!(data.legal_name.as_deref(), Some("Castile"));
        assert_eq!(hide(&mut data), None);
    }
}
