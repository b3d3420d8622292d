//! A document, as text: see `documents` for the laws, and no error repeats character data.
#![no_main]

use castile_fuzz::{bounds, canary, documents, mutate_documents};
use castile_soap::xml::{Error, Limits, Reader};
use libfuzzer_sys::fuzz_target;

mutate_documents!();

fuzz_target!(|document: &str| {
    bounds::within_memory(document.len(), 64, || {
        documents::assert_judged_alike(document);
        let sown = canary::sown(document);
        for told in [documents::skim(&sown, tight()), walk(&sown), walk(document)] {
            if let Err(error) = told {
                canary::assert_absent(&error.to_string(), &sown);
            }
        }
    });
});

/// Limits that a small document can pass.
fn tight() -> Limits {
    Limits {
        depth: 4,
        children: 8,
        attributes: 4,
        attribute_bytes: 32,
        text_bytes: 64,
        elements: 32,
        bindings: 4,
        name_bytes: 16,
    }
}

/// Reads as a decoder does that expects elements, and text in those that have none first.
fn walk(document: &str) -> Result<(), Error> {
    let mut reader = Reader::new(document, Limits::default());
    reader.root()?;
    while reader.depth() > 0 {
        if reader.depth().is_multiple_of(3) {
            reader.text()?;
        } else if reader.peek()?.is_some() {
            reader.enter()?;
        } else {
            reader.leave()?;
        }
    }
    reader.finish()
}
