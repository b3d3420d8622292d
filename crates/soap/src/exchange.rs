//! One message through the SOAP processing model (1.1 §2 and §4, 1.2 part 1 §2, WS-I Basic Profile
//! 1.1 §3).
//!
//! ```text
//! Exchange::open    Envelope, Header; the reader stands in the Body's child
//!   decode it       the caller's part
//! exchange.close    nothing else in the Body, nothing after it
//! ```
//!
//! Only then does the caller let anything run. Faults come in the order of WS-I BP R2725:
//! `VersionMismatch`, then `MustUnderstand` (naming every block), then `Client`; but what is not
//! well-formed is no message and is refused where it breaks. A stray `encodingStyle` is ignored, as
//! are header blocks for other nodes.

mod header;
#[cfg(test)]
mod tests;

use crate::decode::{Decoder, Violation};
use crate::fault::{Code, Fault};
use crate::version::Version;
use crate::xml::{self, Limits, Name, Reader};

use header::NotUnderstood;

pub use header::HeaderName;

/// What is known of a message before it is read.
#[derive(Clone, Copy, Debug)]
pub struct Expectations<'e> {
    /// The version of the address that it was sent to: `VersionMismatch` is answered in it.
    pub address: Version,
    /// The version that its media type stands for. It counts where the envelope does not tell.
    pub media_type: Option<Version>,
    /// The header blocks that the caller understands and will process. They are read over here.
    pub understood: &'e [HeaderName<'e>],
    /// Whether the Body may be empty: some contract has an operation or an answer like that.
    pub empty_body: bool,
}

impl Expectations<'_> {
    /// A message at an address of that version, without a word from its media type; no header is
    /// understood.
    pub fn at(address: Version) -> Self {
        Self {
            address,
            media_type: None,
            understood: &[],
            empty_body: false,
        }
    }

    /// The version to answer in when the envelope has not told one.
    pub fn version(&self) -> Version {
        self.media_type.unwrap_or(self.address)
    }
}

/// A message that is refused, and the version to say so in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The version of the answer.
    pub version: Version,
    /// Why.
    pub fault: Fault,
}

/// A message whose header has been processed. The reader stands in the Body's child.
#[derive(Debug)]
#[must_use = "the rest of the envelope has not been read: call `close`"]
pub struct Exchange<'x> {
    version: Version,
    payload: Name<'x>,
}

impl<'x> Exchange<'x> {
    /// Reads from the start of the document into the Body's child.
    pub fn open(reader: &mut Reader<'x>, expectations: &Expectations<'_>) -> Result<Self, Refusal> {
        let version = read_root(reader, expectations)?;
        match read_to_payload(version, reader, expectations) {
            Ok(payload) => Ok(Self { version, payload }),
            Err(fault) => Err(Refusal { version, fault }),
        }
    }

    /// The version of the envelope, which is the version to answer in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The Body's child: a wrapper, or a fault; [`Name::EMPTY`] for an empty Body that was
    /// expected. The reader stands in the Body then.
    pub fn payload(&self) -> Name<'x> {
        self.payload
    }

    /// Whether the Body's child is a fault of this version.
    pub fn is_fault(&self) -> bool {
        is_soap(self.version, self.payload, "Fault")
    }

    /// Reads from where the Body's child has been left to the end of the document.
    pub fn close(self, reader: &mut Reader<'x>) -> Result<(), Refusal> {
        read_to_end(self.version, reader).map_err(|fault| Refusal {
            version: self.version,
            fault,
        })
    }
}

/// What became of the header blocks that are for us.
#[derive(Debug, Default)]
pub struct Headers {
    /// What breaks the contract in them.
    pub violations: Vec<Violation>,
    /// The fault that names those that must be understood and were left alone.
    pub not_understood: Option<Fault>,
}

