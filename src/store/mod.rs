//! The customers' tables.
