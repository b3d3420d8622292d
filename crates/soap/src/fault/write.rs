//! Faults as messages.

use super::{Code, Fault, QualifiedName};
use crate::envelope;
use crate::version::Version;
use crate::xml::Writer;

impl Fault {
    /// The whole message: envelope, the headers that go with the code, the fault.
    pub fn to_envelope(&self, version: Version) -> String {
        let detail = self.0.detail.as_ref().map_or(0, String::len);
        let mut to = Writer::with_capacity(0, 512 + self.0.reason.len() + detail);
        if version == Version::Soap12 && self.has_headers() {
            envelope::write_with_header(
                version,
                &mut to,
                |to| self.write_headers(to),
                |to| self.write(version, to),
            );
        } else {
            envelope::write(version, &mut to, |to| self.write(version, to));
        }
        to.into_string()
    }

    /// The element `Fault`, inside a Body whose envelope binds the version's prefix.
    pub fn write(&self, version: Version, to: &mut Writer) {
        match version {
            Version::Soap11 => self.write_1_1(to),
            Version::Soap12 => self.write_1_2(to),
        }
    }

    /// §4.4; the children are unqualified (WS-I BP R1001) and the codes the standard ones (R1004,
    /// R1031).
    fn write_1_1(&self, to: &mut Writer) {
        to.markup("<soap:Fault><faultcode>");
        to.markup(match self.0.code {
            Code::VersionMismatch => "soap:VersionMismatch",
            Code::MustUnderstand => "soap:MustUnderstand",
            Code::Sender | Code::DataEncodingUnknown => "soap:Client",
            Code::Receiver => "soap:Server",
        });
        to.markup("</faultcode><faultstring>");
        to.text(&self.0.reason);
        to.markup("</faultstring>");
        if let Some(role) = &self.0.role {
            to.markup("<faultactor>");
            to.text(role);
            to.markup("</faultactor>");
        }
        if let Some(detail) = &self.0.detail {
            to.markup("<detail>");
            to.raw(detail);
            to.markup("</detail>");
        }
        to.markup("</soap:Fault>");
    }

    /// Part 1 §5.4.
    fn write_1_2(&self, to: &mut Writer) {
        to.markup("<env:Fault><env:Code><env:Value>");
        to.markup(match self.0.code {
            Code::VersionMismatch => "env:VersionMismatch",
            Code::MustUnderstand => "env:MustUnderstand",
            Code::Sender => "env:Sender",
            Code::Receiver => "env:Receiver",
            Code::DataEncodingUnknown => "env:DataEncodingUnknown",
        });
        to.markup("</env:Value>");
        if let Some(subcode) = &self.0.subcode {
            to.markup("<env:Subcode><env:Value");
            declare(&subcode.namespace, to);
            to.markup(">");
            write_name(subcode, to);
            to.markup("</env:Value></env:Subcode>");
        }
        to.markup("</env:Code><env:Reason><env:Text xml:lang=\"en\">");
        to.text(&self.0.reason);
        to.markup("</env:Text></env:Reason>");
        if let Some(role) = &self.0.role {
            to.markup("<env:Role>");
            to.text(role);
            to.markup("</env:Role>");
        }
        if let Some(detail) = &self.0.detail {
            to.markup("<env:Detail>");
            to.raw(detail);
            to.markup("</env:Detail>");
        }
        to.markup("</env:Fault>");
    }

    fn has_headers(&self) -> bool {
        self.0.code == Code::VersionMismatch || !self.0.not_understood.is_empty()
    }

    /// `Upgrade` with the versions that are supported, the preferred one first (part 1 §5.4.7), and `NotUnderstood` for
    /// each block (§5.4.8).
    fn write_headers(&self, to: &mut Writer) {
        if self.0.code == Code::VersionMismatch {
            to.markup("<env:Upgrade>");
            for version in [Version::Soap12, Version::Soap11] {
                to.markup("<env:SupportedEnvelope qname=\"q:Envelope\"");
                declare(version.envelope_namespace(), to);
                to.markup("/>");
            }
            to.markup("</env:Upgrade>");
        }
        for block in &self.0.not_understood {
            to.markup("<env:NotUnderstood qname=\"");
            write_name(block, to);
            to.markup("\"");
            declare(&block.namespace, to);
            to.markup("/>");
        }
    }
}

