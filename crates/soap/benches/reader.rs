//! The reader beside a bare pass of quick-xml's `NsReader` over the same bytes, the floor that
//! decoding is measured against; and the writer of the same message.

#![expect(clippy::unwrap_used, reason = "a bench says so by failing")]

use castile_soap::xml::{Limits, Reader, Writer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use quick_xml::events::Event;
use quick_xml::reader::NsReader;
use std::hint::black_box;

const MESSAGE: &str = include_str!("customer.xml");

/// One customer, or a thousand in one message; by default namespace, or each name with a prefix.
fn messages() -> [(&'static str, String); 4] {
    let (head, rest) = MESSAGE.split_once("<data>").unwrap();
    let (data, tail) = rest.split_once("</data>").unwrap();
    let thousand = format!(
        "{head}<customers>{}</customers>{tail}",
        format!("<customer>{data}</customer>").repeat(1_000)
    );
    let prefixed = |text: &str| {
        text.replace("</", "</c:")
            .replace('<', "<c:")
            .replace("<c:/c:", "</c:")
            .replace("c:soap:", "soap:")
            .replace("xmlns=", "xmlns:c=")
    };
    [
        ("one", MESSAGE.to_owned()),
        ("one prefixed", prefixed(MESSAGE)),
        ("thousand", thousand.clone()),
        ("thousand prefixed", prefixed(&thousand)),
    ]
}

fn bare_pass(text: &str) -> usize {
    let mut reader = NsReader::from_str(text);
    let mut events = 0;
    loop {
        match reader.read_resolved_event().unwrap() {
            (_, Event::Eof) => return events,
            event => {
                black_box(event);
                events += 1;
            }
        }
    }
}

fn bounded_pass(text: &str) -> usize {
    let mut reader = Reader::new(text, Limits::default());
    let mut events = 0;
    reader.root().unwrap();
    while reader.depth() > 0 {
        let Some(name) = reader.peek().unwrap() else {
            reader.leave().unwrap();
            continue;
        };
        reader.enter().unwrap();
        events += 1;
        if !has_children(name.local) {
            black_box(reader.text().unwrap());
        }
    }
    reader.finish().unwrap();
    events
}

fn has_children(local: &str) -> bool {
    matches!(
        local,
        "Body"
            | "CreateCustomer"
            | "customers"
            | "customer"
            | "data"
            | "contactPoints"
            | "contactPoint"
            | "addresses"
            | "address"
            | "externalKeys"
            | "externalKey"
            | "consents"
            | "consent"
            | "tags"
            | "attributes"
            | "attribute"
    )
}

/// The texts of the message, each in an element.
fn write(texts: &[&str]) -> String {
    let mut writer = Writer::with_capacity(1, 4096);
    for text in texts {
        writer.markup("<displayName>");
        writer.text(text);
        writer.markup("</displayName>");
    }
    writer.into_string()
}

fn read(criterion: &mut Criterion) {
    for (name, text) in messages() {
        assert_eq!(bounded_pass(&text) > 0, bare_pass(&text) > 0);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("bare NsReader", |bencher| {
            bencher.iter(|| bare_pass(black_box(&text)));
        });
        group.bench_function("bounded Reader", |bencher| {
            bencher.iter(|| bounded_pass(black_box(&text)));
        });
        group.finish();
    }
    let texts: Vec<&str> = (MESSAGE.split(['<', '>']).skip(2).step_by(2))
        .filter(|text| !text.is_empty())
        .collect();
    criterion.bench_function("write one", |bencher| {
        bencher.iter(|| write(black_box(&texts)));
    });
}

criterion_group!(benches, read);
criterion_main!(benches);
