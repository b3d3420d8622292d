//! Header blocks: which are for us, and which of those must be understood (1.1 §4.2, 1.2 part 1
//! §2.2 to §2.6 and §5.2).

use std::borrow::Cow;

use crate::fault::{Fault, QualifiedName};
use crate::namespaces::{SOAP_1_1_NEXT, SOAP_1_2_NEXT, SOAP_1_2_ULTIMATE_RECEIVER};
use crate::version::Version;
use crate::xml::{Name, Reader, Short};

/// The name of a header block.
pub type HeaderName<'n> = Name<'n>;

/// So many blocks that were not understood are named; a message has less, unless it wants to be
/// long to answer.
const NAMED: usize = 32;

/// Header blocks that must be understood and are not, each named once.
#[derive(Debug, Default)]
pub(super) struct NotUnderstood<'x>(Vec<Name<'x>>);

impl<'x> NotUnderstood<'x> {
    pub(super) fn note(&mut self, block: Name<'x>) {
        if self.0.len() < NAMED && !self.0.contains(&block) {
            self.0.push(block);
        }
    }

    /// The fault that names them, if there are any.
    pub(super) fn fault(self) -> Option<Fault> {
        let blocks = self.0.into_iter().map(QualifiedName::from);
        let blocks: Vec<_> = blocks.collect();
        (!blocks.is_empty()).then(|| Fault::must_understand(blocks))
    }
}

/// Reads the entered Header and leaves it. All blocks are looked at before any is complained of,
/// and those that must be understood come first.
pub(super) fn read(
    version: Version,
    reader: &mut Reader<'_>,
    understood: &[HeaderName<'_>],
) -> Result<(), Fault> {
    let mut not_understood = NotUnderstood::default();
    let mut malformed = None;
    while let Some(block) = reader.peek()? {
        reader.enter()?;
        match must_understand(version, reader) {
            _ if !is_for_us(version, reader) => {}
            Some(true) if !understood.contains(&block) => not_understood.note(block),
            Some(_) => {}
            None => malformed = Some(block),
        }
        reader.skip()?;
    }
    reader.leave()?;
    if let Some(fault) = not_understood.fault() {
        return Err(fault);
    }
    match malformed {
        None => Ok(()),
        Some(block) => Err(Fault::sender(format!(
            "mustUnderstand of the header \"{}\" is neither 1 nor 0, true nor false",
            Short(block.local)
        ))),
    }
}

/// Whether we play the role that the entered block is for. We are the ultimate receiver; `none` is
/// played by nobody.
pub(super) fn is_for_us(version: Version, reader: &Reader<'_>) -> bool {
    match version {
        Version::Soap11 => matches!(
            soap_attribute(version, reader, "actor").as_deref(),
            None | Some("" | SOAP_1_1_NEXT)
        ),
        Version::Soap12 => matches!(
            soap_attribute(version, reader, "role").as_deref(),
            None | Some("" | SOAP_1_2_NEXT | SOAP_1_2_ULTIMATE_RECEIVER)
        ),
    }
}

/// SOAP 1.1 and WS-I BP R1013 know `1` and `0` only, 1.2 all of `xs:boolean`; toolkits mix them up.
/// `None` for neither.
pub(super) fn must_understand(version: Version, reader: &Reader<'_>) -> Option<bool> {
    match soap_attribute(version, reader, "mustUnderstand").as_deref() {
        Some("1" | "true") => Some(true),
        None | Some("0" | "false") => Some(false),
        Some(_) => None,
    }
}

/// An attribute in the envelope's namespace, without white space around it.
fn soap_attribute<'x>(version: Version, reader: &Reader<'x>, local: &str) -> Option<Cow<'x, str>> {
    let value = reader.attribute(version.envelope_namespace(), local)?;
    Some(match value {
        Cow::Borrowed(value) => Cow::Borrowed(value.trim()),
        Cow::Owned(value) => Cow::Owned(value.trim().to_owned()),
    })
}
