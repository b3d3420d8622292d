//! The cases of the processing model, each in both versions.

mod envelopes;
mod headers;

use super::*;
use crate::xml::Limits;

/// Reads a whole message; the payload is read over. `{E}` stands for the envelope's namespace,
/// `{R}` for what starts a role's attribute.
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
