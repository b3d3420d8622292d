//! XML Schema's primitive types.
