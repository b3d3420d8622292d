//! SOAP at run time.
