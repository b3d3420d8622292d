//! (folder, document) in; out: what refuses the document or what went wrong, and the document as it
//! is written again.

#![allow(warnings)]

use castile_soap::decode::Decoder;
use castile_soap::xml::{Limits, Reader, Writer};
use std::io::{self, Read, Write};

/// What refuses the document, what went wrong after it was taken, how it is written again.
type Answer = (String, String, String);

/// Reads a document, writes it, reads that, and writes it again.
macro_rules! there_and_back {
    ($contract:ident, $text:expr) => {{
        use $contract::{CONTRACT, Request};
        let decode = |text: &str| -> Result<Request, String> {
            let mut reader = Reader::new(text, Limits::default());
            let name = reader.root().map_err(|error| error.to_string())?;
            let mut decoder = Decoder::new(&mut reader);
            let request = Request::decode(name, &mut decoder).map_err(|error| error.to_string())?;
            let violations = decoder.into_violations();
            reader.finish().map_err(|error| error.to_string())?;
            if !violations.is_empty() {
                return Err(format!("{violations:?}"));
            }
            let request = request.ok_or("WRONG: neither a request nor a violation")?;
            let shown = format!("{request:?}");
            if shown.contains("Invalid { violations: [") {
                return Err(shown);
            }
            Ok(request)
        };
        let encode = |request: &Request| {
            let mut to = Writer::new(CONTRACT.revision);
            request.encode(&mut to);
            to.into_string()
        };
        match decode($text) {
            Err(refusal) => (refusal, String::new(), String::new()),
            Ok(first) => {
                let written = encode(&first);
                let wrong = match decode(&written) {
                    Err(refusal) => format!("what it writes it refuses: {refusal}"),
                    // NaN is no value's equal.
                    Ok(second) if second != first && !written.contains("NaN") => "what it writes it reads as another value".to_string(),
                    Ok(second) if encode(&second) != written => "it writes the same value in two ways".to_string(),
                    Ok(_) => String::new(),
                };
                (String::new(), wrong, written)
            }
        }
    }};
}

include!(concat!(env!("OUT_DIR"), "/modules.rs"));
include!(concat!(env!("OUT_DIR"), "/answer.rs"));

fn main() -> io::Result<()> {
    let mut from = io::stdin().lock();
    let mut to = io::BufWriter::new(io::stdout().lock());
    while let Some(folder) = read(&mut from)? {
        let text = read(&mut from)?.unwrap();
        let (refusal, wrong, written) = answer(&folder, &text);
        for part in [refusal, wrong, written] {
            to.write_all(&u32::to_be_bytes(part.len() as u32))?;
            to.write_all(part.as_bytes())?;
        }
        to.flush()?;
    }
    Ok(())
}

fn read(from: &mut impl Read) -> io::Result<Option<String>> {
    let mut length = [0; 4];
    if from.read_exact(&mut length).is_err() {
        return Ok(None);
    }
    let mut text = vec![0; u32::from_be_bytes(length) as usize];
    from.read_exact(&mut text)?;
    Ok(Some(String::from_utf8(text).unwrap()))
}
