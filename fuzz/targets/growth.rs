//! Documents in which pieces stand very often: four times the size takes four times as long.
//!
//! The first nine bytes say which reading, and where the document behind them is cut into head,
//! opening, middle, closing and tail, of which opening and closing are repeated: long lists, long
//! texts, deep nesting.
#![no_main]

use castile_fuzz::contract::Request;
use castile_fuzz::{bounds, documents, messages};
use castile_soap::decode::Decoder;
use castile_soap::xml::{Limits, Reader};
use libfuzzer_sys::fuzz_target;

/// Bytes of the larger document.
const LARGE: usize = 256 << 10;

fuzz_target!(|data: &[u8]| {
    let Some((&[which, ref cuts @ ..], document)) = data.split_first_chunk::<9>() else {
        return;
    };
    let Ok(document) = std::str::from_utf8(document) else {
        return;
    };
    let pieces = pieces(document, cuts);
    let (small, large) = (grown(&pieces, LARGE / 4), grown(&pieces, LARGE));
    bounds::assert_linear(&small, &large, |text| match which % 3 {
        0 => drop(documents::skim(text, Limits::default())),
        1 => drop(documents::skim(text, unlimited())),
        _ => decode(text),
    });
});

/// The document in five pieces, each cut where a character begins.
fn pieces<'d>(document: &'d str, cuts: &[u8]) -> [&'d str; 5] {
    let mut at: Vec<usize> = (cuts.chunks_exact(2))
        .map(|pair| usize::from(u16::from_le_bytes([pair[0], pair[1]])) % (document.len() + 1))
        .map(|at| document.floor_char_boundary(at))
        .collect();
    at.sort_unstable();
    let [first, second, third, fourth] = [at[0], at[1], at[2], at[3]];
    [
        &document[..first],
        &document[first..second],
        &document[second..third],
        &document[third..fourth],
        &document[fourth..],
    ]
}

fn grown([head, opening, middle, closing, tail]: &[&str; 5], bytes: usize) -> String {
    let times = bytes / (opening.len() + closing.len()).max(1);
    [
        head,
        opening.repeat(times).as_str(),
        middle,
        closing.repeat(times).as_str(),
        tail,
    ]
    .concat()
}

/// Without bounds on what may stand often; deep nesting keeps its own.
fn unlimited() -> Limits {
    Limits {
        depth: usize::MAX,
        children: usize::MAX,
        text_bytes: usize::MAX,
        elements: usize::MAX,
        ..Limits::default()
    }
}

fn decode(text: &str) {
    let mut reader = Reader::new(text, Limits::default());
    let _ = messages::open(&mut reader, |exchange, reader| {
        let mut decoder = Decoder::new(reader);
        Request::decode(exchange.payload(), &mut decoder).map(|_| decoder.into_violations())
    });
}
