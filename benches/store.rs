//! What a stored customer costs in processor time, without XML and HTTP: sealing and opening the
//! 1.9 KB customer and a thousand of it, beside a bare pass of quick-xml's `NsReader` over their
//! message as floor; finding it among others, and writing it durably, one by one and by the hundred.
//!
//! Each customer has words, addresses and numbers of its own, so that its blind tokens lie anywhere
//! in their index, as in life. `STORED=100000 cargo bench --bench store` measures among more.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench says so by failing"
)]

use castile::contract::{CustomerData, ExternalKey, ExternalKeyList, Request};
use castile::crypto::Nonces;
use castile::store::{
    Filter, Id, Opened, Purpose, Query, Record, Settings, Stored, WriteSet, open,
};
use castile_soap::decode::Decoder;
use castile_soap::exchange::{Exchange, Expectations};
use castile_soap::version::Version;
use castile_soap::xml::{Limits, Reader};
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

#[path = "../crates/soap/benches/bare/mod.rs"]
mod bare;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Processor time of all this process's threads, in nanoseconds: waiting for the disk, and for
/// others on the machine, does not count.
struct ProcessorTime;

impl ProcessorTime {
    fn now() -> u64 {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap();
        let time = |task: std::fs::DirEntry| {
            let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<u64>().ok()
        };
        tasks.flatten().filter_map(time).sum()
    }
}

impl Measurement for ProcessorTime {
    type Intermediate = u64;
    type Value = u64;

    fn start(&self) -> u64 {
        Self::now()
    }

    fn end(&self, start: u64) -> u64 {
        Self::now() - start
    }

    fn add(&self, one: &u64, other: &u64) -> u64 {
        one + other
    }

    fn zero(&self) -> u64 {
        0
    }

