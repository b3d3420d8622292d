//! A call whose credential was verified before, as nearly every call is.

#![expect(
    clippy::expect_used,
    reason = "a benchmark that cannot run should stop"
)]

use std::sync::Arc;

use castile::access::{Gate, clients};
use castile::store::sqlite::Sqlite;
use criterion::{Criterion, criterion_group, criterion_main};

fn authenticate(c: &mut Criterion) {
    let directory = std::env::temp_dir().join(format!("castile-bench-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    let store = Sqlite::open(&directory.join("castile.db"), 1).expect("a store");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    runtime
        .block_on(clients::bootstrap(&store, Some("erp:secret")))
        .expect("a client");
    let gate = Gate::new(Arc::new(store)).expect("a gate");
    let authorization = Some("Basic ZXJwOnNlY3JldA==");

    let mut group = c.benchmark_group("authenticate");
    group.sample_size(10);
    group.bench_function("remembered", |b| {
        b.iter(|| runtime.block_on(gate.authenticate(authorization, None)));
    });
    group.finish();
    std::fs::remove_dir_all(&directory).expect("the directory goes");
}

criterion_group!(benches, authenticate);
criterion_main!(benches);
