//! The customers' service over a real store, request by request as a door hands them over.

mod batch;
mod reads;
mod scopes;
mod search;
mod world;
mod writes;
