//! Decode and encode of one customer (1.9 KB) and of a thousand, by the generated code with every
//! facet, beside a bare pass of quick-xml's `NsReader` over the same bytes: the floor, in which
//! both are measured.
//!
//! What is decoded is owned, and dropped again within the time that is taken: wiping what is
//! protected and giving memory back are costs that the bare pass does not have, but a server does.

#![expect(clippy::unwrap_used, reason = "a bench says so by failing")]

use std::hint::black_box;

use castile::contract::Request;
use castile_soap::decode::Decoder;
use castile_soap::exchange::{Exchange, Expectations};
use castile_soap::generated::Encode;
use castile_soap::version::Version;
use castile_soap::xml::{Limits, Reader, Writer};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[path = "../crates/soap/benches/bare/mod.rs"]
mod bare;

/// From the envelope's first byte to its last: a typed request, every facet checked.
fn decode(text: &str) -> Request {
    let mut reader = Reader::new(text, Limits::default());
    let exchange = Exchange::open(&mut reader, &Expectations::at(Version::Soap11)).unwrap();
    let mut decoder = Decoder::new(&mut reader);
    let request = Request::decode(exchange.payload(), &mut decoder).unwrap();
    assert!(decoder.into_violations().is_empty());
    exchange.close(&mut reader).unwrap();
    request.unwrap()
}

/// Into a buffer that is large enough.
fn encode(request: &Request, capacity: usize) -> String {
    let mut writer = Writer::with_capacity(1, capacity);
    match request {
        Request::CreateCustomer(one) => one.encode(&mut writer),
        Request::CreateCustomers(many) => many.encode(&mut writer),
        _ => {}
    }
    writer.into_string()
}

fn contract(criterion: &mut Criterion) {
    for (name, text) in [
        ("one", bare::ONE.to_owned()),
        ("thousand", bare::thousand()),
    ] {
        let request = decode(&text);
        assert!(encode(&request, 0).len() > text.len() / 2);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("floor", |bencher| {
            bencher.iter(|| bare::pass(black_box(&text)));
        });
        group.bench_function("decode", |bencher| {
            bencher.iter(|| decode(black_box(&text)));
        });
        group.bench_function("encode", |bencher| {
            bencher.iter(|| encode(black_box(&request), text.len()));
        });
        group.finish();
    }
}

criterion_group!(benches, contract);
criterion_main!(benches);
