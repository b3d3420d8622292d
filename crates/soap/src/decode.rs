//! Decoding in schema order; violations are collected.
