//! What generated code imports.
