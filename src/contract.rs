//! The generated contract: types, operations, service trait, description.
