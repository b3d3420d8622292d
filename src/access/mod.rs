//! Clients: who may call, and what.
//!
//! [`Gate::authenticate`] turns an `Authorization` header into a [`Caller`]. It refuses an unknown
//! name, a wrong password and a disabled client with the same answer at the same cost, and never
//! tells which it was. Passwords are hashed one at a time beside the workers; verified ones are
//! remembered under a key of the process, and their rows read again every 3 s. [`clients`] is what
//! an administrator does.

mod attempts;
mod basic;
mod caller;
pub mod clients;
mod error;
mod failures;
mod gate;
mod password;
mod remembered;
mod scope;

pub use caller::Caller;
pub use error::{Denied, Error};
pub use gate::Gate;
pub use scope::{Scope, Scopes};
