//! One suite for every engine: what `service` may rely on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod groups;
mod keys;
mod moves;
mod opening;
mod reads;
mod records;
mod world;
mod writes;
