//! A contract as large enterprises publish them: record types with an inheritance, and a handful of
//! operations over all of them.

use super::contract::{Contract, each, element, extension, structure};

/// Of so many types, each of which extends a base of sixty fields. 1,500 are two megabytes.
pub(crate) fn contract(types: usize) -> Contract {
    let base = structure(
        "Record",
        each(60, |i| element(format!("common{i}"), "xs:string")),
    );
    let records = each(types, |number| {
        let own = each(7, |i| {
            let other = format!("tns:Record{}", (number * 7 + i * 13) % types);
            let built_in = ["xs:string", "xs:dateTime", "xs:decimal", "xs:boolean"];
            let of = match built_in.get(i % 5) {
                Some(built_in) => *built_in,
                None => &other,
            };
            format!(
                "<xs:element name=\"ownField{i}\" type=\"{of}\" minOccurs=\"0\"><xs:annotation>\
                 <xs:documentation>What field {i} of the record is about.</xs:documentation>\
                 </xs:annotation></xs:element>"
            )
        });
        extension(format!("Record{number}"), "Record", own)
    });
    Contract {
        order: element("record", "tns:Record"),
        ..Contract::of(base + &records)
    }
}
