//! Growing delays after wrong passwords, by client name, known or not.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Names that are kept at most. Beyond, those with the fewest failures are dropped first, so that
/// a flood of invented names does not wash out the one under attack.
const LIMIT: usize = 1024;
/// After so long without a failure a name starts afresh.
const FORGOTTEN: Duration = Duration::from_mins(15);
/// The delay after the first failure; every further one doubles it.
const FIRST: Duration = Duration::from_millis(100);
/// The longest delay: a caller's own timeout should not come first.
const LONGEST: Duration = Duration::from_secs(5);

#[derive(Default)]
pub(super) struct Failures {
    names: Mutex<HashMap<String, Failed>>,
}

#[derive(Clone, Copy)]
struct Failed {
    times: u32,
    last: Instant,
}

impl Failures {
    /// How long the next attempt under this name has to wait.
    pub(super) fn delay(&self, name: &str) -> Duration {
        match self.names().get(name) {
            Some(failed) if failed.last.elapsed() < FORGOTTEN => {
                let doubled = 1u32.checked_shl(failed.times - 1).unwrap_or(u32::MAX);
                FIRST.saturating_mul(doubled).min(LONGEST)
            }
            _ => Duration::ZERO,
        }
    }

    pub(super) fn failed(&self, name: &str) {
        let mut names = self.names();
        let now = Instant::now();
        if let Some(failed) = names.get_mut(name) {
            let forgotten = failed.last.elapsed() >= FORGOTTEN;
            failed.times = if forgotten {
                1
            } else {
                failed.times.saturating_add(1)
            };
            failed.last = now;
            return;
        }
        if names.len() >= LIMIT {
            let least = names.iter().min_by_key(|(_, f)| (f.times, f.last));
            if let Some(least) = least.map(|(name, _)| name.clone()) {
                names.remove(&least);
            }
        }
        names.insert(
            name.to_owned(),
            Failed {
                times: 1,
                last: now,
            },
        );
    }

    pub(super) fn succeeded(&self, name: &str) {
        self.names().remove(name);
    }

    fn names(&self) -> MutexGuard<'_, HashMap<String, Failed>> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_a_limit_and_end_with_success() {
        let failures = Failures::default();
        assert_eq!(failures.delay("erp"), Duration::ZERO);
        let delays: Vec<_> = (0..40)
            .map(|_| {
                failures.failed("erp");
                failures.delay("erp").as_millis()
            })
            .collect();
        assert_eq!(delays[..7], [100, 200, 400, 800, 1600, 3200, 5000]);
        assert_eq!(delays[39], 5000);
        assert_eq!(failures.delay("other"), Duration::ZERO);
        failures.succeeded("erp");
        assert_eq!(failures.delay("erp"), Duration::ZERO);
    }

    #[test]
    fn invented_names_do_not_wash_out_the_one_under_attack() {
        let failures = Failures::default();
        failures.failed("erp");
        failures.failed("erp");
        for i in 0..2 * LIMIT {
            failures.failed(&i.to_string());
        }
        assert_eq!(failures.names().len(), LIMIT);
        assert_eq!(failures.delay("erp"), 2 * FIRST);
    }
}