/// Hands each header block that is for us to `read`, which reads the ones that it knows (`true`)
/// and leaves the others alone. For a message that an [`Exchange`] has been through already: only
/// the Body tells which blocks its operation has.
pub fn headers(
    text: &str,
    limits: Limits,
    mut read: impl FnMut(Name<'_>, &mut Decoder<'_, '_>) -> Result<bool, xml::Error>,
) -> Result<Headers, xml::Error> {
    let mut reader = Reader::new(text, limits);
    let root = reader.root()?;
    let version = Version::of_envelope(root.namespace).unwrap_or(Version::Soap11);
    let mut headers = Headers::default();
    if !(reader.peek()?).is_some_and(|name| is_soap(version, name, "Header")) {
        return Ok(headers);
    }
    let mut not_understood = NotUnderstood::default();
    reader.enter()?;
    while let Some(block) = reader.peek()? {
        reader.enter()?;
        if !header::is_for_us(version, &reader) {
            reader.skip()?;
            continue;
        }
        let must = header::must_understand(version, &reader) == Some(true);
        let mut decoder = Decoder::new(&mut reader);
        let known = read(block, &mut decoder)?;
        headers.violations.extend(decoder.into_violations());
        if !known {
            reader.skip()?;
            if must {
                not_understood.note(block);
            }
        }
    }
    headers.not_understood = not_understood.fault();
    Ok(headers)
}

fn is_soap(version: Version, name: Name<'_>, local: &str) -> bool {
    name.local == local && name.namespace == version.envelope_namespace()
}

/// The envelope's namespace tells the version, whatever the media type and the address say.
fn read_root(reader: &mut Reader<'_>, expectations: &Expectations<'_>) -> Result<Version, Refusal> {
    let root = reader.root().map_err(|error| Refusal {
        version: expectations.version(),
        fault: error.into(),
    })?;
    let refuse = |version, fault| Err(Refusal { version, fault });
    match (Version::of_envelope(root.namespace), root.local) {
        (Some(version), "Envelope") => Ok(version),
        (None, "Envelope") => refuse(
            expectations.address,
            Fault::version_mismatch(format!(
                "The Envelope's namespace is that of no version of SOAP; use {} or {}",
                Version::Soap11.envelope_namespace(),
                Version::Soap12.envelope_namespace()
            )),
        ),
        (version, _) => {
            let version = version.unwrap_or(expectations.version());
            refuse(version, no_envelope(version))
        }
    }
}

/// Another element than an Envelope: in SOAP 1.2 that is a version mismatch as well (part 1
/// §5.4.6), in 1.1 only another namespace is (§4.4.1).
fn no_envelope(version: Version) -> Fault {
    let code = match version {
        Version::Soap11 => Code::Sender,
        Version::Soap12 => Code::VersionMismatch,
    };
    Fault::new(code, "The root element is no SOAP Envelope")
}

/// From inside the Envelope into the Body's child.
fn read_to_payload<'x>(
    version: Version,
    reader: &mut Reader<'x>,
    expectations: &Expectations<'_>,
) -> Result<Name<'x>, Fault> {
    let mut child = reader.peek()?;
    if child.is_some_and(|name| is_soap(version, name, "Header")) {
        reader.enter()?;
        header::read(version, reader, expectations.understood)?;
        child = reader.peek()?;
    }
    match child {
        Some(name) if is_soap(version, name, "Body") => reader.enter()?,
        Some(name) if is_soap(version, name, "Header") => {
            return Err(Fault::sender("The Envelope has a second Header"));
        }
        Some(name) => return Err(no_body(version, name, reader)),
        None => return Err(Fault::sender("The Envelope has no Body")),
    }
    let Some(payload) = reader.peek()? else {
        if expectations.empty_body {
            return Ok(Name::EMPTY);
        }
        return Err(Fault::sender(
            "The Body is empty; it holds the element of one operation",
        ));
    };
    reader.enter()?;
    Ok(payload)
}

fn no_body(version: Version, found: Name<'_>, reader: &Reader<'_>) -> Fault {
    let advice = format!(
        "an Envelope holds an optional Header and one Body, both in namespace \"{}\"",
        version.envelope_namespace()
    );
    reader.unexpected(found, advice).into()
}

/// From behind the Body's child to the end: nothing else in the Body, nothing behind the Body (WS-I
/// BP R1011).
fn read_to_end(version: Version, reader: &mut Reader<'_>) -> Result<(), Fault> {
    if reader.peek()?.is_some() {
        return Err(Fault::sender(
            "The Body has a second child; it holds the element of one operation",
        ));
    }
    reader.leave()?;
    if let Some(name) = reader.peek()? {
        return Err(Fault::sender(match name.local {
            "Body" if is_soap(version, name, "Body") => "The Envelope has a second Body",
            "Header" if is_soap(version, name, "Header") => "The Header stands behind the Body",
            _ => "An element stands behind the Body; nothing may",
        }));
    }
    reader.leave()?;
    Ok(reader.finish()?)
}
