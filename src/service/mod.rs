//! The rules: what each operation does, whichever door a request came through.
//!
//! Every door enters at [`Gateway::call`], which judges scope, violations and limits in that order
//! and then dispatches to the contract's service trait, implemented here once. A write is planned
//! as data (`plan`) and applied by the store; where the store says that somebody else was first,
//! it is planned again, a few times at most.
//!
//! What it refuses is a fault of the contract; what it cannot do is [`ServiceUnavailable`] for the
//! caller and a cause for the log ([`CallFailure`]).
//!
//! [`ServiceUnavailable`]: crate::contract::ServiceUnavailable

mod ask;
mod batch;
mod carry_out;
mod changes;
mod criteria;
mod cursor;
mod customers;
mod describe;
mod duplicates;
mod erase;
mod failure;
mod fields;
mod gateway;
mod judge;
mod limits;
mod merge;
mod missing;
mod normalise;
mod page;
mod plan;
mod planner;
mod read;
mod read_many;
mod refusals;
mod requests;
mod rows;
mod rules;
mod sameness;
mod search;
mod searches;
mod single;
mod stock;
mod ticket;
mod upkeep;
mod verdict;
mod view;

pub use failure::CallFailure;
pub use gateway::{Decoded, Gateway};
pub use limits::MessageLimits;
pub use searches::Searched;
