//! The cases of the processing model, each in both versions.

use super::*;
use crate::fault::Code;
use crate::xml::Limits;

const WSSE: Name<'static> = Name {
    namespace: crate::namespaces::WSSE,
    local: "Security",
};

/// Reads a whole message; the payload is read over. `{E}` stands for the envelope's namespace, `{R}` for what starts a
/// role's attribute.
fn exchange(
    version: Version,
    template: &str,
    understood: &[HeaderName<'_>],
) -> Result<String, Refusal> {
    let role = match version {
        Version::Soap11 => "s:actor",
        Version::Soap12 => "s:role",
    };
    let message = template
        .replace("{E}", version.envelope_namespace())
        .replace("{R}", role);
    let expectations = Expectations {
        understood,
        // The envelope must win over both.
        ..Expectations::at(match version {
            Version::Soap11 => Version::Soap12,
            Version::Soap12 => Version::Soap11,
        })
    };
    let mut reader = Reader::new(&message, Limits::default());
    let exchange = Exchange::open(&mut reader, &expectations)?;
    assert_eq!(exchange.version(), version);
    let payload = exchange.payload().to_string();
    reader.skip().unwrap();
    exchange.close(&mut reader)?;
    Ok(payload)
}

/// A message with that header.
fn with_header(block: &str) -> String {
    format!(
        "<s:Envelope xmlns:s='{{E}}'><s:Header>{block}</s:Header><s:Body><Ping xmlns='urn:p'/></s:Body></s:Envelope>"
    )
}

fn assert_accepted(template: &str, understood: &[HeaderName<'_>]) {
    for version in Version::ALL {
        assert_eq!(
            exchange(version, template, understood),
            Ok("{urn:p}Ping".to_owned()),
            "{version} {template}"
        );
    }
}

fn assert_refused(template: &str, code: Code, words: &str) {
    for version in Version::ALL {
        let refusal = exchange(version, template, &[]).unwrap_err();
        assert_eq!(
            (refusal.version, refusal.fault.code()),
            (version, code),
            "{template}"
        );
        assert!(
            refusal.fault.reason().contains(words),
            "{template}: {}",
            refusal.fault
        );
    }
}

#[test]
fn messages_as_toolkits_send_them_are_accepted() {
    for template in [
        "<s:Envelope xmlns:s='{E}'><s:Body><Ping xmlns='urn:p'/></s:Body></s:Envelope>",
        "<Envelope xmlns='{E}'><Header/><Body><Ping xmlns='urn:p'><a>1</a></Ping></Body></Envelope>",
        "<?xml version='1.0'?>\n<!-- c --><s:Envelope xmlns:s='{E}'>\n <s:Header>\n </s:Header>\n <s:Body>\n  <p:Ping xmlns:p='urn:p'/>\n </s:Body>\n</s:Envelope>\n<!-- c -->\n",
        "<s:Envelope xmlns:s='{E}' s:encodingStyle='urn:any' xmlns:u='urn:u'><s:Body u:Id='b' s:encodingStyle='http://schemas.xmlsoap.org/soap/encoding/'><Ping xmlns='urn:p' s:encodingStyle=''/></s:Body></s:Envelope>",
    ] {
        assert_accepted(template, &[]);
    }
}

#[test]
fn structure_that_is_none_is_the_clients_mistake() {
    for (template, words) in [
        ("<s:Envelope xmlns:s='{E}'/>", "no Body"),
        (
            "<s:Envelope xmlns:s='{E}'><s:Header/></s:Envelope>",
            "no Body",
        ),
        ("<s:Envelope xmlns:s='{E}'><s:Body/></s:Envelope>", "empty"),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body> <!-- c --> </s:Body></s:Envelope>",
            "empty",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body>text<P/></s:Body></s:Envelope>",
            "Text stands",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/><P/></s:Body></s:Envelope>",
            "second child",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/>text</s:Body></s:Envelope>",
            "Text stands",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body><s:Body><P/></s:Body></s:Envelope>",
            "second Body",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body><s:Header/></s:Envelope>",
            "behind the Body",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body><x/></s:Envelope>",
            "behind the Body",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body>text</s:Envelope>",
            "Text stands",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Header/><s:Header/><s:Body><P/></s:Body></s:Envelope>",
            "second Header",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><x/><s:Body><P/></s:Body></s:Envelope>",
            "\"x\"",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><Body><P/></Body></s:Envelope>",
            "{E}",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:body><P/></s:body></s:Envelope>",
            "\"body\"",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body></s:Envelope><x/>",
            "second root",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body></s:Envelope>text",
            "outside the root",
        ),
        (
            "<s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body>",
            "ends before",
        ),
        ("<s:Envelope xmlns:s='{E}'><s:Body>", "ends before"),
        (
            "<!DOCTYPE x><s:Envelope xmlns:s='{E}'><s:Body><P/></s:Body></s:Envelope>",
            "DOCTYPE",
        ),
    ] {
        for version in Version::ALL {
            let words = words.replace("{E}", version.envelope_namespace());
            let refusal = exchange(version, template, &[]).unwrap_err();
            assert_eq!(refusal.fault.code(), Code::Sender, "{template}");
            assert!(
                refusal.fault.reason().contains(&words),
                "{template}: {}",
                refusal.fault
            );
        }
    }
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

#[test]
fn a_foreign_envelope_is_a_mismatch_in_the_addresss_version() {
    for namespace in [
        "urn:foreign",
        "",
        "http://schemas.xmlsoap.org/soap/envelope",
        "http://www.w3.org/2001/12/soap-envelope",
    ] {
        for address in Version::ALL {
            let message = format!("<Envelope xmlns='{namespace}'><Body><P/></Body></Envelope>");
            let expectations = Expectations {
                media_type: Some(Version::Soap11),
                ..Expectations::at(address)
            };
            let mut reader = Reader::new(&message, Limits::default());
            let refusal = Exchange::open(&mut reader, &expectations).unwrap_err();
            assert_eq!(
                (refusal.version, refusal.fault.code()),
                (address, Code::VersionMismatch)
            );
            let answer = refusal.fault.to_envelope(address);
            assert_eq!(answer.contains("Upgrade"), address == Version::Soap12);
        }
    }
}

#[test]
fn another_root_is_answered_in_the_media_types_version() {
    let table = [
        (
            "<html/>",
            Version::Soap11,
            Some(Version::Soap12),
            Version::Soap12,
            Code::VersionMismatch,
        ),
        (
            "<html/>",
            Version::Soap12,
            Some(Version::Soap11),
            Version::Soap11,
            Code::Sender,
        ),
        (
            "<html/>",
            Version::Soap12,
            None,
            Version::Soap12,
            Code::VersionMismatch,
        ),
        (
            "",
            Version::Soap12,
            Some(Version::Soap11),
            Version::Soap11,
            Code::Sender,
        ),
        ("{}", Version::Soap12, None, Version::Soap12, Code::Sender),
        (
            "<Body xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>",
            Version::Soap12,
            None,
            Version::Soap11,
            Code::Sender,
        ),
    ];
    for (message, address, media_type, version, code) in table {
        let expectations = Expectations {
            media_type,
            ..Expectations::at(address)
        };
        let mut reader = Reader::new(message, Limits::default());
        let refusal = Exchange::open(&mut reader, &expectations).unwrap_err();
        assert_eq!(
            (refusal.version, refusal.fault.code()),
            (version, code),
            "{message}"
        );
    }
}

#[test]
fn a_fault_is_told_from_a_payload() {
    for version in Version::ALL {
        let message = Fault::receiver("Why").to_envelope(version);
        let mut reader = Reader::new(&message, Limits::default());
        let exchange = Exchange::open(&mut reader, &Expectations::at(version)).unwrap();
        assert!(exchange.is_fault());
        let (fault, declared) =
            crate::fault::read(version, &mut reader, |_, _| Ok(None::<()>)).unwrap();
        assert_eq!((fault, declared), (Fault::receiver("Why"), None));
        assert_eq!(exchange.close(&mut reader), Ok(()));
    }
}
