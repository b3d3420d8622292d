//! Messages through the processing model, and payloads of the customers' contract.

use castile_soap::envelope;
use castile_soap::exchange::{Exchange, Expectations, Refusal};
use castile_soap::fault::{self, Fault};
use castile_soap::version::Version;
use castile_soap::xml::{self, Limits, Reader, Writer};

use crate::documents;

/// Asserts that a fault is a well-formed message of its version that reads back as that fault.
pub fn assert_told(version: Version, told: &Fault) {
    let message = told.to_envelope(version);
    documents::assert_judged_alike(&message);
    let mut reader = Reader::new(&message, Limits::default());
    let exchange = Exchange::open(&mut reader, &Expectations::at(version))
        .unwrap_or_else(|refusal| panic!("{message}: {}", refusal.fault));
    assert!(exchange.is_fault() && exchange.version() == version);
    let (read, _) = fault::read(version, &mut reader, |_, _| Ok(None::<()>)).expect(&message);
    // What XML cannot carry is written as U+FFFD.
    let carried = |c| if xml::is_char(c) { c } else { '\u{FFFD}' };
    let reason: String = told.reason().chars().map(carried).collect();
    assert_eq!(
        (read.code(), read.reason()),
        (told.code(), reason.as_str()),
        "{message}"
    );
    exchange.close(&mut reader).expect(&message);
}

/// Reads a message whose Body's child `read` reads and leaves.
pub fn open<'x, T>(
    reader: &mut Reader<'x>,
    read: impl FnOnce(&Exchange<'x>, &mut Reader<'x>) -> Result<T, castile_soap::xml::Error>,
) -> Result<T, Refusal> {
    let exchange = Exchange::open(reader, &Expectations::at(Version::Soap11))?;
    let value = read(&exchange, reader).map_err(|error| Refusal {
        version: exchange.version(),
        fault: error.into(),
    })?;
    exchange.close(reader)?;
    Ok(value)
}

/// A message around what `body` writes.
pub fn around(body: impl FnOnce(&mut Writer)) -> String {
    let mut to = Writer::new(1);
    envelope::write(Version::Soap11, &mut to, body);
    to.into_string()
}
