//! The reader beside a bare pass of quick-xml's `NsReader` over the same bytes, the floor that
//! decoding is measured against; and the writer of the same message.

#![expect(clippy::unwrap_used, reason = "a bench says so by failing")]

use castile_soap::xml::{Limits, Reader, Writer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

mod bare;

/// One customer, or a thousand in one message; by default namespace, or each name with a prefix.
fn messages() -> [(&'static str, String); 4] {
    let prefixed = |text: &str| {
        text.replace("</", "</c:")
            .replace('<', "<c:")
            .replace("<c:/c:", "</c:")
            .replace("c:soap:", "soap:")
            .replace("xmlns=", "xmlns:c=")
    };
    [
        ("one", bare::ONE.to_owned()),
        ("one prefixed", prefixed(bare::ONE)),
        ("thousand", bare::thousand()),
        ("thousand prefixed", prefixed(&bare::thousand())),
    ]
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
            | "CreateCustomers"
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
        assert_eq!(bounded_pass(&text) > 0, bare::pass(&text) > 0);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("bare NsReader", |bencher| {
            bencher.iter(|| bare::pass(black_box(&text)));
        });
        group.bench_function("bounded Reader", |bencher| {
            bencher.iter(|| bounded_pass(black_box(&text)));
        });
        group.finish();
    }
    let texts: Vec<&str> = (bare::ONE.split(['<', '>']).skip(2).step_by(2))
        .filter(|text| !text.is_empty())
        .collect();
    criterion.bench_function("write one", |bencher| {
        bencher.iter(|| write(black_box(&texts)));
    });
}

criterion_group!(benches, read);
criterion_main!(benches);
