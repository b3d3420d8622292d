//! Sealed fields, keys and blind indexes.
