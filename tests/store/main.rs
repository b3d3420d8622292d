//! One suite for every engine: what `service` may rely on.

mod groups;
mod keys;
mod moves;
mod opening;
mod reads;
mod records;
mod world;
mod writes;
