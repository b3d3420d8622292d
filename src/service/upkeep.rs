//! What goes on in the background for as long as the service runs.

use super::Gateway;
use super::plan;
use crate::store;
use std::time::{Duration, Instant};

/// How often it is looked whether there is something to do.
const LOOK: Duration = Duration::from_secs(5);

/// How often what has grown old is looked for.
const FORGET: Duration = Duration::from_mins(1);

/// How many changes or requests are forgotten in one transaction, so that no writer waits for long.
const SLICE: u32 = 2_000;

/// The pause after a slice.
const REST: Duration = Duration::from_millis(50);

impl Gateway {
    /// Does what is due, and goes on for ever: forgets changes that are older than `retention`,
    /// requests whose outcome is no longer kept, and what the store's log holds of customers that were erased. Any number of nodes may do so
    /// at once.
    pub async fn upkeep(&self, retention: Duration) {
        let mut due = Instant::now();
        loop {
            if let Err(cause) = self.store.scrub().await {
                log::warn!("what was erased could not be taken from the log: {cause}");
            }
            if Instant::now() >= due {
                if let Err(cause) = self.forget_changes(retention).await {
                    log::warn!("old changes could not be removed: {cause}");
                }
                if let Err(cause) = self.forget_requests().await {
                    log::warn!("old requests could not be removed: {cause}");
                }
                due = Instant::now() + FORGET.min(retention);
            }
            tokio::time::sleep(LOOK.min(retention)).await;
        }
    }

    async fn forget_changes(&self, retention: Duration) -> Result<(), store::Error> {
        let age = i64::try_from(retention.as_millis()).unwrap_or(i64::MAX);
        let before = plan::now().saturating_sub(age);
        while self.store.forget_changes(before, SLICE).await? == SLICE {
            tokio::time::sleep(REST).await;
        }
        Ok(())
    }

    async fn forget_requests(&self) -> Result<(), store::Error> {
        let slice = usize::try_from(SLICE).unwrap_or(usize::MAX);
        while self.store.forget_requests(plan::now(), SLICE).await? == slice {
            tokio::time::sleep(REST).await;
        }
        Ok(())
    }
}
