//! Versions, and what stands where in an envelope.

use proptest::prelude::*;

use super::*;

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

const PIECES: [&str; 14] = [
    "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>",
    "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>",
    "<s:Header>",
    "<A xmlns='urn:a' s:mustUnderstand='1'/>",
    "</s:Header>",
    "<s:Header/>",
    "<s:Body>",
    "<P/>",
    "<P>",
    "text",
    "</P>",
    "</s:Body>",
    "<s:Body/>",
    "</s:Envelope>",
];

proptest! {
    /// A message passes only if it is one Envelope with one Body that holds one element.
    #[test]
    fn no_order_of_pieces_slips_through(picks in prop::collection::vec(0..PIECES.len(), 0..9)) {
        let message: String = picks.iter().map(|pick| PIECES[*pick]).collect();
        let mut reader = Reader::new(&message, Limits::default());
        let passes = Exchange::open(&mut reader, &Expectations::at(Version::Soap11))
            .is_ok_and(|exchange| reader.skip().is_ok() && exchange.close(&mut reader).is_ok());
        let (_, rest) = message.split_once('>').unwrap_or_default();
        let rest = rest.strip_prefix("<s:Header/>").unwrap_or(rest);
        let rest = match rest.strip_prefix("<s:Header>") {
            Some(header) => header.split_once("</s:Header>").map_or(rest, |(_, rest)| rest),
            None => rest,
        };
        let is_whole = rest.strip_suffix("</s:Body></s:Envelope>")
            .and_then(|rest| rest.strip_prefix("<s:Body><"))
            .is_some_and(|payload| !payload.starts_with('/'));
        prop_assert!(!passes || (message.starts_with("<s:Envelope") && is_whole), "{}", message);
    }
}
