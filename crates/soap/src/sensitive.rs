//! Values that are never printed.
