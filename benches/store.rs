//! What the database costs, without sealing and XML: rows of 1.8 KB with ten terms and a key.
//!
//! `cargo bench --bench store`; the group's processor time is what CreateCustomers pays.

use castile::crypto::{Term, WrappedDataKey};
use castile::store::sqlite::Sqlite;
use castile::store::{ChangeKind, Edit, Engine, ExternalKey, Filter, Id, Query, Row, WriteSet};
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

/// Processor time of all this process's threads, in nanoseconds: waiting for the disk, and for
/// others on the machine, does not count.
struct ProcessorTime;

impl ProcessorTime {
    fn now() -> u64 {
        let tasks = std::fs::read_dir("/proc/self/task").expect("Linux");
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

/// Customers in the store before anything is measured.
const STORED: usize = 20_000;

fn row(id: Id) -> Row {
    let text = |length| Some("x".repeat(length));
    Row {
        id,
        version: 1,
        created_at: 1_790_000_000_000,
        updated_at: 1_790_000_000_000,
        deleted_at: None,
        kind: Some("person".to_owned()),
        status: Some("active".to_owned()),
        legal_name: None,
        sort_name: text(20),
        registration_number: None,
        language: Some("es".to_owned()),
        currency: Some("EUR".to_owned()),
        credit_limit: Some("2500.5".to_owned()),
        payment_term_days: Some(30),
        contact_points: text(60),
        addresses: text(180),
        external_keys: text(50),
        consents: text(120),
        tags: text(30),
        attributes: text(80),
        sealed: vec![7; 1_200],
    }
}

fn create() -> WriteSet {
    let id = Id::new();
    let (high, low) = id.uuid().as_u64_pair();
    // Spread like tokens of 32 bits.
    let token = |n: u64| (high ^ low).wrapping_mul(0x9E37_79B9_7F4A_7C15 ^ n) >> 32;
    let term = |n: u16| Term {
        field: 12 + n % 5,
        version: 1,
        token: token(u64::from(n)).cast_signed(),
    };
    WriteSet {
        expected: None,
        row: row(id),
        data_key: Some(WrappedDataKey {
            kek_version: 1,
            wrapped: vec![9; 62],
        }),
        terms: Edit {
            added: (0..10).map(term).collect(),
            removed: Vec::new(),
        },
        keys: Edit {
            added: vec![ExternalKey {
                source_system: "SAP-P01".to_owned(),
                external_id: id.to_string(),
            }],
            removed: Vec::new(),
        },
        change: ChangeKind::Created,
    }
}

struct Directory(PathBuf);

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn store(criterion: &mut Criterion<ProcessorTime>) {
    let name = format!("castile-bench-{}", std::process::id());
    let directory = Directory(std::env::temp_dir().join(name));
    std::fs::create_dir(&directory.0).expect("a directory");
    let engine = Sqlite::open(&directory.0.join("castile.db"), 256).expect("a database");
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime");
    let mut stored = Vec::with_capacity(STORED);
    for _ in 0..STORED / 200 {
        let writes: Vec<_> = (0..200).map(|_| create()).collect();
        stored.extend(
            writes
                .iter()
                .map(|write| (write.row.id, write.keys.added[0].clone())),
        );
        runtime.block_on(engine.apply(writes)).expect("written");
    }
    let mut next = 0;
    let mut any = move || {
        next = (next + 7_919) % STORED;
        next
    };

    let mut group = criterion.benchmark_group("store");
    group.bench_function("find by id", |bench| {
        bench.iter(|| {
            runtime
                .block_on(engine.find(stored[any()].0))
                .expect("found")
        });
    });
    group.bench_function("find by external key", |bench| {
        bench.iter(|| {
            runtime
                .block_on(engine.find_by_key(&stored[any()].1))
                .expect("found")
        });
    });
    group.bench_function("page of 50 by status", |bench| {
        bench.iter(|| {
            let query = Query {
                filter: Filter {
                    status: Some("active".to_owned()),
                    ..Filter::default()
                },
                after: Some(stored[any()].0),
                limit: 50,
            };
            black_box(runtime.block_on(engine.candidates(query)).expect("found"))
        });
    });
    group.bench_function("create 1, durable", |bench| {
        bench.iter_batched(
            || vec![create()],
            |writes| runtime.block_on(engine.apply(writes)).expect("written"),
            BatchSize::SmallInput,
        );
    });
    group.throughput(Throughput::Elements(100));
    group.bench_function("create 100, durable", |bench| {
        bench.iter_batched(
            || (0..100).map(|_| create()).collect::<Vec<_>>(),
            |writes| runtime.block_on(engine.apply(writes)).expect("written"),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(ProcessorTime).sample_size(20);
    targets = store
}
criterion_main!(benches);
