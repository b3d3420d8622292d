//! One request through the SOAP processing model.
