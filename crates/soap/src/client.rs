//! A client for generated operations over any transport.