    fn to_f64(&self, value: &u64) -> f64 {
        Duration::from_nanos(*value).as_secs_f64() * 1e9
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// The customer of the contract's bench.
fn customer() -> CustomerData {
    let mut reader = Reader::new(bare::ONE, Limits::default());
    let exchange = Exchange::open(&mut reader, &Expectations::at(Version::Soap11)).unwrap();
    let mut decoder = Decoder::new(&mut reader);
    match Request::decode(exchange.payload(), &mut decoder).unwrap() {
        Some(Request::CreateCustomer(create)) => create.data,
        _ => CustomerData::default(),
    }
}

/// A customer that shares no searched word with another.
fn record(like: &CustomerData) -> Record {
    let id = Id::new();
    let number = id.uuid().as_u64_pair().1;
    let mut data = like.clone();
    data.given_name = Some(format!("Anna{number}").into());
    data.family_name = Some(format!("Müller{number} Lüdenscheidt{number}").into());
    data.display_name = Some(format!("Anna{number} Müller{number}-Lüdenscheidt{number}").into());
    data.tax_id = Some(format!("DE {number}").into());
    data.email = Some(format!("anna.{number}@example.org").into());
    data.phone = Some(format!("+49 {number}").into());
    data.external_keys = Some(ExternalKeyList {
        external_key: vec![ExternalKey {
            source_system: "SAP-P01".to_owned(),
            external_id: number.to_string(),
        }],
    });
    Record {
        id,
        version: 1,
        created_at: 1_790_000_000_000,
        updated_at: 1_790_000_000_000,
        deleted_at: None,
        data,
    }
}

struct Directory(PathBuf);

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

struct World {
    opened: Opened,
    runtime: tokio::runtime::Runtime,
    like: CustomerData,
    stored: Vec<Id>,
    next: usize,
    _directory: Directory,
}

impl World {
    fn new(stored: usize) -> Self {
        let name = format!("castile-bench-{}", Id::new());
        let directory = Directory(std::env::temp_dir().join(name));
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.build().unwrap();
        let settings = Settings::new(&directory.0);
        let mut world = Self {
            opened: runtime.block_on(open(&settings, Purpose::Serve)).unwrap(),
            runtime,
            like: customer(),
            stored: Vec::new(),
            next: 0,
            _directory: directory,
        };
        while world.stored.len() < stored {
            let writes = world.creates(200);
            world.stored.extend(writes.iter().map(|write| write.row.id));
            world.apply(writes);
        }
        world
    }

    fn creates(&self, count: usize) -> Vec<WriteSet> {
        let create = |_| {
            record(&self.like)
                .create(&self.opened.keyring, &mut Nonces::new())
                .unwrap()
        };
        (0..count).map(create).collect()
    }

    fn apply(&self, writes: Vec<WriteSet>) {
        black_box(
            self.runtime
                .block_on(self.opened.engine.write(writes.into())),
        )
        .unwrap();
    }

    /// One of the stored customers, far from the one before.
    fn any(&mut self) -> Id {
        self.next = (self.next + 7_919) % self.stored.len();
        self.stored[self.next]
    }
}

/// Customers in the clear to sealed rows with their terms, and back.
fn sealed(criterion: &mut Criterion<ProcessorTime>) {
    let world = World::new(0);
    let keyring = &world.opened.keyring;
    for (name, count, text) in [
        ("one", 1, bare::ONE.to_owned()),
        ("thousand", 1_000, bare::thousand()),
    ] {
        let records: Vec<_> = (0..count).map(|_| record(&world.like)).collect();
        let seal = || {
            let mut nonces = Nonces::new();
            let sealed = records.iter().map(|one| one.create(keyring, &mut nonces));
            sealed.collect::<Result<Vec<_>, _>>().unwrap()
        };
        let stored: Vec<_> = seal()
            .into_iter()
            .map(|WriteSet { row, data_key, .. }| Stored { row, data_key })
            .collect();
        let mut group = criterion.benchmark_group(format!("sealed {name}"));
        group.throughput(Throughput::Elements(count));
        group.bench_function("floor", |bench| {
            bench.iter(|| bare::pass(black_box(&text)));
        });
        group.bench_function("seal and index", |bench| bench.iter(seal));
        group.bench_function("open", |bench| {
            bench.iter_batched(
                || stored.clone(),
                |stored| {
                    for one in stored {
                        black_box(one.open(keyring).unwrap());
                    }
                },
                BatchSize::SmallInput,
            );
        });
        group.finish();
    }
}

fn store(criterion: &mut Criterion<ProcessorTime>) {
    let stored = std::env::var("STORED").map_or(20_000, |stored| stored.parse().unwrap());
    let mut world = World::new(stored);
    let mut group = criterion.benchmark_group("store");
    group.bench_function("find by id", |bench| {
        bench.iter(|| {
            let id = world.any();
            world
                .runtime
                .block_on(world.opened.engine.find(id))
                .unwrap()
        });
    });
    group.bench_function("find by id and open", |bench| {
        bench.iter(|| {
            let id = world.any();
            let found = world.runtime.block_on(world.opened.engine.find(id));
            found.unwrap().unwrap().open(&world.opened.keyring).unwrap()
        });
    });
    group.bench_function("page of 50 by status", |bench| {
        bench.iter(|| {
            let query = Query {
                filter: Filter {
                    status: Some("active".to_owned()),
                    ..Filter::default()
                },
                after: Some(world.any()),
                limit: 50,
                ..Query::default()
            };
            world
                .runtime
                .block_on(world.opened.engine.candidates(query))
                .unwrap()
        });
    });
    group.bench_function("create 1, durable", |bench| {
        bench.iter_batched(
            || world.creates(1),
            |writes| world.apply(writes),
            BatchSize::SmallInput,
        );
    });
    group.throughput(Throughput::Elements(100));
    group.bench_function("create 100, durable", |bench| {
        bench.iter_batched(
            || world.creates(100),
            |writes| world.apply(writes),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime).sample_size(20);
    targets = sealed, store
}
criterion_main!(benches);
