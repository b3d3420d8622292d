//! From WSDL to Rust.
