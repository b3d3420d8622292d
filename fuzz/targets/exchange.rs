//! A message as bytes: a line with its Content-Type, a line with its `SOAPAction`, then the body.
//!
//! Whatever is wrong becomes a fault, well-formed in the version that it is told in; what is
//! accepted is a message to roxmltree, too.
#![no_main]

use castile_fuzz::{bounds, canary, documents, messages, mutate_documents};
use castile_soap::action;
use castile_soap::content_type::ContentType;
use castile_soap::exchange::{Exchange, Expectations, HeaderName, Refusal};
use castile_soap::fault::{self, Fault};
use castile_soap::version::Version;
use castile_soap::xml::{self, Limits, Reader};
use libfuzzer_sys::fuzz_target;
use roxmltree::Node;

mutate_documents!();

fuzz_target!(|data: &[u8]| {
    let mut lines = data.splitn(3, |byte| *byte == b'\n');
    let (Some(media), Some(stated), Some(body)) = (lines.next(), lines.next(), lines.next()) else {
        return;
    };
    let (Ok(media), Ok(stated)) = (std::str::from_utf8(media), std::str::from_utf8(stated)) else {
        return;
    };
    bounds::within_memory(data.len(), 64, || {
        for address in Version::ALL {
            if let Err(refusal) = serve(address, media, stated, body) {
                messages::assert_told(refusal.version, &refusal.fault);
            }
        }
    });
});

fn serve(address: Version, media: &str, stated: &str, body: &[u8]) -> Result<(), Refusal> {
    let refuse = |fault| Refusal {
        version: address,
        fault,
    };
    let media =
        ContentType::parse(media).map_err(|error| refuse(Fault::sender(error.to_string())))?;
    let text = xml::decode(body, media.charset())
        .map_err(|error| refuse(Fault::sender(error.to_string())))?;
    let sown = canary::sown(&text);
    if let Err(refusal) = read(&sown, address, &media) {
        canary::assert_absent(refusal.fault.reason(), &sown);
    }
    let (version, payload) = read(&text, address, &media)?;
    assert_is_message(&text, version, &payload);
    action::require(
        "urn:castile:customers:v1/GetCustomer",
        "GetCustomer",
        [Some(stated), media.action()],
    )
    .map_err(refuse)
}

/// The version, and the local name of the Body's child.
fn read(text: &str, address: Version, media: &ContentType) -> Result<(Version, String), Refusal> {
    let understood = [HeaderName {
        namespace: "urn:understood",
        local: "Block",
    }];
    let expectations = Expectations {
        media_type: media.version(),
        understood: &understood,
        ..Expectations::at(address)
    };
    let mut reader = Reader::new(text, Limits::default());
    let exchange = Exchange::open(&mut reader, &expectations)?;
    let (version, payload) = (exchange.version(), exchange.payload().local.to_owned());
    let refuse = |error: xml::Error| Refusal {
        version,
        fault: error.into(),
    };
    if exchange.is_fault() {
        let read = fault::read(version, &mut reader, |_, reader| reader.text().map(Some));
        messages::assert_told(version, &read.map_err(refuse)?.0);
    } else {
        reader.skip().map_err(refuse)?;
    }
    exchange.close(&mut reader)?;
    Ok((version, payload))
}

/// An Envelope, in it a Body, in that one element.
fn assert_is_message(text: &str, version: Version, payload: &str) {
    let parsed = documents::parse(text).expect(text);
    let envelope = parsed.root_element();
    assert!(envelope.has_tag_name((version.envelope_namespace(), "Envelope")));
    let body = envelope.last_element_child().expect(text);
    assert!(body.has_tag_name((version.envelope_namespace(), "Body")));
    let children: Vec<_> = body.children().filter(Node::is_element).collect();
    assert!(
        children.len() == 1 && children[0].tag_name().name() == payload,
        "{text}"
    );
}
