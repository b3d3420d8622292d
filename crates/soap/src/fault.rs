//! SOAP faults of both versions.
