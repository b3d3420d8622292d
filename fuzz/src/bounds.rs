//! Memory and processor time that grow with the input and no faster.

use std::alloc::System;
use std::panic;
use std::sync::Once;
use std::time::Duration;

use cap::Cap;
use cpu_time::{ProcessTime, ThreadTime};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// Runs `work` on an input of so many bytes. It may hold a megabyte and `factor` bytes for each of
/// them at once; the allocation that passes that ends the process.
pub fn within_memory<T>(bytes: usize, factor: usize, work: impl FnOnce() -> T) -> T {
    static HOOK: Once = Once::new();
    // A panic is told with all the memory that takes.
    HOOK.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |told| {
            let _ = ALLOCATOR.set_limit(usize::MAX);
            previous(told);
        }));
    });
    let bound = (1 << 20) + factor * bytes;
    // A limit below what is held already is refused, and cannot be: the bound is added to that.
    let _ = ALLOCATOR.set_limit(ALLOCATOR.allocated().saturating_add(bound));
    let result = work();
    let _ = ALLOCATOR.set_limit(usize::MAX);
    result
}

/// Runs `work` on an input of so many bytes, whatever threads it takes, and asserts that it takes the
/// processor at most two seconds, and two a megabyte. Instrumented code is several times slower than
/// what users run: the first two seconds allow for that.
pub fn within_time<T>(bytes: usize, work: impl FnOnce() -> T) -> T {
    let began = ProcessTime::now();
    let result = work();
    let taken = began.elapsed();
    let bound = Duration::from_secs(2) + Duration::from_micros(2 * bytes as u64);
    assert!(taken <= bound, "{bytes} bytes take {taken:?}");
    result
}

/// Asserts that `work` on an input of four times the size takes about four times as long, not
/// sixteen times. What is done in `FLOOR` is quick enough whatever it costs for each byte.
pub fn assert_linear(small: &str, large: &str, work: impl Fn(&str)) {
    const FLOOR: Duration = Duration::from_millis(20);
    let mut told = Vec::new();
    for _ in 0..4 {
        let (once, four_times) = (time(small, &work), time(large, &work));
        if four_times <= FLOOR || four_times <= once * 9 {
            return;
        }
        told.push((once, four_times));
    }
    panic!(
        "{} bytes and {} bytes take {told:?}",
        small.len(),
        large.len()
    );
}

fn time(text: &str, work: impl Fn(&str)) -> Duration {
    let began = ThreadTime::now();
    work(text);
    began.elapsed()
}
