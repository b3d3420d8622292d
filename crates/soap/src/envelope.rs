//! Writing envelopes of either version.

use crate::version::Version;
use crate::xml::Writer;

/// Writes an envelope around what `body` writes: one element, or a fault.
///
/// ```
/// use castile_soap::{envelope, version::Version, xml::Writer};
/// let mut to = Writer::new(1);
/// envelope::write(Version::Soap11, &mut to, |to| to.markup("<Ping xmlns=\"urn:example\"/>"));
/// assert!(to.into_string().contains("<soap:Body><Ping xmlns=\"urn:example\"/></soap:Body>"));
/// ```
pub fn write(version: Version, to: &mut Writer, body: impl FnOnce(&mut Writer)) {
    open(version, to);
    write_body(version, to, body);
}

/// The same with header blocks, which `header` writes.
pub fn write_with_header(
    version: Version,
    to: &mut Writer,
    header: impl FnOnce(&mut Writer),
    body: impl FnOnce(&mut Writer),
) {
    open(version, to);
    to.markup(match version {
        Version::Soap11 => "<soap:Header>",
        Version::Soap12 => "<env:Header>",
    });
    header(to);
    to.markup(match version {
        Version::Soap11 => "</soap:Header>",
        Version::Soap12 => "</env:Header>",
    });
    write_body(version, to, body);
}

/// The same with header blocks that have been written already; without a Header where there is none.
pub fn write_parts(
    version: Version,
    to: &mut Writer,
    headers: &str,
    body: impl FnOnce(&mut Writer),
) {
    if headers.is_empty() {
        write(version, to, body);
    } else {
        write_with_header(version, to, |to| to.raw(headers), body);
    }
}

fn open(version: Version, to: &mut Writer) {
    to.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    to.markup(match version {
        Version::Soap11 => {
            "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
        }
        Version::Soap12 => "<env:Envelope xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\">",
    });
}

fn write_body(version: Version, to: &mut Writer, body: impl FnOnce(&mut Writer)) {
    to.markup(match version {
        Version::Soap11 => "<soap:Body>",
        Version::Soap12 => "<env:Body>",
    });
    body(to);
    to.markup(match version {
        Version::Soap11 => "</soap:Body></soap:Envelope>",
        Version::Soap12 => "</env:Body></env:Envelope>",
    });
}