/// Binds the prefix `q`, unless there is no namespace.
fn declare(namespace: &str, to: &mut Writer) {
    if !namespace.is_empty() {
        to.markup(" xmlns:q=\"");
        to.attribute(namespace);
        to.markup("\"");
    }
}

fn write_name(name: &QualifiedName, to: &mut Writer) {
    if !name.namespace.is_empty() {
        to.markup("q:");
    }
    to.text(&name.local);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(namespace: &str, local: &str) -> QualifiedName {
        QualifiedName {
            namespace: namespace.to_owned(),
            local: local.to_owned(),
        }
    }

    /// What stands inside the Envelope.
    fn inside(fault: &Fault, version: Version) -> String {
        let message = fault.to_envelope(version);
        let (_, rest) = message.split_once("Envelope xmlns").unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        rest.rsplit_once("</").unwrap().0.to_owned()
    }

    #[test]
    fn codes_of_1_1_are_standard_and_children_unqualified() {
        let table = [
            (Code::VersionMismatch, "soap:VersionMismatch"),
            (Code::MustUnderstand, "soap:MustUnderstand"),
            (Code::Sender, "soap:Client"),
            (Code::Receiver, "soap:Server"),
            (Code::DataEncodingUnknown, "soap:Client"),
        ];
        for (code, written) in table {
            let expected = format!(
                "<soap:Body><soap:Fault><faultcode>{written}</faultcode><faultstring>Why</faultstring></soap:Fault></soap:Body>"
            );
            assert_eq!(inside(&Fault::new(code, "Why"), Version::Soap11), expected);
        }
    }

    #[test]
    fn every_part_has_its_place_in_both_versions() {
        let fault = Fault::sender("a < b & c")
            .with_subcode(name("urn:codes", "Odd"))
            .with_role("urn:here")
            .with_detail("<Why xmlns=\"urn:x\">1</Why>".to_owned())
            .with_note(" (request 7)");
        assert_eq!(
            inside(&fault, Version::Soap11),
            "<soap:Body><soap:Fault><faultcode>soap:Client</faultcode>\
             <faultstring>a &lt; b &amp; c (request 7)</faultstring><faultactor>urn:here</faultactor>\
             <detail><Why xmlns=\"urn:x\">1</Why></detail></soap:Fault></soap:Body>"
        );
        assert_eq!(
            inside(&fault, Version::Soap12),
            "<env:Body><env:Fault><env:Code><env:Value>env:Sender</env:Value><env:Subcode>\
             <env:Value xmlns:q=\"urn:codes\">q:Odd</env:Value></env:Subcode></env:Code>\
             <env:Reason><env:Text xml:lang=\"en\">a &lt; b &amp; c (request 7)</env:Text></env:Reason>\
             <env:Role>urn:here</env:Role><env:Detail><Why xmlns=\"urn:x\">1</Why></env:Detail></env:Fault></env:Body>"
        );
    }

    #[test]
    fn version_mismatch_offers_both_versions_in_1_2() {
        let written = inside(&Fault::version_mismatch("Why"), Version::Soap12);
        assert!(written.starts_with(
            "<env:Header><env:Upgrade>\
             <env:SupportedEnvelope qname=\"q:Envelope\" xmlns:q=\"http://www.w3.org/2003/05/soap-envelope\"/>\
             <env:SupportedEnvelope qname=\"q:Envelope\" xmlns:q=\"http://schemas.xmlsoap.org/soap/envelope/\"/>\
             </env:Upgrade></env:Header>"
        ));
        assert!(!inside(&Fault::version_mismatch("Why"), Version::Soap11).contains("Header"));
    }

    #[test]
    fn not_understood_blocks_are_named_and_escaped_in_1_2() {
        let fault = Fault::must_understand(vec![name("urn:a\"b", "One"), name("urn:c", "Two")]);
        assert!(inside(&fault, Version::Soap12).starts_with(
            "<env:Header><env:NotUnderstood qname=\"q:One\" xmlns:q=\"urn:a&quot;b\"/>\
             <env:NotUnderstood qname=\"q:Two\" xmlns:q=\"urn:c\"/></env:Header>"
        ));
        assert!(fault.reason().contains("{urn:a\"b}One, {urn:c}Two"));
    }
}
