//! Bounded XML: reader, writer, encodings.
