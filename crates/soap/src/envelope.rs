//! SOAP envelopes.
