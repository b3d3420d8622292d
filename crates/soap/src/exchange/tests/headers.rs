//! Roles and mustUnderstand.

use super::*;

const WSSE: Name<'static> = Name {
    namespace: crate::namespaces::WSSE,
    local: "Security",
};

/// A message with that header.
fn with_header(block: &str) -> String {
    format!(
        "<s:Envelope xmlns:s='{{E}}'><s:Header>{block}</s:Header><s:Body><Ping xmlns='urn:p'/></s:Body></s:Envelope>"
    )
}

#[test]
fn a_header_that_must_be_understood_and_is_not_is_refused() {
    for block in [
        "<a:A xmlns:a='urn:a' s:mustUnderstand='1'/>",
        "<a:A xmlns:a='urn:a' s:mustUnderstand='true'/>",
        "<a:A xmlns:a='urn:a' s:mustUnderstand=' 1 '>text<b/></a:A>",
        "<a:A xmlns:a='urn:a' s:mustUnderstand='1' {R}=''/>",
        "<a:B xmlns:a='urn:a' s:mustUnderstand='0'/><a:A xmlns:a='urn:a' s:mustUnderstand='1'/>",
    ] {
        assert_refused(&with_header(block), Code::MustUnderstand, "{urn:a}A");
    }
}

#[test]
fn every_block_that_is_not_understood_is_named_once() {
    let block = "<A xmlns='urn:a' s:mustUnderstand='1'/><B xmlns='urn:b' s:mustUnderstand='1'/><A xmlns='urn:a' s:mustUnderstand='1'/>";
    assert_refused(
        &with_header(block),
        Code::MustUnderstand,
        "header {urn:a}A, {urn:b}B",
    );
    let refusal = exchange(Version::Soap12, &with_header(block), &[]).unwrap_err();
    let answer = refusal.fault.to_envelope(refusal.version);
    assert_eq!(answer.matches("<env:NotUnderstood ").count(), 2);
}

#[test]
fn must_understand_comes_before_the_clients_other_mistakes() {
    let must = "<A xmlns='urn:a' s:mustUnderstand='1'/>";
    for template in [
        with_header(&format!(
            "{must}<B xmlns='urn:b' s:mustUnderstand='maybe'/>"
        )),
        with_header(&format!(
            "<B xmlns='urn:b' s:mustUnderstand='maybe'/>{must}"
        )),
        format!("<s:Envelope xmlns:s='{{E}}'><s:Header>{must}</s:Header><s:Body/></s:Envelope>"),
        format!("<s:Envelope xmlns:s='{{E}}'><s:Header>{must}</s:Header></s:Envelope>"),
    ] {
        assert_refused(&template, Code::MustUnderstand, "{urn:a}A");
    }
}

#[test]
fn headers_for_others_and_optional_ones_are_ignored() {
    for block in [
        "<A xmlns='urn:a'/>",
        "<A xmlns='urn:a' s:mustUnderstand='0'/>",
        "<A xmlns='urn:a' s:mustUnderstand='false'/>",
        "<A xmlns='urn:a' s:mustUnderstand=''  {R}='urn:another'/>",
        "<A xmlns='urn:a' s:mustUnderstand='1' {R}='urn:another'/>",
        "<A xmlns='urn:a' s:mustUnderstand='1' {R}='http://www.w3.org/2003/05/soap-envelope/role/none'/>",
        "<A xmlns='urn:a' mustUnderstand='1'/>",
        "<A xmlns='urn:a'><B s:mustUnderstand='1'/></A>",
        "<A xmlns='urn:a' xmlns:o='urn:other' o:mustUnderstand='1'/>",
    ] {
        assert_accepted(&with_header(block), &[]);
    }
}

#[test]
fn the_next_node_is_us() {
    let table = [
        (Version::Soap11, crate::namespaces::SOAP_1_1_NEXT),
        (Version::Soap12, crate::namespaces::SOAP_1_2_NEXT),
        (
            Version::Soap12,
            crate::namespaces::SOAP_1_2_ULTIMATE_RECEIVER,
        ),
    ];
    for (version, role) in table {
        let block = format!("<A xmlns='urn:a' s:mustUnderstand='1' {{R}}='{role}'/>");
        let refusal = exchange(version, &with_header(&block), &[]).unwrap_err();
        assert_eq!(refusal.fault.code(), Code::MustUnderstand, "{role}");
    }
}

#[test]
fn must_understand_is_a_boolean() {
    for value in ["2", "yes", "TRUE", "", "01"] {
        let block = format!("<A xmlns='urn:a' s:mustUnderstand='{value}'/>");
        assert_refused(&with_header(&block), Code::Sender, "mustUnderstand");
    }
}

#[test]
fn security_is_not_understood_unless_the_caller_understands_it() {
    let template = with_header(&format!(
        "<Security xmlns='{}' s:mustUnderstand='1'/>",
        WSSE.namespace
    ));
    assert_refused(&template, Code::MustUnderstand, "Security");
    assert_accepted(&template, &[WSSE]);
}

#[test]
fn a_thousand_headers_do_not_make_a_long_answer() {
    let blocks: Vec<_> = (0..9_999)
        .map(|number| format!("<A{number} xmlns='urn:a' s:mustUnderstand='1'/>"))
        .collect();
    let refusal = exchange(Version::Soap12, &with_header(&blocks.concat()), &[]).unwrap_err();
    assert!(refusal.fault.to_envelope(refusal.version).len() < 8_000);
}
