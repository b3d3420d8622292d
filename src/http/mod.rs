//! The doors over HTTP.
