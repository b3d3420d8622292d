//! `DescribeCustomer`: the fields of a customer, as the contract describes them.

use crate::access::{Caller, Scope};
use crate::contract::{
    CONTRACT, CustomerDescription, CustomerField, CustomerFieldDescription,
    CustomerFieldDescriptionList, FieldValueList,
};
use castile_soap::describe::{Content, FieldDescription, TypeDescription};

/// Every field of the data, lists before what stands in them.
pub(super) fn customer(caller: &Caller) -> CustomerDescription {
    let mut field = Vec::new();
    if let Some(data) = CONTRACT.type_named("CustomerData") {
        within(data, "", caller, &mut field);
    }
    CustomerDescription {
        revision: i32::from(CONTRACT.revision),
        fields: CustomerFieldDescriptionList { field },
    }
}

/// Adds the fields of a structure, which stands at this path.
fn within(
    structure: &TypeDescription,
    path: &str,
    caller: &Caller,
    found: &mut Vec<CustomerFieldDescription>,
) {
    for field in structure.fields() {
        let path = format!("{path}{}", field.name());
        found.push(one(field, path.clone(), caller));
        within(field.content, &format!("{path}/"), caller, found);
    }
}

fn one(field: &FieldDescription, path: String, caller: &Caller) -> CustomerFieldDescription {
    let clearable = CustomerField::ALL.iter();
    let clearable = clearable.copied().any(|known| known.as_str() == path);
    CustomerFieldDescription {
        r#type: field.content.name.to_owned(),
        documentation: field.documentation.to_owned(),
        list: field.is_list(),
        protected: field.protected,
        searchable: is_searchable(&path),
        readable: !field.protected || caller.may(Scope::Sensitive),
        clearable,
        max_length: max_length(field.content),
        values: values(field.content),
        path,
    }
}

/// Whether a criterion of `SearchCustomers` bears its name, or that of the list it stands in.
fn is_searchable(path: &str) -> bool {
    let criteria = CONTRACT.type_named("SearchCriteria");
    let mut criteria = criteria
        .map(TypeDescription::fields)
        .unwrap_or_default()
        .iter();
    criteria.any(|criterion| match criterion.name() {
        "externalKey" => path == "externalKeys",
        "tag" => path == "tags",
        name @ ("city" | "country") => path.strip_prefix("addresses/address/") == Some(name),
        name => path == name.trim_end_matches("Prefix"),
    })
}

fn max_length(content: &TypeDescription) -> Option<i32> {
    let Content::Simple { facets, .. } = content.content else {
        return None;
    };
    let lengths = facets.iter().filter(|facet| facet.name == "maxLength");
    lengths.filter_map(|facet| facet.value.parse().ok()).min()
}

fn values(content: &TypeDescription) -> Option<FieldValueList> {
    let Content::Enumeration(values) = content.content else {
        return None;
    };
    let values = values.iter().map(|value| value.value.to_owned());
    Some(FieldValueList {
        value: values.collect(),
    })
}
